//! Tables in a terminal, which never collapse: what finds no room beside the rest moves above its row or into a further
//! block, and text breaks at words.

use super::Look;
use super::layout::{Layout, fitted, parted};
use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, CellAlignment, Color, ContentArrangement, LineStyle};
use std::borrow::Cow;
use std::fmt::Display;

/// Stands where something is missing that the mechanism asks for.
pub const GAP: &str = "–";

/// What the cells of a column hold, and so what may be done with them where there is little room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// An id, which stays whole to be copied: it moves above its row where there is no room beside the rest.
    Id,
    /// A date, a code, a word: stays whole.
    Whole,
    /// A number: stays whole, and stands at the right.
    Figure,
    /// Text, which breaks at words.
    Text,
    /// Whole sentences, which break at words and want more room.
    Sentences,
    /// Text, and on a line below it a path, which stays whole to be copied: where there is no room beside the rest it stands
    /// below its row.
    TextAndPath,
    /// Text on one line, which ends in an ellipsis.
    Clipped,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// What stands above it.
    pub name: String,
    /// What its cells hold.
    pub holds: Holds,
}

impl Column {
    /// A column.
    pub fn new(name: impl Into<String>, holds: Holds) -> Self {
        Self { name: name.into(), holds }
    }
}

/// A cell of a table; its text is safe to print.
#[derive(Debug, Clone)]
pub struct Cell {
    pub(super) text: String,
    tone: Tone,
}

/// How a cell stands out where colours may be used.
#[derive(Debug, Clone, Copy)]
enum Tone {
    Plain,
    Strong,
    Faint,
    Gap,
    More,
    Fewer,
}

impl Cell {
    /// A cell as any other.
    pub fn new(text: impl Display) -> Self {
        Self { text: text.to_string(), tone: Tone::Plain }
    }

    /// A number, in groups of three digits.
    pub fn number(number: impl TryInto<u64>) -> Self {
        Self::new(grouped(number))
    }

    /// The mark of a gap.
    pub fn gap() -> Self {
        Self { text: GAP.to_owned(), tone: Tone::Gap }
    }

    /// A change, with its sign; `number` is by how much, as it is written.
    pub fn change(change: i64, number: &str) -> Self {
        match change {
            0 => Self::new(number),
            1.. => Self { text: format!("+{number}"), tone: Tone::More },
            _ => Self { text: format!("−{number}"), tone: Tone::Fewer },
        }
    }

    /// The same, for a sum.
    #[must_use]
    pub fn strong(self) -> Self {
        Self { tone: Tone::Strong, ..self }
    }

    /// The same, for what is said by the way.
    #[must_use]
    pub fn faint(self) -> Self {
        Self { tone: Tone::Faint, ..self }
    }

    fn styled(&self, text: &str, look: Look) -> comfy_table::Cell {
        let cell = comfy_table::Cell::new(text);
        match self.tone {
            _ if !look.colour => cell,
            Tone::Plain => cell,
            Tone::Strong => cell.add_attribute(Attribute::Bold),
            Tone::Faint => cell.add_attribute(Attribute::Dim),
            Tone::Gap => cell.fg(Color::Red),
            Tone::More => cell.fg(Color::Green),
            Tone::Fewer => cell.fg(Color::Yellow),
        }
    }
}

/// A number as people read it: `1,800`.
pub fn grouped(number: impl TryInto<u64>) -> String {
    let digits = number.try_into().unwrap_or(u64::MAX).to_string();
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A table that is filled row by row.
#[derive(Debug, Clone)]
pub struct Table {
    look: Look,
    columns: Vec<Column>,
    /// How many columns tell what a row is about: each block begins with them.
    repeated: usize,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty table. Its first columns, as many as are `repeated`, tell what a row is about.
    pub fn new(look: Look, columns: Vec<Column>, repeated: usize) -> Self {
        Self { look, columns, repeated, rows: Vec::new() }
    }

    /// Adds a row, a cell a column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// The table as text, with a line break at its end: one block below the other where the columns don't fit side by side.
    pub fn shown(&self) -> String {
        let layout = Layout::new(&self.columns, &self.rows, self.repeated, usize::from(self.look.width));
        let blocks: Vec<_> = layout.blocks.iter().map(|block| self.block(block, &layout)).collect();
        blocks.join("\n")
    }

    /// Some of the columns, each with its width. The column `above` stands on a line of its own above each row, and paths below.
    fn block(&self, columns: &[(usize, usize)], layout: &Layout) -> String {
        let above = layout.above;
        let path_of = |n: usize| self.columns[n].holds == Holds::TextAndPath && layout.has_paths_below;
        let mut table = comfy_table::Table::new();
        table.load_style(NOTHING.header_separator(LineStyle::none().fill('─')));
        table.set_content_arrangement(ContentArrangement::Disabled).force_no_tty();
        if self.look.colour {
            table.enforce_styling();
        }
        let indent = above.map_or("", |_| "  ");
        let name = |n: usize| Cell::new(&self.columns[n].name).strong();
        table.set_header(columns.iter().map(|(n, _)| name(*n).styled(&unjoined(&self.columns[*n].name), self.look)));
        let mut heights = Vec::new();
        for row in &self.rows {
            let text = |(n, width): &(usize, usize)| {
                let (text, holds) = (row[*n].text.as_str(), self.columns[*n].holds);
                if path_of(*n) { fitted(parted(text).0, Holds::Text, *width) } else { fitted(text, holds, *width) }
            };
            let texts: Vec<_> = columns.iter().map(text).collect();
            heights.push(texts.iter().map(|text| text.split('\n').count()).max().unwrap_or(1));
            table.add_row(columns.iter().zip(&texts).map(|((n, _), text)| row[*n].styled(&unjoined(text), self.look)));
        }
        for (place, (column, (n, _))) in table.column_iter_mut().zip(columns).enumerate() {
            column.set_padding((0, u16::from(place + 1 < columns.len())));
            if self.columns[*n].holds == Holds::Figure {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        let shown = table.trim_fmt().replace(UNJOINED, LAM);
        let mut lines = shown.split('\n');
        let mut text = String::new();
        let mut push = |line: &str, indent: &str| {
            text.push_str(format!("{indent}{line}").trim_end());
            text.push('\n');
        };
        if let Some(above) = above {
            push(&self.columns[above].name, "");
        }
        lines.by_ref().take(1).for_each(|line| push(line, indent));
        lines.by_ref().take(1).for_each(|rule| push(rule, &"─".repeat(indent.len())));
        for (row, height) in self.rows.iter().zip(heights) {
            if let Some(above) = above {
                push(&row[above].text, "");
            }
            lines.by_ref().take(height).for_each(|line| push(line, indent));
            for (n, _) in columns.iter().filter(|(n, _)| path_of(*n)) {
                parted(&row[*n].text).1.into_iter().for_each(|path| push(path, "  "));
            }
        }
        text
    }
}

/// The Arabic letter lam, and how it stands here where an alef follows: some fonts join the two to one sign, which comfy-table would count.
const LAM: &str = "\u{644}";
const UNJOINED: &str = "\u{644}\u{200c}";

/// A text whose width is that of its signs one by one, as terminals have them that join no letters. What stands between is taken out once
/// the table is laid out.
fn unjoined(text: &str) -> Cow<'_, str> {
    if text.contains(LAM) { Cow::Owned(text.replace(LAM, UNJOINED)) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_in_groups_of_three_digits() {
        let shown: Vec<_> = [0_u64, 7, 999, 1000, 65_536, 1_000_000].into_iter().map(grouped).collect();
        assert_eq!(shown, ["0", "7", "999", "1,000", "65,536", "1,000,000"]);
    }

    fn word() -> impl Strategy<Value = String> {
        "[a-z]{1,14}"
    }

    fn columns() -> Vec<Column> {
        vec![
            Column::new("Id", Holds::Id),
            Column::new("Title", Holds::Text),
            Column::new("By", Holds::Text),
            Column::new("Date", Holds::Whole),
            Column::new("Outputs", Holds::Figure),
        ]
    }

    proptest! {
        /// No cell is narrower than its words, every id is there whole, and no line is longer than the terminal.
        #[test]
        fn a_table_never_collapses(
            rows in prop::collection::vec(
                (word(), prop::collection::vec(word(), 0..9), prop::collection::vec(word(), 0..4), 0_u64..5000),
                1..6,
            ),
            width in 60_u16..140,
        ) {
            let look = Look { width, colour: false };
            let mut table = Table::new(look, columns(), 1);
            for (n, (id, title, by, outputs)) in rows.iter().enumerate() {
                table.row([
                    Cell::new(format!("2014/c1/{id}-{n}-of-an-organization")),
                    Cell::new(title.join(" ")),
                    Cell::new(by.join(" ")),
                    Cell::new("2014-10-01"),
                    Cell::number(*outputs),
                ]);
            }
            let shown = table.shown();
            let words: Vec<_> = shown.split_whitespace().collect();
            for (n, (id, title, by, outputs)) in rows.iter().enumerate() {
                prop_assert!(words.contains(&format!("2014/c1/{id}-{n}-of-an-organization").as_str()), "{shown}");
                prop_assert!(title.iter().chain(by).all(|word| words.contains(&word.as_str())), "{shown}");
                prop_assert!(words.contains(&grouped(*outputs).as_str()), "{shown}");
            }
            prop_assert!(shown.lines().all(|line| line.chars().count() <= usize::from(width)), "{shown}");
        }

        /// Figures that don't fit side by side stand in further blocks, each with what its rows are about.
        #[test]
        fn figures_break_into_blocks(years in 1_usize..30, width in 60_u16..140) {
            let look = Look { width, colour: false };
            let figures = (0..years).map(|n| Column::new((2000 + n).to_string(), Holds::Figure));
            let columns = std::iter::once(Column::new("Category", Holds::Text)).chain(figures).collect();
            let mut table = Table::new(look, columns, 1);
            table.row(std::iter::once(Cell::new("international organization")).chain((0..years).map(Cell::number)));
            let shown = table.shown();
            let headers: Vec<_> = shown.lines().filter(|line| line.starts_with("Category")).collect();
            let named: Vec<_> = headers.iter().flat_map(|line| line.split_whitespace().skip(1)).collect();
            prop_assert_eq!(named, (0..years).map(|n| (2000 + n).to_string()).collect::<Vec<_>>());
            prop_assert_eq!(shown.matches("international").count(), headers.len());
            prop_assert!(shown.lines().all(|line| line.chars().count() <= usize::from(width)), "{}", shown);
        }
    }
}
