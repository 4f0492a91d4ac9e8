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
    by_link: HashMap<String, usize>,
    titles: Vec<(usize, String)>,
    /// The first title by its year, the numbers in it and itself, or itself with one letter less.
    by_title: HashMap<u64, u32>,
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

impl Known {
    /// Notes a record.
    pub fn add(&mut self, place: Place, year: Option<&str>, content: &Json) {
        let at = self.places.len();
        self.places.push(place);
        for link in links(content) {
            self.by_link.entry(link).or_insert(at);
        }
        for title in titles(content) {
            // There are no more titles than a table has rows.
            let number = u32::try_from(self.titles.len()).unwrap_or(u32::MAX);
            for key in keys(year, &title) {
                self.by_title.entry(key).or_insert(number);
            }
            self.titles.push((at, title));
        }
    }

    /// The first record that is like this one.
    pub fn like(&self, year: Option<&str>, content: &Json) -> Option<Like> {
        let by_link = links(content).into_iter().find_map(|link| Some((*self.by_link.get(&link)?, "the same link")));
        let found = by_link.or_else(|| {
            titles(content).into_iter().find_map(|title| {
                let near = |known: &str| known == title || strsim::damerau_levenshtein(known, &title) <= 1;
                let numbers = keys(year, &title).into_iter().filter_map(|key| self.by_title.get(&key));
                let known = numbers.filter_map(|number| self.titles.get(usize::try_from(*number).ok()?));
                let first = known.filter(|(_, known)| near(known)).min_by_key(|(at, _)| *at)?;
                Some((first.0, if first.1 == title { "the same title" } else { "nearly the same title" }))
            })
        });
        found.map(|(at, shares)| Like { place: self.places[at].clone(), shares: shares.to_owned() })
    }
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

/// What a title is looked for under: itself, and if it is long itself with one letter less, as a slip of the keyboard makes it. The
/// numbers in it must be the same: a report of 2006 is none of 2007.
fn keys(year: Option<&str>, title: &str) -> Vec<u64> {
    let numbers: String = title.chars().filter(|sign| sign.is_numeric()).collect();
    let hash = |text: &str| FixedState::default().hash_one((year, &numbers, text));
    let mut keys = vec![hash(title)];
    let letters = title.char_indices().filter(|(_, sign)| !sign.is_numeric());
    if title.chars().count() >= LONG {
        keys.extend(letters.map(|(at, sign)| hash(&format!("{}{}", &title[..at], &title[at + sign.len_utf8()..]))));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

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
        assert_eq!(shares("2025", "Guide to cybersecurity for all", ""), None, "another year");
        assert_eq!(shares("2026", "Annual report 2007", ""), None, "of another year");
        assert_eq!(shares("2026", "Guide for all", ""), None);
        assert_eq!(shares("2025", "Other", "http://ITU.int/guide").as_deref(), Some("the same link"));
        assert_eq!(shares("2025", "Other", "http://itu.int/Guide"), None, "paths have capitals");
    }
}
