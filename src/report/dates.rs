//! Dates as a language writes them, as exact as they are known.

use super::filters::{failed, said};
use crate::record::Date;
use crate::template::{Locale, yes};
use fluent_bundle::FluentValue;
use minijinja::Error;

/// The year, month and day that a date is known to.
fn parts(text: &str) -> Result<(String, Option<u8>, Option<u8>), Error> {
    Date::new(text).ok_or_else(|| failed(format!("`{text}` is no date")))?;
    let mut parts = text.split('-');
    let year = parts.next().unwrap_or_default().to_owned();
    let mut number = || parts.next().and_then(|part| part.parse().ok());
    Ok((year, number(), number()))
}

fn month(locale: &Locale, month: u8) -> Result<FluentValue<'static>, Error> {
    locale.word(&format!("month-{month}")).map(FluentValue::from).map_err(failed)
}

/// A date as the language writes it, as exact as it is known.
pub(super) fn date(locale: &Locale, text: &str) -> Result<String, Error> {
    match parts(text)? {
        (year, Some(of_year), Some(day)) => said(
            locale,
            "date-day",
            [("day", day.to_string().into()), ("month", month(locale, of_year)?), ("year", year.into())],
        ),
        (year, Some(of_year), None) => {
            said(locale, "date-month", [("month", month(locale, of_year)?), ("year", year.into())])
        }
        (year, None, _) => said(locale, "date-year", [("year", year.into())]),
    }
}

/// The date in a masthead's block of the distribution, which some languages leave in English.
pub(super) fn distributed(locale: &Locale, text: &str) -> Result<String, Error> {
    let (year, month, day) = parts(text)?;
    let of = [
        ("date", date(locale, text)?.into()),
        ("is-day", yes(day.is_some())),
        ("day", day.unwrap_or(1).into()),
        ("month", month.unwrap_or(1).into()),
        ("year", year.into()),
    ];
    said(locale, "distribution-date", of)
}

/// How exact a date is, for words that depend on it: `day`, `month` or `year`.
pub(super) fn precision(text: &str) -> Result<&'static str, Error> {
    Ok(match parts(text)? {
        (_, Some(_), Some(_)) => "day",
        (_, Some(_), None) => "month",
        (_, None, _) => "year",
    })
}

/// A first and a last date as one, without saying the month or the year twice.
pub(super) fn dates(locale: &Locale, start: &str, end: &str) -> Result<String, Error> {
    if start == end {
        return date(locale, start);
    }
    match (parts(start)?, parts(end)?) {
        ((year, Some(of_year), Some(first)), (other, Some(same), Some(last)))
            if year == other && of_year == same && first + 1 == last =>
        {
            in_month(locale, "dates-of-two-days", (first, last), of_year, year)
        }
        ((year, Some(of_year), Some(first)), (other, Some(same), Some(last))) if year == other && of_year == same => {
            in_month(locale, "dates-of-month", (first, last), of_year, year)
        }
        ((year, Some(from), Some(first)), (other, Some(until), Some(last))) if year == other => said(
            locale,
            "dates-of-year",
            [
                ("first", first.to_string().into()),
                ("first-month", month(locale, from)?),
                ("last", last.to_string().into()),
                ("last-month", month(locale, until)?),
                ("year", year.into()),
            ],
        ),
        _ => said(locale, "dates", [("first", date(locale, start)?.into()), ("last", date(locale, end)?.into())]),
    }
}

/// Two days of one month.
fn in_month(
    locale: &Locale,
    message: &str,
    (first, last): (u8, u8),
    of_year: u8,
    year: String,
) -> Result<String, Error> {
    let month = month(locale, of_year)?;
    let (first, last) = (first.to_string().into(), last.to_string().into());
    said(locale, message, [("first", first), ("last", last), ("month", month), ("year", year.into())])
}

/// When something was, within a sentence: `on 4 September 2007`, `in March 2007`, `from 4 to 29 July 2011`.
pub(super) fn when(locale: &Locale, start: &str, end: &str) -> Result<String, Error> {
    let (first, last) = (parts(start)?, parts(end)?);
    let both = dates(locale, start, end)?;
    let first = match (&first, &last) {
        _ if start == end => {
            let message = if first.2.is_some() { "when-day" } else { "when-month" };
            return said(locale, message, [("date", both.into())]);
        }
        ((year, Some(month), Some(day)), (other, Some(same), Some(next))) if year == other && month == same => {
            if day + 1 == *next {
                return said(locale, "when-two-days", [("date", both.into())]);
            }
            day.to_string()
        }
        ((year, Some(of_year), Some(day)), (other, _, Some(_))) if year == other => {
            said(locale, "date-of-year", [("day", day.to_string().into()), ("month", month(locale, *of_year)?)])?
        }
        _ => date(locale, start)?,
    };
    let last = date(locale, end)?;
    said(locale, "when-days", [("first", first.into()), ("last", last.into()), ("dates", both.into())])
}
