//! A list as comma-separated values, and as data: the keys of its JSON as columns.

use crate::decode::did_you_mean;
use crate::print::{self, Rows};
use anyhow::{Result, bail};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::{Map, Value};

/// The keys of a row, in their order.
pub fn keys<R: JsonSchema>() -> Vec<String> {
    let schema = schema_for!(R);
    let keys = schema.get("properties").and_then(Value::as_object);
    keys.iter().flat_map(|keys| keys.keys().cloned()).collect()
}

/// Refuses what is no key of a row.
pub fn refuse_unknown<R: JsonSchema>(asked: &[String], option: &str, what: &str) -> Result<()> {
    let known = keys::<R>();
    let Some(unknown) = asked.iter().find(|key| !known.contains(key)) else { return Ok(()) };
    let words: Vec<_> = known.iter().map(String::as_str).collect();
    let help = did_you_mean(unknown, &words).unwrap_or_else(|| format!("it has {}", words.join(", ")));
    bail!("{option}: a list of kind {what} has no column `{}`: {help}", print::safe(unknown))
}

/// The rows of a list, with all keys or with these.
pub fn csv<R: Serialize + JsonSchema>(rows: &[R], asked: &[String]) -> Result<String> {
    let keys = if asked.is_empty() { keys::<R>() } else { asked.to_vec() };
    let mut writer = Rows::below(&keys)?;
    for row in rows {
        let row = serde_json::to_value(row)?;
        writer.write_record(keys.iter().map(|key| cell(&row[key.as_str()])))?;
    }
    writer.finished()
}

/// The rows of a list as data, with all keys or with these.
pub fn data<R: Serialize>(rows: &[R], asked: &[String]) -> Result<Vec<Value>> {
    let of_row = |row: &R| {
        let mut row = serde_json::to_value(row)?;
        if !asked.is_empty() {
            let kept = asked.iter().map(|key| (key.clone(), row[key.as_str()].take()));
            row = Value::Object(kept.collect::<Map<_, _>>());
        }
        Ok(row)
    };
    rows.iter().map(of_row).collect()
}

/// Puts the rows into the order of a key: numbers by their size, text by its letters, what is empty last. A hyphen before the key turns it round.
pub fn sort<R: Serialize>(rows: &mut Vec<R>, asked: &str) {
    let (key, is_turned) = asked.strip_prefix('-').map_or((asked, false), |key| (key, true));
    let mut keyed: Vec<_> = rows
        .drain(..)
        .map(|row| {
            let value = serde_json::to_value(&row).map(|mut row| row[key].take()).unwrap_or_default();
            (Rank::of(&value), row)
        })
        .collect();
    keyed.sort_by(|(one, _), (other, _)| match (one.is_empty(), other.is_empty()) {
        (false, false) if is_turned => other.cmp(one),
        (false, false) => one.cmp(other),
        (one, other) => one.cmp(&other),
    });
    rows.extend(keyed.into_iter().map(|(_, row)| row));
}

/// Where a value stands in order.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Number(u64),
    Text(String),
    Empty,
}

impl Rank {
    fn of(value: &Value) -> Self {
        match value {
            Value::Number(number) => number.as_u64().map_or(Self::Empty, Self::Number),
            Value::Bool(is_so) => Self::Number(u64::from(*is_so)),
            value => match cell(value) {
                text if text.is_empty() => Self::Empty,
                text => Self::Text(crate::spelling::folded(&text).into_owned()),
            },
        }
    }

    fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

/// A value in a cell; several of a list are joined by semicolons.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => print::cell(text),
        Value::Array(values) => print::cell(
            &values
                .iter()
                .map(|value| named(value).unwrap_or_else(|| value.to_string()))
                .collect::<Vec<_>>()
                .join("; "),
        ),
        value => value.to_string(),
    }
}

/// What tells an entry of a list: itself, or of a record its kind and id.
fn named(value: &Value) -> Option<String> {
    let part = |key: &str| value.get(key)?.as_str();
    let of_record = || Some(format!("{} {}", part("kind")?, part("id")?));
    value.as_str().map(str::to_owned).or_else(of_record)
}
