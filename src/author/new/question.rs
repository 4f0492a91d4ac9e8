//! What can be asked of a new record: each of its keys, as the record's outline has it.

use crate::record::{Holds, KeyOutline, ValueKind, one_of};

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
    /// Of a table whose keys are names, what a value of each is.
    pub by_name: Option<Form>,
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

/// Texts that may have several lines; all others are names and titles, which tables and sentences hold.
const OF_SEVERAL_LINES: [&str; 6] = ["summary", "scope", "text", "progress", "challenges", "next-steps"];

impl Question {
    /// Whether a line break in a value is a slip: tables may be written over several lines.
    pub fn is_on_one_line(&self) -> bool {
        let key = self.path.last().map(String::as_str).unwrap_or_default();
        self.form == Form::Text && !OF_SEVERAL_LINES.contains(&key)
    }

    /// The key with those of its tables, as in `place.city`.
    pub fn key(&self) -> String {
        self.path.join(".")
    }

    /// Its name as an option: the key, and of a list one entry's.
    pub fn option(&self) -> String {
        if self.is_list { one_of(&self.key()) } else { self.key() }
    }

    /// Whether organizations of the registry are named in answer to it.
    pub fn is_of_organizations(&self) -> bool {
        self.form == Form::Organization || self.form == Form::Table && self.entry.as_deref() == Some("organization")
    }

    /// Of a table whose keys are names, the key of one name.
    pub fn named(&self, name: &str) -> Option<Self> {
        let form = self.by_name.clone()?;
        let path = [self.path.as_slice(), &[name.to_owned()]].concat();
        Some(Self { path, form, by_name: None, ..self.clone() })
    }

    /// Of a list of tables, the keys that an entry is told from others by: the one that a value alone stands for before all.
    pub fn naming_keys(&self) -> impl Iterator<Item = &str> {
        self.entry.as_deref().into_iter().chain(["organization", "url", "symbol", "letter"])
    }

    /// What it is about, as a sentence.
    pub fn sentence(&self) -> &str {
        self.about.trim_end_matches('.')
    }
}

/// The questions of a record, those of its tables among them.
pub(super) fn questions(keys: &[KeyOutline]) -> Vec<Question> {
    let mut found = Vec::new();
    collect(keys, &[], &mut found);
    found
}

/// The questions of a table in a list.
pub(super) fn questions_of_entry(keys: &[KeyOutline], list: &Question) -> Vec<Question> {
    let mut found = questions(entry_keys(keys, &list.path).unwrap_or_default());
    for question in &mut found {
        question.list.clone_from(&list.path);
    }
    found
}

/// The keys of the tables in the list at a path.
fn entry_keys<'a>(keys: &'a [KeyOutline], path: &[String]) -> Option<&'a [KeyOutline]> {
    let (first, below) = path.split_first()?;
    match (&keys.iter().find(|key| key.name == *first)?.holds, below) {
        (Holds::Table(keys), _) => entry_keys(keys, below),
        (Holds::List(entry), []) => match &**entry {
            Holds::Table(keys) => Some(keys),
            _ => None,
        },
        _ => None,
    }
}

fn collect(keys: &[KeyOutline], above: &[String], found: &mut Vec<Question>) {
    for key in keys {
        let path = [above, std::slice::from_ref(&key.name)].concat();
        match &key.holds {
            Holds::Table(keys) => collect(keys, &path, found),
            holds => found.push(question(key, holds, path)),
        }
    }
}

fn question(key: &KeyOutline, holds: &Holds, path: Vec<String>) -> Question {
    let (is_list, value) = match holds {
        Holds::List(entry) => (true, &**entry),
        value => (false, value),
    };
    let entry = value.only_needed().map(str::to_owned);
    let by_name = match value {
        Holds::ByName(value) => Some(form_of_value(value)),
        _ => None,
    };
    Question { path, about: key.about.clone(), is_list, entry, by_name, form: form(value), list: Vec::new() }
}

fn form(holds: &Holds) -> Form {
    match holds {
        Holds::One(value) => form_of_value(value),
        Holds::Source(_) => Form::Source,
        Holds::Table(_) | Holds::List(_) | Holds::ByName(_) => Form::Table,
    }
}

fn form_of_value(value: &ValueKind) -> Form {
    match value {
        ValueKind::Text | ValueKind::Translated | ValueKind::Cycle | ValueKind::Request | ValueKind::LanguageTag => {
            Form::Text
        }
        ValueKind::Word(words) => Form::Word(words.clone()),
        ValueKind::Truth => Form::Truth,
        ValueKind::Whole | ValueKind::Number => Form::Number,
        ValueKind::Date => Form::Date,
        ValueKind::Day => Form::Day,
        ValueKind::Line => Form::Line,
        ValueKind::Organization => Form::Organization,
        ValueKind::Meeting => Form::Meeting,
        ValueKind::Output => Form::Output,
        ValueKind::Country => Form::Country,
        ValueKind::Url => Form::Url,
        ValueKind::Symbol => Form::Symbol,
    }
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
        let annual = ("annual-report".to_owned(), "The group's own account of its year".to_owned());
        assert!(matches!(question(Kind::Output, "kind").form, Form::Word(kinds) if kinds[0] == annual));
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
