//! A record's keys whose values are others than before.

use crate::decode::{KeyPath, Step, shown};
use imara_diff::{Algorithm, Diff, InternedInput};
use serde::Serialize;
use serde_json::{Map, Value};
use std::ops::Range;

/// A key whose value is another than before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The key; entries of lists count as they stand now, or as they stood where they are gone.
    #[serde(rename = "key", serialize_with = "as_text")]
    pub path: KeyPath,
    /// Its value before; none where it was not there.
    pub before: Option<Value>,
    /// Its value now; none where it is gone.
    pub after: Option<Value>,
}

fn as_text<S: serde::Serializer>(path: &KeyPath, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(path)
}

/// A record as its file has it: keys with hyphens, and without those that say nothing.
pub fn as_written(value: Value) -> Value {
    match value {
        Value::Object(table) => {
            let keys = table.into_iter().map(|(key, value)| (key.replace('_', "-"), as_written(value)));
            Value::Object(keys.filter(|(_, value)| says_something(value)).collect())
        }
        Value::Array(list) => Value::Array(list.into_iter().map(as_written).collect()),
        other => other,
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        _ => true,
    }
}

/// A value on one line, as people say it: text without quotes, a table as its keys and values.
pub fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(in_words).collect::<Vec<_>>().join(", "),
        Value::Object(table) => {
            table.iter().map(|(key, value)| format!("{key} {}", in_words(value))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// A value in a sentence: short, and between quotes where it is text.
pub fn quoted(value: &Value) -> String {
    let text = shown(&in_words(value));
    if value.is_string() { format!("\"{text}\"") } else { text }
}

/// The keys whose values differ, at the depth where they do.
pub fn fields(before: &Value, after: &Value) -> Vec<Field> {
    let mut found = Vec::new();
    compare(&KeyPath::root(), Some(before), Some(after), &mut found);
    found
}

fn compare(path: &KeyPath, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Field>) {
    match (before, after) {
        (Some(before), Some(after)) if before == after => {}
        (Some(Value::Object(before)), Some(Value::Object(after))) => compare_tables(path, before, after, found),
        (Some(Value::Array(before)), Some(Value::Array(after))) => compare_lists(path, before, after, found),
        (before, after) => {
            found.push(Field { path: path.clone(), before: before.cloned(), after: after.cloned() });
        }
    }
}

fn compare_tables(path: &KeyPath, before: &Map<String, Value>, after: &Map<String, Value>, found: &mut Vec<Field>) {
    let gone = before.keys().filter(|key| !after.contains_key(*key));
    for key in after.keys().chain(gone) {
        compare(&path.clone().then(Step::from(key.clone())), before.get(key), after.get(key), found);
    }
}

/// How many pairs of entries are looked at to find those that stayed. Longer lists are held against each other place by place.
const MOST_COMPARED: usize = 4_000_000;

/// Entries that stayed are passed over; of the rest those at the same place are held against each other.
fn compare_lists(path: &KeyPath, before: &[Value], after: &[Value], found: &mut Vec<Field>) {
    if before.len().saturating_mul(after.len()) > MOST_COMPARED {
        for index in 0..before.len().max(after.len()) {
            compare(&path.clone().then(index), before.get(index), after.get(index), found);
        }
        return;
    }
    let mut entries = InternedInput::default();
    entries.update_before(before.iter().map(Value::to_string));
    entries.update_after(after.iter().map(Value::to_string));
    for hunk in Diff::compute(Algorithm::Histogram, &entries).hunks() {
        let as_indices = |range: Range<u32>| range.map(|index| index as usize);
        let (mut old, mut new) = (as_indices(hunk.before), as_indices(hunk.after));
        loop {
            let (was, is) = (old.next(), new.next());
            let Some(index) = is.or(was) else { break };
            let entry = |list: &'_ [Value], index: Option<usize>| index.map(|index| list[index].clone());
            let (was, is) = (entry(before, was), entry(after, is));
            compare(&path.clone().then(index), was.as_ref(), is.as_ref(), found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(before: &Value, after: &Value) -> Vec<String> {
        let show = |value: &Option<Value>| value.as_ref().map_or("-".to_owned(), Value::to_string);
        let told = |field: &Field| format!("{}: {} > {}", field.path, show(&field.before), show(&field.after));
        fields(before, after).iter().map(told).collect()
    }

    #[test]
    fn what_differs_is_told_where_it_differs() {
        let before = json!({ "title": "a", "by": ["itu", "un"], "place": { "city": "Geneva" }, "old": 1 });
        let after = json!({ "title": "b", "by": ["un", "apc"], "place": { "city": "Tunis" } });
        assert_eq!(
            told(&before, &after),
            [
                "title: \"a\" > \"b\"",
                "by[0]: \"itu\" > -",
                "by[1]: - > \"apc\"",
                "place.city: \"Geneva\" > \"Tunis\"",
                "old: 1 > -"
            ]
        );
    }

    #[test]
    fn an_entry_that_moved_down_is_no_change() {
        let before = json!([{ "organization": "itu", "from": "2006" }, { "organization": "un" }]);
        let after =
            json!([{ "organization": "apc" }, { "organization": "itu", "from": "2006" }, { "organization": "x" }]);
        let expected = ["[0]: - > {\"organization\":\"apc\"}", "[2].organization: \"un\" > \"x\""];
        assert_eq!(told(&before, &after), expected);
    }
}
