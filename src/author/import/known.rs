//! What is there already: records that have the same link, or nearly the same title in the same year.

use super::row::texts;
use crate::spelling::bare;
use foldhash::fast::FixedState;
use serde_json::Value as Json;
use std::collections::HashMap;
use std::hash::BuildHasher;

/// Where something is that is known: a file, or a row of the same table.
pub type Place = String;

/// What is known so far.
#[derive(Debug, Default)]
pub struct Known {
    places: Vec<Place>,
    /// The first record with each link, by the hash of it.
    by_link: HashMap<u64, u32>,
    /// Titles, each once for a year, with the first record that has it.
    titles: Vec<(u32, String)>,
    /// The title of each year, by the hash of both.
    by_title: HashMap<u64, u32>,
    /// Where the chain of the titles begins that are looked for under a key: by the year and the numbers in it, and its first half or
    /// its last.
    by_half: HashMap<u64, u32>,
    /// Titles, each with the one before it that has the same key.
    chains: Vec<(u32, Option<u32>)>,
}

/// What a record is known by.
#[derive(Debug)]
pub struct Marks {
    links: Vec<String>,
    titles: Vec<String>,
}

impl Marks {
    /// Those of a record.
    pub fn of(content: &Json) -> Self {
        Self { links: links(content), titles: titles(content) }
    }
}

/// Why a record may be one that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Like {
    /// Where that is.
    pub place: Place,
    /// What both have.
    pub shares: String,
}

/// Titles that are shorter are the same only letter by letter.
const LONG: usize = 12;

/// Of the titles that share a half, as many are looked at, from the last on: whoever sends a series whose titles differ in a letter alone
/// is told of those that are near in it.
const MOST_ALIKE: usize = 128;

impl Known {
    /// Notes a record.
    pub fn add(&mut self, place: Place, year: Option<&str>, content: &Json) {
        self.add_marks(place, year, Marks::of(content));
    }

    /// The same of what it is known by.
    pub fn add_marks(&mut self, place: Place, year: Option<&str>, marks: Marks) {
        let at = number(self.places.len());
        self.places.push(place);
        for link in marks.links {
            self.by_link.entry(hash(&link)).or_insert(at);
        }
        for title in marks.titles {
            let whole = whole(year, &title);
            if self.titled(whole, &title).is_some() {
                continue;
            }
            let title_number = number(self.titles.len());
            self.by_title.entry(whole).or_insert(title_number);
            for key in halves_of(year, &title) {
                let before = self.by_half.insert(key, number(self.chains.len()));
                self.chains.push((title_number, before));
            }
            self.titles.push((at, title));
        }
    }

    /// A record that is like this one: the first with a link or a whole title of it, else the first found whose title is nearly one.
    pub fn like(&self, year: Option<&str>, content: &Json) -> Option<Like> {
        let titles = titles(content);
        let by_link = || links(content).iter().find_map(|link| self.by_link.get(&hash(link)).copied());
        let by_title = || titles.iter().find_map(|title| self.titled(whole(year, title), title));
        let nearly = || titles.iter().find_map(|title| self.nearly_titled(year, title));
        let found = by_link().map(|at| (at, "the same link"));
        let found = found.or_else(|| by_title().map(|at| (at, "the same title")));
        let (at, shares) = found.or_else(|| nearly().map(|at| (at, "nearly the same title")))?;
        Some(Like { place: self.places.get(usize::try_from(at).ok()?)?.clone(), shares: shares.to_owned() })
    }

    /// The first record with this title.
    fn titled(&self, whole: u64, title: &str) -> Option<u32> {
        let (at, known) = self.titles.get(usize::try_from(*self.by_title.get(&whole)?).ok()?)?;
        (known == title).then_some(*at)
    }

    fn nearly_titled(&self, year: Option<&str>, title: &str) -> Option<u32> {
        let known = halves_nearby(year, title).into_iter().flat_map(|key| self.chain(key));
        known.filter(|(_, known)| is_near(known, title)).map(|(at, _)| at).min()
    }

    /// The titles of a key, the last first.
    fn chain(&self, key: u64) -> impl Iterator<Item = (u32, &str)> {
        let link = |at: &u32| self.chains.get(usize::try_from(*at).ok()?).copied();
        let first = self.by_half.get(&key).and_then(link);
        let all = std::iter::successors(first, move |(_, before)| before.as_ref().and_then(link));
        all.take(MOST_ALIKE).filter_map(|(title, _)| {
            let (at, title) = self.titles.get(usize::try_from(title).ok()?)?;
            Some((*at, title.as_str()))
        })
    }
}

/// A place in a list. There are no more records than a table and a registry have.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn hash(of: impl std::hash::Hash) -> u64 {
    FixedState::default().hash_one(of)
}

/// The titles or names of a record without what writers differ in.
pub fn titles(content: &Json) -> Vec<String> {
    let all = ["title", "name"].into_iter().flat_map(|key| texts(&content[key]));
    all.map(bare).filter(|title| !title.is_empty()).collect()
}

/// The addresses under which it can be had, without what differs between addresses of one page.
fn links(content: &Json) -> Vec<String> {
    let of_list = content["links"].as_array().into_iter().flatten().filter_map(|link| link["url"].as_str());
    of_list.chain(content["website"].as_str()).map(plain_address).collect()
}

fn plain_address(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.to_lowercase();
    format!("{}{}", host.strip_prefix("www.").unwrap_or(&host), path.trim_end_matches('/'))
}

/// What a title is found under beside itself: if it is long its first half and its last, of which a slip of the keyboard leaves one as it
/// is. The numbers in it must be the same: a report of 2006 is none of 2007.
fn halves_of(year: Option<&str>, title: &str) -> Vec<u64> {
    let letters = title.chars().count();
    if letters < LONG { Vec::new() } else { halves(year, title, half(letters)).into() }
}

/// What titles that are nearly this one are found under: they may have a letter more or less.
fn halves_nearby(year: Option<&str>, title: &str) -> Vec<u64> {
    let letters = title.chars().count();
    let mut lengths: Vec<_> = [letters.saturating_sub(1), letters, letters + 1].map(half).into();
    lengths.dedup();
    lengths.into_iter().filter(|_| letters + 1 >= LONG).flat_map(|half| halves(year, title, half)).collect()
}

/// How many letters are at least as they were, before or behind a slip in a title of so many: two that change places may be the middle ones.
fn half(letters: usize) -> usize {
    letters.saturating_sub(1) / 2
}

fn numbers(title: &str) -> String {
    title.chars().filter(|sign| sign.is_numeric()).collect()
}

fn whole(year: Option<&str>, title: &str) -> u64 {
    hash((year, title))
}

fn halves(year: Option<&str>, title: &str, half: usize) -> [u64; 2] {
    let numbers = numbers(title);
    let first = title.char_indices().nth(half).map_or(title, |(end, _)| &title[..end]);
    let last = title.char_indices().rev().nth(half.saturating_sub(1)).map_or(title, |(start, _)| &title[start..]);
    [hash((year, &numbers, "first", half, first)), hash((year, &numbers, "last", half, last))]
}

/// Whether two titles are the same, or but for one letter that is missing, added or another, or two that changed places.
fn is_near(one: &str, other: &str) -> bool {
    fn shared(pairs: impl Iterator<Item = (char, char)>) -> usize {
        pairs.take_while(|(one, other)| one == other).map(|(sign, _)| sign.len_utf8()).sum()
    }
    let before = shared(one.chars().zip(other.chars()));
    let (one, other) = (&one[before..], &other[before..]);
    let behind = shared(one.chars().rev().zip(other.chars().rev()));
    let between = |text: &str| {
        let mut signs = text[..text.len() - behind].chars();
        [signs.next(), signs.next(), signs.next()]
    };
    match (between(one), between(other)) {
        ([_, None, _], [_, None, _]) => true,
        ([a @ Some(_), b @ Some(_), None], [c @ Some(_), d @ Some(_), None]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_slip_anywhere_is_found_and_two_are_none() {
        let title = "accesstoinformationfor";
        let letters: Vec<char> = title.chars().collect();
        let mut known = Known::default();
        known.add("a".to_owned(), Some("2026"), &json!({ "title": title }));
        let is_found = |letters: &[char]| {
            let title: String = letters.iter().collect();
            known.like(Some("2026"), &json!({ "title": title })).is_some()
        };
        for at in 0..letters.len() {
            let (mut other, mut missing, mut added) = (letters.clone(), letters.clone(), letters.clone());
            other[at] = 'x';
            missing.remove(at);
            added.insert(at, 'y');
            assert!(is_found(&other) && is_found(&missing) && is_found(&added), "{at}");
            if at + 1 < letters.len() {
                let mut swapped = letters.clone();
                swapped.swap(at, at + 1);
                assert!(is_found(&swapped), "{at}");
            }
            other.insert((at + 9) % letters.len(), 'z');
            assert!(!is_found(&other), "{at}");
        }
    }

    #[test]
    fn what_is_nearly_the_same_is_known_again_and_what_is_not_is_not() {
        let mut known = Known::default();
        let first =
            json!({ "title": "Guide to cybersecurity for all", "links": [{ "url": "https://www.itu.int/guide/" }] });
        known.add("a".to_owned(), Some("2026"), &first);
        known.add("b".to_owned(), Some("2026"), &json!({ "title": { "en": "Annual report 2006" } }));
        let shares = |year, title: &str, url: &str| {
            known.like(Some(year), &json!({ "title": title, "links": [{ "url": url }] })).map(|like| like.shares)
        };
        assert_eq!(shares("2026", "Guide to cyber-security, for all", "").as_deref(), Some("the same title"));
        assert_eq!(shares("2026", "Guide to cybersecurty for all", "").as_deref(), Some("nearly the same title"));
        assert_eq!(shares("2026", "Guide to cybersecuriyt for all", "").as_deref(), Some("nearly the same title"));
        for title in
            ["Guide to cybersecurity for al", "Gude to cybersecurity for all", "Guide tocybersecurity for all s"]
        {
            assert_eq!(shares("2026", title, "").as_deref(), Some("nearly the same title"), "{title}");
        }
        assert_eq!(shares("2026", "Gude to cybersecurity for al", ""), None, "two slips");
        assert_eq!(shares("2025", "Guide to cybersecurity for all", ""), None, "another year");
        assert_eq!(shares("2026", "Annual report 2007", ""), None, "of another year");
        assert_eq!(shares("2026", "Guide for all", ""), None);
        assert_eq!(shares("2025", "Other", "http://ITU.int/guide").as_deref(), Some("the same link"));
        assert_eq!(shares("2025", "Other", "http://itu.int/Guide"), None, "paths have capitals");
    }
}
