//! What runs within a block: sentences that are alike are compared word by word, others go and come as a whole, and so do titles and
//! figures.

use super::Change;
use super::align::{Step, Thing, alike, same};
use super::notes::Notes;
use super::pieces::{Key, Leaf, Piece, is, opened, pieces};
use crate::document::tree::Inline;
use std::ops::Range;

/// How much of two sentences, or of two titles, must be common, in hundredths, for their words to be marked one by one.
const LEGIBLE: usize = 50;

/// The pieces of both in the order of reading, with marks.
pub(super) fn compared(before: &[Inline], after: &[Inline], notes: &mut Notes<'_>) -> Vec<Inline> {
    let (before, after) = (pieces(before), pieces(after));
    let steps = steps(&before, &after, notes);
    let mut out = Vec::new();
    for step in readable(&steps, &after) {
        let (change, piece) = match step {
            Step::Both(i, j) => {
                let inlines = both(&before[i], &after[j], notes);
                add(&mut out, None, &after[j], inlines);
                continue;
            }
            Step::Before(i) => (Change::Deleted, before[i].of_no_figure()),
            Step::After(j) => (Change::Inserted, after[j].clone()),
        };
        let inlines = one(change, &piece, notes);
        add(&mut out, Some(change), &piece, inlines);
    }
    out
}

/// The steps from the pieces of one document to those of the other: within sentences that are alike by what is the same, and of
/// others none but what goes and what comes.
fn steps(before: &[Piece], after: &[Piece], notes: &Notes<'_>) -> Vec<Step> {
    let keys = |pieces: &[Piece], change| -> Vec<Key> { pieces.iter().map(|piece| piece.key(change, notes)).collect() };
    let (gone, came) = (keys(before, Change::Deleted), keys(after, Change::Inserted));
    if gone == came {
        return same(&gone, &came);
    }
    let of_both = [before, after];
    let (before, after) = (sentences(before), sentences(after));
    // Marks and blanks are common to all sentences.
    let things = |pieces: &[Piece], keys: &[Key], sentences: &[Range<usize>]| -> Vec<Thing> {
        let text = |range: &Range<usize>| {
            let words = range.clone().filter(|place| pieces[*place].is_word());
            words.map(|place| keys[place].1.as_str()).collect::<Vec<_>>().join(" ")
        };
        sentences.iter().map(|range| Thing { kind: String::new(), text: text(range), at_least: 0 }).collect()
    };
    let mut steps = Vec::new();
    for step in alike(&things(of_both[0], &gone, &before), &things(of_both[1], &came, &after)) {
        match step {
            Step::Both(one, other) => {
                let (one, other) = (before[one].clone(), after[other].clone());
                let within = same(&gone[one.clone()], &came[other.clone()]);
                let within = within.into_iter().map(|step| match step {
                    Step::Both(i, j) => Step::Both(one.start + i, other.start + j),
                    Step::Before(i) => Step::Before(one.start + i),
                    Step::After(j) => Step::After(other.start + j),
                });
                steps.extend(legible(within.collect(), of_both, [one, other]));
            }
            Step::Before(one) => steps.extend(before[one].clone().map(Step::Before)),
            Step::After(other) => steps.extend(after[other].clone().map(Step::After)),
        }
    }
    steps
}

/// The steps within two sentences, where what has little in common goes and comes as a whole: titles first, then all of it.
fn legible(steps: Vec<Step>, [before, after]: [&[Piece]; 2], [one, other]: [Range<usize>; 2]) -> Vec<Step> {
    let titles = [titles(before, &one), titles(after, &other)];
    let mut steps = steps;
    for title in &titles[1] {
        // The titles of the earlier document that this one has something of.
        let met = |step: &Step| match step {
            Step::Both(i, j) if title.contains(j) && after[*j].is_word() => Some(*i),
            _ => None,
        };
        let earlier: Vec<_> =
            titles[0].iter().filter(|it| steps.iter().filter_map(met).any(|i| it.contains(&i))).collect();
        let words = words_of(after, title) + earlier.iter().map(|it| words_of(before, it)).sum::<usize>();
        let kept = steps.iter().filter_map(met).count();
        let is_one = earlier.len() <= 1;
        if kept > 0 && (!is_one || 200 * kept < LEGIBLE * words) {
            steps = apart(steps, |i, j| title.contains(&j) || earlier.iter().any(|it| it.contains(&i)));
        }
    }
    for title in &titles[0] {
        let kept =
            steps.iter().filter(|step| matches!(step, Step::Both(i, _) if title.contains(i) && before[*i].is_word()));
        let words = words_of(before, title);
        if 100 * kept.count() < LEGIBLE * words {
            steps = apart(steps, |i, _| title.contains(&i));
        }
    }
    let kept = steps.iter().filter(|step| matches!(step, Step::Both(_, j) if after[*j].is_word())).count();
    if 200 * kept < LEGIBLE * (words_of(before, &one) + words_of(after, &other)) {
        steps = apart(steps, |_, _| true);
    }
    steps
}

/// The steps where what is so goes and comes, though both have it.
fn apart(steps: Vec<Step>, is_so: impl Fn(usize, usize) -> bool) -> Vec<Step> {
    let parted = |step| match step {
        Step::Both(i, j) if is_so(i, j) => vec![Step::Before(i), Step::After(j)],
        step => vec![step],
    };
    steps.into_iter().flat_map(parted).collect()
}

fn words_of(pieces: &[Piece], range: &Range<usize>) -> usize {
    pieces[range.clone()].iter().filter(|piece| piece.is_word()).count()
}

/// Where titles begin and end in a sentence: what stands between quotation marks, or in italics.
fn titles(pieces: &[Piece], sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut titles = Vec::new();
    let mut place = sentence.start;
    while place < sentence.end {
        let rest = place + 1..sentence.end;
        let end = if pieces[place].is_sign(["“", "«"]) {
            rest.clone().find(|place| pieces[*place].is_sign(["”", "»"])).map(|end| (place + 1, end))
        } else if pieces[place].is_emphasized() {
            let end = rest.clone().find(|place| !pieces[*place].is_emphasized());
            Some((place, end.unwrap_or(sentence.end)))
        } else {
            None
        };
        let (begun, end) = end.unwrap_or((place, place));
        if end > begun {
            titles.push(begun..end);
        }
        place = end.max(place + 1);
    }
    titles
}

/// Where sentences begin and end: each has the marks, the notes and the blank after it.
fn sentences(pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut start, mut has_ended) = (0, false);
    for (place, piece) in pieces.iter().enumerate() {
        let goes_on = match &piece.leaf {
            Leaf::Text(text) => text.trim().is_empty() || text.chars().all(|sign| "”’»)".contains(sign)),
            Leaf::Note(_) | Leaf::TableNote { .. } | Leaf::Break => true,
        };
        let has_blank = place > start && pieces[place - 1].is_blank();
        let is_wide = matches!(&pieces[place.saturating_sub(1)].leaf, Leaf::Text(text) if text == "。");
        if has_ended && !goes_on {
            // A full stop with no blank after it is one of an abbreviation or of a number.
            if has_blank || is_wide {
                sentences.push(start..place);
                start = place;
            }
            has_ended = false;
        }
        has_ended |= matches!(&piece.leaf, Leaf::Text(text) if matches!(text.as_str(), "." | "!" | "?" | "。" | "؟"));
    }
    if start < pieces.len() {
        sentences.push(start..pieces.len());
    }
    sentences
}

/// What one document alone has, with its footnotes numbered among those of both.
pub(super) fn of_one(change: Change, content: &[Inline], notes: &mut Notes<'_>) -> Vec<Inline> {
    let mut out = Vec::new();
    for piece in pieces(content) {
        let inlines = one(change, &piece, notes);
        let piece = if change == Change::Deleted { piece.of_no_figure() } else { piece };
        add(&mut out, None, &piece, inlines);
    }
    out
}

/// The steps where a blank between two changes is part of them: what went stands together, and so does what came.
fn readable(steps: &[Step], after: &[Piece]) -> Vec<Step> {
    let is_kept = |step: &Step| matches!(step, Step::Both(..));
    let is_blank = |step: &Step| matches!(step, Step::Both(_, j) if after[*j].is_blank());
    let mut out = Vec::new();
    let (mut gone, mut came) = (Vec::new(), Vec::new());
    for (index, step) in steps.iter().enumerate() {
        let in_change = !(gone.is_empty() && came.is_empty());
        let next_changes = steps.get(index + 1).is_some_and(|step| !is_kept(step));
        match step {
            Step::Both(i, j) if in_change && is_blank(step) && next_changes => {
                gone.push(Step::Before(*i));
                came.push(Step::After(*j));
            }
            Step::Both(..) => {
                out.append(&mut gone);
                out.append(&mut came);
                out.push(*step);
            }
            Step::Before(_) => gone.push(*step),
            Step::After(_) => came.push(*step),
        }
    }
    out.append(&mut gone);
    out.append(&mut came);
    out
}

fn both(before: &Piece, after: &Piece, notes: &mut Notes<'_>) -> Vec<Inline> {
    match (&before.leaf, &after.leaf) {
        (Leaf::Note(before), Leaf::Note(after)) => notes.of_both(before.number, *after),
        (_, Leaf::Text(text)) => vec![Inline::Text { text: text.clone() }],
        (_, Leaf::TableNote { letter, follows }) => {
            vec![Inline::TableNote { letter: letter.clone(), follows: *follows }]
        }
        (_, _) => vec![Inline::Break],
    }
}

fn one(change: Change, piece: &Piece, notes: &mut Notes<'_>) -> Vec<Inline> {
    vec![match &piece.leaf {
        Leaf::Text(text) => Inline::Text { text: text.clone() },
        Leaf::Note(sign) => notes.of_one(change, *sign),
        Leaf::TableNote { letter, follows } => Inline::TableNote { letter: letter.clone(), follows: *follows },
        Leaf::Break => Inline::Break,
    }]
}

/// Adds what stands in this, within what it goes on with where that is open still.
fn add(out: &mut Vec<Inline>, change: Option<Change>, piece: &Piece, inlines: Vec<Inline>) {
    let mut within = out;
    if let Some(change) = change {
        if !matches!(within.last(), Some(Inline::Changed { change: last, .. }) if *last == change) {
            within.push(Inline::Changed { change, content: Vec::new() });
        }
        within = match within.last_mut() {
            Some(Inline::Changed { content, .. }) => content,
            _ => return,
        };
    }
    for around in &piece.around {
        if !within.last().is_some_and(|last| is(last, around)) {
            within.push(opened(around));
        }
        within = match within.last_mut() {
            Some(
                Inline::Emphasis { content }
                | Inline::Strong { content }
                | Inline::Link { content, .. }
                | Inline::Foreign { content, .. }
                | Inline::Figure { content, .. },
            ) => content,
            _ => return,
        };
    }
    for inline in inlines {
        match (within.last_mut(), inline) {
            (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
            (_, inline) => within.push(inline),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text compared with another, with `[-…-]` around what went and `[+…+]` around what came.
    fn marked(before: &str, after: &str) -> String {
        let text = |text: &str| vec![Inline::Text { text: text.to_owned() }];
        let compared = compared(&text(before), &text(after), &mut Notes::new(&[], &[]));
        let told = |inline: &Inline| match inline {
            Inline::Text { text } => text.clone(),
            Inline::Changed { change: Change::Deleted, content } => format!("[-{}-]", crate::document::plain(content)),
            Inline::Changed { content, .. } => format!("[+{}+]", crate::document::plain(content)),
            _ => String::new(),
        };
        compared.iter().map(told).collect()
    }

    #[test]
    fn sentences_that_are_alike_are_marked_word_by_word_and_others_as_a_whole() {
        assert_eq!(marked("Two lines met in 2006.", "Three lines met in 2006."), "[-Two-][+Three+] lines met in 2006.");
        assert_eq!(
            marked("The line was new. The guide of A was issued in May.", "The line was new. A forum took place."),
            "The line was new. [-The guide of A was issued in May.-][+A forum took place.+]"
        );
        assert_eq!(
            marked("World Digital Library", "Global survey of the field"),
            "[-World Digital Library-][+Global survey of the field+]"
        );
        assert_eq!(
            marked("It cost 2.5 million. End.", "It cost 3.5 million. End."),
            "It cost [-2.5-][+3.5+] million. End."
        );
    }

    #[test]
    fn what_has_less_than_half_in_common_goes_and_comes_as_a_whole_and_no_word_is_broken() {
        assert_eq!(
            marked("The line e-government met in May.", "The line e-business met in May."),
            "The line [-e-government-][+e-business+] met in May."
        );
        assert_eq!(
            marked("Curriculum to teach Information Ethics", "Regional Profile of the Information Society"),
            "[-Curriculum to teach Information Ethics-][+Regional Profile of the Information Society+]"
        );
        assert_eq!(
            marked(
                "In that year the Union issued “Curriculum to teach Information Ethics” for all of its members.",
                "In that year the Union issued “Regional Profile of the Information Society” for all of its members."
            ),
            "In that year the Union issued “[-Curriculum to teach Information Ethics-]\
             [+Regional Profile of the Information Society+]” for all of its members."
        );
        assert_eq!(
            marked("It issued “World Report, first edition”.", "It issued “World Report, second edition”."),
            "It issued “World Report, [-first-][+second+] edition”."
        );
    }

    #[test]
    fn a_figure_goes_and_comes_as_a_whole() {
        let sentence = |shown: &str, value: i64| {
            let text = |text: &str| Inline::Text { text: text.to_owned() };
            let figure = Inline::Figure { name: "participants".to_owned(), value, content: vec![text(shown)] };
            vec![text("They had "), figure, text(" participants.")]
        };
        let marked = |before: &[Inline], after: &[Inline]| compared(before, after, &mut Notes::new(&[], &[]));
        let after = sentence("2,200", 2200);
        let came = Inline::Changed { change: Change::Inserted, content: after[1..2].to_vec() };
        assert_eq!(marked(&sentence("1,200", 1200), &after)[2], came);
        let (before, after) = (sentence("thirty-one", 31), sentence("Forty thirty-nine", 39));
        let came = Inline::Changed { change: Change::Inserted, content: after[1..2].to_vec() };
        assert_eq!(marked(&before, &after)[2], came);
    }
}
