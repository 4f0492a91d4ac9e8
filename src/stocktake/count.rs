//! How the figures are counted.

use super::gap::{State, family, gaps};
use super::{Counts, Figures, GroupFigures, LineFigures, MeetingFigures, OutputFigures, Stocktaking, Totals};
use crate::line::ActionLine;
use crate::record::{
    Day, Id, Mechanism, Meeting, MeetingStatus, Modality, Output, OutputId, OutputKind, OutputStatus, Year,
};
use crate::registry::{GroupOf, Registry};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The figures of a year, for these lines.
pub fn stocktake(registry: &Registry, year: Year, lines: &[ActionLine]) -> Stocktaking {
    let of_year = OfYear::new(registry, year);
    let line_figures: Vec<_> =
        ActionLine::ALL.into_iter().filter(|line| lines.contains(line)).map(|line| of_year.line(line)).collect();
    Stocktaking {
        year,
        mechanism: of_year.mechanism,
        revision: None,
        totals: of_year.totals(&line_figures),
        lines: line_figures,
        not_counted: registry.not_counted().map(str::to_owned).collect(),
    }
}

/// The outputs of a year that count: all but the planned ones.
pub fn counted(registry: &Registry, year: Year) -> impl Iterator<Item = (&OutputId, &Output)> {
    let outputs = registry.outputs_of(year).iter().filter_map(|entry| Some((&entry.key, entry.sound()?)));
    outputs.filter(|(_, output)| output.status != OutputStatus::Planned)
}

/// The records of a year.
struct OfYear<'a> {
    registry: &'a Registry,
    year: Year,
    mechanism: Mechanism,
    coordinators: &'a [Id],
    meetings: Vec<&'a Meeting>,
    outputs: Vec<(&'a OutputId, &'a Output)>,
    planned: BTreeMap<ActionLine, usize>,
    previous: BTreeMap<ActionLine, usize>,
    outputs_due: Option<Day>,
    nil_reports: &'a [ActionLine],
}

impl<'a> OfYear<'a> {
    fn new(registry: &'a Registry, year: Year) -> Self {
        let mut planned = BTreeMap::new();
        for entry in registry.outputs_of(year) {
            if entry.sound().is_some_and(|output| output.status == OutputStatus::Planned) {
                *planned.entry(entry.key.line).or_default() += 1;
            }
        }
        let mut previous = BTreeMap::new();
        for (key, _) in counted(registry, year.before()) {
            *previous.entry(key.line).or_default() += 1;
        }
        let held = registry.meetings_of(year).iter().filter_map(|entry| entry.sound());
        let cycle = registry.cycles.get(&year).and_then(|cycle| cycle.sound());
        let mechanism = registry.settings().map_or(Mechanism::Decentralised, |settings| settings.mechanism);
        Self {
            registry,
            year,
            mechanism,
            coordinators: registry.coordinators(),
            meetings: held.filter(|meeting| meeting.status == MeetingStatus::Held).collect(),
            outputs: counted(registry, year).collect(),
            planned,
            previous,
            outputs_due: cycle.and_then(|cycle| cycle.outputs_due),
            nil_reports: cycle.map_or(&[], |cycle| &cycle.nil_reports),
        }
    }

    fn line(&self, line: ActionLine) -> LineFigures {
        let figures = self.figures(&[line]);
        let family = family(line);
        let including_sub_lines = (family.len() > 1).then(|| self.figures(&family));
        let nil_report = self.nil_reports.contains(&line);
        let gaps = gaps(&State {
            mechanism: self.mechanism,
            has_group: family.iter().any(|line| self.has_group(*line)),
            nil_report,
            figures: including_sub_lines.as_ref().unwrap_or(&figures),
        });
        LineFigures { line, title: self.title(line), figures, nil_report, gaps, including_sub_lines }
    }

    fn title(&self, line: ActionLine) -> String {
        let record = self.registry.lines.get(&line).and_then(|entry| entry.sound());
        record.map_or(String::new(), |record| record.title.first(self.registry.first_language()).to_owned())
    }

    /// The figures of these lines together, each thing counted once.
    fn figures(&self, lines: &[ActionLine]) -> Figures {
        Figures {
            moderators: self.moderators(lines),
            coordinators: self.coordinators(lines),
            reported_by: self.reported_by(lines),
            group: self.group(lines),
            modalities: lines.iter().map(|line| self.modalities(*line)).sum(),
            meetings: meeting_figures(self.meetings_of(lines)),
            outputs: self.output_figures(lines),
        }
    }

    /// Distinct moderators whose term overlaps the year, in the order of their terms.
    fn moderators(&self, lines: &[ActionLine]) -> Vec<Id> {
        let mut moderators = Vec::new();
        for line in lines {
            let record = self.registry.lines.get(line).and_then(|entry| entry.sound());
            for term in record.iter().flat_map(|record| &record.moderators).filter(|term| term.in_office(self.year)) {
                if !moderators.contains(&term.organization) {
                    moderators.push(term.organization.clone());
                }
            }
        }
        moderators
    }

    /// The coordinators whose competences cover one of the lines.
    fn coordinators(&self, lines: &[ActionLine]) -> Vec<Id> {
        let covers = |id: &&Id| lines.iter().any(|line| self.registry.covers(id, *line));
        self.coordinators.iter().filter(covers).cloned().collect()
    }

    /// Who gave an annual report: all who brought out one of these lines, and the coordinators who brought out one that
    /// serves them too.
    fn reported_by(&self, lines: &[ActionLine]) -> Vec<Id> {
        let mut reported_by = Vec::new();
        for (key, output) in self.outputs.iter().filter(|(_, output)| output.kind == OutputKind::AnnualReport) {
            let is_own = lines.contains(&key.line);
            let serves = is_own || output.also.iter().any(|line| lines.contains(line));
            for id in output.by.iter().filter(|id| is_own || self.coordinators.contains(id)) {
                if serves && !reported_by.contains(id) {
                    reported_by.push(id.clone());
                }
            }
        }
        reported_by
    }

    /// Whether a line has a group that was formed by the end of the year, as far as is known.
    fn has_group(&self, line: ActionLine) -> bool {
        let group = self.registry.groups.get(&GroupOf(line)).and_then(|entry| entry.sound());
        group.is_some_and(|group| group.formed.is_none_or(|formed| formed.first_day() <= self.year.last_day()))
    }

    fn group(&self, lines: &[ActionLine]) -> GroupFigures {
        let groups = lines.iter().filter_map(|line| self.registry.groups.get(&GroupOf(*line))?.sound());
        let in_year = groups.flat_map(|group| &group.members).filter(|member| member.in_year(self.year));
        let members: BTreeSet<_> = in_year.map(|member| &member.organization).collect();
        let mut by_category = Counts::new();
        for category in members.iter().filter_map(|member| self.registry.category(member)) {
            *by_category.entry(category).or_default() += 1;
        }
        GroupFigures { members: members.len(), by_category }
    }

    fn modalities(&self, line: ActionLine) -> usize {
        let group = self.registry.groups.get(&GroupOf(line)).and_then(|entry| entry.sound());
        group.map_or(0, |group| {
            group.modalities.iter().filter(|modality| in_force(self.registry, modality, self.year)).count()
        })
    }

    fn meetings_of(&self, lines: &[ActionLine]) -> impl Iterator<Item = &'a Meeting> {
        self.meetings.iter().copied().filter(|meeting| meeting.lines.iter().any(|line| lines.contains(line)))
    }

    fn output_figures(&self, lines: &[ActionLine]) -> OutputFigures {
        let sum = |counts: &BTreeMap<ActionLine, usize>| lines.iter().filter_map(|line| counts.get(line)).sum();
        let mut figures = OutputFigures {
            planned: sum(&self.planned),
            previous_year: sum(&self.previous),
            ..OutputFigures::default()
        };
        for (key, output) in &self.outputs {
            if lines.contains(&key.line) {
                figures.total += 1;
                figures.late += usize::from(self.is_late(output));
                *figures.by_kind.entry(output.kind).or_default() += 1;
            } else if output.also.iter().any(|line| lines.contains(line)) {
                figures.also += 1;
            }
        }
        figures.change = difference(figures.total, figures.previous_year);
        figures
    }

    fn is_late(&self, output: &Output) -> bool {
        self.outputs_due.zip(output.submitted).is_some_and(|(due, submitted)| submitted > due)
    }

    fn totals(&self, lines: &[LineFigures]) -> Totals {
        let chosen: Vec<_> = lines.iter().map(|line| line.line).collect();
        let with = |has: fn(&Figures) -> bool| lines.iter().filter(|line| has(&line.figures)).count();
        let meetings = meeting_figures(self.meetings_of(&chosen));
        let mut totals = Totals {
            lines: lines.len(),
            moderated: with(|figures| !figures.moderators.is_empty()),
            coordinated: with(|figures| !figures.coordinators.is_empty()),
            with_open_meeting: with(|figures| figures.meetings.open > 0),
            with_output: with(|figures| figures.outputs.total > 0),
            meetings: meetings.total,
            openness_unknown: meetings.openness_unknown,
            participants: meetings.participants,
            previous_year: lines.iter().map(|line| line.figures.outputs.previous_year).sum(),
            ..Totals::default()
        };
        let mut organizations: HashSet<&Id> = HashSet::new();
        let mut categories = HashMap::new();
        for (_, output) in self.outputs.iter().filter(|(key, _)| chosen.contains(&key.line)) {
            totals.outputs += 1;
            organizations.extend(output.by.iter().chain(&output.partners));
            *totals.by_kind.entry(output.kind).or_default() += 1;
            let category = |id: &'a Id| *categories.entry(id).or_insert_with(|| self.registry.category(id));
            count_each(&mut totals.by_category, output.by.iter().filter_map(category));
            count_each(&mut totals.by_country, output.countries.iter().copied());
            count_each(&mut totals.by_region, output.countries.iter().filter_map(crate::record::Country::region));
            count_each(&mut totals.by_sdg, output.sdgs.iter().copied());
        }
        totals.organizations = organizations.len();
        totals
    }
}

/// Whether a modality was decided by the year's end and holds on that day. A date without a day stands for its last.
pub fn in_force(registry: &Registry, modality: &Modality, year: Year) -> bool {
    let decided = modality.decided.or_else(|| {
        let meeting = registry.meeting(modality.meeting.as_ref()?)?.sound()?;
        let is_held = meeting.status == MeetingStatus::Held;
        registry.period(meeting).filter(|_| is_held).map(|period| period.end)
    });
    let end_of_year = year.last_day();
    decided.is_some_and(|decided| decided.last_day() <= end_of_year)
        && modality.until.is_none_or(|until| until.last_day() >= end_of_year)
}

fn difference(now: usize, before: usize) -> i64 {
    let signed = |number| i64::try_from(number).unwrap_or(i64::MAX);
    signed(now) - signed(before)
}

/// Counts an output under each of these, once.
fn count_each<K: Ord + Copy>(counts: &mut Counts<K>, keys: impl Iterator<Item = K>) {
    for key in keys.collect::<BTreeSet<_>>() {
        *counts.entry(key).or_default() += 1;
    }
}

fn meeting_figures<'a>(meetings: impl Iterator<Item = &'a Meeting>) -> MeetingFigures {
    meetings.fold(MeetingFigures::default(), |figures, meeting| MeetingFigures {
        total: figures.total + 1,
        open: figures.open + usize::from(meeting.open_to_all_stakeholders == Some(true)),
        openness_unknown: figures.openness_unknown + usize::from(meeting.open_to_all_stakeholders.is_none()),
        participants: figures.participants
            + meeting.attendance.as_ref().map_or(0, crate::record::Attendance::participants),
    })
}
