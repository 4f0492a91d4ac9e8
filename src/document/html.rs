//! A document as one HTML file: no script, a print style, and what readers for the blind need.

use super::changes::{self, Change};
use super::direction::{Piece, direction, is_from_right, pieces};
use super::foreign::in_languages;
use super::number::{after_number, blank_after};
use super::reference::paragraph_id;
use super::text::whole_words;
use super::tree::{Alignment, Block, Heading, Inline, Table};
use super::{Document, Pictures, plain};
use crate::template::{Engine, Fault, Templates};
use minijinja::Value;
use serde::Serialize;
use std::fmt::Write;

/// What the page's template sees.
#[derive(Serialize)]
struct Page<'a> {
    front: &'a super::FrontMatter,
    /// What the document tells of itself, under the names of its `meta` elements.
    origin: Vec<(&'static str, String)>,
    /// Of two documents, the front matter of the earlier one; else the same.
    before: super::FrontMatter,
    direction: &'static str,
    summary: String,
    contents: String,
    main: String,
    notes: String,
}

/// The document as a page.
pub fn html(document: &Document, pictures: &Pictures, templates: &Templates) -> Result<String, Fault> {
    let from_right = is_from_right(document.front.language.word());
    let writer = Writer { document, pictures, from_right, is_gone: false };
    let mut before = document.before.as_deref().unwrap_or(&document.front).clone();
    before.masthead = before.masthead.or_else(|| document.front.masthead.clone());
    let page = Page {
        front: &document.front,
        origin: document.told(document.figures()).map_or_else(Vec::new, |origin| origin.pairs()),
        before,
        direction: direction(document.front.language.word()),
        summary: writer.blocks(&document.summary),
        contents: writer.contents(),
        main: writer.blocks(&document.body) + &writer.blocks(&document.annexes),
        notes: writer.notes(),
    };
    let names = ["front", "origin", "before", "direction", "summary", "contents", "main", "notes"].map(str::to_owned);
    let mut engine = Engine::new(templates);
    let foreign = document.front.foreign.clone();
    let told = move |after: &Value, before: &Value| {
        let marked = changes::lines(&lines_of(before), &lines_of(after));
        Value::from_safe_string(inlines(&in_languages(marked, &foreign), from_right))
    };
    let as_it_is = told.clone();
    engine.environment().add_filter("told", move |line: &Value| as_it_is(line, line));
    engine.environment().add_filter("since", told);
    engine.render("document.html", &page, &names)
}

/// The lines that a value of the front matter is.
fn lines_of(value: &Value) -> Vec<String> {
    match value.as_str() {
        Some(line) => vec![line.to_owned()],
        None => value.try_iter().into_iter().flatten().map(|line| line.to_string()).collect(),
    }
}

struct Writer<'a> {
    document: &'a Document,
    pictures: &'a Pictures,
    /// Whether the document is written from the right.
    from_right: bool,
    /// Whether what is written is of an earlier document alone: nothing refers to it.
    is_gone: bool,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block]) -> String {
        blocks.iter().fold(String::new(), |mut out, block| {
            self.block(block, &mut out);
            out
        })
    }

    fn block(&self, block: &Block, out: &mut String) {
        let _ = match block {
            Block::Heading(heading) => writeln!(out, "{}", self.heading(heading)),
            Block::Paragraph { number: Some(number), content } => {
                let id = if self.is_gone { String::new() } else { format!(" id=\"{}\"", paragraph_id(*number)) };
                let (content, after) = (self.inlines(content), after_number(self.document.front.language));
                writeln!(out, "<p class=\"numbered\"{id}><span class=\"number\">{number}{after}</span> {content}</p>")
            }
            Block::Paragraph { number: None, content } => writeln!(out, "<p>{}</p>", self.inlines(content)),
            Block::List { start, items } => self.list(*start, items, out),
            Block::Quote { content } => writeln!(out, "<blockquote>\n{}</blockquote>", self.blocks(content)),
            Block::Table(table) => self.table(table, out),
            Block::TableNote { content } => writeln!(out, "<p class=\"table-note\">{}</p>", self.inlines(content)),
            Block::Changed { change, content } => {
                let (tag, is_gone) = (tag(*change), *change == Change::Deleted);
                writeln!(out, "<{tag}>\n{}</{tag}>", Self { is_gone, ..*self }.blocks(content))
            }
            Block::Chart { name, label } => writeln!(
                out,
                "<figure>\n<figcaption>{}{}</figcaption>\n{}\n</figure>",
                label.as_ref().map_or(String::new(), |label| format!("{}<br>", self.words(label))),
                format_args!("<strong>{}</strong>", self.words(self.document.chart_title(name))),
                self.pictures.get(name).map_or("", String::as_str),
            ),
        };
    }

    fn list(&self, start: Option<usize>, items: &[Vec<Block>], out: &mut String) -> std::fmt::Result {
        let tag = if start.is_some() { "ol" } else { "ul" };
        let first = start.filter(|start| *start != 1).map_or(String::new(), |start| format!(" start=\"{start}\""));
        writeln!(out, "<{tag}{first}>")?;
        for item in items {
            let content = match &item[..] {
                [Block::Paragraph { content, .. }] => self.inlines(content),
                blocks => self.blocks(blocks),
            };
            writeln!(out, "<li>{content}</li>")?;
        }
        writeln!(out, "</{tag}>")
    }

    fn contents(&self) -> String {
        let Some(contents) = &self.document.front.contents else {
            return String::new();
        };
        let headings = self.document.headings().filter(|heading| heading.level <= contents.depth);
        headings.fold(String::new(), |mut out, heading| {
            let number =
                heading.number.as_ref().map_or(String::new(), |number| self.words(number) + blank_after(number));
            let text = self.words(&plain(&heading.content));
            let _ = writeln!(
                out,
                "<li class=\"level-{}\"><a href=\"#{}\">{number}{text}</a></li>",
                heading.level, heading.id
            );
            out
        })
    }

    fn notes(&self) -> String {
        self.document.notes.iter().enumerate().fold(String::new(), |mut out, (index, note)| {
            let number = index + 1;
            let back = if self.from_right { "↪" } else { "↩" };
            let _ = writeln!(
                out,
                "<li id=\"note-{number}\">{} <a href=\"#sign-{number}\" aria-label=\"{back} {number}\">{back}</a></li>",
                self.inlines(note)
            );
            out
        })
    }

    /// A heading one level down: the title has the first.
    fn heading(&self, heading: &Heading) -> String {
        let level = (heading.level + 1).min(6);
        let class = if heading.annex && heading.level < 2 { " class=\"annex\"" } else { "" };
        let number = heading.number.as_ref().map_or(String::new(), |number| {
            format!("<span class=\"number\">{}</span>{}", self.words(number), blank_after(number))
        });
        format!("<h{level} id=\"{}\"{class}>{number}{}</h{level}>", heading.id, self.inlines(&heading.content))
    }

    fn table(&self, table: &Table, out: &mut String) -> std::fmt::Result {
        writeln!(out, "<div class=\"table\" tabindex=\"0\" role=\"region\"{}><table>", region_label(table))?;
        if let Some(label) = &table.label {
            let label = self.words(label);
            writeln!(out, "<caption>{label}<br><strong>{}</strong></caption>", self.inlines(&table.caption))?;
        }
        let class = |column: usize| match table.alignment.get(column) {
            Some(Alignment::End) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"center\"",
            _ => "",
        };
        out.push_str("<thead><tr>");
        for (column, cell) in table.header.iter().enumerate() {
            write!(out, "<th scope=\"col\"{}>{}</th>", class(column), self.inlines(cell))?;
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for (index, row) in table.rows.iter().enumerate() {
            let tag = table.changes.get(index).copied().flatten().map(tag);
            out.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let told = self.inlines(cell);
                let told = tag.map_or(told.clone(), |tag| format!("<{tag}>{told}</{tag}>"));
                write!(out, "<td{}>{told}</td>", class(column))?;
            }
            out.push_str("</tr>\n");
        }
        writeln!(out, "</tbody></table></div>")
    }

    fn inlines(&self, content: &[Inline]) -> String {
        inlines(content, self.from_right)
    }

    /// Text of the document.
    fn words(&self, text: &str) -> String {
        words(text, self.from_right)
    }
}

/// What marks a change.
fn tag(change: Change) -> &'static str {
    match change {
        Change::Inserted => "ins",
        Change::Deleted => "del",
    }
}

/// What a table that can be scrolled is called.
fn region_label(table: &Table) -> String {
    let label = table.label.as_ref().map_or_else(
        || table.header.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(", "),
        |label| format!("{label} {}", plain(&table.caption)),
    );
    format!(" aria-label=\"{}\"", escaped(&label))
}

/// What runs within a block, in text that is written from the right or from the left.
fn inlines(content: &[Inline], from_right: bool) -> String {
    let inlines = |content: &[Inline]| inlines(content, from_right);
    let mut out = String::new();
    for inline in content {
        let _ = match inline {
            Inline::Text { text } => write!(out, "{}", words(text, from_right)),
            Inline::Emphasis { content } => write!(out, "<em>{}</em>", inlines(content)),
            Inline::Strong { content } => write!(out, "<strong>{}</strong>", inlines(content)),
            Inline::Link { url, content } => write!(out, "<a href=\"{}\">{}</a>", escaped(url), inlines(content)),
            Inline::Foreign { language, content } => {
                let content = self::inlines(content, is_from_right(language));
                write!(out, "<span lang=\"{language}\" dir=\"{}\">{content}</span>", direction(language))
            }
            Inline::Figure { name, value, content } => {
                let name = escaped(&super::tag(name));
                write!(out, "<data value=\"{value}\" data-figure=\"{name}\">{}</data>", inlines(content))
            }
            Inline::Note { number, first, follows } => {
                let id = if *first { format!(" id=\"sign-{number}\"") } else { String::new() };
                let comma = if *follows { "<sup>,</sup>" } else { "" };
                write!(out, "{comma}<sup><a{id} href=\"#note-{number}\">{number}</a></sup>")
            }
            Inline::TableNote { letter, follows } => {
                write!(out, "<sup>{}{letter}</sup>", if *follows { "," } else { "" })
            }
            Inline::Reference { to, text } => match to.first() {
                Some(first) => write!(out, "<a href=\"#{first}\">{text}</a>"),
                None => write!(out, "{text}"),
            },
            Inline::Break => write!(out, "<br>"),
            Inline::Changed { change, content } => {
                let tag = tag(*change);
                write!(out, "<{tag}>{}</{tag}>", inlines(content))
            }
        };
    }
    out
}

/// Text as content of an element; what runs from the left in one from the right is kept apart.
fn words(text: &str, from_right: bool) -> String {
    if !from_right {
        return kept_whole(text);
    }
    let piece = |piece: Piece<'_>| {
        if piece.from_left { format!("<bdi>{}</bdi>", kept_whole(piece.text)) } else { escaped(piece.text) }
    };
    pieces(text).into_iter().map(piece).collect()
}

/// Text as content of an element, in which no line ends within `C7 e-health`.
fn kept_whole(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut begun = 0;
    for word in whole_words(text) {
        let whole = escaped(&text[word.clone()]);
        let _ = write!(written, "{}<span class=\"whole\">{whole}</span>", escaped(&text[begun..word.start]));
        begun = word.end;
    }
    written + &escaped(&text[begun..])
}

/// Text as it stands in HTML, in content and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}
