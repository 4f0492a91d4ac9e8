//! Mends what has one right answer, and leaves the rest as findings.
//!
//! After each round the registry is read again: a file of which less could be read then, or less would count, stays as it was.

use super::mend::mended;
use super::{KeyOrder, LineEnds, formatted};
use crate::check::{DUPLICATE_ENTRY, Finding, check};
use crate::decode::{MAX_BYTES, is_valid};
use crate::diagnostic::{Diagnostic, Held, locate};
use crate::prose::{self, Report};
use crate::record::Day;
use crate::registry::{Key, Registry, TextKey, Top, is_passed_over, load};
use crate::source::{ItemKind, Snapshot};
use crate::stocktake::is_counted;
use anyhow::Result;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};

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
    /// Why it stays as it was, where something in it could not be mended without harm.
    pub unmended: Option<&'static str>,
}

impl Fixed {
    fn new(file: &str, before: String) -> Self {
        Self { file: file.to_owned(), after: before.clone(), before, mended: Vec::new(), unmended: None }
    }

    /// Leaves the file as it was, whatever was done before.
    fn leave(&mut self, reason: &'static str) {
        self.after.clone_from(&self.before);
        self.mended.clear();
        self.unmended = Some(reason);
    }

    /// Whether the file is not as it was.
    pub fn is_changed(&self) -> bool {
        self.before != self.after
    }
}

/// How often the registry is read again, since a key that is mended may show a value that is wrong.
const ROUNDS: usize = 8;

/// Mends the chosen files in memory. Gives the source as it would be then, and the files that changed or could not.
pub fn fix(mut source: Snapshot, today: Day, is_chosen: impl Fn(&str) -> bool) -> Result<(Snapshot, Vec<Fixed>)> {
    let mut files = readable(&source, is_chosen)?;
    let mut judged = Judged::new(&source, today)?;
    for _ in 0..ROUNDS {
        let text = |file: &str| source.text(file);
        let findings = judged.findings.clone();
        let diagnostics = locate(findings, text);
        let mut changed = mend(&mut files, &diagnostics);
        if changed.is_empty() {
            break;
        }
        // Files that are left as they were may have been what others leaned on, so that it is judged again until none is.
        loop {
            source = source.changed(texts(&files));
            let after = Judged::new(&source, today)?;
            let worse: Vec<_> =
                changed.iter().filter_map(|file| Some((file.clone(), judged.worse(&after, file)?))).collect();
            if worse.is_empty() {
                judged = after;
                break;
            }
            for (file, reason) in worse {
                changed.remove(&file);
                files.entry(file).and_modify(|fixed| fixed.leave(reason));
            }
        }
    }
    style_each(&mut files);
    let source = source.changed(texts(&files));
    let told = files.into_values().filter(|fixed| fixed.is_changed() || fixed.unmended.is_some());
    Ok((source, told.collect()))
}

/// The chosen files in the one style: those that were not in it.
pub fn style(source: &Snapshot, is_chosen: impl Fn(&str) -> bool) -> Result<Vec<Fixed>> {
    let mut files = readable(source, is_chosen)?;
    style_each(&mut files);
    Ok(files.into_values().filter(Fixed::is_changed).collect())
}

fn style_each(files: &mut BTreeMap<String, Fixed>) {
    files.par_iter_mut().filter(|(_, fixed)| fixed.unmended.is_none()).for_each(|(file, fixed)| {
        // A file with broken syntax stays as it is: it has findings that say so.
        let styled = match TextKey::of_file(file) {
            Some(key) => styled_text(&fixed.after, key.report),
            None => KeyOrder::of_file(file).and_then(|order| formatted(&fixed.after, order).ok()),
        };
        // What nobody could read any more for its size stays as it is, too.
        let is_short = |styled: &String| styled.len() as u64 <= MAX_BYTES;
        let is_text = TextKey::of_file(file).is_some();
        let is_same = |styled: &String| is_text || *styled == fixed.after || holds_the_same(styled, &fixed.after);
        if let Some(styled) = styled.filter(is_short).filter(is_same) {
            fixed.after = styled;
        }
    });
}

/// A text of the secretariat in the one style, where it says the same then.
fn styled_text(text: &str, report: Report) -> Option<String> {
    let styled = LineEnds::most_of(text).of(prose::formatted(text));
    let said = |text: &str| prose::read(text.as_bytes(), report).sound.map(|text| text.content());
    (said(&styled) == said(text)).then_some(styled)
}

fn holds_the_same(one: &str, other: &str) -> bool {
    is_valid(one) && Held::of(one) == Held::of(other)
}

/// The chosen files as they are. Only real files are, so that nothing is written through a link, nor where git checked out no
/// file.
fn readable(source: &Snapshot, is_chosen: impl Fn(&str) -> bool) -> Result<BTreeMap<String, Fixed>> {
    let items = source.items(is_passed_over)?;
    let handles = source.open();
    let files = items.iter().filter(|item| item.kind == ItemKind::File && is_chosen(&item.path));
    let read = files.filter_map(|item| {
        let before = String::from_utf8(handles.read_to_change(item)?).ok()?;
        Some((item.path.clone(), Fixed::new(&item.path, before)))
    });
    Ok(read.collect())
}

/// Makes the changes that findings bring, and gives the files that were changed by them.
fn mend(files: &mut BTreeMap<String, Fixed>, diagnostics: &[Diagnostic]) -> HashSet<String> {
    let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.edit.is_some()) {
        by_file.entry(&diagnostic.mark.file).or_default().push(diagnostic);
    }
    let mut changed = HashSet::new();
    for (file, found) in by_file {
        let Some(fixed) = files.get_mut(file).filter(|fixed| fixed.unmended.is_none()) else { continue };
        match mended(&fixed.after, &found) {
            Ok(mended) if mended.text != fixed.after => {
                fixed.after = mended.text;
                fixed.mended.extend(mended.told);
            }
            Ok(_) => continue,
            Err(reason) => fixed.leave(reason),
        }
        changed.insert(file.to_owned());
    }
    changed
}

/// What the changed files hold by now. One that is left as it was is among them, as it may have been changed in a round before.
fn texts(files: &BTreeMap<String, Fixed>) -> BTreeMap<String, Vec<u8>> {
    let changed = files.values().filter(|fixed| fixed.is_changed() || fixed.unmended.is_some());
    changed.map(|fixed| (fixed.file.clone(), fixed.after.clone().into_bytes())).collect()
}

/// A registry as it was judged, to hold a later one against.
struct Judged {
    findings: Vec<Finding>,
    not_counted: HashSet<String>,
    /// Files of outputs that count.
    outputs: HashSet<String>,
    /// How often something stands twice in a list, for each file.
    twice: HashMap<String, usize>,
    is_newer: bool,
}

impl Judged {
    fn new(source: &Snapshot, today: Day) -> Result<Self> {
        let registry = load(source)?;
        let findings = check(&registry, today);
        let mut twice: HashMap<String, usize> = HashMap::new();
        for finding in findings.iter().filter(|finding| *finding.rule == DUPLICATE_ENTRY) {
            *twice.entry(finding.file.clone()).or_default() += 1;
        }
        Ok(Self {
            not_counted: registry.not_counted().map(str::to_owned).collect(),
            outputs: counted(&registry),
            is_newer: registry.is_newer(),
            findings,
            twice,
        })
    }

    /// What became worse of a file.
    fn worse(&self, after: &Self, file: &str) -> Option<&'static str> {
        let times = |judged: &Self| judged.twice.get(file).copied().unwrap_or_default();
        let could_be_read = !self.not_counted.contains(file);
        if file == Top.file() && after.is_newer && !self.is_newer {
            return Some("nothing of the registry could be read afterwards");
        }
        if could_be_read && after.not_counted.contains(file) {
            return Some("the file could not be counted afterwards");
        }
        if self.outputs.contains(file) && !after.outputs.contains(file) {
            return Some("the output would no longer count");
        }
        (could_be_read && times(after) > times(self)).then_some("a list would name the same twice")
    }
}

fn counted(registry: &Registry) -> HashSet<String> {
    registry.outputs.sound().filter(|(_, output)| is_counted(output)).map(|(key, _)| key.file()).collect()
}
