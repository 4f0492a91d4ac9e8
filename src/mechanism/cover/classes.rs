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
    /// Each the only class with some line: one of its members is in every cover.
    pub needed: Vec<Class>,
    /// The others, by their first members.
    pub open: Vec<Class>,
    /// How many lines those cover: the bits below this one.
    pub lines: u32,
}

impl Classes {
    pub fn new(covered: &[Lines]) -> Self {
        let deciding = deciding(covered);
        let mut members: BTreeMap<Lines, Vec<usize>> = BTreeMap::new();
        for (n, lines) in covered.iter().enumerate().filter(|(_, lines)| *lines & deciding != 0) {
            members.entry(lines & deciding).or_default().push(n);
        }
        let mut classes: Vec<_> = members.into_iter().map(|(lines, members)| Class { lines, members }).collect();
        classes.sort_by_key(|class| class.members[0]);
        let is_needed =
            |class: &Class| classes.iter().filter(|other| other.lines & class.lines == class.lines).count() == 1;
        // A line with only one class is the only one of its class: whatever else that covers decides nothing.
        let alone: Vec<_> = classes.iter().map(|class| class.lines.is_power_of_two() && is_needed(class)).collect();
        let (needed, open): (Vec<_>, Vec<_>) = classes.into_iter().zip(alone).partition(|(_, alone)| *alone);
        let of = |classes: Vec<(Class, bool)>| classes.into_iter().map(|(class, _)| class).collect::<Vec<_>>();
        Self::renumbered(of(needed), of(open))
    }

    /// With the lines of the open classes on the lowest bits.
    fn renumbered(needed: Vec<Class>, open: Vec<Class>) -> Self {
        let all = open.iter().fold(0, |all, class| all | class.lines);
        let places: Vec<_> = places(all).collect();
        let moved =
            |lines: Lines| places.iter().enumerate().fold(0, |moved, (to, from)| moved | (lines >> from & 1) << to);
        let open = open.into_iter().map(|class| Class { lines: moved(class.lines), ..class }).collect();
        Self { needed, open, lines: all.count_ones() }
    }
}

/// The lines of a set.
fn places(lines: Lines) -> impl Iterator<Item = u32> + Clone {
    (0..Lines::BITS).filter(move |place| lines >> place & 1 == 1)
}

/// The lines of which no other says that they are covered too; of lines that say it of each other, the first.
fn deciding(covered: &[Lines]) -> Lines {
    let all = covered.iter().fold(0, |all, lines| all | lines);
    let with: Vec<Lines> = (0..Lines::BITS)
        .map(|place| {
            covered.iter().filter(|lines| **lines >> place & 1 == 1).fold(Lines::MAX, |with, lines| with & lines)
        })
        .collect();
    let says = |one: u32, of: u32| with[one as usize] >> of & 1 == 1;
    let decides = |line: &u32| {
        let line = *line;
        !places(all).any(|other| other != line && says(other, line) && (other < line || !says(line, other)))
    };
    places(all).filter(decides).fold(0, |deciding, line| deciding | 1 << line)
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
        assert_eq!(classes.needed, [Class { lines: 0b10000, members: vec![4] }]);
        assert_eq!(classes.lines, 3);
        let open: Vec<_> = classes.open.iter().map(|class| (class.lines, class.members[0])).collect();
        assert_eq!(open, [(0b011, 1), (0b110, 2), (0b101, 3)]);
    }
}
