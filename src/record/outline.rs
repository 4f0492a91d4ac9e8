//! The outline of a record: its keys, and what each of them holds. It follows from the record's JSON Schema, and so from the
//! record's own description; whatever goes through a record without knowing it goes by its outline.

use schemars::Schema;
use serde_json::Value as Json;

/// A key of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyOutline {
    /// As it is written in files.
    pub name: String,
    /// What it holds, as a sentence.
    pub about: String,
    /// Whether it must be there.
    pub is_required: bool,
    /// Whether it is the first of two keys of which one must be there.
    pub is_first_of_two: bool,
    /// What stands there.
    pub holds: Holds,
}

/// What stands at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// A value by itself.
    One(ValueKind),
    /// A table with keys of its own.
    Table(Vec<KeyOutline>),
    /// A source: its address or symbol alone, or a table that says more.
    Source(Vec<KeyOutline>),
    /// Any number of these.
    List(Box<Holds>),
    /// A table whose keys are names, each with such a value.
    ByName(ValueKind),
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueKind {
    /// Text in no language, or whatever has no kind of its own here.
    Text,
    /// Text for people, in one language or several.
    Translated,
    /// One of these words, each with its meaning.
    Word(Vec<(String, String)>),
    /// Yes or no.
    Truth,
    /// A whole number.
    Whole,
    /// A number, perhaps with a fraction.
    Number,
    /// A date, or what is known of it.
    Date,
    /// A whole day.
    Day,
    /// A line of the Plan of Action.
    Line,
    /// An organization of the registry.
    Organization,
    /// A meeting of the registry.
    Meeting,
    /// An output of the registry.
    Output,
    /// A cycle of the registry.
    Cycle,
    /// A request of one of the registry's resolutions.
    Request,
    /// A country's code.
    Country,
    /// An address on the web.
    Url,
    /// The symbol of a document.
    Symbol,
    /// The tag of a language.
    LanguageTag,
}

impl Holds {
    /// Of a table, the only key that it needs, if there is just one: a value alone stands for it.
    pub fn only_needed(&self) -> Option<&str> {
        let Self::Table(keys) = self else { return None };
        let mut needed = keys.iter().filter(|key| key.is_required);
        match (needed.next(), needed.next()) {
            (Some(only), None) => Some(&only.name),
            _ => None,
        }
    }
}

/// The keys of the record that a schema describes, in the contract's order.
pub fn outline(schema: &Schema) -> Vec<KeyOutline> {
    let root = schema.as_value();
    keys(root, root)
}

fn keys(root: &Json, table: &Json) -> Vec<KeyOutline> {
    let needed = |key: &str| table["required"].as_array().is_some_and(|keys| keys.iter().any(|needed| needed == key));
    let first =
        |of: &Json| of["required"].as_array().and_then(|keys| keys.first()).and_then(Json::as_str).map(str::to_owned);
    let first_of_two = table["anyOf"].as_array().and_then(|of| first(of.first()?));
    let properties = table["properties"].as_object().into_iter().flatten();
    let key = |(key, schema): (&String, &Json)| KeyOutline {
        name: key.clone(),
        about: schema["description"].as_str().unwrap_or_default().to_owned(),
        is_required: needed(key),
        is_first_of_two: first_of_two.as_deref() == Some(key),
        holds: holds(root, schema),
    };
    properties.map(key).collect()
}

fn holds(root: &Json, schema: &Json) -> Holds {
    if schema["type"] == "array" {
        return Holds::List(Box::new(holds(root, &schema["items"])));
    }
    let resolved = resolved(root, schema);
    match (name(schema), resolved["type"].as_str()) {
        (Some("Source"), _) => Holds::Source(table_among(root, resolved)),
        (Some("Text"), _) => Holds::One(ValueKind::Translated),
        (_, Some("object")) if resolved["properties"].is_object() => Holds::Table(keys(root, resolved)),
        (_, Some("object")) => Holds::ByName(value(root, &resolved["additionalProperties"])),
        _ => Holds::One(value(root, schema)),
    }
}

/// The keys of the table that is one of the forms of a value.
fn table_among(root: &Json, schema: &Json) -> Vec<KeyOutline> {
    let forms = schema["anyOf"].as_array().into_iter().flatten();
    let tables = forms.map(|form| resolved(root, form)).filter(|form| form["properties"].is_object());
    tables.flat_map(|table| keys(root, table)).collect()
}

fn value(root: &Json, schema: &Json) -> ValueKind {
    match name(schema) {
        Some("Date") => return ValueKind::Date,
        Some("Day") => return ValueKind::Day,
        Some("ActionLine") => return ValueKind::Line,
        Some("Id") => return ValueKind::Organization,
        Some("MeetingRef") => return ValueKind::Meeting,
        Some("OutputRef") => return ValueKind::Output,
        Some("CycleRef") => return ValueKind::Cycle,
        Some("RequestRef") => return ValueKind::Request,
        Some("Country") => return ValueKind::Country,
        Some("Url") => return ValueKind::Url,
        Some("Symbol") => return ValueKind::Symbol,
        Some("LanguageTag") => return ValueKind::LanguageTag,
        _ => {}
    }
    let schema = resolved(root, schema);
    match (words(schema), schema["type"].as_str()) {
        (Some(words), _) => ValueKind::Word(words),
        (None, Some("boolean")) => ValueKind::Truth,
        (None, Some("integer")) => ValueKind::Whole,
        (None, Some("number")) => ValueKind::Number,
        _ => ValueKind::Text,
    }
}

/// The words that a value may be, with their meanings.
fn words(schema: &Json) -> Option<Vec<(String, String)>> {
    let texts = |list: &Json| -> Option<Vec<String>> {
        list.as_array()?.iter().map(|word| word.as_str().map(str::to_owned)).collect()
    };
    let meanings = texts(&schema["x-taplo"]["docs"]["enumValues"])?;
    Some(texts(&schema["enum"])?.into_iter().zip(meanings).collect())
}

/// The type that a schema refers to.
fn name(schema: &Json) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

fn resolved<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    name(schema).map_or(schema, |name| &root["$defs"][name])
}

/// What one entry of a list is called, by the list's key.
pub fn one_of(key: &str) -> String {
    match (key.strip_suffix("ies"), key.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(one)) => one.to_owned(),
        (None, None) => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Settings};
    use super::*;
    use schemars::schema_for;

    fn holds(kind: Kind, path: &[&str]) -> Holds {
        let mut holds = Holds::Table(kind.outline());
        for name in path {
            let keys = match holds {
                Holds::Table(keys) | Holds::Source(keys) => keys,
                Holds::List(one) => match *one {
                    Holds::Table(keys) | Holds::Source(keys) => keys,
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            };
            holds = keys.into_iter().find(|key| key.name == *name).unwrap().holds;
        }
        holds
    }

    #[test]
    fn what_a_key_holds_follows_from_its_type() {
        let list = |holds| Holds::List(Box::new(holds));
        assert_eq!(holds(Kind::Output, &["by"]), list(Holds::One(ValueKind::Organization)));
        assert_eq!(holds(Kind::Output, &["also"]), list(Holds::One(ValueKind::Line)));
        assert_eq!(holds(Kind::Output, &["date"]), Holds::One(ValueKind::Date));
        assert_eq!(holds(Kind::Output, &["title"]), Holds::One(ValueKind::Translated));
        assert_eq!(holds(Kind::Output, &["sdgs"]), list(Holds::One(ValueKind::Whole)));
        assert_eq!(holds(Kind::Output, &["figures", "value"]), Holds::One(ValueKind::Number));
        assert_eq!(holds(Kind::Output, &["sources", "symbol"]), Holds::One(ValueKind::Symbol));
        assert_eq!(holds(Kind::Output, &["figures", "sources", "accessed"]), Holds::One(ValueKind::Day));
        assert_eq!(holds(Kind::Meeting, &["place", "country"]), Holds::One(ValueKind::Country));
        assert_eq!(holds(Kind::Cycle, &["report", "general-assembly", "start"]), Holds::One(ValueKind::Date));
        assert_eq!(holds(Kind::Resolution, &["requests", "asked"]), list(Holds::One(ValueKind::Organization)));
    }

    #[test]
    fn a_table_of_names_is_told_from_one_with_keys() {
        let settings = outline(&schema_for!(Settings));
        let rules = settings.into_iter().find(|key| key.name == "rules").unwrap();
        assert!(matches!(rules.holds, Holds::ByName(ValueKind::Word(_))), "{rules:?}");
    }
}
