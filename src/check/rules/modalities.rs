//! c) A line's stakeholder group decides how it works.

use crate::check::{Finding, Scope};
use crate::decode::{key_path, rule};
use crate::record::{Date, Group, Meeting, MeetingId, Modality};
use crate::registry::{Entry, GroupOf, Key, Registry};

/// When a modality was decided: on its own date, or at the end of its meeting; as far as that is known.
pub(super) fn decided(registry: &Registry, modality: &Modality) -> Option<Date> {
    if let Some(decided) = modality.decided {
        return Some(decided).filter(|decided| decided.is_known());
    }
    let meeting = registry.meeting(modality.meeting.as_ref()?)?;
    Some(registry.period(meeting.as_found()?)?.end)
}

/// Each modality of the registry that a rule finds something in.
fn each<'a>(
    scope: &Scope<'a>,
    judge: impl Fn(&'a Entry<GroupOf, Group>, &'a Group, usize, &'a Modality) -> Option<Finding>,
) -> Vec<Finding> {
    let judge = &judge;
    let findings = scope.registry.groups.as_found().flat_map(|(entry, group)| {
        group.modalities.iter().enumerate().filter_map(move |(n, modality)| judge(entry, group, n, modality))
    });
    findings.collect()
}

/// The meeting that decided a modality, as far as its file could be read.
fn deciding<'a>(scope: &Scope<'a>, modality: &Modality) -> Option<(&'a Entry<MeetingId, Meeting>, &'a Meeting)> {
    let entry = scope.registry.meeting(modality.meeting.as_ref()?)?;
    Some((entry, entry.as_found()?))
}

rule! {
    /// A modality was decided at a meeting that is not one of the group's line.
    ///
    /// A line's group decides itself how it works, at meetings of its own line. A
    /// meeting may be one of several lines.
    ///
    /// ```toml
    /// # groups/c8.toml
    /// [[modalities]]
    /// topic = "reporting"
    /// text = "The group reports each year."
    /// meeting = "2006/c5-facilitation"
    /// ```
    ///
    /// Name the meeting of the line that decided it, or add the line to the meeting's
    /// `lines`.
    ///
    /// ```toml
    /// # groups/c8.toml
    /// [[modalities]]
    /// topic = "reporting"
    /// text = "The group reports each year."
    /// meeting = "2006/c8-consultation"
    /// ```
    pub(super) static DECIDED_ELSEWHERE = {
        name: "decided-elsewhere",
        severity: Error,
        about: Modalities,
        why: "a group decides its modalities at meetings of its own line",
    }
}

pub(super) fn decided_elsewhere(scope: &Scope<'_>) -> Vec<Finding> {
    each(scope, |entry, _, n, modality| {
        let (file, meeting) = deciding(scope, modality)?;
        let line = entry.key.0;
        if meeting.lines.contains(&line) || !file.knows("lines") {
            return None;
        }
        let message = format!("the meeting that decided this is not one of {line}");
        let finding = entry
            .finding(&DECIDED_ELSEWHERE, key_path!["modalities", n, "meeting"], message)?
            .label("a meeting of other lines");
        let help = format!("name a meeting of {line}, or add \"{}\" to the meeting's `lines`", line.stem());
        Some(finding.with(file.key.file(), "lines", "its lines").help(help))
    })
}

rule! {
    /// A modality was decided before its group was formed.
    ///
    /// A group that is not formed can't decide. What a meeting decided is dated by the
    /// meeting's last day. Dates without a day or month are out of order only where
    /// they surely are.
    ///
    /// ```toml
    /// # groups/c5.toml
    /// formed = 2006-06-15
    ///
    /// [[modalities]]
    /// topic = "membership"
    /// text = "Whoever asks becomes a member."
    /// decided = 2006-05-16
    /// ```
    ///
    /// Correct one of the two dates.
    ///
    /// ```toml
    /// # groups/c5.toml
    /// formed = 2006-05-15
    ///
    /// [[modalities]]
    /// topic = "membership"
    /// text = "Whoever asks becomes a member."
    /// decided = 2006-05-16
    /// ```
    pub(super) static DECIDED_BEFORE_GROUP = {
        name: "decided-before-group",
        severity: Warning,
        about: Modalities,
        why: "a group that is not formed can't decide",
    }
}

pub(super) fn decided_before_group(scope: &Scope<'_>) -> Vec<Finding> {
    each(scope, |entry, group, n, modality| {
        let formed = group.formed.filter(|formed| formed.is_known())?;
        let decided = decided(scope.registry, modality)?;
        if !formed.is_surely_after(decided) {
            return None;
        }
        let key = if modality.decided.is_some() { "decided" } else { "meeting" };
        let message = format!("this was decided on {decided}, before the group was formed on {formed}");
        let finding =
            entry.finding(&DECIDED_BEFORE_GROUP, key_path!["modalities", n, key], message)?.label("too early");
        Some(finding.with(entry.key.file(), "formed", "formed here").help("correct one of the two dates"))
    })
}

rule! {
    /// A modality was decided at a meeting that was not open to all stakeholders.
    ///
    /// It is the line's stakeholder group that decides its modalities, and not all of
    /// it could come to such a meeting. Where nothing says whether the meeting was
    /// open, there is no such finding.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// open-to-all-stakeholders = false
    ///
    /// # groups/c5.toml
    /// [[modalities]]
    /// topic = "working-methods"
    /// text = "The group works in five themes."
    /// meeting = "2006/c5-facilitation"
    /// ```
    ///
    /// Name an open meeting that decided or confirmed it, or correct the meeting's
    /// file if it was open.
    ///
    /// ```toml
    /// # meetings/2006/c5-facilitation.toml
    /// open-to-all-stakeholders = true
    /// ```
    pub(super) static NOT_THE_GROUPS_DECISION = {
        name: "not-the-groups-decision",
        severity: Error,
        about: Modalities,
        why: "the stakeholder group decides, and not all of it could come to this meeting",
    }
}

pub(super) fn not_the_groups_decision(scope: &Scope<'_>) -> Vec<Finding> {
    each(scope, |entry, _, n, modality| {
        let (file, meeting) = deciding(scope, modality)?;
        if meeting.open_to_all_stakeholders != Some(false) || !file.knows("open-to-all-stakeholders") {
            return None;
        }
        let message = "the meeting that decided this was not open to all stakeholders";
        let finding = entry
            .finding(&NOT_THE_GROUPS_DECISION, key_path!["modalities", n, "meeting"], message)?
            .label("not the group's decision");
        let finding = finding.with(file.key.file(), "open-to-all-stakeholders", "here");
        Some(finding.help("name an open meeting that decided or confirmed it"))
    })
}
