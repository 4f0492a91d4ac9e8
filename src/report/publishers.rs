//! Whose site a source stands on: what an organization itself published is a stronger source than somebody's copy of it.

use super::context::SourceSeen;
use crate::record::Year;
use crate::registry::Registry;
use std::collections::HashSet;

/// The sites of a registry's organizations.
#[derive(Debug, Default)]
pub(super) struct Publishers(HashSet<String>);

impl Publishers {
    pub fn of(registry: &Registry) -> Self {
        let sites = registry.organizations.sound().filter_map(|(_, organization)| organization.website.as_ref());
        Self(sites.map(|site| host(site.as_str()).to_owned()).filter(|host| !host.is_empty()).collect())
    }

    /// Whether an address is one of their sites, or a part of one: `news.un.org` is of `un.org`.
    pub fn published(&self, url: &str) -> bool {
        let mut rest = host(url);
        loop {
            if self.0.contains(rest) {
                return true;
            }
            match rest.split_once('.') {
                Some((_, parent)) => rest = parent,
                None => return false,
            }
        }
    }
}

/// The host of an address, without `www`.
fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = after.split(['/', '?', '#', ':']).next().unwrap_or(after);
    host.strip_prefix("www.").unwrap_or(host)
}

/// The year that a source surely is not older than: by the session of the General Assembly or the year in its symbol, a year
/// that is a part of its address, or the first that its title names.
pub(super) fn source_year(source: &SourceSeen) -> Option<Year> {
    let of_symbol = source.symbol.as_deref().and_then(symbol_year);
    let of_address = || source.url.as_deref()?.split('/').skip(3).find_map(leading_year);
    let of_title = || source.title.as_deref().and_then(first_year);
    let year = of_symbol.or_else(of_address).or_else(of_title)?;
    Year::new(&year.to_string())
}

/// `A/RES/65/141` is of the sixty-fifth session, which began in 2010; `E/2011/77` is of 2011.
fn symbol_year(symbol: &str) -> Option<u16> {
    let mut parts = symbol.split('/');
    let organ = parts.next()?;
    let number = parts.find_map(|part| part.parse::<u16>().ok())?;
    match organ {
        "A" if number < 200 => Some(number + 1945),
        _ => Some(number).filter(|year| YEARS.contains(year)),
    }
}

/// The years of the follow-up: other numbers of four digits are no years.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2099;

/// The year that a part of an address is or begins with: `2010`, `2010-05-10`.
fn leading_year(part: &str) -> Option<u16> {
    let digits = part.get(..4)?;
    let ends = part.get(4..).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    digits.parse().ok().filter(|year| ends && YEARS.contains(year))
}

/// The earliest year that a title names: a programme of 2007–2009 is of 2007.
fn first_year(title: &str) -> Option<u16> {
    let numbers = title.split(|sign: char| !sign.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.filter_map(|digits| digits.parse().ok()).filter(|year| YEARS.contains(year)).min()
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
        assert_eq!(first_year("Work Programme 2007-2009"), Some(2007));
        assert_eq!(first_year("Room 1234"), None);
    }

    #[test]
    fn what_stands_on_an_organizations_site_was_published_by_it() {
        let publishers = Publishers(["itu.int", "un.org"].map(str::to_owned).into());
        for own in ["https://www.itu.int/guide", "http://itu.int", "https://news.un.org:443/en?x=1"] {
            assert!(publishers.published(own), "{own}");
        }
        for other in ["https://scribd.com/itu.int", "https://notitu.int/", "https://int/"] {
            assert!(!publishers.published(other), "{other}");
        }
    }
}
