//! What is wrong in one file, and where.

use super::{KeyPath, Rule, Severity};
use std::ops::Range;

/// The one right answer to a fault, as a change of the text that it marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// Another text stands there.
    Replace(String),
    /// A text stands before it and another behind it.
    Enclose(&'static str, &'static str),
    /// Another text stands at these bytes, which are others than those that are marked.
    ReplaceAt(Range<usize>, String),
    /// It is no longer an entry of its list.
    RemoveEntry,
    /// The value of the key that is marked stands in another table, which is not there yet.
    Move(MoveTo),
}

/// Where a value stands that was moved, and how it begins no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveTo {
    /// The table, at the top of the file.
    pub table: &'static str,
    /// The key in it.
    pub key: &'static str,
    /// What a text has no longer at its beginning.
    pub without: &'static str,
}

impl Mend {
    /// A string stands there.
    pub fn to_string_value(text: &str) -> Self {
        Self::Replace(toml::Value::from(text).to_string())
    }
}

/// One thing that is wrong in a file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The rule that it breaks.
    pub rule: &'static Rule,
    /// The bytes of the text that it is about; `None` where it is about the file as a whole.
    pub span: Option<Range<usize>>,
    /// The key that it is about, as far as there is one.
    pub path: KeyPath,
    /// What is wrong, in one sentence.
    pub message: String,
    /// A few words beside the marked text.
    pub label: String,
    /// What would be right.
    pub help: Option<String>,
    /// Of what is missing the keys: one of several is enough.
    pub missing: Vec<&'static str>,
    /// What mends it, where there is one right answer.
    pub mend: Option<Mend>,
    /// Another place in the same text that it has to do with.
    pub related: Option<(Range<usize>, &'static str)>,
}

impl Fault {
    /// A fault of the file as a whole.
    pub fn of_file(rule: &'static Rule, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            rule,
            span: None,
            path: KeyPath::root(),
            message: message.into(),
            label: String::new(),
            help: Some(help.into()),
            missing: Vec::new(),
            mend: None,
            related: None,
        }
    }

    /// A fault at these bytes.
    pub fn at(rule: &'static Rule, span: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            rule,
            span: Some(span),
            path: KeyPath::root(),
            message: message.into(),
            label: String::new(),
            help: None,
            missing: Vec::new(),
            mend: None,
            related: None,
        }
    }

    /// Whether something is not known by it: what a warning is about could be read all the same.
    pub fn loses_something(&self) -> bool {
        self.rule.severity == Severity::Error
    }

    /// The same with a few words beside the marked text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same with its cure.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with what mends it.
    #[must_use]
    pub fn mend(mut self, mend: Mend) -> Self {
        self.mend = Some(mend);
        self
    }
}
