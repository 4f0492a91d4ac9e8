//! What may be wrong with a registry: a rule, whoever looks for it.

use std::fmt;
use std::hash::{Hash, Hasher};

/// Declares a rule. Its doc comment is what `wsis explain` prints: what it finds, why that matters, an example that fails, and the
/// same mended.
macro_rules! rule {
    (
        $(#[doc = $line:literal])+
        $visibility:vis static $constant:ident = {
            name: $name:literal,
            severity: $severity:ident,
            about: $about:ident,
            why: $why:literal,
        }
    ) => {
        $(#[doc = $line])+
        $visibility static $constant: $crate::decode::Rule = $crate::decode::Rule {
            name: $name,
            severity: $crate::decode::Severity::$severity,
            about: $crate::decode::About::$about,
            why: $why,
            doc: concat!($($line, "\n"),+),
        };
    };
}

pub(crate) use rule;

/// One thing that is looked for. Two are the same that have one name.
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
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

impl Hash for Rule {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

super::words! {
    /// How grave a finding is.
    pub enum Severity {
        /// Something can't be true, or can't be read.
        Error = "error",
        /// Something deserves a second look.
        Warning = "warning",
        /// It is not looked for.
        Allow = "allow",
    }
}

/// What a rule is about: a part of the mechanism, or of the registry. The letters are those of the points in which the resolution describes
/// the mechanism.
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
