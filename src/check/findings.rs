//! What a rule finds: a sentence, its place and its cure, as plain data.

use super::Standing;
use crate::decode::{Fault, KeyPath, Mend, Rule, Severity};
use crate::registry::Registry;
use std::ops::Range;

/// Something that a rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How grave it is in this registry.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The file, relative to the registry.
    pub file: String,
    /// Where in the file.
    pub place: Anchor,
    /// A few words beside the marked text.
    pub label: String,
    /// Another place that it has to do with.
    pub related: Option<Box<Related>>,
    /// What would be right.
    pub help: Option<String>,
    /// What mends it, where there is one right answer.
    pub mend: Option<Mend>,
    /// Whether it stood before the change that is judged.
    pub standing: Standing,
}

/// Another place that a finding has to do with.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// The file, relative to the registry.
    pub file: String,
    /// Where in the file.
    pub place: Anchor,
    /// A few words beside the marked text.
    pub label: String,
}

/// Where in a file: found late, when it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The file as a whole.
    File,
    /// These bytes of its text.
    Bytes(Range<usize>),
    /// A key or its value.
    Key(KeyPath, KeyPart),
}

/// The key itself or what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyPart {
    /// The key.
    Key,
    /// Its value.
    Value,
}

impl Finding {
    /// A finding about the value at a path.
    pub fn at(rule: &'static Rule, file: String, path: impl Into<KeyPath>, message: impl Into<String>) -> Self {
        Self::placed(rule, file, Anchor::Key(path.into(), KeyPart::Value), message)
    }

    /// A finding about a file as a whole.
    pub fn of_file(rule: &'static Rule, file: String, message: impl Into<String>) -> Self {
        Self::placed(rule, file, Anchor::File, message)
    }

    /// A finding at a place.
    pub fn placed(rule: &'static Rule, file: String, place: Anchor, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            file,
            place,
            label: String::new(),
            related: None,
            help: None,
            mend: None,
            standing: Standing::Unasked,
        }
    }

    /// What was found while a file was read.
    pub fn of_fault(file: &str, fault: &Fault) -> Self {
        let place = fault.span.clone().map_or(Anchor::File, Anchor::Bytes);
        let related = fault.related.as_ref().map(|(span, label)| {
            Box::new(Related { file: file.to_owned(), place: Anchor::Bytes(span.clone()), label: (*label).to_owned() })
        });
        Self {
            label: fault.label.clone(),
            related,
            help: fault.help.clone(),
            mend: fault.mend.clone(),
            ..Self::placed(fault.rule, file.to_owned(), place, fault.message.clone())
        }
    }

    /// The same about the key instead of its value.
    #[must_use]
    pub fn on_key(mut self) -> Self {
        if let Anchor::Key(_, part) = &mut self.place {
            *part = KeyPart::Key;
        }
        self
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

    /// The same with its cure, where there is one to tell.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }

    /// The same with what mends it, where there is one right answer.
    #[must_use]
    pub fn mend(mut self, mend: impl Into<Option<Mend>>) -> Self {
        self.mend = mend.into();
        self
    }

    /// The same with another place that it has to do with.
    #[must_use]
    pub fn with(mut self, file: String, path: impl Into<KeyPath>, label: impl Into<String>) -> Self {
        let place = Anchor::Key(path.into(), KeyPart::Value);
        self.related = Some(Box::new(Related { file, place, label: label.into() }));
        self
    }
}

/// What was found while the files were read.
pub(super) fn of_files(registry: &Registry) -> Vec<Finding> {
    let in_file = |file: &crate::registry::FileFaults| {
        let name = file.file.clone();
        file.faults.iter().map(move |fault| Finding::of_fault(&name, fault)).collect::<Vec<_>>()
    };
    registry.faults.iter().flat_map(in_file).collect()
}
