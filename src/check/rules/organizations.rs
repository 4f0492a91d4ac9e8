//! Organizations that may be one organization filed twice.

use crate::check::{Finding, Scope};
use crate::decode::{HasWord, KeyPath, rule};
use crate::record::{Country, Language, Organization, OrganizationId};
use crate::registry::{Entry, Key, Registry};
use crate::spelling::folded;
use std::borrow::Cow;
use std::collections::HashMap;

rule! {
    /// Two organizations have the same name, or the same acronym and country.
    ///
    /// An organization that is filed twice is counted twice, and each of the two has
    /// only a part of what it did. Capitals, blanks and forms of one letter make no
    /// other name. A part may be called as what it is a part of; an acronym that is
    /// used in two countries is that of two. It is found at each but the first, in the
    /// order of their paths.
    ///
    /// ```toml
    /// # organizations/progressive-communications.toml
    /// name = "Association for  Progressive Communications"
    /// category = "civil-society"
    /// sources = ["https://example.org/apc"]
    /// ```
    ///
    /// Keep one of them, and name it wherever the other was named; or, if they are two,
    /// tell them apart by their names.
    ///
    /// ```toml
    /// # organizations/progressive-communications.toml
    /// name = "Association for Progressive Communications of Utopia"
    /// category = "civil-society"
    /// sources = ["https://example.org/apc"]
    /// ```
    pub(super) static DUPLICATE_ORGANIZATION = {
        name: "duplicate-organization",
        severity: Warning,
        about: Housekeeping,
        why: "an organization that is filed twice is counted twice",
    }
}

type Filed<'a> = (&'a Entry<OrganizationId, Organization>, &'a Organization);

pub(super) fn duplicate_organization(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let mut organizations: Vec<_> = registry.organizations.as_found().collect();
    organizations.sort_by_cached_key(|(entry, _)| entry.key.file());
    let mut bearers: HashMap<Mark<'_>, Vec<&OrganizationId>> = HashMap::new();
    let mut findings = Vec::new();
    for (entry, organization) in organizations {
        let marks = marks(registry, (entry, organization));
        let twin = marks.iter().find_map(|mark| {
            let earlier =
                bearers.get(mark)?.iter().find(|earlier| !is_one_of_the_other(registry, earlier, &entry.key))?;
            Some((mark, *earlier))
        });
        findings.extend(twin.and_then(|(mark, earlier)| finding(entry, mark, earlier)));
        for mark in marks {
            bearers.entry(mark).or_default().push(&entry.key);
        }
    }
    findings
}

fn finding(again: &Entry<OrganizationId, Organization>, mark: &Mark<'_>, first: &OrganizationId) -> Option<Finding> {
    let (key, what) = match mark {
        Mark::Name(..) => ("name", "name"),
        Mark::Acronym(_, Some(_)) => ("acronym", "acronym and country"),
        Mark::Acronym(_, None) => ("acronym", "acronym"),
    };
    let message = format!("this organization has the same {what} as {}", first.file());
    let finding = again.finding(&DUPLICATE_ORGANIZATION, KeyPath::from(key), message)?.label("the same again");
    let finding = finding.with(first.file(), key, "first here");
    Some(
        finding.help("keep one of the two, and name it wherever the other is named; or tell them apart by their names"),
    )
}

/// What tells one organization from another.
#[derive(PartialEq, Eq, Hash)]
enum Mark<'a> {
    /// Its name in a language.
    Name(Language, Cow<'a, str>),
    /// An acronym of it in whatever language, and its country; those of no country are of one.
    Acronym(Cow<'a, str>, Option<Country>),
}

/// The marks of an organization, as far as they are known.
fn marks<'a>(registry: &Registry, (entry, organization): Filed<'a>) -> Vec<Mark<'a>> {
    let main = registry.first_language();
    let name = |language| Some(Mark::Name(language, said(organization.name.in_language(language, main)?)?));
    let names = Language::WORDS.iter().filter_map(|(_, language)| name(*language)).filter(|_| entry.knows("name"));
    let knows = entry.knows("acronym") && entry.knows("country");
    let acronyms = organization.acronyms().filter(|_| knows).filter_map(said);
    names.chain(acronyms.map(|acronym| Mark::Acronym(acronym, organization.country))).collect()
}

/// The text as it is compared, if it says anything.
fn said(text: &str) -> Option<Cow<'_, str>> {
    Some(folded(text)).filter(|text| !text.is_empty())
}

/// Whether one of two organizations is a part of the other, or a part of a part.
fn is_one_of_the_other(registry: &Registry, one: &OrganizationId, other: &OrganizationId) -> bool {
    is_part_of(registry, one, other) || is_part_of(registry, other, one)
}

fn is_part_of(registry: &Registry, part: &OrganizationId, whole: &OrganizationId) -> bool {
    // Nobody nests deeper, and a ring of parts ends here too.
    const DEEPEST: usize = 8;
    let parent = |id: &&OrganizationId| registry.organizations.get(id)?.as_found()?.parent.as_ref();
    std::iter::successors(parent(&part), parent).take(DEEPEST).any(|parent| parent == whole)
}
