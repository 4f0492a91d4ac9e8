//! What several kinds of records are looked up by: no record is told of what refers to it.

use crate::line::ActionLine;
use crate::record::{Day, Link, Meeting, OrganizationId, Output, Source, Text, Year};
use crate::registry::Registry;
use crate::requests::{Requested, requests};
use serde::Serialize;
use std::collections::BTreeMap;

/// A registry that is looked through.
#[derive(Clone, Copy)]
pub struct Catalogue<'a> {
    /// The registry.
    pub(super) registry: &'a Registry,
    /// The day by which requests stand where they do.
    pub(super) today: Day,
}

/// A meeting or an output that refers to a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mention {
    /// Its path: `2006/c5-facilitation` or `2006/c5/cybersecurity-guide`.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// The outputs of a line in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearOutputs {
    /// The year.
    pub year: Year,
    /// Those filed under the line, also planned ones.
    pub outputs: usize,
    /// Those of other lines that serve it too.
    pub also: usize,
}

impl<'a> Catalogue<'a> {
    /// What resolutions ask.
    pub(super) fn requests(self) -> Vec<Requested<'a>> {
        requests(self.registry, self.today)
    }

    /// A text in the language that was asked for.
    pub(super) fn text(self, text: &Text) -> String {
        self.registry.told(text).to_owned()
    }

    pub(super) fn mention(self, id: &impl ToString, title: &Text) -> Mention {
        Mention { id: id.to_string(), title: self.text(title) }
    }

    /// The meetings that refer to something.
    pub(super) fn meetings(self, refers: impl Fn(&Meeting) -> bool) -> Vec<Mention> {
        let meetings = self.registry.meetings.sound().filter(|(_, meeting)| refers(meeting));
        meetings.map(|(id, meeting)| self.mention(id, &meeting.title)).collect()
    }

    /// The outputs that refer to something.
    pub(super) fn outputs(self, refers: impl Fn(&Output) -> bool) -> Vec<Mention> {
        let outputs = self.registry.outputs.sound().filter(|(_, output)| refers(output));
        outputs.map(|(id, output)| self.mention(id, &output.title)).collect()
    }

    pub(super) fn outputs_by_year(self, line: ActionLine) -> Vec<YearOutputs> {
        let mut years: BTreeMap<Year, YearOutputs> = BTreeMap::new();
        for (id, output) in self.registry.outputs.sound() {
            let (own, also) = (id.line == line, output.also.contains(&line));
            if own || also {
                let of_year = years.entry(id.year).or_insert(YearOutputs { year: id.year, outputs: 0, also: 0 });
                of_year.outputs += usize::from(own);
                of_year.also += usize::from(also && !own);
            }
        }
        years.into_values().collect()
    }
}

/// Each once, in the order in which they come.
pub(super) fn distinct<'a>(ids: impl Iterator<Item = &'a OrganizationId>) -> Vec<OrganizationId> {
    let mut distinct: Vec<OrganizationId> = Vec::new();
    for id in ids {
        if !distinct.contains(id) {
            distinct.push(id.clone());
        }
    }
    distinct
}

/// Where something was read: addresses and symbols.
pub(super) fn read_in(sources: &[Source]) -> Vec<String> {
    sources.iter().filter_map(Source::written).collect()
}

/// The addresses of links.
pub(super) fn addresses(links: &[Link]) -> Vec<String> {
    links.iter().map(|link| link.url.to_string()).collect()
}

/// What a list holds, in one cell.
pub(super) fn joined<T: ToString>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
