//! A key of a record: another value, more or fewer entries of its list, or none; and a table among those of a list.

use super::Desk;
use super::text::{item_at, push, replace, restructured, said_by, take_out};
use crate::author::comments::of_raw;
use crate::author::new::{Form, INLINE_TABLES, Question, own_table};
use crate::decode::{KeyPath, Step, shown};
use anyhow::{Context, Result, bail};
use toml_edit::{Decor, DocumentMut, InlineTable, Item, RawString, Table, TableLike, Value};

/// Which key of a record.
#[derive(Debug, Clone)]
pub struct Target {
    /// Where it stands.
    pub path: KeyPath,
    /// What may stand there.
    pub question: Question,
    /// Of a text, the language that it is said in.
    pub language: Option<String>,
    /// The registry's first language, which plain texts are in.
    pub first_language: String,
}

/// What is done with a key.
#[derive(Debug, Clone)]
pub enum Setting {
    /// It holds this, or of a list these.
    To(Vec<Value>),
    /// Its list has these, too.
    Add(Vec<Value>),
    /// Its list has these no longer.
    Remove(Vec<String>),
    /// The entry of its list at this place is named by this, and says all else that it did.
    #[cfg(feature = "import")]
    At(usize, Value),
    /// It says nothing any more.
    Clear,
}

/// Changes a key of a file.
pub fn set(desk: &mut Desk<'_>, file: &str, target: &Target, setting: &Setting) -> Result<()> {
    desk.edit(file, |text| restructured(file, text, |document| put_in(document, target, setting)))
}

/// The text of a file with all of these keys changed.
#[cfg(feature = "import")]
pub fn with_settings(file: &str, text: &str, settings: &[(Target, Setting)]) -> Result<String> {
    restructured(file, text, |document| {
        settings.iter().try_for_each(|(target, setting)| put_in(document, target, setting))
    })
}

fn put_in(document: &mut DocumentMut, target: &Target, setting: &Setting) -> Result<()> {
    match setting {
        Setting::To(values) => set_to(document, target, values),
        Setting::Add(values) => values.iter().try_for_each(|value| add(document, target, value)),
        Setting::Remove(written) => written.iter().try_for_each(|written| remove(document, target, written)),
        #[cfg(feature = "import")]
        Setting::At(index, value) => correct(document, target, *index, value),
        Setting::Clear => clear(document, target),
    }
}

/// Says on which day a term of a list ends.
pub fn end_term(desk: &mut Desk<'_>, file: &str, list: &str, index: usize, until: Value) -> Result<()> {
    let path = [Step::from(list.to_owned()), Step::from(index), Step::from("until")];
    desk.edit(file, |text| restructured(file, text, |document| put(document, &path, Item::Value(until))))
}

fn set_to(document: &mut DocumentMut, target: &Target, values: &[Value]) -> Result<()> {
    let steps = target.path.steps();
    if let Some(language) = &target.language {
        let value = values.first().cloned().context("it says nothing")?;
        return say_in(document, target, language, value);
    }
    if target.question.is_list {
        let tables = values.iter().all(Value::is_inline_table) && target.question.form != Form::Source;
        let item = if tables {
            Item::ArrayOfTables(values.iter().cloned().filter_map(own_table).collect())
        } else {
            Item::Value(Value::Array(values.iter().cloned().collect()))
        };
        return put(document, steps, item);
    }
    let value = values.first().cloned().context("it says nothing")?;
    put(document, steps, Item::Value(value))
}

/// A text in one of several languages.
fn say_in(document: &mut DocumentMut, target: &Target, language: &str, value: Value) -> Result<()> {
    let steps = target.path.steps();
    match item_at(document, steps) {
        Some(Item::Value(old @ Value::String(_))) if language != target.first_language => {
            let first = old.clone().decorated("", "");
            let mut both = InlineTable::from_iter([(target.first_language.as_str(), first), (language, value)]);
            both.fmt();
            replace_value(old, Value::InlineTable(both));
        }
        Some(Item::Value(old @ Value::String(_))) => replace_value(old, value),
        Some(item) if item.is_table_like() => {
            let table = item.as_table_like_mut().context("it is no table")?;
            match table.get_mut(language) {
                Some(old) => replace(old, Item::Value(value)),
                None => drop(table.insert(language, Item::Value(value))),
            }
            if let Item::Value(Value::InlineTable(table)) = item {
                table.fmt();
            }
        }
        _ => put(document, steps, Item::Value(Value::InlineTable(InlineTable::from_iter([(language, value)]))))?,
    }
    Ok(())
}

fn replace_value(old: &mut Value, mut new: Value) {
    *new.decor_mut() = old.decor().clone();
    *old = new;
}

fn add(document: &mut DocumentMut, target: &Target, value: &Value) -> Result<()> {
    let (steps, key) = (target.path.steps(), &target.path);
    if !target.question.is_list {
        bail!("`{key}` is no list: leave out `--add`, and name its value");
    }
    match item_at(document, steps) {
        Some(Item::ArrayOfTables(tables)) => {
            let is_there = tables
                .iter()
                .any(|table| said_by(&Value::InlineTable(table.clone().into_inline_table())) == said_by(value));
            if is_there {
                bail!("`{key}` has that already");
            }
            tables.push(own_table(value.clone()).with_context(|| format!("`{key}` holds tables"))?);
            Ok(())
        }
        Some(Item::Value(Value::Array(list))) => {
            if list.iter().any(|entry| said_by(entry) == said_by(value)) {
                bail!("`{key}` has {} already", shown(&said_by(value)));
            }
            push(list, value.clone());
            Ok(())
        }
        Some(_) => bail!("`{key}` holds no list: `wsis check` says what is wrong with it"),
        None => set_to(document, target, std::slice::from_ref(value)),
    }
}

fn remove(document: &mut DocumentMut, target: &Target, written: &str) -> Result<()> {
    let (steps, key) = (target.path.steps(), &target.path);
    if !target.question.is_list {
        bail!("`{key}` is no list: `--clear` takes it away");
    }
    let entries = match item_at(document, steps) {
        None => Vec::new(),
        Some(Item::ArrayOfTables(tables)) => {
            tables.iter().map(|table| Value::InlineTable(table.clone().into_inline_table())).collect()
        }
        Some(item) => item.as_array().map(|list| list.iter().cloned().collect()).unwrap_or_default(),
    };
    let places: Vec<_> = entries.iter().enumerate().filter(|(_, entry)| is_named(entry, target, written)).collect();
    let index = match places.as_slice() {
        [(index, _)] => *index,
        [] if entries.is_empty() => bail!("`{key}` has no `{written}`: it has none at all"),
        [] => {
            let known: Vec<_> = entries.iter().map(|entry| name(entry, target)).collect();
            bail!("`{key}` has no `{written}`: it has {}", shown(&known.join(", ")))
        }
        several => bail!("`{key}` has {} that `{written}` names: take the right one out by hand", several.len()),
    };
    if entries.len() == 1 {
        return clear(document, target);
    }
    match item_at(document, steps) {
        Some(Item::ArrayOfTables(tables)) => drop(tables.remove(index)),
        Some(item) => drop(item.as_array_mut().map(|list| take_out(list, index))),
        None => {}
    }
    Ok(())
}

/// Another name of an entry of a list: of a table only the key that names it is another.
#[cfg(feature = "import")]
fn correct(document: &mut DocumentMut, target: &Target, index: usize, value: &Value) -> Result<()> {
    let key = &target.path;
    let missing = || format!("`{key}` has no entry {}", index + 1);
    let keys: Vec<_> = target.question.naming_keys().chain([target.first_language.as_str()]).collect();
    let of_table = |table: &mut dyn TableLike| -> Result<()> {
        let naming = keys.iter().find(|name| table.contains_key(name));
        let naming = naming.with_context(|| format!("entry {} of `{key}` has no name", index + 1))?;
        let held = match value {
            Value::InlineTable(new) => new.get(naming).with_context(|| format!("`{naming}` is not said"))?,
            value => value,
        };
        let old = table.get_mut(naming).with_context(missing)?;
        replace(old, Item::Value(held.clone()));
        Ok(())
    };
    match item_at(document, target.path.steps()) {
        Some(Item::ArrayOfTables(tables)) => of_table(tables.get_mut(index).with_context(missing)?),
        Some(Item::Value(Value::Array(list))) => match list.get_mut(index).with_context(missing)? {
            Value::InlineTable(table) => of_table(table),
            old => {
                replace_value(old, value.clone());
                Ok(())
            }
        },
        _ => bail!("`{key}` holds no list: `wsis check` says what is wrong with it"),
    }
}

/// What an entry of a list is called by: itself, or the key of it that a value alone stands for.
fn name(entry: &Value, target: &Target) -> String {
    let table = entry.as_inline_table();
    let value = table.and_then(|table| target.question.naming_keys().find_map(|key| table.get(key))).unwrap_or(entry);
    value.as_str().map_or_else(|| said_by(value), str::to_owned)
}

fn is_named(entry: &Value, target: &Target, written: &str) -> bool {
    name(entry, target) == written
}

fn clear(document: &mut DocumentMut, target: &Target) -> Result<()> {
    let steps = target.path.steps();
    let Some((Step::Key(key), above)) = steps.split_last() else {
        bail!("an entry of a list is taken out with `--remove`")
    };
    let table = item_at(document, above).and_then(Item::as_table_like_mut);
    let Some(table) = table.filter(|table| table.contains_key(key)) else {
        bail!("`{}` says nothing already", target.path);
    };
    let mut comments = taken(table, key);
    // A table that holds nothing says nothing either.
    if let Some((Step::Key(table), around)) = above.split_last() {
        let is_empty = item_at(document, above).and_then(|item| item.as_table_like()).is_some_and(TableLike::is_empty);
        if let Some(around) = item_at(document, around).and_then(Item::as_table_like_mut).filter(|_| is_empty) {
            let more = taken(around, table);
            comments = more + &comments;
        }
    }
    if !comments.is_empty() {
        // A blank line parts them from what they are not about.
        let trailing = document.trailing().as_str().unwrap_or_default().trim_end().to_owned();
        let trailing = if trailing.is_empty() { String::new() } else { trailing + "\n" };
        document.set_trailing(format!("{trailing}\n{}", comments.trim_start()));
    }
    Ok(())
}

/// Takes a key out of a table. Comments that a blank line parts from it stay, above what comes next in the table; those that are about it,
/// which would read there as if they were about the next, are given back, and so is what nothing comes after.
fn taken(table: &mut dyn TableLike, key: &str) -> String {
    let mut behind = table.iter().skip_while(|(known, _)| *known != key).skip(1);
    // The header of a table that is only named by others is not written, nor is what stands above it.
    let next = behind.next().filter(|(_, item)| !item.as_table().is_some_and(Table::is_implicit));
    let next = next.map(|(key, _)| key.to_owned());
    drop(behind);
    let mut comments = String::new();
    with_decor_above(table, key, |decor| comments = of_raw(decor.prefix()).before);
    table.remove(key);
    let own = comments.rfind("\n\n").map_or(0, |end| end + 2);
    if let Some(next) = next.filter(|_| own > 0) {
        let about_key = comments.split_off(own);
        let above = std::mem::replace(&mut comments, about_key);
        with_decor_above(table, &next, |decor| {
            let before = decor.prefix().and_then(RawString::as_str).unwrap_or_default().to_owned();
            decor.set_prefix(above + &before);
        });
    }
    comments
}

/// Does something with what stands around a key, or around the header of its table.
fn with_decor_above(table: &mut dyn TableLike, key: &str, with: impl FnOnce(&mut Decor)) {
    match table.get_mut(key) {
        Some(Item::Table(below)) => with(below.decor_mut()),
        Some(Item::ArrayOfTables(tables)) => {
            if let Some(first) = tables.get_mut(0) {
                with(first.decor_mut());
            }
        }
        _ => {
            if let Some(mut key) = table.key_mut(key) {
                with(key.leaf_decor_mut());
            }
        }
    }
}

/// Puts an item at a path, with the tables on the way.
fn put(document: &mut DocumentMut, steps: &[Step], item: Item) -> Result<()> {
    if let Some(old) = item_at(document, steps) {
        replace(old, item);
        return Ok(());
    }
    let mut at = document.as_item_mut();
    let Some((Step::Key(last), above)) = steps.split_last() else { bail!("no such entry is there") };
    for step in above {
        at = match step {
            Step::Index(index) => at.get_mut(*index).context("no such entry is there")?,
            Step::Key(key) => {
                let table = at.as_table_like_mut().with_context(|| format!("what holds `{key}` is no table"))?;
                if !table.contains_key(key) {
                    table.insert(key, table_of(key));
                }
                table.get_mut(key).with_context(|| format!("`{key}` is not there"))?
            }
        };
    }
    let is_inline = at.is_value();
    let item = if is_inline { item.into_value().map_or(Item::None, Item::Value) } else { item };
    let table = at.as_table_like_mut().with_context(|| format!("what holds `{last}` is no table"))?;
    table.insert(last, item);
    if let Item::Value(Value::InlineTable(table)) = at {
        table.fmt();
    }
    Ok(())
}

/// A table that is not there yet, in the form that such a one has.
fn table_of(key: &str) -> Item {
    if INLINE_TABLES.contains(&key) {
        return Item::Value(Value::InlineTable(InlineTable::new()));
    }
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}
