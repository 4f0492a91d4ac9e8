//! From records to what a template sees of them.

use super::context::{ComparisonSeen, CoverageSeen, NamesSeen};
use super::cycle::{
    CycleSeen, FigureSeen, FollowUpSeen, FurtherActionSeen, MastheadSeen, OrganSeen, ReportSeen, StocktakingSeen,
};
use super::known::Known;
use super::prize;
use super::publishers::{Publishers, source_date};
use super::records::{
    AnsweringParty, ChangeSeen, GroupSeen, LinkSeen, MeetingSeen, ModalitySeen, OutputSeen, PartOfAttendance, Party,
    Said, SourceSeen, Term,
};
use crate::history::LastChange;
use crate::line::ActionLine;
use crate::mechanism::{Comparison, Coverage};
use crate::prose::Report;
use crate::record::{
    Attendance, Covers, Cycle, Figure, Group, Language, Masthead, Meeting, MeetingId, Modality, Moderator, Number,
    OrganizationId, Output, OutputKind, ReportNames, Role, Settings, Source, Step, Symbol, Text, Told, Year,
};
use crate::registry::{Key, Registry};
use crate::stocktake::{Filed, Held, OfYears};
use std::collections::{HashMap, HashSet};

/// Sees records as a report of a year in a language shows them.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub registry: &'a Registry,
    pub language: Language,
    /// Which report it is.
    pub report: Report,
    /// What the report knows.
    pub known: Known,
    /// The commits that last changed files, where the report is to tell.
    pub changes: Option<&'a HashMap<String, LastChange>>,
    /// Whose sources are no copies.
    pub publishers: &'a Publishers,
    /// The report's own symbol, by which it cites nothing.
    pub own: Option<&'a Symbol>,
}

impl View<'_> {
    /// A text in the report's language, else in the registry's first, else in whichever there is.
    pub fn said(self, text: &Text) -> Said {
        Said::of(self.registry, self.language, text)
    }

    /// What a follow-up by another body calls things.
    pub fn names(self, settings: &Settings, names: &ReportNames) -> NamesSeen {
        let reporter = || self.party(&settings.reporter).name;
        let said = |text: &Option<Text>| text.as_ref().map_or_else(reporter, |text| self.said(text));
        NamesSeen {
            follow_up_to: self.said(&names.follow_up_to),
            organization: said(&names.organization),
            report_of: said(&names.report_of),
            organs: names.organs.iter().map(|organ| self.said(organ)).collect(),
        }
    }

    fn plain(self, text: &str) -> Said {
        Said::plain(self.registry, text)
    }

    pub fn party(self, id: &OrganizationId) -> Party {
        Party::of(self.registry, self.language, id)
    }

    fn last_changed(self, file: &str) -> Option<ChangeSeen> {
        let change = self.changes?.get(file)?;
        Some(ChangeSeen {
            standing: change.standing,
            commit: change.short_commit().map(str::to_owned),
            date: change.date,
        })
    }

    pub fn parties(self, ids: &[OrganizationId]) -> Vec<Party> {
        ids.iter().map(|id| self.party(id)).collect()
    }

    /// Organizations in the order of the names by which they are shown, as the language has it.
    fn by_name<'i>(self, ids: impl Iterator<Item = &'i OrganizationId>) -> Vec<Party> {
        let mut parties: Vec<_> = ids.map(|id| self.party(id)).collect();
        parties.sort_by_cached_key(|party| (self.language.order_key(&party.short.text), party.id.clone()));
        parties
    }

    pub fn term(self, term: &Moderator) -> Term {
        Term {
            organization: self.party(&term.organization),
            role: term.role,
            provisional: term.provisional,
            from: term.from,
            until: self.known.end(term.until),
            sources: self.sources(&term.sources),
        }
    }

    /// Who answers for a line, as which of its moderators: those who lead come first.
    pub fn answering(self, ids: &[OrganizationId], terms: &[&Moderator]) -> Vec<AnsweringParty> {
        let answering = |id: &OrganizationId| {
            let mut own = terms.iter().filter(|term| term.organization == *id);
            let term = own.next();
            let went_on = own.any(|later| !later.provisional);
            let provisional = term.filter(|term| term.provisional);
            AnsweringParty {
                party: self.party(id),
                role: term.map(|term| term.role),
                provisional: provisional.is_some(),
                provisional_until: provisional.filter(|_| went_on).and_then(|term| self.known.end(term.until)),
            }
        };
        let mut answering: Vec<_> = ids.iter().map(answering).collect();
        answering.sort_by_key(|party| party.role == Some(Role::CoModerator));
        answering
    }

    /// A line's group, with its members and modalities as they are counted.
    pub fn group(self, group: &Group, of_years: &OfYears<'_>, line: ActionLine) -> GroupSeen {
        let modality = |(_, modality): (ActionLine, &Modality)| ModalitySeen {
            topic: modality.topic,
            text: self.said(&modality.text),
            sources: self.sources(&modality.sources),
        };
        GroupSeen {
            name: group.name.as_ref().map(|name| self.said(name)),
            formed: group.formed.and_then(|formed| self.known.unless_later(formed)),
            members: self.by_name(of_years.members(&[line]).into_keys()),
            modalities: of_years.modalities(&[line]).into_iter().map(modality).collect(),
        }
    }

    /// Meetings by their first day; those without one last.
    pub fn meetings(self, mut held: Vec<Held<'_>>) -> Vec<MeetingSeen> {
        let start = |meeting: &Meeting| self.registry.period(meeting).map(|period| period.start.first_day());
        held.sort_by_key(|(id, meeting)| (start(meeting).is_none(), start(meeting), *id));
        held.into_iter().map(|(id, meeting)| self.meeting(id, meeting)).collect()
    }

    fn meeting(self, id: &MeetingId, meeting: &Meeting) -> MeetingSeen {
        let period = self.registry.period(meeting);
        let place = self.registry.place(meeting);
        let attendance = meeting.attendance.as_ref();
        let event = meeting.within.as_ref().filter(|_| meeting.start.is_none() && period.is_some());
        let event = event.and_then(|event| self.registry.meeting(event)?.as_found());
        MeetingSeen {
            id: id.to_string(),
            file: id.file(),
            last_changed: self.last_changed(&id.file()),
            title: self.said(&meeting.title),
            lines: meeting.lines.iter().map(ToString::to_string).collect(),
            told_under: meeting.lines.iter().min().map(ToString::to_string).unwrap_or_default(),
            start: period.and_then(|period| self.known.unless_later(period.start)),
            end: period.and_then(|period| self.known.unless_later(period.end)),
            during: event.map(|event| self.said(&event.title)),
            city: place.and_then(|place| place.city.as_ref()).map(|city| self.said(city)),
            is_well_known: place.and_then(|place| place.city.as_ref()).is_some_and(|city| self.is_well_known(city)),
            country: place.and_then(|place| place.country),
            online: meeting.online == Some(true),
            organizers: self.parties(&meeting.organizers),
            open: meeting.open_to_all_stakeholders,
            participants: attendance.map(Attendance::participants).filter(|participants| *participants > 0),
            attendance: attendance
                .iter()
                .flat_map(|attendance| attendance.parts())
                .map(|(category, number)| PartOfAttendance { category, number })
                .collect(),
            approximate: attendance.is_some_and(|attendance| attendance.approximate),
            decisions: meeting.decisions.iter().map(|decision| self.said(&decision.text)).collect(),
            sources: self.sources(&meeting.sources),
        }
    }

    /// Whether a city is one of those after which documents of the United Nations name no country: where it has its seats, and Paris.
    fn is_well_known(self, city: &Text) -> bool {
        const CITIES: [&str; 10] = [
            "Addis Ababa",
            "Bangkok",
            "Beirut",
            "Geneva",
            "Nairobi",
            "New York",
            "Paris",
            "Rome",
            "Santiago",
            "Vienna",
        ];
        CITIES.contains(&&*Said::of(self.registry, Language::English, city).text)
    }

    /// The outputs of a line: annual reports first, then by date.
    pub fn outputs(self, of_years: &OfYears<'_>, line: ActionLine) -> Vec<OutputSeen> {
        let mut outputs = of_years.outputs(&[line]);
        outputs.sort_by_key(|(id, output)| {
            (output.kind != OutputKind::AnnualReport, output.date.first_day(), (*id).clone())
        });
        let late: HashSet<_> = of_years.late(&[line]).into_iter().map(|(id, _)| id).collect();
        outputs.into_iter().map(|output| self.output(output, late.contains(output.0))).collect()
    }

    fn output(self, (id, output): Filed<'_>, late: bool) -> OutputSeen {
        let narrative = output.narrative.as_ref();
        let said = |text: Option<&Text>| text.map(|text| self.said(text));
        let is_known = |days: &&Covers| days.until.is_none_or(|until| self.known.end(Some(until)).is_some());
        let is_event = output.kind == OutputKind::Event;
        let days = output.covers.as_ref().filter(|_| is_event).filter(is_known);
        let date = self.known.unless_later(output.date);
        let told = date.map(|date| {
            let both = days.and_then(|days| days.from.zip(days.until));
            both.unwrap_or_else(|| if is_event { (date.without_day(), date.without_day()) } else { (date, date) })
        });
        OutputSeen {
            id: id.to_string(),
            file: id.file(),
            last_changed: self.last_changed(&id.file()),
            year: id.year,
            line: id.line.to_string(),
            title: self.said(&output.title),
            kind: output.kind,
            status: output.status,
            date,
            start: days.and_then(|days| days.from),
            end: days.and_then(|days| days.until),
            told_from: told.map(|(from, _)| from),
            told_until: told.map(|(_, until)| until),
            by: self.parties(&output.by),
            partners: self.parties(&output.partners),
            coverage: output.coverage,
            countries: output.countries.to_vec(),
            sdgs: output.sdgs.to_vec(),
            targets: output.targets.to_vec(),
            figures: self.figures(&output.figures),
            also: output.also.iter().map(ToString::to_string).collect(),
            summary: self.said(&output.summary),
            prizes: self.prizes(output),
            own_sources: self.sources(&output.sources),
            is_pursued: prize::is_pursued(output, &self.summary(output)),
            late,
            progress: said(narrative.and_then(|narrative| narrative.progress.as_ref())),
            challenges: said(narrative.and_then(|narrative| narrative.challenges.as_ref())),
            next_steps: said(narrative.and_then(|narrative| narrative.next_steps.as_ref())),
            links: output.links.iter().map(|link| self.link(link)).collect(),
            sources: self.sources(&output.sources),
        }
    }

    /// What an output says of itself in the first language.
    fn summary(self, output: &Output) -> String {
        Said::of(self.registry, self.registry.first_language(), &output.summary).text
    }

    /// The comparison of the two options; none where no organization's competences are known.
    pub fn comparison(self, figures: &Comparison) -> Option<ComparisonSeen> {
        let known = figures.organizations.iter().filter(|coverage| coverage.competences.is_some());
        let seen =
            |figures: &Coverage| CoverageSeen { party: self.party(&figures.organization), figures: figures.clone() };
        let organizations: Vec<_> = known.map(seen).collect();
        (!organizations.is_empty()).then(|| ComparisonSeen {
            figures: figures.clone(),
            organizations,
            smallest_sets: figures.smallest_sets.first.iter().map(|set| self.parties(set)).collect(),
            coordinators: self.parties(&figures.option_a.coordinators),
        })
    }

    fn link(self, link: &crate::record::Link) -> LinkSeen {
        LinkSeen { title: link.title.as_ref().map(|title| self.said(title)), url: link.url.to_string() }
    }

    /// Figures that sources claim, but for those of a later day than the report's.
    fn figures(self, figures: &[Figure]) -> Vec<FigureSeen> {
        let known = figures.iter().filter(|it| it.as_of.is_none_or(|day| self.known.unless_later(day).is_some()));
        known.map(|figure| self.figure(figure)).collect()
    }

    fn figure(self, figure: &Figure) -> FigureSeen {
        let is_english = self.registry.first_language() == Language::English;
        let of_large_unit = figure.unit.as_deref().filter(|_| is_english);
        let in_ones = of_large_unit.and_then(|unit| in_ones(figure.value, unit));
        let (value, unit) = in_ones.unwrap_or_else(|| (figure.value, figure.unit.as_deref().map(str::to_owned)));
        FigureSeen {
            name: self.said(&figure.name),
            value,
            qualifier: figure.qualifier.map(|qualifier| qualifier.to_string()),
            unit,
            as_of: figure.as_of,
            sources: self.sources(&figure.sources),
        }
    }

    /// A cycle of which nothing is left that the report doesn't know, or what came after the report.
    pub fn cycle(self, year: Year, cycle: &Cycle) -> CycleSeen {
        let said = |text: &Option<Text>| text.as_ref().map(|text| self.said(text));
        CycleSeen {
            year,
            period: cycle.years(year).to_string(),
            outputs_due: cycle.outputs_due,
            closed: cycle.closed,
            nil_reports: cycle.nil_reports.to_vec(),
            stocktaking: cycle.stocktaking.as_ref().map(|stocktaking| StocktakingSeen {
                date: stocktaking.date,
                document: said(&stocktaking.document),
                edition: stocktaking.edition,
                call: stocktaking.call.and_then(|date| self.known.unless_later(date)),
                closing: stocktaking.closing.and_then(|date| self.known.unless_later(date)),
                figures: self.figures(&stocktaking.figures),
                sources: self.sources(&stocktaking.sources),
            }),
            report: cycle.report.as_ref().map(|report| ReportSeen {
                symbol: report.symbol.as_ref().map(joint_symbol),
                date: report.date,
                title: said(&report.title),
                prepared_by: report.prepared_by.as_ref().map(|id| self.party(id)),
                general_assembly: report.general_assembly.as_ref().map(|masthead| self.masthead(masthead)),
                ecosoc: report.ecosoc.as_ref().map(|masthead| self.masthead(masthead)),
            }),
            commission: cycle.commission.as_ref().map(|it| OrganSeen {
                resolution: None,
                document: it.document.as_ref().map(ToString::to_string),
                ..self.organ(cycle.told(Step::Commission), said(&it.session), it.agenda_item.as_deref())
            }),
            ecosoc: cycle.ecosoc.as_ref().map(|it| OrganSeen {
                commission: cycle.commission.as_ref().and_then(|commission| said(&commission.session)),
                ..self.organ(cycle.told(Step::Ecosoc), said(&it.session), it.agenda_item.as_deref())
            }),
            general_assembly: cycle.general_assembly.as_ref().map(|it| {
                let session = it.session.map(|session| self.plain(&session.to_string()));
                self.organ(cycle.told(Step::GeneralAssembly), session, it.agenda_item.as_deref())
            }),
            further_action: cycle.further_action.as_ref().map(|action| FurtherActionSeen {
                necessary: action.necessary.0,
                text: said(&action.text),
                resolution: action.resolution.as_ref().map(ToString::to_string),
                sources: self.sources(&action.sources),
            }),
            follow_up: cycle.follow_up.as_ref().map(|follow_up| FollowUpSeen {
                kind: follow_up.kind,
                title: said(&follow_up.title),
                start: follow_up.start,
                end: follow_up.end,
                place: said(&follow_up.place),
                sources: self.sources(&follow_up.sources),
            }),
        }
    }

    /// What an organ did: its step, with what else its table says.
    fn organ(self, told: Told<'_>, session: Option<Said>, agenda_item: Option<&str>) -> OrganSeen {
        OrganSeen {
            session,
            commission: None,
            agenda_item: agenda_item.map(str::to_owned),
            date: told.date,
            resolution: told.document.map(ToString::to_string),
            document: None,
            sources: self.sources(told.sources.unwrap_or_default()),
        }
    }

    /// What a record rests on, the strongest first.
    pub fn sources(self, sources: &[Source]) -> Vec<SourceSeen> {
        let mut seen: Vec<_> = sources.iter().map(|source| self.source(source)).collect();
        // A report cites nothing that was written after it: the fact was known then, though this source of it came later.
        seen.retain(|source| source_date(source).is_none_or(|date| date.first_day() <= self.known.day()));
        seen.retain(|source| !self.own.is_some_and(|own| is_of_document(own.as_str(), source)));
        seen.sort_by_key(strength);
        seen
    }

    fn source(self, source: &Source) -> SourceSeen {
        let mut seen = SourceSeen {
            url: None,
            symbol: None,
            title: None,
            accessed: None,
            archive: None,
            site: None,
            is_original: false,
        };
        match source {
            Source::Page(url) => seen.url = Some(url.to_string()),
            Source::Document(symbol) => seen.symbol = Some(symbol.to_string()),
            Source::Entry(entry) => {
                seen.url = entry.url.as_ref().map(ToString::to_string);
                seen.symbol = entry.symbol.as_ref().map(|symbol| symbol.0.to_string());
                seen.title = entry.title.as_deref().map(str::to_owned);
                seen.accessed = self.known.on(entry.accessed);
                seen.archive = entry.archive.as_ref().map(ToString::to_string);
            }
        }
        let publisher = seen.url.as_deref().and_then(|url| self.publishers.publisher(url));
        seen.is_original = seen.symbol.is_some() || publisher.is_some();
        seen.site = publisher.filter(|_| seen.title.is_none()).map(|id| self.party(id).name);
        seen
    }

    /// What a masthead says, as it was printed: it announces a session that may be to come.
    fn masthead(self, masthead: &Masthead) -> MastheadSeen {
        let text = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        MastheadSeen {
            session: text(&masthead.session),
            place: text(&masthead.place),
            start: masthead.start,
            end: masthead.end,
            item: text(&masthead.item),
            list: text(&masthead.list),
            list_symbol: masthead.list_symbol.as_ref().map(ToString::to_string),
            item_title: masthead.item_title.as_ref().map(|title| self.said(title)),
        }
    }
}

/// By what sources stand, the strongest first: documents with a symbol, what an organization itself published, and others.
pub(super) fn strength(source: &SourceSeen) -> (bool, bool) {
    (source.symbol.is_none(), !source.is_original)
}

/// A number of millions or billions, as its unit in English begins or ends with the word, as one of what it counts: 4.3 “billion US dollars”
/// are 4,300,000,000 “US dollars”. So a report can tell it in any language.
fn in_ones(value: Number, unit: &str) -> Option<(Number, Option<String>)> {
    [("million", 1_000_000), ("billion", 1_000_000_000)].into_iter().find_map(|(word, factor)| {
        let first = || unit.strip_prefix(word).filter(|rest| rest.is_empty() || rest.starts_with(' '));
        let last = || unit.strip_suffix(word).filter(|rest| rest.ends_with(' '));
        let rest = first().or_else(last)?.trim();
        let ones = value.times(factor)?;
        Some((Number::Whole(ones), (!rest.is_empty()).then(|| rest.to_owned())))
    })
}

/// Whether a source is the document of this symbol: by its own, or by the one in its title.
fn is_of_document(document: &str, source: &SourceSeen) -> bool {
    let symbol = source.symbol.as_deref().is_some_and(|symbol| is_of(document, symbol));
    let named = |title: &str| title.replace('–', "-").contains(&document.replace('–', "-"));
    symbol || source.title.as_deref().is_some_and(named)
}

/// Whether a symbol names a document that has this one, of two organs or of one: `A/66/64–E/2011/77`.
fn is_of(document: &str, symbol: &str) -> bool {
    let plain = |text: &str| text.replace('–', "-");
    let (document, symbol) = (plain(document), plain(symbol));
    document == symbol
        || document
            .split("-E/")
            .enumerate()
            .any(|(place, part)| if place == 0 { part == symbol } else { symbol.strip_prefix("E/") == Some(part) })
}

/// A symbol as it is printed: an en dash joins the symbols of two organs.
pub(super) fn joint_symbol(symbol: &Symbol) -> String {
    symbol.to_string().replacen("-E/", "–E/", 1).replacen('−', "–", 1)
}

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn a_document_of_two_organs_is_known_by_either_symbol() {
        for own in ["A/66/64–E/2011/77", "A/66/64-E/2011/77", "A/66/64", "E/2011/77"] {
            assert!(is_of("A/66/64–E/2011/77", own), "{own}");
        }
        for other in ["A/66/6", "E/2011/7", "64", "2011/77", ""] {
            assert!(!is_of("A/66/64–E/2011/77", other), "{other}");
        }
    }
}
