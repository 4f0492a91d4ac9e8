//! One file's text, edited in place: comments, order and ends of lines stay, and only what changes is another than before.

use crate::author::new::own_table;
use crate::author::{KeyOrder, LineEnds, formatted};
use crate::check::KeyPart;
use crate::decode::{KeyPath, Step, parse};
use crate::diagnostic::place_of;
use anyhow::{Result, anyhow};
use std::collections::BTreeSet;
use toml_edit::{Array, DocumentMut, Item, RawString, TableLike, Value};

/// A text with other strings at these paths.
pub(super) fn with_strings(text: &str, strings: &[(KeyPath, String)]) -> String {
    let tree = parse(text);
    let mut places: Vec<_> =
        strings.iter().map(|(path, string)| (place_of(&tree, path, KeyPart::Value), string)).collect();
    places.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut edited = text.to_owned();
    for (span, string) in places {
        let was_plain = text[span.clone()].starts_with('\'') && !string.contains('\'');
        let written = if was_plain { format!("'{string}'") } else { Value::from(string.as_str()).to_string() };
        edited.replace_range(span, &written);
    }
    edited
}

/// A text after something was done to what it holds. A file that was in the one style is so afterwards.
pub(in crate::author) fn restructured(
    file: &str,
    text: &str,
    change: impl FnOnce(&mut DocumentMut) -> Result<()>,
) -> Result<String> {
    let plain = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n");
    let in_style = |text: &str| KeyOrder::of_file(file).and_then(|order| formatted(text, order).ok());
    let was_in_style = in_style(&plain).is_some_and(|styled| styled == plain);
    let mut document: DocumentMut =
        plain.parse().map_err(|_| anyhow!("{file} has broken syntax: `wsis check` says where"))?;
    change(&mut document)?;
    let after = document.to_string();
    let after = in_style(&after).filter(|_| was_in_style).unwrap_or(after);
    Ok(spliced(text, &after))
}

/// The new text, whose lines end with `\n`, with the lines that stayed at the beginning and at the end byte by byte as they were.
fn spliced(before: &str, after: &str) -> String {
    let (was, is): (Vec<_>, Vec<_>) = (before.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
    let is_same = |was: &str, is: &str| was.trim_start_matches('\u{FEFF}').replace("\r\n", "\n") == is;
    let first = was.iter().zip(&is).take_while(|(was, is)| is_same(was, is)).count();
    let room = was.len().min(is.len()) - first;
    let last = was.iter().rev().zip(is.iter().rev()).take(room).take_while(|(was, is)| is_same(was, is)).count();
    let mark = if first == 0 && before.starts_with('\u{FEFF}') && last < was.len() { "\u{FEFF}" } else { "" };
    let new = LineEnds::most_of(before).of(is[first..is.len() - last].concat());
    format!("{}{mark}{new}{}", was[..first].concat(), was[was.len() - last..].concat())
}

/// What stands at a path.
pub(super) fn item_at<'a>(document: &'a mut DocumentMut, steps: &[Step]) -> Option<&'a mut Item> {
    steps.iter().try_fold(document.as_item_mut(), |item, step| match step {
        Step::Key(key) => item.as_table_like_mut()?.get_mut(key),
        Step::Index(index) => item.get_mut(*index),
    })
}

/// Puts a value in the place of another, whose comments stay.
pub(super) fn replace(item: &mut Item, new: Item) {
    match (item, new) {
        (Item::Value(old), Item::Value(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (item, new) => *item = new,
    }
}

/// Puts an entry at the end of a list, below the comments of those before it.
pub(super) fn push(list: &mut Array, mut entry: Value) {
    let text = |raw: Option<&RawString>| raw.and_then(RawString::as_str).unwrap_or_default().to_owned();
    let indent = list.iter().last().map(|last| text(last.decor().prefix())).unwrap_or_default();
    let indent = indent.rsplit_once('\n').map(|(_, indent)| indent.to_owned());
    let gap =
        list.iter().last().map(|last| text(last.decor().suffix())).unwrap_or_default() + &text(Some(list.trailing()));
    match (indent, gap.rsplit_once('\n')) {
        (Some(indent), Some((comments, end))) => {
            if let Some(last) = list.iter_mut().last() {
                last.decor_mut().set_suffix("");
            }
            entry.decor_mut().set_prefix(format!("{comments}\n{indent}"));
            entry.decor_mut().set_suffix("");
            list.push_formatted(entry);
            list.set_trailing(format!("\n{end}"));
            list.set_trailing_comma(true);
        }
        _ => list.push(entry),
    }
}

/// Takes an entry out of a list, with the comment behind it; that behind the entry before stays.
pub(super) fn take_out(list: &mut Array, index: usize) {
    let text = |raw: Option<&RawString>| raw.and_then(RawString::as_str).unwrap_or_default().to_owned();
    let own = text(list.get(index).and_then(|entry| entry.decor().prefix()));
    let of_before =
        own.split_once('\n').map(|(comment, _)| comment.trim_end()).filter(|it| index > 0 && !it.is_empty());
    let gap_without = |gap: &str| {
        let rest = match gap.split_once('\n') {
            Some((comment, rest)) if !comment.trim().is_empty() => format!("\n{rest}"),
            _ => gap.to_owned(),
        };
        match of_before {
            Some(comment) if rest.contains('\n') => format!("{comment}{rest}"),
            // What stood on the line of the entry begins one now.
            Some(comment) => format!("{comment}\n{}", own.rsplit('\n').next().unwrap_or_default()),
            None => rest,
        }
    };
    match list.get_mut(index + 1) {
        Some(next) => {
            let gap = gap_without(&text(next.decor().prefix()));
            next.decor_mut().set_prefix(gap);
        }
        None => {
            let gap = gap_without(&text(Some(list.trailing())));
            list.set_trailing(gap);
        }
    }
    let first = list.get(index).and_then(|entry| entry.decor().prefix()).cloned().filter(|_| index == 0);
    list.remove(index);
    let is_on_one_line =
        |entry: &Value| !entry.decor().prefix().and_then(RawString::as_str).unwrap_or_default().contains('\n');
    if let (Some(prefix), Some(entry)) = (first, list.get_mut(0))
        && is_on_one_line(entry)
    {
        entry.decor_mut().set_prefix(prefix);
    }
}

/// Adds the entries of a list that another list lacks, each list in either of the two ways in which tables are written.
pub(super) fn join(table: &mut dyn TableLike, key: &str, more: &Item) {
    let entries = |list: &Item| -> Vec<Value> {
        match list {
            Item::ArrayOfTables(tables) => {
                tables.iter().map(|table| Value::InlineTable(table.clone().into_inline_table())).collect()
            }
            list => list.as_array().into_iter().flatten().cloned().collect(),
        }
    };
    let Some(list) = table.get_mut(key) else {
        table.insert(key, more.clone());
        return;
    };
    let known: BTreeSet<String> = entries(list).iter().map(said_by).collect();
    let new: Vec<_> = entries(more).into_iter().filter(|entry| !known.contains(&said_by(entry))).collect();
    let are_tables = new.iter().all(Value::is_inline_table);
    if !are_tables && list.is_array_of_tables() {
        // A plain entry has no place among tables of their own: all of them stand in one list.
        let all = entries(list).into_iter().map(|mut entry| {
            if let Value::InlineTable(table) = &mut entry {
                table.fmt();
            }
            entry
        });
        *list = Item::Value(Value::Array(all.collect()));
    }
    for mut entry in new {
        match &mut *list {
            Item::ArrayOfTables(tables) => {
                if let Some(table) = own_table(entry) {
                    tables.push(table);
                }
            }
            list => {
                if let Value::InlineTable(table) = &mut entry {
                    table.fmt();
                }
                if let Some(list) = list.as_array_mut() {
                    push(list, entry.decorated("", ""));
                }
            }
        }
    }
}

/// A text as TOML holds it, without its comments and blanks.
pub(super) fn said(item: &Item) -> String {
    match item {
        Item::Value(value) => said_by(value),
        other => other.to_string().trim().to_owned(),
    }
}

/// The same of a value.
pub(super) fn said_by(value: &Value) -> String {
    match value {
        Value::InlineTable(table) => {
            let mut keys: Vec<_> = table.iter().map(|(key, value)| format!("{key} = {}", said_by(value))).collect();
            keys.sort();
            keys.join(", ")
        }
        Value::Array(list) => list.iter().map(said_by).collect::<Vec<_>>().join(", "),
        Value::String(text) => format!("{:?}", text.value()),
        other => other.clone().decorated("", "").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::key_path;

    #[test]
    fn only_the_string_changes() {
        let text = "\u{FEFF}# who\r\nby = ['itu' , \"un\"] # both\r\n[x]\ny=\"itu\"";
        let edits = [(key_path!["by", 0], "a".to_owned()), (key_path!["x", "y"], "b\"".to_owned())];
        assert_eq!(with_strings(text, &edits), "\u{FEFF}# who\r\nby = ['a' , \"un\"] # both\r\n[x]\ny='b\"'");
    }

    #[test]
    fn an_entry_goes_with_its_own_comment_alone() {
        let taken = |text: &str, index: usize| {
            let mut document: DocumentMut = text.parse().unwrap();
            take_out(document["by"].as_array_mut().unwrap(), index);
            document.to_string()
        };
        let text = "by = [\n  \"a\", # on a\n  \"b\", # on b\n  \"c\", # on c\n]\n";
        assert_eq!(taken(text, 0), "by = [\n  \"b\", # on b\n  \"c\", # on c\n]\n");
        assert_eq!(taken(text, 1), "by = [\n  \"a\", # on a\n  \"c\", # on c\n]\n");
        assert_eq!(taken(text, 2), "by = [\n  \"a\", # on a\n  \"b\", # on b\n]\n");
        assert_eq!(taken("by = [\"a\", \"b\"]\n", 1), "by = [\"a\"]\n");
        assert_eq!(taken("by = [\n  \"a\", # on a\n  \"b\", \"c\"]\n", 1), "by = [\n  \"a\", # on a\n  \"c\"]\n");
    }

    #[test]
    fn lines_that_stay_stay_byte_by_byte() {
        let text = "\u{FEFF}title='x'   # a\r\n\r\n# on the kind\nkind='tool'\r\n";
        let after = restructured("outputs/2006/c5/x.toml", text, |document| {
            document["kind"] = toml_edit::value("policy");
            Ok(())
        });
        assert_eq!(after.unwrap(), "\u{FEFF}title='x'   # a\r\n\r\n# on the kind\nkind= \"policy\"\r\n");
    }
}
