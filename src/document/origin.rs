//! What a document tells of itself for whoever holds its figures against the registry: what it was made from, and which figures it has.

use super::tree::{Block, Inline};
use super::{Chart, Document};
use crate::record::{Language, ReportingPeriod, Year, Years};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a document was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Which report it is: `stocktaking`.
    pub report: String,
    /// The years that it is of: `2006`, `2026-2027`.
    pub years: String,
    /// The years that they are compared with; empty where nothing lies before them.
    #[serde(default)]
    pub before: String,
    /// Its language.
    pub language: Language,
    /// The commit that was read; empty for files as they were.
    #[serde(default)]
    pub revision: String,
    /// The figures that it has, and how often each: `outputs 3, c5/meetings 1`.
    #[serde(default)]
    pub figures: String,
}

impl Origin {
    /// What a report of these years is made from; its figures are told when it is written.
    pub fn new(report: &str, period: ReportingPeriod, language: Language, revision: Option<&str>) -> Self {
        Self {
            report: report.to_owned(),
            years: written(period.years),
            before: period.before.map_or(String::new(), written),
            language,
            revision: revision.unwrap_or_default().to_owned(),
            figures: String::new(),
        }
    }

    /// The years; none where they are not written as such.
    pub fn period(&self) -> Option<ReportingPeriod> {
        let before = if self.before.is_empty() { None } else { Some(read(&self.before)?) };
        Some(ReportingPeriod { years: read(&self.years)?, before })
    }

    /// The figures that it had, and how often each.
    pub fn had(&self) -> BTreeMap<&str, usize> {
        let figures = self.figures.split(", ").filter_map(|figure| figure.rsplit_once(' '));
        figures.filter_map(|(name, times)| Some((name, times.parse().ok()?))).collect()
    }

    /// What the document tells as pairs of a key and its value.
    pub(super) fn pairs(&self) -> [(&'static str, &str); 6] {
        [
            ("wsis-report", &self.report),
            ("wsis-years", &self.years),
            ("wsis-before", &self.before),
            ("wsis-language", self.language.word()),
            ("wsis-revision", &self.revision),
            ("wsis-figures", &self.figures),
        ]
    }
}

fn written(years: Years) -> String {
    let (first, last) = (years.first(), years.last());
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}

fn read(years: &str) -> Option<Years> {
    let (first, last) = years.split_once('-').unwrap_or((years, years));
    Years::new(Year::new(first)?, Year::new(last)?)
}

/// The most signs that Word takes as the tag of a content control.
const LONGEST_TAG: usize = 64;

/// A figure's name as a tag: as it is, but for the end of one that is too long, which a sum over all of it stands for.
pub fn tag(name: &str) -> String {
    if name.chars().count() <= LONGEST_TAG {
        return name.to_owned();
    }
    // FNV-1a: the same on any machine and in any version.
    let sum = name.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    name.chars().take(LONGEST_TAG - 9).chain(format!("~{sum:08x}").chars()).collect()
}

impl Document {
    /// The document with what it tells of itself: its figures, and those of its charts where the format marks them.
    pub(super) fn told(&self, with_charts: bool) -> Option<Origin> {
        let mut names = Vec::new();
        for part in [&self.summary, &self.body, &self.annexes] {
            self.add_names(part, with_charts, &mut names);
        }
        self.notes.iter().for_each(|note| add(note, &mut names));
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for name in names {
            *times.entry(tag(name)).or_default() += 1;
        }
        let figures: Vec<_> = times.iter().map(|(name, times)| format!("{name} {times}")).collect();
        self.origin.clone().map(|origin| Origin { figures: figures.join(", "), ..origin })
    }

    fn add_names<'a>(&'a self, blocks: &'a [Block], with_charts: bool, names: &mut Vec<&'a str>) {
        for block in blocks {
            match block {
                Block::Heading(heading) => add(&heading.content, names),
                Block::Paragraph { content, .. } => add(content, names),
                Block::List { items, .. } => items.iter().for_each(|item| self.add_names(item, with_charts, names)),
                Block::Quote { content } => self.add_names(content, with_charts, names),
                Block::Table(table) => {
                    let cells = table.header.iter().chain(table.rows.iter().flatten());
                    std::iter::once(&table.caption).chain(cells).for_each(|cell| add(cell, names));
                }
                Block::Chart { name, .. } if with_charts => {
                    names.extend(self.front.charts.get(name).into_iter().flat_map(Chart::names));
                }
                Block::Chart { .. } => {}
            }
        }
    }
}

fn add<'a>(content: &'a [Inline], names: &mut Vec<&'a str>) {
    for inline in content {
        match inline {
            Inline::Figure { name, .. } => names.push(name),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. } => add(content, names),
            Inline::Text { .. } | Inline::Note { .. } | Inline::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn a_tag_is_never_longer_than_word_takes() {
        assert_eq!(tag("c5/meetings"), "c5/meetings");
        let long = |end: &str| tag(&format!("participants/2006/{}{end}", "a".repeat(70)));
        assert_eq!(long("1").chars().count(), 64);
        assert_ne!(long("1"), long("2"));
    }
}
