//! Tables in a terminal.

use super::Look;
use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table};

/// Stands where something is missing that the mechanism asks for.
pub const GAP: &str = "–";

/// A table with a rule below its header, and no other line.
pub fn table(look: Look) -> Table {
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
pub fn header(look: Look, names: &[&str]) -> Vec<Cell> {
    names.iter().map(|name| styled(Cell::new(name), look, |cell| cell.add_attribute(Attribute::Bold))).collect()
}

/// A cell in a style, where colours may be used.
pub fn styled(cell: Cell, look: Look, style: impl FnOnce(Cell) -> Cell) -> Cell {
    if look.colour { style(cell) } else { cell }
}

/// Sets the columns: figures to the right; only the columns in `text` may be narrower than what they hold.
pub fn set_columns(table: &mut Table, first_figure: usize, text: &[usize]) {
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
pub fn figure(number: usize, is_gap: bool, look: Look) -> Cell {
    if is_gap {
        return styled(Cell::new(GAP), look, |cell| cell.fg(Color::Red));
    }
    Cell::new(number)
}
