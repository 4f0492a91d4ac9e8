//! The figures that can be explained, by the names that they have in JSON, each with the list that it is the length of.

use super::Counted;
use super::rows::{
    at_meeting, at_output, attended, by_modality, coordinating, coordinator, decided, for_line, in_group, led, meeting,
    member, output, reported, term,
};
use crate::line::ActionLine;
use crate::stocktake::lists::OfYears;
use std::collections::BTreeMap;

/// A figure that can be explained.
#[derive(Debug)]
pub(super) struct Figure {
    pub name: &'static str,
    pub list: List,
}

/// What is behind a figure.
#[derive(Debug, Clone, Copy)]
pub(super) enum List {
    /// One list.
    Plain(fn(&OfYears<'_>, &[ActionLine]) -> Vec<Counted>),
    /// A list for each thing that is counted by.
    ByKey(fn(&OfYears<'_>, &[ActionLine]) -> BTreeMap<String, Vec<Counted>>),
}

const fn plain(name: &'static str, list: fn(&OfYears<'_>, &[ActionLine]) -> Vec<Counted>) -> Figure {
    Figure { name, list: List::Plain(list) }
}

const fn by_key(
    name: &'static str,
    lists: fn(&OfYears<'_>, &[ActionLine]) -> BTreeMap<String, Vec<Counted>>,
) -> Figure {
    Figure { name, list: List::ByKey(lists) }
}

fn each<'a, T>(
    of: &OfYears<'a>,
    list: impl IntoIterator<Item = T>,
    row: fn(&OfYears<'a>, T) -> Counted,
) -> Vec<Counted> {
    list.into_iter().map(|item| row(of, item)).collect()
}

fn each_by_key<'a, K: ToString, T>(
    of: &OfYears<'a>,
    lists: BTreeMap<K, Vec<T>>,
    row: fn(&OfYears<'a>, T) -> Counted,
) -> BTreeMap<String, Vec<Counted>> {
    lists.into_iter().map(|(key, list)| (key.to_string(), each(of, list, row))).collect()
}

/// Of a line, and of C7 with its sub-lines.
pub(super) static OF_LINE: &[Figure] = &[
    plain("moderators", |of, lines| each(of, of.moderators(lines), term)),
    plain("coordinators", |of, lines| each(of, of.coordinators(lines), coordinator)),
    plain("reported-by", |of, lines| each(of, of.reported_by(lines), at_output)),
    plain("members", |of, lines| each(of, of.members(lines), member)),
    by_key("by-category", |of, lines| each_by_key(of, of.members_by_category(lines), member)),
    plain("modalities", |of, lines| each(of, of.modalities(lines), decided)),
    plain("meetings", |of, lines| each(of, of.meetings(lines), meeting)),
    plain("open", |of, lines| each(of, of.open_meetings(lines), meeting)),
    plain("openness-unknown", |of, lines| each(of, of.openness_unknown(lines), meeting)),
    plain("participants", |of, lines| each(of, of.attended(lines), attended)),
    plain("outputs", |of, lines| each(of, of.outputs(lines), output)),
    plain("also", |of, lines| each(of, of.also(lines), output)),
    plain("late", |of, lines| each(of, of.late(lines), output)),
    plain("planned", |of, lines| each(of, of.planned(lines), output)),
    plain("previous-year", |of, lines| each(of, of.previous(lines), output)),
    by_key("by-kind", |of, lines| each_by_key(of, of.by_kind(lines), output)),
];

/// Of all lines together.
pub(super) static OF_TOTAL: &[Figure] = &[
    plain("moderated", |of, lines| each(of, of.moderated(lines), led)),
    plain("coordinated", |of, lines| each(of, of.coordinated(lines), coordinating)),
    plain("with-group", |of, lines| each(of, of.with_group(lines), in_group)),
    plain("with-modalities", |of, lines| each(of, of.with_modalities(lines), by_modality)),
    plain("with-meeting", |of, lines| each(of, of.with_meeting(lines), at_meeting)),
    plain("with-open-meeting", |of, lines| each(of, of.with_open_meeting(lines), at_meeting)),
    plain("with-output", |of, lines| each(of, of.with_output(lines), for_line)),
    plain("with-annual-report", |of, lines| each(of, of.with_annual_report(lines), reported)),
    plain("meetings", |of, lines| each(of, of.meetings(lines), meeting)),
    plain("open", |of, lines| each(of, of.open_meetings(lines), meeting)),
    plain("openness-unknown", |of, lines| each(of, of.openness_unknown(lines), meeting)),
    plain("participants", |of, lines| each(of, of.attended(lines), attended)),
    plain("outputs", |of, lines| each(of, of.outputs(lines), output)),
    plain("previous-year", |of, lines| each(of, of.previous(lines), output)),
    plain("organizations", |of, lines| each(of, of.organizations(lines), at_output)),
    by_key("by-kind", |of, lines| each_by_key(of, of.by_kind(lines), output)),
    by_key("by-category", |of, lines| each_by_key(of, of.by_category(lines), output)),
    by_key("by-country", |of, lines| each_by_key(of, of.by_country(lines), output)),
    by_key("by-region", |of, lines| each_by_key(of, of.by_region(lines), output)),
    by_key("by-sdg", |of, lines| each_by_key(of, of.by_sdg(lines), output)),
];
