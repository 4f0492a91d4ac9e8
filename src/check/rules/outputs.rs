//! d) Groups give annual outputs.

use crate::check::{Finding, Scope};
use crate::decode::{key_path, rule};
use crate::line::ActionLine;
use crate::record::{OrganizationId, OutputStatus, Year};
use crate::registry::{GroupOf, Key};
use std::collections::{HashMap, HashSet};

rule! {
    /// An output came out of a meeting of other lines than it serves.
    ///
    /// An output of a meeting serves one of the meeting's lines. The lines that an
    /// output serves are that of its path and those in `also`.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// meeting = "2006/c8-consultation"
    /// ```
    ///
    /// Name the meeting that it came from, or add the meeting's line to `also`.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// meeting = "2006/c5-facilitation"
    /// ```
    pub(super) static MEETING_OF_ANOTHER_LINE = {
        name: "meeting-of-another-line",
        severity: Warning,
        about: Outputs,
        why: "an output of a meeting serves one of the meeting's lines",
    }
}

pub(super) fn meeting_of_another_line(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let file = scope.registry.meeting(output.meeting.as_ref()?)?;
        let lines = &file.as_found()?.lines;
        let serves = lines.iter().any(|line| *line == entry.key.line || output.also.contains(line));
        if serves || !file.knows("lines") || !entry.knows("also") {
            return None;
        }
        let finding = entry.finding(
            &MEETING_OF_ANOTHER_LINE,
            "meeting",
            "this meeting was of none of the lines that the output serves",
        )?;
        let finding = finding.label("a meeting of other lines");
        Some(finding.with(file.key.file(), "lines", "its lines").help("correct the meeting, or add its line to `also`"))
    })
}

rule! {
    /// An output names its own line in `also`.
    ///
    /// It counts under the line of its path already; `also` is for the other lines
    /// that it serves.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// also = ["c2", "c5"]
    /// ```
    ///
    /// Remove the line from `also`.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// also = ["c2"]
    /// ```
    pub(super) static ALSO_OWN_LINE = {
        name: "also-own-line",
        severity: Error,
        about: Outputs,
        why: "an output counts under its own line already",
    }
}

pub(super) fn also_own_line(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let n = output.also.iter().position(|line| *line == entry.key.line)?;
        let finding = entry.finding(
            &ALSO_OWN_LINE,
            key_path!["also", n],
            format!("{} is the output's own line", entry.key.line),
        )?;
        let help = format!("remove \"{}\" from `also`", entry.key.line.stem());
        Some(finding.label("its own line").help(help))
    })
}

rule! {
    /// Nobody who brought an output out is a member of the line's group or moderates
    /// the line.
    ///
    /// A line's outputs are those of its group or moderator. One such organization in
    /// `by` is enough, and membership or office has to overlap the year of the
    /// output's path. Lines without a group are not judged. Under the centralised
    /// mechanism the coordinators report on every line.
    ///
    /// ```toml
    /// # groups/c5.toml
    /// [[members]]
    /// organization = "itu"
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// by = ["un"]
    /// ```
    ///
    /// Add the organization to the group's members if it is one, or file the output
    /// under its own line.
    ///
    /// ```toml
    /// # groups/c5.toml
    /// [[members]]
    /// organization = "itu"
    ///
    /// [[members]]
    /// organization = "un"
    /// ```
    pub(super) static BY_OUTSIDER = {
        name: "by-outsider",
        severity: Warning,
        about: Outputs,
        why: "a line's outputs are those of its group or moderator",
    }
}

pub(super) fn by_outsider(scope: &Scope<'_>) -> Vec<Finding> {
    let mut insiders: HashMap<_, Option<HashSet<&str>>> = HashMap::new();
    let findings = scope.registry.outputs.as_found().filter_map(|(entry, output)| {
        let (year, line) = (entry.key.year, entry.key.line);
        let known = insiders.entry((year, line)).or_insert_with(|| insiders_of(scope, year, line)).as_ref()?;
        // Whoever has no file may be an insider under another name: that is told already.
        let is_unknown = |id: &OrganizationId| !scope.has_organization(id);
        if output.by.iter().any(|id| known.contains(id.as_str()) || is_unknown(id)) {
            return None;
        }
        let message = format!("nobody here was a member of the group of {line} or moderated it in {year}");
        let finding = entry.finding(&BY_OUTSIDER, "by", message)?.label("outsiders to the line");
        let help = format!("add the organization to {}, if it is a member", GroupOf(line).file());
        Some(finding.help(help))
    });
    findings.collect()
}

/// Members and moderators of a line in a year; `None` where there is no group, or they are not all known.
fn insiders_of<'a>(scope: &Scope<'a>, year: Year, line: ActionLine) -> Option<HashSet<&'a str>> {
    let group = scope.registry.groups.get(&GroupOf(line)).filter(|group| group.knows("members"))?;
    let members =
        group.as_found()?.members.iter().filter(|member| member.in_year(year)).map(|member| &member.organization);
    let moderators = match scope.registry.lines.get(&line) {
        Some(file) if file.knows("moderators") => &*file.as_found()?.moderators,
        Some(_) => return None,
        None => &[],
    };
    let moderators = moderators.iter().filter(|term| term.in_office(year)).map(|term| &term.organization);
    let insiders: Vec<_> = members.chain(moderators).chain(scope.registry.coordinators()).collect();
    let are_known = insiders.iter().all(|id| scope.has_organization(id));
    are_known.then(|| insiders.into_iter().map(OrganizationId::as_str).collect())
}

rule! {
    /// A planned output's date has passed.
    ///
    /// It was completed, goes on, or was given up; as long as it is planned it does
    /// not count. Where only a month or a year is known, it has passed when its last
    /// day has.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// status = "planned"
    /// date = 2007-01-15
    /// ```
    ///
    /// Write what became of it as its `status`, or its new date.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// status = "completed"
    /// date = 2007-01-15
    /// ```
    pub(super) static PLAN_OVERDUE = {
        name: "plan-overdue",
        severity: Warning,
        about: Outputs,
        why: "a planned output does not count, though this one may be done",
    }
}

pub(super) fn plan_overdue(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.outputs.find(|entry, output| {
        let last_day = output.date.last_day();
        if output.status != OutputStatus::Planned || last_day >= scope.today || !entry.knows("date") {
            return None;
        }
        let finding = entry.finding(
            &PLAN_OVERDUE,
            "status",
            format!("this output is planned, but its date, {}, has passed", output.date),
        )?;
        let help = "write `status = \"completed\"`, \"ongoing\" or \"discontinued\", or its new date";
        Some(finding.label("no longer to come").help(help))
    })
}

rule! {
    /// A line's group reported that a year brought no output, and there are outputs.
    ///
    /// A nil report tells a line that brought nothing apart from one that stayed
    /// silent, and it closes the gap. Where there are outputs it can't be true.
    /// Planned outputs are none yet.
    ///
    /// ```toml
    /// # cycles/2006.toml
    /// nil-reports = ["c5", "c8"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// title = "Report of the C5 group for 2006"
    /// ```
    ///
    /// Remove the line from `nil-reports`, or file the output under its own year and
    /// line.
    ///
    /// ```toml
    /// # cycles/2006.toml
    /// nil-reports = ["c8"]
    /// ```
    pub(super) static NIL_REPORT_WITH_OUTPUTS = {
        name: "nil-report-with-outputs",
        severity: Error,
        about: Outputs,
        why: "a line that brought outputs has not reported that it brought none",
    }
}

pub(super) fn nil_report_with_outputs(scope: &Scope<'_>) -> Vec<Finding> {
    let findings = scope.registry.cycles.as_found().flat_map(|(cycle, record)| {
        let years = record.years(cycle.key);
        record.nil_reports.iter().enumerate().filter_map(move |(n, line)| {
            let mut outputs = years.each().flat_map(|year| scope.registry.outputs_of_line(year, *line));
            let output = outputs.find(|output| {
                output.as_found().is_some_and(|found| found.status != OutputStatus::Planned) && output.knows("status")
            })?;
            let message = format!("{line} is said to have brought nothing in {years}, but has outputs");
            let finding = cycle
                .finding(&NIL_REPORT_WITH_OUTPUTS, key_path!["nil-reports", n], message)?
                .label("it brought something");
            let finding = finding.with(output.key.file(), "title", "this");
            Some(finding.help("remove the line here, or file the output under its own year and line"))
        })
    });
    findings.collect()
}
