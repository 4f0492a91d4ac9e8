//! Dates as people write them: with the day first, with names of months, with a time behind. What they say, or why they can't be told.

use super::word::{in_plain_letters, is_filler, month};
use super::{Date, Day, Precision, Year};
use crate::decode::{shown, words};
use jiff::civil;

/// What a text says that is meant for a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// This date, and no other.
    One(Date),
    /// The first date where the day comes before the month, the second where the month does.
    Either(Date, Date),
    /// A date that no calendar has.
    NoSuch,
    /// A date whose year has two digits.
    ShortYear,
    /// A date without a year.
    NoYear,
    /// No date at all.
    Other,
}

words! {
    /// How a table writes dates that could be read in two ways.
    pub enum DateOrder {
        /// The day comes before the month: 05/06/2026 is 5 June
        DayFirst = "day-first",
        /// The month comes before the day: 05/06/2026 is 6 May
        MonthFirst = "month-first",
        /// As spreadsheets count days: 46178 is 5 June 2026
        Serial = "serial",
    }
}

/// How much of a date a key needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    /// A whole day.
    Day,
    /// What is known: the day, the month or the year.
    WhatIsKnown,
}

/// What is said about a text that is not written as a date has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What is wrong.
    pub message: String,
    /// What would be right; none where only the form that a date has can be told.
    pub help: Option<String>,
    /// The date that it says, where that is sure and as much as is needed.
    pub meant: Option<Date>,
}

impl Date {
    /// The date that a text says, as people write dates; where two can be read in it, the one of this order.
    pub fn said(text: &str, order: Option<DateOrder>) -> Option<Self> {
        match (Reading::of(text), order) {
            (Reading::One(date), _)
            | (Reading::Either(date, _), Some(DateOrder::DayFirst))
            | (Reading::Either(_, date), Some(DateOrder::MonthFirst)) => Some(date),
            _ => None,
        }
    }

    /// Whether a date in digits, its year last, can't be in this order: none of whose day comes first has a fifteenth month.
    pub fn is_in_other_order(text: &str, order: DateOrder) -> bool {
        let text = in_plain_letters(text.trim());
        let parts = parts(without_time(&text).trim()).unwrap_or_default();
        let [Part::Digits(first), Part::Digits(second), Part::Digits(year)] = parts[..] else { return false };
        let month = match order {
            DateOrder::DayFirst => second,
            DateOrder::MonthFirst => first,
            DateOrder::Serial => return false,
        };
        year.len() == 4 && month.parse().is_ok_and(|month: u32| month > 12)
    }

    /// What to say of a text that should be a date and is not written as one. `written` is how a date stands where it is asked for.
    pub fn advice(text: &str, needed: Needed, written: impl Fn(Date) -> String) -> Advice {
        let said = shown(text.trim());
        let said = format!("`{said}`");
        let told = |message: String, help: &str| Advice { message, help: Some(help.to_owned()), meant: None };
        let in_full = "write the year in full, then the month and the day, with hyphens between";
        match Reading::of(text) {
            Reading::One(date) if needed == Needed::Day && date.precision != Precision::Day => told(
                format!("here a whole day is needed, and {said} is less"),
                &format!("write the day too, as in {date}{}", date.rest()),
            ),
            Reading::One(date) => Advice {
                message: format!("{said} is not in the form that dates have here"),
                help: Some(format!("write {}", written(date))),
                meant: Some(date),
            },
            Reading::Either(day_first, month_first) => told(
                format!("{said} can be read in two ways"),
                &format!(
                    "write {} if the day comes first in it, or {} if the month does",
                    written(day_first),
                    written(month_first)
                ),
            ),
            Reading::NoSuch => {
                told(format!("there is no such date as {said}"), "correct the day, the month or the year")
            }
            Reading::ShortYear => told(format!("the year in {said} has not all its digits"), in_full),
            Reading::NoYear => told(format!("{said} has no year"), in_full),
            Reading::Other => Advice { message: format!("{said} is not a date"), help: None, meant: None },
        }
    }

    /// The dates that a text may say that is not written as a date has to be: one, or two where day and month can be told apart by
    /// nothing. None where it says no date, or less than is needed.
    pub fn meanings(text: &str, needed: Needed) -> Vec<Self> {
        let dates = match Reading::of(text) {
            Reading::One(date) => vec![date],
            Reading::Either(day_first, month_first) => vec![day_first, month_first],
            _ => Vec::new(),
        };
        dates.into_iter().filter(|date| needed == Needed::WhatIsKnown || date.precision == Precision::Day).collect()
    }

    /// What is missing of a whole day, with letters in the place of digits.
    fn rest(self) -> &'static str {
        match self.precision {
            Precision::Day => "",
            Precision::Month => "-DD",
            Precision::Year => "-MM-DD",
        }
    }
}

impl Reading {
    /// What a text says.
    pub fn of(text: &str) -> Self {
        // Nobody writes a longer one, and a file may hold anything.
        const LONGEST: usize = 120;
        if text.len() > LONGEST {
            return Self::Other;
        }
        let text = in_plain_letters(text.trim());
        let text = without_time(&text).trim();
        if let Some(date) = Date::new(text) {
            return Self::One(date);
        }
        match parts(text) {
            Some(parts) => of_parts(&parts),
            None => Self::Other,
        }
    }
}

/// A number or a month in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Digits(&'a str),
    Month(i8),
}

/// The numbers and months of a text; none where it holds anything that has no place in a date.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    const BETWEEN: &str = " \t\u{a0}-.,/\u{2010}\u{2011}\u{60c}";
    if !text.starts_with(char::is_alphanumeric) || !text.ends_with(|last: char| last.is_alphanumeric() || last == '.') {
        return None;
    }
    let mut parts = Vec::new();
    for word in text.split(|character| BETWEEN.contains(character)).filter(|word| !word.is_empty()) {
        if month(word).is_some() || is_filler(word) {
            parts.extend(month(word).map(Part::Month));
            continue;
        }
        // "15th", "2026年5月": digits and letters stand together.
        for run in runs(word) {
            match (run.bytes().all(|byte| byte.is_ascii_digit()), month(run)) {
                (true, _) => parts.push(Part::Digits(run)),
                (false, Some(month)) => parts.push(Part::Month(month)),
                (false, None) if is_filler(run) => {}
                (false, None) => return None,
            }
        }
    }
    Some(parts)
}

/// A word in pieces that are all digits or all not.
fn runs(word: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|other: char| other.is_ascii_digit() != first.is_ascii_digit()).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        runs.push(run);
        rest = behind;
    }
    runs
}

fn of_parts(parts: &[Part<'_>]) -> Reading {
    use Part::{Digits, Month};
    let digits: Vec<&str> = parts
        .iter()
        .filter_map(|part| match part {
            Digits(digits) => Some(*digits),
            Month(_) => None,
        })
        .collect();
    let mut months = parts.iter().filter_map(|part| match part {
        Month(month) => Some(*month),
        Digits(_) => None,
    });
    let named = months.next();
    // In Arabic the United Nations name a month twice: أيار/مايو.
    let is_one = months.all(|month| Some(month) == named);
    match (named, digits.as_slice()) {
        _ if !is_one => Reading::Other,
        (Some(_), []) => Reading::NoYear,
        (Some(month), [year]) if is_year(year) => of_month(year, month),
        (Some(_), [short]) if is_short(short) => Reading::NoYear,
        (Some(month), [day, year] | [year, day]) if is_short(day) && is_year(year) => {
            of_day(year, month, day).map_or(Reading::NoSuch, Reading::One)
        }
        (Some(_), [one, other]) if is_short(one) && is_short(other) => Reading::ShortYear,
        (None, [whole]) => of_digits(whole),
        (None, [year, month] | [month, year]) if is_year(year) && is_short(month) => of_month(year, number(month)),
        (None, [one, other]) if is_short(one) && is_short(other) => Reading::NoYear,
        (None, [year, month, day]) if is_year(year) && is_short(month) && is_short(day) => {
            of_day(year, number(month), day).map_or(Reading::NoSuch, Reading::One)
        }
        (None, [one, other, year]) if is_year(year) && is_short(one) && is_short(other) => {
            match (of_day(year, number(other), one), of_day(year, number(one), other)) {
                (Some(date), Some(same)) if date == same => Reading::One(date),
                (Some(day_first), Some(month_first)) => Reading::Either(day_first, month_first),
                (Some(date), None) | (None, Some(date)) => Reading::One(date),
                (None, None) => Reading::NoSuch,
            }
        }
        (None, [one, other, third]) if [one, other, third].into_iter().all(|digits| is_short(digits)) => {
            Reading::ShortYear
        }
        _ => Reading::Other,
    }
}

/// Digits without anything between: a year, `202605` or `20260515`.
fn of_digits(digits: &str) -> Reading {
    let year = digits.get(..4).filter(|year| matches!(year.get(..2), Some("18" | "19" | "20" | "21")));
    match (year, digits.len()) {
        (Some(year), 4) => Date::new(year).map_or(Reading::Other, Reading::One),
        (Some(year), 6) => of_month(year, number(&digits[4..])),
        (Some(year), 8) => of_day(year, number(&digits[4..6]), &digits[6..]).map_or(Reading::NoSuch, Reading::One),
        _ => Reading::Other,
    }
}

fn of_month(year: &str, month: i8) -> Reading {
    Date::new(&format!("{year}-{month:02}")).map_or(Reading::NoSuch, Reading::One)
}

fn of_day(year: &str, month: i8, day: &str) -> Option<Date> {
    let day = civil::Date::new(Year::new(year)?.0, month, number(day)).ok()?;
    Some(Date::from(Day(day)))
}

fn number(digits: &str) -> i8 {
    digits.parse().unwrap_or_default()
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4
}

fn is_short(digits: &str) -> bool {
    matches!(digits.len(), 1 | 2)
}

/// A date without the time of day behind it: `2026-05-15t10:00:00z` (in small letters), `15 may 2026, 10:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text[..colon].trim_end_matches(|digit: char| digit.is_ascii_digit());
    let hour = &text[before.len()..colon];
    let is_time =
        text[colon..].chars().all(|character| character.is_ascii_digit() || ":.+- zapmutcg".contains(character));
    let date = before.strip_suffix('t').unwrap_or(before).trim_end_matches([' ', ',']);
    if is_short(hour) && is_time && date.len() < before.len() { date } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> String {
        match Reading::of(text) {
            Reading::One(date) => date.to_string(),
            Reading::Either(one, other) => format!("{one} or {other}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_date_is_read_as_people_write_it() {
        let days = [
            "15/05/2026",
            "05/15/2026",
            "15.05.2026",
            "15.5.2026",
            "15-05-2026",
            "2026/05/15",
            "2026.5.15",
            "2026-5-15",
            "20260515",
            " 2026-05-15 ",
            "15 May 2026",
            "15th May 2026",
            "15th of May, 2026",
            "May 15, 2026",
            "May 15th 2026",
            "Friday, 15 May 2026",
            "15-May-2026",
            "15MAY2026",
            "2026 May 15",
            "15 mai 2026",
            "15 de mayo de 2026",
            "15. Mai 2026",
            "15 мая 2026 г.",
            "15 مايو 2026",
            "١٥ مايو ٢٠٢٦",
            "15 أيار/مايو 2026",
            "2026年5月15日",
            "２０２６年５月１５日",
            "2026-05-15T10:00",
            "2026-05-15T10:00:00Z",
            "2026-05-15 10:00:00.5+02:00",
            "15/05/2026 10:00",
            "15 May 2026, 9:30 am",
        ];
        for day in days {
            assert_eq!(read(day), "2026-05-15", "{day}");
        }
        for month in
            ["May 2026", "mai 2026", "2026-5", "05/2026", "2026/05", "5.2026", "202605", "май 2026", "2026年5月"]
        {
            assert_eq!(read(month), "2026-05", "{month}");
        }
        assert_eq!(read("1er août 2026"), "2026-08-01");
        assert_eq!(read("05/05/2026"), "2026-05-05");
        assert_eq!(read("2026 г."), "2026");
    }

    #[test]
    fn what_is_not_sure_is_not_read() {
        assert_eq!(read("05/06/2026"), "2026-06-05 or 2026-05-06");
        for text in ["31/04/2026", "2026-13-01", "2026-02-30", "30 February 2026", "2026-13", "0 May 2026"] {
            assert_eq!(read(text), "NoSuch", "{text}");
        }
        for text in ["15/05/26", "15 May 26", "26-05-15"] {
            assert_eq!(read(text), "ShortYear", "{text}");
        }
        for text in ["15 May", "May", "15/05", "May 26"] {
            assert_eq!(read(text), "NoYear", "{text}");
        }
        let others = [
            "",
            "soon",
            "ca. 2026",
            "2026?",
            "~2026",
            "2026-",
            "2025/2026",
            "15-16 May 2026",
            "May-June 2026",
            "Q2 2026",
            "15/05/20266",
            "10:00",
            "2026-05-15/2026-05-16",
            "15052026",
            "x2026",
            "2026 + 1",
        ];
        for text in others {
            assert_eq!(read(text), "Other", "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_form_a_day_is_written_in_it_is_that_day(year in 1900i16..2100, month in 1i8..=12, day in 1i8..=28) {
            let date = civil::Date::constant(year, month, day);
            let name = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December"][usize::from(month.unsigned_abs()) - 1];
            let short = &name[..3];
            let forms = [
                format!("{year}-{month}-{day}"), format!("{year}/{month:02}/{day:02}"), format!("{year}.{month}.{day}"),
                format!("{year}{month:02}{day:02}"), format!("{day} {name} {year}"), format!("{name} {day}, {year}"),
                format!("{day:02}-{short}-{year}"), format!("{year}年{month}月{day}日"), format!("{date}T10:00:00"),
            ];
            for form in forms {
                prop_assert_eq!(read(&form), date.to_string(), "{}", form);
            }
            let slashes = read(&format!("{day:02}/{month:02}/{year}"));
            let day_first = date.to_string();
            if day > 12 || day == month {
                prop_assert_eq!(slashes, day_first);
            } else {
                prop_assert_eq!(slashes, format!("{day_first} or {}", civil::Date::constant(year, day, month)));
            }
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,30}") {
            Reading::of(&text);
        }
    }
}
