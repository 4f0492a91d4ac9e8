//! What lies between two dates that are known as far as a source says.

use super::{Date, Day};

/// From a first day to a last one, as far as both are surely in it. A bound that is left out is none: from ever, for ever.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    /// The last day that it may begin on.
    begun: Option<Day>,
    /// The first day that it may end on.
    ending: Option<Day>,
    /// Whether it may be that it does not end before it begins.
    is_in_order: bool,
}

impl Span {
    /// From the earliest to the latest of two dates, each as far as it is known.
    pub fn new(from: Option<Date>, until: Option<Date>) -> Self {
        let is_reversed = from.zip(until).is_some_and(|(from, until)| from.is_surely_after(until));
        Self { begun: from.map(Date::last_day), ending: until.map(Date::first_day), is_in_order: !is_reversed }
    }

    /// Whether there surely is a day that is in both.
    pub fn surely_overlaps(&self, other: &Self) -> bool {
        let begins_by_the_end =
            |begun: Option<Day>, ending: Option<Day>| begun.zip(ending).is_none_or(|(one, other)| one <= other);
        self.is_in_order
            && other.is_in_order
            && begins_by_the_end(self.begun, other.ending)
            && begins_by_the_end(other.begun, self.ending)
    }
}
