//! How the figures are counted: each is as long as the list of what is behind it.

use super::gap::{State, gaps};
use super::lists::{OfYears, counted};
use super::{
    Counts, Figures, GroupFigures, LineFigures, MeetingFigures, OutputFigures, Stocktaking, Totals, YearCount, Years,
};
use crate::line::ActionLine;
use crate::record::Year;
use crate::registry::Registry;
use std::collections::{BTreeMap, BTreeSet};

/// The figures of a year, or of several as one, for these lines.
pub fn stocktake(registry: &Registry, years: impl Into<Years>, lines: &[ActionLine]) -> Stocktaking {
    let of_years = OfYears::new(registry, years);
    let lines: Vec<_> = ActionLine::ALL.into_iter().filter(|line| lines.contains(line)).collect();
    Stocktaking {
        years: of_years.years,
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
        record.map_or(String::new(), |record| record.title.first(self.registry.first_language()).to_owned())
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
