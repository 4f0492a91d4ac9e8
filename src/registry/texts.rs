//! The secretariat's own words for the reports: which file is of which report, and what a report finds for its language.

use super::layout::Key;
use super::{Entry, RecordId, Registry};
use crate::decode::{HasWord, did_you_mean};
use crate::prose::{Part, Place, Report, ReportText};
use crate::record::{Language, Year};

/// The folder of these files.
pub const TEXTS: &str = "reports";

/// How their path is written.
pub const TEXT_FILES: &str = "reports/YEAR/REPORT.md";

/// Which words a file holds: of which report on which year, in which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    /// The year of the report's cycle.
    pub year: Year,
    /// The report.
    pub report: Report,
    /// The language that its name says; where it says none, the registry's first.
    pub language: Option<Language>,
}

impl TextKey {
    /// The words whose file this is.
    pub fn of_file(path: &str) -> Option<Self> {
        let parts: Vec<_> = path.strip_prefix(TEXTS)?.strip_prefix('/')?.split('/').collect();
        Self::of_parts(&parts).ok()
    }
}

impl Key for TextKey {
    fn name(&self) -> String {
        let language = self.language.map_or(String::new(), |language| format!(".{language}"));
        format!("{}/{}{language}.md", self.year, self.report.word())
    }

    fn file(&self) -> String {
        format!("{TEXTS}/{}", self.name())
    }

    fn id(&self) -> Option<RecordId> {
        None
    }

    fn year(&self) -> Option<Year> {
        Some(self.year)
    }

    fn is_counted(&self) -> bool {
        false
    }

    fn of_parts(parts: &[&str]) -> Result<Self, String> {
        let [year, name] = parts else { return Err(format!("a text for a report stands in {TEXT_FILES}")) };
        let year = super::layout::year_of(year)?;
        let stem =
            name.strip_suffix(".md").ok_or_else(|| format!("a text for a report ends in .md, as in {TEXT_FILES}"))?;
        let (word, tag) = stem.split_once('.').map_or((stem, None), |(word, tag)| (word, Some(tag)));
        let report = Report::ALL.into_iter().find(|report| report.word() == word).ok_or_else(|| {
            let help = did_you_mean(word, &Report::ALL.map(Report::word)).unwrap_or_default();
            format!("`{word}` is no report: {help}")
        })?;
        let language = |tag: &str| {
            Language::of_word(tag).ok_or_else(|| format!("`{tag}` is none of {}", Language::words().join(", ")))
        };
        Ok(Self { year, report, language: tag.map(language).transpose()? })
    }
}

/// The words at a place of a report.
#[derive(Debug, Clone, Copy)]
pub struct OwnWords<'a> {
    /// Where they stand.
    pub file: &'a TextKey,
    /// All words of that file.
    pub text: &'a ReportText,
    /// Those at the place.
    pub part: &'a Part,
    /// The language that they are in.
    pub language: Language,
}

impl Registry {
    /// The words at a place of the report on a year's cycle, in a language; where it has none, in the first.
    pub fn own_words(&self, year: Year, report: Report, language: Language, place: Place) -> Option<OwnWords<'_>> {
        let in_file = |named: Option<Language>| {
            let Entry { key, .. } = self.texts.get(&TextKey { year, report, language: named })?;
            let text = self.texts.get(key)?.sound()?;
            let language = named.unwrap_or_else(|| self.first_language());
            Some(OwnWords { file: key, text, part: text.at(place)?, language })
        };
        let first = in_file(None).filter(|_| language == self.first_language());
        first.or_else(|| in_file(Some(language))).or_else(|| in_file(None))
    }
}
