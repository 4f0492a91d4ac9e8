//! What a change does to what was there before.

rule! {
    /// TODO
    pub(super) static FROZEN_YEAR_CHANGED = {
        name: "frozen-year-changed",
        severity: Error,
        about: Changes,
        why: "what was reported to the General Assembly stays as it was",
    }
}

rule! {
    /// TODO
    pub(super) static HISTORY_REWRITTEN = {
        name: "history-rewritten",
        severity: Error,
        about: Changes,
        why: "who moderated a line in the past does not change",
    }
}

rule! {
    /// TODO
    pub(super) static RECORD_REMOVED = {
        name: "record-removed",
        severity: Warning,
        about: Changes,
        why: "a record that is gone can't be looked up any more",
    }
}

rule! {
    /// TODO
    pub(super) static NOT_YOURS = {
        name: "not-yours",
        severity: Error,
        about: Changes,
        why: "each organization answers for its own records",
    }
}
