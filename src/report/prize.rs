//! What an output says of a prize of the Summit: what it was begun in is then another matter, of which its date tells nothing.
//!
//! No key of a record says so, and so it is read from summaries, as the English ones of this registry word it: `It won the WSIS Prize 2015`.

use super::records::Said;
use crate::record::{Output, OutputStatus, Year};

/// Whether a summary says that what it is of won a prize of this year.
pub fn is_won(summary: &str, year: Year) -> bool {
    sentence(summary, year).is_some()
}

/// A summary without the sentence that tells of the prize, but for what that adds behind a semicolon.
pub fn beyond(summary: &Said, year: Year) -> Said {
    let text = &summary.text;
    let Some((start, end)) = sentence(text, year) else { return summary.clone() };
    let mut rest = text[..start].trim_end().to_owned();
    let added = text[start..end].split_once("; ").map_or("", |(_, added)| added);
    let mut letters = added.chars();
    let added: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    for part in [added.trim(), text[end..].trim()].into_iter().filter(|part| !part.is_empty()) {
        if !rest.is_empty() {
            rest.push(' ');
        }
        rest.push_str(part);
    }
    Said { text: rest, ..summary.clone() }
}

/// Whether something lasted in a year that is all that is known of its date, and nothing says that it was launched then: it goes on, or
/// the year is that of a contest.
pub fn is_pursued(output: &Output, summary: &str) -> bool {
    let year = output.date.year().to_string();
    let is_known_to_the_month = output.date.to_string() != year;
    let is_year = |word: &&str| word.len() == 4 && word.parse::<u16>().is_ok();
    let was_launched = summary.split(". ").filter(|said| said.contains("launched")).any(|said| {
        let mut years = said.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(is_year).peekable();
        years.peek().is_none() || years.any(|it| it == year)
    });
    let was_in_contest =
        ["WSIS Prizes ", "WSIS Project Prizes "].iter().any(|it| summary.contains(&format!("{it}{year}")));
    !is_known_to_the_month && !was_launched && (output.status == OutputStatus::Ongoing || was_in_contest)
}

/// From where to where a text says that a prize of this year was won.
fn sentence(text: &str, year: Year) -> Option<(usize, usize)> {
    let mut said = ["WSIS Prize", "WSIS Project Prize"]
        .into_iter()
        .flat_map(|prize| ["the", "a"].map(|article| format!("It won {article} {prize} {year}")));
    let (start, said) = said.find_map(|said| Some((text.find(&said)?, said)))?;
    let is_whole = !text[start + said.len()..].starts_with(char::is_numeric);
    let end = text[start..].find(". ").map_or(text.len(), |end| start + end + 1);
    is_whole.then_some((start, end))
}
