//! A kind of record, and what there are lists of, on the command line.

use crate::catalogue::Listed;
use crate::record::Kind;
use clap::ValueEnum;
use clap::builder::PossibleValue;
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
