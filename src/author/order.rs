//! The order of keys that the contract gives, as the records' own descriptions have it.

use crate::record::{Kind, Settings};
use crate::registry::{Slot, slot};
use schemars::schema_for;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The keys of a table in their order, each with the order of the tables below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyOrder {
    keys: Vec<(String, KeyOrder)>,
}

impl KeyOrder {
    /// That of the file with this path; none where no file belongs there.
    pub fn of_file(path: &str) -> Option<&'static Self> {
        static ORDERS: LazyLock<HashMap<Option<Kind>, KeyOrder>> = LazyLock::new(|| {
            let settings = (None, schema_for!(Settings));
            let schemas = Kind::ALL.map(|kind| (Some(kind), kind.schema())).into_iter().chain([settings]);
            schemas.map(|(kind, schema)| (kind, KeyOrder::of_schema(&schema.to_value()))).collect()
        });
        match slot(path).ok()? {
            Slot::Settings => ORDERS.get(&None),
            Slot::Record(id) => ORDERS.get(&Some(id.kind())),
            Slot::Text(_) => None,
        }
    }

    /// That of a schema's records.
    pub fn of_schema(schema: &Value) -> Self {
        Self::of_value(schema, &schema["$defs"])
    }

    fn of_value(schema: &Value, parts: &Value) -> Self {
        if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) {
            return Self::of_value(&parts[name], parts);
        }
        if let Some(properties) = schema["properties"].as_object() {
            let keys = properties.iter().map(|(key, value)| (key.clone(), Self::of_value(value, parts))).collect();
            return Self { keys };
        }
        let choices = schema["anyOf"].as_array().into_iter().flatten().chain(schema.get("items"));
        choices.map(|choice| Self::of_value(choice, parts)).find(|order| !order.keys.is_empty()).unwrap_or_default()
    }

    /// Where a key stands; what is not known comes last.
    pub(super) fn rank(&self, key: &str) -> usize {
        self.keys.iter().position(|(known, _)| known == key).unwrap_or(self.keys.len())
    }

    /// The order of what is below a key.
    pub(super) fn below(&self, key: &str) -> &Self {
        static NONE: KeyOrder = KeyOrder { keys: Vec::new() };
        self.keys.iter().find(|(known, _)| known == key).map_or(&NONE, |(_, order)| order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_as_the_contract_has_them_at_every_depth() {
        let order = KeyOrder::of_file("outputs/2006/c5/x.toml").unwrap();
        assert!(order.rank("title") < order.rank("by") && order.rank("by") < order.rank("sources"));
        assert!(order.rank("sources") < order.rank("nonsense"));
        let source = order.below("figures").below("sources");
        assert!(source.rank("url") < source.rank("accessed"));
        assert!(order.below("title").rank("en") < order.below("title").rank("fr"));
        assert_eq!(KeyOrder::of_file("notes.toml"), None);
    }
}
