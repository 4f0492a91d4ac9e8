//! What says that it answers a request.

use crate::check::survey::{Answering, Reference, Unresolved};
use crate::check::{Finding, Scope};
use crate::decode::{Suggestions, rule};
use crate::record::{Adoption, Date, Day, OrganizationId, Resolution, ResolutionId};
use crate::registry::{Key, RecordId};
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
    let known = LazyCell::new(|| Suggestions::new(scope.requests.names()));
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
        if answer.record == RecordId::Resolution(given.id.clone()) {
            let message = format!("{} does not answer what it asks itself", resolution.symbol);
            let finding = given.said.entry.finding(&ANSWER_BEFORE_REQUEST, given.said.path.clone(), message)?;
            return Some(finding.label("its own request").help("name a request of an earlier resolution"));
        }
        let adopted = adopted(resolution)?;
        // What a cycle answers after its stocktaking, it answers with the report to come.
        if given.latest(scope)? >= adopted || answer.is_too_early(resolution) {
            return None;
        }
        let date = answer.date.map_or_else(String::new, |date| format!("this is of {date}, and "));
        let message = format!("{date}{} was adopted later", resolution.symbol);
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
        let requests = scope.requests.named(given.said.reference);
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
    /// The last day on which it may have come: by its date, or of a resolution that has none by its session.
    fn latest(&self, scope: &Scope<'_>) -> Option<Day> {
        let RecordId::Resolution(id) = &self.answer.record else {
            return self.answer.date.filter(|date| date.is_known()).map(Date::last_day);
        };
        scope.registry.resolutions.get(id)?.as_found()?.adopted_by()
    }

    /// All that lead to a request.
    fn all(scope: &'a Scope<'_>) -> Vec<Self> {
        let given = |said: &'a Answering<'a>| {
            let (id, _) = said.reference.parts()?;
            let resolution = scope.registry.resolutions.get(&id)?.as_found()?;
            let answer = Answer::of(scope.registry, &said.entry.id()?, said.reference, scope.today)?;
            Some(Self { said, answer, id, resolution })
        };
        scope.survey.answers.iter().filter_map(given).collect()
    }
}
