//! What has keys that can be asked for.

use super::question::{self, Question};
use crate::decode::{Fault, read};
use crate::record::{KeyOutline, Kind, Settings, outline};
use schemars::schema_for;

/// A record of a kind, or what holds for the whole registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyed {
    /// A record.
    Record(Kind),
    /// `registry.toml`.
    Settings,
}

impl From<Kind> for Keyed {
    fn from(kind: Kind) -> Self {
        Self::Record(kind)
    }
}

impl Keyed {
    /// As people see it: `action line`.
    pub fn noun(self) -> String {
        match self {
            Self::Record(kind) => kind.noun(),
            Self::Settings => "registry".to_owned(),
        }
    }

    /// Its name on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.word(),
            Self::Settings => "registry",
        }
    }

    /// What can be asked of it, in the order of the contract.
    pub fn questions(self) -> Vec<Question> {
        question::questions(&self.outline())
    }

    /// What can be asked of a table in one of its lists, in the order of the contract; none where there is no such list of tables.
    pub fn questions_of_entry(self, list: &Question) -> Vec<Question> {
        question::questions_of_entry(&self.outline(), list)
    }

    /// What is wrong in the text of such a file.
    pub(super) fn faults(self, text: &str) -> Vec<Fault> {
        match self {
            Self::Record(kind) => kind.faults(text),
            Self::Settings => read::<Settings>(text.as_bytes()).faults,
        }
    }

    fn outline(self) -> Vec<KeyOutline> {
        match self {
            Self::Record(kind) => kind.outline(),
            Self::Settings => outline(&schema_for!(Settings)),
        }
    }
}
