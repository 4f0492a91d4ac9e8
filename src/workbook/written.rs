//! The workbook: its sheets, put together.

use super::columns::{Column, Columns, Need, RECORD};
use super::known::{HIDDEN, Known, KnownSheet, ReadSheet};
use super::labels::{Labels, Pairs};
use super::said::{cell, content, plain};
use super::words::Words;
use super::{KINDS, Wanted, closed, owed, own_key};
use crate::author::import::Split;
use crate::print::{Asks, Choices, Form, FormColumn, FormSheet, Sheet, SheetCell, TextSheet, form};
use crate::record::{Kind, Language, Paper, ValueKind};
use crate::registry::{RecordId, Registry};
use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// A workbook as bytes, and what is in it.
#[derive(Debug)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many records of each kind are in it.
    pub sent: Vec<(Kind, usize)>,
    /// How much is owed.
    pub owed: usize,
}

/// For how many new rows there is room.
const ROOM: u32 = 200;

/// The workbook of an organization; none of one whose own record can't be read, since it would have no row.
pub fn workbook(registry: &Registry, wanted: &Wanted, words: &Words) -> Result<Made> {
    let own = RecordId::Organization(wanted.organization.clone());
    if registry.sound(&own).is_none() {
        bail!(
            "{} can't be read, and without it there is no workbook of `{}`: `wsis check` says what is wrong with it",
            own.file(),
            wanted.organization
        );
    }
    let labels = Labels::of(registry, words, wanted)?;
    let first = registry.first_language();
    let (due, owed) = owed::sheet(registry, wanted, words, &labels)?;
    let mut lists = Lists::default();
    let headings = due.columns.iter().map(|column| column.heading.clone()).collect();
    let asked = due.rows.iter().map(|row| row.iter().map(plain).collect::<Vec<_>>());
    let asked = ReadSheet::of(&due.name, std::iter::once(headings).chain(asked));
    let (mut sheets, mut known, mut sent, mut left_out) = (vec![due], Vec::new(), Vec::new(), Vec::new());
    for kind in KINDS {
        let columns = Columns::of(kind, words, first)?;
        let ids = labels.sent(kind);
        let rows: Vec<_> = ids.iter().filter_map(|id| Some((id, content(registry, id)?))).collect();
        let cells = |(id, record): &(&RecordId, serde_json::Value)| {
            columns.all.iter().map(|column| cell(id, record, &columns, column, &labels)).collect::<Vec<_>>()
        };
        let cells: Vec<_> = rows.iter().map(cells).collect();
        let name = words.sheet(kind)?;
        known.push(known_sheet(&name, &columns, &rows, &cells));
        sent.push((kind, rows.len()));
        left_out.extend(columns.left_out.iter().map(|heading| format!("{name}: {heading}")));
        let named = rows
            .iter()
            .zip(cells)
            .map(|((id, _), cells)| std::iter::once(SheetCell::Text(id.to_string())).chain(cells).collect());
        // There is one organization, and it is there.
        let room = Some(if kind == Kind::Organization { 0 } else { ROOM });
        sheets.push(FormSheet {
            name,
            rows: named.collect(),
            columns: form_columns(&columns, words, &labels, &mut lists)?,
            room,
        });
    }
    let name = registry.settings().map_or("", |settings| settings.name.first(first)).to_owned();
    let text = text(registry, wanted, words, &left_out)?;
    let lists_name = words.word("workbook-sheet-lists")?;
    let told = std::iter::once(&text.title).chain(text.paragraphs.iter().map(|(_, said)| said)).cloned().map(Some);
    let longest = lists.all.iter().map(|list| list.all.len()).max().unwrap_or_default();
    let chosen =
        |row: usize| lists.all.iter().map(move |list| list.all.get(row).cloned().unwrap_or_default()).collect();
    let above: Vec<_> = lists.all.iter().map(|list| list.name.clone()).collect();
    let choices = std::iter::once(above).chain((0..longest).map(chosen));
    let beside = vec![ReadSheet::of(&text.name, told), asked, ReadSheet::of(&lists_name, choices)];
    let known = Known { wanted: wanted.clone(), registry: name, sheets: known, beside };
    let written = Form {
        title: text.title.clone(),
        text,
        sheets,
        lists_name,
        lists: lists.all,
        paper: registry
            .settings()
            .and_then(|settings| settings.documents.as_ref())
            .map_or(Paper::A4, |documents| documents.paper),
        hidden: Sheet { name: HIDDEN.to_owned(), header: Vec::new(), rows: known.rows() },
    };
    Ok(Made { bytes: form(&written)?, sent, owed })
}

fn known_sheet(
    name: &str,
    columns: &Columns,
    rows: &[(&RecordId, serde_json::Value)],
    cells: &[Vec<SheetCell>],
) -> KnownSheet {
    let of_record = |((id, _), cells): (&(&RecordId, serde_json::Value), &Vec<SheetCell>)| {
        let held = columns.all.iter().zip(cells).filter(|(_, cell)| **cell != SheetCell::Empty);
        let held: BTreeMap<_, _> = held.map(|(column, cell)| (column.key.clone(), cell.clone())).collect();
        (id.to_string(), held)
    };
    let all = columns.all.iter().map(|column| (column.key.clone(), column.heading()));
    KnownSheet {
        kind: columns.kind,
        name: name.to_owned(),
        columns: std::iter::once((RECORD.to_owned(), columns.record.clone())).chain(all).collect(),
        records: rows.iter().zip(cells).map(of_record).collect(),
        #[cfg(feature = "import")]
        altered: std::collections::BTreeSet::new(),
    }
}

/// The lists to choose from, each once.
#[derive(Default)]
struct Lists {
    all: Vec<Choices>,
}

impl Lists {
    /// The number of a list, which is added where none holds the same.
    fn number(&mut self, column: &Column, pairs: Pairs) -> usize {
        let all: Vec<_> = pairs.into_iter().map(|(label, _)| label).collect();
        self.all.iter().position(|known| known.all == all).unwrap_or_else(|| {
            self.all.push(Choices { name: column.called.clone(), all });
            self.all.len() - 1
        })
    }
}

fn form_columns(columns: &Columns, words: &Words, labels: &Labels<'_>, lists: &mut Lists) -> Result<Vec<FormColumn>> {
    let record = FormColumn {
        heading: columns.record.clone(),
        help: words.word("workbook-record-help")?,
        width: 24,
        is_needed: false,
        is_fixed: true,
        asks: Asks::Anything,
    };
    let mut all = vec![record];
    for column in &columns.all {
        let pairs = labels.pairs(column)?;
        let asks = match column.value {
            ValueKind::Day => Asks::Day,
            ValueKind::Date => Asks::Date,
            _ if pairs.is_empty() => Asks::Anything,
            _ => {
                let number = lists.number(column, pairs);
                if is_closed(column) { Asks::OneOf(number) } else { Asks::SomeOf(number) }
            }
        };
        let own = Some(column.key.as_str()) == own_key(columns.kind);
        let default = if own { format!(" {}", words.word("workbook-hint-own")?) } else { String::new() };
        all.push(FormColumn {
            heading: column.heading(),
            help: format!("{}{default}", column.help),
            width: width(column),
            is_needed: column.need > Need::Free,
            is_fixed: false,
            asks,
        });
    }
    Ok(all)
}

/// Whether nothing but one entry of its list can stand in a column.
fn is_closed(column: &Column) -> bool {
    let is_whole = matches!(column.value, ValueKind::Word(_) | ValueKind::Truth | ValueKind::Line | ValueKind::Country);
    is_whole && column.split.is_none()
}

/// How wide a column is, in letters.
fn width(column: &Column) -> u16 {
    match (&column.value, &column.split) {
        (ValueKind::Translated, _) if column.key.split('.').count() == 1 => 46,
        (ValueKind::Url | ValueKind::Organization | ValueKind::Line, _) => 38,
        (ValueKind::Translated | ValueKind::Meeting | ValueKind::Output | ValueKind::Request, _) => 30,
        (ValueKind::Date | ValueKind::Day | ValueKind::Truth, _) => 13,
        (ValueKind::Whole | ValueKind::Number, None) => 14,
        (_, Some(Split::Names | Split::Numbers)) => 26,
        _ => 18,
    }
}

/// What the sheet says that tells how all is filled in.
fn text(registry: &Registry, wanted: &Wanted, words: &Words, left_out: &[String]) -> Result<TextSheet> {
    let first = registry.first_language();
    let settings = registry.settings();
    let said = |text: &crate::record::Text| text.told_in(words.language(), first).to_owned();
    let own = registry.organizations.get(&wanted.organization).and_then(|entry| entry.sound());
    let who = own.map_or_else(|| wanted.organization.to_string(), |own| said(&own.name));
    let name = settings.map_or_else(String::new, |settings| said(&settings.name));
    let (year, day) = (wanted.year.to_string(), wanted.today.to_string());
    let (owed, outputs, meetings, organization, lists) = (
        words.word("workbook-sheet-owed")?,
        words.sheet(Kind::Output)?,
        words.sheet(Kind::Meeting)?,
        words.sheet(Kind::Organization)?,
        words.word("workbook-sheet-lists")?,
    );
    let contact = settings.and_then(|settings| settings.contact.as_deref());
    let left_out = left_out.join(", ");
    let closed = closed(registry, wanted).map(|day| day.to_string());
    let arguments = [
        ("who", who.as_str()),
        ("name", &name),
        ("year", &year),
        ("day", &day),
        ("owed", &owed),
        ("outputs", &outputs),
        ("meetings", &meetings),
        ("organization", &organization),
        ("lists", &lists),
        ("record", &words.word("workbook-record")?),
        ("has-contact", if contact.is_some() { "yes" } else { "no" }),
        ("contact", contact.unwrap_or_default()),
        ("left-out", &left_out),
        ("closed", closed.as_deref().unwrap_or_default()),
    ];
    let mut paragraphs = Vec::new();
    let mut add = |is_heading: bool, name: &str| -> Result<()> {
        paragraphs.push((is_heading, words.say(name, &arguments)?));
        Ok(())
    };
    add(false, "workbook-about")?;
    if closed.is_some() {
        add(false, "workbook-closed")?;
    }
    add(true, "workbook-sheets")?;
    for name in
        ["workbook-about-owed", "workbook-about-outputs", "workbook-about-meetings", "workbook-about-organization"]
    {
        add(false, name)?;
    }
    add(true, "workbook-how")?;
    for name in ["new", "change", "needed", "choose", "several", "dates", "plain", "deleted"] {
        add(false, &format!("workbook-how-{name}"))?;
    }
    if !left_out.is_empty() {
        add(false, "workbook-left-out")?;
    }
    add(true, "workbook-back")?;
    add(false, "workbook-send")?;
    Ok(TextSheet {
        name: words.word("workbook-sheet-text")?,
        is_right_to_left: words.language() == Language::Arabic,
        title: words.say("workbook-title", &arguments)?,
        paragraphs,
    })
}
