//! Makes the edits that findings bring in one text, and takes them back where more than that would change.

use crate::decode::rules::INVALID_VALUE;
use crate::decode::{broken_at, is_valid, shown};
use crate::diagnostic::{Diagnostic, Edit, Held, edited};
use std::ops::Range;

/// A text that was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mended {
    /// The text.
    pub text: String,
    /// What was done, as line and words.
    pub told: Vec<(usize, String)>,
}

/// A text with the edits made that its findings bring. An error says why it stays as it is.
pub(super) fn mended(text: &str, findings: &[&Diagnostic]) -> Result<Mended, &'static str> {
    let edits: Vec<_> = findings.iter().filter_map(|found| Some((*found, &found.edit.as_ref()?.0))).collect();
    if is_valid(text) { of_valid(text, &edits) } else { Ok(of_broken(text, &edits)) }
}

/// All that can be made at once, if the text holds afterwards what it held, but for what they are about.
fn of_valid(text: &str, edits: &[(&Diagnostic, &Edit)]) -> Result<Mended, &'static str> {
    let (after, made) = edited(text, &edits.iter().map(|(_, edit)| *edit).collect::<Vec<_>>());
    let made: Vec<_> = made.into_iter().map(|number| edits[number]).collect();
    let (expected, refused) = Held::with(text, &made.iter().map(|(_, edit)| *edit).collect::<Vec<_>>());
    if !is_valid(&after) {
        return Err("the file could not be read afterwards");
    }
    if !refused.is_empty() || Held::of(&after) != expected {
        return Err("more would change in the file than that");
    }
    Ok(Mended { text: after, told: made.into_iter().map(done).collect() })
}

/// Where the syntax is broken only its first break is sure, and what comes to be the first once that is mended: whatever is found
/// further down may follow from it. So an edit is made if it stands no later and what is wrong there is so no longer. A byte order
/// mark means nothing in any text.
///
/// Each try reads the whole text, so that only findings about the syntax are tried, which are few: what a value should be, which
/// may be found of thousands, mends no syntax.
fn of_broken(text: &str, edits: &[(&Diagnostic, &Edit)]) -> Mended {
    let mut mended = Mended { text: text.to_owned(), told: Vec::new() };
    let is_tried = |found: &Diagnostic, edit: &Edit| edit.elsewhere.is_empty() && *found.rule != INVALID_VALUE;
    let mut in_order: Vec<_> = edits.iter().filter(|(found, edit)| is_tried(found, edit)).collect();
    in_order.sort_by_key(|(_, edit)| edit.span.start);
    let mut broken = broken_at(text);
    // Where the text behind the last edit begins, as it was and as it is by now.
    let (mut was, mut is) = (0, 0);
    for &&(found, edit) in &in_order {
        // What touches the last edit may mean something else by then.
        let Some(between) = edit.span.start.checked_sub(was) else { continue };
        let start = is + between;
        let span = start..start + edit.span.len();
        let behind = start + edit.replacement.len();
        let is_mark = start == 0 && mended.text[span.clone()] == *"\u{FEFF}" && edit.replacement.is_empty();
        let Some(before) = broken.as_ref().filter(|(place, _)| is_mark || start <= place.end) else { break };
        let after = format!("{}{}{}", &mended.text[..span.start], edit.replacement, &mended.text[span.end..]);
        let later = broken_at(&after);
        if is_mark || reads_further(before, later.as_ref(), &span, behind) {
            (mended.text, broken) = (after, later);
            mended.told.push(done((found, edit)));
            (was, is) = (edit.span.end, behind);
        }
    }
    mended
}

/// Where a text is broken first, and how.
type Break = (Range<usize>, String);

/// Whether a text breaks later, otherwise, or nowhere, once something comes in the place of these bytes that ends at `behind`.
fn reads_further((broken, how): &Break, after: Option<&Break>, span: &Range<usize>, behind: usize) -> bool {
    after.is_none_or(|(later, how_later)| match broken.start.checked_sub(span.end) {
        None => later.start >= behind,
        Some(further) => {
            let same_place = behind + further;
            later.start > same_place || later.start == same_place && how_later != how
        }
    })
}

fn done((diagnostic, edit): (&Diagnostic, &Edit)) -> (usize, String) {
    let what = match (&edit.moved, edit.replacement.as_str()) {
        (Some(to), _) => format!("now {}.{}", to.table, to.key),
        (None, "") => "removed".to_owned(),
        (None, replacement) => format!("now {}", shown(replacement)),
    };
    let times = match edit.elsewhere.len() {
        0 => String::new(),
        others => format!(", {} times", others + 1),
    };
    (diagnostic.mark.location.line, format!("{}: {what}{times}", diagnostic.message))
}
