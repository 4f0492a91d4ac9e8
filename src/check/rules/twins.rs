//! Outputs that may be one output filed twice.

use crate::change::What;
use crate::check::{Finding, Scope};
use crate::decode::{HasWord, KeyPath, key_path, rule};
use crate::record::{Language, Output, OutputId};
use crate::registry::{Entry, Key, Registry};
use crate::spelling::spelt;
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use rayon::prelude::*;
use std::hash::{BuildHasher, Hash};

rule! {
    /// Two outputs have the same title in the same year, or the same link.
    ///
    /// An output that is filed twice is counted twice. Editions that are joined by
    /// `replaces` may share both. It is found at each but the first, in the order of
    /// their paths.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// title = "Annual report for 2006"
    ///
    /// # outputs/2006/c8/annual-report.toml
    /// title = "Annual report for 2006"
    /// kind = "annual-report"
    /// date = 2007-01-22
    /// by = ["un"]
    /// summary = "What was done for C8 in its first year."
    /// sources = ["https://example.org/c8/report"]
    /// ```
    ///
    /// Keep one of them, with the other's line in `also`; or, if they are two, tell
    /// them apart by their titles.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// title = "Annual report on C5 for 2006"
    ///
    /// # outputs/2006/c8/annual-report.toml
    /// title = "Annual report on C8 for 2006"
    /// kind = "annual-report"
    /// date = 2007-01-22
    /// by = ["un"]
    /// summary = "What was done for C8 in its first year."
    /// sources = ["https://example.org/c8/report"]
    /// ```
    pub(super) static DUPLICATE_OUTPUT = {
        name: "duplicate-output",
        severity: Warning,
        about: Outputs,
        why: "an output that is filed twice is counted twice",
    }
}

pub(super) fn duplicate_output(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let outputs: Vec<_> = registry.outputs.as_found().collect();
    let (titles, links) = rayon::join(|| same_titles(registry, &outputs), || same_links(&outputs));
    let families = Families::new(registry);
    let mut told = HashSet::new();
    let added = added(scope);
    let of_group = |group| later_ones(group, &families, &added);
    let mut twins: Vec<_> = titles.into_iter().chain(links).flat_map(of_group).collect();
    // The groups come in no order of their own.
    twins.sort_by_cached_key(|twin| (twin.again.entry.key.file(), twin.again.link, twin.first.entry.key.file()));
    twins.into_iter().filter(|twin| told.insert(&twin.again.entry.key)).filter_map(finding).collect()
}

fn finding(twin: Twin<'_>) -> Option<Finding> {
    let Twin { first, again, what } = twin;
    let message = format!("this output has the same {what} as {}", first.entry.key.file());
    let finding = again.entry.finding(&DUPLICATE_OUTPUT, again.path(), message)?.label("the same again");
    let finding = finding.with(first.entry.key.file(), first.path(), "first here");
    Some(finding.help("keep one of the two, with the other's line in `also`; or tell them apart"))
}

/// An output that bears a title or a link.
#[derive(Clone, Copy)]
struct Bearer<'a> {
    entry: &'a Entry<OutputId, Output>,
    /// Which of its links; none for its title.
    link: Option<usize>,
}

impl Bearer<'_> {
    fn path(self) -> KeyPath {
        self.link.map_or_else(|| KeyPath::from("title"), |n| key_path!["links", n, "url"])
    }
}

/// Outputs that share a title or a link.
struct Group<'a> {
    what: &'static str,
    bearers: Vec<Bearer<'a>>,
}

/// An output that shares a title or a link with an earlier one.
#[derive(Clone, Copy)]
struct Twin<'a> {
    first: Bearer<'a>,
    again: Bearer<'a>,
    what: &'static str,
}

/// The files that a change adds: these come after what was there before.
fn added<'a>(scope: &'a Scope<'_>) -> HashSet<&'a str> {
    let changes = scope.base.iter().flat_map(|base| base.changes.iter());
    changes.filter(|change| matches!(change.what, What::Added { .. })).map(|change| change.file.as_str()).collect()
}

/// Of a group each output that comes, in the order of paths, after one that it is no edition of.
fn later_ones<'a>(mut group: Group<'a>, families: &Families, added: &HashSet<&str>) -> Vec<Twin<'a>> {
    group.bearers.sort_by_cached_key(|bearer| {
        let file = bearer.entry.key.file();
        (added.contains(file.as_str()), file)
    });
    let family = |bearer: &Bearer<'a>| families.first_edition(&bearer.entry.key).clone();
    let bearers: Vec<_> = group.bearers.into_iter().map(|bearer| (family(&bearer), bearer)).collect();
    let Some((first_family, first)) = bearers.first() else { return Vec::new() };
    let other = bearers.iter().position(|(family, _)| family != first_family);
    let earlier = |(n, (family, bearer)): (usize, &(OutputId, Bearer<'a>))| {
        let before = if family == first_family { &bearers[other.filter(|other| *other < n)?].1 } else { first };
        Some(Twin { first: *before, again: *bearer, what: group.what })
    };
    bearers.iter().enumerate().filter_map(earlier).collect()
}

type Found<'a> = (&'a Entry<OutputId, Output>, &'a Output);

fn same_titles<'a>(registry: &'a Registry, outputs: &[Found<'a>]) -> Vec<Group<'a>> {
    let main = registry.first_language();
    let titles_of = |(entry, output): &Found<'a>| {
        let (entry, output) = (*entry, *output);
        let title = move |language| Some((language, spelt(output.title.in_language(language, main)?)));
        let titles = Language::WORDS.iter().filter_map(move |(_, language)| title(*language));
        let known = titles.filter(move |(_, title)| !title.is_empty() && entry.knows("title"));
        known.map(move |title| ((entry.key.year, title), Bearer { entry, link: None }))
    };
    shared("title", outputs, titles_of)
}

fn same_links<'a>(outputs: &[Found<'a>]) -> Vec<Group<'a>> {
    let links_of = |(entry, output): &Found<'a>| {
        let (entry, output) = (*entry, *output);
        let is_known = move |n: usize| entry.is_whole() || entry.knows(key_path!["links", n, "url"]);
        let links = output.links.iter().enumerate().filter(move |(n, _)| is_known(*n));
        links.map(move |(n, link)| (link.url.as_str(), Bearer { entry, link: Some(n) }))
    };
    shared("link", outputs, links_of)
}

/// What different outputs bear, with its bearers. Most is borne by one: first only hashes are kept, and what has one in common with
/// another is looked at again.
fn shared<'a, K: Eq + Hash + Send, Borne: Iterator<Item = (K, Bearer<'a>)>>(
    what: &'static str,
    outputs: &[Found<'a>],
    borne: impl Fn(&Found<'a>) -> Borne + Sync,
) -> Vec<Group<'a>> {
    let state = &foldhash::quality::RandomState::default();
    let of_output = |output: &Found<'a>| borne(output).map(|(key, _)| state.hash_one(key));
    let mut hashed: Vec<_> = outputs.par_iter().flat_map_iter(of_output).collect();
    hashed.par_sort_unstable();
    let alike: HashSet<u64> = hashed.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    if alike.is_empty() {
        return Vec::new();
    }
    let of_alike = |output: &Found<'a>| borne(output).filter(|(key, _)| alike.contains(&state.hash_one(key)));
    let of_alike: Vec<_> = outputs.par_iter().flat_map_iter(of_alike).collect();
    let mut first: HashMap<K, Bearer<'a>> = HashMap::new();
    let mut groups: HashMap<K, Vec<Bearer<'a>>> = HashMap::new();
    for (key, bearer) in of_alike {
        match first.get(&key) {
            None => {
                first.insert(key, bearer);
            }
            Some(first) if first.entry.key == bearer.entry.key => {}
            Some(first) => groups.entry(key).or_insert_with(|| vec![*first]).push(bearer),
        }
    }
    groups.into_values().map(|bearers| Group { what, bearers }).collect()
}

/// Which outputs are editions of one work: those that `replaces` joins. Each with the first edition of its work; of those that
/// replace each other in a ring, with one of them.
struct Families(HashMap<OutputId, OutputId>);

impl Families {
    fn new(registry: &Registry) -> Self {
        let replaces = |(entry, output): (&Entry<OutputId, Output>, &Output)| {
            Some((entry.key.clone(), output.replaces.as_ref()?.id()?))
        };
        let earlier: HashMap<_, _> = registry.outputs.as_found().filter_map(replaces).collect();
        let mut first: HashMap<&OutputId, &OutputId> = HashMap::new();
        for start in earlier.keys() {
            let (mut way, mut at) = (vec![start], start);
            let mut on_way = HashSet::from_iter([start]);
            // To the beginning, to a work that is known already, or once around a ring.
            while let Some(next) = earlier.get(at).filter(|next| !first.contains_key(at) && on_way.insert(next)) {
                way.push(next);
                at = next;
            }
            let beginning = first.get(at).copied().unwrap_or(at);
            first.extend(way.into_iter().map(|output| (output, beginning)));
        }
        Self(first.into_iter().map(|(output, beginning)| (output.clone(), beginning.clone())).collect())
    }

    /// The first edition of the work that an output is an edition of.
    fn first_edition<'a>(&'a self, of: &'a OutputId) -> &'a OutputId {
        self.0.get(of).unwrap_or(of)
    }
}
