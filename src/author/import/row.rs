//! From a row of a table to a record.

use super::bound::{Bound, COMMAS, Origin, Split, Target, part_of};
use super::faults::{CellFault, Cure, put_in_order};
use super::table::{Row, Seen, Table};
use super::value::{Reading, Wrong};
use crate::author::new::{Form, Question, slug, text_of};
use crate::author::{KeyOrder, formatted};
use crate::decode::{Fault, KeyPath, Step, rules, unsafe_places};
use crate::record::{Kind, PathPart, Year};
use crate::registry::RecordId;
use crate::spelling::spelt;
use rayon::prelude::*;
use serde_json::Value as Json;
use toml_edit::{InlineTable, Value};

/// A row as a record.
#[derive(Debug)]
pub struct Made {
    /// The number of the row.
    pub row: usize,
    /// The parts of its path, as far as they are known; of the name of its file only the one that the table gives.
    parts: Vec<Option<String>>,
    /// The name of its file that is made of what it is called.
    pub called: Option<String>,
    /// The text of its file, in the one style; what could not be read stands in it as it was written.
    pub text: String,
    /// What that holds, as plain data.
    pub content: Json,
    /// The keys that the row says something of.
    pub set: Vec<Target>,
    /// What is wrong with it.
    pub faults: Vec<CellFault>,
}

impl Made {
    /// Whether the table itself names its file.
    pub fn is_named(&self, kind: Kind) -> bool {
        let named = kind.path().iter().position(|part| *part == PathPart::Id);
        named.is_none_or(|at| self.parts[at].is_some())
    }

    /// The record, whose file has this name unless the table says another.
    pub fn id(&self, kind: Kind, name: &str) -> Result<RecordId, String> {
        let parts: Vec<_> = self.parts.iter().map(|part| part.as_deref().unwrap_or(name)).collect();
        RecordId::of_parts(kind, &parts)
    }

    /// The same where all parts but the name are known.
    pub fn whole_id(&self, kind: Kind, name: &str) -> Option<RecordId> {
        let is_known = |(part, known): (&PathPart, &Option<String>)| *part == PathPart::Id || known.is_some();
        let is_whole = kind.path().iter().zip(&self.parts).all(is_known);
        is_whole.then(|| self.id(kind, name).ok()).flatten()
    }
}

/// Some rows of a table as records, found on all cores; texts without a language are in `first`. `done` is told of each.
pub fn rows(
    rows: &[Row],
    (table, bound, reading): (&Table, &Bound, &Reading<'_>),
    (first, order): (&str, &KeyOrder),
    done: &(impl Fn() + Sync),
) -> Vec<Made> {
    let make = |row: &Row| {
        let made = Maker::new(table, bound, reading, row).made(first, order);
        done();
        made
    };
    rows.par_iter().map(make).collect()
}

#[cfg(feature = "import")]
/// What the cells of a row say of one key: its values, or what is wrong with them.
pub fn said_of(
    row: &Row,
    (table, bound, reading): (&Table, &Bound, &Reading<'_>),
    origin: &Origin,
) -> Result<Vec<Value>, Vec<CellFault>> {
    let mut maker = Maker::new(table, bound, reading, row);
    maker.take(origin);
    if !maker.faults.is_empty() {
        return Err(maker.faults);
    }
    let gets =
        maker.gets.into_iter().flat_map(|gets| gets.plain.into_iter().chain(gets.tagged.into_iter().map(|it| it.1)));
    Ok(gets.collect())
}

/// What a key gets: values in no language, and by language.
#[derive(Debug, Default, Clone)]
struct Gets {
    plain: Vec<Value>,
    tagged: Vec<(&'static str, Value)>,
}

struct Maker<'a> {
    table: &'a Table,
    bound: &'a Bound,
    reading: &'a Reading<'a>,
    row: &'a Row,
    gets: Vec<Gets>,
    parts: Vec<Option<String>>,
    set: Vec<Target>,
    faults: Vec<CellFault>,
    /// The columns of these, and of cells that nothing is said of by what follows from them.
    faulted: Vec<usize>,
    /// The parts of its path that were said, but could not be read.
    unread: Vec<PathPart>,
}

impl<'a> Maker<'a> {
    fn new(table: &'a Table, bound: &'a Bound, reading: &'a Reading<'a>, row: &'a Row) -> Self {
        let gets = vec![Gets::default(); bound.questions.len()];
        let parts = vec![None; bound.kind.path().len()];
        let (faulted, unread) = (Vec::new(), Vec::new());
        Self { table, bound, reading, row, gets, parts, set: Vec::new(), faults: Vec::new(), faulted, unread }
    }

    fn made(mut self, first: &str, order: &KeyOrder) -> Made {
        self.refuse_width();
        let bound = self.bound;
        bound.origins.iter().for_each(|origin| self.take(origin));
        self.leave_own_line();
        let text = text_of(&self.bound.questions, |question| self.values(question, first));
        let content = self.bound.kind.content(&text);
        // What is wrong in one cell hides nothing of the others.
        self.tell_faults(&text);
        self.derive_year();
        self.refuse_missing_parts();
        let called = self.name(&content);
        let text = formatted(&text, order).unwrap_or(text);
        let Self { row, parts, set, mut faults, .. } = self;
        put_in_order(&mut faults);
        Made { row: row.number, parts, called, text, content, set, faults }
    }

    /// A row that is longer than the headings: a text in it was most likely parted by what parts cells.
    fn refuse_width(&mut self) {
        let (width, headings) = (self.row.width(), self.table.headings.len());
        if width > headings {
            let what = format!("this row has {width} cells, and only {headings} have headings");
            let cure = "put a text that holds what parts cells between quotation marks, or give the column a heading";
            self.wrong(&[headings], Wrong::new(what, cure));
        }
    }

    fn take(&mut self, origin: &Origin) {
        let (row, columns) = (self.row, &origin.columns);
        let mut read = Vec::new();
        if origin.columns.is_empty() {
            read.extend(origin.fixed.iter().map(|text| (&columns[..], Seen::Text(text))));
        }
        let joined = self.joined(origin);
        match &joined {
            Some(text) if !text.is_empty() => read.push((&columns[..], Seen::Text(text))),
            Some(_) => {}
            None => read.extend(columns.iter().map(|column| (std::slice::from_ref(column), row.cell(*column)))),
        }
        for (columns, seen) in read {
            self.take_cell(origin, columns, seen);
        }
    }

    /// The text of several columns as one.
    fn joined(&self, origin: &Origin) -> Option<String> {
        let join = origin.join.as_ref().filter(|_| origin.columns.len() > 1)?;
        let cells = origin.columns.iter().map(|column| self.row.cell(*column).shown());
        Some(cells.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(join))
    }

    fn take_cell(&mut self, origin: &Origin, columns: &[usize], seen: Seen<'_>) {
        let whole = meant(origin, seen);
        let entries: Vec<Seen<'_>> = match (&whole, &origin.split) {
            (Seen::Empty, _) => return,
            (Seen::Text(text), Some(split)) => {
                let parts = split.parts(text).into_iter().flat_map(|part| self.parted(origin, split, part));
                parts.map(|part| meant(origin, Seen::Text(part))).collect()
            }
            (whole, _) => vec![*whole],
        };
        let entries = entries.into_iter().filter(|entry| *entry != Seen::Empty);
        for (n, entry) in entries.enumerate() {
            let target = origin.rest.filter(|_| n > 0).map_or(origin.target, |rest| Target::Key(rest, None));
            let done = match origin.meanings.ambiguity(&entry.shown()) {
                Some(wrong) => Err(wrong),
                None => self.put(target, entry).map_err(|wrong| origin.meanings.advised(wrong, &entry.shown())),
            };
            if let Err(wrong) = done {
                self.wrong(columns, wrong);
                self.put_unread(target, entry);
            }
        }
    }

    /// A name, or at its commas the names that it holds: names have commas of their own, and so it is first looked for as it stands.
    fn parted<'t>(&self, origin: &Origin, split: &Split, part: &'t str) -> Vec<&'t str> {
        let names: Vec<_> = part.split(COMMAS).map(str::trim).filter(|name| !name.is_empty()).collect();
        let is_name = |text: &str| self.is_name(origin, text);
        if *split == Split::Names && names.len() > 1 && !is_name(part) && names.iter().any(|name| is_name(name)) {
            return names;
        }
        vec![part]
    }

    /// Whether a text is surely read as a name.
    fn is_name(&self, origin: &Origin, text: &str) -> bool {
        let Target::Key(at, _) = origin.target else { return false };
        let question = &self.bound.questions[at];
        let is_looked_up =
            question.is_of_organizations() || matches!(question.form, Form::Line | Form::Country | Form::Word(_));
        let is_known = || self.reading.value(question, Seen::Text(text)).is_ok();
        origin.meanings.get(text).is_some() || (is_looked_up && is_known())
    }

    fn put(&mut self, target: Target, entry: Seen<'_>) -> Result<(), Wrong> {
        match target {
            Target::Part(part) => {
                let text = part_of(part, entry, self.reading)?;
                let at = self.bound.kind.path().iter().position(|of| *of == part).unwrap_or_default();
                self.parts[at] = Some(text);
            }
            Target::Key(at, language) => {
                let value = self.reading.value(&self.bound.questions[at], entry)?;
                let gets = &mut self.gets[at];
                match language {
                    Some(language) => gets.tagged.push((language, value)),
                    None if gets.plain.iter().any(|known| known.to_string() == value.to_string()) => {}
                    None => gets.plain.push(value),
                }
                if !self.set.contains(&target) {
                    self.set.push(target);
                }
            }
        }
        Ok(())
    }

    /// Notes that something stands there, which can't be read: so it is known that it is not left out.
    fn put_unread(&mut self, target: Target, entry: Seen<'_>) {
        match target {
            Target::Part(part) => self.unread.push(part),
            Target::Key(at, language) => {
                let question = &self.bound.questions[at];
                let shown = entry.shown();
                // What would turn text around is told where it stands, and would be told of the file as a whole.
                let is_safe = |sign: &char| unsafe_places(sign.encode_utf8(&mut [0; 4])).next().is_none();
                let text = Value::from(shown.chars().filter(is_safe).collect::<String>());
                let value = match &question.entry {
                    Some(key) if question.form == Form::Table => InlineTable::from_iter([(key, text)]).into(),
                    _ => text,
                };
                let gets = &mut self.gets[at];
                match language {
                    Some(language) => gets.tagged.push((language, value)),
                    None => gets.plain.push(value),
                }
            }
        }
    }

    /// What serves its own line serves no other one by that.
    fn leave_own_line(&mut self) {
        let own = self.bound.kind.path().iter().position(|part| *part == PathPart::Line);
        let Some(line) = own.and_then(|at| self.parts[at].clone()) else { return };
        for origin in &self.bound.origins {
            if let (Target::Part(PathPart::Line), Some(rest)) = (origin.target, origin.rest) {
                self.gets[rest].plain.retain(|value| value.as_str() != Some(line.as_str()));
            }
        }
    }

    /// The values of a key, as its file has them.
    fn values(&self, question: &Question, first: &str) -> Vec<Value> {
        let at = self.bound.questions.iter().position(|known| std::ptr::eq(known, question));
        let Some(gets) = at.map(|at| &self.gets[at]) else { return Vec::new() };
        if gets.tagged.is_empty() {
            return gets.plain.clone();
        }
        let plain = gets.plain.first().map(|value| (first, value.clone()));
        let table: InlineTable = plain.into_iter().chain(gets.tagged.iter().cloned()).collect();
        vec![Value::InlineTable(table)]
    }

    /// What the record's own reader finds, at the cells that its keys came from.
    fn tell_faults(&mut self, text: &str) {
        let faulted = self.faulted.clone();
        for fault in self.bound.kind.faults(text).into_iter().filter(Fault::loses_something) {
            let key = key_of(&fault.path);
            let column = self.bound.column_of(&key);
            // What stands there was told already.
            if column.is_some_and(|column| faulted.contains(&column)) {
                continue;
            }
            let is_missing = *fault.rule == rules::MISSING_KEY;
            let what =
                if is_missing { format!("this says no `{key}`, which is needed") } else { fault.message.clone() };
            self.wrong(column.as_slice(), (what, Cure::of_fault(&fault, &key)));
        }
    }

    /// The year that a record is filed under is that of its date, unless the table says another.
    fn derive_year(&mut self) {
        let Some(at) = self.bound.kind.path().iter().position(|part| *part == PathPart::Year) else { return };
        if self.parts[at].is_some() {
            return;
        }
        let date = self.bound.kind.dated().and_then(|key| self.value_at(key).cloned());
        let text = date.map(|date| date.as_str().map_or_else(|| date.to_string(), str::to_owned));
        self.parts[at] = text.and_then(|text| Some(Year::new(text.trim().get(..4)?)?.to_string()));
    }

    fn refuse_missing_parts(&mut self) {
        let missing: Vec<_> =
            self.bound.kind.path().iter().zip(&self.parts).filter(|(_, known)| known.is_none()).collect();
        let date = self.bound.kind.dated().and_then(|key| self.bound.column_of(key));
        let has_faulty_date = date.is_some_and(|column| self.faulted.contains(&column));
        // A year is that of the date: where that can't be read, it is not missing.
        let is_told = |part: PathPart| {
            part == PathPart::Id || self.unread.contains(&part) || (part == PathPart::Year && has_faulty_date)
        };
        let missing: Vec<_> = missing.into_iter().map(|(part, _)| *part).filter(|part| !is_told(*part)).collect();
        for part in missing {
            let name = super::bound::part_name(part);
            let column = self.bound.column_of(name);
            let what = format!("this says no {name}, which is needed");
            self.wrong(column.as_slice(), (what, Cure::FillIn(name.to_owned())));
        }
    }

    fn value_at(&self, key: &str) -> Option<&Value> {
        let at = self.bound.questions.iter().position(|question| question.key() == key)?;
        self.gets[at].plain.first()
    }

    /// A name for its file: what it is called, or where that is in no letters of an id a name that is the same each time.
    fn name(&self, content: &Json) -> Option<String> {
        if !self.bound.kind.path().contains(&PathPart::Id) {
            return None;
        }
        let names = || self.bound.kind.called().iter().flat_map(|key| texts(&content[*key]));
        let readable = names().find_map(|text| slug(text, self.bound.kind)).map(|stem| stem.to_string());
        readable.or_else(|| {
            let first = names().next()?;
            Some(format!("{}-{:08x}", self.bound.kind.word(), fingerprint(&spelt(first))))
        })
    }

    fn wrong(&mut self, columns: &[usize], wrong: impl Into<(String, Cure)>) {
        // Of several columns the first that holds something is meant.
        let column = columns.iter().find(|column| self.row.cell(**column) != Seen::Empty).or(columns.first()).copied();
        let (what, cure) = wrong.into();
        self.faulted.extend(columns);
        self.faults.push(CellFault::at((self.table, self.row), column, what, cure));
    }
}

/// What a text means by the mapping, else itself.
fn meant<'a>(origin: &'a Origin, seen: Seen<'a>) -> Seen<'a> {
    match origin.meanings.get(&seen.shown()).map(str::trim) {
        Some("") => Seen::Empty,
        Some(meaning) => Seen::Text(meaning),
        None => seen,
    }
}

/// The key that a path leads to, with those of its tables, up to an entry of a list.
pub fn key_of(path: &KeyPath) -> String {
    let keys = path.steps().iter().map_while(|step| match step {
        Step::Key(key) => Some(&**key),
        Step::Index(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

/// A text, or the texts of all languages.
pub fn texts(value: &Json) -> Vec<&str> {
    match value {
        Json::String(text) => vec![text],
        Json::Object(languages) => languages.values().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A number that is the same for the same text on every machine (FNV-1a).
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
