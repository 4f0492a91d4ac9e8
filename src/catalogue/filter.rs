//! Which records of a kind a list shows.

use crate::line::ActionLine;
use crate::record::Kind;
use crate::record::{Country, OrganizationId, OutputKind, Request, ResolutionId, Text, Year};
use crate::requests::{State, concerns};
use crate::spelling::folded;

/// What a list shows: a record must fit each of these that says anything, and of each one value is enough.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of these lines.
    pub lines: Vec<ActionLine>,
    /// Of these years.
    pub years: Vec<Year>,
    /// Of these organizations.
    pub organizations: Vec<OrganizationId>,
    /// Outputs of these kinds.
    pub kinds: Vec<OutputKind>,
    /// Of these countries.
    pub countries: Vec<Country>,
    /// Requests of these resolutions.
    pub resolutions: Vec<ResolutionId>,
    /// Requests in these states.
    pub states: Vec<State>,
    /// With this text in a title, name or summary, in whatever language, case and spelling.
    pub search: Option<String>,
}

/// What a list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// The records of a kind.
    Records(Kind),
    /// The requests of resolutions.
    Requests,
}

impl Listed {
    /// All that there are lists of.
    pub fn all() -> impl Iterator<Item = Self> {
        Kind::ALL.into_iter().map(Self::Records).chain([Self::Requests])
    }

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Records(kind) => kind.word(),
            Self::Requests => "request",
        }
    }

    /// The options that it is filtered by.
    pub const fn filters(self) -> &'static [&'static str] {
        match self {
            Self::Records(kind) => kind.filters(),
            Self::Requests => &["--resolution", "--line", "--organization", "--state", "--search"],
        }
    }
}

/// An option that makes no sense for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfit {
    /// What it is of.
    pub listed: Listed,
    /// The option.
    pub option: &'static str,
    /// Those that do.
    pub fit: &'static [&'static str],
}

impl Filter {
    /// The first option that was given and makes no sense for the list.
    pub fn unfit(&self, listed: Listed) -> Option<Unfit> {
        let given = [
            ("--line", !self.lines.is_empty()),
            ("--year", !self.years.is_empty()),
            ("--organization", !self.organizations.is_empty()),
            ("--kind", !self.kinds.is_empty()),
            ("--country", !self.countries.is_empty()),
            ("--resolution", !self.resolutions.is_empty()),
            ("--state", !self.states.is_empty()),
        ];
        let fit = listed.filters();
        let option = given.into_iter().find(|(option, is_given)| *is_given && !fit.contains(option))?.0;
        Some(Unfit { listed, option, fit })
    }

    pub(super) fn has_line(&self, lines: impl IntoIterator<Item = ActionLine>) -> bool {
        any_of(&self.lines, lines)
    }

    /// Whether a request concerns one of the lines that were asked for: one that names no line concerns all.
    pub(super) fn concerns(&self, request: &Request) -> bool {
        self.lines.is_empty() || concerns(request, &self.lines)
    }

    pub(super) fn has_year(&self, years: impl IntoIterator<Item = Year>) -> bool {
        any_of(&self.years, years)
    }

    /// Whether some year that was asked for fulfils this.
    pub(super) fn some_year(&self, fits: impl Fn(Year) -> bool) -> bool {
        self.years.is_empty() || self.years.iter().any(|year| fits(*year))
    }

    pub(super) fn has_organization<'a>(&self, organizations: impl IntoIterator<Item = &'a OrganizationId>) -> bool {
        let mut organizations = organizations.into_iter();
        self.organizations.is_empty() || organizations.any(|id| self.organizations.contains(id))
    }

    pub(super) fn has_kind(&self, kind: OutputKind) -> bool {
        any_of(&self.kinds, [kind])
    }

    pub(super) fn has_resolution(&self, id: &ResolutionId) -> bool {
        self.resolutions.is_empty() || self.resolutions.contains(id)
    }

    pub(super) fn has_state(&self, state: State) -> bool {
        any_of(&self.states, [state])
    }

    pub(super) fn has_country(&self, countries: impl IntoIterator<Item = Country>) -> bool {
        any_of(&self.countries, countries)
    }

    /// Whether one of these texts holds what is looked for.
    pub(super) fn has_text<'a>(&self, texts: impl IntoIterator<Item = &'a Text>, plain: &[&str]) -> bool {
        let Some(search) = &self.search else { return true };
        let search = sought(search);
        let holds = |text: &str| folded(text).contains(&search);
        plain.iter().any(|text| holds(text)) || texts.into_iter().flat_map(Text::all).any(holds)
    }
}

/// What is looked for, in the spelling in which it is. A blank at an end says that a word begins or ends there.
fn sought(search: &str) -> String {
    let blank = |is_blank: bool| if is_blank { " " } else { "" };
    let (begins, ends) = (search.starts_with(char::is_whitespace), search.ends_with(char::is_whitespace));
    match folded(search).as_ref() {
        "" => String::new(),
        words => format!("{}{words}{}", blank(begins), blank(ends)),
    }
}

fn any_of<T: PartialEq>(wanted: &[T], found: impl IntoIterator<Item = T>) -> bool {
    wanted.is_empty() || found.into_iter().any(|found| wanted.contains(&found))
}
