//! Outputs in the order of the commits that brought or last changed them, for a feed reader (Atom, RFC 4287).

use super::{Exported, Notes, lasting_name};
use crate::history::{History, LastChange, Standing};
use crate::print::{counted, xml};
use crate::record::{Day, Output, OutputId, OutputStatus};
use crate::registry::Key;
use anyhow::{Context, Result, bail};
use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use std::collections::HashMap;

/// How many outputs a feed tells of: the newest.
const MOST: usize = 100;

/// The feed.
pub fn write(exported: &Exported<'_>, notes: &mut Notes) -> Result<Vec<u8>> {
    let outputs: Vec<_> =
        exported.registry.outputs.sound().filter(|(_, it)| it.status != OutputStatus::Planned).collect();
    let files: Vec<_> = outputs.iter().map(|(id, _)| id.file()).collect();
    let changes = changes(exported, &files)?;
    let dated = outputs.iter().filter_map(|(id, output)| Some((changes.get(&id.file())?.date?, *id, *output)));
    let mut told: Vec<_> = dated.collect();
    let uncommitted = outputs.len() - told.len();
    if uncommitted > 0 {
        notes.said.push(format!("{} left out, which no commit has yet", counted(uncommitted, "output")));
    }
    // Of one day, the newest years first.
    told.sort_by(|(one, id, _), (other, another, _)| (other, another).cmp(&(one, id)));
    told.truncate(MOST);
    notes.held = Some(counted(told.len(), "output"));
    let title = xml(&exported.name()?).into_owned();
    let newest = told.first().map_or_else(|| Day::at(0, 0), |(day, _, _)| Some(*day));
    let feed = Feed {
        id: lasting_name(exported, "outputs")?,
        updated: moment(newest.context("there is no day to date an empty feed by")?)?,
        authors: vec![Person { name: title.clone(), ..Person::default() }],
        title: Text::plain(format!("{title}: outputs")),
        lang: Some(exported.first.word().to_owned()),
        entries: told.into_iter().map(|(day, id, output)| entry(exported, day, id, output)).collect::<Result<_>>()?,
        ..Feed::default()
    };
    let form = WriteConfig { indent_size: Some(2), ..WriteConfig::default() };
    Ok(feed.write_with_config(Vec::new(), form)?)
}

/// The commit that last changed each of these files.
fn changes(exported: &Exported<'_>, files: &[String]) -> Result<HashMap<String, LastChange>> {
    let history = History::of(exported.source)?;
    let history = history.context(
        "a feed tells outputs by their commits, and this registry is in no git repository: `git init` begins one",
    )?;
    let changes = history.last_changes(files.iter().map(String::as_str))?;
    if changes.values().any(|change| change.standing == Standing::Unknown) {
        bail!("this clone is shallow, and the commits that brought outputs are not in it: `git fetch --unshallow`");
    }
    Ok(changes)
}

fn entry(exported: &Exported<'_>, day: Day, id: &OutputId, output: &Output) -> Result<Entry> {
    let (first, language) = (exported.first, exported.first.word());
    let author = |id| Person { name: xml(&exported.called(id)).into_owned(), ..Person::default() };
    let category = |term: &str| Category { term: term.to_owned(), ..Category::default() };
    // A feed has one link to an entry itself; others are of something beside it.
    let rel = |number: usize| if number == 0 { "alternate" } else { "related" };
    let link = |(number, link): (usize, &crate::record::Link)| Link {
        href: link.url.to_string(),
        rel: rel(number).to_owned(),
        title: link.title.as_ref().map(|title| xml(title.first(first)).into_owned()),
        ..Link::default()
    };
    Ok(Entry {
        id: lasting_name(exported, &id.name())?,
        title: Text::plain(xml(output.title.first(first))),
        updated: moment(day)?,
        authors: output.by.iter().map(author).collect(),
        categories: vec![category(&id.line.to_string()), category(output.kind.word()), category(&id.year.to_string())],
        links: output.links.iter().enumerate().map(link).collect(),
        content: Some(Content {
            value: Some(xml(output.summary.first(first)).into_owned()),
            content_type: Some("text".to_owned()),
            lang: Some(language.to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

/// The beginning of a day.
fn moment(day: Day) -> Result<FixedDateTime> {
    format!("{day}T00:00:00Z").parse().with_context(|| format!("a feed can't tell of {day}"))
}
