//! The meetings of lines that were held in some years, and who took part.

use super::{Held, OfYears, with_first};
use crate::line::ActionLine;
use crate::record::{Attendance, Meeting, MeetingId};
use std::collections::BTreeSet;

/// A meeting of which it is known that some took part, and what it adds to the participants of several together.
#[derive(Debug, Clone, Copy)]
pub struct Attended<'a> {
    /// The meeting.
    pub held: Held<'a>,
    /// How many took part; none where they are among those of `inside`.
    pub adds: u64,
    /// Whether that number is rough.
    pub is_approximate: bool,
    /// The nearest event that it was within and that is counted with it.
    pub inside: Option<&'a MeetingId>,
}

impl<'a> OfYears<'a> {
    /// Meetings held.
    pub fn meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_of_lines = |(_, meeting): &Held<'_>| meeting.lines.iter().any(|line| lines.contains(line));
        self.meetings.iter().copied().filter(is_of_lines).collect()
    }

    /// Lines with a meeting, each with the first.
    pub fn with_meeting(&self, lines: &[ActionLine]) -> Vec<(ActionLine, Held<'a>)> {
        with_first(lines, |family| self.meetings(family))
    }

    /// Meetings held and said to be open to all stakeholders.
    pub fn open_meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_open = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders == Some(true);
        self.meetings(lines).into_iter().filter(is_open).collect()
    }

    /// Lines with a meeting said to be open to all stakeholders, each with the first.
    pub fn with_open_meeting(&self, lines: &[ActionLine]) -> Vec<(ActionLine, Held<'a>)> {
        with_first(lines, |family| self.open_meetings(family))
    }

    /// Meetings held and said not to be open to all stakeholders.
    pub fn closed_meetings(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_closed = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders == Some(false);
        self.meetings(lines).into_iter().filter(is_closed).collect()
    }

    /// Meetings held of which nothing says whether they were open.
    pub fn openness_unknown(&self, lines: &[ActionLine]) -> Vec<Held<'a>> {
        let is_unsaid = |(_, meeting): &Held<'_>| meeting.open_to_all_stakeholders.is_none();
        self.meetings(lines).into_iter().filter(is_unsaid).collect()
    }

    /// Meetings held of which it is known that some took part. Who came to a session is among those who came to its event: where
    /// both are of these lines and the event's own number is known, the session adds nothing. An event of other years, of
    /// other lines, that was not held, or whose number is not known takes in nobody.
    pub fn attended(&self, lines: &[ActionLine]) -> Vec<Attended<'a>> {
        let participants = |meeting: &Meeting| meeting.attendance.as_ref().map_or(0, Attendance::participants);
        let attended: Vec<_> =
            self.meetings(lines).into_iter().filter(|(_, meeting)| participants(meeting) > 0).collect();
        let counted: BTreeSet<_> = attended.iter().map(|(id, _)| *id).collect();
        let add = |held: Held<'a>| {
            let inside = self.registry.events(held.1).into_iter().find(|event| counted.contains(event));
            let adds = if inside.is_some() { 0 } else { participants(held.1) };
            let is_approximate = adds > 0 && held.1.attendance.as_ref().is_some_and(|it| it.approximate);
            Attended { held, adds, is_approximate, inside }
        };
        attended.into_iter().map(add).collect()
    }
}
