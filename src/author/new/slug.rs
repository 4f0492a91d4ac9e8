//! The name of a record's file, made from its title.

use crate::record::{Kind, Stem};
use crate::spelling::spelt;

/// The most that a name made from a title has: what people can still type.
const LONG_ENOUGH: usize = 60;

/// An id from a title: lower case, hyphens, ASCII. `None` where letters of the title are not of the Latin alphabet: they
/// would be spelt out by their sound, which nobody would look for. A name that Windows keeps for itself gets the kind behind it.
pub fn slug(title: &str, kind: Kind) -> Option<Stem> {
    let title = spelt(title);
    let is_foreign = |letter: char| letter.is_alphabetic() && !is_latin(letter);
    if title.contains(is_foreign) {
        return None;
    }
    let slug = slug::slugify(format!("{title} ").replace('’', "'").replace("'s ", "s "));
    let short = match slug.char_indices().nth(LONG_ENOUGH) {
        None => &slug,
        Some((end, _)) => slug[..=end].rsplit_once('-').map_or(&slug[..end], |(words, _)| words),
    };
    Stem::made_of(short, kind.word())
}

fn is_latin(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | 'ª' | 'º' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name() {
        let slug = |title| slug(title, Kind::Output).map(|id| id.to_string());
        assert_eq!(slug("Report of the C5 group for 2006").as_deref(), Some("report-of-the-c5-group-for-2006"));
        assert_eq!(slug("Médias & société : l’année").as_deref(), Some("medias-societe-l-annee"));
        assert_eq!(slug("ITU’s “Œuvre” (Straße)").as_deref(), Some("itus-oeuvre-strasse"));
        assert_eq!(slug("Me\u{301}dias\u{a0}& socie\u{301}te\u{301}").as_deref(), Some("medias-societe"));
        assert_eq!(slug("CON").as_deref(), Some("con-output"));
        assert_eq!(slug("العربية"), None);
        assert_eq!(slug("Доклад 2006"), None);
        assert_eq!(slug("…"), None);
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        let long = slug(
            "Measuring the information society and the digital divide in all countries of the world",
            Kind::Output,
        )
        .unwrap();
        assert_eq!(long.as_str(), "measuring-the-information-society-and-the-digital-divide-in");
        assert_eq!(slug(&"a".repeat(200), Kind::Output).unwrap().as_str().len(), LONG_ENOUGH);
    }
}
