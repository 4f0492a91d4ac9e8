//! The closed set of action lines of the Geneva Plan of Action, in its order.

use crate::spelling::folded;
use std::fmt;

/// A line of the Plan of Action that the follow-up is organized by: C1 to C11, the eight sub-lines of C7, B, D and E.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionLine {
    /// The role of governments and all stakeholders in the promotion of ICTs for development
    C1,
    /// Information and communication infrastructure
    C2,
    /// Access to information and knowledge
    C3,
    /// Capacity building
    C4,
    /// Building confidence and security in the use of ICTs
    C5,
    /// Enabling environment
    C6,
    /// ICT applications as a whole
    C7,
    /// ICT applications: e-government
    C7Government,
    /// ICT applications: e-business
    C7Business,
    /// ICT applications: e-learning
    C7Learning,
    /// ICT applications: e-health
    C7Health,
    /// ICT applications: e-employment
    C7Employment,
    /// ICT applications: e-environment
    C7Environment,
    /// ICT applications: e-agriculture
    C7Agriculture,
    /// ICT applications: e-science
    C7Science,
    /// Cultural diversity and identity, linguistic diversity and local content
    C8,
    /// Media
    C9,
    /// Ethical dimensions of the information society
    C10,
    /// International and regional cooperation
    C11,
    /// Objectives, goals and targets
    B,
    /// Digital solidarity agenda
    D,
    /// Follow-up and evaluation
    E,
}

use ActionLine::{
    B, C1, C2, C3, C4, C5, C6, C7, C7Agriculture, C7Business, C7Employment, C7Environment, C7Government, C7Health,
    C7Learning, C7Science, C8, C9, C10, C11, D, E,
};

impl ActionLine {
    /// All 22, in the order of the Plan of Action.
    pub const ALL: [Self; 22] = [
        C1,
        C2,
        C3,
        C4,
        C5,
        C6,
        C7,
        C7Government,
        C7Business,
        C7Learning,
        C7Health,
        C7Employment,
        C7Environment,
        C7Agriculture,
        C7Science,
        C8,
        C9,
        C10,
        C11,
        B,
        D,
        E,
    ];

    /// The eight sub-lines of C7, each with a moderator, a group and outputs of its own.
    pub const SUB_LINES: [Self; 8] =
        [C7Government, C7Business, C7Learning, C7Health, C7Employment, C7Environment, C7Agriculture, C7Science];

    /// The name of its files: `c7-e-health`.
    pub const fn stem(self) -> &'static str {
        match self {
            C1 => "c1",
            C2 => "c2",
            C3 => "c3",
            C4 => "c4",
            C5 => "c5",
            C6 => "c6",
            C7 => "c7",
            C7Government => "c7-e-government",
            C7Business => "c7-e-business",
            C7Learning => "c7-e-learning",
            C7Health => "c7-e-health",
            C7Employment => "c7-e-employment",
            C7Environment => "c7-e-environment",
            C7Agriculture => "c7-e-agriculture",
            C7Science => "c7-e-science",
            C8 => "c8",
            C9 => "c9",
            C10 => "c10",
            C11 => "c11",
            B => "b",
            D => "d",
            E => "e",
        }
    }

    /// The line whose files have this name.
    pub fn from_stem(stem: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|line| line.stem() == stem)
    }

    /// The line that a person means: any case, with a hyphen or a space after C7, or the sub-line's own name (`e-health`).
    pub fn from_words(words: &str) -> Option<Self> {
        let stem = folded(words).replace(' ', "-");
        Self::from_stem(&stem).or_else(|| Self::from_stem(&format!("c7-{stem}")))
    }

    /// The lines that count together wherever lines are counted or listed as having or lacking something: C7 has what it and
    /// its eight sub-lines have, any other line what it has itself.
    pub fn family(self) -> &'static [Self] {
        const C7_AND_SUB_LINES: &[ActionLine] = &[
            C7,
            C7Government,
            C7Business,
            C7Learning,
            C7Health,
            C7Employment,
            C7Environment,
            C7Agriculture,
            C7Science,
        ];
        if self == C7 { C7_AND_SUB_LINES } else { std::slice::from_ref(&Self::ALL[self as usize]) }
    }
}

/// As people see it: `C7 e-health`.
impl fmt::Display for ActionLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stem = self.stem();
        match stem.strip_prefix("c7-") {
            Some(sub_line) => f.pad(&format!("C7 {sub_line}")),
            None => f.pad(&stem.to_uppercase()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_under_each_name_that_people_use() {
        for name in ["C7 e-health", "c7-e-health", "e-health", "E-Health", "C7-E-HEALTH", " C7\u{a0} e-health"] {
            assert_eq!(ActionLine::from_words(name), Some(C7Health), "{name}");
        }
        assert_eq!(ActionLine::from_words("e"), Some(E));
        assert_eq!(ActionLine::from_words("c12"), None);
        assert_eq!(ActionLine::from_words("health"), None);
    }

    #[test]
    fn c7_has_a_family_and_every_other_line_stands_for_itself() {
        for line in ActionLine::ALL {
            let others = if line == C7 { ActionLine::SUB_LINES.to_vec() } else { Vec::new() };
            assert_eq!(line.family().to_vec(), [vec![line], others].concat());
        }
    }

    #[test]
    fn stems_and_order_agree() {
        for pair in ActionLine::ALL.windows(2) {
            assert!(pair[0] < pair[1]);
        }
        for line in ActionLine::ALL {
            assert_eq!(ActionLine::from_stem(line.stem()), Some(line));
        }
    }
}
