//! What the secretariat's words call a figure: `outputs`, `c5/meetings`, `outputs@2012`, `outputs/change`.

use super::{FigurePath, explain};
use crate::line::ActionLine;
use crate::record::{ReportingPeriod, Year, Years};
use crate::registry::Registry;

/// A figure of a report's years, or of others.
#[derive(Debug, Clone)]
pub struct FigureName {
    path: FigurePath,
    of: Of,
    years: Option<Years>,
}

/// What is told of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Itself,
    /// By how much it is more than in the period before.
    Change,
    /// By how much it is less.
    Fall,
}

/// What a figure of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Its value.
    pub value: i64,
    /// Whether it is a rough number.
    pub is_about: bool,
}

/// What `{change}` and `{fall}` alone are of.
const USUAL: &str = "outputs";

impl FigureName {
    /// The figure of this name; an error says which was probably meant, and which there are.
    pub fn new(text: &str) -> Result<Self, String> {
        let (name, years) = match text.split_once('@') {
            Some((name, years)) => (name.trim(), Some(years_of(years.trim())?)),
            None => (text.trim(), None),
        };
        let (name, of) = match name.rsplit_once('/').unwrap_or(("", name)) {
            (figure, "change") => (figure, Of::Change),
            (figure, "fall") => (figure, Of::Fall),
            _ => (name, Of::Itself),
        };
        let name = if name.is_empty() && of != Of::Itself { USUAL } else { name };
        Ok(Self { path: FigurePath::in_prose(name)?, of, years })
    }

    /// What it is in a period, unless it names its own years; an error says why it can't be told.
    pub fn told(&self, registry: &Registry, period: ReportingPeriod) -> Result<Told, String> {
        // Figures of years that nothing is told of are nought, and mean nothing; of its own years a report says so itself.
        let told_of = |years: Years| {
            let is_silent = years.each().all(|year| registry.silence(year).is_some());
            if is_silent { Err(format!("the registry tells nothing of {years}")) } else { Ok(years) }
        };
        let is_later = |years: &Years| years.last() > period.years.last();
        if let Some(later) = self.years.filter(is_later) {
            return Err(format!("{later} is later than the report, which is of {}", period.years));
        }
        let named = self.years.map(told_of).transpose()?;
        let period = named.map_or(period, ReportingPeriod::from);
        let now = self.counted(registry, period)?;
        if self.of == Of::Itself {
            return Ok(now);
        }
        let before = period.before.ok_or_else(|| format!("nothing lies before {}", period.years))?;
        let before = self.counted(registry, told_of(before)?.into())?;
        let change = now.value - before.value;
        let value = if self.of == Of::Fall { -change } else { change };
        if value < 0 {
            let (was, other) = if change < 0 { ("fell", "fall") } else { ("rose", "change") };
            return Err(format!("it {was} by {}: name `{other}` in the place of this, and say so", change.abs()));
        }
        Ok(Told { value, is_about: now.is_about || before.is_about })
    }

    fn counted(&self, registry: &Registry, period: ReportingPeriod) -> Result<Told, String> {
        match explain(registry, period, &ActionLine::ALL, &self.path) {
            Ok(told) => Ok(Told { value: i64::try_from(told.value).unwrap_or(i64::MAX), is_about: told.approximate }),
            // Of what a key can be there may be none.
            Err(_) if self.path.may_be_none() => Ok(Told { value: 0, is_about: false }),
            Err(why) => Err(why),
        }
    }
}

/// `2012` or `2010-2012`.
fn years_of(text: &str) -> Result<Years, String> {
    let (from, until) = text.split_once(['-', '–']).unwrap_or((text, text));
    let years = Year::new(from.trim()).zip(Year::new(until.trim())).and_then(|(from, until)| Years::new(from, until));
    years.ok_or_else(|| format!("`{text}` is no year: write one such as @2012, or several as in @2010-2012"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_is_told_of_which_figure_and_years() {
        for name in [
            "outputs",
            "c5/meetings",
            "C7+/outputs",
            "outputs@2012",
            "outputs @ 2010–2012",
            "change",
            "fall",
            "outputs/change",
            "c5/meetings/change@2012",
            "by-kind/publication",
            "by-kind/publication/fall",
            "e-health/outputs",
            "participants",
        ] {
            assert!(FigureName::new(name).is_ok(), "{name}");
        }
        for (name, help) in [
            ("outptus", "did you mean `outputs`?"),
            ("c5/outptus", "did you mean `outputs`?"),
            ("c55/outputs", "did you mean `c5`?"),
            ("outputs@12", "no year"),
            ("outputs@2012-2010", "no year"),
            ("by-kind", "name one"),
            ("by-kind/publicaton", "did you mean `publication`?"),
            ("", "no figure"),
        ] {
            let told = FigureName::new(name).unwrap_err();
            assert!(told.contains(help), "{name}: {told}");
        }
    }
}
