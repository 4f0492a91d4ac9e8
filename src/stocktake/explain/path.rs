//! What a person calls a figure: `c5/outputs`, `c7+/meetings`, `total/by-country/CH`, which is `by-country/CH` in short, and
//! `c5/outputs@2012` of another year.

use crate::decode::{HasWord, did_you_mean, nearest};
use crate::line::ActionLine;
use crate::record::{Category, Country, Coverage, OutputKind, Region, Year, Years};
use crate::spelling::folded;
use crate::stocktake::Gap;
use crate::stocktake::figure::{Behind, Figure, OF_LINE, OF_TOTAL};
use std::borrow::Cow;
use std::fmt;

/// A figure that a person asks about.
#[derive(Debug, Clone)]
pub struct FigurePath {
    of: Of,
    pub(super) figure: &'static Figure,
    /// What it is counted by, where it is: a kind, a category, a country, a region, a goal.
    key: Option<String>,
    /// The year that it is of, where the name says so.
    pub year: Option<Year>,
}

/// What a figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Line(ActionLine),
    /// C7 together with its sub-lines.
    WithSubLines,
    Total,
}

const WITH_SUB_LINES: &str = "c7+";
const TOTAL: &str = "total";
const FORM: &str =
    "write a line and a figure, such as c5/outputs; c7+ is C7 with its sub-lines, total all lines together";

/// Figures that no list of their own is behind.
const FOLLOWING: [&str; 2] = ["change", "fall"];

impl FigurePath {
    /// The figure that this text names; an error says which was probably meant, and which there are.
    pub fn new(text: &str) -> Result<Self, String> {
        let (text, year) = match text.rsplit_once('@') {
            Some((text, year)) => {
                (text, Some(Year::new(year).ok_or("a year after @ has four digits, as in outputs@2012")?))
            }
            None => (text, None),
        };
        if let Some(name) = text.rsplit('/').next().filter(|name| FOLLOWING.contains(name)) {
            return Err(format!("`{name}` follows from outputs and previous-year: name one of these"));
        }
        let (of, rest) = match text.split_once('/') {
            _ if is_of_total(text) => (Of::Total, text),
            Some((of, rest)) => (Of::new(of)?, rest),
            None => return Err(FORM.to_owned()),
        };
        let (name, key) = match rest.split_once('/') {
            Some((name, key)) => (name, Some(key.to_owned()).filter(|key| !key.is_empty())),
            None => (rest, None),
        };
        let figure = of.figure(&folded(name).replace('_', "-"))?;
        match (figure.behind, &key) {
            (Behind::ByKey(_), None) => {
                Err(format!("`{}` has several figures: name one, such as {}", figure.name, of.example(figure.name)))
            }
            (Behind::Plain(_), Some(key)) => Err(format!("`{}` is one figure, and has no `{key}`", figure.name)),
            _ => Ok(Self { of, figure, key, year }),
        }
    }

    /// The figure that a text for people names: without a line it is of all lines together.
    pub(super) fn in_prose(text: &str) -> Result<Self, String> {
        let path = if text.contains('/') { Self::new(text) } else { Self::new(&format!("{TOTAL}/{text}")) }?;
        path.refuse_unknown_key()?;
        Ok(path)
    }

    /// Whether there may be none of what is counted: no key is asked about, or one of a closed list.
    pub(super) fn may_be_none(&self) -> bool {
        self.keys().is_some() || (self.figure.name == "by-country" && self.key.as_deref().is_some_and(is_country))
    }

    /// The keys that there can be, of which a registry may have none; none where it says them itself.
    fn keys(&self) -> Option<Vec<&'static str>> {
        match self.figure.name {
            "by-kind" => Some(OutputKind::words()),
            "by-category" => Some(Category::words()),
            "by-region" => Some(Region::words()),
            "by-coverage" => Some(Coverage::words()),
            "by-sdg" => Some(GOALS.to_vec()),
            "missing" => Some(Gap::words()),
            "unstated" => Some(UNSTATED.to_vec()),
            _ => None,
        }
    }

    fn refuse_unknown_key(&self) -> Result<(), String> {
        let (Some(keys), Some(asked)) = (self.keys(), &self.key) else { return Ok(()) };
        if keys.contains(&&*folded(asked)) {
            return Ok(());
        }
        let meant = did_you_mean(asked, &keys).unwrap_or_else(|| format!("there are {}", keys.join(", ")));
        Err(format!("{} has no `{asked}`: {meant}", self.name()))
    }

    /// The lines that it is counted of; all together are these.
    pub(super) fn lines(&self, all: &[ActionLine]) -> Vec<ActionLine> {
        match self.of {
            Of::Line(line) => vec![line],
            Of::WithSubLines => ActionLine::C7.family().to_vec(),
            Of::Total => ActionLine::ALL.into_iter().filter(|line| all.contains(line)).collect(),
        }
    }

    /// The figure's name, or of several what they have in common.
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.of, self.figure.name)
    }

    /// The key that is asked about, as it is among these. A country may be named as people call it.
    pub(super) fn key_among<'a>(&self, keys: impl IntoIterator<Item = &'a String>) -> Option<String> {
        let asked = self.asked_key();
        keys.into_iter().find(|key| folded(key) == folded(&asked)).cloned()
    }

    /// What is said where these keys alone are there.
    pub(super) fn has_none_of<'a>(&self, keys: impl IntoIterator<Item = &'a String>, years: Years) -> String {
        let keys: Vec<_> = keys.into_iter().map(String::as_str).collect();
        if keys.is_empty() {
            return format!("{} has nothing in {years}", self.name());
        }
        let asked = self.asked_key();
        // What names a country is no slip of the keyboard.
        let meant = nearest(&asked, keys.iter().copied()).filter(|_| !self.names_country());
        let there = match meant {
            Some(key) => format!("did you mean `{key}`? There are"),
            None => "there are".to_owned(),
        };
        format!("{} has no `{asked}` in {years}: {there} {}", self.name(), keys.join(", "))
    }

    fn names_country(&self) -> bool {
        self.figure.name == "by-country" && Country::called(self.key.as_deref().unwrap_or_default()).len() == 1
    }

    fn asked_key(&self) -> Cow<'_, str> {
        let asked = self.key.as_deref().unwrap_or_default();
        match Country::called(asked)[..] {
            [country] if self.names_country() => country.to_string().into(),
            _ => asked.into(),
        }
    }
}

/// What outputs may leave unsaid that they are counted by.
const UNSTATED: [&str; 4] = ["category", "coverage", "goal", "region"];

/// The Sustainable Development Goals, by their numbers.
const GOALS: [&str; 17] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"];

fn is_country(code: &str) -> bool {
    Country::new(&code.to_uppercase()).is_some()
}

/// Whether a name begins with a figure of all lines together, which needs no `total/` before it.
fn is_of_total(text: &str) -> bool {
    let first = text.split('/').next().map(|first| folded(first).replace('_', "-"));
    first.is_some_and(|first| OF_TOTAL.iter().any(|figure| figure.name == first))
}

impl Of {
    fn new(text: &str) -> Result<Self, String> {
        let text = folded(text);
        match text.as_ref() {
            TOTAL | "totals" => return Ok(Self::Total),
            WITH_SUB_LINES => return Ok(Self::WithSubLines),
            _ => {}
        }
        ActionLine::from_words(&text).map(Self::Line).ok_or_else(|| {
            let stems = ActionLine::ALL.map(ActionLine::stem);
            let known = || stems.into_iter().chain([WITH_SUB_LINES, TOTAL]);
            let there = match nearest(&text, known()) {
                Some(near) => format!("did you mean `{near}`? There are"),
                None => "there are".to_owned(),
            };
            format!("there is no line `{text}`: {there} {}", known().collect::<Vec<_>>().join(", "))
        })
    }

    fn figures(self) -> &'static [Figure] {
        if self == Self::Total { OF_TOTAL } else { OF_LINE }
    }

    fn figure(self, name: &str) -> Result<&'static Figure, String> {
        let has = |figures: &'static [Figure]| figures.iter().find(|figure| figure.name == name);
        let found = has(self.figures());
        found.ok_or_else(|| {
            let names: Vec<_> = self.figures().iter().map(|figure| figure.name).collect();
            let of_total = (has(OF_TOTAL).is_some()).then(|| format!("it is one of all lines, {TOTAL}/{name}. "));
            // Outputs are counted so, but in no figure of their own.
            let by_organization = || {
                let told = "`wsis stocktake --by organization` counts by it, and `wsis list output --organization ORG` lists. ";
                (name == "by-organization").then(|| told.to_owned())
            };
            let meant = || nearest(name, names.iter().copied()).map(|name| format!("did you mean `{name}`? "));
            let there = of_total.or_else(by_organization).or_else(meant);
            let there = there.map_or_else(|| "it has".to_owned(), |told| format!("{told}It has"));
            format!("{self} has no figure `{name}`: {there} {}", names.join(", "))
        })
    }

    /// One of several figures, as an example.
    fn example(self, figure: &str) -> String {
        let key = match figure {
            "by-kind" => "publication",
            "by-category" => "civil-society",
            "by-country" => "CH",
            "by-region" => "africa",
            "by-coverage" => "regional",
            "missing" => "no-output",
            "unstated" => "region",
            "requests-by-organization" => "itu/overdue",
            "requests-by-asked-of" => "facilitators/overdue",
            _ => "9",
        };
        format!("{self}/{figure}/{key}")
    }
}

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => f.write_str(line.stem()),
            Self::WithSubLines => f.write_str(WITH_SUB_LINES),
            Self::Total => f.write_str(TOTAL),
        }
    }
}
