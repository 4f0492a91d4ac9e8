//! Walks a file's tree into a record and notes what is wrong on the way.

use super::{At, Either, Fault, KeyPath, Mend, Part, Rule, Step, Token, did_you_mean, nearest, only_near, rules};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value of the file's tree, with its place.
pub type Value<'text> = Spanned<DeValue<'text>>;

/// What can be read from a value of a file.
///
/// Reading gives a value in any case. Where the file's is wrong, the fault is noted and a placeholder stands for it, so
/// that all else in the file is still read and judged; whoever judges asks whether a path is known.
pub trait Decode: Sized + 'static {
    /// The value, or its placeholder after a fault was noted.
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self;

    /// The same for a key that may be left out: there an empty string is as good as none.
    fn decode_optional(value: &Value<'_>, reader: &mut Reader) -> Self {
        Self::decode(value, reader)
    }

    /// What it is where its key is left out; `None` where the key is required.
    fn absent() -> Option<Self> {
        None
    }

    /// Stands for a value that could not be read.
    fn placeholder() -> Self;

    /// Shows the parts that it is made of, each with its place. What is not made of others shows itself.
    fn each_part<'a>(&'a self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        see(at, Part::of(self));
    }

    /// What tells it from other entries of a list, where there is sense in that.
    fn token(&self) -> Option<Token<'_>> {
        None
    }
}

/// What should stand where another type of value does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Text, in these words.
    Text(&'static str),
    /// A list.
    List,
    /// Something else, in these words.
    Other(&'static str),
}

impl Expected {
    fn words(self) -> &'static str {
        match self {
            Self::Text(words) | Self::Other(words) => words,
            Self::List => "a list",
        }
    }
}

/// What is done with a part that holds a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// It is kept with placeholders, each at its index: for rules, which judge the rest of it.
    Everything,
    /// It is left out: for figures, which count only what is sure.
    WhatIsSound,
}

/// The state of reading one file: where it is, and what was found.
#[derive(Debug)]
pub struct Reader {
    /// What was found so far.
    pub faults: Vec<Fault>,
    /// Keys without a value of which a fault at another key tells.
    pub(super) explained: Vec<KeyPath>,
    keep: Keep,
    path: Vec<Step>,
    /// Faults that left a placeholder, and those of them that are still part of the record.
    placeholders: usize,
    unsound: usize,
    /// How many faults were found beyond those that are told one by one.
    left_out: usize,
    /// Whether the fault that was found last is told.
    is_last_told: bool,
}

/// How many faults of one file are told one by one.
pub const MAX_FAULTS: usize = 50_000;

/// How many of them may be unknown keys: what is missing or wrong comes after these, and matters more.
const MAX_UNKNOWN_KEYS: usize = MAX_FAULTS - 1000;

impl Reader {
    pub(super) fn new(keep: Keep) -> Self {
        Self {
            faults: Vec::new(),
            explained: Vec::new(),
            keep,
            path: Vec::new(),
            placeholders: 0,
            unsound: 0,
            left_out: 0,
            is_last_told: false,
        }
    }

    /// How many faults there are beside those that are told one by one.
    pub(super) fn left_out(&self) -> usize {
        self.left_out
    }

    fn tell(&mut self, fault: Fault) {
        let most = if *fault.rule == rules::UNKNOWN_KEY { MAX_UNKNOWN_KEYS } else { MAX_FAULTS };
        self.is_last_told = self.faults.len() < most;
        if self.is_last_told {
            self.faults.push(fault);
        } else {
            self.left_out += 1;
        }
    }

    /// Whether no placeholder is left in what was read.
    pub(super) fn is_sound(&self) -> bool {
        self.unsound == 0
    }

    /// Notes a wrong value and gives its placeholder.
    pub fn wrong<T: Decode>(&mut self, span: Range<usize>, message: impl Into<String>, help: Option<String>) -> T {
        self.wrong_by(&rules::INVALID_VALUE, span, message, help)
    }

    /// Notes a value that is wrong by a rule of its own and gives its placeholder.
    pub fn wrong_by<T: Decode>(
        &mut self,
        rule: &'static Rule,
        span: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) -> T {
        let label = self.label();
        self.note(Fault { help, ..Fault::at(rule, span, message).label(label) });
        T::placeholder()
    }

    /// Says what mends the fault that was noted last.
    pub fn mended_by(&mut self, mend: Option<Mend>) {
        if let (Some(fault), Some(mend), true) = (self.faults.last_mut(), mend, self.is_last_told) {
            fault.mend = Some(mend);
        }
    }

    /// Notes that a value is of another type than it should be.
    pub fn unexpected<T: Decode>(&mut self, value: &Value<'_>, expected: Expected) -> T {
        let found = match value.get_ref() {
            DeValue::Datetime(date) => match (date.date, date.time) {
                (Some(_), None) => "a date",
                (None, _) => "a time of day",
                _ => "a date with a time",
            },
            DeValue::String(_) => "text",
            DeValue::Integer(_) => "a number",
            DeValue::Float(_) => "a number with a fraction",
            DeValue::Boolean(true) => "`true`",
            DeValue::Boolean(false) => "`false`",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let words = expected.words();
        let help = match (value.get_ref(), expected) {
            (DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_), Expected::Text(_)) => {
                "put it between double quotes".to_owned()
            }
            (DeValue::String(text), Expected::List) if text.contains([',', ';']) => {
                "put each between double quotes, and all of them between square brackets: [\"…\", \"…\"]".to_owned()
            }
            (DeValue::String(_), Expected::List) => "put it between square brackets: [\"…\"]".to_owned(),
            _ => format!("write {words} here"),
        };
        let wrong = self.wrong(value.span(), format!("{found} stands here in the place of {words}"), Some(help));
        self.mended_by(match (value.get_ref(), expected) {
            (DeValue::Integer(_) | DeValue::Float(_), Expected::Text(_)) => Some(Mend::Enclose("\"", "\"")),
            // Several in one text, or in other brackets, are more than one entry.
            (DeValue::String(text), Expected::List) if !text.contains([',', ';', '(', '[', '{']) => {
                Some(Mend::Enclose("[", "]"))
            }
            _ => None,
        });
        wrong
    }

    /// Notes a fault at the present path that leaves a placeholder.
    pub fn note(&mut self, fault: Fault) {
        self.tell(Fault { path: KeyPath::new(self.path.clone()), ..fault });
        self.placeholders += 1;
        self.unsound += 1;
    }

    /// Notes something at the present path that could be read all the same.
    pub fn advise(&mut self, fault: Fault) {
        self.tell(Fault { path: KeyPath::new(self.path.clone()), ..fault });
    }

    /// Does something one step further down.
    pub fn within<T>(&mut self, step: impl Into<Step>, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step.into());
        let value = read(self);
        self.path.pop();
        value
    }

    fn label(&self) -> String {
        KeyPath::new(self.path.clone()).to_string()
    }

    /// The table that a value has to be.
    pub fn table<'v, 'text>(&mut self, value: &'v Value<'text>) -> Option<&'v DeTable<'text>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.unexpected::<()>(value, Expected::Other("a table"));
        }
        table
    }

    /// The value of a key; what its type says where it is left out; a placeholder where it is missing, which `missing` takes note of.
    pub fn field<T: Decode>(&mut self, table: &DeTable<'_>, key: &'static str, fields: &mut Fields) -> T {
        if let Some(value) = table.get(key) {
            fields.found += 1;
            return self.within(key, |reader| T::decode(value, reader));
        }
        T::absent().unwrap_or_else(|| {
            fields.missing.push(key);
            T::placeholder()
        })
    }

    /// Notes the keys that a table has and should not, and those that it lacks. An unknown key close to a missing one is
    /// one fault. `known` are the keys that it may have, and two of them that exclude each other.
    pub fn finish(
        &mut self,
        table: &DeTable<'_>,
        header: &Range<usize>,
        (known, either): (&[&'static str], &Option<Either>),
        mut fields: Fields,
    ) {
        // What a key was meant for makes no record sound.
        if fields.found < table.len() && self.keep == Keep::Everything {
            let excludes = |key: &str| either.as_ref().and_then(|either| either.excluded_by(key));
            let free: Vec<_> =
                known.iter().copied().filter(|key| !excludes(key).is_some_and(|key| table.contains_key(key))).collect();
            for (key, _) in table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
                self.unknown_key(key, table, &free, &mut fields.missing);
            }
        }
        for key in fields.missing {
            let help = format!("add a line `{key} = …`");
            self.missing_key(header, &[key], format!("missing key `{key}`"), help);
        }
    }

    fn unknown_key(
        &mut self,
        key: &Spanned<std::borrow::Cow<'_, str>>,
        table: &DeTable<'_>,
        known: &[&'static str],
        missing: &mut Vec<&'static str>,
    ) {
        let name = key.get_ref();
        let meant = nearest(name, missing.iter().copied());
        let place = self.label();
        let label = if place.is_empty() { String::new() } else { format!("in `{place}`") };
        let fault = Fault::at(&rules::UNKNOWN_KEY, key.span(), format!("unknown key `{name}`")).label(label);
        let near = meant.or_else(|| only_near(name, known.iter().copied()));
        let fault = match (meant, near) {
            (Some(meant), _) => fault.help(format!("rename it to `{meant}`, which is missing here")),
            (None, Some(near)) if table.contains_key(near) => fault.help(there_already(near)),
            _ => Fault { help: did_you_mean(name, known), ..fault },
        };
        let mend = near.filter(|near| !table.contains_key(*near)).map(|key| Mend::Replace(key.to_owned()));
        let fault = Fault { mend, ..fault };
        self.tell(Fault { path: KeyPath::new(self.path.clone()).then(name.to_string()), ..fault });
        if let Some(meant) = meant {
            missing.retain(|key| *key != meant);
            // The required key has no value all the same: rules that need it find nothing.
            self.explained.push(KeyPath::new(self.path.clone()).then(meant));
            self.placeholders += 1;
            self.unsound += 1;
        }
    }

    /// Notes that a required key is missing; of several one would do, and it is told of the first.
    pub fn missing_key(&mut self, header: &Range<usize>, keys: &[&'static str], message: String, help: String) {
        let Some(key) = keys.first() else { return };
        let place = self.label();
        let label = if place.is_empty() { String::new() } else { format!("in `{place}`") };
        self.within(*key, |reader| {
            let fault = Fault::at(&rules::MISSING_KEY, header.clone(), message).label(label).help(help);
            reader.note(Fault { missing: keys.to_vec(), ..fault });
        });
    }

    /// Reads a list, entry by entry.
    pub fn list<T: Decode>(&mut self, value: &Value<'_>) -> Option<Vec<T>> {
        let Some(array) = value.get_ref().as_array() else {
            self.unexpected::<()>(value, Expected::List);
            return None;
        };
        let mut list = Vec::with_capacity(array.len());
        for (index, entry) in array.iter().enumerate() {
            let before = (self.placeholders, self.unsound);
            let item = self.within(index, |reader| T::decode(entry, reader));
            if self.keep == Keep::WhatIsSound && self.placeholders > before.0 {
                self.unsound = before.1;
            } else {
                list.push(item);
            }
        }
        Some(list)
    }

    /// Reads what may be left out: where only sound parts are kept, a faulty one is as if left out.
    pub fn optional<T: Decode>(&mut self, value: &Value<'_>) -> Option<T> {
        let before = self.unsound;
        let read = T::decode_optional(value, self);
        if self.keep == Keep::WhatIsSound && self.unsound > before {
            self.unsound = before;
            return None;
        }
        Some(read)
    }
}

/// The help for a key that seems to say the same as one beside it: nobody can tell for them which of the two is right.
pub(crate) fn there_already(key: &str) -> String {
    format!("`{key}` is there already: keep one of the two")
}

/// Which of a table's fields were there.
#[derive(Debug, Default)]
pub struct Fields {
    found: usize,
    /// Required keys that are not there.
    pub missing: Vec<&'static str>,
}
