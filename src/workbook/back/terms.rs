//! What is wrong, in the terms of the workbook: who fills it in sees headings, choices and records, but no keys, codes and files.

use super::super::columns::{Column, Columns};
use super::super::labels::Labels;
use crate::author::import::{CellFault, Cure};
use crate::record::ValueKind;
use crate::registry::RecordId;
use anyhow::Result;
use std::borrow::Cow;
use std::collections::HashMap;

/// What keys, codes and records are called on a sheet.
pub struct Terms {
    headings: HashMap<String, String>,
    called: HashMap<String, String>,
    /// What is chosen for yes and for no.
    truths: [String; 2],
}

impl Terms {
    /// Those of a sheet.
    pub fn of(columns: &Columns, labels: &Labels<'_>) -> Result<Self> {
        let heading = |column: &Column| (column.key.clone(), column.called.clone());
        let truth = |name: &str| labels.word(name);
        Ok(Self {
            headings: columns.all.iter().map(heading).collect(),
            called: labels.codes(&columns.all)?,
            truths: [truth("workbook-yes")?, truth("workbook-no")?],
        })
    }

    /// A fault, and what to do about it, as people see the sheet.
    pub fn told(&self, fault: CellFault, columns: &Columns) -> CellFault {
        let column = columns.all.iter().find(|column| column.is_below(&fault.column));
        CellFault {
            what: self.in_words(&fault.what, &fault.value),
            cure: self.cure(&fault.cure, column).into(),
            ..fault
        }
    }

    /// What a key says, as its heading says it: `title: A → B`.
    pub fn field(&self, field: &str) -> String {
        match field.split_once(": ") {
            Some((key, said)) => format!("{}: {said}", self.headings.get(key).map_or(key, String::as_str)),
            None => field.to_owned(),
        }
    }

    /// A cure as it can be gone in a workbook.
    fn cure(&self, cure: &Cure, column: Option<&Column>) -> String {
        match (cure, column) {
            (Cure::Unknown, _) => String::new(),
            (Cure::LetStand(_), _) => {
                "leave it as it was, or write to the secretariat why it has to be corrected".to_owned()
            }
            (Cure::FillIn(_), _) => "fill it in".to_owned(),
            (Cure::Said(_) | Cure::InFile(_), Some(column)) if column.value == ValueKind::Truth => {
                let [yes, no] = &self.truths;
                format!("write {yes} or {no}")
            }
            (Cure::Said(text), _) => self.in_words(text, ""),
            (Cure::InFile(text), _) => self.of_file(text, column),
        }
    }

    /// Of the ways that are named to who edits files those that can be gone in a workbook; where there is none, what can be written in the
    /// column.
    fn of_file(&self, cure: &str, column: Option<&Column>) -> String {
        let ways = cure.split(", or ").map(|way| self.without_assignments(way));
        let ways: Vec<_> = ways.filter(|way| !is_of_files(way)).collect();
        if ways.is_empty() {
            return column.map_or("write to the secretariat", |column| form(&column.value)).to_owned();
        }
        self.in_words(&ways.join(", or "), "")
    }

    /// A cure in which a column and what is chosen in it stand in the place of a key and its value: `status = "held"`.
    fn without_assignments(&self, cure: &str) -> String {
        let pieces = cure.split('`').enumerate().map(|(at, piece)| match piece.split_once(" = ") {
            Some((key, value)) if at % 2 == 1 => self.assignment(key, value).unwrap_or_else(|| piece.to_owned()),
            _ => piece.to_owned(),
        });
        pieces.collect::<Vec<_>>().join("`")
    }

    fn assignment(&self, key: &str, value: &str) -> Option<String> {
        let below = format!("{key}.");
        let keys = self.headings.iter().filter(|(known, _)| *known == key || known.starts_with(&below));
        let (_, heading) = keys.min_by_key(|(known, _)| known.as_str())?;
        let value = value.trim_matches('"');
        let said = match value {
            "true" => Some(&self.truths[0]),
            "false" => Some(&self.truths[1]),
            word => self.called.get(word),
        };
        Some(said.map_or(heading.clone(), |said| format!("{heading}: {said}")))
    }

    /// A sentence with what people call things in the place of keys, codes and files; what somebody wrote stays as it is.
    fn in_words(&self, text: &str, written: &str) -> String {
        let pieces: Vec<_> = text.split('`').collect();
        if pieces.len() % 2 == 0 {
            return text.to_owned();
        }
        let told = |(at, piece): (usize, &&str)| match at % 2 {
            0 => without_files(piece).into_owned(),
            _ if **piece == *written => format!("`{piece}`"),
            _ => format!("`{}`", self.term(piece)),
        };
        pieces.iter().enumerate().map(told).collect()
    }

    fn term(&self, word: &str) -> String {
        let known = self.headings.get(word).or_else(|| self.called.get(word)).cloned();
        known.or_else(|| Some(RecordId::of_file(word)?.to_string())).unwrap_or_else(|| word.to_owned())
    }
}

/// Whether a way is one for who edits files.
fn is_of_files(way: &str) -> bool {
    const SIGNS: [&str; 9] = [".toml", "`wsis ", "[[", " = ", "quotes", "brackets", "file", "rename it", "YEAR/"];
    SIGNS.iter().any(|sign| way.contains(sign))
}

/// A text in which records stand in the place of their files.
fn without_files(text: &str) -> Cow<'_, str> {
    if !text.contains(".toml") {
        return text.into();
    }
    let record = |word: &str| {
        let file = word.trim_end_matches([',', ';', ':', '.']);
        match RecordId::of_file(file) {
            Some(id) => format!("the record `{id}`{}", &word[file.len()..]),
            None => word.to_owned(),
        }
    };
    text.split(' ').map(record).collect::<Vec<_>>().join(" ").into()
}

/// What can be written in a column.
fn form(value: &ValueKind) -> &'static str {
    match value {
        ValueKind::Date => "write it as 2026-05-15, or 2026-05 or 2026 where no more is known",
        ValueKind::Day => "write a whole day, as 2026-05-15",
        ValueKind::Whole | ValueKind::Number => "write it as a number, in digits and nothing else",
        ValueKind::Url => "write an address that begins with https:// or http:// and holds no blanks",
        ValueKind::Word(_)
        | ValueKind::Truth
        | ValueKind::Line
        | ValueKind::Country
        | ValueKind::Organization
        | ValueKind::Meeting
        | ValueKind::Output
        | ValueKind::Request
        | ValueKind::LanguageTag => "choose one of the list",
        _ => "write to the secretariat",
    }
}
