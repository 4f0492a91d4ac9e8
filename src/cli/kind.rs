//! A kind of record on the command line.

use crate::record::Kind;
use clap::ValueEnum;
use clap::builder::PossibleValue;

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).help(self.files()))
    }
}
