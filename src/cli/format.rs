//! The option that chooses how something is shown.

use crate::print::Format;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

/// Reads the name of one of these formats.
pub(super) fn one_of<Show: Sync>(
    formats: &'static [Format<Show>],
) -> impl TypedValueParser<Value = &'static Format<Show>> {
    let possible =
        |format: &'static Format<Show>| PossibleValue::new(format.name).help(format.about).aliases(format.alias);
    let of_word = |word: &str| formats.iter().find(|format| format.name == word || format.alias == Some(word));
    PossibleValuesParser::new(formats.iter().map(possible)).map(move |word| of_word(&word).unwrap_or(&formats[0]))
}
