//! Which way text runs: by its language, and within text from the right the pieces that run from the left, such as acronyms, symbols
//! of documents and addresses. Each of those is kept apart, so that what stands beside it does not change places.

use crate::record::Language;
use std::ops::Range;

/// Which way a language is written.
pub(super) fn direction(language: &str) -> &'static str {
    if is_from_right(language) { "rtl" } else { "ltr" }
}

/// Whether a language is written from the right.
pub(super) fn is_from_right(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or(language);
    primary == Language::Arabic.word()
}

/// Whether a language slants no letters: what it emphasizes stands upright.
pub(super) fn is_upright(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or(language);
    [Language::Arabic, Language::Chinese].iter().any(|upright| upright.word() == primary)
}

/// A piece of text that runs one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub from_left: bool,
}

/// Text that is written from the right, in the pieces that run one way.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    if is_english_date(text) {
        return vec![Piece { text, from_left: true }];
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    for place in from_left(text) {
        if at < place.start {
            pieces.push(Piece { text: &text[at..place.start], from_left: false });
        }
        at = place.end;
        pieces.push(Piece { text: &text[place], from_left: true });
    }
    if at < text.len() {
        pieces.push(Piece { text: &text[at..], from_left: false });
    }
    pieces
}

/// Whether a text is a day, a month and a year in letters from the left: its numbers are part of it.
fn is_english_date(text: &str) -> bool {
    let parts: Vec<_> = text.split(' ').collect();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    let is_word = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_alphabetic());
    matches!(parts[..], [day, month, year] if is_number(day) && is_word(month) && is_number(year))
}

/// Whether the last letter of a text is one that is written from the left; none where it has no letters.
pub(super) fn ends_from_left(text: &str) -> Option<bool> {
    text.chars().rev().find(|sign| sign.is_alphabetic()).map(|sign| !runs_from_right(sign))
}

/// Text that is written from the right, with marks around each piece from the left that keep it apart from what stands beside it.
pub(super) fn isolated(text: &str) -> String {
    let apart = |piece: Piece<'_>| {
        if piece.from_left { format!("{FROM_LEFT}{}{END}", piece.text) } else { piece.text.to_owned() }
    };
    pieces(text).into_iter().map(apart).collect()
}

/// Text whose direction is that of a language, wherever it stands.
pub(super) fn in_direction(text: &str, language: &str) -> String {
    if is_from_right(language) { format!("{FROM_RIGHT}{}{END}", isolated(text)) } else { text.to_owned() }
}

/// Begins what runs from the left and is kept apart.
const FROM_LEFT: char = '\u{2066}';
/// Begins what runs from the right and is kept apart.
const FROM_RIGHT: char = '\u{2067}';
/// Ends what is kept apart.
const END: char = '\u{2069}';

/// Whether a sign is of a script that is written from the right, or a mark of punctuation of such a script.
fn runs_from_right(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{200f}')
}

/// Where pieces stand that run from the left.
fn from_left(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut start = 0;
    for stretch in text.split(runs_from_right) {
        let in_stretch = |place: Range<usize>| start + place.start..start + place.end;
        match words(stretch) {
            None => places.extend(numbers(stretch).into_iter().map(in_stretch)),
            Some(place) => {
                let (before, after) = (&stretch[..place.start], &stretch[place.end..]);
                let later = |of: Range<usize>| place.end + of.start..place.end + of.end;
                places.extend(numbers(before).into_iter().map(in_stretch));
                places.push(in_stretch(place.clone()));
                places.extend(numbers(after).into_iter().map(later).map(in_stretch));
            }
        }
        start += stretch.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    places
}

/// Where the words of a stretch stand, from the first to the last, with what is written together with these.
fn words(stretch: &str) -> Option<Range<usize>> {
    let first = stretch.find(char::is_alphabetic)?;
    let last = stretch.rfind(char::is_alphabetic)?;
    let start = stretch[..first]
        .rfind(char::is_whitespace)
        .map_or(0, |blank| blank + stretch[blank..].chars().next().map_or(0, char::len_utf8));
    let end = stretch[last..].find(char::is_whitespace).map_or(stretch.len(), |blank| last + blank);
    Some(without_punctuation(stretch, start..end))
}

const PAIRS: [(char, char); 8] =
    [('(', ')'), ('[', ']'), ('{', '}'), ('“', '”'), ('”', '“'), ('‘', '’'), ('’', '‘'), ('«', '»')];

/// So many marks of punctuation are looked for on each side; whoever writes more gets them as part of the words.
const MARKS: usize = 8;

/// The same without the punctuation around it that belongs to the sentence: a bracket stays where its other stands within.
fn without_punctuation(text: &str, mut place: Range<usize>) -> Range<usize> {
    for _ in 0..MARKS {
        let inner = &text[place.clone()];
        let (Some(first), Some(last)) = (inner.chars().next(), inner.chars().next_back()) else { break };
        let count = |sign: char| inner.matches(sign).count();
        let is_unpaired = |sign: char| {
            PAIRS.iter().any(|(open, close)| (sign == *open || sign == *close) && count(*open) != count(*close))
        };
        let is_around = PAIRS.contains(&(first, last)) && count(first) == 1;
        if is_around || matches!(last, '.' | ',' | ':' | ';' | '!' | '?' | '–' | '—') || is_unpaired(last) {
            place.end -= last.len_utf8();
        }
        if is_around || matches!(first, '–' | '—') || is_unpaired(first) {
            place.start += first.len_utf8();
        }
        if text[place.clone()].len() == inner.len() {
            break;
        }
    }
    place
}

/// Where numbers stand that are one thing with a sign before or between their digits: `60/252`, `−3`.
fn numbers(stretch: &str) -> Vec<Range<usize>> {
    let is_sign = |sign: char| matches!(sign, '−' | '+' | '±');
    let is_of_number = |sign: char| sign.is_ascii_digit() || is_sign(sign) || sign == '/';
    let mut places = Vec::new();
    let mut start = 0;
    for word in stretch.split(|sign: char| !is_of_number(sign)) {
        let trimmed = word.trim_matches('/');
        let has_digit = trimmed.contains(|sign: char| sign.is_ascii_digit());
        if has_digit && (trimmed.contains('/') || trimmed.starts_with(is_sign)) {
            let from = start + word.find(trimmed).unwrap_or(0);
            places.push(from..from + trimmed.len());
        }
        start += word.len();
        start += stretch[start..].chars().next().map_or(0, char::len_utf8);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What runs from the left.
    fn found(text: &str) -> Vec<&str> {
        let pieces = pieces(text);
        assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
        pieces.into_iter().filter(|piece| piece.from_left).map(|piece| piece.text).collect()
    }

    #[test]
    fn a_date_in_english_is_one_piece_with_its_numbers() {
        assert_eq!(found("29 February 2016"), ["29 February 2016"]);
        assert_eq!(found("29 شباط/فبراير 2016"), [""; 0]);
        assert_eq!(found("29  2016"), [""; 0]);
    }

    #[test]
    fn acronyms_symbols_and_addresses_are_kept_apart_with_all_that_is_theirs() {
        assert_eq!(found("الاتحاد الدولي للاتصالات (ITU)، 5 نواتج."), ["ITU"]);
        assert_eq!(found("انظر A/70/63-E/2015/10، الفقرة 15"), ["A/70/63-E/2015/10"]);
        assert_eq!(found("الوثيقة WSIS-05/TUNIS/DOC/6(Rev.1)."), ["WSIS-05/TUNIS/DOC/6(Rev.1)"]);
        assert_eq!(found("متاح على https://www.itu.int/a/ (2006)"), ["https://www.itu.int/a/"]);
        assert_eq!(found("والـITU و3G"), ["ITU", "3G"]);
    }

    #[test]
    fn words_of_a_title_are_one_piece_and_the_sentence_keeps_its_punctuation() {
        assert_eq!(found("“Connect 2020 Agenda”، 2014"), ["Connect 2020 Agenda"]);
        assert_eq!(found("Tunis Agenda (WSIS-05)."), ["Tunis Agenda (WSIS-05)"]);
        assert_eq!(found("C7 e-health"), ["C7 e-health"]);
        assert_eq!(found("(“quoted” and more)"), ["“quoted” and more"]);
    }

    #[test]
    fn of_numbers_only_those_with_a_sign_are() {
        assert_eq!(found("القرار 60/252 لعام 2006، 2006–2007"), ["60/252"]);
        assert_eq!(found("−3"), ["−3"]);
        assert_eq!(found("15 و 16"), [""; 0]);
        assert_eq!(found(""), [""; 0]);
    }

    #[test]
    fn marks_stand_around_what_runs_another_way() {
        assert_eq!(isolated("(ITU) 5"), "(\u{2066}ITU\u{2069}) 5");
        assert_eq!(in_direction("ITU", "en"), "ITU");
        assert_eq!(in_direction("أ ITU", "ar"), "\u{2067}أ \u{2066}ITU\u{2069}\u{2069}");
    }
}
