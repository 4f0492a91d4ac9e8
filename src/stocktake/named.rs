//! Every figure by its name: those that `--explain` explains.

use super::explain::Counted;
use super::figure::{Behind, Figure, OF_LINE, OF_TOTAL};
use super::lists::OfYears;
use crate::line::ActionLine;
use std::collections::BTreeMap;

/// Figures by their names: `outputs`, `c5/meetings`, `by-kind/publication`.
pub type Named = BTreeMap<String, i64>;

/// The figures of these years, of each line and of all together.
pub fn named(of_years: &OfYears<'_>) -> Named {
    let mut named = Named::new();
    for line in ActionLine::ALL {
        add(&mut named, of_years, &format!("{}/", line.stem()), OF_LINE, &[line]);
    }
    add(&mut named, of_years, "c7+/", OF_LINE, ActionLine::C7.family());
    add(&mut named, of_years, "", OF_TOTAL, &ActionLine::ALL);
    named
}

fn add(named: &mut Named, of_years: &OfYears<'_>, prefix: &str, figures: &[Figure], lines: &[ActionLine]) {
    for figure in figures {
        match figure.behind {
            Behind::Plain(list) => {
                named.insert(format!("{prefix}{}", figure.name), sum(&list(of_years, lines)));
            }
            Behind::ByKey(lists) => {
                let of_keys = lists(of_years, lines).into_iter();
                named.extend(of_keys.map(|(key, list)| (format!("{prefix}{}/{key}", figure.name), sum(&list))));
            }
        }
    }
}

/// What the records of a list add up to.
fn sum(list: &[Counted]) -> i64 {
    i64::try_from(list.iter().map(|record| record.adds).sum::<u64>()).unwrap_or(i64::MAX)
}
