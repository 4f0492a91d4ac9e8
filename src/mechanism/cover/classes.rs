//! What decides which sets cover all: lines that are covered with another are put aside, and who covers the same of the rest
//! is one class. Every cover of the whole is a cover of this, and the other way round.

use super::Lines;
use std::collections::BTreeMap;

/// Those who cover the same of the lines that decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Class {
    /// Which lines these are.
    pub lines: Lines,
    /// Who they are, in ascending order.
    pub members: Vec<usize>,
}

/// Everyone who covers a line that decides something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Classes {
    /// Each has a line that nobody else covers, and no other: one of its members is in every cover.
    pub needed: Vec<Class>,
    /// The others, by their first members.
    pub open: Vec<Class>,
    /// How many lines the open ones cover: the bits below this one.
    pub lines: usize,
}

impl Classes {
    pub fn new(covered: &[Lines]) -> Self {
        let deciding = deciding(covered);
        let is_alone = |line: &u32| having(covered, *line).all(|lines| lines & deciding == 1 << line);
        let lines = (0..Lines::BITS).filter(|line| deciding >> line & 1 == 1);
        let (alone, others): (Vec<_>, Vec<_>) = lines.partition(is_alone);
        Self { needed: classes(covered, &alone), open: classes(covered, &others), lines: others.len() }
    }
}

/// Those who cover some of these lines, which are put on the lowest bits.
fn classes(covered: &[Lines], of: &[u32]) -> Vec<Class> {
    let mut members: BTreeMap<Lines, Vec<usize>> = BTreeMap::new();
    for (n, lines) in covered.iter().enumerate() {
        let moved = of.iter().enumerate().fold(0, |moved, (to, from)| moved | (lines >> from & 1) << to);
        members.entry(moved).or_default().push(n);
    }
    members.remove(&0);
    let mut classes: Vec<_> = members.into_iter().map(|(lines, members)| Class { lines, members }).collect();
    classes.sort_by_key(|class| class.members[0]);
    classes
}

/// What those cover who cover a line.
fn having(covered: &[Lines], line: u32) -> impl Iterator<Item = Lines> {
    covered.iter().copied().filter(move |lines| lines >> line & 1 == 1)
}

/// The lines of which no other says that they are covered too; of lines that say it of each other, the first.
fn deciding(covered: &[Lines]) -> Lines {
    let with: Vec<_> = (0..Lines::BITS).map(|line| having(covered, line).reduce(|with, lines| with & lines)).collect();
    let says = |one: u32, of: u32| with[one as usize].is_some_and(|with| with >> of & 1 == 1);
    let outdone = |line: u32, by: u32| by != line && says(by, line) && (by < line || !says(line, by));
    let decides = |line: &u32| says(*line, *line) && !(0..Lines::BITS).any(|other| outdone(*line, other));
    (0..Lines::BITS).filter(decides).fold(0, |deciding, line| deciding | 1 << line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_comes_with_another_decides_nothing() {
        // Whoever covers the third line covers the first.
        assert_eq!(deciding(&[0b001, 0b101, 0b010, 0b011]), 0b110);
        // The first two come together only.
        assert_eq!(deciding(&[0b011, 0b111, 0b100]), 0b101);
    }

    #[test]
    fn the_only_ones_with_a_line_are_needed_and_the_rest_is_open() {
        let classes = Classes::new(&[0b00001, 0b00110, 0b01100, 0b01010, 0b10001, 0b00000]);
        assert_eq!(classes.needed, [Class { lines: 1, members: vec![4] }]);
        assert_eq!(classes.lines, 3);
        let open: Vec<_> = classes.open.iter().map(|class| (class.lines, class.members[0])).collect();
        assert_eq!(open, [(0b011, 1), (0b110, 2), (0b101, 3)]);
    }
}
