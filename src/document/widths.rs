//! How wide the columns of a table are: the same in every format, and from the text alone. Each has room for its longest word; what is
//! left goes where it makes the table lower.

use super::lines::{Piece, in_two, is_short, lines, pieces};
use super::text::plain;
use super::tree::Inline;

/// The width of a table, in thousandths of an em of the letters of tables.
const PAGE: u32 = 52_700;

/// What a table takes in steps of.
const STEP: u32 = 500;

/// Of a table with more rows than this some are measured, all over it.
const MEASURED: usize = 80;

/// What is kept free beside the text of a cell, on both sides, in a table of so many columns.
pub(super) const fn beside(columns: usize) -> u32 {
    if columns < 6 { 1_200 } else { 800 }
}

/// The width of the text in a column that has so many thousandths of a table of so many columns.
pub(super) const fn room(thousandths: u32, columns: usize) -> u32 {
    (PAGE * thousandths / 1000).saturating_sub(beside(columns))
}

/// The width of each column, in thousandths of the whole.
pub(super) fn widths(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<u32> {
    let columns: Vec<_> = (0..header.len()).map(|column| Column::new(column, header, rows)).collect();
    let free = beside(columns.len());
    let of = |least: fn(&Column) -> u32| columns.iter().map(|column| least(column) + free).collect::<Vec<_>>();
    // What is short takes two lines at most, if that leaves room for what is long. Where there is no room for whole words, lines end at
    // hyphens; and where there is none even so, words of cells are broken rather than those of headers.
    let least = [
        (of(|column| column.of_short), PAGE - PAGE / 10),
        (of(|column| column.whole), PAGE),
        (of(|column| column.at_hyphens), PAGE),
    ];
    let fitting = least.into_iter().find(|(least, room)| least.iter().sum::<u32>() <= *room);
    let mut widths = fitting.map_or_else(|| of(|column| column.of_header), |(least, _)| least);
    lower(&columns, free, &mut widths);
    in_thousandths(&widths)
}

/// How many lines the rows of a table take, all together.
#[cfg(feature = "docx")]
pub(super) fn height(rows: &[Vec<Vec<Inline>>], widths: &[u32]) -> u32 {
    let room = |column: usize| widths.get(column).map_or(1, |width| room(*width, widths.len()));
    let of_row = |row: &Vec<Vec<Inline>>| {
        let cells = row.iter().enumerate().map(|(column, cell)| lines(&pieces(&plain(cell), false), room(column)));
        cells.max().unwrap_or(1)
    };
    rows.iter().map(of_row).sum()
}

/// What a column holds.
struct Column {
    /// Room for the header and each short cell in two lines, and for the longest word.
    of_short: u32,
    /// Room for the longest word, where none is broken at a hyphen, where all are that may be, and of the header alone.
    whole: u32,
    at_hyphens: u32,
    of_header: u32,
    /// The header and the cells below it, in pieces between which a line may end.
    cells: Vec<Vec<Piece>>,
}

impl Column {
    fn new(column: usize, header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Self {
        let text = |row: &Vec<Vec<Inline>>| row.get(column).map(|cell| plain(cell)).unwrap_or_default();
        let header = pieces(&plain(&header[column]), false).into_iter().map(Piece::in_bold).collect::<Vec<_>>();
        let longest = |pieces: &[Piece]| pieces.iter().copied().map(Piece::kept_whole).max().unwrap_or(0);
        let of_cells = |at_hyphens: bool| {
            let cells = rows.iter().map(|row| longest(&pieces(&text(row), at_hyphens)));
            cells.max().unwrap_or(0).max(longest(&header))
        };
        let in_two_lines = rows.iter().map(|row| pieces(&text(row), false)).filter(|cell| is_short(cell));
        let of_short = in_two_lines.chain([header.clone()]).map(|cell| in_two(&cell)).max().unwrap_or(0);
        let whole = of_cells(false);
        let measured = rows.iter().step_by(rows.len().div_ceil(MEASURED).max(1)).map(|row| pieces(&text(row), false));
        Self {
            of_short: of_short.max(whole),
            whole,
            at_hyphens: of_cells(true),
            of_header: longest(&header),
            cells: std::iter::once(header.clone()).chain(measured).collect(),
        }
    }

    /// How many lines each cell takes in so much room.
    fn heights(&self, room: u32) -> Vec<u32> {
        self.cells.iter().map(|cell| lines(cell, room)).collect()
    }
}

/// Widens columns by what is left of the page: step by step that which makes the table lower by the most for the room that it takes.
fn lower(columns: &[Column], free: u32, widths: &mut [u32]) {
    let spare = (PAGE.saturating_sub(widths.iter().sum()) / STEP) as usize;
    let wider: Vec<_> = (0..).step_by(STEP as usize).take(spare + 1).collect();
    let heights: Vec<Vec<_>> = columns
        .iter()
        .zip(&*widths)
        .map(|(column, least)| wider.iter().map(|more| column.heights(least - free + more)).collect())
        .collect();
    let mut taken = vec![0; columns.len()];
    loop {
        let left = spare - taken.iter().sum::<usize>();
        let gains = (0..columns.len()).filter_map(|column| {
            let others = highest(&heights, &taken, column);
            let of = |step: usize| against(&others, &heights[column][step]);
            let now = of(taken[column]);
            let gain = |more: usize| (now.saturating_sub(of(taken[column] + more)), more);
            let best =
                (1..=left).map(gain).max_by(|(a, of_a), (b, of_b)| (a * of_b).cmp(&(b * of_a)).then(of_b.cmp(of_a)));
            best.filter(|(gain, _)| *gain > 0).map(|(gain, more)| (gain, more, column))
        });
        let Some((_, more, column)) = gains.max_by(|(a, of_a, _), (b, of_b, _)| (a * of_b).cmp(&(b * of_a))) else {
            break;
        };
        taken[column] += more;
    }
    for (width, taken) in widths.iter_mut().zip(taken) {
        *width += wider[taken];
    }
}

/// How many lines each row has without one of the columns.
fn highest(heights: &[Vec<Vec<u32>>], taken: &[usize], but: usize) -> Vec<u32> {
    let rows = heights.first().map_or(0, |column| column[0].len());
    let others = || heights.iter().zip(taken).enumerate().filter(|(column, _)| *column != but);
    (0..rows).map(|row| others().map(|(_, (column, taken))| column[*taken][row]).max().unwrap_or(0)).collect()
}

/// What stands against a column of cells so high beside others: the lines of the table, and its own, which count less.
fn against(others: &[u32], own: &[u32]) -> usize {
    const OF_ROW: u32 = 4;
    others.iter().zip(own).map(|(others, own)| (OF_ROW * (*others).max(*own) + own) as usize).sum()
}

/// Widths as shares of the whole; what rounding leaves goes to the widest.
fn in_thousandths(widths: &[u32]) -> Vec<u32> {
    let all = widths.iter().sum::<u32>().max(1);
    let mut shares: Vec<_> = widths.iter().map(|width| width * 1000 / all).collect();
    let left = 1000 - shares.iter().sum::<u32>().min(1000);
    if let Some(widest) = shares.iter_mut().max() {
        *widest += left;
    }
    shares
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
        // Nine bold letters of 8.5 points take 46 of the 448 of a page, and the room beside them 10.
        assert!(widths[0] >= 126 && widths[1] > 450, "{widths:?}");
    }

    #[test]
    fn a_short_word_of_a_header_beside_sentences_is_not_broken() {
        let sentence = "All stakeholders are asked to do what they can. ".repeat(4);
        let rows =
            [["Paragraph", "What is asked", "Of whom", "What was done", "State"], ["7", &sentence, "UN", "–", "Open"]];
        let widths = table(&rows.each_ref().map(|row| &row[..]));
        // The bold letters of the header, and the room beside them.
        assert!(widths[2] >= 85, "{widths:?}");
    }

    #[test]
    fn no_word_of_a_cell_is_broken_though_the_headers_of_many_columns_are_wide() {
        let header = ["Line", "Moderators", "Members", "Modalities", "Meetings", "Open", "Outputs", "Year before"];
        let row = ["C7 e-environment", "UNEP", "1", "0", "1", "1", "2", "1"];
        let widths = table(&[&header, &row]);
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // The letters of the code, and the room beside them.
        assert!(widths[0] >= 145, "{widths:?}");
    }

    #[test]
    fn where_headers_leave_little_room_a_line_ends_at_a_hyphen_and_no_word_is_broken() {
        let header =
            ["Volet", "Modérateurs", "Membres", "Modalités", "Réunions", "Ouvertes", "Produits", "Année précédente"];
        let row = ["C7 e-environment", "UNEP (comodérateur), WMO (comodérateur)", "1", "0", "1", "1", "2", "1"];
        let widths = table(&[&header, &row]);
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // `e-environment` and fifteen letters of 8.5 points take 63 and 66 of the 448 of a page, and the room beside each of them 6.
        assert!(widths[0] >= 154 && widths[1] >= 162, "{widths:?}");
    }

    #[test]
    fn where_words_need_all_the_room_none_is_narrower_than_its_longest() {
        let header = ["Meeting", "Lines", "Dates", "Place", "Open", "Participants", "Para."];
        let title = "Interactive Facilitation Meeting on Action Line C7 ICT Applications: Social Transformations, Ethics and Policy";
        let row = [title, "C7 e-agriculture", "12 June 2014", "Geneva, Switzerland", "not known", "about 1,600", "69"];
        let widths = table(&[&header, &row]);
        assert_eq!(widths.iter().sum::<u32>(), 1000);
        // Twelve bold letters of 8.5 points take 54 of the 448 of a page, and the room beside them 6; and a code is whole.
        assert!(widths[5] >= 134 && widths[4] >= 68 && widths[1] >= 163 && widths[0] >= 240, "{widths:?}");
    }

    #[test]
    fn what_has_room_enough_is_as_wide_as_its_text() {
        assert_eq!(table(&[&["Line", "Meetings"], &["C1", "3"]]), [371, 629]);
    }

    #[test]
    fn a_sentence_in_chinese_can_be_broken_anywhere() {
        let sentence = "请所有利益攸关方尽其所能落实峰会成果并提交年度报告".repeat(3);
        let widths = table(&[&["段次", "要求", "对象"], &["7", &sentence, "各国政府"]]);
        assert!(widths[1] > 600, "{widths:?}");
    }

    #[test]
    fn room_goes_where_the_text_is() {
        let asked = "Measures are to be taken at once so that as many women as men use the Internet. ".repeat(3);
        let row = ["27", &asked, "All stakeholders", "–", "Due by 31 December 2020"];
        let answered = ["67", &asked, "United Nations", "The present report", "Answered"];
        let header = ["Paragraph", "What is asked", "Of whom", "What was done", "State"];
        let widths = table(&[&header, &row, &row, &answered, &row]);
        assert!(widths[1] > 380 && (110..220).contains(&widths[3]), "{widths:?}");
    }

    #[test]
    fn a_column_of_dashes_stays_narrow() {
        let title = "Interactive Facilitation Meeting on ICT Applications: Social Transformations, Ethics and Policy";
        let widths = table(&[&["Meeting", "Done", "Lines"], &[title, "–", "C7 e-agriculture"], &[title, "–", "C1"]]);
        assert!(widths[1] < 120 && widths[0] > 550, "{widths:?}");
    }

    #[test]
    fn many_rows_are_measured_all_over_the_table() {
        let short = ["C1", "UNESCO"];
        let long =
            ["C2", "International Telecommunication Union and many others, such as the World Health Organization"];
        let rows: Vec<&[&str]> = std::iter::once(&["Line", "Moderators"][..])
            .chain((0..400).map(|row| if row < 200 { &short[..] } else { &long[..] }))
            .collect();
        let widths = table(&rows);
        assert!(widths[1] > 850, "{widths:?}");
    }
}
