//! What can be asked of a new record: each of its keys, as the record's JSON Schema describes it.

use schemars::Schema;
use serde_json::Value as Json;

/// A key of a record, and what may stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The key, below the keys of the tables that it stands in.
    pub path: Vec<String>,
    /// What it holds.
    pub about: String,
    /// What a value of it is.
    pub form: Form,
    /// Whether it is a list.
    pub is_list: bool,
    /// Of a list of tables, the key that a value alone stands for.
    pub entry: Option<String>,
    /// The list of tables that it is a key of; none for a key of the record itself.
    pub list: Vec<String>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Text, or whatever has no form of its own here.
    Text,
    /// One of these words, each with its meaning.
    Word(Vec<(String, String)>),
    /// Yes or no.
    Truth,
    /// A number.
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
    /// A country's code.
    Country,
    /// An address on the web.
    Url,
    /// The symbol of a document.
    Symbol,
    /// An address or a symbol.
    Source,
    /// A table.
    Table,
}

impl Question {
    /// The key with those of its tables, as in `place.city`.
    pub fn key(&self) -> String {
        self.path.join(".")
    }

    /// Its name as an option: the key, and of a list one entry's.
    pub fn option(&self) -> String {
        let key = self.key();
        match (self.is_list, key.strip_suffix("ies"), key.strip_suffix('s')) {
            (true, Some(stem), _) => format!("{stem}y"),
            (true, None, Some(one)) => one.to_owned(),
            _ => key,
        }
    }

    /// Whether organizations of the registry are named in answer to it.
    pub fn is_of_organizations(&self) -> bool {
        self.form == Form::Organization || self.form == Form::Table && self.entry.as_deref() == Some("organization")
    }

    /// What it is about, as a sentence.
    pub fn sentence(&self) -> &str {
        self.about.trim_end_matches('.')
    }
}

/// The questions of a record, those of its tables among them.
pub(super) fn questions(schema: &Schema) -> Vec<Question> {
    let root = schema.as_value();
    let mut found = Vec::new();
    collect(root, root, &[], &mut found);
    found
}

/// The questions of a table in a list.
pub(super) fn questions_of_entry(schema: &Schema, list: &Question) -> Vec<Question> {
    let root = schema.as_value();
    let mut at = root;
    for key in &list.path {
        at = resolved(root, &resolved(root, at)["properties"][key]);
    }
    let mut found = Vec::new();
    collect(root, resolved(root, &at["items"]), &[], &mut found);
    for question in &mut found {
        question.list.clone_from(&list.path);
    }
    found
}

fn collect(root: &Json, table: &Json, above: &[String], found: &mut Vec<Question>) {
    let Some(properties) = table["properties"].as_object() else { return };
    for (key, schema) in properties {
        let path = [above, std::slice::from_ref(key)].concat();
        let described = resolved(root, schema);
        if is_table(described) && name(schema) != Some("Text") {
            collect(root, described, &path, found);
        } else {
            found.push(question(root, schema, path));
        }
    }
}

fn question(root: &Json, schema: &Json, path: Vec<String>) -> Question {
    let is_list = schema["type"] == "array";
    let value = if is_list { &schema["items"] } else { schema };
    let form = form(root, value);
    let about = schema["description"].as_str().unwrap_or_default().to_owned();
    Question { path, about, is_list, entry: entry(root, value), form, list: Vec::new() }
}

fn form(root: &Json, schema: &Json) -> Form {
    match name(schema) {
        Some("Date") => return Form::Date,
        Some("Day") => return Form::Day,
        Some("ActionLine") => return Form::Line,
        Some("Id") => return Form::Organization,
        Some("MeetingRef") => return Form::Meeting,
        Some("OutputRef") => return Form::Output,
        Some("Country") => return Form::Country,
        Some("Url") => return Form::Url,
        Some("Symbol") => return Form::Symbol,
        Some("Source") => return Form::Source,
        Some("Number") => return Form::Number,
        _ => {}
    }
    let schema = resolved(root, schema);
    match (words(schema), schema["type"].as_str()) {
        (Some(words), _) => Form::Word(words),
        (None, Some("boolean")) => Form::Truth,
        (None, Some("integer" | "number")) => Form::Number,
        (None, Some("object")) => Form::Table,
        _ => Form::Text,
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

/// The only key that a table needs, if it is one.
fn entry(root: &Json, schema: &Json) -> Option<String> {
    match resolved(root, schema)["required"].as_array()?.as_slice() {
        [only] => only.as_str().map(str::to_owned),
        _ => None,
    }
}

fn is_table(schema: &Json) -> bool {
    schema["type"] == "object" && schema["properties"].is_object()
}

/// The type that a schema refers to.
fn name(schema: &Json) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

fn resolved<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    name(schema).map_or(schema, |name| &root["$defs"][name])
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    fn question(kind: Kind, key: &str) -> Question {
        kind.questions().into_iter().find(|question| question.key() == key).unwrap()
    }

    #[test]
    fn each_key_of_a_record_and_of_its_tables_is_a_question() {
        let keys: Vec<_> = Kind::Meeting.questions().iter().map(Question::key).collect();
        assert_eq!(keys[..4], ["title", "lines", "status", "within"]);
        assert!(keys.contains(&"place.city".to_owned()) && keys.contains(&"attendance.total".to_owned()), "{keys:?}");
        assert!(!keys.contains(&"place".to_owned()));
    }

    #[test]
    fn the_form_of_a_value_follows_from_its_type() {
        assert_eq!(question(Kind::Output, "by").form, Form::Organization);
        assert_eq!(question(Kind::Output, "also").form, Form::Line);
        assert_eq!(question(Kind::Output, "date").form, Form::Date);
        assert_eq!(question(Kind::Output, "submitted").form, Form::Day);
        assert_eq!(question(Kind::Output, "meeting").form, Form::Meeting);
        assert_eq!(question(Kind::Cycle, "further-action.necessary").form, Form::Truth);
        assert_eq!(question(Kind::Output, "links").entry.as_deref(), Some("url"));
        assert_eq!(question(Kind::Group, "modalities").entry, None);
        let kinds = words(&schemars::schema_for!(crate::record::OutputKind).to_value()).unwrap();
        assert_eq!(kinds[0], ("annual-report".to_owned(), "The group's own account of its year".to_owned()));
        assert_eq!(question(Kind::Output, "kind").form, Form::Word(kinds));
    }

    #[test]
    fn an_option_is_named_as_one_entry() {
        let option = |kind, key| question(kind, key).option();
        assert_eq!(option(Kind::Output, "countries"), "country");
        assert_eq!(option(Kind::Output, "by"), "by");
        assert_eq!(option(Kind::Group, "modalities"), "modality");
        assert_eq!(option(Kind::Cycle, "report.sources"), "report.source");
        assert_eq!(option(Kind::Meeting, "status"), "status");
    }
}
