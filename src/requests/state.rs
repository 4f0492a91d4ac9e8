//! Where a request stands: from its dates, those of its answers, and a day.

use crate::decode::words;
use crate::record::{Date, Day, Request, Year, Years};

words! {
    /// Where a request stands.
    pub enum State {
        /// Something answers it; one that recurs, in each period
        Answered = "answered",
        /// Its day is yet to come
        Due = "due",
        /// Its day has passed, and nothing answers it
        Overdue = "overdue",
        /// No day is set, and nothing answers it
        Open = "open",
    }
}

/// The state of a request, and the day by which it is to be answered next, or was to be.
pub(super) fn standing(
    request: &Request,
    adopted: Option<Date>,
    answered: &[Date],
    is_answered: bool,
    today: Day,
) -> (State, Option<Day>) {
    match (request.every, adopted.or(request.due)) {
        (Some(every), Some(_)) => {
            recurring(request, usize::from(every.number()), adopted, answered, is_answered, today)
        }
        _ => once(request, is_answered, today),
    }
}

fn once(request: &Request, is_answered: bool, today: Day) -> (State, Option<Day>) {
    let due = request.due.map(Date::last_day);
    match due {
        _ if is_answered => (State::Answered, due),
        Some(day) if day < today && !has_ended(request, day) => (State::Overdue, due),
        Some(day) if day >= today => (State::Due, due),
        _ => (State::Open, None),
    }
}

/// A request that recurs is answered in each of its periods, which are whole years.
fn recurring(
    request: &Request,
    every: usize,
    adopted: Option<Date>,
    answered: &[Date],
    is_answered: bool,
    today: Day,
) -> (State, Option<Day>) {
    let mut last = None;
    for (n, period) in periods(request, every, adopted).enumerate() {
        let due = request.due.filter(|_| n == 0).map_or(period.last_day(), Date::last_day);
        let is_to_come = n > 0 && period.first().first_day() > today;
        if is_to_come || has_ended(request, due) {
            break;
        }
        let is_met = answered.iter().any(|date| period.holds(date.year()));
        if !is_met && due < today {
            return (State::Overdue, Some(due));
        }
        last = Some((is_met, due));
    }
    match last {
        Some((true, due)) => (State::Answered, Some(due)),
        Some((false, due)) => (State::Due, Some(due)),
        None if is_answered => (State::Answered, None),
        None => (State::Open, None),
    }
}

/// The periods of a request that recurs: the first ends with the year in which it is due, or where no day is set, so many years
/// after it was adopted.
fn periods(request: &Request, every: usize, adopted: Option<Date>) -> impl Iterator<Item = Years> {
    let later = move |year: Year| std::iter::successors(Some(year), |year| year.after()).nth(every);
    let first = match (request.due.map(Date::year), adopted.map(Date::year)) {
        (Some(due), adopted) => Years::new(adopted.unwrap_or(due).min(due), due),
        (None, Some(adopted)) => later(adopted).and_then(|last| Years::new(adopted, last)),
        (None, None) => None,
    };
    std::iter::successors(first, move |period| Years::new(period.last().after()?, later(period.last())?))
}

/// Whether a request no longer held on a day: what a later resolution took the place of is owed no more.
fn has_ended(request: &Request, day: Day) -> bool {
    request.until.is_some_and(|until| until.last_day() < day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{HasWord, read};

    /// The state of a request that was adopted on 17 December 2025, with answers of these dates.
    fn state(keys: &str, answers: &[&str], today: &str) -> String {
        let text = format!("text = \"T\"\naction = \"report\"\nasked = [\"itu\"]\n{keys}");
        let request = read::<Request>(text.as_bytes()).sound.unwrap();
        let dates: Vec<_> = answers.iter().map(|date| Date::new(date).unwrap()).collect();
        let (state, due) =
            standing(&request, Date::new("2025-12-17"), &dates, !dates.is_empty(), Day::new(today).unwrap());
        assert!(State::WORDS.iter().any(|(_, word)| *word == state));
        due.map_or_else(|| state.to_string(), |due| format!("{state} {due}"))
    }

    #[test]
    fn what_is_asked_once_is_answered_due_overdue_or_open() {
        assert_eq!(state("", &[], "2030-01-01"), "open");
        assert_eq!(state("", &["2026-05-01"], "2030-01-01"), "answered");
        assert_eq!(state("due = \"2027\"", &[], "2027-12-31"), "due 2027-12-31");
        assert_eq!(state("due = \"2027\"", &[], "2028-01-01"), "overdue 2027-12-31");
        assert_eq!(state("due = \"2027\"", &["2028-02-01"], "2029-01-01"), "answered 2027-12-31");
        assert_eq!(state("due = \"2027\"\nuntil = \"2026\"", &[], "2028-01-01"), "open");
    }

    #[test]
    fn what_recurs_is_answered_in_each_period() {
        assert_eq!(state("every = 2", &[], "2026-01-01"), "due 2027-12-31");
        assert_eq!(state("every = 2", &["2027-03-01"], "2027-06-01"), "answered 2027-12-31");
        assert_eq!(state("every = 2", &["2027-03-01"], "2028-01-01"), "due 2029-12-31");
        assert_eq!(state("every = 2", &["2027-03-01"], "2030-01-01"), "overdue 2029-12-31");
        assert_eq!(state("every = 2", &["2029-03-01"], "2030-01-01"), "overdue 2027-12-31");
        assert_eq!(state("every = 2\ndue = \"2028\"", &["2028-03-01"], "2030-01-01"), "due 2030-12-31");
        assert_eq!(state("every = 2\nuntil = \"2028\"", &["2027-03-01"], "2040-01-01"), "answered 2027-12-31");
    }
}
