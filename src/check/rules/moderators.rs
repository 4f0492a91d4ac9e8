//! a) Each line has an inter-governmental moderator.

use super::dates::reversed;
use crate::check::{Finding, Scope};
use crate::decode::{Rule, SpanOf, key_path, rule};
use crate::line::ActionLine;
use crate::record::{LineRecord, Moderator, OrganizationId, Role, Span};
use crate::registry::Entry;
use std::collections::HashMap;

/// Terms of a line that are more than proposed and could be read in all that matters, with their places.
fn in_office<'a>(
    entry: &'a Entry<ActionLine, LineRecord>,
    line: &'a LineRecord,
) -> impl Iterator<Item = (usize, &'a Moderator)> {
    line.moderators.iter().enumerate().filter(move |(n, moderator)| {
        moderator.role != Role::Proposed && entry.knows(key_path!["moderators", *n, "role"])
    })
}

rule! {
    /// A line's moderator is no inter-governmental organization, nor a part of one.
    ///
    /// Under the decentralised mechanism each line is moderated by an
    /// inter-governmental organization. This holds for co-moderators too, but not for
    /// those who are only proposed.
    ///
    /// ```toml
    /// # action-lines/c9.toml
    /// title = "Media"
    ///
    /// [[moderators]]
    /// organization = "apc"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    /// ```
    ///
    /// Name another organization; or, where it is inter-governmental, say so in its
    /// file with `intergovernmental = true`, or name there as its `parent` the
    /// organization that it is a part of.
    ///
    /// ```toml
    /// # action-lines/c9.toml
    /// title = "Media"
    ///
    /// [[moderators]]
    /// organization = "un"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    /// ```
    pub(super) static MODERATOR_NOT_INTERGOVERNMENTAL = {
        name: "moderator-not-intergovernmental",
        severity: Error,
        about: Moderators,
        why: "each line is moderated by an inter-governmental organization or a part of one",
    }
}

pub(super) fn moderator_not_intergovernmental(scope: &Scope<'_>) -> Vec<Finding> {
    let mut judged: HashMap<&OrganizationId, Option<bool>> = HashMap::new();
    let mut may_moderate = |id| *judged.entry(id).or_insert_with(|| may_moderate(scope, id));
    let findings = scope.registry.lines.as_found().flat_map(|(entry, line)| {
        let findings = in_office(entry, line).filter_map(|(n, moderator)| {
            let id = &moderator.organization;
            if may_moderate(id)? {
                return None;
            }
            let path = key_path!["moderators", n, "organization"];
            let finding = entry.finding(&MODERATOR_NOT_INTERGOVERNMENTAL, path, format!("`{id}` is not inter-governmental, nor a part of such an organization"))?;
            let help = format!(
                "name an inter-governmental organization; if `{id}` is one, write `intergovernmental = true` in organizations/{id}.toml"
            );
            Some(finding.label("may not moderate").help(help))
        });
        findings.collect::<Vec<_>>()
    });
    findings.collect()
}

/// Whether an organization is inter-governmental or a part of one; `None` where that is not known.
fn may_moderate(scope: &Scope<'_>, id: &OrganizationId) -> Option<bool> {
    // Nobody nests organizations deeper. A circle of parents has no whole, and is told as such.
    const DEEPEST: usize = 32;
    let mut at = Some(id);
    for _ in 0..DEEPEST {
        let Some(id) = at else { return Some(false) };
        let (entry, organization) = scope.organization(id)?;
        if !entry.knows("intergovernmental") || !entry.knows("parent") {
            return None;
        }
        if organization.intergovernmental {
            return Some(true);
        }
        at = organization.parent.as_ref();
    }
    None
}

rule! {
    /// A moderator's or a group member's term ends before it begins.
    ///
    /// No day lies in such a term, so a line may seem to have no moderator, or a group
    /// one member less. `until` is the last day of a term. Dates without a day or
    /// month are out of order only where they surely are.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// until = 2005-05-19
    /// sources = ["https://example.org/moderators"]
    /// ```
    ///
    /// Correct one of the two dates.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// until = 2008-05-19
    /// sources = ["https://example.org/moderators"]
    /// ```
    pub(super) static TERM_REVERSED = {
        name: "term-reversed",
        severity: Error,
        about: Moderators,
        why: "a term can't end before it begins",
    }
}

pub(super) fn term_reversed(scope: &Scope<'_>) -> Vec<Finding> {
    reversed(scope, SpanOf::Term, &TERM_REVERSED)
}

rule! {
    /// An organization has two terms as moderator or co-moderator of a line at the
    /// same time.
    ///
    /// An organization moderates a line once at a time; from two terms nobody can tell
    /// in which role. Terms overlap only where they surely do: one that ends in May
    /// 2008 and one that begins in May 2008 need not. Terms that are only proposed are
    /// not judged.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// role = "co-moderator"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    ///
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2008-05-20
    /// sources = ["https://example.org/moderators"]
    /// ```
    ///
    /// End the first term with `until`, the day before the second begins, or make one
    /// of the two.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// role = "co-moderator"
    /// from = 2006-02-24
    /// until = 2008-05-19
    /// sources = ["https://example.org/moderators"]
    ///
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2008-05-20
    /// sources = ["https://example.org/moderators"]
    /// ```
    pub(super) static TERMS_OVERLAP = {
        name: "terms-overlap",
        severity: Error,
        about: Moderators,
        why: "an organization moderates a line once at a time",
    }
}

pub(super) fn terms_overlap(scope: &Scope<'_>) -> Vec<Finding> {
    let same = |one: &Moderator, other: &Moderator| one.organization == other.organization;
    let message = |moderator: &Moderator| format!("`{}` has two terms at the same time", moderator.organization);
    overlapping(&TERMS_OVERLAP, scope, same, message, "end the first term with `until`, or make one of the two")
        .collect()
}

rule! {
    /// A line has two moderators at the same time.
    ///
    /// One organization answers for a line; those beside it are co-moderators. A term
    /// without a `role` is a moderator's. Terms overlap only where they surely do. The
    /// same organization twice is `terms-overlap` as well.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    ///
    /// [[moderators]]
    /// organization = "un"
    /// from = 2008-05-20
    /// sources = ["https://example.org/moderators"]
    /// ```
    ///
    /// Write `role = "co-moderator"` for one of them, or end its term with `until`.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    ///
    /// [[moderators]]
    /// organization = "un"
    /// role = "co-moderator"
    /// from = 2008-05-20
    /// sources = ["https://example.org/moderators"]
    /// ```
    pub(super) static TWO_MODERATORS = {
        name: "two-moderators",
        severity: Warning,
        about: Moderators,
        why: "one organization answers for a line; others beside it are co-moderators",
    }
}

pub(super) fn two_moderators(scope: &Scope<'_>) -> Vec<Finding> {
    let both = |one: &Moderator, other: &Moderator| one.role == Role::Moderator && other.role == Role::Moderator;
    let message =
        |moderator: &Moderator| format!("`{}` is not the only moderator at that time", moderator.organization);
    overlapping(
        &TWO_MODERATORS,
        scope,
        both,
        message,
        "write `role = \"co-moderator\"` for one of them, or end its term with `until`",
    )
    .collect()
}

/// Each term that surely overlaps an earlier one that `pairs` with it.
fn overlapping<'a>(
    rule: &'static Rule,
    scope: &Scope<'a>,
    pairs: fn(&Moderator, &Moderator) -> bool,
    message: fn(&Moderator) -> String,
    help: &'static str,
) -> impl Iterator<Item = Finding> + 'a {
    scope.registry.lines.as_found().flat_map(move |(entry, line)| {
        let terms = in_office(entry, line).filter(|(n, _)| entry.knows(key_path!["moderators", *n]));
        let terms: Vec<_> = terms.map(|(n, term)| (n, term, Span::new(Some(term.from), term.until))).collect();
        let findings = terms.iter().enumerate().filter_map(|(place, (n, term, span))| {
            let mut earlier = terms[..place].iter();
            let (first, ..) = earlier.find(|(_, other, before)| before.surely_overlaps(span) && pairs(other, term))?;
            let path = |n: usize| key_path!["moderators", n, "organization"];
            let finding = entry.finding(rule, path(*n), message(term))?.label("in office at the same time");
            Some(finding.with(crate::registry::Key::file(&entry.key), path(*first), "as is this").help(help))
        });
        findings.collect::<Vec<_>>()
    })
}

rule! {
    /// A line is none of the competences of the organization that moderates it.
    ///
    /// A moderator is chosen for what its mandate covers. Where an organization's file
    /// names no competences they are not known, and nothing is found. C7 does not
    /// stand for its sub-lines, nor an organization for its parts.
    ///
    /// ```toml
    /// # action-lines/c5.toml
    /// [[moderators]]
    /// organization = "itu"
    /// from = 2006-02-24
    /// sources = ["https://example.org/moderators"]
    ///
    /// # organizations/itu.toml
    /// competences = ["c2", "c6"]
    /// ```
    ///
    /// Add the line to the organization's `competences` if its mandate covers it, or
    /// name another organization.
    ///
    /// ```toml
    /// # organizations/itu.toml
    /// competences = ["c2", "c5", "c6"]
    /// ```
    pub(super) static OUTSIDE_COMPETENCE = {
        name: "outside-competence",
        severity: Warning,
        about: Moderators,
        why: "a moderator is chosen for the competence that its mandate gives",
    }
}

pub(super) fn outside_competence(scope: &Scope<'_>) -> Vec<Finding> {
    let findings = scope.registry.lines.as_found().flat_map(|(entry, line)| {
        in_office(entry, line).filter_map(move |(n, moderator)| {
            let id = &moderator.organization;
            let (file, organization) = scope.organization(id)?;
            let competences = &organization.competences;
            if !file.knows("competences") || competences.is_empty() || competences.contains(&entry.key) {
                return None;
            }
            let path = key_path!["moderators", n, "organization"];
            let finding = entry.finding(
                &OUTSIDE_COMPETENCE,
                path,
                format!("{} is not among the competences of `{id}`", entry.key),
            )?;
            let help = format!(
                "add \"{}\" to `competences` in organizations/{id}.toml, if its mandate covers it",
                entry.key.stem()
            );
            Some(finding.label("its competences don't cover this line").help(help))
        })
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Date;

    fn term(from: &str, until: &str) -> (Option<Date>, Option<Date>) {
        (Date::new(from), Date::new(until))
    }

    #[test]
    fn terms_overlap_only_where_they_surely_do() {
        let cases = [
            (term("2006-02-24", ""), term("2007-05-15", ""), true),
            (term("2006-02-24", "2007-05-14"), term("2007-05-15", ""), false),
            (term("2006-02-24", "2007-05-15"), term("2007-05-15", ""), true),
            (term("2006", "2008-05"), term("2008-05", ""), false),
            (term("2006", "2008-06"), term("2008-05", ""), true),
            (term("", ""), term("2008", "2009"), true),
            (term("2008", "2006"), term("2005", ""), false),
        ];
        let span = |(from, until)| Span::new(from, until);
        for (one, other, expected) in cases {
            assert_eq!(span(one).surely_overlaps(&span(other)), expected, "{one:?} {other:?}");
            assert_eq!(span(other).surely_overlaps(&span(one)), expected, "{other:?} {one:?}");
        }
    }
}
