//! `wsis schema KIND`: what an editor refuses, and what it takes.

use crate::support::{Registry, wsis};
use serde_json::Value;

/// The JSON Schema of a kind of file.
pub fn schema(kind: &str) -> Value {
    let output = wsis().args(["schema", kind]).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A file's values as an editor sees them: dates are strings.
pub fn as_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(truth) => (*truth).into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(list) => list.iter().map(as_json).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), as_json(value))).collect(),
    }
}

#[test]
fn each_file_of_a_sound_registry_is_valid_by_the_schema_of_its_kind() {
    let kinds = [
        ("registry", "registry.toml"),
        ("action-line", "action-lines/c5.toml"),
        ("organization", "organizations/itu.toml"),
        ("group", "groups/c5.toml"),
        ("meeting", "meetings/2006/c5-facilitation.toml"),
        ("output", "outputs/2006/c5/annual-report.toml"),
        ("cycle", "cycles/2006.toml"),
    ];
    let registry = Registry::base();
    for (kind, file) in kinds {
        let validator = jsonschema::validator_for(&schema(kind)).expect("a schema is a schema");
        let text = std::fs::read_to_string(registry.path().join(file)).unwrap();
        let value = as_json(&toml::from_str(&text).unwrap());
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{file}: {errors:?}");
    }
}

#[test]
fn a_schema_says_what_each_key_is() {
    let schema = schema("output");
    assert_eq!(schema["properties"]["submitted"]["description"], "The day that the secretariat got it.");
    assert_eq!(schema["required"], serde_json::json!(["title", "kind", "date", "by", "summary"]));
    assert_eq!(schema["additionalProperties"], false);
}
