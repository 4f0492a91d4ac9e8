//! Numbers for every set of lines, and what they make with those of its parts.

/// So many numbers find room in the processor's nearest cache.
const NEAR: usize = 1 << 11;

/// Pairs each set without a line with the same set and that line, line by line.
fn pairwise<T>(sets: &mut [T], pair: impl Fn(&mut T, &mut T) + Copy) {
    let half = sets.len() / 2;
    if sets.len() <= NEAR {
        std::iter::successors(Some(1), |step| Some(2 * step))
            .take_while(|step| *step <= half)
            .for_each(|step| sets.chunks_exact_mut(2 * step).for_each(|part| pair_halves(part, pair)));
        return;
    }
    for part in sets.chunks_exact_mut(half) {
        pairwise(part, pair);
    }
    pair_halves(sets, pair);
}

fn pair_halves<T>(sets: &mut [T], pair: impl Fn(&mut T, &mut T)) {
    let (without, with) = sets.split_at_mut(sets.len() / 2);
    for (without, with) in without.iter_mut().zip(with) {
        pair(without, with);
    }
}

/// Gives each set the sum of the numbers of all its subsets.
pub(super) fn add_subsets(sets: &mut [u64]) {
    pairwise(sets, |without, with| *with = with.wrapping_add(*without));
}

/// Undoes that.
pub(super) fn subtract_subsets(sets: &mut [u64]) {
    pairwise(sets, |without, with| *with = with.wrapping_sub(*without));
}

/// Gives each set what any set has that holds it.
pub(super) fn share_with_subsets(sets: &mut [u64]) {
    pairwise(sets, |without, with| *without |= *with);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_go_up_and_shares_go_down() {
        let mut sets = [1, 2, 4, 8];
        add_subsets(&mut sets);
        assert_eq!(sets, [1, 3, 5, 15]);
        subtract_subsets(&mut sets);
        assert_eq!(sets, [1, 2, 4, 8]);
        share_with_subsets(&mut sets);
        assert_eq!(sets, [15, 10, 12, 8]);
    }
}
