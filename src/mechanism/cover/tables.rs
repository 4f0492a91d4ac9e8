//! Numbers for every set of lines: how many cover nothing beyond it, which counts the smallest covers; and how few
//! classes cover it.

use super::Lines;
use super::classes::{Class, Classes};
use num_bigint::{BigInt, BigUint};

/// How many open classes the smallest covers have, and how many such covers there are.
///
/// By inclusion and exclusion: of n choices one after the other, those that cover all are those among everyone, less those
/// that leave one line out, and two together, and so on. Where n is the smallest number at all, nobody is chosen twice, and
/// each cover comes in every order.
pub(super) fn count(classes: &Classes) -> (usize, BigUint) {
    let signed = signed_numbers(classes);
    let ordered = |size: u32| {
        let choices = |(number, sign): (usize, &i64)| BigInt::from(number).pow(size) * sign;
        signed.iter().enumerate().filter(|(_, sign)| **sign != 0).map(choices).sum::<BigInt>()
    };
    let found = (0..=Lines::BITS).map(|size| (size, ordered(size))).find(|(_, ordered)| *ordered != BigInt::ZERO);
    let (size, ordered) = found.unwrap_or_default();
    let orders: BigInt = (1..=size).product();
    let of_needed: BigUint = classes.needed.iter().map(|class| class.members.len()).product();
    (size as usize, (ordered / orders).into_parts().1 * of_needed)
}

/// For each number of organizations: how many sets of lines have just so many who cover nothing beyond them. Sets count
/// with a minus where an odd number of lines is left out.
fn signed_numbers(classes: &Classes) -> Vec<i64> {
    let mut within = of_classes(classes, |class| class.members.len() as u64);
    pairwise(&mut within, |without, with| *with += *without);
    let all: usize = classes.open.iter().map(|class| class.members.len()).sum();
    let mut signed = vec![0; all + 1];
    for (lines, number) in within.into_iter().enumerate() {
        let is_even = (classes.lines - lines.count_ones() as usize).is_multiple_of(2);
        if let Some(sign) = usize::try_from(number).ok().and_then(|number| signed.get_mut(number)) {
            *sign += if is_even { 1 } else { -1 };
        }
    }
    signed
}

/// How many classes cover each set, where they are fewer than `size`; else no fewer than that.
///
/// What one more class covers is a part of what those before cover and a part of what the one covers: so many pairs of such
/// parts make up a set as the products of their sums tell.
pub(super) fn costs(classes: &Classes, size: usize) -> Vec<u8> {
    // One where a class covers the set, or any that holds it.
    let mut covered = of_classes(classes, |_| 1);
    pairwise(&mut covered, |without, with| *without |= *with);
    let mut by_one = covered.clone();
    pairwise(&mut by_one, |without, with| *with += *without);
    let mut costs = vec![1; covered.len()];
    costs[0] = 0;
    for number in 1..size {
        if number > 1 {
            pairwise(&mut covered, |without, with| *with += *without);
            covered.iter_mut().zip(&by_one).for_each(|(sum, one)| *sum *= one);
            pairwise(&mut covered, |without, with| *with -= *without);
        }
        for (cost, pairs) in costs.iter_mut().zip(&mut covered) {
            *pairs = (*pairs).min(1);
            *cost += u8::from(*pairs == 0);
        }
    }
    costs
}

/// A number of each class for the set of lines that it covers, and none for other sets.
fn of_classes(classes: &Classes, number: impl Fn(&Class) -> u64) -> Vec<u64> {
    let mut numbers = vec![0; 1 << classes.lines];
    for class in &classes.open {
        numbers[class.lines as usize] = number(class);
    }
    numbers
}

/// So many numbers find room in the processor's nearest cache.
const NEAR: usize = 1 << 11;

/// Pairs each set without a line with the same set and that line, line by line. What is larger than the cache is halved
/// first, so that it is not fetched for each line again.
fn pairwise(sets: &mut [u64], pair: impl Fn(&mut u64, &mut u64) + Copy) {
    let mut step = 1;
    if sets.len() > NEAR {
        step = sets.len() / 2;
        sets.chunks_exact_mut(step).for_each(|half| pairwise(half, pair));
    }
    while step < sets.len() {
        for part in sets.chunks_exact_mut(2 * step) {
            let (without, with) = part.split_at_mut(step);
            without.iter_mut().zip(with).for_each(|(without, with)| pair(without, with));
        }
        step *= 2;
    }
}
