//! Which things of one list belong to which of another: those that are the same, and among the others those that are alike.

use imara_diff::{Algorithm, Diff, InternedInput, Interner};
use std::collections::HashMap;
use std::hash::Hash;

/// A step from one list to the other, in order of both: what stands in the earlier one alone comes before what stands in the later
/// one alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Places in both of what belongs together.
    Both(usize, usize),
    /// A place in the earlier one.
    Before(usize),
    /// A place in the later one.
    After(usize),
}

/// Of more pairs than this the alike ones are not looked for.
const MOST_PAIRS: usize = 250_000;

/// How much of two things must be common, in hundredths, for one to be what became of the other.
pub(super) const ALIKE: usize = 40;

/// The steps by what is the same alone.
pub(super) fn same<K: Hash + Eq>(before: &[K], after: &[K]) -> Vec<Step> {
    hunks(before, after).into_iter().flat_map(|hunk| hunk.steps(|_| None)).collect()
}

/// The steps by what is the same, and between by what is alike: things are told by their kind, and by the words that they hold.
pub(super) fn alike(before: &[Thing], after: &[Thing]) -> Vec<Step> {
    let keys =
        |things: &[Thing]| -> Vec<_> { things.iter().map(|thing| (thing.kind.clone(), thing.text.clone())).collect() };
    let mut steps = Vec::new();
    for hunk in hunks(&keys(before), &keys(after)) {
        match hunk {
            Hunk::Same(..) => steps.extend(hunk.steps(|_| None)),
            Hunk::Other(ref one, ref other) => {
                let pairs = best_pairs(&before[one.clone()], &after[other.clone()]);
                let pairs: HashMap<usize, usize> =
                    pairs.into_iter().map(|(i, j)| (one.start + i, other.start + j)).collect();
                steps.extend(hunk.steps(|i| pairs.get(&i).copied()));
            }
        }
    }
    steps
}

/// What a thing is compared by.
#[derive(Debug)]
pub(super) struct Thing {
    /// Only things of the same kind belong together.
    pub kind: String,
    pub text: String,
    /// How much of it is common with any other of its kind, in hundredths.
    pub at_least: usize,
}

/// Stretches of both lists: of as many things that are the same, or of others.
enum Hunk {
    Same(usize, usize, usize),
    Other(std::ops::Range<usize>, std::ops::Range<usize>),
}

impl Hunk {
    /// Its steps, where `partner` says what belongs to a thing of the earlier list that is not in the later one.
    fn steps(&self, partner: impl Fn(usize) -> Option<usize>) -> Vec<Step> {
        match self {
            Self::Same(i, j, length) => (0..*length).map(|step| Step::Both(i + step, j + step)).collect(),
            Self::Other(before, after) => {
                let (mut steps, mut next) = (Vec::new(), after.start);
                let mut gone = Vec::new();
                for i in before.clone() {
                    let Some(j) = partner(i).filter(|j| (next..after.end).contains(j)) else {
                        gone.push(Step::Before(i));
                        continue;
                    };
                    steps.append(&mut gone);
                    steps.extend((next..j).map(Step::After));
                    steps.push(Step::Both(i, j));
                    next = j + 1;
                }
                steps.append(&mut gone);
                steps.extend((next..after.end).map(Step::After));
                steps
            }
        }
    }
}

fn hunks<K: Hash + Eq>(before: &[K], after: &[K]) -> Vec<Hunk> {
    let mut input = InternedInput { before: Vec::new(), after: Vec::new(), interner: Interner::new(before.len()) };
    input.update_before(before.iter());
    input.update_after(after.iter());
    let diff = Diff::compute(Algorithm::Myers, &input);
    let (mut hunks, mut i, mut j) = (Vec::new(), 0, 0);
    for hunk in diff.hunks() {
        let place = |range: &std::ops::Range<u32>| range.start as usize..range.end as usize;
        let (one, other) = (place(&hunk.before), place(&hunk.after));
        if one.start > i {
            hunks.push(Hunk::Same(i, j, one.start - i));
        }
        (i, j) = (one.end, other.end);
        hunks.push(Hunk::Other(one, other));
    }
    if before.len() > i {
        hunks.push(Hunk::Same(i, j, before.len() - i));
    }
    hunks
}

/// The pairs, in order of both, that have most in common.
fn best_pairs(before: &[Thing], after: &[Thing]) -> Vec<(usize, usize)> {
    let (rows, columns) = (before.len(), after.len());
    if rows * columns > MOST_PAIRS {
        return Vec::new();
    }
    let words: Vec<_> = after.iter().map(|thing| words(&thing.text)).collect();
    // What the pairs of the things from here on have in common at most.
    let mut most = vec![vec![0; columns + 1]; rows + 1];
    let mut common = vec![vec![0; columns]; rows];
    for i in (0..rows).rev() {
        let own = self::words(&before[i].text);
        for j in (0..columns).rev() {
            if before[i].kind == after[j].kind {
                common[i][j] = in_common(&own, &words[j]).max(before[i].at_least);
            }
            let paired = if common[i][j] >= ALIKE { common[i][j] + most[i + 1][j + 1] } else { 0 };
            most[i][j] = paired.max(most[i + 1][j]).max(most[i][j + 1]);
        }
    }
    let (mut pairs, mut i, mut j) = (Vec::new(), 0, 0);
    while i < rows && j < columns {
        if common[i][j] >= ALIKE && most[i][j] == common[i][j] + most[i + 1][j + 1] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if most[i][j] == most[i + 1][j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// How often each word stands in a text; of a script without blanks, each sign.
fn words(text: &str) -> HashMap<&str, usize> {
    let is_wide = |sign: char| ('\u{3400}'..='\u{9fff}').contains(&sign);
    let words = text.split_whitespace().flat_map(|word| word.split_inclusive(is_wide));
    words.fold(HashMap::new(), |mut words, word| {
        *words.entry(word).or_default() += 1;
        words
    })
}

/// How much of two texts is common, in hundredths.
fn in_common(one: &HashMap<&str, usize>, other: &HashMap<&str, usize>) -> usize {
    let all = one.values().sum::<usize>() + other.values().sum::<usize>();
    let common: usize = one.iter().filter_map(|(word, count)| Some(*count.min(other.get(word)?))).sum();
    (200 * common).checked_div(all).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn things(texts: &[&str]) -> Vec<Thing> {
        texts.iter().map(|text| Thing { kind: String::new(), text: (*text).to_owned(), at_least: 0 }).collect()
    }

    #[test]
    fn what_is_alike_belongs_together_and_what_went_comes_before_what_came() {
        let before = things(&["Two lines had a meeting", "Of outputs there were nine", "The end"]);
        let after = things(&["Three lines had a meeting", "New words altogether", "The end"]);
        assert_eq!(alike(&before, &after), [Step::Both(0, 0), Step::Before(1), Step::After(1), Step::Both(2, 2)]);
    }

    #[test]
    fn everything_of_both_has_its_step_once_and_in_order() {
        let (before, after) = (["a", "b", "c", "d"], ["b", "x", "d", "y"]);
        let steps = same(&before, &after);
        let places = |of: fn(&Step) -> Option<usize>| steps.iter().filter_map(of).collect::<Vec<_>>();
        let in_before = |step: &Step| match step {
            Step::Both(i, _) | Step::Before(i) => Some(*i),
            Step::After(_) => None,
        };
        let in_after = |step: &Step| match step {
            Step::Both(_, j) | Step::After(j) => Some(*j),
            Step::Before(_) => None,
        };
        assert_eq!(places(in_before), [0, 1, 2, 3]);
        assert_eq!(places(in_after), [0, 1, 2, 3]);
    }

    #[test]
    fn lists_that_have_nothing_in_common_are_gone_through_once() {
        let (before, after): (Vec<_>, Vec<_>) = ((0..100_000).collect(), (100_000..200_000).collect());
        let start = std::time::Instant::now();
        assert_eq!(same(&before, &after).len(), 200_000);
        // By the square of their length it would take hours.
        assert!(start.elapsed() < std::time::Duration::from_mins(1), "{:?}", start.elapsed());
    }
}
