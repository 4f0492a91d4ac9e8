//! The list of rules. Each is one function, whose comment says what it finds, why that matters and how it is mended.

mod coordinators;
mod cycles;
mod dates;
mod duplicates;
mod housekeeping;
mod meetings;
mod modalities;
mod moderators;
mod outputs;
mod references;
mod twins;

use super::{Finding, Scope};
use crate::record::Severity::{self, Allow, Error, Warning};

/// One thing that `check` looks for.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub name: &'static str,
    /// How grave its findings are, unless a registry says otherwise.
    pub severity: Severity,
    /// What it is about.
    pub about: About,
    /// Why it matters, in one sentence.
    pub why: &'static str,
    /// What it finds; none where it is found while files are read, or in comparing two registries.
    pub judge: Option<fn(&Scope<'_>) -> Vec<Finding>>,
}

/// What a rule is about: a part of the mechanism, or of the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Files that can't be read
    Files,
    /// Records that name others
    References,
    /// a) Moderators
    Moderators,
    /// b) Meetings
    Meetings,
    /// c) Modalities
    Modalities,
    /// d) Outputs
    Outputs,
    /// e) Reporting
    Reporting,
    /// f) Further action
    FurtherAction,
    /// Option A
    Coordinators,
    /// What a change does
    Changes,
    /// Keeping the registry in order
    Housekeeping,
}

/// The rule with this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

type Judge = fn(&Scope<'_>) -> Vec<Finding>;

const fn judged(name: &'static str, severity: Severity, about: About, judge: Judge, why: &'static str) -> Rule {
    Rule { name, severity, about, why, judge: Some(judge) }
}

/// A rule whose findings come from reading a file.
const fn read(name: &'static str, about: About, why: &'static str) -> Rule {
    Rule { name, severity: Error, about, why, judge: None }
}

/// A rule that compares a registry with an earlier one.
const fn compared(name: &'static str, severity: Severity, why: &'static str) -> Rule {
    named(name, severity, About::Changes, why)
}

/// A rule whose findings are made elsewhere: about changes, or about what becomes of other findings.
const fn named(name: &'static str, severity: Severity, about: About, why: &'static str) -> Rule {
    Rule { name, severity, about, why, judge: None }
}

/// Every rule.
#[rustfmt::skip]
pub static RULES: &[Rule] = {
    use About::{
        Coordinators, Files, FurtherAction, Housekeeping, Meetings, Modalities, Moderators, Outputs, References, Reporting,
    };
    &[
        read("unreadable-file", Files, "what can't be read can't be counted"),
        read("syntax", Files, "a file with broken syntax can't be counted"),
        read("unknown-key", Files, "what stands under an unknown key is read by nobody"),
        read("missing-key", Files, "without this the record can't be counted"),
        read("invalid-value", Files, "a value of another form can't be counted or compared"),
        read("misplaced-file", Files, "a file's path says what it holds; one that stands elsewhere is read by nobody"),
        read("unsafe-text", Files, "such characters let a text show something else than it says"),
        read("file-too-large", Files, "a registry stays quick to read and to review while its files are small"),
        read("nested-too-deep", Files, "no record has such depth, and reading it could exhaust the program"),
        read("symbolic-link", Files, "a link can lead out of the registry, and git keeps only its name"),
        read("newer-schema", Files, "an older program would read a newer form wrongly"),
        judged("unknown-organization", Error, References, references::unknown_organization,
            "figures by organization and category need its file"),
        judged("unknown-meeting", Error, References, references::unknown_meeting,
            "a meeting that has no file can't be shown to have been held"),
        judged("unknown-output", Error, References, references::unknown_output,
            "an edition can take the place only of one that is in the registry"),
        judged("unknown-parent", Error, References, references::unknown_parent,
            "whether a part of an organization may moderate depends on the whole"),
        judged("circular-reference", Error, References, references::circular_reference,
            "what is a part of itself has no beginning"),
        judged("duplicate-entry", Error, References, duplicates::duplicate_entry,
            "what stands twice in a list is no more than once"),
        judged("moderator-not-intergovernmental", Error, Moderators, moderators::moderator_not_intergovernmental,
            "each line is moderated by an inter-governmental organization or a part of one"),
        judged("term-reversed", Error, Moderators, moderators::term_reversed, "a term can't end before it begins"),
        judged("terms-overlap", Error, Moderators, moderators::terms_overlap,
            "an organization moderates a line once at a time"),
        judged("two-moderators", Warning, Moderators, moderators::two_moderators,
            "one organization answers for a line; others beside it are co-moderators"),
        judged("outside-competence", Warning, Moderators, moderators::outside_competence,
            "a moderator is chosen for the competence that its mandate gives"),
        judged("meeting-not-open", Warning, Meetings, meetings::meeting_not_open,
            "the mechanism rests on meetings open to all stakeholders"),
        judged("openness-unsaid", Warning, Meetings, meetings::openness_unsaid,
            "only a meeting said to be open to all stakeholders counts as one"),
        judged("meeting-not-held", Error, Meetings, meetings::meeting_not_held,
            "nothing can come out of a meeting that did not take place"),
        judged("outside-event", Error, Meetings, dates::outside_event,
            "a session takes place during its event"),
        judged("meeting-overdue", Warning, Meetings, dates::meeting_overdue,
            "a planned meeting does not count, though this one may have been held"),
        judged("meeting-without-moderator", Warning, Meetings, meetings::meeting_without_moderator,
            "it is the moderator who organizes a line's meetings"),
        judged("date-outside-year", Error, Meetings, dates::date_outside_year,
            "a record counts in the year of its path"),
        judged("dates-reversed", Error, Meetings, dates::dates_reversed, "nothing ends before it begins"),
        judged("attendance-exceeds-total", Error, Meetings, meetings::attendance_exceeds_total,
            "the parts of a total are no more than the total"),
        judged("meeting-nowhere", Error, Meetings, meetings::meeting_nowhere,
            "a meeting has a place, or is online, or both"),
        judged("decided-elsewhere", Error, Modalities, modalities::decided_elsewhere,
            "a group decides its modalities at meetings of its own line"),
        judged("decided-before-group", Warning, Modalities, modalities::decided_before_group,
            "a group that is not formed can't decide"),
        judged("not-the-groups-decision", Error, Modalities, modalities::not_the_groups_decision,
            "the stakeholder group decides, and not all of it could come to this meeting"),
        judged("meeting-of-another-line", Warning, Outputs, outputs::meeting_of_another_line,
            "an output of a meeting serves one of the meeting's lines"),
        judged("also-own-line", Error, Outputs, outputs::also_own_line, "an output counts under its own line already"),
        judged("duplicate-output", Warning, Outputs, twins::duplicate_output,
            "an output that is filed twice is counted twice"),
        judged("by-outsider", Warning, Outputs, outputs::by_outsider,
            "a line's outputs are those of its group or moderator"),
        judged("plan-overdue", Warning, Outputs, outputs::plan_overdue,
            "a planned output does not count, though this one may be done"),
        judged("nil-report-with-outputs", Error, Outputs, outputs::nil_report_with_outputs,
            "a line that brought outputs has not reported that it brought none"),
        judged("steps-out-of-order", Error, Reporting, cycles::steps_out_of_order,
            "each step of the mechanism rests on the one before"),
        judged("assembly-without-ecosoc", Error, Reporting, cycles::assembly_without_ecosoc,
            "the report goes to the General Assembly only through ECOSOC"),
        read("invalid-symbol", Reporting, "the documents of a cycle are found by their symbols"),
        judged("cycle-without-stocktaking", Error, Reporting, cycles::cycle_without_stocktaking,
            "the report rests on the overall stocktaking"),
        judged("follow-up-without-decision", Error, FurtherAction, cycles::follow_up_without_decision,
            "a follow-up is held only if the General Assembly finds further action necessary"),
        judged("decision-without-assembly", Error, FurtherAction, cycles::decision_without_assembly,
            "it is the General Assembly that judges whether further action is necessary"),
        judged("coordinators-missing", Error, Coordinators, coordinators::coordinators_missing,
            "under the centralised mechanism somebody has overall responsibility"),
        judged("coordinators-uncalled-for", Error, Coordinators, coordinators::coordinators_uncalled_for,
            "under the decentralised mechanism each line has its moderator, and nobody coordinates all"),
        judged("coordinators-do-not-cover", Error, Coordinators, coordinators::coordinators_do_not_cover,
            "under the centralised mechanism the coordinators' competences have to cover the whole Plan"),
        compared("frozen-year-changed", Error, "what was reported to the General Assembly stays as it was"),
        compared("history-rewritten", Error, "who moderated a line in the past does not change"),
        compared("record-removed", Warning, "a record that is gone can't be looked up any more"),
        compared("not-yours", Error, "each organization answers for its own records"),
        judged("unsourced", Warning, Housekeeping, housekeeping::unsourced,
            "a figure can be defended only if its records name their sources"),
        named("unused-exception", Warning, Housekeeping,
            "an exception that is not needed any more hides the next finding"),
        judged("missing-translation", Allow, Housekeeping, housekeeping::missing_translation,
            "reports come in each language of the registry"),
        named("unknown-rule", Error, Housekeeping,
            "a misspelt name changes no rule"),
    ]
};
