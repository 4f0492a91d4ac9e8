//! A list as a table in a terminal, with a last line that counts it.

use crate::catalogue::{CycleRow, GroupRow, LineRow, Listing, MeetingRow, OrganizationRow, OutputRow};
use crate::print::Look;
use crate::print::safe;
use crate::print::{acronyms, counted, header, named, set_columns, table, wrapped};
use crate::record::{Country, Date, MeetingStatus, OutputStatus};
use crate::registry::Registry;
use comfy_table::Cell;
use std::fmt::Write;

/// From this width on there is room for the rarer columns.
const WIDE: u16 = 110;

/// Whether and where what a column holds is broken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Nowhere
    Never,
    /// At spaces
    AtSpaces,
    /// After hyphens, which stay: an id or a symbol
    AfterHyphens,
}

/// A column of a list.
struct Column<R> {
    name: &'static str,
    /// Whether and where it may be broken.
    breaks: Breaks,
    /// Whether it is for wide terminals.
    is_rare: bool,
    cell: fn(&Registry, &R) -> String,
}

/// The rows of a list, and how many they are.
pub fn listing_table(registry: &Registry, listing: &Listing, look: Look) -> String {
    let page = Page { registry, look };
    match listing {
        Listing::ActionLines(rows) => page.shown(rows, LINES, 3, "action line"),
        Listing::Organizations(rows) => page.shown(rows, ORGANIZATIONS, 6, "organization"),
        Listing::Groups(rows) => page.shown(rows, GROUPS, 3, "group"),
        Listing::Meetings(rows) => page.shown(rows, MEETINGS, 6, "meeting"),
        Listing::Outputs(rows) => page.shown(rows, OUTPUTS, 7, "output"),
        Listing::Cycles(rows) => page.shown(rows, CYCLES, 7, "cycle"),
    }
}

/// What a list is shown with.
struct Page<'a> {
    registry: &'a Registry,
    look: Look,
}

impl Page<'_> {
    /// A table of rows; the columns from `first_figure` on hold figures.
    fn shown<R>(&self, rows: &[R], columns: &[Column<R>], first_figure: usize, what: &str) -> String {
        let last = wrapped(&format!("{}.", capitalized(&counted(rows.len(), what))), self.look.width, 0);
        if rows.is_empty() {
            return last;
        }
        let is_wide = self.look.width >= WIDE;
        let columns: Vec<_> = columns.iter().enumerate().filter(|(_, column)| is_wide || !column.is_rare).collect();
        let mut table = table(self.look);
        table.set_header(header(self.look, &columns.iter().map(|(_, column)| column.name).collect::<Vec<_>>()));
        for row in rows {
            table.add_row(columns.iter().map(|(_, column)| self.cell(column, row)));
        }
        let figures = columns.iter().position(|(n, _)| *n >= first_figure).unwrap_or(columns.len());
        let broken: Vec<_> = (0..columns.len()).filter(|n| columns[*n].1.breaks == Breaks::AtSpaces).collect();
        set_columns(&mut table, figures, &broken);
        let mut text = String::new();
        let _ = writeln!(text, "{}\n", table.trim_fmt());
        text + &last
    }

    fn cell<R>(&self, column: &Column<R>, row: &R) -> Cell {
        let text = (column.cell)(self.registry, row);
        if column.breaks != Breaks::AfterHyphens {
            return Cell::new(safe(&text));
        }
        // A third of the page is enough for a name.
        let options = textwrap::Options::new(usize::from(self.look.width) / 3)
            .word_splitter(textwrap::WordSplitter::HyphenSplitter);
        Cell::new(textwrap::fill(&safe(&text), options))
    }
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}

fn or_empty(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// A column that is never broken.
const fn whole<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, breaks: Breaks::Never, is_rare: false, cell }
}

/// A column of text, which is broken at spaces.
const fn text<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, breaks: Breaks::AtSpaces, is_rare: false, cell }
}

/// A column of ids or symbols, which are broken at hyphens only where there is no room.
const fn id<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, breaks: Breaks::AfterHyphens, is_rare: false, cell }
}

/// A column for wide terminals alone, which is broken at spaces.
const fn rare<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, breaks: Breaks::AtSpaces, is_rare: true, cell }
}

const LINES: &[Column<LineRow>] = &[
    whole("Line", |_, row| row.line.to_string()),
    text("Title", |_, row| row.title.clone()),
    text("Moderators", |registry, row| acronyms(registry, &row.moderators)),
    whole("Meetings", |_, row| row.meetings.to_string()),
    whole("Outputs", |_, row| row.outputs.to_string()),
];

const ORGANIZATIONS: &[Column<OrganizationRow>] = &[
    id("Id", |_, row| row.id.to_string()),
    rare("Acronym", |_, row| or_empty(row.acronym.as_ref())),
    text("Name", |_, row| row.name.clone()),
    text("Category", |_, row| row.category.word().replace('-', " ")),
    whole("Country", |_, row| or_empty(row.country)),
    text("Moderated", |_, row| named(&row.moderated)),
    whole("Outputs", |_, row| row.outputs.to_string()),
];

const GROUPS: &[Column<GroupRow>] = &[
    whole("Line", |_, row| row.line.to_string()),
    text("Name", |_, row| or_empty(row.name.as_ref())),
    whole("Formed", |_, row| or_empty(row.formed)),
    whole("Members", |_, row| row.members.to_string()),
    whole("Modalities", |_, row| row.modalities.to_string()),
];

const MEETINGS: &[Column<MeetingRow>] = &[
    id("Id", |_, row| row.id.clone()),
    text("Title", |_, row| row.title.clone()),
    text("Lines", |_, row| named(&row.lines)),
    whole("Start", |_, row| or_empty(row.start)),
    text("Place", place),
    rare("Open", |_, row| row.open.map_or("", |open| if open { "yes" } else { "no" }).to_owned()),
    rare("Participants", |_, row| or_empty(row.participants)),
];

/// Where a meeting was, with what became of one that was not held.
fn place(_: &Registry, row: &MeetingRow) -> String {
    let place = match (&row.city, row.country) {
        (Some(city), Some(country)) => format!("{city} ({country})"),
        (Some(city), None) => city.clone(),
        (None, country) => country.map_or("", |country: Country| country.name()).to_owned(),
    };
    match row.status {
        MeetingStatus::Held => place,
        status if place.is_empty() => status.to_string(),
        status => format!("{place}, {status}"),
    }
}

const OUTPUTS: &[Column<OutputRow>] = &[
    id("Id", |_, row| row.id.clone()),
    text("Title", |_, row| row.title.clone()),
    text("Kind", |_, row| row.kind.word().replace('-', " ")),
    whole("Date", |_, row| date(row.date, row.status)),
    text("By", |registry, row| acronyms(registry, &row.by)),
    rare("Status", |_, row| row.status.to_string()),
    rare("Countries", |_, row| row.countries.iter().map(Country::code).collect::<Vec<_>>().join(", ")),
];

/// A date; in brackets where the output is only planned.
fn date(date: Date, status: OutputStatus) -> String {
    if status == OutputStatus::Planned { format!("({date})") } else { date.to_string() }
}

const CYCLES: &[Column<CycleRow>] = &[
    whole("Year", |_, row| row.year.to_string()),
    whole("Stocktaking", |_, row| or_empty(row.stocktaking)),
    id("Report", |_, row| or_empty(row.report.as_ref())),
    id("ECOSOC", |_, row| or_empty(row.ecosoc.as_ref())),
    id("Assembly", |_, row| or_empty(row.general_assembly.as_ref())),
    whole("Action", |_, row| row.further_action.map_or("", |it| if it { "needed" } else { "none" }).to_owned()),
    whole("Follow-up", |_, row| or_empty(row.follow_up)),
];
