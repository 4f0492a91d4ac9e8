//! A document as Markdown that is read as it stands: its title page laid out, its numbers typed, its charts as tables.

use super::arrange::with_footnotes;
use super::changes::Change;
use super::direction::is_from_right;
use super::foreign::in_languages;
use super::number::{after_number, blank_after};
use super::tree::{Alignment, Block, Heading, Inline, Table};
use super::{Document, text};
use crate::record::Language;
use crate::template::{address, escaped};
use std::fmt::Write;

/// The document as Markdown, with the front matter that site generators and converters read.
pub fn markdown(document: &Document) -> String {
    let document = &with_footnotes(document);
    let mut out = front(document);
    title_page(document, &mut out);
    if let Some(heading) = document.front.summary.as_ref().filter(|_| !document.summary.is_empty()) {
        let _ = write!(out, "## {}\n\n", escaped(heading));
    }
    let blocks = document.summary.iter().chain(&document.body).chain(&document.annexes);
    blocks.for_each(|block| self::block(document, block, "", &mut out));
    for (index, note) in document.notes.iter().enumerate() {
        let _ = write!(out, "[^{}]: {}\n\n", index + 1, inlines(note));
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn front(document: &Document) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut out = format!("---\ntitle: {}\n", quoted(&document.front.title));
    let parts = [("subtitle", &document.front.subtitle), ("author", &document.front.author)];
    for (key, value) in parts {
        if let Some(value) = value {
            let _ = writeln!(out, "{key}: {}", quoted(value));
        }
    }
    let language = document.front.language;
    let direction = if is_from_right(language.word()) { "dir: rtl\n" } else { "" };
    let _ = write!(out, "lang: {language}\n{direction}---\n\n");
    out
}

fn title_page(document: &Document, out: &mut String) {
    let front = &document.front;
    let mut paragraph = |text: String| {
        let _ = write!(out, "{text}\n\n");
    };
    let told = |line: &str| inlines(&in_languages(vec![Inline::Text { text: line.to_owned() }], &front.foreign));
    let lines = |lines: &[String]| {
        lines.iter().filter(|line| !line.is_empty()).map(|line| told(line)).collect::<Vec<_>>().join("\\\n")
    };
    if let Some(mark) = &front.mark {
        paragraph(format!("**{}**", escaped(mark)));
    }
    if let Some(letterhead) = &front.letterhead {
        paragraph(lines(&[letterhead.sender.clone(), letterhead.date.clone()]));
        paragraph(lines(&letterhead.addressee));
    }
    if let Some(masthead) = &front.masthead {
        let symbol = masthead.symbol.iter().cloned();
        paragraph(lines(&std::iter::once(masthead.organization.clone()).chain(symbol).collect::<Vec<_>>()));
        paragraph(lines(&masthead.organs));
        paragraph(lines(&masthead.distribution));
        for session in &masthead.sessions {
            let rest = lines(&session.lines);
            paragraph(format!("**{}**{}{rest}", told(&session.organ), if rest.is_empty() { "" } else { "\\\n" }));
        }
    }
    paragraph(format!("# {}", told(&front.title)));
    if let Some(subtitle) = &front.subtitle {
        paragraph(format!("**{}**", told(subtitle)));
    }
    front.title_page.iter().for_each(|line| paragraph(told(line)));
    if let Some(masthead) = front.masthead.as_ref().filter(|masthead| !masthead.notes.is_empty()) {
        paragraph(lines(&masthead.notes));
    }
}

/// One block, each line of it after `indent`, and an empty line.
fn block(document: &Document, block: &Block, indent: &str, out: &mut String) {
    match block {
        Block::Heading(heading) => {
            let _ = write!(out, "{}\n\n", self::heading(heading));
        }
        Block::Paragraph { number, content } => {
            let number = number.map_or(String::new(), |number| paragraph_number(number, document.front.language));
            let _ = write!(out, "{indent}{number}{}\n\n", inlines(content).replace('\n', &format!("\n{indent}")));
        }
        Block::List { start, items } => list(document, *start, items, indent, out),
        Block::Quote { content } => {
            let mut quoted = String::new();
            for block in content {
                self::block(document, block, "", &mut quoted);
            }
            for line in quoted.trim_end().lines() {
                let _ = writeln!(out, "{indent}> {line}");
            }
            out.push('\n');
        }
        Block::Table(table) => self::table(table, out),
        Block::TableNote { content } => {
            let _ = write!(out, "{indent}{}\n\n", inlines(content));
        }
        Block::Chart { name, label } => chart(document, name, label.as_deref(), out),
        // Markdown marks no changes: of two documents it has the later.
        Block::Changed { change: Change::Inserted, content } => {
            for block in content {
                self::block(document, block, indent, out);
            }
        }
        Block::Changed { change: Change::Deleted, .. } => {}
    }
}

/// The number of a paragraph: it begins no list.
fn paragraph_number(number: usize, language: Language) -> String {
    format!("{number}{} ", after_number(language).replace('.', "\\."))
}

/// A heading one level down: the title has the first.
fn heading(heading: &Heading) -> String {
    let number = heading.number.as_ref().map_or(String::new(), |number| escaped(number) + blank_after(number));
    format!("{} {number}{}", "#".repeat(usize::from(heading.level) + 1), inlines(&heading.content))
}

fn list(document: &Document, start: Option<usize>, items: &[Vec<Block>], indent: &str, out: &mut String) {
    for (index, item) in items.iter().enumerate() {
        let sign = start.map_or_else(|| "- ".to_owned(), |start| format!("{}. ", start + index));
        let inner = format!("{indent}{}", " ".repeat(sign.len()));
        let mut told = String::new();
        for block in item {
            self::block(document, block, &inner, &mut told);
        }
        let _ = write!(out, "{indent}{sign}{}\n\n", told.trim_start().trim_end_matches('\n'));
    }
}

fn table(table: &Table, out: &mut String) {
    if let Some(label) = &table.label {
        let _ = write!(out, "**{}**\\\n**{}**\n\n", escaped(label), inlines(&table.caption));
    }
    let signs = table.alignment.iter().map(|alignment| match alignment {
        Alignment::Start => "---",
        Alignment::Center => ":-:",
        Alignment::End => "--:",
    });
    let row = |cells: &[Vec<Inline>]| {
        let cells = cells.iter().map(|cell| inlines(cell).replace("\\\n", " "));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    out.push_str(&row(&table.header));
    let _ = writeln!(out, "|{}|", signs.collect::<Vec<_>>().join("|"));
    table.rows.iter().for_each(|cells| out.push_str(&row(cells)));
    out.push('\n');
}

/// A chart's description: its figures in words, where no picture can be shown.
fn chart(document: &Document, name: &str, label: Option<&str>, out: &mut String) {
    let description = document.front.charts.get(name).map_or("", |chart| &chart.description);
    let label = label.map_or(String::new(), |label| format!("**{}**\\\n", escaped(label)));
    let _ = write!(out, "{label}**{}**\n\n{}\n\n", escaped(document.chart_title(name)), escaped(description));
}

fn inlines(content: &[Inline]) -> String {
    // What stands right after a piece.
    let next =
        |index: usize| content.get(index + 1).and_then(|inline| inlines(std::slice::from_ref(inline)).chars().next());
    content.iter().enumerate().fold(String::new(), |mut out, (index, inline)| {
        match inline {
            Inline::Text { text } | Inline::Reference { text, .. } => out.push_str(&escaped(text)),
            Inline::Emphasis { content } => {
                let emphasized = around(["*", "<em>", "</em>"], content, &out, next(index));
                out.push_str(&emphasized);
            }
            Inline::Strong { content } => {
                let strong = around(["**", "<strong>", "</strong>"], content, &out, next(index));
                out.push_str(&strong);
            }
            // Readers differ in what else means something in an address that stands alone.
            Inline::Link { url, content } if text::plain(content) == *url && address(url) == *url => {
                let _ = write!(out, "<{url}>");
            }
            Inline::Link { url, content } => {
                let _ = write!(out, "[{}](<{}>)", inlines(content), address(url));
            }
            Inline::Foreign { language, content } => {
                let _ = write!(out, "<span lang=\"{language}\">{}</span>", inlines(content));
            }
            Inline::Figure { content, .. } | Inline::Changed { change: Change::Inserted, content } => {
                out.push_str(&inlines(content));
            }
            Inline::Note { number, .. } => {
                let _ = write!(out, "[^{number}]");
            }
            Inline::TableNote { letter, .. } => out.push_str(letter),
            Inline::Break => out.push_str("\\\n"),
            Inline::Changed { change: Change::Deleted, .. } => {}
        }
        out
    })
}

/// Content between signs that set it apart; between tags where signs would not, as beside a letter of a script that has no blanks.
fn around([sign, start, end]: [&str; 3], content: &[Inline], before: &str, after: Option<char>) -> String {
    let content = inlines(content);
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let begins = is_letter(content.chars().next()) || !is_letter(before.chars().next_back());
    let ends = is_letter(content.chars().next_back()) || !is_letter(after);
    if begins && ends { format!("{sign}{content}{sign}") } else { format!("{start}{content}{end}") }
}
