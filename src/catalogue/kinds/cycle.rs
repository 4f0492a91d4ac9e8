//! A reporting cycle in a list, and what belongs to one.

use super::Catalogued;
use crate::catalogue::formats::{Column, Reader, Section};
use crate::catalogue::search::Searched;
use crate::catalogue::{Catalogue, Filter};
use crate::decode::HasWord;
use crate::line::ActionLine;
use crate::print::{counted, or_empty, participants};
use crate::record::{Cycle, Date, OutputKind, Symbol, Year, Years};
use crate::stocktake::{Totals, stocktake};
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
        Column::whole("year", "Year", |_, row| or_empty(Years::new(row.from, row.year))),
        Column::whole("stocktaking", "Stocktaking", |_, row| or_empty(row.stocktaking)),
        Column::whole("report", "Report", |_, row| or_empty(row.report.as_ref())),
        Column::whole("ecosoc", "ECOSOC", |_, row| or_empty(row.ecosoc.as_ref())),
        Column::whole("general_assembly", "Assembly", |_, row| or_empty(row.general_assembly.as_ref())),
        Column::whole("further_action", "Action", |_, row| {
            row.further_action.map_or("", |it| if it { "needed" } else { "none" }).to_owned()
        }),
        Column::whole("follow_up", "Follow-up", |_, row| or_empty(row.follow_up)),
        Column::whole("commission", "Commission", |_, row: &CycleRow| or_empty(row.commission)).rare(),
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

    fn sections(_: Reader<'_>, related: &RelatedToCycle) -> Vec<Section> {
        let figures = &related.figures;
        let before = related.before.or_else(|| related.years?.before());
        let before = before.map_or_else(|| "the year before".to_owned(), |before| format!("in {before}"));
        let title =
            related.years.map_or_else(|| "Counted in its year".to_owned(), |years| format!("Counted in {years}"));
        let kinds = OutputKind::WORDS.iter().filter_map(|(word, kind)| Some((word, figures.by_kind.get(kind)?)));
        let kinds: Vec<_> = kinds.map(|(word, count)| format!("{} {count}", word.replace('-', " "))).collect();
        let mut entries = vec![
            format!(
                "{} by {} ({} {before})",
                counted(figures.outputs, "output"),
                counted(figures.organizations, "organization"),
                figures.previous_year
            ),
            format!(
                "{} with {} participants as far as known",
                counted(figures.meetings, "meeting"),
                participants(figures.participants, figures.participants_approximate)
            ),
            format!(
                "meetings open to all stakeholders: {}; not open: {}; not said to be either: {}",
                figures.open,
                figures.not_open(),
                figures.openness_unknown
            ),
            format!(
                "of {} lines, {} had a moderator, {} a meeting said to be open to all stakeholders, {} an output",
                figures.lines, figures.moderated, figures.with_open_meeting, figures.with_output
            ),
        ];
        if !kinds.is_empty() {
            entries.push(format!("by kind: {}", kinds.join(", ")));
        }
        vec![Section { title, entries: entries.into_iter().map(Into::into).collect() }]
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
