//! What the references and lists of all records say, found in one walk through them: several rules ask for it.

use crate::decode::{At, KeyPath, Part, Span, SpanOf};
use crate::record::{CycleRef, Date, Kind, MeetingRef, OrganizationId, OutputRef, RequestRef, Sources};
use crate::registry::{AnyEntry, RecordId, Registry};
use crate::requests::Index;
use foldhash::HashSet;
use rayon::prelude::*;
use std::any::Any;

/// What the rules about references and lists build on.
#[derive(Default)]
pub(super) struct Survey<'a> {
    /// References that name nothing.
    pub unresolved: Vec<Unresolved<'a>>,
    /// References from one record to another of its kind.
    pub within_kind: Vec<WithinKind>,
    /// What answers requests that are there.
    pub answers: Vec<Answering<'a>>,
    /// Entries of lists that stand there twice.
    pub repeated: Vec<Repeated<'a>>,
    /// Where a source is owed and none is named.
    pub unsourced: Vec<Unsourced<'a>>,
    /// What ends before it begins.
    pub reversed: Vec<Reversed<'a>>,
}

/// What references may name.
#[derive(Clone, Copy)]
struct Known<'a> {
    registry: &'a Registry,
    organizations: &'a HashSet<&'a OrganizationId>,
    requests: &'a Index<'a>,
}

impl Known<'_> {
    /// Whether there is such a request. Where a resolution could be read in part only, it may be among what could not.
    fn has_request(self, reference: &RequestRef) -> bool {
        let resolution = reference.parts().and_then(|(id, _)| self.registry.resolutions.get(&id));
        resolution.is_some_and(|entry| !entry.is_whole()) || !self.requests.named(reference).is_empty()
    }
}

/// A reference that names nothing.
pub(super) struct Unresolved<'a> {
    pub entry: &'a dyn AnyEntry,
    pub path: KeyPath,
    pub reference: Reference<'a>,
}

/// A reference from a record to another.
#[derive(Clone, Copy)]
pub enum Reference<'a> {
    /// To an organization.
    Organization(&'a OrganizationId),
    /// To a meeting.
    Meeting(&'a MeetingRef),
    /// To an output.
    Output(&'a OutputRef),
    /// To a cycle.
    Cycle(&'a CycleRef),
    /// To a request of a resolution.
    Request(&'a RequestRef),
}

/// A record that answers a request.
pub(super) struct Answering<'a> {
    pub entry: &'a dyn AnyEntry,
    pub path: KeyPath,
    pub reference: &'a RequestRef,
}

/// A reference to another record of the same kind.
pub(super) struct WithinKind {
    pub from: RecordId,
    pub key: &'static str,
    pub to: RecordId,
}

/// An entry that stands twice in a list: where it stands first, and again.
pub(super) struct Repeated<'a> {
    pub entry: &'a dyn AnyEntry,
    pub first: KeyPath,
    pub again: KeyPath,
}

/// A list of sources that is empty, or is not there.
pub(super) struct Unsourced<'a> {
    pub entry: &'a dyn AnyEntry,
    pub path: KeyPath,
}

/// A table that says from when to when something lasts, of which the end comes surely first.
pub(super) struct Reversed<'a> {
    pub entry: &'a dyn AnyEntry,
    pub of: SpanOf,
    pub first: (KeyPath, Date),
    pub last: (KeyPath, Date),
}

impl<'a> Survey<'a> {
    /// That of all records, which are looked at on all cores. These organizations have a file.
    pub fn of(registry: &'a Registry, organizations: &HashSet<&OrganizationId>, requests: &Index<'_>) -> Self {
        const AT_ONCE: usize = 256;
        let known = Known { registry, organizations, requests };
        let settings: (&dyn AnyEntry, _) = (&registry.settings, None);
        let records = Kind::ALL
            .into_iter()
            .flat_map(|kind| registry.of_kind(kind).into_iter().map(move |entry| (entry, Some(kind))));
        let entries: Vec<_> = std::iter::once(settings).chain(records).collect();
        let of_some = |entries: &[(&'a dyn AnyEntry, Option<Kind>)]| {
            let mut survey = Self::default();
            for (entry, kind) in entries {
                survey.look_at(known, *entry, *kind);
            }
            survey
        };
        entries.par_chunks(AT_ONCE).map(of_some).reduce(Self::default, Self::and)
    }

    fn and(mut self, other: Self) -> Self {
        self.unresolved.extend(other.unresolved);
        self.within_kind.extend(other.within_kind);
        self.answers.extend(other.answers);
        self.repeated.extend(other.repeated);
        self.unsourced.extend(other.unsourced);
        self.reversed.extend(other.reversed);
        self
    }

    fn look_at(&mut self, known: Known<'_>, entry: &'a dyn AnyEntry, kind: Option<Kind>) {
        entry.each_part(&mut |at, part| {
            if let Part::Span(span) = part {
                self.reversed.extend(reversed(entry, at, span));
            } else if let Part::List(list) = part {
                let repeated = list.repeated().into_iter().map(|(first, again)| Repeated {
                    entry,
                    first: at.index(first).path(),
                    again: at.index(again).path(),
                });
                self.repeated.extend(repeated);
            } else if let Some(reference) = Reference::of(part) {
                self.follow(known, entry, kind, at, reference);
            } else if part.value::<Sources>().is_some_and(|sources| sources.is_empty()) {
                self.unsourced.push(Unsourced { entry, path: at.path() });
            }
        });
    }

    fn follow(
        &mut self,
        known: Known<'_>,
        entry: &'a dyn AnyEntry,
        kind: Option<Kind>,
        at: &At<'_>,
        reference: Reference<'a>,
    ) {
        if !reference.names_something(known) {
            self.unresolved.push(Unresolved { entry, path: at.path(), reference });
        } else if let Reference::Request(reference) = reference {
            self.answers.push(Answering { entry, path: at.path(), reference });
        }
        if kind == Some(reference.kind())
            && let (Some(from), Some(key), Some(to)) = (entry.id(), at.last_key(), reference.named())
        {
            self.within_kind.push(WithinKind { from, key, to });
        }
    }
}

/// A span of which the end comes surely before the beginning.
fn reversed<'a>(entry: &'a dyn AnyEntry, at: &At<'_>, span: Span<'_>) -> Option<Reversed<'a>> {
    let (first, last) = (date(span.first.1)?, date(span.last.1)?);
    let path = |key| at.key(key).path();
    first.is_surely_after(last).then(|| Reversed {
        entry,
        of: span.of,
        first: (path(span.first.0), first),
        last: (path(span.last.0), last),
    })
}

/// The date that a key of a span holds, be it one that may be left out or not.
fn date(value: &dyn Any) -> Option<Date> {
    value.downcast_ref::<Option<Date>>().copied().unwrap_or_else(|| value.downcast_ref().copied())
}

impl<'a> Reference<'a> {
    /// The reference that a part of a record is, if it is one.
    pub fn of(part: Part<'a>) -> Option<Self> {
        let organization = || part.value().map(Self::Organization);
        let meeting = || part.value().map(Self::Meeting);
        let output = || part.value().map(Self::Output);
        let cycle = || part.value().map(Self::Cycle);
        let request = || part.value().map(Self::Request);
        organization().or_else(meeting).or_else(output).or_else(cycle).or_else(request)
    }

    fn kind(self) -> Kind {
        match self {
            Self::Organization(_) => Kind::Organization,
            Self::Meeting(_) => Kind::Meeting,
            Self::Output(_) => Kind::Output,
            Self::Cycle(_) => Kind::Cycle,
            Self::Request(_) => Kind::Resolution,
        }
    }

    fn names_something(self, known: Known<'_>) -> bool {
        match self {
            Self::Organization(id) => known.organizations.contains(id),
            Self::Meeting(reference) => known.registry.meeting(reference).is_some(),
            Self::Output(reference) => known.registry.output(reference).is_some(),
            Self::Cycle(reference) => reference.year().is_some_and(|year| known.registry.cycles.get(&year).is_some()),
            Self::Request(reference) => known.has_request(reference),
        }
    }

    /// The record that it names, be there one or not.
    pub fn named(self) -> Option<RecordId> {
        match self {
            Self::Organization(id) => Some(id.clone().into()),
            Self::Meeting(reference) => reference.id().map(Into::into),
            Self::Output(reference) => reference.id().map(Into::into),
            Self::Cycle(reference) => reference.year().map(Into::into),
            Self::Request(reference) => reference.parts().map(|(id, _)| id.into()),
        }
    }
}
