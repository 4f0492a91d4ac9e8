//! What a document tells of itself for whoever holds its figures against the registry: what it was made from, and which figures it has.

use super::changes::Change;
use super::tree::{Block, Inline};
use super::{Chart, Document};
use crate::decode::HasWord;
use crate::record::{Day, Language, ReportingPeriod, Year, Years};
use std::collections::BTreeMap;

/// What a document was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Which report it is: `stocktaking`.
    pub report: String,
    /// The years that it is of: `2006`, `2026-2027`.
    pub years: String,
    /// The years that they are compared with; empty where nothing lies before them.
    pub before: String,
    /// Its language.
    pub language: Language,
    /// The day that it was written on, where that is the last of which it knows anything; another one would know more.
    pub day: Option<Day>,
    /// The commit that was read; empty for files as they were.
    pub revision: String,
    /// The figures that it had when it was written, in order; one that stood there twice twice.
    pub figures: Vec<String>,
}

impl Origin {
    /// What a report of these years is made from; its figures are told when it is written.
    pub fn new(
        report: &str,
        period: ReportingPeriod,
        language: Language,
        revision: Option<&str>,
        day: Option<Day>,
    ) -> Self {
        Self {
            report: report.to_owned(),
            years: written(period.years),
            before: period.before.map_or(String::new(), written),
            language,
            day,
            revision: revision.unwrap_or_default().to_owned(),
            figures: Vec::new(),
        }
    }

    /// The years; none where they are not written as such.
    pub fn period(&self) -> Option<ReportingPeriod> {
        let before = if self.before.is_empty() { None } else { Some(read(&self.before)?) };
        Some(ReportingPeriod { years: read(&self.years)?, before })
    }

    /// What the document tells as pairs of a key and its value; what is empty is left out.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let pairs = [
            ("wsis-report", self.report.clone()),
            ("wsis-years", self.years.clone()),
            ("wsis-before", self.before.clone()),
            ("wsis-language", self.language.word().to_owned()),
            ("wsis-day", self.day.map_or_else(String::new, |day| day.to_string())),
            ("wsis-revision", self.revision.clone()),
            ("wsis-figures", self.figures.join(", ")),
        ];
        pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// What a document tells by such pairs; none where it doesn't say what it was made from.
    pub fn of_pairs(pairs: &BTreeMap<String, String>) -> Option<Self> {
        let get = |key: &str| pairs.get(key).cloned();
        let figures = get("wsis-figures").unwrap_or_default();
        Some(Self {
            report: get("wsis-report")?,
            years: get("wsis-years")?,
            before: get("wsis-before").unwrap_or_default(),
            language: get("wsis-language").as_deref().and_then(Language::of_word)?,
            day: get("wsis-day").as_deref().and_then(Day::new),
            revision: get("wsis-revision").unwrap_or_default(),
            figures: figures.split(", ").filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        })
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

/// What the name of a bookmark in a Word file begins with that tells by its number, from 1, which figure of the document stands there.
#[cfg(feature = "docx")]
pub const FIGURE_MARK: &str = "_Wsis";

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
    /// What the document tells of itself, with these figures.
    pub(super) fn told(&self, figures: Vec<String>) -> Option<Origin> {
        self.origin.clone().map(|origin| Origin { figures, ..origin })
    }

    /// The tags of its figures and of those of its charts, in order.
    pub(super) fn figures(&self) -> Vec<String> {
        let mut names = Vec::new();
        for part in [&self.summary, &self.body, &self.annexes] {
            self.add_names(part, &mut names);
        }
        self.notes.iter().for_each(|note| add(note, &mut names));
        names.into_iter().map(tag).collect()
    }

    fn add_names<'a>(&'a self, blocks: &'a [Block], names: &mut Vec<&'a str>) {
        for block in blocks {
            match block {
                Block::Heading(heading) => add(&heading.content, names),
                Block::Paragraph { content, .. } | Block::TableNote { content } => add(content, names),
                Block::List { items, .. } => items.iter().for_each(|item| self.add_names(item, names)),
                Block::Quote { content } | Block::Changed { change: Change::Inserted, content } => {
                    self.add_names(content, names);
                }
                Block::Changed { change: Change::Deleted, .. } => {}
                Block::Table(table) => {
                    let cells = table.header.iter().chain(table.rows.iter().flatten());
                    std::iter::once(&table.caption).chain(cells).for_each(|cell| add(cell, names));
                }
                Block::Chart { name, .. } => {
                    names.extend(self.front.charts.get(name).into_iter().flat_map(Chart::names));
                }
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
            | Inline::Foreign { content, .. }
            | Inline::Changed { change: Change::Inserted, content } => add(content, names),
            Inline::Text { .. }
            | Inline::Note { .. }
            | Inline::TableNote { .. }
            | Inline::Reference { .. }
            | Inline::Changed { change: Change::Deleted, .. }
            | Inline::Break => {}
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
