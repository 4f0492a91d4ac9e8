//! Dates and days in files.

use super::spoken::Needed;
use super::{Date, Day, Precision, Year};
use crate::decode::{Decode, Expected, Mend, Reader, Value};
use jiff::civil;
use toml::de::DeValue;

impl Decode for Day {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::Datetime(written) => {
                local_date(value, *written, Needed::Day, reader).unwrap_or_else(Self::placeholder)
            }
            DeValue::String(text) if Self::new(text).is_some() => quoted_day(value, text, reader),
            DeValue::String(text) => otherwise(value, text, Needed::Day, reader),
            DeValue::Integer(digits) => otherwise(value, digits.as_str(), Needed::Day, reader),
            DeValue::Float(digits) => otherwise(value, digits.as_str(), Needed::Day, reader),
            _ => reader.unexpected(value, Expected::Other("a day such as 2006-05-15")),
        }
    }

    fn placeholder() -> Self {
        Self(civil::Date::ZERO)
    }
}

impl Decode for Date {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        match value.get_ref() {
            DeValue::Datetime(written) => {
                local_date(value, *written, Needed::WhatIsKnown, reader).map_or_else(Self::placeholder, Self::from)
            }
            DeValue::String(text) => match (Day::new(text), Self::reduced(text)) {
                (_, Some(date)) => date,
                (Some(_), None) => quoted_day(value, text, reader),
                (None, None) => otherwise(value, text, Needed::WhatIsKnown, reader),
            },
            DeValue::Integer(year) if Year::new(year.as_str()).is_some() => {
                let help = format!("write \"{}\"", year.as_str());
                let wrong = reader.wrong(value.span(), "a year alone stands between double quotes", Some(help));
                reader.mended_by(Some(Mend::Enclose("\"", "\"")));
                wrong
            }
            DeValue::Integer(digits) => otherwise(value, digits.as_str(), Needed::WhatIsKnown, reader),
            DeValue::Float(digits) => otherwise(value, digits.as_str(), Needed::WhatIsKnown, reader),
            _ => reader.unexpected(value, Expected::Other("a date such as 2006-05-15, \"2006-05\" or \"2006\"")),
        }
    }

    fn placeholder() -> Self {
        Self::from(Day::placeholder())
    }
}

/// A date as it stands in a file: a whole day bare, anything less between quotes.
fn written(date: Date) -> String {
    match date.precision {
        Precision::Day => date.to_string(),
        Precision::Month | Precision::Year => format!("\"{date}\""),
    }
}

/// Notes what is wrong with a value that is not written as a date, and the date that it says.
fn otherwise<T: Decode>(value: &Value<'_>, text: &str, needed: Needed, reader: &mut Reader) -> T {
    let advice = Date::advice(text, needed, written);
    let help = advice.help.unwrap_or_else(|| form(needed).to_owned());
    let wrong = reader.wrong(value.span(), advice.message, Some(help));
    reader.mended_by(advice.meant.map(|date| Mend::Replace(written(date))));
    wrong
}

/// How a date is written, for whoever wrote none.
fn form(needed: Needed) -> &'static str {
    match needed {
        Needed::Day => "write year, month and day, as in 2006-05-15, without quotes",
        Needed::WhatIsKnown => {
            "write the day as 2006-05-15 without quotes, or what is known of it as \"2006-05\" or \"2006\""
        }
    }
}

/// Notes that a day stands in quotes.
fn quoted_day<T: Decode>(value: &Value<'_>, text: &str, reader: &mut Reader) -> T {
    let help = format!("write {text} without the quotes");
    let wrong = reader.wrong(value.span(), "a whole day is written without quotes", Some(help));
    reader.mended_by(Some(Mend::Replace(text.to_owned())));
    wrong
}

/// The day of a TOML date that has no time; else notes what is wrong with it.
fn local_date(value: &Value<'_>, written: toml::value::Datetime, needed: Needed, reader: &mut Reader) -> Option<Day> {
    let day = written.date.map(Day::from_toml);
    match (day, written.time) {
        (Some(Some(day)), None) => return Some(day),
        (Some(Some(day)), Some(_)) => {
            reader.wrong::<()>(value.span(), "a date has no time of day here", Some(format!("write {day}")));
            reader.mended_by(Some(Mend::Replace(day.to_string())));
        }
        (Some(None), _) => {
            let help = "correct the day, the month or the year".to_owned();
            reader.wrong::<()>(value.span(), "there is no such day", Some(help));
        }
        (None, _) => {
            let message = "this is a time of day, and a date is needed here";
            reader.wrong::<()>(value.span(), message, Some(form(needed).to_owned()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::read;
    use crate::record::Cycle;
    use proptest::prelude::*;

    /// What mends the only value of a text.
    fn mended(text: &str) -> Option<Mend> {
        let faults = read::<Cycle>(text.as_bytes()).faults;
        faults.into_iter().find(|fault| fault.span.as_ref().is_some_and(|span| span.start > 0))?.mend
    }

    proptest! {
        #[test]
        fn a_day_in_any_form_is_mended_to_that_day_bare_or_in_quotes(year in 1900i16..2100, month in 1i8..=12, day in 13i8..=28) {
            let date = civil::Date::constant(year, month, day);
            let name = date.strftime("%B").to_string();
            let forms = [
                format!("{day:02}/{month:02}/{year}"),
                format!("{month}/{day}/{year}"),
                format!("{day}.{month}.{year}"),
                format!("{year}/{month}/{day}"),
                format!("{year}-{month}-{day}T10:00"),
                format!("{day} {name} {year}"),
                format!("{day}th of {name}, {year}"),
                format!("{name} {day}, {year}"),
                format!("{year}{month:02}{day:02}"),
            ];
            let expected = Some(Mend::Replace(date.to_string()));
            for form in forms {
                for key in ["closed", "outputs-due"] {
                    prop_assert_eq!(mended(&format!("{key} = {form} # so\n")), expected.clone(), "{}", form);
                    prop_assert_eq!(mended(&format!("{key} = \"{form}\"\n")), expected.clone(), "{}", form);
                }
            }
        }
    }
}
