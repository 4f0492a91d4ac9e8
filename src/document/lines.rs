//! Text of a cell in lines: where one may end, and how many there are in so much room.

use super::measure;
use super::text::whole_words_of_cell;
use crate::print;

/// What has more room than this is no word but an address or a symbol, and may be broken.
const WORD: u32 = 9_000;

/// Text that stands on one line, and the blank after it, in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    width: u32,
    blank: u32,
}

impl Piece {
    pub fn in_bold(self) -> Self {
        Self { width: measure::bold(self.width), ..self }
    }

    /// The room that it has to have.
    pub fn kept_whole(self) -> u32 {
        self.width.min(WORD)
    }
}

/// A text in the pieces between which a line may end; words with a hyphen are broken there, and codes at
/// their blank, only where that is said.
pub(super) fn pieces(text: &str, at_hyphens: bool) -> Vec<Piece> {
    if is_chinese_date(text) {
        return vec![piece(text)];
    }
    let whole = whole_words_of_cell(text, |word| !at_hyphens && measure::width(word) <= WORD);
    let is_within = |end: &usize| whole.iter().any(|word| word.start < *end && *end < word.end);
    let mut ends: Vec<_> = text.match_indices('-').map(|(at, hyphen)| at + hyphen.len()).collect();
    let mut end = 0;
    for word in print::breaks().find_words(text) {
        end += word.word.len() + word.whitespace.len();
        ends.push(end);
    }
    ends.sort_unstable();
    ends.dedup();
    let mut start = 0;
    let ends = ends.into_iter().filter(|end| !is_within(end));
    ends.map(|end| piece(&text[std::mem::replace(&mut start, end)..end])).collect()
}

fn piece(text: &str) -> Piece {
    let words = text.trim_end_matches(' ');
    Piece { width: measure::width(words), blank: measure::width(&text[words.len()..]) }
}

/// How many lines pieces take in so much room.
pub(super) fn lines(pieces: &[Piece], room: u32) -> u32 {
    let room = room.max(1);
    let (mut lines, mut taken) = (1, 0);
    for piece in pieces {
        if taken > 0 && taken + piece.width > room {
            lines += 1;
            taken = 0;
        }
        if piece.width > room {
            // What has no room is broken.
            lines += (piece.width - 1) / room;
            taken = piece.width % room;
        } else {
            taken += piece.width;
        }
        taken += piece.blank;
    }
    lines
}

/// Whether a text is no sentence but a date or a few words.
pub(super) fn is_short(pieces: &[Piece]) -> bool {
    const SHORT: u32 = 14_000;
    of(pieces) <= SHORT
}

/// The room in which pieces take two lines at most.
pub(super) fn in_two(pieces: &[Piece]) -> u32 {
    let parted = (0..=pieces.len()).map(|at| of(&pieces[..at]).max(of(&pieces[at..])));
    parted.min().unwrap_or(0)
}

/// The room of pieces on one line.
fn of(pieces: &[Piece]) -> u32 {
    let blanks = pieces.iter().rev().skip(1).map(|piece| piece.blank).sum::<u32>();
    pieces.iter().map(|piece| piece.width).sum::<u32>() + blanks
}

/// Whether a cell is a date as Chinese has it, such as `2013年11月18日`, of which no part should stand alone.
fn is_chinese_date(cell: &str) -> bool {
    let is_of_date = |sign: char| sign.is_ascii_digit() || matches!(sign, '年' | '月' | '日');
    cell.ends_with(['年', '月', '日']) && cell.chars().all(is_of_date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str, room: u32, at_hyphens: bool) -> u32 {
        lines(&pieces(text, at_hyphens), room)
    }

    #[test]
    fn a_line_ends_at_a_blank_and_at_a_hyphen_only_where_there_is_no_room_for_the_word() {
        assert_eq!([count("UNESCO", 9_000, false), count("UNESCO (co-moderator)", 9_000, false)], [1, 2]);
        // `follow-up` takes some 4,700.
        assert_eq!([count("The follow-up", 5_000, false), count("The follow-up", 5_000, true)], [2, 2]);
        assert_eq!([pieces("follow-up", false).len(), pieces("follow-up", true).len()], [1, 2]);
        let cells = ["co-moderator", "C7 e-health", "2013年11月18日"];
        assert_eq!(cells.map(|text| pieces(text, false).len()), [1, 1, 1]);
        assert_eq!(cells.map(|text| pieces(text, true).len()), [1, 2, 1]);
    }

    #[test]
    fn a_fixed_blank_ends_no_line_and_chinese_may_be_broken_between_its_signs() {
        assert_eq!([pieces("25\u{a0}f\u{e9}vrier 2013", false).len(), pieces("信息社会", false).len()], [2, 4]);
    }

    #[test]
    fn what_is_short_takes_two_lines_where_both_are_as_long_as_can_be() {
        let due = pieces("Due by 31 December 2016", false);
        assert!(is_short(&due) && lines(&due, in_two(&due)) == 2 && lines(&due, in_two(&due) - 1) > 2);
        assert!(!is_short(&pieces("The Chair of the Commission is asked to establish a working group", false)));
    }

    #[test]
    fn what_is_wider_than_the_room_is_broken() {
        assert_eq!(count("https://www.itu.int/net4/wsis/stocktaking", 5_000, false), 5);
    }
}
