//! The figures as tables in a terminal: what is there, what is missing, and how this year compares with the last.

mod across;
mod explanation;
mod year;

pub use across::{cut_table, years_table};
pub use explanation::explanation_table;
pub use year::stocktaking_table;

use crate::diagnostic::safe;
use crate::line::ActionLine;
use crate::record::Id;
use crate::registry::Registry;
use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table};

/// How wide a terminal is, and whether it shows colours.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// In columns.
    pub width: u16,
    /// Whether colours may be used; without them the table says the same.
    pub colour: bool,
}

/// Stands where something is missing that the mechanism asks for.
pub(crate) const GAP: &str = "–";

/// What a table shows, and of which registry.
pub(crate) fn heading(registry: &Registry, what: &str, look: Look) -> String {
    let name = registry.settings().map_or("", |settings| settings.name.first(registry.first_language()));
    wrapped(&format!("{what} · {}", safe(name)), look.width, 0) + "\n"
}

/// A table with a rule below its header, and no other line.
pub(crate) fn table(look: Look) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING.header_separator(LineStyle::none().fill('─')));
    table.set_truncation_indicator("…");
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(look.width).force_no_tty();
    if look.colour {
        table.enforce_styling();
    }
    table
}

/// The names of columns.
pub(crate) fn header(look: Look, names: &[&str]) -> Vec<Cell> {
    names.iter().map(|name| styled(Cell::new(name), look, |cell| cell.add_attribute(Attribute::Bold))).collect()
}

fn styled(cell: Cell, look: Look, style: impl FnOnce(Cell) -> Cell) -> Cell {
    if look.colour { style(cell) } else { cell }
}

/// Sets the columns: figures to the right; only the columns in `text` may be narrower than what they hold.
pub(crate) fn set_columns(table: &mut Table, first_figure: usize, text: &[usize]) {
    for (n, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, 1));
        if n >= first_figure {
            column.set_cell_alignment(CellAlignment::Right);
        }
        if !text.contains(&n) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
}

/// A figure; a mark where it is a gap.
fn figure(number: usize, is_gap: bool, look: Look) -> Cell {
    if is_gap {
        return styled(Cell::new(GAP), look, |cell| cell.fg(Color::Red));
    }
    Cell::new(number)
}

/// A text broken at spaces, with lines after the first indented. What a fixed space joins stays together.
pub(crate) fn wrapped(text: &str, width: u16, indent: usize) -> String {
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(usize::from(width).max(40))
        .subsequent_indent(&indent)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace);
    textwrap::fill(text, options).replace(FIXED_SPACE, " ") + "\n"
}

/// What an organization is called in a narrow place.
pub(crate) fn acronym(registry: &Registry, id: &Id) -> String {
    let organization = registry.organizations.get(id).and_then(|entry| entry.sound());
    let acronym = organization.and_then(|organization| organization.acronym.as_deref());
    safe(acronym.unwrap_or(id.as_str())).into_owned()
}

/// Organizations in a sentence or a cell.
pub(crate) fn acronyms(registry: &Registry, ids: &[Id]) -> String {
    ids.iter().map(|id| acronym(registry, id)).collect::<Vec<_>>().join(", ")
}

/// `1 output`, `2 outputs`, `no outputs`.
pub(crate) fn counted(number: usize, what: &str) -> String {
    match number {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}

/// Lines in a sentence: `C1, C7 e-health, D`.
pub(crate) fn named(lines: &[ActionLine]) -> String {
    lines.iter().map(|line| line.to_string().replace(' ', &FIXED_SPACE.to_string())).collect::<Vec<_>>().join(", ")
}

/// A space that a line is not broken at.
pub(crate) const FIXED_SPACE: char = '\u{a0}';
