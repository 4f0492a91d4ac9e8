//! One style for all files: keys in the contract's order, a blank line before each table, lists that fit on a line on one.
//!
//! Comments stay with what they stand before or behind, and those at a file's beginning that are about the file
//! stay there: those before a blank line, a directive such as `#:schema`, a licence. Lines end as most of the file's do.

use super::comments::{self, Around};
use super::{KeyOrder, LineEnds};
use std::fmt::Write;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Key, Table, TomlError, Value};

/// The longest line that a list may make.
const WIDTH: usize = 120;

/// A file's text in the style. Its values stay as they are.
pub fn formatted(text: &str, order: &KeyOrder) -> Result<String, TomlError> {
    let ends = LineEnds::most_of(text);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n");
    let (heading, rest) = comments::heading(&text);
    let document: DocumentMut = rest.parse()?;
    let mut written = Written { heading: heading.len(), text: heading };
    written.table(&[], document.as_table(), order);
    written.paragraphs(&comments::of_raw(Some(document.trailing())).before);
    let text = written.text.trim_end_matches('\n');
    Ok(if text.is_empty() { String::new() } else { ends.of(format!("{text}\n")) })
}

/// What is written so far.
struct Written {
    text: String,
    /// The bytes of the comments about the file.
    heading: usize,
}

/// A table's item that gets a header of its own.
enum Headed<'a> {
    Table(&'a Table),
    Entry(&'a Table),
}

impl Written {
    /// The keys of a table that stand below its header, then the tables in it.
    fn table(&mut self, path: &[&Key], table: &Table, order: &KeyOrder) {
        let mut headed = Vec::new();
        self.keys(&mut Vec::new(), table, order, &mut headed);
        for (below, part, order) in headed {
            let path: Vec<_> = path.iter().copied().chain(below).collect();
            self.headed(&path, &part, order);
        }
    }

    /// The keys of a table, and of those that are written by dots as part of it. What gets a header is put aside for later.
    fn keys<'a>(
        &mut self,
        dots: &mut Vec<&'a Key>,
        table: &'a Table,
        order: &'a KeyOrder,
        headed: &mut Vec<(Vec<&'a Key>, Headed<'a>, &'a KeyOrder)>,
    ) {
        for (key, item) in ranked(table, order) {
            dots.push(key);
            let below = order.below(key.get());
            match item {
                Item::Value(value) => self.line(dots, value, below),
                Item::Table(part) if part.is_dotted() => self.keys(dots, part, below, headed),
                Item::Table(part) => headed.push((dots.clone(), Headed::Table(part), below)),
                Item::ArrayOfTables(entries) => {
                    headed.extend(entries.iter().map(|entry| (dots.clone(), Headed::Entry(entry), below)));
                }
                Item::None => {}
            }
            dots.pop();
        }
    }

    fn headed(&mut self, path: &[&Key], part: &Headed<'_>, order: &KeyOrder) {
        let (open, table, close) = match part {
            Headed::Table(table) => ("[", table, "]"),
            Headed::Entry(table) => ("[[", table, "]]"),
        };
        if !table.is_implicit() {
            let around = comments::of_decor(table.decor());
            self.blank_line();
            self.text += &around.before;
            let _ = writeln!(self.text, "{open}{}{close}{}", dotted(path), around.behind());
        }
        self.table(path, table, order);
    }

    /// One key with its value.
    fn line(&mut self, path: &[&Key], value: &Value, order: &KeyOrder) {
        let Some(leaf) = path.last() else { return };
        let before = comments::of_raw(leaf.leaf_decor().prefix()).before;
        let behind = comments::of_decor(value.decor());
        let start = format!("{} = ", dotted(path));
        let value = shown(value, order, start.chars().count(), 0);
        let _ = writeln!(self.text, "{before}{start}{value}{}", behind.behind());
    }

    /// A blank line, but at the beginning. Behind the comments about the file there is one where there was: a comment on terms
    /// that came to the top with what it is about must not be parted from it when the file is formatted again.
    fn blank_line(&mut self) {
        if self.text.len() > self.heading && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Comments that stand for themselves.
    fn paragraphs(&mut self, comments: &str) {
        if !comments.is_empty() {
            self.blank_line();
            self.text += comments.trim_end_matches('\n');
            self.text.push('\n');
        }
    }
}

/// A table's items in the contract's order.
fn ranked<'a>(table: &'a Table, order: &KeyOrder) -> Vec<(&'a Key, &'a Item)> {
    let mut items: Vec<_> = table.iter().filter_map(|(name, _)| table.get_key_value(name)).collect();
    items.sort_by_key(|(key, _)| order.rank(key.get()));
    items
}

fn dotted(path: &[&Key]) -> String {
    path.iter().map(|key| name(key)).collect::<Vec<_>>().join(".")
}

/// A key without quotes where it needs none. One that is spelled with escapes stays as it is, since its characters may be unsafe.
fn name(key: &Key) -> String {
    let written = key.display_repr();
    if written.contains('\\') || !written.starts_with(['"', '\'']) {
        return written.into_owned();
    }
    key.default_repr().as_raw().as_str().map_or(written.into_owned(), str::to_owned)
}

/// A value, which begins at this column and whose further lines are indented by this depth.
fn shown(value: &Value, order: &KeyOrder, column: usize, depth: usize) -> String {
    match value {
        Value::Array(list) => shown_list(list, order, column, depth),
        Value::InlineTable(table) => shown_table(table, order, depth),
        Value::String(text) => match text.display_repr() {
            written if is_plain_literal(&written) => format!("\"{}\"", written.trim_matches('\'')),
            written => written.into_owned(),
        },
        other => other.clone().decorated("", "").to_string(),
    }
}

/// Whether a string in single quotes says the same in double ones.
fn is_plain_literal(written: &str) -> bool {
    written.starts_with('\'') && !written.starts_with("'''") && !written.contains(['"', '\\'])
}

fn shown_table(table: &InlineTable, order: &KeyOrder, depth: usize) -> String {
    let as_written = Value::InlineTable(table.clone()).decorated("", "").to_string();
    // What stands on several lines may hold comments.
    if as_written.contains('\n') || table.is_empty() {
        return if table.is_empty() && !as_written.contains('\n') { "{}".to_owned() } else { as_written };
    }
    let mut entries = table.get_values();
    entries.sort_by_key(|(path, _)| path.first().map(|key| order.rank(key.get())));
    let entry = |(path, value): &(Vec<&Key>, &Value)| {
        let order = path.iter().fold(order, |order, key| order.below(key.get()));
        format!("{} = {}", dotted(path), shown(value, order, 0, depth))
    };
    format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
}

fn shown_list(list: &Array, order: &KeyOrder, column: usize, depth: usize) -> String {
    let around = comments::of_list(list);
    let entries: Vec<_> = list.iter().map(|entry| shown(entry, order, 2 * (depth + 1), depth + 1)).collect();
    let on_one_line = format!("[{}]", entries.join(", "));
    let holds_tables = list.iter().any(Value::is_inline_table);
    let fits = !on_one_line.contains('\n') && column + on_one_line.chars().count() <= WIDTH;
    if list.is_empty() && around.iter().all(Around::is_empty)
        || fits && !holds_tables && around.iter().all(Around::is_empty)
    {
        return on_one_line;
    }
    let indent = "  ".repeat(depth + 1);
    let mut text = "[\n".to_owned();
    for (around, entry) in around.iter().zip(entries.iter().map(Some).chain([None])) {
        for comment in around.before.lines() {
            let _ = writeln!(text, "{}{comment}", if comment.is_empty() { "" } else { &indent });
        }
        if let Some(entry) = entry {
            let _ = writeln!(text, "{indent}{entry},{}", around.behind());
        }
    }
    text + &"  ".repeat(depth) + "]"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styled(text: &str) -> String {
        let order = KeyOrder::of_file("outputs/2006/c5/x.toml").unwrap();
        let once = formatted(text, order).unwrap();
        assert_eq!(formatted(&once, order).unwrap(), once, "a second time changes nothing");
        once
    }

    #[test]
    fn keys_take_their_comments_with_them() {
        let text = "\u{FEFF}# about the file\r\n\r\n\r\nsources=[\"https://a.example\"]   # read twice\r\n# not sure\r\n'kind'  = 'policy'\r\n\r\n\r\ntitle=\"x\"\r\nzzz = 1\r\n# the end";
        let expected = "# about the file\n\ntitle = \"x\"\n# not sure\nkind = \"policy\"\nsources = [\"https://a.example\"] # read twice\nzzz = 1\n\n# the end\n";
        assert_eq!(styled(&text.replace("\r\n", "\n")), expected);
        assert_eq!(styled(text), expected.replace('\n', "\r\n"));
    }

    #[test]
    fn directives_and_licences_stay_at_the_top() {
        let text =
            "#:schema ../output.json\n# SPDX-License-Identifier: CC0-1.0\n# not sure\nkind = 'policy'\ntitle = 'x'\n";
        let expected = "#:schema ../output.json\n# SPDX-License-Identifier: CC0-1.0\ntitle = \"x\"\n# not sure\nkind = \"policy\"\n";
        assert_eq!(styled(text), expected);
        let above_a_table = "# Notes\n#:schema ../output.json\n[narrative]\nprogress = 'x'\n";
        assert_eq!(styled(above_a_table), above_a_table.replace('\'', "\""));
        let between = "#:schema a.json\n\n# Copyright 2026\nkind = 'x'\n";
        assert_eq!(styled(between), "#:schema a.json\n\n# Copyright 2026\nkind = \"x\"\n");
    }

    #[test]
    fn tables_follow_keys_with_a_blank_line_between() {
        let text = "[[figures]]\nvalue = 1\nname = \"n\"\n# on the next\n\n[[figures]] # second\nname = \"m\"\n[narrative]\nprogress = \"p\"\n[zzz.a]\n";
        let expected = "[narrative]\nprogress = \"p\"\n\n[[figures]]\nname = \"n\"\nvalue = 1\n\n# on the next\n\n[[figures]] # second\nname = \"m\"\n\n[zzz.a]\n";
        assert_eq!(styled(text), expected);
    }

    #[test]
    fn lists_of_tables_and_long_lists_have_an_entry_a_line() {
        let text = "by=['itu',\n 'un']\nsources = [{title=\"t\",url=\"https://a.example\"}, # first\n \"https://b.example\"\n # last\n]\nempty = [ ]\n";
        let expected = "by = [\"itu\", \"un\"]\nsources = [\n  { url = \"https://a.example\", title = \"t\" }, # first\n  \"https://b.example\",\n  # last\n]\nempty = []\n";
        assert_eq!(styled(text), expected);
    }

    #[test]
    fn strings_that_need_their_form_keep_it() {
        let text = "a = '\"'\nb = '''\nx\n'''\nc = \"\\u202E\"\n\"d\" = 'C:\\x'\n\"e f\" = 1\n\"\\u202E\" = 0x1F\n";
        let expected = text.replace("\"d\" =", "d =");
        assert_eq!(styled(text), expected);
    }
}
