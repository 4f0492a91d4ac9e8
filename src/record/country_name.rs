//! What people call countries: their names in the six languages of the United Nations, and what is said in everyday speech.

use crate::spelling::bare;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The codes of the countries that a name is said of, by the name without what writers differ in.
static CALLED: LazyLock<BTreeMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut called: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for (code, name) in official().chain(by_language()).chain(said()) {
        let codes = called.entry(bare(name)).or_default();
        if !codes.contains(&code) {
            codes.push(code);
            codes.sort_unstable();
        }
    }
    called
});

/// The codes of the countries that are called so: none, the one, or all that it is said of.
pub(super) fn called(name: &str) -> &'static [&'static str] {
    let codes = |name: &str| CALLED.get(&bare(name)).map(Vec::as_slice);
    codes(name).or_else(|| codes(without_article(name)?)).unwrap_or_default()
}

/// What a country is called in each language, and what is said of it, in no order.
pub(super) fn names(code: &str) -> impl Iterator<Item = &'static str> {
    official().chain(by_language()).chain(said()).filter(move |(of, _)| *of == code).map(|(_, name)| name)
}

/// A name without what may stand before it: "the Gambia", « la Suisse », « l'Inde ».
fn without_article(name: &str) -> Option<&str> {
    const ARTICLES: [&str; 7] = ["the", "la", "le", "les", "l", "el", "los"];
    let (first, rest) = name.trim().split_once([' ', '\'', '\u{2019}'])?;
    ARTICLES.contains(&first.to_lowercase().as_str()).then_some(rest)
}

/// As the United Nations writes them.
fn official() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(COUNTRIES).flat_map(|line| {
        let code = line.split('\t').next().unwrap_or_default();
        line.split('\t').skip(2).map(move |name| (code, name))
    })
}

fn by_language() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(include_str!("country_names.tsv"))
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(code, names)| names.split('\t').map(move |name| (code, name)))
}

fn said() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(include_str!("country_sayings.txt"))
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(code, names)| names.split(", ").map(move |name| (code, name)))
}

/// Each country with its region and its names, as the United Nations writes them.
pub(super) const COUNTRIES: &str = include_str!("countries.tsv");

/// The lines of a table, without what is said of it.
pub(super) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::super::Country;
    use super::*;

    #[test]
    fn every_name_leads_to_a_country() {
        assert!(CALLED.values().flatten().all(|code| Country::new(code).is_some()));
        assert!(CALLED.keys().all(|name| name.len() > 1), "a name of one letter would be anybody's");
        let languages: Vec<_> = lines(include_str!("country_names.tsv")).map(|line| line.split('\t').count()).collect();
        assert_eq!(languages, [8; 249], "a code, a code of three letters, and six languages");
    }

    #[test]
    fn only_what_is_said_of_several_leads_to_several() {
        let several = CALLED.iter().filter(|(_, codes)| codes.len() > 1);
        let mut told: Vec<_> = several.map(|(_, codes)| codes.join(" ")).collect();
        told.sort_unstable();
        told.dedup();
        assert_eq!(told, ["CD CG", "KP KR", "MF SX", "VG VI"]);
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        let cases = [
            ("Côte d’Ivoire", "CI"),
            ("COTE D'IVOIRE", "CI"),
            ("Co\u{302}te d\u{2019}Ivoire", "CI"),
            ("Ivory Coast", "CI"),
            ("UK", "GB"),
            ("U.K.", "GB"),
            ("the Netherlands", "NL"),
            ("la Suisse", "CH"),
            ("Гвинея-Бисау", "GW"),
            ("Guinea Bissau", "GW"),
            ("刚果民主共和国", "CD"),
            ("سويسرا", "CH"),
            ("Trinidad and Tobago", "TT"),
            ("El Salvador", "SV"),
            ("KEN", "KE"),
        ];
        for (name, code) in cases {
            assert_eq!(called(name), [code], "{name}");
        }
        assert_eq!(called("Congo"), ["CD", "CG"]);
        assert_eq!(called("Republic of the Congo"), ["CG"]);
        for name in ["", "England", "Atlantis", "-", "the", "the "] {
            assert!(called(name).is_empty(), "{name}");
        }
    }
}
