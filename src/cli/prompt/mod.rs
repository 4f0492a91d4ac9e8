//! Asks a person at a terminal: for a line of text, for one of a list, for yes or no. Lines are edited as in a shell.
//!
//! It knows nothing of registries, and writes to standard error: what a command prints may go elsewhere.

mod choose;
mod hangup;
mod keys;
mod line;
mod screen;
mod text;

use super::Global;
use anyhow::Result;
pub(super) use choose::Choice;
use screen::{Frame, Role};
use std::fmt;
use std::io::IsTerminal;
pub(super) use text::{Asked, Suggestion};

/// What is said where the terminal gives no keys.
const UNASKED: &str = "this could not be asked; say it with options";

/// How questions look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prompts {
    is_plain: bool,
}

/// Somebody left a question without an answer: by Esc, Ctrl-C or Ctrl-D.
#[derive(Debug, Default)]
pub(super) struct Left {
    /// What was typed until then.
    pub typed: String,
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("given up: nothing was written")
    }
}

impl std::error::Error for Left {}

/// Whether somebody sits at a terminal who can be asked.
pub(super) fn has_person() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

impl Prompts {
    pub(super) fn new(global: &Global) -> Self {
        Self { is_plain: global.is_plain() }
    }

    /// Yes or no.
    pub(super) fn confirm(self, question: &str, is_likely: bool) -> Result<bool> {
        let (choice, likely) = if is_likely { ("(Y/n)", "y") } else { ("(y/N)", "n") };
        let said = |typed: &str| {
            let typed = typed.trim().to_lowercase();
            match if typed.is_empty() { likely } else { typed.as_str() } {
                "y" | "yes" => Ok(true),
                "n" | "no" => Ok(false),
                _ => Err("y or n".to_owned()),
            }
        };
        let judge = |typed: &str| said(typed).map(|is_so| if is_so { "Yes" } else { "No" }.to_owned());
        let asked = Asked {
            question,
            choice,
            help: "y for yes, n for no; Esc writes nothing",
            initial: "",
            suggest: &|_| None,
            judge: &judge,
        };
        Ok(said(&self.text(&asked)?).unwrap_or(false))
    }
}

/// As many rows of a list as there is room for.
struct Page<'a> {
    rows: &'a [&'a str],
    first: usize,
    many: usize,
    at: Option<usize>,
}

impl<'a> Page<'a> {
    /// How many rows are shown at most.
    const MOST: usize = 12;

    /// The part of a list around one row, where so many rows are taken by other things.
    fn of(rows: &'a [&'a str], at: Option<usize>, taken: usize, height: usize) -> Self {
        let many = height.saturating_sub(taken + 1).clamp(1, Self::MOST).min(rows.len().max(1));
        let first = at.unwrap_or(0).saturating_sub(many / 2).min(rows.len().saturating_sub(many));
        Self { rows, first, many, at }
    }

    fn show(&self, frame: &mut Frame, width: usize) {
        if self.rows.is_empty() {
            frame.list(" ", Role::Wrong, "nothing fits", width);
        }
        let end = (self.first + self.many).min(self.rows.len());
        for n in self.first..end {
            let is_chosen = self.at == Some(n);
            let mark = match n {
                _ if is_chosen => ">",
                n if n == self.first && n > 0 => "^",
                n if n + 1 == end && end < self.rows.len() => "v",
                _ => " ",
            };
            frame.list(mark, if is_chosen { Role::Answer } else { Role::Plain }, self.rows[n], width);
        }
    }
}
