//! What is missing of the mechanism in a line's year.

use super::Figures;
use crate::record::Mechanism;

crate::decode::words! {
    /// Something that the mechanism asks of a line and that is missing.
    pub enum Gap {
        /// Nobody moderates it.
        NoModerator = "no-moderator",
        /// No coordinator covers it.
        NoCoordinator = "no-coordinator",
        /// It has no stakeholder group.
        NoGroup = "no-group",
        /// Its group has decided no modality that is in force.
        NoModalities = "no-modalities",
        /// It had no meeting.
        NoMeeting = "no-meeting",
        /// It had meetings, and none is said to have been open to all stakeholders.
        NoOpenMeeting = "no-open-meeting",
        /// It brought no output.
        NoOutput = "no-output",
        /// Its group gave no account of its year.
        NoAnnualReport = "no-annual-report",
    }
}

/// What is asked of a line in a year, and what there is.
pub(super) struct State<'a> {
    pub mechanism: Mechanism,
    pub has_group: bool,
    pub nil_report: bool,
    pub figures: &'a Figures,
}

/// What is missing, in the order of the mechanism.
pub(super) fn gaps(state: &State<'_>) -> Vec<Gap> {
    let Figures { moderators, coordinators, reported_by, modalities, meetings, outputs, .. } = state.figures;
    let missing = [
        (Gap::NoModerator, moderators.is_empty() && state.mechanism == Mechanism::Decentralised),
        (Gap::NoCoordinator, coordinators.is_empty() && state.mechanism == Mechanism::Centralised),
        (Gap::NoGroup, !state.has_group),
        (Gap::NoModalities, *modalities == 0),
        (Gap::NoMeeting, meetings.total == 0),
        (Gap::NoOpenMeeting, meetings.total > 0 && meetings.open == 0),
        (Gap::NoOutput, outputs.total == 0 && !state.nil_report),
        (Gap::NoAnnualReport, reported_by.is_empty() && !state.nil_report),
    ];
    missing.into_iter().filter(|(_, is_missing)| *is_missing).map(|(gap, _)| gap).collect()
}

impl Gap {
    /// What checks and reviews call it, which are in English.
    pub fn label(self) -> &'static str {
        match self {
            Self::NoModerator => "no moderator",
            Self::NoCoordinator => "no coordinator",
            Self::NoGroup => "no stakeholder group",
            Self::NoModalities => "no modalities",
            Self::NoMeeting => "no meeting",
            Self::NoOpenMeeting => "no meeting said to be open",
            Self::NoOutput => "no output",
            Self::NoAnnualReport => "no annual report",
        }
    }
}
