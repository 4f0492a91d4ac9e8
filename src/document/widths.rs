//! How wide the columns of a table are: the same in every format, and from the text alone.

use super::text::{plain, unbroken_hyphens};
use super::tree::Inline;
use textwrap::core::display_width;

/// The narrowest and the widest that a column may be, in signs: what is longer is broken into lines.
const SIGNS: std::ops::RangeInclusive<usize> = 4..=48;

/// What has no more signs than this is not broken into lines.
const SHORT: usize = 20;

/// What has at least so many signs in most of its cells would take many lines: sentences among words.
const LONG: usize = 96;

/// The widest that a column of sentences may be.
const WIDEST: usize = 80;

/// What is longer than this is no word but an address or a symbol, and may be broken.
const WORD: usize = 16;

/// About how many signs of a table's text a page has room for side by side.
const PAGE: usize = 100;

/// How many it has room for where none is kept free.
const CROWDED: usize = 110;

/// The width of each column, in thousandths of the whole.
pub(super) fn widths(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<u32> {
    let wanted: Vec<_> = (0..header.len()).map(|column| wanted(column, header, rows)).collect();
    let all: usize = wanted.iter().sum::<usize>().max(1);
    let thousandths = |signs: usize, of: usize| u32::try_from(signs * 1000 / of).unwrap_or(0);
    let mut least: Vec<_> = (0..header.len()).map(|column| least(column, header, rows, unbroken)).collect();
    if least.iter().sum::<usize>() > PAGE {
        // Where there is no room for that, lines end at hyphens.
        least = (0..header.len()).map(|column| self::least(column, header, rows, piece)).collect();
    }
    if least.iter().sum::<usize>() > CROWDED {
        // Where there is none even so, words of cells are broken rather than those of headers.
        least = header.iter().map(|cell| of_header(cell, header.len())).collect();
    }
    let least_of_all: usize = least.iter().sum::<usize>().max(PAGE);
    let least: Vec<_> = least.iter().map(|signs| thousandths(*signs, least_of_all)).collect();
    let mut widths = no_less(wanted.iter().map(|wanted| thousandths(*wanted, all)).collect(), &least);
    // What rounding leaves goes to the widest.
    let left = 1000 - widths.iter().sum::<u32>().min(1000);
    if let Some(widest) = widths.iter_mut().max() {
        *widest += left;
    }
    widths
}

/// Room for the longest word of a header, which is in bold; of a short one, what a cell keeps free on each side takes the larger part,
/// and little beside many others.
fn of_header(cell: &[Inline], columns: usize) -> usize {
    const SHORT: usize = 5;
    const MANY: usize = 7;
    let longest = longest_word(&plain(cell));
    2 + longest * 5 / 4 + if longest <= SHORT && columns < MANY { 2 } else { 0 }
}

/// Room for the longest of what should not be broken.
fn least(column: usize, header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], of_cell: fn(&str) -> usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| of_cell(&plain(cell)));
    of_header(&header[column], header.len()).max(2 + cells.max().unwrap_or(0))
}

/// Room for the longest word, and for most of what a line of the column would hold.
fn wanted(column: usize, header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> usize {
    let cells = || rows.iter().filter_map(|row| row.get(column)).map(|cell| plain(cell));
    let header = longest_word(&plain(&header[column]));
    let words = cells().map(|cell| longest_word(&cell)).max().unwrap_or(0).min(24);
    let mut lengths: Vec<_> = cells().map(|cell| display_width(&cell)).collect();
    lengths.sort_unstable();
    let most = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0);
    // Headers are in bold, what is short should stay on one line, and a column needs some room on each side.
    let short = if most <= SHORT { most * 6 / 5 } else { most };
    let widest = if most >= LONG { WIDEST } else { *SIGNS.end() };
    (3 + (header * 3 / 2).max(words * 5 / 4).max(short)).clamp(*SIGNS.start(), widest)
}

/// The widths with none less than it must be, as far as the others have room to give: a word of a header is not broken.
fn no_less(widths: Vec<u32>, least: &[u32]) -> Vec<u32> {
    let pairs = || widths.iter().zip(least);
    let lacking: u32 = pairs().map(|(width, least)| least.saturating_sub(*width)).sum();
    let spare: u32 = pairs().map(|(width, least)| width.saturating_sub(*least)).sum();
    if lacking == 0 {
        return widths;
    }
    // Where all of it is needed, none is free for what would like to be wider.
    if lacking > spare {
        return least.to_vec();
    }
    let given = |width: u32, least: u32| (width.saturating_sub(least) * lacking).div_ceil(spare);
    pairs().map(|(width, least)| (*width).max(*least) - given(*width, *least)).collect()
}

/// How many signs of a cell should stand on one line, with some room: all of a code with a hyphen, such as `C7 e-health`, else its
/// longest piece.
fn unbroken(cell: &str) -> usize {
    let all = display_width(cell);
    match cell {
        _ if all <= WORD && cell.contains('-') => all,
        _ if is_chinese_date(cell) => all * 6 / 5,
        _ => longest_piece(cell).min(WORD) * 6 / 5,
    }
}

/// Whether a cell is a date as Chinese has it, such as `2013年11月18日`, of which no part should stand alone.
fn is_chinese_date(cell: &str) -> bool {
    let is_of_date = |sign: char| sign.is_ascii_digit() || matches!(sign, '年' | '月' | '日');
    cell.ends_with(['年', '月', '日']) && cell.chars().all(is_of_date)
}

/// The same where no room is left over: its longest piece alone.
fn piece(cell: &str) -> usize {
    longest_piece(cell).min(WORD)
}

/// The longest of what stands between blanks and hyphens, where lines may be broken.
fn longest_piece(text: &str) -> usize {
    let held: Vec<_> = unbroken_hyphens(text).collect();
    let parts = text.split_inclusive('-').scan(0, |end, part| {
        *end += part.len();
        Some((*end - 1, part))
    });
    // Each part but what is held together with the next.
    let (mut pieces, mut begun) = (Vec::new(), String::new());
    for (hyphen, part) in parts {
        begun.push_str(part);
        if !held.contains(&hyphen) {
            pieces.push(std::mem::take(&mut begun));
        }
    }
    pieces.push(begun);
    pieces.iter().map(|piece| longest_word(piece.trim_end_matches('-'))).max().unwrap_or(0)
}

fn longest_word(text: &str) -> usize {
    longest(text, is_blank)
}

/// Whether a line may end at it, as at each blank that is not a fixed one.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace() && !matches!(sign, '\u{a0}' | '\u{202f}')
}

/// The longest of what stands between such signs. Where a script puts nothing between words, as Chinese does, a line may be broken
/// anywhere, so that few of its signs need to stand on one.
fn longest(text: &str, parts: impl Fn(char) -> bool) -> usize {
    const FEW: usize = 8;
    /// So many letters of Cyrillic, or of Arabic, which are larger, take the room of one more.
    const BROAD: usize = 5;
    let is_wide = |sign: char| sign > '\u{2e7f}' && display_width(sign.encode_utf8(&mut [0; 4])) == 2;
    let (mut longest, mut narrow, mut broad, mut wide) = (0, 0, 0, 0);
    for sign in text.chars() {
        if parts(sign) {
            (narrow, broad, wide) = (0, 0, 0);
        } else if is_wide(sign) {
            (narrow, broad, wide) = (0, 0, (wide + 2).min(FEW));
        } else {
            broad += usize::from(matches!(sign, '\u{400}'..='\u{52f}' | '\u{620}'..='\u{64a}'));
            (narrow, wide) = (narrow + display_width(sign.encode_utf8(&mut [0; 4])), 0);
        }
        longest = longest.max(narrow + broad.div_ceil(BROAD)).max(wide);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Vec<u32> {
        let cell = |text: &&str| vec![Inline::Text { text: (*text).to_owned() }];
        let mut rows: Vec<Vec<_>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        let header = rows.remove(0);
        widths(&header, &rows)
    }

    #[test]
    fn no_word_of_a_header_is_broken_and_sentences_get_most_of_the_room() {
        let (sentence, words) = ("All stakeholders are asked to do what they can. ".repeat(4), "x ".repeat(24));
        let rows = [["Paragraph", "What is asked", "Of whom", "Done"], ["7", &sentence, &words, &words]];
        let widths = table(&rows.each_ref().map(|row| &row[..]));
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // Nine bold letters of 9 points, and the room beside them, on a page of 448 points: 58 of them.
        assert_eq!(widths, [130, 398, 236, 236]);
    }

    #[test]
    fn a_short_word_of_a_header_beside_sentences_is_not_broken() {
        let sentence = "All stakeholders are asked to do what they can. ".repeat(4);
        let rows =
            [["Paragraph", "What is asked", "Of whom", "What was done", "State"], ["7", &sentence, "UN", "–", "Open"]];
        let widths = table(&rows.each_ref().map(|row| &row[..]));
        // Four bold letters of 9 points take 26 of the 448 of a page, and the room beside them 11.
        assert!(widths[2] >= 85, "{widths:?}");
    }

    #[test]
    fn no_word_of_a_cell_is_broken_though_the_headers_of_many_columns_are_wide() {
        let header = ["Line", "Moderators", "Members", "Modalities", "Meetings", "Open", "Outputs", "Year before"];
        let row = ["C7 e-environment", "UNEP", "1", "0", "1", "1", "2", "1"];
        let widths = table(&[&header, &row]);
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // Eleven letters of 9 points, and the room beside them, on a page of 448 points.
        assert!(widths[0] >= 145, "{widths:?}");
    }

    #[test]
    fn where_headers_leave_little_room_a_line_ends_at_a_hyphen_and_no_word_is_broken() {
        let header =
            ["Volet", "Modérateurs", "Membres", "Modalités", "Réunions", "Ouvertes", "Produits", "Année précédente"];
        let row = ["C7 e-environment", "UNEP (comodérateur), WMO (comodérateur)", "1", "0", "1", "1", "2", "1"];
        let widths = table(&[&header, &row]);
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // Eleven letters of 9 points, and fifteen, with the room beside them, on a page of 448 points.
        assert!(widths[0] >= 120 && widths[1] >= 155, "{widths:?}");
    }

    #[test]
    fn where_words_need_all_the_room_none_is_narrower_than_its_longest() {
        let header = ["Meeting", "Lines", "Dates", "Place", "Open", "Participants", "Para."];
        let title = "Interactive Facilitation Meeting on Action Line C7 ICT Applications: Social Transformations, Ethics and Policy";
        let row = [title, "C7 e-agriculture", "12 June 2014", "Geneva, Switzerland", "not known", "about 1,600", "69"];
        let widths = table(&[&header, &row]);
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // Twelve bold letters of 9 points, and the room beside them, on a page of 448 points.
        assert!(widths[5] >= 160 && widths[4] >= 68 && widths[1] >= 170 && widths[0] >= 250, "{widths:?}");
    }

    #[test]
    fn what_has_room_enough_is_as_wide_as_its_text() {
        assert_eq!(table(&[&["Line", "Meetings"], &["C1", "3"]]), [375, 625]);
    }

    #[test]
    fn letters_of_cyrillic_are_broader_and_a_fixed_blank_ends_no_line() {
        assert_eq!([longest_word("Outcomes"), longest_word("Участники")], [8, 11]);
        assert_eq!([longest_word("25\u{a0}февраля 2013\u{a0}года"), longest_word("25 février")], [12, 7]);
    }

    #[test]
    fn a_sentence_in_chinese_can_be_broken_anywhere() {
        assert_eq!(longest_word("信息社会世界峰会 WSIS"), 8);
        assert_eq!(longest_word("峰会"), 4);
        let sentence = "请所有利益攸关方尽其所能落实峰会成果并提交年度报告".repeat(3);
        let widths = table(&[&["段次", "要求", "对象"], &["7", &sentence, "各国政府"]]);
        assert!(widths[1] > 600, "{widths:?}");
    }
}
