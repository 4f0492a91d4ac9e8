//! How wide the columns of a table are: the same in every format, and from the text alone.

use super::text::plain;
use super::tree::Inline;

/// The narrowest and the widest that a column may be, in signs: what is longer is broken into lines.
const SIGNS: std::ops::RangeInclusive<usize> = 4..=48;

/// What has no more signs than this is not broken into lines.
const SHORT: usize = 20;

/// The width of each column, in thousandths of the whole.
pub(super) fn widths(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<u32> {
    let wanted: Vec<_> = (0..header.len()).map(|column| wanted(column, header, rows)).collect();
    let all: usize = wanted.iter().sum::<usize>().max(1);
    let mut widths: Vec<_> = wanted.iter().map(|wanted| u32::try_from(wanted * 1000 / all).unwrap_or(0)).collect();
    // What rounding leaves goes to the widest.
    let left = 1000 - widths.iter().sum::<u32>().min(1000);
    if let Some(widest) = widths.iter_mut().max() {
        *widest += left;
    }
    widths
}

/// Room for the longest word, and for most of what a line of the column would hold.
fn wanted(column: usize, header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> usize {
    let cells = || rows.iter().filter_map(|row| row.get(column)).map(|cell| plain(cell));
    let longest_word = |text: &str| text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let header = longest_word(&plain(&header[column]));
    let words = cells().map(|cell| longest_word(&cell)).max().unwrap_or(0).min(24);
    let mut lengths: Vec<_> = cells().map(|cell| cell.chars().count()).collect();
    lengths.sort_unstable();
    let most = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0);
    // Headers are in bold, what is short should stay on one line, and a column needs some room on each side.
    let short = if most <= SHORT { most * 6 / 5 } else { most };
    (3 + (header * 3 / 2).max(words * 5 / 4).max(short)).clamp(*SIGNS.start(), *SIGNS.end())
}
