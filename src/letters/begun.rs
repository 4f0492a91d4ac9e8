//! Files of outputs, begun from an earlier one: what holds of each edition is filled in, all else is a comment or missing, so that
//! `check` tells of it.

use super::whom::Recipient;
use crate::line::ActionLine;
use crate::record::{OrganizationId, Output, OutputId, OutputKind, Stem, Year, Years};
use crate::registry::{Key, Registry};
use crate::status::{LineStatus, Submitted};
use crate::stocktake::is_counted;
use std::collections::{BTreeSet, HashMap};
use toml_edit::{DocumentMut, Item, Value};

/// What an output takes over from the edition before, in the order of the contract.
const LASTING: [&str; 6] = ["title", "kind", "by", "also", "coverage", "language"];

/// What is of the edition before alone, and no help for the next.
const PAST: [&str; 5] = ["status", "replaces", "submitted", "meeting", "answers"];

/// The name of an annual report that is the first.
const FIRST: &str = "annual-report";

impl Recipient<'_> {
    /// A file for each line that still needs one, with its path in the registry. `read` gives the text of a registry's file.
    pub(super) fn begun(
        &self,
        registry: &Registry,
        years: Years,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Vec<(String, String)> {
        let needed = self.lines.iter().filter(|line| is_asked_for(line));
        needed.filter_map(|line| begun(registry, line, years, &self.id, read)).collect()
    }
}

/// Whether an output of the line is still asked for.
fn is_asked_for(line: &LineStatus) -> bool {
    matches!(line.submitted, Submitted::Nothing | Submitted::OutputsOnly)
}

fn begun(
    registry: &Registry,
    status: &LineStatus,
    years: Years,
    by: &OrganizationId,
    read: &dyn Fn(&str) -> Option<String>,
) -> Option<(String, String)> {
    let (line, year) = (status.line, years.last());
    let edition = earlier(registry, status, years, by).and_then(|id| Some((id, read(&id.file())?.parse().ok()?)));
    let stem = edition.as_ref().and_then(|(id, _)| next_stem(id, year)).or_else(|| Stem::new(FIRST))?;
    let file = OutputId { year, line, id: stem }.file();
    if registry.files.contains(&file) {
        return None;
    }
    let text = match edition {
        Some((id, document)) => next(line, year, id, &document),
        None => first(line, year, by),
    };
    Some((file, text))
}

/// The output of which the next edition is begun: the newest of the organization on the line before these years that comes again and
/// again. Where other outputs have come already, an annual report.
fn earlier<'a>(registry: &'a Registry, status: &LineStatus, years: Years, by: &OrganizationId) -> Option<&'a OutputId> {
    let is_theirs = |(id, output): &(&OutputId, &Output)| {
        let is_before = id.line == status.line && id.year < years.first();
        is_before && is_counted(output) && output.by.iter().any(|id| id == by)
    };
    let theirs: Vec<_> = registry.outputs.sound().filter(is_theirs).collect();
    let is_annual = |output: &Output| output.kind == OutputKind::AnnualReport;
    let mut editions: HashMap<String, BTreeSet<Year>> = HashMap::new();
    for (id, _) in &theirs {
        editions.entry(name(id)).or_default().insert(id.year);
    }
    let comes_again = |id: &OutputId, output: &Output| {
        let has_earlier = || editions.get(&name(id)).and_then(BTreeSet::first).is_some_and(|first| *first < id.year);
        is_annual(output) || output.replaces.is_some() || has_earlier()
    };
    let is_wanted = |(id, output): &&(&OutputId, &Output)| {
        is_annual(output) || (status.submitted == Submitted::Nothing && comes_again(id, output))
    };
    theirs.iter().filter(is_wanted).max_by_key(|(id, output)| (id.year, is_annual(output))).map(|(id, _)| *id)
}

/// What the editions of an output have in common in their names.
fn name(id: &OutputId) -> String {
    id.id.to_string().replace(&id.year.to_string(), "")
}

/// The name of the next edition: the same, with its own year in the place of the earlier.
fn next_stem(earlier: &OutputId, year: Year) -> Option<Stem> {
    Stem::new(&earlier.id.to_string().replace(&earlier.year.to_string(), &year.to_string()))
}

fn first(line: ActionLine, year: Year, by: &OrganizationId) -> String {
    let by = Value::from(by.as_str());
    format!(
        "# The annual report of {line} for {year}. `wsis check` names what is missing, `wsis explain output` what each key holds.\n\
         kind = \"annual-report\"\nby = [{by}]\n"
    )
}

/// The next edition of an output, whose file is this document.
fn next(line: ActionLine, year: Year, earlier: &OutputId, document: &DocumentMut) -> String {
    let (file, before) = (earlier.file(), earlier.year);
    let mut text = format!(
        "# An output of {line} in {year}, begun from {file}. `wsis check` names what is missing.\n\
         # Lines with # are what that file said of {before}: write them anew where they apply, or delete them.\n"
    );
    let is_lasting = |key: &str, item: &Item| {
        // A title that names a year or a number is of that edition alone.
        LASTING.contains(&key) && (key != "title" || !item.to_string().contains(|sign: char| sign.is_ascii_digit()))
    };
    let lasting = LASTING.iter().filter_map(|key| Some((*key, document.get(key)?)));
    text.extend(lasting.filter(|(key, item)| is_lasting(key, item)).map(|(key, item)| written(key, item)));
    let past = document.iter().filter(|(key, item)| !is_lasting(key, item) && !PAST.contains(key));
    // What has a header of its own stands apart, as in any file.
    let before = |item: &Item| if item.is_value() { "" } else { "\n" };
    let comments: String = past.map(|(key, item)| before(item).to_owned() + &commented(&written(key, item))).collect();
    if comments.is_empty() { text } else { text + "\n" + comments.trim_start_matches('\n') }
}

/// A key with its value, without the comments beside it: they were about the earlier edition.
fn written(key: &str, item: &Item) -> String {
    let mut item = item.clone();
    if let Item::Value(value) = &mut item {
        value.decor_mut().clear();
    }
    let mut alone = DocumentMut::new();
    alone.insert(key, item);
    alone.to_string()
}

fn commented(text: &str) -> String {
    let lines = text.trim_start_matches('\n').lines();
    lines.map(|line| if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") }).collect()
}
