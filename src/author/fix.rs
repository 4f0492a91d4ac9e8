//! Mends what has one right answer, and leaves the rest as findings.

use super::{KeyOrder, formatted};
use crate::check::{check, rule};
use crate::diagnostic::{Diagnostic, Edit, edited, locate};
use crate::record::Day;
use crate::registry::{is_passed_over, load};
use crate::source::{ItemKind, Source};
use anyhow::Result;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What was done with one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The file, relative to the registry.
    pub file: String,
    /// Its text before.
    pub before: String,
    /// Its text after.
    pub after: String,
    /// What was mended in it, as line and words, in the order in which that was done.
    pub mended: Vec<(usize, String)>,
}

/// How often the registry is read again, since a key that is mended may show a value that is wrong.
const ROUNDS: usize = 8;

/// Mends the chosen files in memory. Gives the source as it would be then, and the files that changed.
pub fn fix(mut source: Source, today: Day, is_chosen: impl Fn(&str) -> bool) -> Result<(Source, Vec<Fixed>)> {
    let mut files = readable(&source, is_chosen)?;
    for _ in 0..ROUNDS {
        let registry = load(&source)?;
        let text = |file: &str| source.text(file);
        let diagnostics = locate(check(&registry, today), text, |name| rule(name).map_or("", |rule| rule.why));
        if !mend(&mut files, &diagnostics) {
            break;
        }
        source = source.changed(texts(&files));
    }
    style_each(&mut files);
    Ok((source.changed(texts(&files)), changed(files)))
}

/// The chosen files in the one style: those that were not in it.
pub fn style(source: &Source, is_chosen: impl Fn(&str) -> bool) -> Result<Vec<Fixed>> {
    let mut files = readable(source, is_chosen)?;
    style_each(&mut files);
    Ok(changed(files))
}

fn style_each(files: &mut BTreeMap<String, Fixed>) {
    files.par_iter_mut().for_each(|(file, fixed)| {
        // A file with broken syntax stays as it is: it has findings that say so.
        if let Some(styled) = KeyOrder::of_file(file).and_then(|order| formatted(&fixed.after, order).ok()) {
            fixed.after = styled;
        }
    });
}

fn changed(files: BTreeMap<String, Fixed>) -> Vec<Fixed> {
    files.into_values().filter(|fixed| fixed.before != fixed.after).collect()
}

/// The chosen files as they are. Only real files are, so that nothing is written through a link, nor where git checked out no
/// file.
fn readable(source: &Source, is_chosen: impl Fn(&str) -> bool) -> Result<BTreeMap<String, Fixed>> {
    let items = source.items(is_passed_over)?;
    let handles = source.open();
    let files = items.iter().filter(|item| item.kind == ItemKind::File && is_chosen(&item.path));
    let read = files.filter_map(|item| {
        let before = String::from_utf8(handles.read_to_change(item)?).ok()?;
        let after = before.clone();
        Some((item.path.clone(), Fixed { file: item.path.clone(), before, after, mended: Vec::new() }))
    });
    Ok(read.collect())
}

/// Makes the changes that findings bring, and says whether there were any.
fn mend(files: &mut BTreeMap<String, Fixed>, diagnostics: &[Diagnostic]) -> bool {
    let mut by_file: BTreeMap<&str, Vec<(&Diagnostic, &Edit)>> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let Some((edit, _)) = &diagnostic.edit {
            by_file.entry(&diagnostic.mark.file).or_default().push((diagnostic, edit));
        }
    }
    let mut is_changed = false;
    for (file, found) in by_file {
        let Some(fixed) = files.get_mut(file) else { continue };
        let after = edited(&fixed.after, found.iter().map(|(_, edit)| *edit));
        if after != fixed.after {
            let told = found.iter().map(|(diagnostic, edit)| (diagnostic.mark.location.line, told(diagnostic, edit)));
            fixed.mended.extend(told);
            fixed.after = after;
            is_changed = true;
        }
    }
    is_changed
}

fn told(diagnostic: &Diagnostic, edit: &Edit) -> String {
    match edit.replacement.as_str() {
        "" => format!("{}: removed", diagnostic.message),
        replacement => format!("{}: now {replacement}", diagnostic.message),
    }
}

/// What the files that changed hold by now.
fn texts(files: &BTreeMap<String, Fixed>) -> BTreeMap<String, Vec<u8>> {
    let changed = files.values().filter(|fixed| fixed.before != fixed.after);
    changed.map(|fixed| (fixed.file.clone(), fixed.after.clone().into_bytes())).collect()
}
