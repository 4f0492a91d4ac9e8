//! How many smallest covers there are, without looking at any.

use super::classes::{Class, Classes};
use super::subsets::add_subsets;
use num_bigint::{BigInt, BigUint};

/// The size of the smallest covers of the open lines, and the number of the smallest covers of all lines.
///
/// By inclusion and exclusion: of n choices one after the other, those that cover all are those among everyone, less those
/// that leave one line out, and two together, and so on. Where n is the smallest number at all, nobody is chosen twice, and
/// each cover comes in every order.
pub(super) fn covers(classes: &Classes) -> (usize, BigUint) {
    let signed = signed_numbers(classes);
    let ordered = |size: u32| {
        let choices = |(number, sign): (usize, &i64)| BigInt::from(number).pow(size) * sign;
        signed.iter().enumerate().filter(|(_, sign)| **sign != 0).map(choices).sum::<BigInt>()
    };
    let found = (0..=classes.lines).map(|size| (size, ordered(size))).find(|(_, ordered)| *ordered != BigInt::ZERO);
    let (size, ordered) = found.unwrap_or_default();
    let orders: BigInt = (1..=size).product();
    let of_open = (ordered / orders).into_parts().1;
    let of_needed: BigUint = classes.needed.iter().map(|class| class.members.len()).product();
    (size as usize, of_open * of_needed)
}

/// For each number of organizations: how many sets of lines have just so many who cover nothing beyond them. Sets count
/// with a minus where an odd number of lines is left out.
fn signed_numbers(classes: &Classes) -> Vec<i64> {
    let mut within = vec![0; 1 << classes.lines];
    for Class { lines, members } in &classes.open {
        within[*lines as usize] = members.len() as u64;
    }
    add_subsets(&mut within);
    let all: usize = classes.open.iter().map(|class| class.members.len()).sum();
    let mut signed = vec![0; all + 1];
    for (lines, number) in within.into_iter().enumerate() {
        let left_out = classes.lines - lines.count_ones();
        if let Some(sign) = usize::try_from(number).ok().and_then(|number| signed.get_mut(number)) {
            *sign += if left_out.is_multiple_of(2) { 1 } else { -1 };
        }
    }
    signed
}
