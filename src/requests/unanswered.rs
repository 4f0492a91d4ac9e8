//! What is still to be answered by an organization.

use super::asked::is_addressed;
use super::{Requested, State};
use crate::record::{Asked, Day, OrganizationId};
use crate::registry::Registry;

/// What is asked of an organization by name or as one of the facilitators, still holds on a day and is not answered: the former first, and
/// of each what is overdue, due or open, by the day. What is asked of a whole system or of all is nobody's to be written to about.
pub fn unanswered<'r, 'a>(
    registry: &Registry,
    asked: &'r [Requested<'a>],
    id: &OrganizationId,
    today: Day,
) -> Vec<&'r Requested<'a>> {
    let holds = |it: &&Requested<'_>| it.request.until.is_none_or(|until| until.last_day() >= today);
    let is_named = |it: &Requested<'_>| it.request.asked.contains(id);
    let is_theirs = |it: &&Requested<'_>| {
        let is_of_few = is_named(it) || it.request.asked_of.contains(&Asked::Facilitators);
        is_of_few && is_addressed(registry, it.request, id)
    };
    let mut unanswered: Vec<_> =
        asked.iter().filter(|it| it.state != State::Answered).filter(holds).filter(is_theirs).collect();
    unanswered.sort_by_key(|it| {
        let pressing = match it.state {
            State::Overdue => 0,
            State::Due => 1,
            State::Open | State::Answered => 2,
        };
        (!is_named(it), pressing, it.due)
    });
    unanswered
}
