//! What a report's template sees: plain values, with names in the place of ids.

use super::cycle::CycleSeen;
use super::mandates::MandateSeen;
use super::prize::Contest;
use super::records::{AnsweringParty, GroupSeen, MeetingSeen, OutputSeen, Party, Said, SourceSeen, Term};
use super::requests::RequestsSeen;
use crate::document::Chart;
use crate::line::ActionLine;
use crate::mechanism::Comparison;
use crate::record::{Coverage, Day, Documents, Language, Mechanism, Year, Years};
use crate::registry::{Registry, Silence};
use crate::stocktake::{Gap, LineFigures, Stocktaking, YearCount};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the template of a report sees.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Context {
    /// The year that the report is of; of several, the last.
    pub year: Year,
    /// The year before: the last of those that these are compared with.
    pub year_before: Year,
    /// Each year that the report is of.
    pub years: Vec<Year>,
    /// These years as people see them: `2026`, `2026–2027`.
    pub period: String,
    /// The years before, likewise.
    pub period_before: String,
    /// The language of the report.
    pub language: Language,
    /// The first language of the registry, in which its plain text is.
    pub first_language: Language,
    /// How the document is to look; none where the registry does not say.
    pub documents: Option<Documents>,
    /// Which organ the Secretary-General's report is transmitted to.
    pub addressee: Option<Addressee>,
    /// The last day that the report knows of: its printed date, else 31 December of the year after its own, or today where that is
    /// still to come. Nothing that the template sees is later, but for what is in `came_after`.
    pub known_until: Day,
    /// The day on which requests stood as it is told: that of the report, or of a stocktaking without a date the last of its year; none
    /// where only the year is known that the report is of.
    pub as_at: Option<Day>,
    /// The day of a report that is written before its years have ended, and is of what they brought so far.
    pub before_end: Option<Day>,
    /// By which resolutions the report is asked for; empty where the registry tells of none.
    pub mandates: Vec<MandateSeen>,
    /// What the registry tells of the year.
    pub recorded: Recorded,
    /// The same of the year before: there is something to compare with only where it is `something`.
    pub recorded_before: Recorded,
    /// Whether the report would be longer than it may be: its template then leaves to annexes what it can, and says so.
    pub is_brief: bool,
    /// Whether what is missed least is left out, since the report would be too long with it: requests that are open are only counted,
    /// and the annex does not say where terms of moderators were read.
    pub is_shortened: bool,
    /// How many errors the registry has; more than none only in a provisional report.
    pub errors: usize,
    /// What the registry is of.
    pub registry_name: Said,
    /// What the report calls things, where it is not the World Summit on the Information Society that is followed up.
    pub names: Option<NamesSeen>,
    /// Who follows up.
    pub mechanism: Mechanism,
    /// Who undertakes the overall stocktaking.
    pub stocktaker: Party,
    /// Whose Secretary-General reports.
    pub reporter: Party,
    /// The coordinators under the centralised mechanism.
    pub coordinators: Vec<Party>,
    /// The figures of the year, as `wsis stocktake --format json` gives them.
    pub figures: Stocktaking,
    /// Organizations that the registry knows and that brought outputs out in the year or were partners, by name.
    pub contributors: Vec<Party>,
    /// The outputs of each of them and of every other organization, for an index.
    pub index: Vec<Indexed>,
    /// How many outputs reach how far.
    pub by_coverage: BTreeMap<Coverage, usize>,
    /// How many meetings were held in the years before.
    pub meetings_before: usize,
    /// What is missing, with the lines that it is missing in.
    pub gaps: Vec<GapSummary>,
    /// How many outputs say nothing of what they are counted by.
    pub unstated: Unstated,
    /// How many outputs each year had, up to this one.
    pub outputs_by_year: Vec<YearCount>,
    /// A chapter a line, in the order of the Plan of Action.
    pub lines: Vec<Chapter>,
    /// The reporting cycle of these years: nobody has considered its report yet.
    pub cycle: Option<CycleSeen>,
    /// The reporting cycle before, with what had been decided by the day of the report.
    pub cycle_before: Option<CycleSeen>,
    /// What came after the report in these two cycles, the earlier first; empty unless it was asked for.
    pub came_after: Vec<CycleSeen>,
    /// Whether it is still to be judged whether further action is necessary, as far as the report tells.
    pub further_action_is_open: bool,
    /// What resolutions ask of these years, and what was done; none where none asks anything.
    pub requests: Option<RequestsSeen>,
    /// Every meeting of the year, each once.
    pub meetings: Vec<MeetingSeen>,
    /// Every output of the year but the planned ones.
    pub outputs: Vec<OutputSeen>,
    /// The contests in which several of them were honoured.
    pub contests: Vec<Contest>,
    /// Option A against Option B; none where no organization's competences are known.
    pub comparison: Option<ComparisonSeen>,
    /// The charts, by name; one that would show nothing is left out.
    pub charts: BTreeMap<String, Chart>,
    /// Where the figures come from.
    pub provenance: Provenance,
}

/// What the reports of a follow-up by another body call things.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NamesSeen {
    /// What is followed up, as a sentence has it.
    pub follow_up_to: Said,
    /// The organization in the masthead.
    pub organization: Said,
    /// Whose report it is, as a sentence has it.
    pub report_of: Said,
    /// The organs that it is submitted to; the last judges whether further action is necessary.
    pub organs: Vec<Said>,
}

/// What a registry tells of a year: figures of one that it doesn't tell of are all 0, and mean nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Recorded {
    /// It has a cycle, a meeting or an output of it.
    Something,
    /// It has none of these.
    Nothing,
    /// The year lies before the first cycle.
    BeforeFirstCycle,
}

impl Recorded {
    /// What a registry tells of some years.
    pub(super) fn of(registry: &Registry, years: Years) -> Self {
        let silent: Option<Vec<_>> = years.each().map(|year| registry.silence(year)).collect();
        match silent.as_deref() {
            None => Self::Something,
            Some([.., Silence::BeforeFirstCycle(_) | Silence::NothingBeforeFirstCycle(_)]) => Self::BeforeFirstCycle,
            Some(_) => Self::Nothing,
        }
    }
}

/// An organ that a report goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The Economic and Social Council.
    Ecosoc,
    /// The General Assembly, through the Council.
    GeneralAssembly,
}

/// An organization with the outputs that it brought out or took part in.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Indexed {
    /// The organization.
    pub party: Party,
    /// The ids of the outputs.
    pub outputs: Vec<String>,
}

/// Something missing, and where.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GapSummary {
    /// What is missing.
    pub gap: Gap,
    /// The lines that it is missing in.
    pub lines: Vec<ActionLine>,
    /// How many they are.
    pub count: usize,
}

/// How many outputs of the year say nothing of what they are counted by.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct Unstated {
    /// Brought out by nobody whose stakeholder category is known.
    pub category: usize,
    /// About no country.
    pub region: usize,
    /// Said to serve no goal.
    pub goal: usize,
    /// Of which nothing says how far they reach.
    pub coverage: usize,
}

/// All that is known of a line in the year.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Chapter {
    /// The line.
    pub line: ActionLine,
    /// As people see it: `C7 e-health`.
    pub code: String,
    /// Its title; none where the registry has no file of it.
    pub title: Option<Said>,
    /// Its paragraphs of the Plan of Action.
    pub paragraphs: Option<String>,
    /// What it is about, in one sentence.
    pub scope: Option<Said>,
    /// Who moderated it on some day of the year, each once; those who led come first.
    pub moderating: Vec<AnsweringParty>,
    /// Who coordinates it under the centralised mechanism.
    pub coordinating: Vec<Party>,
    /// Who answers for it: those who coordinate it under the centralised mechanism, else those who moderated it.
    pub in_charge: Vec<AnsweringParty>,
    /// Who gave an annual report on it.
    pub reported_by: Vec<Party>,
    /// Their terms as moderators.
    pub moderators: Vec<Term>,
    /// The sources of these terms, each once.
    pub moderator_sources: Vec<SourceSeen>,
    /// Its figures.
    pub figures: LineFigures,
    /// Its stakeholder group.
    pub group: Option<GroupSeen>,
    /// The meetings held in the year.
    pub meetings: Vec<MeetingSeen>,
    /// Its outputs of the year but the planned ones; annual reports first, then by date.
    pub outputs: Vec<OutputSeen>,
}

/// Option A against Option B, with names in the place of ids.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ComparisonSeen {
    /// The same, as `wsis mechanism --format json` gives it.
    pub figures: Comparison,
    /// Organizations whose competences are known, those that cover most first.
    pub organizations: Vec<CoverageSeen>,
    /// The first of the smallest sets.
    pub smallest_sets: Vec<Vec<Party>>,
    /// Who coordinates under Option A.
    pub coordinators: Vec<Party>,
}

/// How much of the Plan an organization covers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoverageSeen {
    /// The organization.
    pub party: Party,
    /// The figures.
    #[serde(flatten)]
    pub figures: crate::mechanism::Coverage,
}

/// Where the figures come from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Provenance {
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// How many files were read.
    pub files: usize,
    /// Files that could not be counted.
    pub not_counted: Vec<String>,
    /// Whether outputs and meetings tell which commit last changed them.
    pub with_changes: bool,
}
