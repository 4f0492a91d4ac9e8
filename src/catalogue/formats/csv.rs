//! A list as comma-separated values: the keys of its JSON as columns.

use crate::print::{self, Rows};
use anyhow::Result;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

/// The rows of a list.
pub fn csv<R: Serialize + JsonSchema>(rows: &[R]) -> Result<String> {
    let schema = schema_for!(R);
    let keys = schema.get("properties").and_then(Value::as_object);
    let keys: Vec<_> = keys.iter().flat_map(|keys| keys.keys()).collect();
    let mut writer = Rows::below(&keys)?;
    for row in rows {
        let row = serde_json::to_value(row)?;
        writer.write_record(keys.iter().map(|key| cell(&row[key.as_str()])))?;
    }
    writer.finished()
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
