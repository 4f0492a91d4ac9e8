//! What resolutions ask, what answers each request, and where it stands on a day: never typed, always derived.

mod answer;
mod asked;
mod state;

pub use answer::Answer;
pub use asked::{concerns, is_asked};
pub use state::State;

use crate::record::{Adoption, Date, Day, OrganizationId, Request, RequestRef, Resolution, ResolutionId};
use crate::registry::Registry;
use answer::Answers;
use asked::is_asked_itself;
use state::standing;

/// A request on a day, with what had answered it by then.
#[derive(Debug, Clone)]
pub struct Requested<'a> {
    /// The name of its resolution.
    pub id: &'a ResolutionId,
    /// The resolution.
    pub resolution: &'a Resolution,
    /// What it asks.
    pub request: &'a Request,
    /// What had answered it, in the order of dates.
    pub answers: Vec<Answer<'a>>,
    /// Where it stands.
    pub state: State,
    /// The day by which it is to be answered next, or of what is overdue, was to be; none where no day is set.
    pub due: Option<Day>,
}

/// The requests of all resolutions that had been adopted by a day, in the order of these and of their paragraphs.
pub fn requests(registry: &Registry, today: Day) -> Vec<Requested<'_>> {
    let adopted = registry.resolutions.sound().filter(|(_, resolution)| is_adopted(resolution, today));
    let adopted: Vec<_> = adopted.collect();
    if adopted.is_empty() {
        return Vec::new();
    }
    let answers = Answers::by(registry, today);
    let of_each = |(id, resolution)| of_resolution(registry, id, resolution, &answers, today);
    adopted.into_iter().flat_map(of_each).collect()
}

impl Requested<'_> {
    /// As records name it that answer it: `a-res-80-173/113`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.id, self.request.name())
    }
}

fn of_resolution<'a>(
    registry: &'a Registry,
    id: &'a ResolutionId,
    resolution: &'a Resolution,
    answers: &Answers<'a>,
    today: Day,
) -> Vec<Requested<'a>> {
    let mut by_request = vec![Vec::new(); resolution.requests.len()];
    for answer in answers.to(id) {
        for n in answered(registry, resolution, &answer) {
            by_request[n].push(answer.clone());
        }
    }
    let requested = |(request, mut answers): (&'a Request, Vec<Answer<'a>>)| {
        answers.sort_by_key(|answer| answer.date.map(Date::last_day));
        let dates: Vec<_> = answers.iter().filter_map(|answer| answer.date).collect();
        let (state, due) = standing(request, resolution.adopted, &dates, !answers.is_empty(), today);
        Requested { id, resolution, request, answers, state, due }
    };
    resolution.requests.iter().zip(by_request).map(requested).collect()
}

/// Whether a resolution may have been adopted by a day: by its date, else by the session that its symbol names.
fn is_adopted(resolution: &Resolution, today: Day) -> bool {
    let by_symbol = || Adoption::read(&resolution.symbol).map(Adoption::adopted_by);
    resolution.adopted.map(Date::first_day).or_else(by_symbol).is_none_or(|day| day <= today)
}

/// Which requests of a resolution something answers: of those in the paragraph that it names the ones that are asked of who
/// gives the answer; else those that are asked of a part of it; or all where it is asked of neither.
fn answered(registry: &Registry, resolution: &Resolution, answer: &Answer<'_>) -> Vec<usize> {
    let in_paragraph: Vec<_> = resolution
        .requests
        .iter()
        .enumerate()
        .filter(|(_, request)| is_same_paragraph(request.name(), answer.paragraph))
        .collect();
    let asked_so = |is_meant: fn(&Registry, &Request, &[&OrganizationId]) -> bool| {
        let meant = in_paragraph.iter().filter(|(_, request)| is_meant(registry, request, &answer.by));
        meant.map(|(n, _)| *n).collect::<Vec<_>>()
    };
    let ways = [asked_so(is_asked_itself), asked_so(is_asked), asked_so(|_, _, _| true)];
    ways.into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}

/// Whether two texts name one paragraph, however they are spaced: `12 (b)`, `12(b)`.
fn is_same_paragraph(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    plain(one) == plain(other)
}

impl Registry {
    /// The requests in the paragraph that a reference names.
    pub fn requests_named(&self, reference: &RequestRef) -> Vec<&Request> {
        let Some((id, paragraph)) = reference.parts() else { return Vec::new() };
        let resolution = self.resolutions.get(&id).and_then(|entry| entry.as_found());
        let requests = resolution.iter().flat_map(|resolution| &resolution.requests);
        requests.filter(|request| is_same_paragraph(request.name(), paragraph)).collect()
    }
}
