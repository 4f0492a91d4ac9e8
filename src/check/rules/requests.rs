//! Resolutions, what they ask, and what says that it answers that.

use crate::check::survey::{Answering, Reference, Unresolved};
use crate::check::{Finding, Scope};
use crate::decode::{Suggestions, key_path, rule};
use crate::record::{Adoption, Date, Day, OrganizationId, Request, Resolution, ResolutionId};
use crate::registry::Key;
use crate::requests::{Answer, is_asked};
use std::cell::LazyCell;

rule! {
    /// Something answers a request that is none: the resolution has no file, or no
    /// request in that paragraph.
    ///
    /// What came of a resolution is told paragraph by paragraph, so an answer to none
    /// is told nowhere.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "All stakeholders are to take part."
    /// action = "support"
    /// asked-of = ["all-stakeholders"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// answers = ["e-res-2006-46/40"]
    /// ```
    ///
    /// Correct the name, which is `ID/PARAGRAPH` after the resolution's file, or add
    /// the request there. One whose number no source says is named by its action.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "All stakeholders are to take part."
    /// action = "support"
    /// asked-of = ["all-stakeholders"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// answers = ["e-res-2006-46/4"]
    /// ```
    pub(super) static UNKNOWN_REQUEST = {
        name: "unknown-request",
        severity: Error,
        about: References,
        why: "what answers no request is told nowhere",
    }
}

pub(super) fn unknown_request(scope: &Scope<'_>) -> Vec<Finding> {
    let names = || {
        let resolutions = scope.registry.resolutions.as_found();
        resolutions.flat_map(|(entry, resolution)| {
            resolution.requests.iter().map(|request| format!("{}/{}", entry.key, request.name()))
        })
    };
    let known = LazyCell::new(|| Suggestions::new(names()));
    let finding = |unresolved: &Unresolved<'_>| {
        let Reference::Request(reference) = unresolved.reference else { return None };
        let has_file = reference.parts().is_some_and(|(id, _)| scope.registry.resolutions.get(&id).is_some());
        let message = match reference.parts() {
            Some((id, paragraph)) if has_file => format!("paragraph {paragraph} of `{id}` asks nothing"),
            _ => format!("there is no request `{reference}`"),
        };
        let label = if has_file { "names no request" } else { "names no file" };
        let finding = unresolved.entry.finding(&UNKNOWN_REQUEST, unresolved.path.clone(), message)?.label(label);
        let form = "a request is named as ID/PARAGRAPH, after its file resolutions/ID.toml and its paragraph there";
        let near = known.nearest(&reference.to_string());
        Some(finding.help(near.map_or_else(|| form.to_owned(), |near| format!("did you mean `{near}`?"))))
    };
    scope.survey.unresolved.iter().filter_map(finding).collect()
}

rule! {
    /// A resolution is said to close a cycle that has no file.
    ///
    /// The reports of the next cycle tell what came of a resolution, and find it by
    /// the cycle that it closes.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2007"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/182", sources = ["A/RES/62/182"] }
    /// ```
    ///
    /// Write the year of the cycle's file, or add `cycles/YEAR.toml`.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2006"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/182", sources = ["A/RES/62/182"] }
    /// ```
    pub(super) static UNKNOWN_CYCLE = {
        name: "unknown-cycle",
        severity: Error,
        about: References,
        why: "a resolution is found by the cycle that it closes",
    }
}

pub(super) fn unknown_cycle(scope: &Scope<'_>) -> Vec<Finding> {
    let finding = |unresolved: &Unresolved<'_>| {
        let Reference::Cycle(reference) = unresolved.reference else { return None };
        let message = format!("there is no cycle `{reference}`");
        let finding = unresolved.entry.finding(&UNKNOWN_CYCLE, unresolved.path.clone(), message)?;
        let covering = reference.year().and_then(|year| scope.registry.cycle_of(year));
        let help = match covering {
            Some(cycle) => format!("that year is of the cycle `{}`", cycle.key),
            None => "a cycle is named by the year of its file cycles/YEAR.toml".to_owned(),
        };
        Some(finding.label("names no file").help(help))
    };
    scope.survey.unresolved.iter().filter_map(finding).collect()
}

rule! {
    /// A resolution is said to close a cycle whose file does not name it.
    ///
    /// Each names the other: where the two differ, one of them is wrong, and reports
    /// would tell of another resolution than the registry's list does.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2006"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/183", sources = ["A/RES/62/183"] }
    /// ```
    ///
    /// Correct `cycle`, or the resolution of that cycle's `[general-assembly]`,
    /// `[ecosoc]` or `[further-action]`.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2006"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/182", sources = ["A/RES/62/182"] }
    /// ```
    pub(super) static RESOLUTION_OF_ANOTHER_CYCLE = {
        name: "resolution-of-another-cycle",
        severity: Warning,
        about: FurtherAction,
        why: "a resolution and the cycle that it closes name each other",
    }
}

pub(super) fn resolution_of_another_cycle(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.resolutions.find(|entry, resolution| {
        let cycle = scope.registry.cycles.get(&resolution.cycle.as_ref()?.year()?)?;
        let named = cycle.as_found()?.resolutions();
        if named.contains(&&resolution.symbol) || !cycle.is_whole() || !entry.knows("symbol") {
            return None;
        }
        let message = format!("the cycle of {} does not name {}", cycle.key, resolution.symbol);
        let finding = entry.finding(&RESOLUTION_OF_ANOTHER_CYCLE, "cycle", message)?.label("not named there");
        let named: Vec<_> = named.iter().map(ToString::to_string).collect();
        Some(finding.help(match named.as_slice() {
            [] => format!("name it in {}, or correct `cycle`", cycle.key.file()),
            named => format!("{} names {}: correct the one or the other", cycle.key.file(), named.join(" and ")),
        }))
    })
}

rule! {
    /// A resolution's file is not named after its symbol.
    ///
    /// The file's name is how other records name the resolution. Made from the symbol
    /// it is found by whoever knows that, and no resolution can stand there twice.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/64"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    /// ```
    ///
    /// Correct the symbol, or rename the file: the symbol in lower case, with hyphens.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    /// ```
    pub(super) static RESOLUTION_MISNAMED = {
        name: "resolution-misnamed",
        severity: Error,
        about: FurtherAction,
        why: "a resolution is found by its symbol",
    }
}

pub(super) fn resolution_misnamed(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.resolutions.find(|entry, resolution| {
        let id = ResolutionId::of_symbol(&resolution.symbol)?;
        if id == entry.key {
            return None;
        }
        let finding = entry.finding(
            &RESOLUTION_MISNAMED,
            "symbol",
            format!("a resolution of this symbol stands in {}", id.file()),
        )?;
        Some(
            finding
                .label("makes another name")
                .help(format!("correct the symbol, or rename this file to {}", id.file())),
        )
    })
}

rule! {
    /// A request is asked of nobody.
    ///
    /// Nobody can be reminded of it, and nobody owes an answer.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "All stakeholders are to take part."
    /// action = "support"
    /// ```
    ///
    /// Name the organizations under `asked`, or say under `asked-of` whom the
    /// paragraph addresses.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "All stakeholders are to take part."
    /// action = "support"
    /// asked-of = ["all-stakeholders"]
    /// ```
    pub(super) static REQUEST_OF_NO_ONE = {
        name: "request-of-no-one",
        severity: Error,
        about: FurtherAction,
        why: "nobody owes what is asked of nobody",
    }
}

pub(super) fn request_of_no_one(scope: &Scope<'_>) -> Vec<Finding> {
    let resolutions = scope.registry.resolutions.as_found();
    let findings = resolutions.flat_map(|(entry, resolution)| {
        let is_known = move |n: usize| {
            let at = |key: &'static str| entry.knows(key_path!["requests", n, key]);
            at("asked") && at("asked-of")
        };
        let of_no_one = move |(n, request): (usize, &Request)| {
            let says_nobody = request.asked.is_empty() && request.asked_of.is_empty() && is_known(n);
            let message = "this request is asked of nobody";
            let finding = says_nobody.then(|| Finding::at(&REQUEST_OF_NO_ONE, entry.key.file(), key_path!["requests", n], message));
            Some(finding?.on_key().label("neither `asked` nor `asked-of`").help(
                "add `asked = [\"…\"]` with organizations, or `asked-of`: member-states, all-stakeholders, facilitators, \
                 united-nations-system",
            ))
        };
        resolution.requests.iter().enumerate().filter_map(of_no_one)
    });
    findings.collect()
}

rule! {
    /// Something answers a request before the resolution was adopted.
    ///
    /// Nothing is done because of what nobody had asked yet. Dates without a day or
    /// month are too early only where they surely are; a cycle answers with its
    /// report, else with its stocktaking.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// adopted = 2007-12-19
    /// sources = ["A/RES/62/182"]
    ///
    /// [[requests]]
    /// paragraph = "13"
    /// text = "The Secretary-General is to report on what was done."
    /// action = "report"
    /// asked-of = ["all-stakeholders"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// answers = ["a-res-62-182/13"]
    /// ```
    ///
    /// Correct the date of the one or the other, or name the request that it answers.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// adopted = 2007-12-19
    /// sources = ["A/RES/62/182"]
    ///
    /// [[requests]]
    /// paragraph = "13"
    /// text = "The Secretary-General is to report on what was done."
    /// action = "report"
    /// asked-of = ["all-stakeholders"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// answers = []
    /// ```
    pub(super) static ANSWER_BEFORE_REQUEST = {
        name: "answer-before-request",
        severity: Error,
        about: FurtherAction,
        why: "nothing answers what nobody had asked yet",
    }
}

pub(super) fn answer_before_request(scope: &Scope<'_>) -> Vec<Finding> {
    let finding = |given: &Given<'_>| {
        let (answer, resolution) = (&given.answer, given.resolution);
        let date = answer.date.filter(|date| date.is_known())?;
        let adopted = adopted(resolution)?;
        if date.last_day() >= adopted {
            return None;
        }
        let message = format!("this is of {date}, and {} was adopted later", resolution.symbol);
        let finding = given.said.entry.finding(&ANSWER_BEFORE_REQUEST, given.said.path.clone(), message)?;
        let finding = finding.label("asked later");
        Some(
            finding
                .with(given.id.file(), "adopted", "adopted then")
                .help("correct the date, or the name of the request"),
        )
    };
    Given::all(scope).iter().filter_map(finding).collect()
}

/// The first day on which a resolution may have been adopted: by its date, else by the session that its symbol names.
fn adopted(resolution: &Resolution) -> Option<Day> {
    let told = resolution.adopted.filter(|date| date.is_known()).map(Date::first_day);
    told.or_else(|| Adoption::read(&resolution.symbol).map(Adoption::first_day))
}

rule! {
    /// Something answers a request of whom nobody had asked.
    ///
    /// A paragraph asks organizations by name, or those that it addresses; parts of
    /// them answer for them. It is mostly the wrong paragraph that is named; but who
    /// was not asked may have done it all the same.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "Civil society is to be brought in by the Association."
    /// action = "support"
    /// asked = ["apc"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// answers = ["e-res-2006-46/4"]
    /// ```
    ///
    /// Name the paragraph that is meant, or who else brought it out; where it is right,
    /// an exception says why.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "The facilitators are to bring civil society in."
    /// action = "support"
    /// asked-of = ["facilitators"]
    ///
    /// # outputs/2006/c5/annual-report.toml
    /// answers = ["e-res-2006-46/4"]
    /// ```
    pub(super) static ANSWER_BY_NOBODY_ASKED = {
        name: "answer-by-nobody-asked",
        severity: Warning,
        about: FurtherAction,
        why: "an answer is given by who was asked",
    }
}

pub(super) fn answer_by_nobody_asked(scope: &Scope<'_>) -> Vec<Finding> {
    let finding = |given: &Given<'_>| {
        let requests = scope.registry.requests_named(given.said.reference);
        let is_known = |id: &OrganizationId| scope.registry.organizations.get(id).is_some();
        let says_nobody = requests.iter().all(|request| request.asked.is_empty() && request.asked_of.is_empty());
        let is_to_judge = !says_nobody
            && requests.iter().flat_map(|request| &request.asked).all(is_known)
            && given.answer.by.iter().all(|id| is_known(id));
        if !is_to_judge || requests.iter().any(|request| is_asked(scope.registry, request, &given.answer.by)) {
            return None;
        }
        let asked = requests.iter().flat_map(|request| {
            let named = request.asked.iter().map(ToString::to_string);
            named.chain(request.asked_of.iter().map(|it| it.word().replace('-', " ")))
        });
        let message = format!("this was asked of {}", asked.collect::<Vec<_>>().join(", "));
        let finding = given.said.entry.finding(&ANSWER_BY_NOBODY_ASKED, given.said.path.clone(), message)?;
        Some(finding.label("asked of others").help("name the paragraph that is meant, or who else it is by"))
    };
    Given::all(scope).iter().filter_map(finding).collect()
}

/// An answer with the resolution that it is given to.
struct Given<'a> {
    said: &'a Answering<'a>,
    answer: Answer<'a>,
    id: ResolutionId,
    resolution: &'a Resolution,
}

impl<'a> Given<'a> {
    /// All that lead to a request.
    fn all(scope: &'a Scope<'_>) -> Vec<Self> {
        let given = |said: &'a Answering<'a>| {
            let (id, _) = said.reference.parts()?;
            let resolution = scope.registry.resolutions.get(&id)?.as_found()?;
            let answer = Answer::of(scope.registry, &said.entry.id()?, said.reference)?;
            Some(Self { said, answer, id, resolution })
        };
        scope.survey.answers.iter().filter_map(given).collect()
    }
}
