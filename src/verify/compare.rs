//! Each figure of a report held against what the registry says.

use super::number::number;
use super::{Place, Read, Shown};
use crate::decode::nearest;
use crate::document::tag;
use crate::record::ReportingPeriod;
use crate::registry::Registry;
use crate::stocktake::{FigureName, Named};
use crate::template::Locale;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the registry says of a report's figures.
#[derive(Debug)]
pub struct Right<'a> {
    registry: &'a Registry,
    period: ReportingPeriod,
    /// The words of the report's language, and those of all others that text within it may be in.
    locale: Locale,
    others: Vec<Locale>,
    /// Those that the program composes, by their tags.
    figures: HashMap<String, i64>,
}

/// What came of a report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// How many figures it has that tell their names.
    pub figures: usize,
    /// What is not as the registry says.
    pub findings: Vec<Finding>,
    /// Figures that tell their names less often than when it was written, with how many are gone: taken away with their
    /// sentence, or written anew without a name.
    pub gone: BTreeMap<String, usize>,
}

/// A figure that is not as the registry says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// Its name.
    pub figure: String,
    /// What is wrong.
    pub wrong: Wrong,
    /// What stands there.
    pub stands: String,
    /// What is right; none where no figure has this name.
    pub right: Option<i64>,
    /// The name that was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meant: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// What is wrong with a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// Another number stands there.
    Differs,
    /// What stands there is no number.
    NoNumber,
    /// No figure has this name.
    UnknownName,
}

impl<'a> Right<'a> {
    /// What a registry says, with the figures of such a report.
    pub fn new(
        registry: &'a Registry,
        period: ReportingPeriod,
        locale: Locale,
        others: Vec<Locale>,
        figures: &Named,
    ) -> Self {
        let figures = figures.iter().map(|(name, value)| (tag(name), *value)).collect();
        Self { registry, period, locale, others, figures }
    }

    /// The figure of this name, or tag. What a later registry has none of, such as outputs of a kind, is nought.
    fn of(&self, name: &str) -> Option<i64> {
        if let Some(value) = self.figures.get(name) {
            return Some(*value);
        }
        // The secretariat's own words name figures in more ways.
        Some(FigureName::new(name).ok()?.told(self.registry, self.period).ok()?.value)
    }

    /// The number that stands there. Words are those of the language that the text around is in; whoever types them anew may have another
    /// language on, so that else they may be the document's.
    fn read(&self, shown: &Shown) -> Option<i64> {
        let tag = shown.language.as_deref().unwrap_or_default();
        let is_of = |locale: &&Locale| tag.split('-').next() == Some(locale.language().word());
        let in_its_own = self.others.iter().find(is_of).and_then(|locale| number(&shown.text, locale));
        in_its_own.or_else(|| number(&shown.text, &self.locale))
    }

    /// The figures with those of charts under the names that these had when they were written: `LibreOffice` names a chart anew, and its
    /// labels tell which it is. A chart of other labels is an office's own.
    fn with_names_of_charts(&self, shown: &[Shown]) -> Vec<Shown> {
        let known = charts(self.figures.keys());
        let there = charts(shown.iter().map(|shown| &shown.name));
        let meant = |chart: &str| {
            let labels = there.get(chart)?;
            known.iter().find(|(_, known)| *known == labels).map(|(chart, _)| *chart)
        };
        let mut times: HashMap<&str, usize> = HashMap::new();
        for shown in shown {
            *times.entry(&*shown.name).or_default() += 1;
        }
        // Of two bars of one label nobody can tell which is which.
        let is_one = |name: &str| !name.starts_with(CHART) || times.get(name) == Some(&1);
        let with_name = |shown: &Shown| match chart_and_label(&shown.name) {
            Some((chart, label)) if !known.contains_key(chart) => {
                Some(Shown { name: format!("{CHART}{}/{label}", meant(chart)?), ..shown.clone() })
            }
            _ => Some(shown.clone()),
        };
        shown.iter().filter(|shown| is_one(&shown.name)).filter_map(with_name).collect()
    }

    fn nearest(&self, name: &str) -> Option<String> {
        nearest(name, self.figures.keys().map(String::as_str)).map(str::to_owned)
    }
}

/// What the names of figures of charts begin with: `chart/outputs-by-year/2006`.
const CHART: &str = "chart/";

fn chart_and_label(name: &str) -> Option<(&str, &str)> {
    name.strip_prefix(CHART)?.split_once('/')
}

/// The labels of each chart that these names are of.
fn charts<'n>(names: impl Iterator<Item = &'n String>) -> BTreeMap<&'n str, BTreeSet<&'n str>> {
    names.filter_map(|name| chart_and_label(name)).fold(BTreeMap::new(), |mut charts, (chart, label)| {
        charts.entry(chart).or_insert_with(BTreeSet::new).insert(label);
        charts
    })
}

/// For how many names that are none it is told which were meant.
const MOST_MEANT: usize = 50;

/// A report held against what is right.
pub fn compare(read: &Read, right: &Right<'_>) -> Verdict {
    let figures = right.with_names_of_charts(&read.figures);
    let mut gone: BTreeMap<String, usize> = BTreeMap::new();
    let is_there_twice =
        |name: &str| name.starts_with(CHART) && read.figures.iter().filter(|it| it.name == name).count() > 1;
    for name in read.origin.figures.iter().filter(|name| !is_there_twice(name)) {
        *gone.entry(name.clone()).or_default() += 1;
    }
    for shown in &figures {
        if let Some(times) = gone.get_mut(&shown.name) {
            *times = times.saturating_sub(1);
        }
    }
    gone.retain(|_, times| *times > 0);
    let mut findings: Vec<_> = figures.iter().filter_map(|shown| finding(shown, right)).collect();
    let unknown = findings.iter_mut().filter(|finding| finding.wrong == Wrong::UnknownName);
    unknown.take(MOST_MEANT).for_each(|finding| finding.meant = right.nearest(&finding.figure));
    Verdict { figures: figures.len(), findings, gone }
}

fn finding(shown: &Shown, right: &Right<'_>) -> Option<Finding> {
    let is = right.of(&shown.name);
    let stands = right.read(shown);
    let wrong = match (is, stands) {
        (Some(is), Some(stands)) if is == stands => return None,
        (Some(_), Some(_)) => Wrong::Differs,
        (Some(_), None) => Wrong::NoNumber,
        // Whoever fills in a form has controls of their own.
        (None, None) => return None,
        (None, Some(_)) => Wrong::UnknownName,
    };
    let Shown { name, text, language: _, place } = shown.clone();
    Some(Finding { figure: name, wrong, stands: text, right: is, meant: None, place })
}
