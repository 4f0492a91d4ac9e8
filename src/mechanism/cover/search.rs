//! The first of the smallest covers: in the order of their classes, then of their members.

use super::Lines;
use super::classes::{Class, Classes};
use super::tables::costs;

/// The first covers, of which each has `size` of the open classes; no more than `most`.
pub(super) fn first_covers(classes: &Classes, size: usize, most: usize) -> Vec<Vec<usize>> {
    let search = Search { open: &classes.open, costs: &costs(classes, size) };
    let covers = search.covers(0, (1 << classes.lines) - 1, size);
    covers.flat_map(|cover| of_members(classes.needed.iter().chain(cover).collect(), most)).take(most).collect()
}

#[derive(Clone, Copy)]
struct Search<'a> {
    open: &'a [Class],
    /// How many classes cover each set of lines.
    costs: &'a [u8],
}

impl<'a> Search<'a> {
    /// The covers of `rest` by `left` classes from the class `next` on, one after the other as they are asked for.
    ///
    /// A choice comes to nothing only where each of its covers has an earlier class, too: then those were found before, so
    /// there are few such choices, however many classes there are.
    fn covers(self, next: usize, rest: Lines, left: usize) -> Box<dyn Iterator<Item = Vec<&'a Class>> + 'a> {
        if left == 0 {
            return Box::new(std::iter::once(Vec::new()));
        }
        let choices = self.open.iter().enumerate().skip(next).map(move |(n, class)| (n, class, rest & !class.lines));
        let promising = choices.filter(move |(.., rest)| usize::from(self.costs[*rest as usize]) < left);
        Box::new(promising.flat_map(move |(n, class, rest)| {
            self.covers(n + 1, rest, left - 1).map(move |others| [&[class], &others[..]].concat())
        }))
    }
}

/// The covers with one member of each of these classes, no more than `most`.
fn of_members(mut cover: Vec<&Class>, most: usize) -> Vec<Vec<usize>> {
    cover.sort_by_key(|class| class.members[0]);
    let with_one_of = |covers: Vec<Vec<usize>>, class: &Class| -> Vec<Vec<usize>> {
        let with = |cover: Vec<usize>| class.members.iter().map(move |member| [&cover[..], &[*member]].concat());
        covers.into_iter().flat_map(with).take(most).collect()
    };
    let mut covers = cover.into_iter().fold(vec![Vec::new()], with_one_of);
    for cover in &mut covers {
        cover.sort_unstable();
    }
    covers
}
