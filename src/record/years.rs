//! Years in a row, and the periods that are reported on: mostly one year by itself.

use super::{Day, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::fmt;

/// A year, or several in a row: from the first day of the first to the last day of the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Years {
    /// The first, where they are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Year>,
    /// The year; of several, the last.
    year: Year,
}

impl Years {
    /// From a first to a last year; none where the first comes after the last.
    pub fn new(from: Year, until: Year) -> Option<Self> {
        (from <= until).then(|| Self { from: (from < until).then_some(from), year: until })
    }

    /// The first.
    pub fn first(self) -> Year {
        self.from.unwrap_or(self.year)
    }

    /// The last: what is told of several as one is told under it.
    pub fn last(self) -> Year {
        self.year
    }

    /// Each of them, from the first on.
    pub fn each(self) -> impl Iterator<Item = Year> + Clone {
        std::iter::successors(Some(self.first()), move |year| year.after().filter(|next| *next <= self.last()))
    }

    /// Whether this is one of them.
    pub fn holds(self, year: Year) -> bool {
        (self.first()..=self.last()).contains(&year)
    }

    /// Whether they have a year in common with others.
    pub fn overlaps(self, other: Self) -> bool {
        self.first() <= other.last() && other.first() <= self.last()
    }

    /// The beginning of the first.
    pub fn first_day(self) -> Day {
        self.first().first_day()
    }

    /// The end of the last.
    pub fn last_day(self) -> Day {
        self.last().last_day()
    }

    /// As many years before these; none where they would begin before the first that four digits write.
    pub fn before(self) -> Option<Self> {
        let until = self.first().before()?;
        let from = self.each().skip(1).try_fold(until, |year, _| year.before())?;
        Self::new(from, until)
    }
}

impl From<Year> for Years {
    fn from(year: Year) -> Self {
        Self { from: None, year }
    }
}

/// The years that are reported on as one, and those before them that they are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportingPeriod {
    /// The years.
    pub years: Years,
    /// What they are compared with; none where nothing lies before them.
    pub before: Option<Years>,
}

/// Years by themselves are compared with as many before them.
impl<T: Into<Years>> From<T> for ReportingPeriod {
    fn from(years: T) -> Self {
        let years = years.into();
        Self { years, before: years.before() }
    }
}

/// As people see them: `2006`, `2006–2007`.
impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.from {
            Some(from) => write!(f, "{from}–{}", self.year),
            None => self.year.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(from: &str, until: &str) -> Years {
        Years::new(Year::new(from).unwrap(), Year::new(until).unwrap()).unwrap()
    }

    #[test]
    fn as_many_years_lie_before() {
        assert_eq!(years("2006", "2006").before(), Some(years("2005", "2005")));
        assert_eq!(years("2006", "2007").before(), Some(years("2004", "2005")));
        assert_eq!(years("0002", "0003").before(), Some(years("0000", "0001")));
        assert_eq!(years("0001", "0002").before(), None);
    }

    #[test]
    fn a_year_by_itself_is_told_as_that_year() {
        let shown = |years| serde_json::to_string(&years).unwrap();
        assert_eq!(shown(years("2006", "2006")), r#"{"year":2006}"#);
        assert_eq!(shown(years("2006", "2007")), r#"{"from":2006,"year":2007}"#);
        assert_eq!(years("2006", "2007").to_string(), "2006–2007");
        assert_eq!(years("2006", "2008").each().count(), 3);
    }
}
