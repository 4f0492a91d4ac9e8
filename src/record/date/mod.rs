//! Dates as sources give them: a day, a month or a year.

mod read;
mod span;
mod spoken;
mod word;

pub use span::Span;
pub use spoken::{Advice, DateOrder, Needed};
pub use word::english_month;

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;

/// A calendar year of four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Year(i16);

impl Year {
    /// The year that four digits write.
    pub fn new(text: &str) -> Option<Self> {
        let four_digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        four_digits.then(|| text.parse().ok().map(Self)).flatten()
    }

    /// The year before; none before the first that four digits write.
    pub fn before(self) -> Option<Self> {
        (self.0 > 0).then(|| Self(self.0 - 1))
    }

    /// The year after; none after the last that four digits write.
    pub fn after(self) -> Option<Self> {
        (self.0 < 9999).then(|| Self(self.0 + 1))
    }

    /// Its 1 January.
    pub fn first_day(self) -> Day {
        Day(civil::Date::constant(self.0, 1, 1))
    }

    /// Its 31 December.
    pub fn last_day(self) -> Day {
        Day(civil::Date::constant(self.0, 12, 31))
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(civil::Date);

impl Day {
    /// The day that `2006-05-15` writes.
    pub fn new(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        civil::Date::new(Year::new(year)?.0, two_digits(month)?, two_digits(day)?).ok().map(Self)
    }

    /// Today, by the system's clock and time zone.
    pub fn today() -> Self {
        Self(jiff::ZonedDateTime::now().date())
    }

    /// The day at a moment, in seconds since 1970, where clocks are so many minutes ahead of UTC. `None` beyond the calendar.
    pub fn at(seconds: i64, minutes_ahead: i32) -> Option<Self> {
        let local = seconds.checked_add(i64::from(minutes_ahead) * 60)?;
        let timestamp = jiff::Timestamp::from_second(local).ok()?;
        Some(Self(jiff::tz::Offset::UTC.to_datetime(timestamp).date()))
    }

    /// The day that a spreadsheet counts as this number; none of what it counts as none, or otherwise than the calendar.
    pub fn of_serial(number: f64) -> Option<Self> {
        /// 1 March 1900: before it spreadsheets have a day too many.
        const FIRST: f64 = 61.0;
        /// 31 December 9999.
        const LAST: f64 = 2_958_465.0;
        /// 1 January 1970.
        const EPOCH: i64 = 25_569;
        let is_day = (FIRST..=LAST).contains(&number);
        #[allow(clippy::cast_possible_truncation, reason = "it is of seven digits")]
        let days = number.floor() as i64;
        is_day.then(|| Self::at((days - EPOCH) * 86_400, 0)).flatten()
    }

    /// How many days it comes after 1 January 1970.
    pub fn since_1970(self) -> i32 {
        (self.0 - civil::Date::constant(1970, 1, 1)).get_days()
    }

    /// The day after; none after the last of the calendar.
    pub fn after(self) -> Option<Self> {
        self.0.tomorrow().ok().map(Self)
    }

    fn from_toml(date: toml::value::Date) -> Option<Self> {
        let year = i16::try_from(date.year).ok()?;
        civil::Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok().map(Self)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// The month or day that two digits write.
fn two_digits(text: &str) -> Option<i8> {
    let two_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    two_digits.then(|| text.parse().ok()).flatten()
}

/// A date, known to the day, the month or the year. It stands for every day that it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    first: civil::Date,
    precision: Precision,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Day,
    Month,
    Year,
}

impl Date {
    /// The date that `2006-05-15`, `2006-05` or `2006` writes.
    pub fn new(text: &str) -> Option<Self> {
        Day::new(text).map(Self::from).or_else(|| Self::reduced(text))
    }

    /// The date that `2006-05` or `2006` writes.
    fn reduced(text: &str) -> Option<Self> {
        let (year, month, precision) = match text.split_once('-') {
            None => (text, 1, Precision::Year),
            Some((year, month)) => (year, two_digits(month)?, Precision::Month),
        };
        let first = civil::Date::new(Year::new(year)?.0, month, 1).ok()?;
        Some(Self { first, precision })
    }

    /// Without its day, where it has one.
    pub fn without_day(self) -> Self {
        match self.precision {
            Precision::Day => Self { first: self.first.first_of_month(), precision: Precision::Month },
            Precision::Month | Precision::Year => self,
        }
    }

    /// The first day that it may be.
    pub fn first_day(self) -> Day {
        Day(self.first)
    }

    /// The day, month or year before; none before the calendar begins.
    pub fn before(self) -> Option<Self> {
        let one = match self.precision {
            Precision::Day => jiff::Span::new().days(1),
            Precision::Month => jiff::Span::new().months(1),
            Precision::Year => jiff::Span::new().years(1),
        };
        Some(Self { first: self.first.checked_sub(one).ok()?, ..self })
    }

    /// The last day that it may be.
    pub fn last_day(self) -> Day {
        Day(match self.precision {
            Precision::Day => self.first,
            Precision::Month => self.first.last_of_month(),
            Precision::Year => self.first.last_of_year(),
        })
    }

    /// Whether it could be read: no file tells of the year 0.
    pub fn is_known(self) -> bool {
        self.first.year() != 0
    }

    /// Whether nothing but its year is told.
    pub fn is_whole_year(self) -> bool {
        self.precision == Precision::Year && self.is_known()
    }

    /// Whether every day that it may be comes after every day that `other` may be.
    pub fn is_surely_after(self, other: Self) -> bool {
        self.first_day() > other.last_day()
    }

    /// Whether a term from one date until another may hold a day of the year; a bound left out is none.
    pub fn overlaps_year(from: Option<Self>, until: Option<Self>, year: Year) -> bool {
        from.is_none_or(|from| from.first_day() <= year.last_day())
            && until.is_none_or(|until| until.last_day() >= year.first_day())
    }

    /// The year that it lies in.
    pub fn year(self) -> Year {
        Year(self.first.year())
    }
}

impl From<Year> for Date {
    fn from(year: Year) -> Self {
        Self { first: year.first_day().0, precision: Precision::Year }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Self { first: day.0, precision: Precision::Day }
    }
}

/// As it is written in files.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Day => self.first_day().fmt(f),
            Precision::Month => write!(f, "{:04}-{:02}", self.first.year(), self.first.month()),
            Precision::Year => write!(f, "{:04}", self.first.year()),
        }
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl JsonSchema for Year {
    fn schema_name() -> Cow<'static, str> {
        "Year".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 1, "maximum": 9999 })
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a day, such as 2006-05-15, without quotes",
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        })
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let day = generator.subschema_for::<Day>();
        json_schema!({
            "description": "a day, such as 2006-05-15; where no day is known, \"2006-05\" or \"2006\"",
            "anyOf": [day, { "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]))?$" }],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::new(text).unwrap()
    }

    #[test]
    fn a_date_stands_for_every_day_that_it_may_be() {
        assert_eq!(date("2008-02").first_day().to_string(), "2008-02-01");
        assert_eq!(date("2008-02").last_day().to_string(), "2008-02-29");
        assert_eq!(date("2006").last_day().to_string(), "2006-12-31");
        assert_eq!(date("2006-05-15").first_day(), date("2006-05-15").last_day());
    }

    #[test]
    fn dates_are_out_of_order_only_where_they_surely_are() {
        assert!(date("2007").is_surely_after(date("2006")));
        assert!(!date("2006").is_surely_after(date("2006-12-31")));
        assert!(!date("2006-05").is_surely_after(date("2006-05-31")));
        assert!(date("2006-06").is_surely_after(date("2006-05-31")));
    }

    #[test]
    fn years_end_where_four_digits_do() {
        let year = |text| Year::new(text).unwrap();
        assert_eq!((year("0000").before(), year("9999").after()), (None, None));
        assert_eq!((year("0001").before(), year("9998").after()), (Some(year("0000")), Some(year("9999"))));
        for text in ["0000", "0001", "9998", "9999"] {
            let (first, last) = (year(text).first_day().to_string(), year(text).last_day().to_string());
            assert_eq!((first, last), (format!("{text}-01-01"), format!("{text}-12-31")));
        }
    }

    #[test]
    fn other_forms_are_no_dates() {
        for text in
            ["2006-13", "2006-02-30", "06", "2006-5", "2006-05-1", "may 2006", "", "2006-", "-006", "2006-05-15T00:00"]
        {
            assert_eq!(Date::new(text), None, "{text}");
        }
    }
}
