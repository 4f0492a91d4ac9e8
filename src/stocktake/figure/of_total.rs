//! The figures of all lines together.

use super::{Behind, Figure, each, each_by_key};
use crate::decode::HasWord;
use crate::requests::{Requested, State};
use crate::stocktake::explain::{
    at_meeting, at_output, attended, by_modality, coordinating, for_line, in_group, led, line, meeting, output,
    reported, request,
};
use crate::stocktake::lists::{by_asked, in_state};
use std::collections::BTreeMap;
use std::fmt::Display;

/// Of all lines together.
pub static OF_TOTAL: &[Figure] = &[
    Figure::plain("lines", "lines", |of, lines| each(of, lines.iter().copied(), line)),
    Figure::plain("moderated", "moderated", |of, lines| each(of, of.moderated(lines), led)).in_words("lines moderated"),
    Figure::plain("coordinated", "coordinated", |of, lines| each(of, of.coordinated(lines), coordinating))
        .in_words("lines coordinated"),
    Figure::plain("with-group", "with_group", |of, lines| each(of, of.with_group(lines), in_group)),
    Figure::plain("with-modalities", "with_modalities", |of, lines| each(of, of.with_modalities(lines), by_modality)),
    Figure::plain("with-meeting", "with_meeting", |of, lines| each(of, of.with_meeting(lines), at_meeting)),
    Figure::plain("with-open-meeting", "with_open_meeting", |of, lines| {
        each(of, of.with_open_meeting(lines), at_meeting)
    })
    .in_words("lines with an open meeting"),
    Figure::plain("with-output", "with_output", |of, lines| each(of, of.with_output(lines), for_line))
        .in_words("lines with an output"),
    Figure::plain("with-annual-report", "with_annual_report", |of, lines| {
        each(of, of.with_annual_report(lines), reported)
    }),
    Figure::plain("meetings", "meetings", |of, lines| each(of, of.meetings(lines), meeting)).in_words("meetings"),
    Figure::plain("open", "open", |of, lines| each(of, of.open_meetings(lines), meeting)).in_words("open meetings"),
    Figure::plain("openness-unknown", "openness_unknown", |of, lines| each(of, of.openness_unknown(lines), meeting)),
    Figure::derived("not-open", Behind::Plain(|of, lines| each(of, of.closed_meetings(lines), meeting))),
    Figure::plain("participants", "participants", |of, lines| each(of, of.attended(lines), attended))
        .in_words("participants"),
    Figure::plain("outputs", "outputs", |of, lines| each(of, of.outputs(lines), output)).in_words("outputs"),
    Figure::plain("previous-year", "previous_year", |of, lines| each(of, of.previous(lines), output)),
    Figure::plain("organizations", "organizations", |of, lines| each(of, of.organizations(lines), at_output))
        .in_words("organizations"),
    Figure::derived("missing", Behind::ByKey(|of, lines| each_by_key(of, of.missing(lines), line))),
    Figure::derived("nil-reports", Behind::Plain(|of, lines| each(of, of.nil_reports(lines), line))),
    Figure::derived("unstated", Behind::ByKey(|of, lines| each_by_key(of, of.unstated(lines), output))),
    Figure::derived("by-coverage", Behind::ByKey(|of, lines| each_by_key(of, of.by_coverage(lines), output))),
    Figure::by_key("by-kind", "by_kind", |of, lines| each_by_key(of, of.by_kind(lines), output)),
    Figure::by_key("by-category", "by_category", |of, lines| each_by_key(of, of.by_category(lines), output)),
    Figure::by_key("by-country", "by_country", |of, lines| each_by_key(of, of.by_country(lines), output)),
    Figure::by_key("by-region", "by_region", |of, lines| each_by_key(of, of.by_region(lines), output)),
    Figure::by_key("by-sdg", "by_sdg", |of, lines| each_by_key(of, of.by_sdg(lines), output)),
    Figure::plain("requests-answered", "requests.answered", |of, lines| {
        each(of, in_state(&of.requests(lines), State::Answered), request)
    })
    .in_words("answered requests"),
    Figure::plain("requests-due", "requests.due", |of, lines| {
        each(of, in_state(&of.requests(lines), State::Due), request)
    })
    .in_words("requests due"),
    Figure::plain("requests-overdue", "requests.overdue", |of, lines| {
        each(of, in_state(&of.requests(lines), State::Overdue), request)
    })
    .in_words("overdue requests"),
    Figure::plain("requests-open", "requests.open", |of, lines| {
        each(of, in_state(&of.requests(lines), State::Open), request)
    })
    .in_words("open requests"),
    Figure::by_key("requests-by-organization", "requests.by_organization", |of, lines| {
        each_by_key(of, by_state(by_asked(&of.requests(lines), |request| &request.asked)), request)
    }),
    Figure::by_key("requests-by-asked-of", "requests.by_asked_of", |of, lines| {
        each_by_key(of, by_state(by_asked(&of.requests(lines), |request| &request.asked_of)), request)
    }),
];

/// The requests of each by how they stand, as a figure of them is named: `itu/overdue`.
fn by_state<'r, 'a>(
    requests: BTreeMap<impl Display, Vec<&'r Requested<'a>>>,
) -> BTreeMap<String, Vec<&'r Requested<'a>>> {
    let of = |(asked, requests): (_, Vec<_>)| {
        let states = State::WORDS.iter();
        states.map(move |(word, state)| (format!("{asked}/{word}"), in_state(&requests, *state))).collect::<Vec<_>>()
    };
    requests.into_iter().flat_map(of).collect()
}
