//! Files that can't be read, or not as they are meant: found by whoever reads them.

rule! {
    /// TODO
    pub(super) static UNREADABLE_FILE = {
        name: "unreadable-file",
        severity: Error,
        about: Files,
        why: "what can't be read can't be counted",
    }
}

rule! {
    /// TODO
    pub(super) static SYNTAX = {
        name: "syntax",
        severity: Error,
        about: Files,
        why: "a file with broken syntax can't be counted",
    }
}

rule! {
    /// TODO
    pub(super) static UNKNOWN_KEY = {
        name: "unknown-key",
        severity: Error,
        about: Files,
        why: "what stands under an unknown key is read by nobody",
    }
}

rule! {
    /// TODO
    pub(super) static MISSING_KEY = {
        name: "missing-key",
        severity: Error,
        about: Files,
        why: "without this the record can't be counted",
    }
}

rule! {
    /// TODO
    pub(in crate::check) static INVALID_VALUE = {
        name: "invalid-value",
        severity: Error,
        about: Files,
        why: "a value of another form can't be counted or compared",
    }
}

rule! {
    /// TODO
    pub(super) static MISPLACED_FILE = {
        name: "misplaced-file",
        severity: Error,
        about: Files,
        why: "a file's path says what it holds; one that stands elsewhere is read by nobody",
    }
}

rule! {
    /// TODO
    pub(super) static UNSAFE_TEXT = {
        name: "unsafe-text",
        severity: Error,
        about: Files,
        why: "such characters let a text show something else than it says",
    }
}

rule! {
    /// TODO
    pub(super) static FILE_TOO_LARGE = {
        name: "file-too-large",
        severity: Error,
        about: Files,
        why: "a registry stays quick to read and to review while its files are small",
    }
}

rule! {
    /// TODO
    pub(super) static NESTED_TOO_DEEP = {
        name: "nested-too-deep",
        severity: Error,
        about: Files,
        why: "no record has such depth, and reading it could exhaust the program",
    }
}

rule! {
    /// TODO
    pub(super) static SYMBOLIC_LINK = {
        name: "symbolic-link",
        severity: Error,
        about: Files,
        why: "a link can lead out of the registry, and git keeps only its name",
    }
}

rule! {
    /// TODO
    pub(super) static NEWER_SCHEMA = {
        name: "newer-schema",
        severity: Error,
        about: Files,
        why: "an older program would read a newer form wrongly",
    }
}
