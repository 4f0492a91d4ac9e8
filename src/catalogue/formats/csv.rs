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
                .map(|value| named(value).map_or_else(|| value.to_string(), str::to_owned))
                .collect::<Vec<_>>()
                .join("; "),
        ),
        value => value.to_string(),
    }
}

/// What tells an entry of a list: itself, or of a record its id.
fn named(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("id")?.as_str())
}
