//! The meetings of lines that were held in a year.

use super::{Held, OfYear, first_of_each};
use crate::line::ActionLine;
use crate::record::{Attendance, Meeting};

impl<'a> OfYear<'a> {
    /// Meetings held.
    pub fn meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_of_lines = |(_, meeting): &Held<'_>| meeting.lines.iter().any(|line| lines.contains(line));
        self.meetings.iter().copied().filter(is_of_lines).collect()
    }

    /// Meetings held and said to be open to all stakeholders.
    pub fn open_meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_open = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders == Some(true);
        self.meetings(lines).into_iter().filter(is_open).collect()
    }

    /// Lines with a meeting said to be open to all stakeholders, each with the first.
    pub fn with_open_meeting(&self, lines: &[ActionLine]) -> Vec<(ActionLine, Held<'a>)> {
        first_of_each(lines, |line| self.open_meetings(line))
    }

    /// Meetings held of which nothing says whether they were open.
    pub fn openness_unknown(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_unsaid = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders.is_none();
        self.meetings(lines).into_iter().filter(is_unsaid).collect()
    }

    /// Meetings held of which it is known that some took part, with how many.
    pub fn attended(&self, lines: &[ActionLine]) -> Vec<(Held<'a>, u64)> {
        let participants = |meeting: &Meeting| meeting.attendance.as_ref().map_or(0, Attendance::participants);
        let meetings = self.meetings(lines).into_iter().map(|held| (held, participants(held.1)));
        meetings.filter(|(_, number)| *number > 0).collect()
    }
}
