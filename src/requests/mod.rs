//! What resolutions ask, what answers each request, and where it stands on a day: never typed, always derived.

mod answer;
mod asked;
mod name;
mod state;
mod unanswered;

pub use answer::Answer;
pub use asked::{concerns, is_addressed, is_asked};
pub use name::{Index, called};
pub use state::State;
pub use unanswered::unanswered;

use crate::record::{Date, Day, OrganizationId, Request, Resolution, ResolutionId};
use crate::registry::Registry;
use answer::Answers;
use asked::is_asked_itself;
use name::Names;
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
    /// As records name it that answer it: `a-res-80-173/113`; where its paragraph asks several things, with the action.
    pub name: String,
    /// What had answered it, in the order of dates.
    pub answers: Vec<Answer<'a>>,
    /// Where it stands.
    pub state: State,
    /// The day by which it is to be answered next, or of what is overdue, was to be; none where no day is set.
    pub due: Option<Day>,
}

impl Requested<'_> {
    /// Where it stands on a day with the answers that are left of those that it had, or that were added.
    pub fn stand_again(&mut self, today: Day) {
        let dates: Vec<_> = self.answers.iter().filter_map(|answer| answer.date).collect();
        let adopted = self.resolution.adopted_in();
        (self.state, self.due) = standing(self.request, adopted, &dates, !self.answers.is_empty(), today);
    }
}

/// The requests of all resolutions that had surely been adopted by a day, in the order of these and of their paragraphs.
pub fn requests(registry: &Registry, today: Day) -> Vec<Requested<'_>> {
    let adopted =
        registry.resolutions.sound().filter(|(_, resolution)| resolution.adopted_by().is_none_or(|day| day <= today));
    let adopted: Vec<_> = adopted.collect();
    if adopted.is_empty() {
        return Vec::new();
    }
    let answers = Answers::by(registry, today);
    let of_each = |(id, resolution)| of_resolution(registry, id, resolution, &answers, today);
    adopted.into_iter().flat_map(of_each).collect()
}

fn of_resolution<'a>(
    registry: &'a Registry,
    id: &'a ResolutionId,
    resolution: &'a Resolution,
    answers: &Answers<'a>,
    today: Day,
) -> Vec<Requested<'a>> {
    let names = Names::of(resolution);
    let mut by_request = vec![Vec::new(); resolution.requests.len()];
    for answer in answers.to(id).filter(|answer| !answer.is_too_early(resolution)) {
        for n in answered(registry, resolution, names.called(answer.paragraph), &answer.by) {
            by_request[n].push(answer.clone());
        }
    }
    let requested = |(request, mut answers): (&'a Request, Vec<Answer<'a>>)| {
        answers.sort_by_key(|answer| answer.date.map(Date::last_day));
        let name = format!("{id}/{}", names.of_request(request));
        let mut requested = Requested { id, resolution, request, name, answers, state: State::Open, due: None };
        requested.stand_again(today);
        requested
    };
    resolution.requests.iter().zip(by_request).map(requested).collect()
}

/// Which requests of a resolution something answers, of those that it names: the ones that are asked of who gives the answer;
/// else those that are asked of a part of it; or all where it is asked of neither.
fn answered(registry: &Registry, resolution: &Resolution, named: &[usize], by: &[&OrganizationId]) -> Vec<usize> {
    let asked_so = |is_meant: fn(&Registry, &Request, &[&OrganizationId]) -> bool| {
        let meant = named.iter().copied().filter(|n| is_meant(registry, &resolution.requests[*n], by));
        meant.collect::<Vec<_>>()
    };
    let ways = [is_asked_itself, is_asked, |_: &Registry, _: &Request, _: &[&OrganizationId]| true];
    ways.into_iter().map(asked_so).find(|found| !found.is_empty()).unwrap_or_default()
}
