//! A list as a table in a terminal, with a last line that counts it.

use crate::catalogue::{CycleRow, GroupRow, LineRow, Listing, MeetingRow, OrganizationRow, OutputRow};
use crate::print::{
    self, Cell, Holds, Look, Table, acronyms, capitalized, counted, grouped, named, participants, safe, wrapped,
};
use crate::record::{Country, Date, MeetingStatus, OutputStatus, Years};
use crate::registry::Registry;

/// From this width on there is room for the rarer columns.
const WIDE: u16 = 110;

/// A column of a list.
struct Column<R> {
    name: &'static str,
    holds: Holds,
    /// Whether it is for wide terminals.
    is_rare: bool,
    cell: fn(&Registry, &R) -> String,
}

/// The rows of a list, and how many they are.
pub fn listing_table(registry: &Registry, listing: &Listing, look: Look) -> String {
    let page = Listed { registry, look };
    match listing {
        Listing::ActionLines(rows) => page.shown(rows, LINES, "action line"),
        Listing::Organizations(rows) => page.shown(rows, ORGANIZATIONS, "organization"),
        Listing::Groups(rows) => page.shown(rows, GROUPS, "group"),
        Listing::Meetings(rows) => page.shown(rows, MEETINGS, "meeting"),
        Listing::Outputs(rows) => page.shown(rows, OUTPUTS, "output"),
        Listing::Cycles(rows) => page.shown(rows, CYCLES, "cycle"),
    }
}

/// What a list is shown with.
struct Listed<'a> {
    registry: &'a Registry,
    look: Look,
}

impl Listed<'_> {
    /// A table of rows.
    fn shown<R>(&self, rows: &[R], columns: &[Column<R>], what: &str) -> String {
        let last = wrapped(&format!("{}.", capitalized(&counted(rows.len(), what))), self.look.width, 0);
        if rows.is_empty() {
            return last;
        }
        let is_wide = self.look.width >= WIDE;
        let columns: Vec<_> = columns.iter().filter(|column| is_wide || !column.is_rare).collect();
        let layout = columns.iter().map(|column| print::Column::new(column.name, column.holds)).collect();
        let mut table = Table::new(self.look, layout, 1);
        for row in rows {
            table.row(columns.iter().map(|column| Cell::new(safe(&(column.cell)(self.registry, row)))));
        }
        format!("{}\n{last}", table.shown())
    }
}

fn or_empty(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// A column that is never broken.
const fn whole<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, holds: Holds::Whole, is_rare: false, cell }
}

/// A column of figures.
const fn figure<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, holds: Holds::Figure, is_rare: false, cell }
}

/// A column of text, which is broken at spaces.
const fn text<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, holds: Holds::Text, is_rare: false, cell }
}

/// A column of ids, which stay whole.
const fn id<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, holds: Holds::Id, is_rare: false, cell }
}

/// A column for wide terminals alone, which is broken at spaces.
const fn rare<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, holds: Holds::Text, is_rare: true, cell }
}

/// A column of figures for wide terminals alone.
const fn rare_figure<R>(name: &'static str, cell: fn(&Registry, &R) -> String) -> Column<R> {
    Column { name, holds: Holds::Figure, is_rare: true, cell }
}

const LINES: &[Column<LineRow>] = &[
    whole("Line", |_, row| row.line.to_string()),
    text("Title", |_, row| row.title.clone()),
    text("Moderators", |registry, row| acronyms(registry, &row.moderators)),
    figure("Meetings", |_, row| grouped(row.meetings)),
    figure("Outputs", |_, row| grouped(row.outputs)),
];

const ORGANIZATIONS: &[Column<OrganizationRow>] = &[
    id("Id", |_, row| row.id.to_string()),
    rare("Acronym", |_, row| or_empty(row.acronym.as_ref())),
    text("Name", |_, row| row.name.clone()),
    text("Category", |_, row| row.category.word().replace('-', " ")),
    whole("Country", |_, row| or_empty(row.country)),
    text("Moderated", |_, row| named(&row.moderated)),
    figure("Outputs", |_, row| grouped(row.outputs)),
];

const GROUPS: &[Column<GroupRow>] = &[
    whole("Line", |_, row| row.line.to_string()),
    text("Name", |_, row| or_empty(row.name.as_ref())),
    whole("Formed", |_, row| or_empty(row.formed)),
    figure("Members", |_, row| grouped(row.members)),
    figure("Modalities", |_, row| grouped(row.modalities)),
];

const MEETINGS: &[Column<MeetingRow>] = &[
    id("Id", |_, row| row.id.clone()),
    text("Title", |_, row| row.title.clone()),
    text("Lines", |_, row| named(&row.lines)),
    whole("Start", |_, row| or_empty(row.start)),
    text("Place", place),
    rare("Open", |_, row| row.open.map_or("", |open| if open { "yes" } else { "no" }).to_owned()),
    rare_figure("Participants", |_, row| {
        row.participants.map_or_else(String::new, |number| participants(number, row.participants_approximate))
    }),
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
    whole("Year", |_, row| Years::new(row.from, row.year).map_or(row.year.to_string(), |years| years.to_string())),
    whole("Stocktaking", |_, row| or_empty(row.stocktaking)),
    whole("Report", |_, row| or_empty(row.report.as_ref())),
    whole("ECOSOC", |_, row| or_empty(row.ecosoc.as_ref())),
    whole("Assembly", |_, row| or_empty(row.general_assembly.as_ref())),
    whole("Action", |_, row| row.further_action.map_or("", |it| if it { "needed" } else { "none" }).to_owned()),
    whole("Follow-up", |_, row| or_empty(row.follow_up)),
    rare("Commission", |_, row| or_empty(row.commission)),
];
