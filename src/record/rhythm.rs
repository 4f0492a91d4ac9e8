//! The rhythm of reporting: how often the Assembly has the Secretary-General report, from which year on.

use super::{Date, Settings, Source, Year, Years, YearsApart};
use crate::decode::record;

record! {
    /// How often is reported, from a year on.
    pub struct Reporting {
        /// The first year that it holds for, until the next begins.
        pub from: Date,
        /// How many years a report covers: 1 where each year has its own.
        pub every: YearsApart,
        /// Where this was read.
        pub sources: Box<[Source]>,
    }
}

impl Settings {
    /// The years that are reported on together with this one; none where nothing is said of it.
    pub fn rhythm(&self, year: Year) -> Option<Years> {
        let begun = self.reporting.iter().filter(|rhythm| rhythm.from.is_known() && rhythm.from.year() <= year);
        let holds = begun.max_by_key(|rhythm| rhythm.from.year())?;
        let from = holds.from.year();
        let every = usize::from(holds.every.number()).max(1);
        let next = self.reporting.iter().map(|rhythm| rhythm.from.year()).filter(|next| *next > from).min();
        let first = Years::new(from, year)?.each().step_by(every).last()?;
        let years = std::iter::successors(Some(first), |year| year.after());
        let last = years.take(every).take_while(|year| next.is_none_or(|next| *year < next)).last()?;
        Years::new(first, last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::read;

    #[test]
    fn a_rhythm_holds_until_the_next_begins() {
        let text = "schema = 1\nname = \"N\"\nstocktaker = \"itu\"\nreporter = \"un\"\n\
                    [[reporting]]\nfrom = \"2026\"\nevery = 2\n\
                    [[reporting]]\nfrom = \"2006\"\nevery = 1\n\
                    [[reporting]]\nfrom = \"2031\"\nevery = 3\n";
        let settings = read::<Settings>(text.as_bytes()).sound.unwrap();
        let told = |year: &str| settings.rhythm(Year::new(year).unwrap()).map(|years| years.to_string());
        let expected = [
            ("2005", None),
            ("2006", Some("2006")),
            ("2025", Some("2025")),
            ("2026", Some("2026–2027")),
            ("2029", Some("2028–2029")),
            ("2030", Some("2030")),
            ("2032", Some("2031–2033")),
            ("9999", Some("9999")),
        ];
        for (year, years) in expected {
            assert_eq!(told(year).as_deref(), years, "{year}");
        }
    }
}
