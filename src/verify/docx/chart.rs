//! The charts of a Word file: what Word draws is named by the chart, and within it by its label, in whatever order they stand.

use super::{Archive, attribute, events, part, said};
use crate::verify::{Place, Shown};
use anyhow::Result;
use quick_xml::events::Event;
use std::collections::HashMap;

/// More charts no report has.
const MOST: usize = 100;

/// The figures of the charts that a document shows.
pub(super) fn read(archive: &mut Archive<'_>, document: &str) -> Result<Vec<Shown>> {
    if !document.contains("<c:chart") {
        return Ok(Vec::new());
    }
    let drawn = drawn(document)?;
    let relationships = part(archive, RELATIONSHIPS)?.map_or_else(|| Ok(HashMap::new()), |text| targets(&text))?;
    let mut figures = Vec::new();
    for (name, id) in drawn.iter().take(MOST) {
        let Some(target) = relationships.get(id) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| format!("word/{target}"), str::to_owned);
        if let Some(chart) = part(archive, &path)? {
            figures.extend(shown(&path, name, &chart)?);
        }
    }
    Ok(figures)
}

const RELATIONSHIPS: &str = "word/_rels/document.xml.rels";

/// The charts that stand in a document: the name of each, and the id of its part.
fn drawn(document: &str) -> Result<Vec<(String, String)>> {
    let (mut name, mut drawn, mut deleted) = (String::new(), Vec::new(), 0_usize);
    events("word/document.xml", document, |event| match event {
        Event::Start(element) if element.name().as_ref() == "w:del" => deleted += 1,
        Event::End(element) if element.name().as_ref() == "w:del" => deleted = deleted.saturating_sub(1),
        Event::Start(element) | Event::Empty(element) => match element.name().as_ref() {
            "wp:docPr" => name = attribute(element, "name").unwrap_or_default(),
            "c:chart" if deleted == 0 => drawn.extend(attribute(element, "r:id").map(|id| (name.clone(), id))),
            _ => {}
        },
        _ => {}
    })?;
    Ok(drawn)
}

/// The paths of parts that a document refers to, by their ids.
fn targets(text: &str) -> Result<HashMap<String, String>> {
    let mut targets = HashMap::new();
    events(RELATIONSHIPS, text, |event| {
        let (Event::Start(element) | Event::Empty(element)) = event else { return };
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            targets.insert(id, target);
        }
    })?;
    Ok(targets)
}

/// What the first series of a chart shows: its labels and its values, as they lie beside each other by their numbers.
fn shown(path: &str, name: &str, chart: &str) -> Result<Vec<Shown>> {
    let (mut labels, mut values): (HashMap<String, String>, Vec<(String, String)>) = (HashMap::new(), Vec::new());
    let (mut series, mut within, mut number, mut text) = (0, "", String::new(), None::<String>);
    events(path, chart, |event| match event {
        Event::Start(element) => match element.name().as_ref() {
            "c:ser" => series += 1,
            "c:cat" => within = "labels",
            "c:val" => within = "values",
            "c:pt" => number = attribute(element, "idx").unwrap_or_default(),
            "c:v" => text = Some(String::new()),
            _ => {}
        },
        Event::End(element) => match element.name().as_ref() {
            "c:cat" | "c:val" => within = "",
            "c:v" => match (text.take(), within, series) {
                (Some(text), "labels", 1) => drop(labels.insert(number.clone(), text)),
                (Some(text), "values", 1) => values.push((number.clone(), text)),
                _ => {}
            },
            _ => {}
        },
        other => {
            if let (Some(text), Some(more)) = (&mut text, said(other)) {
                text.push_str(&more);
            }
        }
    })?;
    let figure = |(number, text): (String, String)| {
        let label = labels.get(&number)?;
        let place = Place { heading: None, paragraph: None, text: format!("chart {name} · {label}") };
        Some(Shown { name: crate::document::tag(&format!("chart/{name}/{label}")), text, language: None, place })
    };
    Ok(values.into_iter().filter_map(figure).collect())
}
