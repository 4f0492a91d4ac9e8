//! The two reports: what their templates see, and the Markdown with front matter that these write.

mod charts;
mod context;
mod filters;
mod view;

pub use context::{Addressee, Chapter, Context};

use crate::history::LastChange;
use crate::line::ActionLine;
use crate::mechanism::compare;
use crate::record::{Day, Language, Mechanism, MeetingStatus, Output, OutputId, Year};
use crate::registry::{GroupOf, Registry};
use crate::stocktake::{Gap, Stocktaking, counted, stocktake};
use crate::template::{Engine, Fault, Locale, Templates};
use context::{GapSummary, Party, Provenance, YearCount};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use view::View;

/// One of the two reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The secretariat's overall stocktaking.
    Stocktaking,
    /// The Secretary-General's report.
    SecretaryGeneral,
}

impl Kind {
    /// The name of its template.
    pub fn template(self) -> &'static str {
        match self {
            Self::Stocktaking => "stocktaking.md",
            Self::SecretaryGeneral => "secretary-general.md",
        }
    }
}

/// Which report of a registry is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// Which of the two.
    pub kind: Kind,
    /// Of which year.
    pub year: Year,
    /// In which language.
    pub language: Language,
    /// To which organ it is transmitted.
    pub addressee: Option<Addressee>,
    /// How many errors the registry has: a report of one with any is provisional.
    pub errors: usize,
    /// The commit that was read; none for files as they are.
    pub revision: Option<String>,
    /// The commits that last changed the files of its outputs and meetings, where the report is to tell.
    pub changes: Option<HashMap<String, LastChange>>,
}

/// The report, as Markdown with front matter.
pub fn report(registry: &Registry, request: &Request, templates: &Templates) -> Result<String, Fault> {
    let locale = Arc::new(templates.locale(request.language)?);
    let context = context(registry, request, &locale)?;
    let mut engine = Engine::new(templates).speaking(&locale);
    let notes = filters::add(&mut engine, &locale);
    let names = names();
    let text = engine.render(request.kind.template(), &context, &names)?;
    Ok(text + &notes.definitions())
}

/// What the template sees.
fn context(registry: &Registry, request: &Request, locale: &Locale) -> Result<Context, Fault> {
    let changes = request.changes.as_ref();
    let view = View { registry, year: request.year, language: request.language, changes };
    let mut figures = stocktake(registry, request.year, &ActionLine::ALL);
    figures.revision.clone_from(&request.revision);
    let outputs: Vec<_> = counted(registry, request.year).collect();
    let cycle_of = |year: Year| registry.cycles.get(&year).and_then(|entry| entry.sound());
    let cycle = cycle_of(request.year);
    let due = cycle.and_then(|cycle| cycle.outputs_due);
    let by_year = outputs_by_year(registry, request.year);
    let comparison = view.comparison(&compare(registry, &figures));
    let charts = charts::charts(&figures, &by_year, comparison.as_ref(), locale)
        .map_err(|why| Fault::whole("the charts", why, "add the message to the catalogue"))?;
    let lines: Vec<_> =
        figures.lines.iter().map(|line| chapter(view, figures.mechanism, line, &outputs, due)).collect();
    let settings = registry.settings();
    let held = registry.meetings_of(request.year).iter().filter_map(|entry| Some((&entry.key, entry.sound()?)));
    let nobody = crate::record::Id::default();
    Ok(Context {
        year: request.year,
        // No year before has nothing to compare with: it is told as the year itself.
        year_before: request.year.before().unwrap_or(request.year),
        language: request.language,
        addressee: request.addressee,
        errors: request.errors,
        registry_name: view.said(&settings.map_or_else(crate::decode::Decode::placeholder, |it| it.name.clone())),
        mechanism: figures.mechanism,
        stocktaker: view.party(settings.map_or(&nobody, |settings| &settings.stocktaker)),
        reporter: view.party(settings.map_or(&nobody, |settings| &settings.reporter)),
        coordinators: view.parties(settings.map_or(&[], |settings| &settings.coordinators)),
        contributors: contributors(view, &outputs),
        gaps: gaps(&figures),
        outputs_by_year: by_year,
        cycle: cycle.map(|cycle| view.cycle(cycle)),
        cycle_before: request.year.before().and_then(cycle_of).map(|cycle| view.cycle(cycle)),
        meetings: held
            .filter(|(_, meeting)| meeting.status == MeetingStatus::Held)
            .map(|(id, meeting)| view.meeting(id, meeting))
            .collect(),
        outputs: lines.iter().flat_map(|line| line.outputs.iter().cloned()).collect(),
        lines,
        comparison,
        charts,
        provenance: Provenance {
            revision: request.revision.clone(),
            files: registry.files.len(),
            not_counted: registry.not_counted().map(str::to_owned).collect(),
            with_changes: request.changes.is_some(),
        },
        figures,
    })
}

fn chapter(
    view: View<'_>,
    mechanism: Mechanism,
    figures: &crate::stocktake::LineFigures,
    outputs: &[(&OutputId, &Output)],
    due: Option<Day>,
) -> Chapter {
    let line = figures.line;
    let record = view.registry.lines.get(&line).and_then(|entry| entry.sound());
    let terms = record.map_or(&[][..], |record| &record.moderators);
    let group = view.registry.groups.get(&GroupOf(line)).and_then(|entry| entry.sound());
    let formed =
        |group: &&crate::record::Group| group.formed.is_none_or(|formed| formed.first_day() <= view.year.last_day());
    let moderators: Vec<_> =
        terms.iter().filter(|term| term.in_office(view.year)).map(|term| view.term(term)).collect();
    let mut moderator_sources: Vec<context::SourceSeen> = Vec::new();
    for source in moderators.iter().flat_map(|term| &term.sources) {
        if !moderator_sources.contains(source) {
            moderator_sources.push(source.clone());
        }
    }
    let meetings = view.registry.meetings_of(view.year).iter().filter_map(|entry| Some((&entry.key, entry.sound()?)));
    Chapter {
        line,
        code: line.to_string(),
        title: record.map(|record| view.said(&record.title)),
        paragraphs: record.and_then(|record| record.paragraphs.as_ref()).map(|it| it.as_str().replace('-', "–")),
        scope: record.and_then(|record| record.scope.as_ref()).map(|scope| view.said(scope)),
        moderators,
        moderator_sources,
        moderating: view.parties(&figures.figures.moderators),
        coordinating: view.parties(&figures.figures.coordinators),
        in_charge: view.parties(figures.figures.in_charge(mechanism)),
        reported_by: view.parties(&figures.figures.reported_by),
        figures: figures.clone(),
        group: group.filter(formed).map(|group| view.group(group)),
        meetings: meetings
            .filter(|(_, meeting)| meeting.status == MeetingStatus::Held && meeting.lines.contains(&line))
            .map(|(id, meeting)| view.meeting(id, meeting))
            .collect(),
        outputs: view.outputs_of(line, outputs, due),
    }
}

/// Who brought outputs out or was a partner, each once, by name.
fn contributors(view: View<'_>, outputs: &[(&OutputId, &Output)]) -> Vec<Party> {
    let ids: BTreeSet<_> = outputs.iter().flat_map(|(_, output)| output.by.iter().chain(&output.partners)).collect();
    let mut parties: Vec<_> = ids.into_iter().map(|id| view.party(id)).collect();
    parties.sort_by(|one, other| (&one.name.text, &one.id).cmp(&(&other.name.text, &other.id)));
    parties
}

/// What is missing, with the lines that it is missing in.
fn gaps(figures: &Stocktaking) -> Vec<GapSummary> {
    let all = <Gap as crate::decode::HasWord>::WORDS.iter().map(|(_, gap)| *gap);
    let summary = |gap: Gap| {
        let lines: Vec<_> =
            figures.lines.iter().filter(|line| line.gaps.contains(&gap)).map(|line| line.line).collect();
        GapSummary { gap, count: lines.len(), lines }
    };
    all.map(summary).filter(|gap| gap.count > 0).collect()
}

/// The number of outputs of each year that has any record, up to this one.
fn outputs_by_year(registry: &Registry, year: Year) -> Vec<YearCount> {
    let filed = registry.outputs.iter().map(|entry| entry.key.year);
    let years: BTreeSet<_> = filed.chain([year]).filter(|other| *other <= year).collect();
    years.into_iter().map(|year| YearCount { year, outputs: counted(registry, year).count() }).collect()
}

/// The names of everything that a template may see, for whoever misspells one.
fn names() -> Vec<String> {
    let schema = schemars::schema_for!(Context);
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
