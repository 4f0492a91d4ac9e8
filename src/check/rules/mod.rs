//! The list of rules. Each is declared beside the function that judges it, with a comment that says what it finds, why that
//! matters and how it is mended.

mod changes;
mod closed_figures;
mod closed_years;
mod coordinators;
mod cycles;
mod dates;
mod duplicates;
mod housekeeping;
mod lines;
mod meetings;
mod modalities;
mod moderators;
mod organizations;
mod outputs;
mod periods;
mod references;
mod report_texts;
mod requests;
mod resolutions;
mod twins;

pub(super) use changes::{HISTORY_REWRITTEN, NOT_YOURS, RECORD_REMOVED};
pub(super) use closed_years::FROZEN_YEAR_CHANGED;
pub use duplicates::DUPLICATE_ENTRY;
pub use housekeeping::UNSOURCED;
pub(super) use housekeeping::{UNKNOWN_RULE, UNUSED_EXCEPTION};

use super::{Finding, Scope};
use crate::decode::{Rule, rules as files};
use crate::prose::{MISPLACED_TEXT, UNFIT_MARKDOWN};
use crate::record::{COMMISSION_WITHIN_ECOSOC, INVALID_SYMBOL};

/// How a registry is judged by a rule.
pub type Judge = fn(&Scope<'_>) -> Vec<Finding>;

/// The rule with this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    JUDGES.iter().map(|(rule, _)| *rule)
}

/// Every rule with its judge; without one where it is found while files are read, or where exceptions are.
pub(super) static JUDGES: &[(&Rule, Option<Judge>)] = &[
    (&files::UNREADABLE_FILE, None),
    (&files::SYNTAX, None),
    (&files::UNKNOWN_KEY, None),
    (&files::MISSING_KEY, None),
    (&files::INVALID_VALUE, None),
    (&files::MISPLACED_FILE, None),
    (&files::UNSAFE_TEXT, None),
    (&files::FILE_TOO_LARGE, None),
    (&files::NESTED_TOO_DEEP, None),
    (&files::SYMBOLIC_LINK, None),
    (&files::NEWER_SCHEMA, None),
    (&references::UNKNOWN_ORGANIZATION, Some(references::unknown_organization)),
    (&references::UNKNOWN_MEETING, Some(references::unknown_meeting)),
    (&references::UNKNOWN_OUTPUT, Some(references::unknown_output)),
    (&requests::UNKNOWN_REQUEST, Some(requests::unknown_request)),
    (&resolutions::UNKNOWN_CYCLE, Some(resolutions::unknown_cycle)),
    (&references::UNKNOWN_PARENT, Some(references::unknown_parent)),
    (&references::CIRCULAR_REFERENCE, Some(references::circular_reference)),
    (&duplicates::DUPLICATE_ENTRY, Some(duplicates::duplicate_entry)),
    (&moderators::MODERATOR_NOT_INTERGOVERNMENTAL, Some(moderators::moderator_not_intergovernmental)),
    (&moderators::TERM_REVERSED, Some(moderators::term_reversed)),
    (&moderators::TERMS_OVERLAP, Some(moderators::terms_overlap)),
    (&moderators::TWO_MODERATORS, Some(moderators::two_moderators)),
    (&moderators::OUTSIDE_COMPETENCE, Some(moderators::outside_competence)),
    (&meetings::MEETING_NOT_OPEN, Some(meetings::meeting_not_open)),
    (&meetings::OPENNESS_UNSAID, Some(meetings::openness_unsaid)),
    (&meetings::MEETING_NOT_HELD, Some(meetings::meeting_not_held)),
    (&dates::OUTSIDE_EVENT, Some(dates::outside_event)),
    (&dates::MEETING_OVERDUE, Some(dates::meeting_overdue)),
    (&meetings::MEETING_WITHOUT_MODERATOR, Some(meetings::meeting_without_moderator)),
    (&dates::DATE_OUTSIDE_YEAR, Some(dates::date_outside_year)),
    (&dates::DATES_REVERSED, Some(dates::dates_reversed)),
    (&meetings::ATTENDANCE_EXCEEDS_TOTAL, Some(meetings::attendance_exceeds_total)),
    (&meetings::MEETING_NOWHERE, Some(meetings::meeting_nowhere)),
    (&modalities::DECIDED_ELSEWHERE, Some(modalities::decided_elsewhere)),
    (&modalities::DECIDED_BEFORE_GROUP, Some(modalities::decided_before_group)),
    (&modalities::NOT_THE_GROUPS_DECISION, Some(modalities::not_the_groups_decision)),
    (&outputs::MEETING_OF_ANOTHER_LINE, Some(outputs::meeting_of_another_line)),
    (&outputs::ALSO_OWN_LINE, Some(outputs::also_own_line)),
    (&dates::DATE_OUTSIDE_DAYS, Some(dates::date_outside_days)),
    (&twins::DUPLICATE_OUTPUT, Some(twins::duplicate_output)),
    (&outputs::BY_OUTSIDER, Some(outputs::by_outsider)),
    (&outputs::PLAN_OVERDUE, Some(outputs::plan_overdue)),
    (&outputs::NIL_REPORT_WITH_OUTPUTS, Some(outputs::nil_report_with_outputs)),
    (&cycles::STEPS_OUT_OF_ORDER, Some(cycles::steps_out_of_order)),
    (&cycles::ASSEMBLY_WITHOUT_ECOSOC, Some(cycles::assembly_without_ecosoc)),
    (&periods::CYCLE_OF_OTHER_YEARS, Some(periods::cycle_of_other_years)),
    (&periods::CYCLES_OVERLAP, Some(periods::cycles_overlap)),
    (&periods::CYCLE_OFF_RHYTHM, Some(periods::cycle_off_rhythm)),
    (&periods::UNCLEAR_RHYTHM, Some(periods::unclear_rhythm)),
    (&COMMISSION_WITHIN_ECOSOC, None),
    (&INVALID_SYMBOL, None),
    (&cycles::CYCLE_WITHOUT_STOCKTAKING, Some(cycles::cycle_without_stocktaking)),
    (&cycles::FOLLOW_UP_WITHOUT_DECISION, Some(cycles::follow_up_without_decision)),
    (&cycles::DECISION_WITHOUT_ASSEMBLY, Some(cycles::decision_without_assembly)),
    (&MISPLACED_TEXT, None),
    (&UNFIT_MARKDOWN, None),
    (&report_texts::UNKNOWN_FIGURE, Some(report_texts::unknown_figure)),
    (&report_texts::UNTOLD_FIGURE, Some(report_texts::untold_figure)),
    (&report_texts::UNREAD_TEXT, Some(report_texts::unread_text)),
    (&resolutions::RESOLUTION_MISNAMED, Some(resolutions::resolution_misnamed)),
    (&resolutions::RESOLUTION_OF_ANOTHER_CYCLE, Some(resolutions::resolution_of_another_cycle)),
    (&resolutions::REQUEST_OF_NO_ONE, Some(resolutions::request_of_no_one)),
    (&requests::ANSWER_BEFORE_REQUEST, Some(requests::answer_before_request)),
    (&requests::ANSWER_BY_NOBODY_ASKED, Some(requests::answer_by_nobody_asked)),
    (&coordinators::COORDINATORS_MISSING, Some(coordinators::coordinators_missing)),
    (&coordinators::COORDINATORS_UNCALLED_FOR, Some(coordinators::coordinators_uncalled_for)),
    (&coordinators::COORDINATORS_DO_NOT_COVER, Some(coordinators::coordinators_do_not_cover)),
    (&closed_years::FROZEN_YEAR_CHANGED, Some(closed_years::frozen_year_changed)),
    (&changes::HISTORY_REWRITTEN, Some(changes::history_rewritten)),
    (&changes::RECORD_REMOVED, Some(changes::record_removed)),
    (&changes::NOT_YOURS, Some(changes::not_yours)),
    (&organizations::DUPLICATE_ORGANIZATION, Some(organizations::duplicate_organization)),
    (&lines::MISSING_LINE, Some(lines::missing_line)),
    (&housekeeping::UNSOURCED, Some(housekeeping::unsourced)),
    (&housekeeping::UNUSED_EXCEPTION, None),
    (&housekeeping::MISSING_TRANSLATION, Some(housekeeping::missing_translation)),
    (&housekeeping::UNKNOWN_RULE, None),
];
