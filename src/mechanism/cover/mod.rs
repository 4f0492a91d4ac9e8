//! The smallest sets that cover all that can be covered: their size, how many there are, and the first of them. Exact: no
//! set is missed and none counted twice, whoever's competences they are.
//!
//! First what decides nothing is put aside (`classes`). What is left has at most 2²² sets of lines: how many organizations
//! cover nothing beyond each of these sets gives the number of covers of every size, and which of them a few organizations
//! cover (`tables`) tells the search for the first covers where none will come (`search`).

mod classes;
mod search;
mod tables;

use classes::Classes;

/// A set of lines: bit n stands for the line n.
pub(super) type Lines = u32;

/// The smallest covers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Covers {
    /// How many each has.
    pub size: usize,
    /// How many covers there are; none where they are more than 64 bits hold.
    pub count: Option<u64>,
    /// The first of them, each in ascending order.
    pub first: Vec<Vec<usize>>,
}

/// The smallest sets, by their indices, of those who cover these lines that together cover all that any of them does; no
/// more than `most` of them. Where nobody covers anything there is none.
pub(super) fn smallest_covers(covered: &[Lines], most: usize) -> Covers {
    if covered.iter().all(|lines| *lines == 0) {
        return Covers { count: Some(0), ..Covers::default() };
    }
    let classes = Classes::new(covered);
    let (open, count) = tables::count(&classes);
    Covers {
        size: classes.needed.len() + open,
        count: u64::try_from(count).ok(),
        first: search::first_covers(&classes, open, most),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every set of every size, from the smallest on.
    fn by_force(covered: &[Lines]) -> Vec<Vec<usize>> {
        let all = covered.iter().fold(0, |all, lines| all | lines);
        let mut covers: Vec<Vec<usize>> = (0..1u32 << covered.len())
            .map(|set| (0..covered.len()).filter(|n| set >> n & 1 == 1).collect::<Vec<_>>())
            .filter(|set| set.iter().fold(0, |sum, n| sum | covered[*n]) == all)
            .collect();
        let smallest = covers.iter().map(Vec::len).min().unwrap();
        covers.retain(|cover| cover.len() == smallest);
        covers
    }

    fn assert_exact(covered: &[Lines], most: usize) -> Result<(), TestCaseError> {
        let mut expected = by_force(covered);
        let found = smallest_covers(covered, most);
        if covered.iter().all(|lines| *lines == 0) {
            prop_assert_eq!(found, Covers { count: Some(0), ..Covers::default() });
            return Ok(());
        }
        prop_assert_eq!(found.size, expected[0].len());
        prop_assert_eq!(found.count, Some(expected.len() as u64));
        prop_assert_eq!(found.first.len(), expected.len().min(most));
        let mut first = found.first;
        first.sort();
        first.dedup();
        expected.sort();
        prop_assert_eq!(first.len(), expected.len().min(most));
        prop_assert!(first.iter().all(|cover| expected.contains(cover)));
        Ok(())
    }

    proptest! {
        #[test]
        fn every_smallest_cover_is_found_and_counted_once(
            covered in prop::collection::vec(0u32..1 << 7, 1..11),
            most in 1usize..30,
        ) {
            assert_exact(&covered, most)?;
        }

        #[test]
        fn narrow_competences_need_many_and_are_counted_too(
            pairs in prop::collection::vec((0u32..9, 0u32..9), 1..12),
        ) {
            let covered: Vec<_> = pairs.into_iter().map(|(one, other)| 1 << one | 1 << other).collect();
            assert_exact(&covered, 500)?;
        }
    }

    #[test]
    fn those_who_cover_the_same_take_each_others_places() {
        // Four have the first line, three the second, five both.
        let covered: Vec<Lines> = [vec![1; 4], vec![2; 3], vec![3; 5]].concat();
        assert_eq!(smallest_covers(&covered, 20).count, Some(5));
        assert_eq!(
            smallest_covers(&covered[..7], 2),
            Covers { size: 2, count: Some(12), first: vec![vec![0, 4], vec![0, 5]] }
        );
    }

    #[test]
    fn more_covers_than_a_number_holds_are_not_counted_wrongly() {
        // Each of 22 lines has 1,000 who cover it alone: 10⁶⁶ covers.
        let covered: Vec<Lines> = (0..22_000).map(|n| 1 << (n % 22)).collect();
        let found = smallest_covers(&covered, 20);
        assert_eq!((found.size, found.count, found.first.len()), (22, None, 20));
    }

    #[test]
    fn five_thousand_with_seven_lines_each_are_few_seconds_work() {
        // A fixed, made-up sequence; every number of lines that decides something stays.
        let mut state = 1u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 40).unwrap()
        };
        let covered: Vec<Lines> = (0..5000).map(|_| (0..7).fold(0, |lines, _| lines | 1 << (random() % 16))).collect();
        let found = smallest_covers(&covered, 20);
        assert_eq!((found.size, found.first.len()), (3, 20));
        let all = |cover: &[usize]| cover.iter().fold(0, |lines, n| lines | covered[*n]);
        assert!(found.first.iter().all(|cover| all(cover) == (1 << 16) - 1));
    }
}
