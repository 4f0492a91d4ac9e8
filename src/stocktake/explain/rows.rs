//! How each thing that is counted is told.

use super::Counted;
use crate::line::ActionLine;
use crate::record::{Date, Id, Modality, Moderator, Text};
use crate::registry::{GroupOf, Key};
use crate::stocktake::year::{Filed, Held, Membership, OfYear, decided_on};

impl OfYear<'_> {
    fn row(&self, id: &impl ToString, file: String, title: &Text, date: Option<Date>) -> Counted {
        let title = title.first(self.registry.first_language()).to_owned();
        Counted { id: id.to_string(), title, date, file, adds: 1, last_changed: None }
    }

    /// A row about an organization, which stands in another file than its own.
    fn row_of(&self, organization: &Id, file: String, date: Option<Date>) -> Counted {
        let record = self.registry.organizations.get(organization).and_then(|entry| entry.sound());
        let unnamed = Text::Plain(organization.as_str().into());
        self.row(organization, file, record.map_or(&unnamed, |record| &record.name), date)
    }
}

/// The same record, counted for something else that it shows.
fn counted_for(id: &str, row: Counted) -> Counted {
    Counted { id: id.to_owned(), ..row }
}

pub(super) fn output(of: &OfYear<'_>, (key, output): Filed<'_>) -> Counted {
    of.row(key, key.file(), &output.title, Some(output.date))
}

pub(super) fn meeting(of: &OfYear<'_>, (key, meeting): Held<'_>) -> Counted {
    let start = of.registry.period(meeting).map(|period| period.start);
    of.row(key, key.file(), &meeting.title, start)
}

pub(super) fn attended(of: &OfYear<'_>, (held, participants): (Held<'_>, u64)) -> Counted {
    Counted { adds: participants, ..meeting(of, held) }
}

pub(super) fn term(of: &OfYear<'_>, (line, term): (ActionLine, &Moderator)) -> Counted {
    of.row_of(&term.organization, line.file(), Some(term.from))
}

pub(super) fn member(of: &OfYear<'_>, (id, (line, member)): Membership<'_>) -> Counted {
    of.row_of(id, GroupOf(line).file(), member.from)
}

pub(super) fn decided(of: &OfYear<'_>, (line, modality): (ActionLine, &Modality)) -> Counted {
    of.row(&modality.topic, GroupOf(line).file(), &modality.text, decided_on(of.registry, modality))
}

pub(super) fn coordinator(of: &OfYear<'_>, id: &Id) -> Counted {
    of.row_of(id, id.file(), None)
}

/// An organization, by an output that it brought out or was a partner in.
pub(super) fn at_output(of: &OfYear<'_>, (id, filed): (&Id, Filed<'_>)) -> Counted {
    counted_for(id.as_str(), output(of, filed))
}

/// A line, by one of its moderators.
pub(super) fn led(of: &OfYear<'_>, (line, moderator): (ActionLine, &Moderator)) -> Counted {
    counted_for(line.stem(), term(of, (line, moderator)))
}

/// A line, by one of its coordinators.
pub(super) fn coordinating(of: &OfYear<'_>, (line, id): (ActionLine, &Id)) -> Counted {
    counted_for(line.stem(), coordinator(of, id))
}

/// A line, by one of its meetings.
pub(super) fn at_meeting(of: &OfYear<'_>, (line, held): (ActionLine, Held<'_>)) -> Counted {
    counted_for(line.stem(), meeting(of, held))
}

/// A line, by one of its outputs.
pub(super) fn for_line(of: &OfYear<'_>, (line, filed): (ActionLine, Filed<'_>)) -> Counted {
    counted_for(line.stem(), output(of, filed))
}
