//! What the figures of a period add up to, in sentences.

use crate::record::Mechanism;
use crate::stocktake::{RequestFigures, Stocktaking};
use crate::template::Speaker;

/// What the figures of a period add up to, and what has to be known of their table.
pub(super) fn sums(speaker: &Speaker<'_>, stocktaking: &Stocktaking) -> Vec<String> {
    let totals = &stocktaking.totals;
    let in_charge = match stocktaking.mechanism {
        Mechanism::Decentralised => totals.moderated,
        Mechanism::Centralised => totals.coordinated,
    };
    let known = match (totals.participants, totals.participants_approximate) {
        (0, _) => "nothing",
        (_, true) => "about",
        (_, false) => "exactly",
    };
    let mut sentences = vec![
        speaker.say(
            "stocktake-coverage",
            [
                ("lines", totals.lines.into()),
                ("in-charge", in_charge.into()),
                ("mechanism", stocktaking.mechanism.word().into()),
                ("open", totals.with_open_meeting.into()),
                ("with-output", totals.with_output.into()),
            ],
        ),
        speaker.say(
            "stocktake-counted",
            [
                ("outputs", totals.outputs.into()),
                ("organizations", totals.organizations.into()),
                ("previous", totals.previous_year.into()),
                ("before", stocktaking.before(speaker).into()),
                ("meetings", totals.meetings.into()),
                ("known", known.into()),
                ("participants", totals.participants.into()),
            ],
        ),
    ];
    if totals.meetings > 0 {
        let of = [
            ("open", totals.open.into()),
            ("closed", totals.not_open().into()),
            ("unknown", totals.openness_unknown.into()),
        ];
        sentences.push(speaker.say("stocktake-openness", of));
    }
    if let Some(RequestFigures { all, .. }) = &totals.requests {
        let of = [
            ("year", stocktaking.years.last().to_string().into()),
            ("answered", all.answered.into()),
            ("due", all.due.into()),
            ("overdue", all.overdue.into()),
            ("open", all.open.into()),
        ];
        sentences.push(speaker.say("stocktake-requests", of));
    }
    if stocktaking.lines.iter().any(|line| *line.of_family() != line.figures) {
        sentences.push(speaker.word("stocktake-sub-lines"));
    }
    sentences
}
