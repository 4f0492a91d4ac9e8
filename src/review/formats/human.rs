//! For people at a terminal: what was there in red, what is there in green, side by side where there is room.

use super::{summary, value_in_words};
use crate::change::{Change, Field, What};
use crate::print::Look;
use crate::print::safe;
use crate::review::Review;
use crate::stocktake::Gap;
use anstyle::{AnsiColor, Style};
use std::fmt::Write;

/// From how many columns on values stand side by side.
const WIDE: u16 = 100;

const PLAIN: Style = Style::new();

/// The review, with the names of what is compared.
pub fn human(review: &Review, before: &str, after: &str, look: Look) -> String {
    let page = Palette::new(look);
    let mut text = format!("From {before} to {after}: {}\n", summary(&review.changes));
    for change in &review.changes {
        page.change(change, &mut text);
    }
    page.figures(review, &mut text);
    text
}

/// How values are shown.
struct Palette {
    look: Look,
    old: Style,
    new: Style,
    head: Style,
}

impl Palette {
    fn new(look: Look) -> Self {
        let style = |style: Style| if look.colour { style } else { PLAIN };
        Self {
            look,
            old: style(AnsiColor::Red.on_default()),
            new: style(AnsiColor::Green.on_default()),
            head: style(Style::new().bold()),
        }
    }

    fn change(&self, change: &Change, text: &mut String) {
        let (sign, style, more) = match &change.what {
            What::Added { .. } => ('+', self.new, String::new()),
            What::Removed { .. } => ('-', self.old, String::new()),
            What::Changed { .. } => ('~', self.head, String::new()),
            What::Moved { from } => ('>', self.head, format!(" (stood in {})", safe(from))),
            What::Unreadable => ('!', self.old, " can't be read any more: `wsis check` says why".to_owned()),
        };
        let _ = writeln!(text, "\n{style}{sign} {}{style:#}{more}", safe(&change.file));
        if let Some(title) = &change.title {
            let _ = writeln!(text, "  {}", safe(title));
        }
        if let What::Changed { fields } = &change.what {
            for field in fields {
                self.field(field, text);
            }
        }
    }

    fn field(&self, field: &Field, text: &mut String) {
        let (before, after) = (value_in_words(field.before.as_ref()), value_in_words(field.after.as_ref()));
        let (before, after) = (safe(&before), safe(&after));
        let key = field.path.to_string();
        let (old, new) = (self.old, self.new);
        if self.look.width >= WIDE {
            let half = (usize::from(self.look.width) - 30) / 2;
            let mut left = textwrap::wrap(&before, half).into_iter();
            let mut right = textwrap::wrap(&after, half).into_iter();
            let mut key = key.as_str();
            loop {
                let (was, is) = (left.next(), right.next());
                if was.is_none() && is.is_none() {
                    break;
                }
                let (was, is) = (was.unwrap_or_default(), is.unwrap_or_default());
                let space = " ".repeat(half.saturating_sub(textwrap::core::display_width(&was)));
                let line = format!("  {key:<24}  {old}{was}{old:#}{space}  {new}{is}{new:#}");
                let _ = writeln!(text, "{}", line.trim_end());
                key = "";
            }
            return;
        }
        let _ = writeln!(text, "  {key}");
        let wrapped = |sign: &str, value: &str| {
            let first = format!("    {sign} ");
            let options = textwrap::Options::new(usize::from(self.look.width)).initial_indent(&first);
            textwrap::fill(value, options.subsequent_indent("      "))
        };
        if field.before.is_some() {
            let _ = writeln!(text, "{old}{}{old:#}", wrapped("-", &before));
        }
        if field.after.is_some() {
            let _ = writeln!(text, "{new}{}{new:#}", wrapped("+", &after));
        }
    }

    fn figures(&self, review: &Review, text: &mut String) {
        let (old, new) = (self.old, self.new);
        let figures = review.figures.iter().filter_map(|effect| Some((effect, effect.name()?)));
        let mut last = None;
        for (effect, figure) in figures {
            if last.is_none() {
                let _ = writeln!(text, "\n{}Figures{:#}", self.head, self.head);
            }
            let place = format!("{} {}", effect.years, effect.of());
            let shown = if last.as_ref() == Some(&place) { "" } else { &place };
            let entry = match (&effect.before, &effect.after) {
                (Some(was), None) => Some(format!("{old}− {}{old:#}", value_in_words(Some(was)))),
                (None, Some(is)) => Some(format!("{new}+ {}{new:#}", value_in_words(Some(is)))),
                _ => None,
            };
            if let Some(entry) = entry.filter(|_| effect.is_of_entry()) {
                let _ = writeln!(text, "  {shown:<20}  {figure}: {entry}");
                last = Some(place);
                continue;
            }
            let was = effect.before.as_ref().map_or("none".to_owned(), |value| value_in_words(Some(value)));
            let is = effect.after.as_ref().map_or("none".to_owned(), |value| value_in_words(Some(value)));
            let _ = writeln!(text, "  {shown:<20}  {figure}: {old}{was}{old:#} → {new}{is}{new:#}");
            last = Some(place);
        }
        if !review.gaps.is_empty() {
            let _ = writeln!(text, "\n{}Gaps{:#}", self.head, self.head);
        }
        for change in &review.gaps {
            let names = |gaps: &[Gap]| gaps.iter().map(|gap| gap.label()).collect::<Vec<_>>().join(", ");
            let place = format!("{} {}", change.years, change.line);
            for (gaps, what, style) in [(&change.opened, "opened", old), (&change.closed, "closed", new)] {
                if !gaps.is_empty() {
                    let _ = writeln!(text, "  {place:<20}  {style}{what}: {}{style:#}", names(gaps));
                }
            }
        }
    }
}
