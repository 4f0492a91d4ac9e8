//! The figures as numbers, and how they are counted: each is as long as the list of what is behind it.

use super::gap::{Gap, State, gaps};
use super::lists::{OfYears, counted};
use super::{LineFigures, RequestFigures, Stocktaking, YearCount};
use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::record::{Category, Country, Mechanism, OrganizationId, OutputKind, Region, ReportingPeriod, Sdg, Year};
use crate::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many of each there are; what there is none of is left out.
pub type Counts<K> = BTreeMap<K, usize>;

/// What is counted of a line, or of C7 with its sub-lines.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct Figures {
    /// Who moderated it on some day of the year.
    pub moderators: Vec<OrganizationId>,
    /// Whose competences cover it among the coordinators of the centralised mechanism.
    pub coordinators: Vec<OrganizationId>,
    /// Who gave an annual report on it: its own, or as a coordinator one that serves it too.
    pub reported_by: Vec<OrganizationId>,
    /// Its stakeholder group.
    pub group: GroupFigures,
    /// Modalities in force at the end of the year.
    pub modalities: usize,
    /// Its meetings.
    pub meetings: MeetingFigures,
    /// Its outputs.
    pub outputs: OutputFigures,
}

impl Figures {
    /// Who answers for the line: its coordinators under the centralised mechanism, else its moderators.
    pub fn in_charge(&self, mechanism: Mechanism) -> &[OrganizationId] {
        match mechanism {
            Mechanism::Decentralised => &self.moderators,
            Mechanism::Centralised => &self.coordinators,
        }
    }
}

/// A stakeholder group in a year.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct GroupFigures {
    /// Distinct organizations that were members on some day of the year.
    pub members: usize,
    /// The same by category.
    pub by_category: Counts<Category>,
}

/// The meetings of a line that were held in a year.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct MeetingFigures {
    /// All.
    pub total: usize,
    /// Those said to be open to all stakeholders.
    pub open: usize,
    /// Those of which nothing says whether they were.
    pub openness_unknown: usize,
    /// How many took part, where that is known: in a session within one of these meetings, as part of that.
    pub participants: u64,
    /// Whether a number among them is rough, so that there were about as many.
    pub participants_approximate: bool,
}

/// The outputs of a line in a year; planned ones count nowhere but under `planned`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct OutputFigures {
    /// Those filed under the line.
    pub total: usize,
    /// Those of other lines that serve it too.
    pub also: usize,
    /// Those that came after the day on which outputs were due.
    pub late: usize,
    /// Those that are only planned.
    pub planned: usize,
    /// Those filed under the line the year before.
    pub previous_year: usize,
    /// How many more there are than the year before.
    pub change: i64,
    /// Those filed under the line, by kind.
    pub by_kind: Counts<OutputKind>,
}

/// All lines together. A line counts as having something by its family: C7 has what it and its sub-lines have together. What
/// lines have and what their gaps tell adds up to all of them, but for nil reports, which leave no gap.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
pub struct Totals {
    /// How many lines.
    pub lines: usize,
    /// Lines that had a moderator.
    pub moderated: usize,
    /// Lines that a coordinator of the centralised mechanism covers.
    pub coordinated: usize,
    /// Lines with a stakeholder group.
    pub with_group: usize,
    /// Lines with a modality in force at the end of the year.
    pub with_modalities: usize,
    /// Lines with a meeting.
    pub with_meeting: usize,
    /// Lines with a meeting said to be open to all stakeholders.
    pub with_open_meeting: usize,
    /// Lines with an output.
    pub with_output: usize,
    /// Lines with an annual report.
    pub with_annual_report: usize,
    /// Meetings held, each once.
    pub meetings: usize,
    /// Meetings said to be open to all stakeholders.
    pub open: usize,
    /// Meetings of which nothing says whether they were open to all stakeholders.
    pub openness_unknown: usize,
    /// How many took part, where that is known: in a session of an event, as part of that.
    pub participants: u64,
    /// Whether a number among them is rough, so that there were about as many.
    pub participants_approximate: bool,
    /// Outputs.
    pub outputs: usize,
    /// Outputs of the year before.
    pub previous_year: usize,
    /// Distinct organizations that brought outputs out or were partners in them.
    pub organizations: usize,
    /// Outputs by kind.
    pub by_kind: Counts<OutputKind>,
    /// Outputs by stakeholder category of who brought them out, each once a category.
    pub by_category: Counts<Category>,
    /// Outputs by country that they are about.
    pub by_country: Counts<Country>,
    /// Outputs by the ITU's region of the countries that they are about, each once a region.
    pub by_region: Counts<Region>,
    /// Outputs by Sustainable Development Goal.
    pub by_sdg: Counts<Sdg>,
    /// What resolutions ask, as it stands on the last day; none where none that was adopted by then asks anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<RequestFigures>,
}

impl Totals {
    /// Meetings said not to be open to all stakeholders.
    pub fn not_open(&self) -> usize {
        self.meetings - self.open - self.openness_unknown
    }

    /// The same to be held against others: where only these count requests, with noughts.
    pub(crate) fn beside(&self, others: &Self) -> Self {
        let requests = self.requests.clone().or_else(|| others.requests.as_ref().map(|_| RequestFigures::default()));
        Self { requests, ..self.clone() }
    }
}

/// The figures of a year, or of several as one, for these lines.
pub fn stocktake(registry: &Registry, period: impl Into<ReportingPeriod>, lines: &[ActionLine]) -> Stocktaking {
    let of_years = OfYears::new(registry, period);
    let lines: Vec<_> = ActionLine::ALL.into_iter().filter(|line| lines.contains(line)).collect();
    Stocktaking {
        years: of_years.years,
        before: of_years.before.filter(|before| Some(*before) != of_years.years.before()),
        mechanism: of_years.mechanism,
        revision: None,
        lines: lines.iter().map(|line| of_years.line(*line)).collect(),
        totals: of_years.totals(&lines),
        not_counted: registry.not_counted().map(str::to_owned).collect(),
    }
}

/// The number of outputs of each year that anything is filed under, up to this one.
pub fn outputs_by_year(registry: &Registry, until: Year) -> Vec<YearCount> {
    let filed = registry.outputs.iter().map(|entry| entry.key.year);
    let years: BTreeSet<_> = filed.chain([until]).filter(|year| *year <= until).collect();
    years.into_iter().map(|year| YearCount { year, outputs: counted(registry, year).count() }).collect()
}

impl OfYears<'_> {
    /// What is missing, each gap with the lines that have it: all gaps that there are, also those that none has.
    pub(super) fn missing(&self, lines: &[ActionLine]) -> BTreeMap<Gap, Vec<ActionLine>> {
        let mut missing: BTreeMap<_, Vec<_>> = Gap::WORDS.iter().map(|(_, gap)| (*gap, Vec::new())).collect();
        for line in lines {
            for gap in self.line(*line).gaps {
                missing.entry(gap).or_default().push(*line);
            }
        }
        missing
    }

    fn line(&self, line: ActionLine) -> LineFigures {
        let figures = self.figures(&[line]);
        let family = line.family();
        let including_sub_lines = (family.len() > 1).then(|| self.figures(family));
        let nil_report = self.is_nil(line);
        let gaps = gaps(&State {
            mechanism: self.mechanism,
            has_group: !self.groups(family).is_empty(),
            nil_report,
            figures: including_sub_lines.as_ref().unwrap_or(&figures),
        });
        LineFigures { line, title: self.title(line), figures, nil_report, gaps, including_sub_lines }
    }

    fn title(&self, line: ActionLine) -> String {
        let record = self.registry.lines.get(&line).and_then(|entry| entry.sound());
        record.map_or(String::new(), |record| self.registry.told(&record.title).to_owned())
    }

    /// The figures of these lines together, each thing counted once.
    fn figures(&self, lines: &[ActionLine]) -> Figures {
        Figures {
            moderators: self.moderators(lines).into_iter().map(|(_, term)| term.organization.clone()).collect(),
            coordinators: self.coordinators(lines).into_iter().cloned().collect(),
            reported_by: self.reported_by(lines).into_iter().map(|(id, _)| id.clone()).collect(),
            group: self.group(lines),
            modalities: self.modalities(lines).len(),
            meetings: self.meeting_figures(lines),
            outputs: self.output_figures(lines),
        }
    }

    fn group(&self, lines: &[ActionLine]) -> GroupFigures {
        GroupFigures { members: self.members(lines).len(), by_category: lengths(&self.members_by_category(lines)) }
    }

    fn meeting_figures(&self, lines: &[ActionLine]) -> MeetingFigures {
        let attended = self.attended(lines);
        MeetingFigures {
            total: self.meetings(lines).len(),
            open: self.open_meetings(lines).len(),
            openness_unknown: self.openness_unknown(lines).len(),
            participants: attended.iter().map(|meeting| meeting.adds).sum(),
            participants_approximate: attended.iter().any(|meeting| meeting.is_approximate),
        }
    }

    fn output_figures(&self, lines: &[ActionLine]) -> OutputFigures {
        let (total, previous_year) = (self.outputs(lines).len(), self.previous(lines).len());
        OutputFigures {
            total,
            also: self.also(lines).len(),
            late: self.late(lines).len(),
            planned: self.planned(lines).len(),
            previous_year,
            change: difference(total, previous_year),
            by_kind: lengths(&self.by_kind(lines)),
        }
    }

    fn totals(&self, lines: &[ActionLine]) -> Totals {
        let meetings = self.meeting_figures(lines);
        Totals {
            lines: lines.len(),
            moderated: self.moderated(lines).len(),
            coordinated: self.coordinated(lines).len(),
            with_group: self.with_group(lines).len(),
            with_modalities: self.with_modalities(lines).len(),
            with_meeting: self.with_meeting(lines).len(),
            with_open_meeting: self.with_open_meeting(lines).len(),
            with_output: self.with_output(lines).len(),
            with_annual_report: self.with_annual_report(lines).len(),
            meetings: meetings.total,
            open: meetings.open,
            openness_unknown: meetings.openness_unknown,
            participants: meetings.participants,
            participants_approximate: meetings.participants_approximate,
            outputs: self.outputs(lines).len(),
            previous_year: self.previous(lines).len(),
            organizations: self.organizations(lines).len(),
            by_kind: lengths(&self.by_kind(lines)),
            by_category: lengths(&self.by_category(lines)),
            by_country: lengths(&self.by_country(lines)),
            by_region: lengths(&self.by_region(lines)),
            by_sdg: lengths(&self.by_sdg(lines)),
            requests: self.has_requests().then(|| RequestFigures::of(&self.requests(lines))),
        }
    }
}

fn lengths<K: Ord + Copy, T>(lists: &BTreeMap<K, Vec<T>>) -> Counts<K> {
    lists.iter().map(|(key, list)| (*key, list.len())).collect()
}

fn difference(now: usize, before: usize) -> i64 {
    let signed = |number| i64::try_from(number).unwrap_or(i64::MAX);
    signed(now) - signed(before)
}
