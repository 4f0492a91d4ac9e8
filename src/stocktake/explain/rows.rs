//! How each thing that is counted is told.

use super::Counted;
use crate::line::ActionLine;
use crate::record::{Date, Group, Modality, Moderator, OrganizationId, Text};
use crate::registry::{GroupOf, Key};
use crate::requests::Requested;
use crate::stocktake::lists::{Attended, Filed, Held, Membership, OfYears, decided_on};

impl OfYears<'_> {
    fn row(&self, id: &impl ToString, file: String, title: &Text, date: Option<Date>) -> Counted {
        let title = self.registry.told(title).to_owned();
        let (adds, approximate, inside, answers) = (1, false, None, Vec::new());
        Counted { id: id.to_string(), title, date, file, adds, approximate, inside, answers, last_changed: None }
    }

    /// A row about an organization, which stands in another file than its own.
    fn row_of(&self, organization: &OrganizationId, file: String, date: Option<Date>) -> Counted {
        let record = self.registry.organizations.get(organization).and_then(|entry| entry.sound());
        let unnamed = Text::Plain(organization.as_str().into());
        self.row(organization, file, record.map_or(&unnamed, |record| &record.name), date)
    }
}

/// The same record, counted for something else that it shows.
fn counted_for(id: &str, row: Counted) -> Counted {
    Counted { id: id.to_owned(), ..row }
}

pub(in crate::stocktake) fn output(of: &OfYears<'_>, (key, output): Filed<'_>) -> Counted {
    of.row(key, key.file(), &output.title, Some(output.date))
}

pub(in crate::stocktake) fn meeting(of: &OfYears<'_>, (key, meeting): Held<'_>) -> Counted {
    let start = of.registry.period(meeting).map(|period| period.start);
    of.row(key, key.file(), &meeting.title, start)
}

pub(in crate::stocktake) fn attended(of: &OfYears<'_>, attended: Attended<'_>) -> Counted {
    let Attended { held, adds, is_approximate, inside } = attended;
    Counted { adds, approximate: is_approximate, inside: inside.map(ToString::to_string), ..meeting(of, held) }
}

pub(in crate::stocktake) fn term(of: &OfYears<'_>, (line, term): (ActionLine, &Moderator)) -> Counted {
    of.row_of(&term.organization, line.file(), Some(term.from))
}

pub(in crate::stocktake) fn member(of: &OfYears<'_>, (id, (line, member)): Membership<'_>) -> Counted {
    of.row_of(id, GroupOf(line).file(), member.from)
}

pub(in crate::stocktake) fn decided(of: &OfYears<'_>, (line, modality): (ActionLine, &Modality)) -> Counted {
    of.row(&modality.topic, GroupOf(line).file(), &modality.text, decided_on(of.registry, modality))
}

pub(in crate::stocktake) fn coordinator(of: &OfYears<'_>, id: &OrganizationId) -> Counted {
    of.row_of(id, id.file(), None)
}

/// A request of a resolution, with what answers it.
pub(in crate::stocktake) fn request(of: &OfYears<'_>, requested: &Requested<'_>) -> Counted {
    let Requested { id, request, answers, due, .. } = requested;
    let answers = answers.iter().map(|answer| answer.record.file()).collect();
    Counted { answers, ..of.row(&requested.name, id.file(), &request.text, due.map(Date::from)) }
}

/// An organization, by an output that it brought out or was a partner in.
pub(in crate::stocktake) fn at_output(of: &OfYears<'_>, (id, filed): (&OrganizationId, Filed<'_>)) -> Counted {
    counted_for(id.as_str(), output(of, filed))
}

/// A line, by its own file.
pub(in crate::stocktake) fn line(of: &OfYears<'_>, line: ActionLine) -> Counted {
    let record = of.registry.lines.get(&line).and_then(|entry| entry.sound());
    let untitled = Text::Plain(line.to_string().into());
    of.row(&line.stem(), line.file(), record.map_or(&untitled, |record| &record.title), None)
}

/// A line, by one of its moderators, whose term stands under the line or under a sub-line of it.
pub(in crate::stocktake) fn led(
    of: &OfYears<'_>,
    (line, moderator): (ActionLine, (ActionLine, &Moderator)),
) -> Counted {
    counted_for(line.stem(), term(of, moderator))
}

/// A line, by its group or by that of a sub-line.
pub(in crate::stocktake) fn in_group(
    of: &OfYears<'_>,
    (line, (of_line, group)): (ActionLine, (ActionLine, &Group)),
) -> Counted {
    let unnamed = Text::Plain(of_line.to_string().into());
    of.row(&line.stem(), GroupOf(of_line).file(), group.name.as_ref().unwrap_or(&unnamed), group.formed)
}

/// A line, by one of the modalities of its group.
pub(in crate::stocktake) fn by_modality(
    of: &OfYears<'_>,
    (line, modality): (ActionLine, (ActionLine, &Modality)),
) -> Counted {
    counted_for(line.stem(), decided(of, modality))
}

/// A line, by one of its annual reports.
pub(in crate::stocktake) fn reported(
    of: &OfYears<'_>,
    (line, report): (ActionLine, (&OrganizationId, Filed<'_>)),
) -> Counted {
    counted_for(line.stem(), at_output(of, report))
}

/// A line, by one of its coordinators.
pub(in crate::stocktake) fn coordinating(of: &OfYears<'_>, (line, id): (ActionLine, &OrganizationId)) -> Counted {
    counted_for(line.stem(), coordinator(of, id))
}

/// A line, by one of its meetings.
pub(in crate::stocktake) fn at_meeting(of: &OfYears<'_>, (line, held): (ActionLine, Held<'_>)) -> Counted {
    counted_for(line.stem(), meeting(of, held))
}

/// A line, by one of its outputs.
pub(in crate::stocktake) fn for_line(of: &OfYears<'_>, (line, filed): (ActionLine, Filed<'_>)) -> Counted {
    counted_for(line.stem(), output(of, filed))
}
