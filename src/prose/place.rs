//! The one list of places where the secretariat's words can stand, for each report.

use crate::line::ActionLine;
use crate::spelling::folded;

/// A report that has places for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Report {
    /// The overall stocktaking.
    Stocktaking,
    /// The Secretary-General's report.
    SecretaryGeneral,
}

/// A place in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// One of its parts.
    Part(&'static NamedPlace),
    /// What it tells of a line.
    Line(ActionLine),
}

/// A part of a report, as a place.
#[derive(Debug, PartialEq, Eq)]
pub struct NamedPlace {
    /// How a template names it.
    key: &'static str,
    /// The heading that leads there.
    heading: &'static str,
    /// What it is for.
    about: &'static str,
    /// The reports that have it.
    of: &'static [Report],
    /// Whether what stands there is printed in bold.
    is_bold: bool,
}

const BOTH: &[Report] = &[Report::Stocktaking, Report::SecretaryGeneral];
const SECRETARY_GENERAL: &[Report] = &[Report::SecretaryGeneral];

macro_rules! places {
    ($($key:literal, $heading:literal, $of:ident $(, bold $is_bold:literal)?: $about:literal;)+) => {
        &[$( NamedPlace {
            key: $key,
            heading: $heading,
            about: $about,
            of: $of,
            is_bold: false $(|| $is_bold)?,
        }, )+]
    };
}

/// The parts, in the order in which they stand in a report; the lines come before `regional-perspective`.
static PARTS: &[NamedPlace] = places! {
    "summary", "Summary", BOTH: "What the report says, in a paragraph or two, before all else.";
    "introduction", "Introduction", BOTH: "Where the report comes from and what it is on.";
    "mandate", "Mandate", BOTH: "Who asked for it, in which resolution, and who contributed.";
    "key-trends", "Key trends", BOTH: "What rose and fell, and why.";
    "regional-perspective", "Regional perspective", BOTH: "What the regional commissions and the regions did.";
    "stakeholders", "Stakeholders", BOTH: "What civil society, business, academia and the technical community did.";
    "progress-and-obstacles", "Progress and obstacles", BOTH: "What went forward across the lines, and what stood in the way.";
    "observations", "Observations", BOTH: "What the secretariat makes of it.";
    "recommendations", "Recommendations", SECRETARY_GENERAL, bold true: "What is recommended; printed in bold.";
    "next-steps", "Next steps", BOTH: "What comes next, and who does it.";
    "acknowledgements", "Acknowledgements", BOTH: "Whom the secretariat thanks.";
};

/// The part that the lines stand before.
const AFTER_LINES: &str = "regional-perspective";

impl Report {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Stocktaking, Self::SecretaryGeneral];

    /// Its word on the command line, and in the name of a file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stocktaking => "stocktaking",
            Self::SecretaryGeneral => "secretary-general",
        }
    }

    /// Its places, in their order.
    pub fn places(self) -> Vec<Place> {
        let own: Vec<_> = PARTS.iter().filter(|part| part.of.contains(&self)).collect();
        let first = own.iter().take_while(|part| part.key != AFTER_LINES).count();
        let (before, after) = own.split_at(first);
        let parts = |parts: &[&'static NamedPlace]| parts.iter().copied().map(Place::Part).collect::<Vec<_>>();
        [parts(before), ActionLine::ALL.map(Place::Line).to_vec(), parts(after)].concat()
    }

    /// The place that a heading leads to.
    pub fn place(self, heading: &str) -> Option<Place> {
        let heading = folded(heading.trim());
        self.places().into_iter().find(|place| folded(&place.heading()) == heading)
    }

    /// The place that a template names.
    pub fn place_of_key(self, key: &str) -> Option<Place> {
        self.places().into_iter().find(|place| place.key() == key)
    }
}

impl Place {
    /// How a template names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Part(part) => part.key,
            Self::Line(line) => line.stem(),
        }
    }

    /// The heading that leads there.
    pub fn heading(self) -> String {
        match self {
            Self::Part(part) => part.heading.to_owned(),
            Self::Line(line) if line.to_string().len() == 1 => format!("Section {line}"),
            Self::Line(line) => format!("Action line {line}"),
        }
    }

    /// What it is for.
    pub fn about(self) -> String {
        match self {
            Self::Part(part) => part.about.to_owned(),
            Self::Line(ActionLine::C7) => "What there is to say of it as a whole.".to_owned(),
            Self::Line(line) => format!("What there is to say of {line}."),
        }
    }

    /// Whether what stands there is printed in bold.
    pub fn is_bold(self) -> bool {
        matches!(self, Self::Part(part) if part.is_bold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_found_by_its_heading_and_by_its_key() {
        for report in Report::ALL {
            for place in report.places() {
                assert_eq!(report.place(&place.heading().to_uppercase()), Some(place));
                assert_eq!(report.place_of_key(place.key()), Some(place));
            }
            assert_eq!(report.place("Section B").map(Place::key), Some("b"));
            assert_eq!(report.place("Action line C7 e-health").map(Place::key), Some("c7-e-health"));
        }
        assert_eq!(Report::Stocktaking.place("Recommendations"), None);
    }
}
