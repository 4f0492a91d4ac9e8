//! The word that was probably meant.

use crate::spelling::folded;

/// Of the known words the one that `word` is most likely a misspelling of, if it is near enough to be one.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().div_ceil(3))
        .min()
        .map(|(_, candidate)| candidate)
}

/// The one known word that `word` can be meant for, where it is so near and no other is: what may be put in its place unasked.
pub fn only_near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    let near = |candidate: &&str| {
        strsim::damerau_levenshtein(&word, &folded(candidate)) <= (candidate.chars().count() / 5).clamp(1, 2)
    };
    let mut near = known.into_iter().filter(near);
    near.next().filter(|_| near.next().is_none())
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
        assert_eq!(nearest("x", ["b", "d", "e"]), Some("b"), "one letter for one letter is as near as it gets");
    }
}
