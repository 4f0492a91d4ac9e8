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
    titles: Vec<(u32, String)>,
    /// Where the chain of the titles begins that are looked for under a key: by the year and the numbers in it and itself, its first half or
    /// its last.
    by_title: HashMap<u64, u32>,
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

/// As many titles of one key are looked at: who sends more of them alike is told of some.
const MOST_ALIKE: usize = 4096;

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
            let title_number = number(self.titles.len());
            for key in keys(year, &title) {
                let before = self.by_title.insert(key, number(self.chains.len()));
                self.chains.push((title_number, before));
            }
            self.titles.push((at, title));
        }
    }

    /// The first record that is like this one.
    pub fn like(&self, year: Option<&str>, content: &Json) -> Option<Like> {
        let by_link = links(content).iter().find_map(|link| Some((*self.by_link.get(&hash(link))?, "the same link")));
        let found = by_link.or_else(|| {
            titles(content).into_iter().find_map(|title| {
                let known = keys_nearby(year, &title).into_iter().flat_map(|key| self.chain(key));
                let first = known.filter(|(_, known)| is_near(known, &title)).min_by_key(|(at, _)| *at)?;
                Some((first.0, if first.1 == title { "the same title" } else { "nearly the same title" }))
            })
        });
        let (at, shares) = found?;
        Some(Like { place: self.places.get(usize::try_from(at).ok()?)?.clone(), shares: shares.to_owned() })
    }

    /// The titles of a key, the last first.
    fn chain(&self, key: u64) -> impl Iterator<Item = (u32, &str)> {
        let link = |at: &u32| self.chains.get(usize::try_from(*at).ok()?).copied();
        let first = self.by_title.get(&key).and_then(link);
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

/// What a title is found under: itself, and if it is long its first half and its last, of which a slip of the keyboard leaves one as it
/// is. The numbers in it must be the same: a report of 2006 is none of 2007.
fn keys(year: Option<&str>, title: &str) -> Vec<u64> {
    let letters = title.chars().count();
    let halves = if letters < LONG { None } else { Some(halves(year, title, half(letters))) };
    std::iter::once(whole(year, title)).chain(halves.into_iter().flatten()).collect()
}

/// What titles that are nearly this one are found under: they may have a letter more or less.
fn keys_nearby(year: Option<&str>, title: &str) -> Vec<u64> {
    let letters = title.chars().count();
    let mut lengths: Vec<_> = [letters.saturating_sub(1), letters, letters + 1].map(half).into();
    lengths.dedup();
    let halves = lengths.into_iter().filter(|_| letters + 1 >= LONG).flat_map(|half| halves(year, title, half));
    std::iter::once(whole(year, title)).chain(halves).collect()
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
    if one == other {
        return true;
    }
    let (one, other): (Vec<_>, Vec<_>) = (one.chars().collect(), other.chars().collect());
    let before = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[before..], &other[before..]);
    let behind = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    match (&one[..one.len() - behind], &other[..other.len() - behind]) {
        ([_] | [], [_]) | ([_], []) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_slip_anywhere_is_found_and_two_are_none() {
        let title = "аccesstoinformationfor";
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
