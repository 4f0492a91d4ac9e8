//! Which records of a kind a list shows.

use super::search::{Search, Searched};
use crate::decode::words;
use crate::line::ActionLine;
use crate::record::{
    Category, Country, Coverage, Date, Kind, OrganizationId, OutputKind, Region, Request, ResolutionId, Sdg, Year,
};
use crate::registry::Registry;
use crate::requests::{State, is_addressed};

/// What a list shows: a record must fit each of these that says anything, and of each one value is enough.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of these lines.
    pub lines: Vec<ActionLine>,
    /// Of these years.
    pub years: Vec<Year>,
    /// Of these organizations.
    pub organizations: Vec<OrganizationId>,
    /// What these organizations are to it; whatever they are, where nothing is said.
    pub roles: Vec<PartIn>,
    /// Outputs of these kinds.
    pub kinds: Vec<OutputKind>,
    /// Organizations of these stakeholder groups.
    pub categories: Vec<Category>,
    /// As far as this, in the words of the kind.
    pub statuses: Vec<String>,
    /// Of these countries.
    pub countries: Vec<Country>,
    /// Of countries in these regions.
    pub regions: Vec<Region>,
    /// Outputs that reach so far.
    pub coverages: Vec<Coverage>,
    /// Outputs that serve these goals.
    pub goals: Vec<Sdg>,
    /// Not surely before this date.
    pub since: Option<Date>,
    /// Not surely after this date.
    pub until: Option<Date>,
    /// Requests of these resolutions.
    pub resolutions: Vec<ResolutionId>,
    /// Requests in these states.
    pub states: Vec<State>,
    /// With each of these in a title, name or summary, or in the name of a line, an organization or a country.
    pub searches: Vec<Search>,
}

words! {
    /// What an organization is to an output.
    pub enum PartIn {
        /// It brought it out
        By = "by",
        /// It took part
        Partner = "partner",
    }
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
            Self::Requests => {
                &["--resolution", "--line", "--organization", "--state", "--since", "--until", "--search"]
            }
        }
    }

    /// As people see it: `action line`.
    pub fn noun(self) -> String {
        self.word().replace('-', " ")
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

/// An option that filters a list.
struct FilterOption {
    name: &'static str,
    is_given: fn(&Filter) -> bool,
    clear: fn(&mut Filter),
}

/// The options, in the order in which lists name them.
const OPTIONS: [FilterOption; 16] = [
    FilterOption { name: "--line", is_given: |it| !it.lines.is_empty(), clear: |it| it.lines.clear() },
    FilterOption { name: "--year", is_given: |it| !it.years.is_empty(), clear: |it| it.years.clear() },
    FilterOption {
        name: "--organization",
        is_given: |it| !it.organizations.is_empty(),
        clear: |it| it.organizations.clear(),
    },
    FilterOption { name: "--role", is_given: |it| !it.roles.is_empty(), clear: |it| it.roles.clear() },
    FilterOption { name: "--kind", is_given: |it| !it.kinds.is_empty(), clear: |it| it.kinds.clear() },
    FilterOption { name: "--category", is_given: |it| !it.categories.is_empty(), clear: |it| it.categories.clear() },
    FilterOption { name: "--status", is_given: |it| !it.statuses.is_empty(), clear: |it| it.statuses.clear() },
    FilterOption { name: "--country", is_given: |it| !it.countries.is_empty(), clear: |it| it.countries.clear() },
    FilterOption { name: "--region", is_given: |it| !it.regions.is_empty(), clear: |it| it.regions.clear() },
    FilterOption { name: "--coverage", is_given: |it| !it.coverages.is_empty(), clear: |it| it.coverages.clear() },
    FilterOption { name: "--sdg", is_given: |it| !it.goals.is_empty(), clear: |it| it.goals.clear() },
    FilterOption {
        name: "--resolution",
        is_given: |it| !it.resolutions.is_empty(),
        clear: |it| it.resolutions.clear(),
    },
    FilterOption { name: "--state", is_given: |it| !it.states.is_empty(), clear: |it| it.states.clear() },
    FilterOption { name: "--since", is_given: |it| it.since.is_some(), clear: |it| it.since = None },
    FilterOption { name: "--until", is_given: |it| it.until.is_some(), clear: |it| it.until = None },
    FilterOption { name: SEARCH, is_given: |it| !it.searches.is_empty(), clear: |it| it.searches.clear() },
];

/// The option of which each text must be found.
pub const SEARCH: &str = "--search";

impl Filter {
    /// The options that were given, in the order in which lists name them.
    pub fn given(&self) -> Vec<&'static str> {
        OPTIONS.iter().filter(|option| (option.is_given)(self)).map(|option| option.name).collect()
    }

    /// The first option that was given and makes no sense for the list.
    pub fn unfit(&self, listed: Listed) -> Option<Unfit> {
        let fit = listed.filters();
        let option = self.given().into_iter().find(|option| !fit.contains(option))?;
        Some(Unfit { listed, option, fit })
    }

    /// The same with these options alone. What an organization is to an output goes with it.
    #[must_use]
    pub fn only(&self, options: &[&str]) -> Self {
        let mut only = self.clone();
        for option in OPTIONS.iter().filter(|option| !options.contains(&option.name)) {
            (option.clear)(&mut only);
        }
        only
    }

    pub(super) fn has_line(&self, lines: impl IntoIterator<Item = ActionLine>) -> bool {
        any_of(&self.lines, lines)
    }

    /// Whether a request is asked of one of the organizations, by name or as one of a group.
    pub(super) fn is_asked(&self, registry: &Registry, request: &Request) -> bool {
        self.organizations.is_empty() || self.organizations.iter().any(|id| is_addressed(registry, request, id))
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

    pub(super) fn has_category(&self, category: Category) -> bool {
        any_of(&self.categories, [category])
    }

    pub(super) fn has_resolution(&self, id: &ResolutionId) -> bool {
        self.resolutions.is_empty() || self.resolutions.contains(id)
    }

    pub(super) fn has_state(&self, state: State) -> bool {
        any_of(&self.states, [state])
    }

    /// Whether one of these is a country that was asked for, or lies in a region that was.
    pub(super) fn has_country(&self, countries: impl IntoIterator<Item = Country> + Clone) -> bool {
        any_of(&self.countries, countries.clone())
            && any_of(&self.regions, countries.into_iter().filter_map(|country| country.region()))
    }

    /// Whether an organization that was asked for is to an output what was asked for.
    pub(super) fn has_party(&self, by: &[OrganizationId], partners: &[OrganizationId]) -> bool {
        let plays = |role: PartIn| self.roles.is_empty() || self.roles.contains(&role);
        let by = by.iter().filter(|_| plays(PartIn::By));
        let mut parties = by.chain(partners.iter().filter(|_| plays(PartIn::Partner)));
        match (self.organizations.is_empty(), self.roles.is_empty()) {
            (true, true) => true,
            (true, false) => parties.next().is_some(),
            _ => parties.any(|id| self.organizations.contains(id)),
        }
    }

    pub(super) fn has_status(&self, status: &str) -> bool {
        self.statuses.is_empty() || self.statuses.iter().any(|asked| asked == status)
    }

    pub(super) fn has_coverage(&self, coverage: Option<Coverage>) -> bool {
        any_of(&self.coverages, coverage)
    }

    pub(super) fn has_goal(&self, goals: impl IntoIterator<Item = Sdg>) -> bool {
        any_of(&self.goals, goals)
    }

    /// Whether what lasted from one date to another may have been in the days that were asked for. What says no date is in none.
    pub(super) fn has_days(&self, days: Option<(Date, Date)>) -> bool {
        match days {
            Some((from, until)) => {
                self.since.is_none_or(|since| until.last_day() >= since.first_day())
                    && self.until.is_none_or(|asked| from.first_day() <= asked.last_day())
            }
            None => self.since.is_none() && self.until.is_none(),
        }
    }

    /// Whether all that is looked for is found there.
    pub(super) fn finds<'a>(&self, searched: impl FnOnce() -> Searched<'a>) -> bool {
        self.searches.is_empty() || {
            let searched = searched();
            self.searches.iter().all(|search| search.is_in(&searched))
        }
    }
}

fn any_of<T: PartialEq>(wanted: &[T], found: impl IntoIterator<Item = T>) -> bool {
    wanted.is_empty() || found.into_iter().any(|found| wanted.contains(&found))
}
