//! The figures of a line, and of C7 with its sub-lines.

use super::column::{Column, ColumnOrder, Csv, Shown, ids, in_charge, open, rare, took_part};
use super::{Figure, each, each_by_key};
use crate::print::Holds;
use crate::record::Mechanism;
use crate::stocktake::Gap;
use crate::stocktake::explain::{at_output, attended, coordinator, decided, meeting, member, output, term};

/// Of a line, and of C7 with its sub-lines.
pub static OF_LINE: &[Figure] = &[
    Figure::plain("moderators", "moderators", |of, lines| each(of, of.moderators(lines), term))
        .in_words("moderators")
        .in_csv(&[Csv { name: "moderators", place: ColumnOrder::Beginning, cell: |figures| ids(&figures.moderators) }])
        .in_table(&[Column {
            name: |speaker, _, _| speaker.word("column-moderators"),
            holds: Holds::Text,
            shown: Shown::Under(Mechanism::Decentralised),
            cell: |speaker, line| in_charge(speaker, line, &line.figures.moderators),
        }]),
    Figure::plain("coordinators", "coordinators", |of, lines| each(of, of.coordinators(lines), coordinator))
        .in_words("coordinators")
        .in_csv(&[Csv {
            name: "coordinators",
            place: ColumnOrder::Later(1),
            cell: |figures| ids(&figures.coordinators),
        }])
        .in_table(&[Column {
            name: |speaker, _, is_wide| {
                speaker.word(if is_wide { "column-coordinators" } else { "column-coordinators-short" })
            },
            holds: Holds::Text,
            shown: Shown::Under(Mechanism::Centralised),
            cell: |speaker, line| in_charge(speaker, line, &line.figures.coordinators),
        }]),
    Figure::plain("reported-by", "reported_by", |of, lines| each(of, of.reported_by(lines), at_output)).in_csv(&[
        Csv { name: "reported_by", place: ColumnOrder::Later(2), cell: |figures| ids(&figures.reported_by) },
    ]),
    Figure::plain("members", "group.members", |of, lines| each(of, of.members(lines), member))
        .in_words("members")
        .in_csv(&[Csv {
            name: "members",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.group.members.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, is_wide| speaker.word(if is_wide { "column-members" } else { "column-members-short" }),
            holds: Holds::Figure,
            shown: Shown::Always,
            cell: |speaker, line| speaker.figure(line.figures.group.members, line.gaps.contains(&Gap::NoGroup)),
        }]),
    Figure::by_key("by-category", "group.by_category", |of, lines| {
        each_by_key(of, of.members_by_category(lines), member)
    }),
    Figure::plain("modalities", "modalities", |of, lines| each(of, of.modalities(lines), decided))
        .in_words("modalities")
        .in_csv(&[Csv {
            name: "modalities",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.modalities.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, is_wide| {
                speaker.word(if is_wide { "column-modalities" } else { "column-modalities-short" })
            },
            holds: Holds::Figure,
            shown: Shown::Always,
            cell: |speaker, line| speaker.figure(line.figures.modalities, line.gaps.contains(&Gap::NoModalities)),
        }]),
    Figure::plain("meetings", "meetings.total", |of, lines| each(of, of.meetings(lines), meeting))
        .in_words("meetings")
        .in_csv(&[Csv {
            name: "meetings",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.meetings.total.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, is_wide| speaker.word(if is_wide { "column-meetings" } else { "column-meetings-short" }),
            holds: Holds::Figure,
            shown: Shown::Always,
            cell: |speaker, line| speaker.figure(line.figures.meetings.total, line.gaps.contains(&Gap::NoMeeting)),
        }]),
    Figure::plain("open", "meetings.open", |of, lines| each(of, of.open_meetings(lines), meeting))
        .in_words("open meetings")
        .in_csv(&[Csv {
            name: "open_meetings",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.meetings.open.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, is_wide| speaker.word(if is_wide { "column-open" } else { "column-open-short" }),
            holds: Holds::Figure,
            shown: Shown::Always,
            cell: open,
        }]),
    Figure::plain("openness-unknown", "meetings.openness_unknown", |of, lines| {
        each(of, of.openness_unknown(lines), meeting)
    })
    .in_csv(&[Csv {
        name: "openness_unknown",
        place: ColumnOrder::Beginning,
        cell: |figures| figures.meetings.openness_unknown.to_string(),
    }]),
    Figure::plain("participants", "meetings.participants", |of, lines| each(of, of.attended(lines), attended))
        .in_words("participants")
        .in_csv(&[
            Csv {
                name: "participants",
                place: ColumnOrder::Beginning,
                cell: |figures| figures.meetings.participants.to_string(),
            },
            Csv {
                name: "participants_approximate",
                place: ColumnOrder::Later(3),
                cell: |figures| figures.meetings.participants_approximate.to_string(),
            },
        ])
        .in_table(&[Column {
            name: |speaker, _, _| speaker.word("column-participants"),
            holds: Holds::Figure,
            shown: Shown::IfUsed(|line| line.figures.meetings.participants > 0),
            cell: |speaker, line| took_part(speaker, &line.figures.meetings),
        }]),
    Figure::plain("outputs", "outputs.total", |of, lines| each(of, of.outputs(lines), output))
        .in_words("outputs")
        .in_csv(&[Csv {
            name: "outputs",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.outputs.total.to_string(),
        }])
        .in_table(&[
            Column {
                name: |speaker, _, is_wide| {
                    speaker.word(if is_wide { "column-outputs" } else { "column-outputs-short" })
                },
                holds: Holds::Figure,
                shown: Shown::Always,
                cell: |speaker, line| speaker.figure(line.figures.outputs.total, line.gaps.contains(&Gap::NoOutput)),
            },
            Column {
                name: |speaker, stocktaking, _| {
                    speaker.say("column-change", [("before", stocktaking.before(speaker).into())])
                },
                holds: Holds::Figure,
                shown: Shown::Always,
                cell: |speaker, line| speaker.change(line.figures.outputs.change),
            },
        ]),
    Figure::plain("also", "outputs.also", |of, lines| each(of, of.also(lines), output))
        .in_words("outputs of other lines")
        .in_csv(&[Csv {
            name: "also",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.outputs.also.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, _| speaker.word("column-also"),
            holds: Holds::Figure,
            shown: Shown::IfUsed(|line| line.figures.outputs.also > 0),
            cell: |speaker, line| rare(speaker, line.figures.outputs.also),
        }]),
    Figure::plain("late", "outputs.late", |of, lines| each(of, of.late(lines), output))
        .in_words("late outputs")
        .in_csv(&[Csv {
            name: "late",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.outputs.late.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, _| speaker.word("column-late"),
            holds: Holds::Figure,
            shown: Shown::IfUsed(|line| line.figures.outputs.late > 0),
            cell: |speaker, line| rare(speaker, line.figures.outputs.late),
        }]),
    Figure::plain("planned", "outputs.planned", |of, lines| each(of, of.planned(lines), output))
        .in_words("planned outputs")
        .in_csv(&[Csv {
            name: "planned",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.outputs.planned.to_string(),
        }])
        .in_table(&[Column {
            name: |speaker, _, _| speaker.word("column-planned"),
            holds: Holds::Figure,
            shown: Shown::IfUsed(|line| line.figures.outputs.planned > 0),
            cell: |speaker, line| rare(speaker, line.figures.outputs.planned),
        }]),
    Figure::plain("previous-year", "outputs.previous_year", |of, lines| each(of, of.previous(lines), output)).in_csv(
        &[Csv {
            name: "previous_year",
            place: ColumnOrder::Beginning,
            cell: |figures| figures.outputs.previous_year.to_string(),
        }],
    ),
    Figure::by_key("by-kind", "outputs.by_kind", |of, lines| each_by_key(of, of.by_kind(lines), output)),
];
