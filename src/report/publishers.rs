//! Whose site a source stands on: what an organization itself published is a stronger source than somebody's copy of it.

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

#[cfg(test)]
mod tests {
    use super::*;

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
