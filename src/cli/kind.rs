//! A kind of record, and what there are lists of, on the command line.

use crate::catalogue::Listed;
use crate::record::Kind;
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, ValueEnum};
use std::ffi::OsStr;
use std::sync::LazyLock;

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).help(self.files()))
    }
}

impl ValueEnum for Listed {
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: LazyLock<Vec<Listed>> = LazyLock::new(|| Listed::all().collect());
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Records(kind) => kind.to_possible_value(),
            Self::Requests => {
                Some(PossibleValue::new(self.word()).help("What resolutions ask, paragraph by paragraph"))
            }
        }
    }
}

/// The kind that a word names.
pub(super) fn kind(word: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.word() == word)
}

/// Reads a kind, or the name of a record in its place: shells complete the kinds.
#[derive(Debug, Clone)]
pub(super) struct KindOrName;

impl TypedValueParser for KindOrName {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Kind::value_variants().iter().filter_map(ValueEnum::to_possible_value)))
    }
}
