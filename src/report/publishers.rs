//! Whose site a source stands on: what an organization itself published is a stronger source than somebody's copy of it.

use super::records::SourceSeen;
use crate::record::{Date, Organization, OrganizationId, english_month};
use crate::registry::Registry;
use std::collections::HashMap;

/// The sites of a registry's organizations: of each host whose it is.
#[derive(Debug, Default)]
pub(super) struct Publishers(HashMap<String, OrganizationId>);

impl Publishers {
    pub fn of(registry: &Registry) -> Self {
        let site = |(id, organization): (&OrganizationId, &Organization)| {
            let site = organization.website.as_ref()?.as_str();
            Some((site.len(), id.clone(), host(site).to_owned()))
        };
        // Where two are on one host, the one with the shorter address is who keeps it.
        let mut sites: Vec<_> = registry.organizations.sound().filter_map(site).collect();
        sites.sort();
        let mut hosts = HashMap::new();
        for (_, id, host) in sites.into_iter().filter(|(_, _, host)| !host.is_empty()) {
            hosts.entry(host).or_insert(id);
        }
        Self(hosts)
    }

    /// Whose site an address is, or is a part of: `news.un.org` is of `un.org`.
    pub fn publisher(&self, url: &str) -> Option<&OrganizationId> {
        let hosts = std::iter::successors(Some(host(url)), |host| Some(host.split_once('.')?.1));
        hosts.into_iter().find_map(|host| self.0.get(host))
    }
}

/// The host of an address, without `www`.
fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = after.split(['/', '?', '#', ':']).next().unwrap_or(after);
    host.strip_prefix("www.").unwrap_or(host)
}

/// The date that a source surely is not older than: by the session of the General Assembly or the year in its symbol; else the
/// latest of a date that is a part of its address, of the one that its title ends with in brackets or else of the first that it names,
/// and of the documents that it names.
pub(super) fn source_date(source: &SourceSeen) -> Option<Date> {
    let of_year = |year: u16| Date::new(&year.to_string());
    if let Some(date) = source.symbol.as_deref().and_then(symbol_year).and_then(of_year) {
        return Some(date);
    }
    let address = source.url.as_deref().unwrap_or_default();
    let title = source.title.as_deref().unwrap_or_default();
    let of_documents = title.split_whitespace().filter_map(|word| symbol_year(word.trim_matches(['(', ')', ',', ';'])));
    let years = of_documents.chain(review_year(title)).filter_map(of_year);
    let dates = years.chain(address_date(address)).chain(title_date(title));
    dates.max_by_key(|date| date.first_day())
}

/// `A/RES/65/141` is of the sixty-fifth session, which began in 2010; `E/2011/77` is of 2011.
fn symbol_year(symbol: &str) -> Option<u16> {
    let mut parts = symbol.split('/');
    let organ = parts.next().filter(|organ| matches!(*organ, "A" | "E" | "S" | "TD"))?;
    let number = parts.find_map(|part| part.parse::<u16>().ok())?;
    match organ {
        "A" if number < 200 => Some(number + 1945),
        _ => Some(number).filter(|year| YEARS.contains(year)),
    }
}

/// The years of the follow-up: other numbers of four digits are no years.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2099;

/// The date in an address: its year, and where the next part says so the month and the day: `2008/05/…`, `2008/may29.html`.
fn address_date(address: &str) -> Option<Date> {
    let parts: Vec<_> = address.split('/').skip(3).collect();
    let (place, year) = (0..)
        .zip(&parts)
        .find_map(|(place, part)| leading_year(part).or_else(|| trailing_year(part)).map(|year| (place, year)))?;
    let next = parts.get(place + 1).map_or("", |part| part.split('.').next().unwrap_or_default());
    let letters = next.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let number = |text: &str| text.parse::<u8>().ok();
    let is_year_alone = parts[place].len() == 4;
    let (month, day) = match (english_month(letters), number(next)) {
        (Some(month), _) => (Some(month), number(&next[letters.len()..])),
        (None, Some(month @ 1..=12)) if next.len() == 2 => {
            let day = parts.get(place + 2).filter(|part| part.len() == 2);
            (i8::try_from(month).ok(), day.and_then(|day| number(day)))
        }
        _ => (None, None),
    };
    dated(year, month.filter(|_| is_year_alone), day)
}

/// The year from which on what a title names was spoken of: the review of ten years, or of twenty.
fn review_year(title: &str) -> Option<u16> {
    [("WSIS+20", 2023), ("WSIS+10", 2012)].into_iter().find(|(review, _)| title.contains(review)).map(|(_, year)| year)
}

/// A date as exact as it is known.
fn dated(year: u16, month: Option<i8>, day: Option<u8>) -> Option<Date> {
    let exact = match (month, day) {
        (Some(month), Some(day)) => Date::new(&format!("{year}-{month:02}-{day:02}")),
        (Some(month), None) => Date::new(&format!("{year}-{month:02}")),
        (None, _) => None,
    };
    exact.or_else(|| Date::new(&year.to_string()))
}

/// The year that a part of an address is or begins with: `2010`, `2010-05-10`.
fn leading_year(part: &str) -> Option<u16> {
    let digits = part.get(..4)?;
    let ends = part.get(4..).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    digits.parse().ok().filter(|year| ends && YEARS.contains(year))
}

/// The year that a part of an address ends with: `high-level-event-2025`.
fn trailing_year(part: &str) -> Option<u16> {
    let name = part.rsplit_once('.').map_or(part, |(name, _)| name);
    let (_, digits) = name.rsplit_once('-')?;
    digits.parse().ok().filter(|year| digits.len() == 4 && YEARS.contains(year))
}

/// What stands before a year that a title looks ahead to.
const AHEAD: [&str; 6] = ["to", "until", "by", "beyond", "towards", "post"];

/// The date that a title ends with in brackets, which is its own; else the earliest that it names: a programme of 2007–2009 is of 2007, and
/// news of 21 June 2016 are of that day. What a title looks ahead to, as a roadmap up to 2015 and the 2030 Agenda do, is no date of it.
fn title_date(title: &str) -> Option<Date> {
    let bracketed = title.trim_end().strip_suffix(')').and_then(|title| Some(title.rsplit_once('(')?.1));
    bracketed.and_then(earliest_date).or_else(|| earliest_date(title))
}

fn earliest_date(title: &str) -> Option<Date> {
    let words: Vec<_> = title.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let named = |(place, word): (usize, &&str)| {
        let year: u16 = word.parse().ok().filter(|year| word.len() == 4 && YEARS.contains(year))?;
        let is_ahead = place.checked_sub(1).is_some_and(|before| AHEAD.contains(&&*words[before].to_lowercase()));
        if is_ahead || words.get(place + 1) == Some(&"Agenda") {
            return None;
        }
        let month = place.checked_sub(1).and_then(|before| english_month(words[before]));
        let day = place.checked_sub(2).and_then(|before| words[before].parse::<u8>().ok());
        Some((year, month, day.filter(|_| month.is_some())))
    };
    let (year, month, day) = words.iter().enumerate().filter_map(named).min_by_key(|(year, ..)| *year)?;
    dated(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_tells_its_year_by_its_symbol_address_or_title() {
        assert_eq!(
            ["A/RES/65/141", "E/2011/77", "E/RES/2006/46", "E/CN.16/2007/4"].map(symbol_year),
            [Some(2010), Some(2011), Some(2006), Some(2007)]
        );
        assert_eq!(
            ["2010-05-10.aspx", "2010", "20100", "c2010"].map(leading_year),
            [Some(2010), Some(2010), None, None]
        );
        for (title, date) in [
            ("Work Programme 2007-2009", Some("2007")),
            ("The world's documentary heritage (21 June 2016)", Some("2016-06-21")),
            ("News, Feb 2011", Some("2011-02")),
            ("Room 1234", None),
            ("A roadmap up to 2015", None),
            ("From 2005 to 2015", Some("2005")),
            ("Towards the 2030 Agenda", None),
            ("Review for the period 2013-2014 (February 2015)", Some("2015-02")),
            ("Report on the session of 2013 (Geneva)", Some("2013")),
        ] {
            assert_eq!(title_date(title), date.and_then(Date::new), "{title}");
        }
    }

    #[test]
    fn a_source_is_no_older_than_what_it_names() {
        let of = |url: &str, title: &str| {
            let source = SourceSeen {
                url: Some(url.to_owned()),
                symbol: None,
                title: Some(title.to_owned()),
                accessed: None,
                archive: None,
                site: None,
                is_original: false,
            };
            source_date(&source).map(|date| date.to_string())
        };
        assert_eq!(of("https://a.org/t", "Table on the basis of resolution A/RES/80/173").as_deref(), Some("2025"));
        assert_eq!(of("https://a.org/2010/x", "News, 3 May 2011").as_deref(), Some("2011-05-03"));
        assert_eq!(of("https://a.org/2008/05/a-partnership/", "A partnership").as_deref(), Some("2008-05"));
        assert_eq!(of("https://a.org/2008/05/13/a-partnership/", "A partnership").as_deref(), Some("2008-05-13"));
        assert_eq!(of("https://a.org/speeches/2008/may29.html", "A speech").as_deref(), Some("2008-05-29"));
        assert_eq!(of("https://a.org/2008/77/1", "Seventy-seven").as_deref(), Some("2008"));
        assert_eq!(of("https://a.org/x", "WSIS+10 Overall Review, draft").as_deref(), Some("2012"));
        assert_eq!(of("https://a.org/e-resilient-2017.html", "Resilience").as_deref(), Some("2017"));
        assert_eq!(of("https://a.org/x", "Input/output, and/or"), None);
    }

    #[test]
    fn what_stands_on_an_organizations_site_was_published_by_it() {
        let hosts = ["itu.int", "un.org"].map(|host| (host.to_owned(), OrganizationId::default()));
        let publishers = Publishers(hosts.into());
        for own in ["https://www.itu.int/guide", "http://itu.int", "https://news.un.org:443/en?x=1"] {
            assert!(publishers.publisher(own).is_some(), "{own}");
        }
        for other in ["https://scribd.com/itu.int", "https://notitu.int/", "https://int/"] {
            assert!(publishers.publisher(other).is_none(), "{other}");
        }
    }
}
