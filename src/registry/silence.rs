//! Years that a registry does not tell of: figures of them are nought because nobody recorded any, not because nothing was.

use super::Registry;
use crate::record::Year;

/// Why the figures of a year say little.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silence {
    /// It lies before the first cycle, that of this year, though something is filed under it.
    BeforeFirstCycle(Year),
    /// It lies before the first cycle, that of this year, and nothing is filed under it.
    NothingBeforeFirstCycle(Year),
    /// It has no cycle, and no meeting or output is filed under it.
    Nothing,
}

impl Registry {
    /// Why the figures of a year say little; none where it has a cycle, or something is filed under it after the first one.
    pub fn silence(&self, year: Year) -> Option<Silence> {
        let first = self.cycles.iter().next().map(|entry| self.years_of_cycle(entry.key).first());
        let is_filed_under = !self.meetings_of(year).is_empty() || !self.outputs_of(year).is_empty();
        match first {
            Some(first) if year < first && is_filed_under => Some(Silence::BeforeFirstCycle(first)),
            Some(first) if year < first => Some(Silence::NothingBeforeFirstCycle(first)),
            _ => (!is_filed_under && self.cycle_of(year).is_none()).then_some(Silence::Nothing),
        }
    }
}
