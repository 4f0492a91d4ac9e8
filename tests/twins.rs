//! The same report in each language of the United Nations: a delegate who says "paragraph 30" is understood by all, so it has the same
//! paragraphs, figures, notes and tables.

use crate::support::excerpt;
use rayon::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use wsis::{Day, Document, FollowUp, Language, REPORTS, ReportKind, Request, Snapshot, Templates, Year, load, report};

/// The languages that are held against English.
const OTHERS: [Language; 5] =
    [Language::French, Language::Spanish, Language::Arabic, Language::Chinese, Language::Russian];

/// What is not the same in other languages as in English, of both reports of some years, and what can't be written at all.
pub fn amiss(registry: &Path, years: impl Iterator<Item = u16>) -> Vec<String> {
    let registry = load(&Snapshot::folder(registry).unwrap()).unwrap();
    let asked: Vec<_> = years.flat_map(|year| REPORTS.iter().map(move |kind| (year, kind))).collect();
    let of_one = |&(year, kind): &(u16, &'static ReportKind)| {
        let of = |language| Ok::<_, String>(outline(&written(&registry, year, kind, language)?));
        let english = match of(Language::English) {
            Ok(english) => english,
            Err(why) => return vec![why],
        };
        let difference = |language: Language| match of(language) {
            Err(why) => Some(why),
            Ok(other) => {
                let (line, (here, there)) = differs(&english, &other)?;
                let kind = kind.word;
                Some(format!("{kind} of {year}, line {line} of its outline:\n  en: {here}\n  {language}: {there}"))
            }
        };
        OTHERS.into_iter().filter_map(difference).collect()
    };
    asked.par_iter().flat_map_iter(of_one).collect()
}

/// The first line in which two outlines differ.
fn differs<'a>(one: &'a [String], other: &'a [String]) -> Option<(usize, (&'a str, &'a str))> {
    let line = |lines: &'a [String], index: usize| lines.get(index).map_or("nothing", String::as_str);
    let most = one.len().max(other.len());
    (0..most).map(|index| (index + 1, (line(one, index), line(other, index)))).find(|(_, (here, there))| here != there)
}

fn written(
    registry: &wsis::Registry,
    year: u16,
    kind: &'static ReportKind,
    language: Language,
) -> Result<Document, String> {
    let request = Request {
        kind,
        period: Year::new(&year.to_string()).unwrap().into(),
        language,
        addressee: None,
        follow_up: FollowUp::InAnnex,
        with_options: true,
        errors: 0,
        revision: None,
        today: Day::new("2026-01-01").unwrap(),
        changes: None,
    };
    let told = |why: String| format!("{} of {year} in `{language}` can't be written: {why}", kind.word);
    let text = report(registry, &request, &Templates::default()).map_err(|fault| told(fault.shown(120)))?;
    Document::parse(&text).map_err(|why| told(why.to_string()))
}

/// What a document holds apart from its words, a line for each block: its kind, its number, its figures and its notes. How a
/// language sorts the rows of a table, or the parts of a sentence, is its own.
fn outline(document: &Document) -> Vec<String> {
    let document = serde_json::to_value(document).unwrap();
    let mut lines = Vec::new();
    for part in ["summary", "body", "annexes"] {
        lines.push(part.to_owned());
        lines.extend(document[part].as_array().unwrap().iter().map(block));
    }
    let notes = document["notes"].as_array().unwrap();
    lines.push(format!("{} notes", notes.len()));
    lines.extend(notes.iter().map(|note| format!("note: {}", held(note))));
    for (name, chart) in document["front"]["charts"].as_object().unwrap() {
        lines.push(format!("chart {name}: {} {} {}", chart["kind"], chart["values"], chart["figures"]));
    }
    lines
}

fn block(block: &Value) -> String {
    let kind = block["block"].as_str().unwrap();
    match kind {
        "heading" => format!("heading of level {}: {}", block["level"], held(&block["content"])),
        "paragraph" => format!("paragraph {}: {}", block["number"], held(&block["content"])),
        "table" => {
            let mut rows: Vec<_> = block["rows"].as_array().unwrap().iter().map(row).collect();
            rows.sort();
            format!("table of {}: {}", row(&block["header"]), rows.join(" / "))
        }
        "chart" => format!("chart {}", block["name"]),
        kind => format!("{kind}: {}", held(block)),
    }
}

fn row(row: &Value) -> String {
    row.as_array().unwrap().iter().map(held).collect::<Vec<_>>().join(" | ")
}

/// The figures, the notes, the references and the links of some content, whatever their order.
fn held(content: &Value) -> String {
    let mut held = BTreeSet::new();
    collect(content, &mut held);
    held.into_iter().collect::<Vec<_>>().join(" ")
}

fn collect(content: &Value, held: &mut BTreeSet<String>) {
    match content {
        Value::Array(values) => values.iter().for_each(|value| collect(value, held)),
        Value::Object(object) => {
            match object.get("inline").and_then(Value::as_str) {
                Some("figure") => held.insert(format!("{}={}", object["name"], object["value"])),
                Some("note") => held.insert(format!("[{}]", object["number"])),
                Some("table-note") => held.insert("a note to the table".to_owned()),
                Some("reference") => held.insert(object["to"].to_string()),
                Some("link") => held.insert(object["url"].to_string()),
                _ => true,
            };
            object.values().for_each(|value| collect(value, held));
        }
        _ => {}
    }
}

#[test]
fn both_reports_are_the_same_in_each_language_but_for_their_words() {
    let amiss = amiss(&excerpt(), std::iter::once(2006));
    assert!(amiss.is_empty(), "{}", amiss.join("\n"));
}

#[test]
fn a_paragraph_a_figure_or_a_note_less_is_a_difference() {
    let front = "---\ntitle: T\nlanguage: en\nnumbered-paragraphs: true\nwords: {annex: A, table: T, figure: F, notes: N}\n---\n";
    let outline = |text: &str| outline(&Document::parse(&format!("{front}# One\n\n{text}")).unwrap());
    let whole = outline("First.[^a]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nSecond.\n\n[^a]: Note.\n");
    assert_eq!(differs(&whole, &whole), None);
    for less in [
        "First.[^a]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^a]: Note.\n",
        "First.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nSecond.\n",
        "First.[^a]\n\n| A |\n|---|\n| 1 |\n\nSecond.\n\n[^a]: Note.\n",
        "First.[^a]\n\n| A | B |\n|---|---|\n\nSecond.\n\n[^a]: Note.\n",
    ] {
        assert!(differs(&whole, &outline(less)).is_some(), "{less}");
    }
}
