//! The word that was probably meant.

use crate::spelling::folded;
use std::borrow::Cow;
use std::cell::Cell;

/// Of the known words the one that `word` is most likely a misspelling of, if it is near enough to be one.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    known
        .into_iter()
        .filter_map(|candidate| Some((distance(&word, candidate, candidate.chars().count().div_ceil(3))?, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// The one known word that `word` can be meant for, where it is so near and no other is: what may be put in its place unasked.
pub fn only_near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    let near = |candidate: &&str| {
        let most = (candidate.chars().count() / 5).clamp(1, 2);
        distance(&word, &folded(candidate), most).is_some()
    };
    let near: Vec<_> = known.into_iter().filter(near).collect();
    let same = near.iter().find(|candidate| folded(candidate) == word);
    same.or(near.first().filter(|_| near.len() == 1)).copied()
}

/// Whether two names differ in so few letters that one may be the other misspelt.
pub fn is_near(name: &str, other: &str) -> bool {
    let most = (other.chars().count() / 10).min(3);
    distance(name, other, most).is_some()
}

/// How many letters differ, if no more than `most` do.
fn distance(word: &str, candidate: &str, most: usize) -> Option<usize> {
    // To compare letter by letter takes long, and most words differ too much in their lengths or in what they are made of.
    let (length, other) = (word.chars().count(), candidate.chars().count());
    if length.abs_diff(other) > most || surplus(word, candidate) > most || surplus(candidate, word) > most {
        return None;
    }
    Some(strsim::damerau_levenshtein(word, candidate)).filter(|distance| *distance <= most)
}

/// How many letters, at least, one word has that another has not.
fn surplus(word: &str, other: &str) -> usize {
    // Letters that share a place only make it less.
    let mut counts = [0_i32; 64];
    for byte in word.bytes() {
        counts[usize::from(byte % 64)] += 1;
    }
    for byte in other.bytes() {
        counts[usize::from(byte % 64)] -= 1;
    }
    let bytes: usize = counts.iter().map(|count| usize::try_from(*count).unwrap_or_default()).sum();
    // A letter has up to four bytes.
    if word.is_ascii() { bytes } else { bytes.div_ceil(4) }
}

/// Names among which those that were meant are looked for again and again, but not without end: where thousands of
/// references name nothing, the last ones get no suggestion.
#[derive(Debug)]
pub struct Suggestions<'a> {
    known: Vec<Cow<'a, str>>,
    left: Cell<usize>,
}

impl<'a> Suggestions<'a> {
    /// How many names are looked at, in all: each may take microseconds.
    const MOST: usize = 400_000;

    /// Suggestions of these names.
    pub fn new(known: impl IntoIterator<Item: Into<Cow<'a, str>>>) -> Self {
        Self { known: known.into_iter().map(Into::into).collect(), left: Cell::new(Self::MOST) }
    }

    /// The name that is nearest.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        nearest(name, self.looked_at()?)
    }

    /// The one name that is so near that it may be put in the place unasked, among those that `may_be` says of.
    pub fn only_near(&self, name: &str, may_be: impl Fn(&str) -> bool) -> Option<&str> {
        only_near(name, self.looked_at()?.filter(|known| may_be(known)))
    }

    fn looked_at(&self) -> Option<impl Iterator<Item = &str>> {
        self.left.set(self.left.get().checked_sub(self.known.len())?);
        Some(self.known.iter().map(AsRef::as_ref))
    }
}

/// The help for a word that is not among the known ones: the nearest of them, else all if they are few.
pub fn did_you_mean(word: &str, known: &[&str]) -> Option<String> {
    const FEW: usize = 24;
    match nearest(word, known.iter().copied()) {
        Some(candidate) => Some(format!("did you mean `{candidate}`?")),
        None if known.is_empty() || known.len() > FEW => None,
        None => Some(format!("it is one of: {}", known.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelling_is_near_and_another_word_is_not() {
        let known = ["organization", "provisional", "from", "until"];
        assert_eq!(nearest("organisation", known), Some("organization"));
        assert_eq!(nearest("Untill", known), Some("until"));
        assert_eq!(nearest("since", known), None);
        assert_eq!(nearest("ituu", ["itu", "un"]), Some("itu"));
        assert_eq!(only_near("ituu", ["itu", "un"]), Some("itu"));
        assert_eq!(only_near("ituu", ["itu", "itus"]), None, "two are near");
        assert_eq!(only_near("Publications", ["publication", "policy"]), Some("publication"));
        assert_eq!(nearest("Çédille", ["çedille", "x"]), Some("çedille"));
        assert_eq!(nearest("x", ["b", "d", "e"]), Some("b"), "one letter for one letter is as near as it gets");
    }

    use proptest::prelude::*;

    proptest! {
        /// What is passed over without a look at each letter is not near either.
        #[test]
        fn nothing_near_is_passed_over(word in "[a-dé中-]{0,12}", candidate in "[a-dé中-]{0,12}", most in 0_usize..5) {
            let whole = Some(strsim::damerau_levenshtein(&word, &candidate)).filter(|distance| *distance <= most);
            prop_assert_eq!(distance(&word, &candidate, most), whole);
        }
    }
}
