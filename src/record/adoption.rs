//! What the symbols of resolutions of the General Assembly and of the Economic and Social Council tell of when they were adopted.

use super::{Day, FurtherAction, Symbol, Year};

/// What the symbol of a resolution tells of when it was adopted: `A/RES/70/125`, `E/RES/2015/26`.
#[derive(Debug, Clone, Copy)]
pub struct Adoption {
    /// The year of the Council, or that in which the Assembly's session began.
    began: Year,
    /// The year in which that session ended.
    ended: Year,
    /// Its number in that session, in the order of adoption.
    number: Option<u32>,
}

impl Adoption {
    /// What the symbol tells; none where it is none of a resolution of these two organs.
    pub fn read(symbol: &Symbol) -> Option<Self> {
        let (organ, rest) = symbol.as_str().split_once("/RES/")?;
        let (session, number) = rest.split_once('/')?;
        let began = match organ {
            "E" => Year::new(session)?,
            // The first session was that of 1946; each begins in September and ends in the next.
            "A" => Year::new(&(1945 + session.parse::<u16>().ok()?.min(8000)).to_string())?,
            _ => return None,
        };
        let ended = began.after().filter(|_| organ == "A").unwrap_or(began);
        Some(Self { began, ended, number: number.parse().ok() })
    }

    /// The first day on which it may have been adopted.
    pub fn first_day(self) -> Day {
        self.began.first_day()
    }

    /// When a resolution on the report was adopted: the Assembly has it in the main part of its session, until December.
    pub fn adopted_by(self) -> Day {
        self.began.last_day()
    }

    /// When the session had ended that adopted it.
    pub fn session_ended_by(self) -> Day {
        self.ended.last_day()
    }

    /// Whether it was adopted in the same session, and no later.
    pub fn came_no_later_than(self, other: Self) -> bool {
        self.began == other.began && self.number.zip(other.number).is_some_and(|(one, other)| one <= other)
    }
}

impl FurtherAction {
    /// When further action had been judged, of which a cycle tells no date. Without a resolution of its own, by one that is the
    /// Assembly's decision on the report, or by an earlier one of that session it was by the time of that decision; by any other
    /// it was by the end of its session.
    pub fn judged_by(&self, decision: Option<Adoption>, decided: Day) -> Option<Day> {
        let Some(symbol) = &self.resolution else { return Some(decided) };
        let resolution = Adoption::read(symbol)?;
        Some(match decision {
            Some(decision) if resolution.came_no_later_than(decision) => decided,
            _ => resolution.session_ended_by(),
        })
    }
}
