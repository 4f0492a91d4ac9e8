//! A reporting cycle in a list, and what belongs to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter};
use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::print::or_empty;
use crate::record::{Cycle, Date, OutputKind, Symbol, Year, Years};
use crate::stocktake::{Totals, stocktake};
use crate::template::yes;
use schemars::JsonSchema;
use serde::Serialize;

/// A reporting cycle.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CycleRow {
    /// The year that its outputs are of; of several, the last.
    pub year: Year,
    /// The day of the stocktaking.
    pub stocktaking: Option<Date>,
    /// The symbol of the Secretary-General's report.
    pub report: Option<String>,
    /// The symbol of ECOSOC's resolution.
    pub ecosoc: Option<String>,
    /// The symbol of the General Assembly's resolution.
    pub general_assembly: Option<String>,
    /// Whether the Assembly judged further action necessary; none where nothing is known of a judgement.
    pub further_action: Option<bool>,
    /// The first day of the follow-up.
    pub follow_up: Option<Date>,
    /// The first year that its outputs are of.
    pub from: Year,
    /// The day on which the Commission considered the report.
    pub commission: Option<Date>,
}

/// What belongs to a cycle.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RelatedToCycle {
    /// The figures of its years, all lines together, as `wsis stocktake --cycle` counts them.
    pub figures: Totals,
    /// These years, where they are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<Years>,
    /// The years before that they are compared with, where these are not as many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Years>,
}

impl Catalogued for Cycle {
    type Key = Year;
    type Row = CycleRow;
    type Related = RelatedToCycle;

    const COLUMNS: &'static [Column<CycleRow>] = &[
        Column::whole("year", "column-year", |_, row| or_empty(Years::new(row.from, row.year))),
        Column::whole("stocktaking", "column-stocktaking", |_, row| or_empty(row.stocktaking)),
        Column::whole("report", "column-sg-report", |_, row| or_empty(row.report.as_ref())),
        Column::whole("ecosoc", "column-ecosoc", |_, row| or_empty(row.ecosoc.as_ref())),
        Column::whole("general_assembly", "column-assembly", |_, row| or_empty(row.general_assembly.as_ref())),
        Column::whole("further_action", "column-further-action", |speaker, row| {
            let needed = |is_needed| speaker.say("cycle-action", [("necessary", yes(is_needed))]);
            row.further_action.map_or_else(String::new, needed)
        }),
        Column::whole("follow_up", "column-follow-up", |_, row| or_empty(row.follow_up)),
        Column::whole("commission", "column-commission", |_, row: &CycleRow| or_empty(row.commission)).rare(),
    ];

    fn rows(catalogue: Catalogue<'_>, filter: &Filter) -> Vec<CycleRow> {
        let cycles = catalogue.registry.cycles.sound().filter(|(year, cycle)| fits(filter, **year, cycle));
        cycles.map(|(year, cycle)| row(*year, cycle)).collect()
    }

    fn related(catalogue: Catalogue<'_>, year: &Year) -> RelatedToCycle {
        let taken = stocktake(catalogue.registry, catalogue.registry.period_of_cycle(*year), &ActionLine::ALL);
        let years = Some(taken.years).filter(|years| years.first() < years.last());
        RelatedToCycle { figures: taken.totals, years, before: taken.before }
    }

    fn sections(reader: Reader<'_>, related: &RelatedToCycle) -> Vec<Section> {
        let (speaker, figures) = (reader.speaker, &related.figures);
        let before = related.before.or_else(|| related.years?.before());
        let title = [("has-years", yes(related.years.is_some())), ("years", or_empty(related.years).into())];
        let outputs = [
            ("outputs", figures.outputs.into()),
            ("organizations", figures.organizations.into()),
            ("previous", figures.previous_year.into()),
            ("has-before", yes(before.is_some())),
            ("before", or_empty(before).into()),
        ];
        let meetings = [
            ("meetings", figures.meetings.into()),
            ("approximate", yes(figures.participants_approximate)),
            ("participants", figures.participants.into()),
        ];
        let openness = [
            ("open", figures.open.into()),
            ("closed", figures.not_open().into()),
            ("unknown", figures.openness_unknown.into()),
        ];
        let lines = [
            ("lines", figures.lines.into()),
            ("moderated", figures.moderated.into()),
            ("open", figures.with_open_meeting.into()),
            ("with-output", figures.with_output.into()),
        ];
        let kinds = OutputKind::WORDS.iter().filter_map(|(word, kind)| Some((word, figures.by_kind.get(kind)?)));
        let kinds = speaker.list(kinds.map(|(word, count)| {
            let of = [("kind", speaker.word_of("kind", word).into()), ("n", (*count).into())];
            speaker.say("show-counted-kind", of)
        }));
        let mut entries = vec![
            speaker.say("show-counted-outputs", outputs),
            speaker.say("show-counted-meetings", meetings),
            speaker.say("show-counted-openness", openness),
            speaker.say("show-counted-lines", lines),
        ];
        if !kinds.is_empty() {
            entries.push(speaker.say("show-counted-kinds", [("kinds", kinds.into())]));
        }
        let entries = entries.into_iter().map(Into::into).collect();
        vec![Section { title: speaker.say("show-counted", title), entries }]
    }
}

fn fits(filter: &Filter, year: Year, cycle: &Cycle) -> bool {
    let texts = [
        cycle.stocktaking.as_ref().and_then(|it| it.document.as_ref()),
        cycle.report.as_ref().and_then(|it| it.title.as_ref()),
        cycle.commission.as_ref().and_then(|it| it.session.as_ref()),
        cycle.further_action.as_ref().and_then(|it| it.text.as_ref()),
        cycle.follow_up.as_ref().and_then(|it| it.title.as_ref()),
    ];
    let symbols = [
        cycle.report.as_ref().and_then(|it| it.symbol.as_ref()),
        cycle.ecosoc.as_ref().and_then(|it| it.resolution.as_ref()),
        cycle.general_assembly.as_ref().and_then(|it| it.resolution.as_ref()),
    ];
    filter.has_year(cycle.years(year).each())
        && filter.finds(|| Searched {
            texts: texts.into_iter().flatten().collect(),
            plain: symbols.into_iter().flatten().map(Symbol::as_str).collect(),
            organizations: cycle.report.iter().filter_map(|report| report.prepared_by.as_ref()).collect(),
            ..Searched::default()
        })
}

fn row(year: Year, cycle: &Cycle) -> CycleRow {
    let symbol = |symbol: Option<&Symbol>| symbol.map(ToString::to_string);
    CycleRow {
        year,
        stocktaking: cycle.stocktaking.as_ref().and_then(|it| it.date),
        report: symbol(cycle.report.as_ref().and_then(|it| it.symbol.as_ref())),
        ecosoc: symbol(cycle.ecosoc.as_ref().and_then(|it| it.resolution.as_ref())),
        general_assembly: symbol(cycle.general_assembly.as_ref().and_then(|it| it.resolution.as_ref())),
        further_action: cycle.further_action.as_ref().map(|it| it.necessary.0),
        follow_up: cycle.follow_up.as_ref().and_then(|it| it.start),
        from: cycle.years(year).first(),
        commission: cycle.commission.as_ref().and_then(|it| it.date),
    }
}
