//! The first of the smallest covers: in the order of their classes, then of their members.

use super::Lines;
use super::classes::{Class, Classes};
use super::subsets::{add_subsets, share_with_subsets, subtract_subsets};

/// The first covers, of which each has `size` from the open classes.
pub(super) fn first_covers(classes: &Classes, size: usize, most: usize) -> Vec<Vec<usize>> {
    let mut search =
        Search { classes, cost: costs(classes, size), ahead: ahead(&classes.open), most, found: Vec::new() };
    search.go_on(0, (1 << classes.lines) - 1, size, &mut Vec::new());
    search.found
}

/// How many classes cover each set of lines, where they are fewer than `size`.
///
/// What j + 1 classes cover is a part of what j cover and a part of what one covers: so many pairs of such parts make up a
/// set as the products of their sums tell.
fn costs(classes: &Classes, size: usize) -> Vec<u8> {
    let mut costs = vec![u8::MAX; 1 << classes.lines];
    costs[0] = 0;
    let mut by_one = vec![0; 1 << classes.lines];
    for class in &classes.open {
        by_one[class.lines as usize] = 1;
    }
    share_with_subsets(&mut by_one);
    let mut covered = by_one.clone();
    add_subsets(&mut by_one);
    for number in (1..u8::MAX).take(size.saturating_sub(1)) {
        for (cost, covered) in costs.iter_mut().zip(&covered) {
            if *covered == 1 && *cost > number {
                *cost = number;
            }
        }
        if usize::from(number) + 1 < size {
            add_subsets(&mut covered);
            for (sum, one) in covered.iter_mut().zip(&by_one) {
                *sum *= one;
            }
            subtract_subsets(&mut covered);
            for pairs in &mut covered {
                *pairs = (*pairs).min(1);
            }
        }
    }
    costs
}

/// What each class and those after it cover.
fn ahead(classes: &[Class]) -> Vec<Lines> {
    let mut ahead: Vec<_> = classes
        .iter()
        .rev()
        .scan(0, |lines, class| {
            *lines |= class.lines;
            Some(*lines)
        })
        .collect();
    ahead.reverse();
    ahead
}

struct Search<'a> {
    classes: &'a Classes,
    cost: Vec<u8>,
    ahead: Vec<Lines>,
    most: usize,
    found: Vec<Vec<usize>>,
}

impl<'a> Search<'a> {
    /// Covers `rest` with `left` classes from the class `next` on.
    fn go_on(&mut self, next: usize, rest: Lines, left: usize, chosen: &mut Vec<&'a Class>) {
        if left == 0 {
            self.found.extend(self.covers_of(chosen));
            return;
        }
        for index in next..self.ahead.len() {
            if rest & !self.ahead[index] != 0 || self.found.len() == self.most {
                return;
            }
            let class = &self.classes.open[index];
            let rest = rest & !class.lines;
            if usize::from(self.cost[rest as usize]) < left {
                chosen.push(class);
                self.go_on(index + 1, rest, left - 1, chosen);
                chosen.pop();
            }
        }
    }

    /// The covers with one member of each of these classes and of those that are needed; no more than are still asked for.
    fn covers_of(&self, chosen: &[&Class]) -> Vec<Vec<usize>> {
        let most = self.most - self.found.len();
        let with_one_of = |covers: Vec<Vec<usize>>, class: &Class| -> Vec<Vec<usize>> {
            let with = |cover: Vec<usize>| class.members.iter().map(move |member| [&cover[..], &[*member]].concat());
            covers.into_iter().flat_map(with).take(most).collect()
        };
        let mut classes: Vec<_> = self.classes.needed.iter().chain(chosen.iter().copied()).collect();
        classes.sort_by_key(|class| class.members[0]);
        let mut covers = classes.into_iter().fold(vec![Vec::new()], with_one_of);
        for cover in &mut covers {
            cover.sort_unstable();
        }
        covers
    }
}
