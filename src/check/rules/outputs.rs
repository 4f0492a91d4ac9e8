//! d) Groups give annual outputs.

use crate::check::{Finding, Scope};
use crate::decode::{HasWord, key_path};
use crate::line::ActionLine;
use crate::record::{Id, Language, Output, OutputId, OutputStatus, Year};
use crate::registry::{Entry, GroupOf, Key, Registry};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};

/// An output came out of a meeting of other lines than it serves.
///
/// The lines that it serves are that of its path and those in `also`.
///
/// ```toml
/// # outputs/2006/c5/guide.toml
/// meeting = "2006/c8-consultation"
/// ```
///
/// Name the meeting that it came from, or add the meeting's line to `also`.
pub(super) fn meeting_of_another_line(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let file = scope.registry.meeting(output.meeting.as_ref()?)?;
        let lines = &file.as_found()?.lines;
        let serves = lines.iter().any(|line| *line == entry.key.line || output.also.contains(line));
        if serves || !file.knows("lines") || !entry.knows("also") {
            return None;
        }
        let finding = entry.finding("meeting", "this meeting was of none of the lines that the output serves")?;
        let finding = finding.under("meeting-of-another-line").label("a meeting of other lines");
        Some(finding.with(file.key.file(), "lines", "its lines").help("correct the meeting, or add its line to `also`"))
    })
}

/// An output names its own line in `also`.
///
/// It counts under the line of its path already.
///
/// ```toml
/// # outputs/2006/c5/guide.toml
/// also = ["c2", "c5"]
/// ```
///
/// Remove the line from `also`.
pub(super) fn also_own_line(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let n = output.also.iter().position(|line| *line == entry.key.line)?;
        let finding = entry.finding(key_path!["also", n], format!("{} is the output's own line", entry.key.line))?;
        let help = format!("remove \"{}\" from `also`", entry.key.line.stem());
        Some(finding.under("also-own-line").label("its own line").help(help))
    })
}

/// Two outputs have the same title in the same year, or the same link.
///
/// An output that is filed twice is counted twice. Editions that are joined by `replaces` may share both. It is found at
/// each but the first, in the order of their paths.
///
/// ```toml
/// # outputs/2006/c2/guide.toml and outputs/2006/c5/guide.toml
/// title = "Guide for developing countries"
/// ```
///
/// Keep one of them, with the other's line in `also`; or tell them apart by their titles.
pub(super) fn duplicate_output(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let families = Families::new(registry);
    let mut outputs: Vec<_> = registry.outputs.as_found().collect();
    outputs.sort_by_cached_key(|(entry, _)| (entry.key.year, entry.key.line.stem(), &entry.key.id));
    let mut by_year: BTreeMap<Year, Vec<usize>> = BTreeMap::new();
    for (n, (entry, _)) in outputs.iter().enumerate() {
        by_year.entry(entry.key.year).or_default().push(n);
    }
    let by_year: Vec<_> = by_year.into_values().collect();
    let titles = by_year.par_iter().flat_map_iter(|of_year| same_titles(registry, &outputs, of_year));
    let links = same_links(&outputs);
    let mut pairs: Vec<Twin> = titles.collect();
    pairs.extend(links);
    pairs.sort_by_key(|twin| twin.again);
    let mut told = HashSet::new();
    pairs
        .into_iter()
        .filter(|twin| !families.are_editions(&outputs[twin.first].0.key, &outputs[twin.again].0.key))
        .filter(|twin| told.insert(twin.again))
        .filter_map(|twin| {
            let ((first, _), (again, _)) = (outputs[twin.first], outputs[twin.again]);
            let message = format!("this output has the same {} as {}", twin.what, first.key.file());
            let finding = again.finding(twin.path_again, message)?.under("duplicate-output").label("the same again");
            let finding = finding.with(first.key.file(), twin.path_first, "first here");
            Some(finding.help("keep one of the two, with the other's line in `also`; or tell them apart"))
        })
        .collect()
}

/// Two outputs that share a title or a link, by their places in path order.
struct Twin {
    first: usize,
    again: usize,
    what: &'static str,
    path_first: crate::decode::KeyPath,
    path_again: crate::decode::KeyPath,
}

type Found<'a> = (&'a Entry<OutputId, Output>, &'a Output);

fn same_titles(registry: &Registry, outputs: &[Found<'_>], of_year: &[usize]) -> Vec<Twin> {
    let main = registry.first_language();
    let mut first: HashMap<(Language, &str), usize> = HashMap::with_capacity(of_year.len() * 2);
    let mut twins = Vec::new();
    for &again in of_year {
        let (entry, output) = outputs[again];
        for (_, language) in Language::WORDS {
            let Some(title) = output.title.in_language(*language, main).map(str::trim) else {
                continue;
            };
            if title.is_empty() || !entry.knows("title") {
                continue;
            }
            let first = *first.entry((*language, title)).or_insert(again);
            if first != again {
                let path = || crate::decode::KeyPath::from("title");
                twins.push(Twin { first, again, what: "title", path_first: path(), path_again: path() });
            }
        }
    }
    twins
}

fn same_links(outputs: &[Found<'_>]) -> Vec<Twin> {
    let mut first: HashMap<&str, (usize, usize)> = HashMap::with_capacity(outputs.len());
    let mut twins = Vec::new();
    for (again, (entry, output)) in outputs.iter().enumerate() {
        for (n, link) in output.links.iter().enumerate().filter(|(n, _)| entry.knows(key_path!["links", *n, "url"])) {
            let (first, of_first) = *first.entry(link.url.as_str()).or_insert((again, n));
            if first != again {
                let path = |n: usize| key_path!["links", n, "url"];
                twins.push(Twin { first, again, what: "link", path_first: path(of_first), path_again: path(n) });
            }
        }
    }
    twins
}

/// Which outputs are editions of one work: those that `replaces` joins.
struct Families<'a>(HashMap<&'a OutputId, OutputId>);

impl<'a> Families<'a> {
    fn new(registry: &'a Registry) -> Self {
        let replaces = registry
            .outputs
            .as_found()
            .filter_map(|(entry, output)| Some((&entry.key, output.replaces.as_ref()?.id()?)));
        Self(replaces.collect())
    }

    /// The first edition of the work that an output is an edition of.
    fn first_edition<'b>(&'b self, of: &'b OutputId) -> &'b OutputId {
        let mut seen = HashSet::new();
        let mut at = of;
        while let Some(earlier) = self.0.get(at).filter(|_| seen.insert(at)) {
            at = earlier;
        }
        at
    }

    fn are_editions(&self, one: &OutputId, other: &OutputId) -> bool {
        self.first_edition(one) == self.first_edition(other)
    }
}

/// Nobody who brought an output out is a member of the line's group or moderates the line.
///
/// A line's outputs are those of its group. Lines without a group are not judged; membership and office must overlap the year.
///
/// ```toml
/// # groups/c5.toml names neither
/// by = ["apc"]
/// ```
///
/// Add the organization to the group's members if it is one, or file the output under its own line.
pub(super) fn by_outsider(scope: &Scope<'_>) -> Vec<Finding> {
    let mut insiders: HashMap<_, Option<HashSet<&str>>> = HashMap::new();
    let findings = scope.registry.outputs.as_found().filter_map(|(entry, output)| {
        let (year, line) = (entry.key.year, entry.key.line);
        let known = insiders.entry((year, line)).or_insert_with(|| insiders_of(scope, year, line)).as_ref()?;
        // Whoever has no file may be an insider under another name: that is told already.
        let is_unknown = |id: &Id| scope.registry.organizations.get(id).is_none();
        if output.by.iter().any(|id| known.contains(id.as_str()) || is_unknown(id)) {
            return None;
        }
        let message = format!("nobody here was a member of the group of {line} or moderated it in {year}");
        let finding = entry.finding("by", message)?.label("outsiders to the line");
        let help = format!("add the organization to {}, if it is a member", GroupOf(line).file());
        Some(finding.under("by-outsider").help(help))
    });
    findings.collect()
}

/// Members and moderators of a line in a year; `None` where there is no group, or they are not all known.
fn insiders_of<'a>(scope: &Scope<'a>, year: Year, line: ActionLine) -> Option<HashSet<&'a str>> {
    let group = scope.registry.groups.get(&GroupOf(line)).filter(|group| group.knows("members"))?;
    let members =
        group.as_found()?.members.iter().filter(|member| member.in_year(year)).map(|member| &member.organization);
    let moderators = match scope.registry.lines.get(&line) {
        Some(file) if file.knows("moderators") => file.as_found()?.moderators.as_slice(),
        Some(_) => return None,
        None => &[],
    };
    let moderators = moderators.iter().filter(|term| term.in_office(year)).map(|term| &term.organization);
    let insiders: Vec<_> = members.chain(moderators).collect();
    let are_known = insiders.iter().all(|id| scope.registry.organizations.get(id).is_some());
    are_known.then(|| insiders.into_iter().map(Id::as_str).collect())
}

/// A planned output's date has passed.
///
/// It was completed, goes on, or was given up; as long as it is planned it does not count.
///
/// ```toml
/// status = "planned"
/// date = 2006-05-15
/// ```
///
/// Write what became of it as its `status`, or its new date.
pub(super) fn plan_overdue(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let last_day = output.date.last_day();
        if output.status != OutputStatus::Planned || last_day >= scope.today || !entry.knows("date") {
            return None;
        }
        let finding =
            entry.finding("status", format!("this output is planned, but its date, {}, has passed", output.date))?;
        let help = "write `status = \"completed\"`, \"ongoing\" or \"discontinued\", or its new date";
        Some(finding.under("plan-overdue").label("no longer to come").help(help))
    })
}

/// A line's group reported that a year brought no output, and there are outputs.
///
/// A nil report tells silence apart from nothing to tell. Planned outputs are none yet.
///
/// ```toml
/// # cycles/2006.toml; there is outputs/2006/c5/guide.toml
/// nil-reports = ["c5"]
/// ```
///
/// Remove the line from `nil-reports`, or file the output under its own year and line.
pub(super) fn nil_report_with_outputs(scope: &Scope<'_>) -> Vec<Finding> {
    let findings = scope.registry.cycles.as_found().flat_map(|(cycle, record)| {
        record.nil_reports.iter().enumerate().filter_map(move |(n, line)| {
            let outputs = scope.registry.outputs_of_line(cycle.key, *line);
            let output = outputs.iter().find(|output| {
                output.as_found().is_some_and(|found| found.status != OutputStatus::Planned) && output.knows("status")
            })?;
            let message = format!("{line} is said to have brought nothing in {}, but has outputs", cycle.key);
            let finding = cycle.finding(key_path!["nil-reports", n], message)?.label("it brought something");
            let finding = finding.under("nil-report-with-outputs").with(output.key.file(), "title", "this");
            Some(finding.help("remove the line here, or file the output under its own year and line"))
        })
    });
    findings.collect()
}
