//! The list of rules. Each is declared beside the function that judges it, with a comment that says what it finds, why that
//! matters and how it is mended.

/// Declares a rule beside the function that judges it. Its doc comment is what `wsis explain` prints: what it finds, why that
/// matters, an example that fails, and the same mended.
macro_rules! rule {
    (
        $(#[doc = $line:literal])+
        $visibility:vis static $constant:ident = {
            name: $name:literal,
            severity: $severity:ident,
            about: $about:ident,
            why: $why:literal,
            $(judge: $judge:expr,)?
        }
    ) => {
        $(#[doc = $line])+
        $visibility static $constant: $crate::check::Rule = $crate::check::Rule {
            name: $name,
            severity: $crate::record::Severity::$severity,
            about: $crate::check::rules::About::$about,
            why: $why,
            doc: concat!($($line, "\n"),+),
            judge: rule!(@judge $($judge)?),
        };
    };
    (@judge) => { None };
    (@judge $judge:expr) => { Some($judge) };
}

mod changes;
mod closed_figures;
mod closed_years;
mod coordinators;
mod cycles;
mod dates;
mod duplicates;
mod files;
mod housekeeping;
mod lines;
mod meetings;
mod modalities;
mod moderators;
mod organizations;
mod outputs;
mod references;
mod twins;

pub(super) use changes::{HISTORY_REWRITTEN, NOT_YOURS, RECORD_REMOVED};
pub(super) use closed_years::FROZEN_YEAR_CHANGED;
pub(super) use files::INVALID_VALUE;
pub(super) use housekeeping::{UNKNOWN_RULE, UNUSED_EXCEPTION};

use super::{Finding, Scope};
use crate::record::Severity;

/// One thing that `check` looks for.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub name: &'static str,
    /// How grave its findings are, unless a registry says otherwise.
    pub severity: Severity,
    /// What it is about.
    pub about: About,
    /// Why it matters, in one sentence.
    pub why: &'static str,
    /// What `wsis explain` tells of it, as Markdown.
    pub doc: &'static str,
    /// What it finds; none where it is found while files are read, or in comparing two registries.
    pub judge: Option<fn(&Scope<'_>) -> Vec<Finding>>,
}

/// What a rule is about: a part of the mechanism, or of the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Files that can't be read
    Files,
    /// Records that name others
    References,
    /// a) Moderators
    Moderators,
    /// b) Meetings
    Meetings,
    /// c) Modalities
    Modalities,
    /// d) Outputs
    Outputs,
    /// e) Reporting
    Reporting,
    /// f) Further action
    FurtherAction,
    /// Option A
    Coordinators,
    /// What a change does
    Changes,
    /// Keeping the registry in order
    Housekeeping,
}

impl About {
    /// As a heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Files => "Files that can't be read",
            Self::References => "Records that name others",
            Self::Moderators => "a) Moderators",
            Self::Meetings => "b) Meetings",
            Self::Modalities => "c) Modalities",
            Self::Outputs => "d) Outputs",
            Self::Reporting => "e) Reporting",
            Self::FurtherAction => "f) Further action",
            Self::Coordinators => "Option A: coordinators",
            Self::Changes => "Changes, seen with --base",
            Self::Housekeeping => "Keeping the registry in order",
        }
    }
}

/// The rule with this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// Every rule.
pub static RULES: &[&Rule] = &[
    &files::UNREADABLE_FILE,
    &files::SYNTAX,
    &files::UNKNOWN_KEY,
    &files::MISSING_KEY,
    &files::INVALID_VALUE,
    &files::MISPLACED_FILE,
    &files::UNSAFE_TEXT,
    &files::FILE_TOO_LARGE,
    &files::NESTED_TOO_DEEP,
    &files::SYMBOLIC_LINK,
    &files::NEWER_SCHEMA,
    &references::UNKNOWN_ORGANIZATION,
    &references::UNKNOWN_MEETING,
    &references::UNKNOWN_OUTPUT,
    &references::UNKNOWN_PARENT,
    &references::CIRCULAR_REFERENCE,
    &duplicates::DUPLICATE_ENTRY,
    &moderators::MODERATOR_NOT_INTERGOVERNMENTAL,
    &moderators::TERM_REVERSED,
    &moderators::TERMS_OVERLAP,
    &moderators::TWO_MODERATORS,
    &moderators::OUTSIDE_COMPETENCE,
    &meetings::MEETING_NOT_OPEN,
    &meetings::OPENNESS_UNSAID,
    &meetings::MEETING_NOT_HELD,
    &dates::OUTSIDE_EVENT,
    &dates::MEETING_OVERDUE,
    &meetings::MEETING_WITHOUT_MODERATOR,
    &dates::DATE_OUTSIDE_YEAR,
    &dates::DATES_REVERSED,
    &meetings::ATTENDANCE_EXCEEDS_TOTAL,
    &meetings::MEETING_NOWHERE,
    &modalities::DECIDED_ELSEWHERE,
    &modalities::DECIDED_BEFORE_GROUP,
    &modalities::NOT_THE_GROUPS_DECISION,
    &outputs::MEETING_OF_ANOTHER_LINE,
    &outputs::ALSO_OWN_LINE,
    &twins::DUPLICATE_OUTPUT,
    &outputs::BY_OUTSIDER,
    &outputs::PLAN_OVERDUE,
    &outputs::NIL_REPORT_WITH_OUTPUTS,
    &cycles::STEPS_OUT_OF_ORDER,
    &cycles::ASSEMBLY_WITHOUT_ECOSOC,
    &cycles::INVALID_SYMBOL,
    &cycles::CYCLE_WITHOUT_STOCKTAKING,
    &cycles::FOLLOW_UP_WITHOUT_DECISION,
    &cycles::DECISION_WITHOUT_ASSEMBLY,
    &coordinators::COORDINATORS_MISSING,
    &coordinators::COORDINATORS_UNCALLED_FOR,
    &coordinators::COORDINATORS_DO_NOT_COVER,
    &closed_years::FROZEN_YEAR_CHANGED,
    &changes::HISTORY_REWRITTEN,
    &changes::RECORD_REMOVED,
    &changes::NOT_YOURS,
    &organizations::DUPLICATE_ORGANIZATION,
    &lines::MISSING_LINE,
    &housekeeping::UNSOURCED,
    &housekeeping::UNUSED_EXCEPTION,
    &housekeeping::MISSING_TRANSLATION,
    &housekeeping::UNKNOWN_RULE,
];
