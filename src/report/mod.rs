//! The reports: what their templates see, and the Markdown with front matter that these write.

mod charts;
mod context;
mod cycle;
mod dates;
mod figure;
mod filters;
mod kind;
mod known;
mod mandates;
mod notes;
mod own_words;
mod parties;
mod picture;
mod prize;
mod publishers;
mod records;
mod requests;
mod view;

pub use context::{Addressee, Chapter, Context};
pub use kind::{REPORTS, ReportKind};
pub use picture::{Charted, chart_picture};
pub use records::{Party, Said};

use crate::document::Document;
use crate::history::LastChange;
use crate::line::ActionLine;
use crate::mechanism::compare;
use crate::record::{Day, Language, OrganizationId, ReportingPeriod, Role, Years};
use crate::registry::Registry;
use crate::stocktake::{LineFigures, Named, OfYears, Stocktaking, outputs_by_year, stocktake};
use crate::template::{Engine, Fault, Locale, Templates};
use context::{GapSummary, Indexed, Provenance, Recorded, Unstated};
use known::Known;
use publishers::Publishers;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use view::View;

/// What a report does with what came after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUp {
    /// It knows nothing of it.
    LeftOut,
    /// An annex tells of it.
    InAnnex,
}

/// Which report of a registry is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// Which of them.
    pub kind: &'static ReportKind,
    /// Of which years.
    pub period: ReportingPeriod,
    /// In which language.
    pub language: Language,
    /// To which organ it is transmitted.
    pub addressee: Option<Addressee>,
    /// Whether an annex tells what came after the report.
    pub follow_up: FollowUp,
    /// Whether an annex of the stocktaking compares the two options of the mechanism.
    pub with_options: bool,
    /// How many errors the registry has: a report of one with any is provisional.
    pub errors: usize,
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// The day that it is written on: one without a printed date knows nothing later.
    pub today: Day,
    /// The commits that last changed the files of its outputs and meetings, where the report is to tell.
    pub changes: Option<HashMap<String, LastChange>>,
}

impl Request {
    /// The report by which it is judged how long this one is, where it is another: the original, without annexes that were asked for.
    pub fn measured(&self, registry: &Registry) -> Option<Self> {
        let language = registry.first_language();
        let is_it = self.language == language && self.changes.is_none() && self.follow_up == FollowUp::LeftOut;
        (!is_it).then(|| Self { language, changes: None, follow_up: FollowUp::LeftOut, ..self.clone() })
    }
}

/// What a report leaves out where it would be longer than its front matter lets it.
#[derive(Debug, Clone, Copy)]
enum Length {
    /// Nothing.
    Whole,
    /// What is missed least: requests that are open, and sources of the annex.
    Shortened,
    /// The summaries of outputs, too.
    Brief,
}

/// The report, as Markdown with front matter, in which marks tell which figure is which. Of one that would be too long its template
/// leaves out as little as it can, the least telling first. How long it may be is said of the original; a translation has the same
/// paragraphs.
pub fn report(registry: &Registry, request: &Request, templates: &Templates) -> Result<String, Fault> {
    let measured = request.measured(registry);
    for length in [Length::Whole, Length::Shortened] {
        let text = written(registry, measured.as_ref().unwrap_or(request), templates, length)?;
        if !is_too_long(&text) {
            return if measured.is_none() { Ok(text) } else { written(registry, request, templates, length) };
        }
    }
    written(registry, request, templates, Length::Brief)
}

/// The report at a length.
fn written(registry: &Registry, request: &Request, templates: &Templates, length: Length) -> Result<String, Fault> {
    let locale = Arc::new(templates.locale(request.language)?);
    let context = Context {
        is_brief: matches!(length, Length::Brief),
        is_shortened: !matches!(length, Length::Whole),
        ..context(registry, request, &locale)?
    };
    let figures = figure::figures(&OfYears::new(registry, request.period), &context);
    let mut engine = Engine::new(templates).speaking(&locale);
    let notes = filters::add(&mut engine, &locale, figures);
    own_words::add(&mut engine, own_words::words(registry, request, templates, &locale)?);
    let text = engine.render(request.kind.template, &context, &names_in(&schemars::schema_for!(Context)))?;
    Ok(text + &notes.definitions())
}

/// The day that a report is written on, where it knows all that has happened by then: the next day it may know more.
pub fn day_that_counts(registry: &Registry, request: &Request) -> Option<Day> {
    let years = request.period.years;
    let known = Known::by(request.kind, years.last(), registry.cycle_of_exactly(years), request.today);
    (known.day() == request.today).then_some(request.today)
}

/// Whether a text is a document with more words than it may have. What is no document is told by whoever lays it out.
fn is_too_long(text: &str) -> bool {
    Document::parse(text).is_ok_and(|document| document.front.word_limit.is_some_and(|most| document.words() > most))
}

/// Every figure that such a report may print, by its name.
#[cfg(feature = "docx")]
pub fn figures(
    registry: &Registry,
    request: &Request,
    templates: &Templates,
) -> Result<crate::stocktake::Named, Fault> {
    let locale = templates.locale(request.language)?;
    let context = context(registry, request, &locale)?;
    Ok(figure::figures(&OfYears::new(registry, request.period), &context))
}

/// What the template sees.
fn context(registry: &Registry, request: &Request, locale: &Locale) -> Result<Context, Fault> {
    let ReportingPeriod { years, before } = request.period;
    let year = years.last();
    let own = registry.cycle_of_exactly(years);
    let earlier = registry.cycle_before(years);
    let known = Known::by(request.kind, year, own, request.today);
    let publishers = Publishers::of(registry);
    let view = View {
        registry,
        language: request.language,
        report: request.kind.report,
        known,
        changes: request.changes.as_ref(),
        publishers: &publishers,
        own: own.and_then(|cycle| cycle.report.as_ref()?.symbol.as_ref()),
    };
    // A stocktaking is of its year: without a date of its own it tells where requests stood at the year's end.
    let is_undated_stocktaking =
        request.kind.report == crate::prose::Report::Stocktaking && known.exact_day().is_none();
    let on_requests = if is_undated_stocktaking { Known::at_the_end_of(year, request.today) } else { known };
    let of_years = OfYears::new(registry, request.period);
    let mut figures = stocktake(registry, request.period, &ActionLine::ALL);
    figures.revision.clone_from(&request.revision);
    let unstated = unstated(&of_years);
    let by_year = outputs_by_year(registry, year);
    let comparison = request.with_options.then(|| view.comparison(&compare(registry, &figures))).flatten();
    let charts = charts::charts(&figures, unstated, &by_year, comparison.as_ref(), locale)
        .map_err(|why| Fault::whole("the charts", why, "add the message to the catalogue"))?;
    let index = index(view, &of_years);
    let mut lines: Vec<_> = figures.lines.iter().map(|line| chapter(view, &of_years, line)).collect();
    let contests = prize::contests(lines.iter().flat_map(|line| &line.outputs));
    prize::part_sources(lines.iter_mut().flat_map(|line| &mut line.outputs), &contests);
    let settings = registry.settings();
    let nobody = crate::record::OrganizationId::default();
    let cycle_before = earlier.map(|(before, cycle)| view.cycle(before, &known.earlier(before, cycle)));
    let came_after = match request.follow_up {
        FollowUp::LeftOut => Vec::new(),
        FollowUp::InAnnex => {
            let earlier = earlier.and_then(|(before, cycle)| Some((before, known.after_earlier(before, cycle)?)));
            let own = own.and_then(|cycle| Some((year, Known::after_own(cycle)?)));
            earlier.iter().chain(&own).map(|(year, cycle)| view.cycle(*year, cycle)).collect()
        }
    };
    Ok(Context {
        year,
        // What nothing lies before has nothing to compare with: it is told as the year itself.
        year_before: before.map_or(year, Years::last),
        years: years.each().collect(),
        period: years.to_string(),
        period_before: before.unwrap_or(years).to_string(),
        language: request.language,
        first_language: registry.first_language(),
        documents: settings.and_then(|settings| settings.documents.clone()),
        addressee: request.addressee,
        known_until: known.day(),
        as_at: on_requests.exact_day(),
        before_end: known.before_the_end_of(year),
        mandates: view.mandates(years),
        recorded: Recorded::of(registry, years),
        recorded_before: before.map_or(Recorded::Nothing, |before| Recorded::of(registry, before)),
        is_brief: false,
        is_shortened: false,
        errors: request.errors,
        registry_name: view.said(&settings.map_or_else(crate::decode::Decode::placeholder, |it| it.name.clone())),
        names: settings.and_then(|settings| Some(view.names(settings, settings.reports.as_ref()?))),
        mechanism: figures.mechanism,
        stocktaker: view.party(settings.map_or(&nobody, |settings| &settings.stocktaker)),
        reporter: view.party(settings.map_or(&nobody, |settings| &settings.reporter)),
        coordinators: view.parties(settings.map_or(&[], |settings| &settings.coordinators)),
        contributors: index.iter().map(|indexed| indexed.party.clone()).collect(),
        index,
        by_coverage: of_years.by_coverage(&ActionLine::ALL).into_iter().map(|(of, list)| (of, list.len())).collect(),
        meetings_before: before.map_or(0, |before| meetings_of(registry, before)),
        gaps: gaps(&figures),
        unstated,
        outputs_by_year: by_year,
        cycle: own.map(|cycle| view.cycle(year, &known.own(cycle))),
        further_action_is_open: !came_after.iter().chain(&cycle_before).any(|cycle| cycle.further_action.is_some()),
        cycle_before,
        came_after,
        requests: View { known: on_requests, ..view }.requests(years),
        meetings: view.meetings(of_years.meetings(&ActionLine::ALL)),
        outputs: lines.iter().flat_map(|line| line.outputs.iter().cloned()).collect(),
        contests,
        lines,
        comparison,
        charts,
        provenance: Provenance {
            revision: request.revision.clone(),
            // Nothing is counted of the secretariat's own words.
            files: registry.files.len() - registry.texts.iter().count(),
            not_counted: registry.not_counted().map(str::to_owned).collect(),
            with_changes: request.changes.is_some(),
        },
        figures,
    })
}

fn chapter(view: View<'_>, of_years: &OfYears<'_>, figures: &LineFigures) -> Chapter {
    let line = figures.line;
    let record = view.registry.lines.get(&line).and_then(|entry| entry.sound());
    let terms: Vec<_> = of_years.terms(line).collect();
    let mut moderators: Vec<_> = terms.iter().map(|term| view.term(term)).collect();
    moderators.sort_by_key(|term| term.role == Role::CoModerator);
    let mut moderator_sources: Vec<records::SourceSeen> = Vec::new();
    for source in moderators.iter().flat_map(|term| &term.sources) {
        if !moderator_sources.contains(source) {
            moderator_sources.push(source.clone());
        }
    }
    let group = of_years.groups(&[line]).into_iter().next();
    Chapter {
        line,
        code: line.to_string(),
        title: record.map(|record| view.said(&record.title)),
        paragraphs: record.and_then(|record| record.paragraphs.as_ref()).map(|it| it.as_str().replace('-', "–")),
        scope: record.and_then(|record| record.scope.as_ref()).map(|scope| view.said(scope)),
        moderators,
        moderator_sources,
        moderating: view.answering(&figures.figures.moderators, &terms),
        coordinating: view.parties(&figures.figures.coordinators),
        in_charge: view.answering(figures.figures.in_charge(of_years.mechanism), &terms),
        reported_by: view.parties(&figures.figures.reported_by),
        figures: figures.clone(),
        group: group.map(|(_, group)| view.group(group, of_years, line)),
        meetings: view.meetings(of_years.meetings(&[line])),
        outputs: view.outputs(of_years, line),
    }
}

/// The outputs that each organization brought out or took part in, by name.
fn index(view: View<'_>, of_years: &OfYears<'_>) -> Vec<Indexed> {
    let mut outputs: HashMap<&OrganizationId, Vec<String>> = HashMap::new();
    for (id, output) in of_years.outputs(&ActionLine::ALL) {
        for organization in output.by.iter().chain(&output.partners) {
            outputs.entry(organization).or_default().push(id.to_string());
        }
    }
    let organizations = of_years.organizations(&ActionLine::ALL).into_keys();
    let indexed = |id| Indexed { party: view.party(id), outputs: outputs.remove(id).unwrap_or_default() };
    let mut index: Vec<_> = organizations.map(indexed).collect();
    index.sort_by_cached_key(|it| (view.language.order_key(&it.party.name.text), it.party.id.clone()));
    index
}

fn meetings_of(registry: &Registry, years: Years) -> usize {
    OfYears::new(registry, years).meetings(&ActionLine::ALL).len()
}

/// How many outputs say nothing of what they are counted by.
fn unstated(of_years: &OfYears<'_>) -> Unstated {
    let lists = of_years.unstated(&ActionLine::ALL);
    let of = |what| lists.get(what).map_or(0, Vec::len);
    Unstated { category: of("category"), region: of("region"), goal: of("goal"), coverage: of("coverage") }
}

/// What is missing, with the lines that it is missing in.
fn gaps(figures: &Stocktaking) -> Vec<GapSummary> {
    figures.missing().into_iter().map(|(gap, lines)| GapSummary { gap, count: lines.len(), lines }).collect()
}

/// Adds the filters of reports to the engine of a text that shows no figure by its name and cites nothing, such as a letter.
pub fn add_filters(engine: &mut Engine<'_>, locale: &Arc<Locale>) {
    filters::add(engine, locale, Named::default());
}

/// The names of everything that a template may see, for whoever misspells one.
pub fn names_in(schema: &schemars::Schema) -> Vec<String> {
    let mut names = BTreeSet::new();
    collect(schema.as_value(), &mut names);
    names.extend(["loop", "t", "plain"].map(str::to_owned));
    names.into_iter().collect()
}

fn collect(schema: &serde_json::Value, names: &mut BTreeSet<String>) {
    match schema {
        serde_json::Value::Object(object) => {
            if let Some(properties) = object.get("properties").and_then(serde_json::Value::as_object) {
                names.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| collect(value, names));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}
