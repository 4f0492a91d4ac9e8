//! What is done with files that a command changed: they are written, or the changes are shown.

use super::Global;
use super::registry::Opened;
use crate::author::{Fixed, LineEnds, write};
use crate::print::{counted, safe};
use anstyle::{AnsiColor, Style};
use anyhow::{Result, bail};
use imara_diff::{Algorithm, Diff, InternedInput, Interner, Token, UnifiedDiffConfig, UnifiedDiffPrinter};
use std::fmt::{self, Write};

/// How many mends of a file are told one by one; the others are counted. `--diff` shows them all.
const TOLD: usize = 20;

/// Writes the files and says on standard error what was done, or prints what would change. Both say what was left as it was.
pub(super) fn carry_out(global: &Global, opened: &Opened, files: &[Fixed], only_shown: bool) -> Result<()> {
    opened.can_be_written()?;
    let (changed, left): (Vec<_>, Vec<_>) = files.iter().partition(|fixed| fixed.is_changed());
    for fixed in left {
        let reason = fixed.unmended.unwrap_or_default();
        global.say(&format!("left as it was: {}: {reason}", safe(&opened.shown_path(&fixed.file))));
    }
    if only_shown {
        for fixed in changed.iter().filter(|fixed| !fixed.mended.is_empty()) {
            global.say(&format!("would be {}", what_was_done(fixed, &opened.shown_path(&fixed.file))));
        }
        return super::print(
            &changed.iter().map(|fixed| difference(fixed, &opened.shown_path(&fixed.file))).collect::<String>(),
        );
    }
    let mut refused = Vec::new();
    for fixed in changed {
        let file = opened.path(&fixed.file);
        let written = opened.refuse_link(&fixed.file).and_then(|()| write(&file, fixed.after.as_bytes()));
        match written {
            Ok(()) => global.say(&what_was_done(fixed, &opened.shown_path(&fixed.file))),
            Err(error) => refused.push(format!("{error:#}")),
        }
    }
    if refused.is_empty() { Ok(()) } else { bail!("{}", refused.join("\n")) }
}

/// What was done with a file, in a few lines.
fn what_was_done(fixed: &Fixed, shown_path: &str) -> String {
    if fixed.mended.is_empty() {
        return format!("put in order: {shown_path}");
    }
    let mut text = format!("mended: {shown_path}");
    for (line, message) in fixed.mended.iter().take(TOLD) {
        let _ = write!(text, "\n  line {line}: {}", safe(message));
    }
    if let Some(more @ 1..) = fixed.mended.len().checked_sub(TOLD) {
        let _ = write!(text, "\n  … and {}", counted(more, "more mend"));
    }
    text
}

/// More lines than a record has.
const MANY_LINES: usize = 4000;

/// A file's changes, as `diff -u` and `git` show them.
fn difference(fixed: &Fixed, shown_path: &str) -> String {
    let path = safe(shown_path);
    let lines = InternedInput::new(fixed.before.as_str(), fixed.after.as_str());
    // Histograms make differences that people follow best; of many lines that are all another they take too long.
    let is_long = lines.before.len().max(lines.after.len()) > MANY_LINES;
    let mut diff = Diff::compute(if is_long { Algorithm::Myers } else { Algorithm::Histogram }, &lines);
    diff.postprocess_lines(&lines);
    let printer = Printer { lines: &lines.interner, hidden: hidden_end(fixed) };
    format!("--- {path}\n+++ {path}\n{}", diff.unified_diff(&printer, UnifiedDiffConfig::default(), &lines))
}

/// How the lines end of whose ends nothing is to be seen: where all of a file end as they did, no line differs by that.
fn hidden_end(fixed: &Fixed) -> &'static str {
    let end_as_windows_does = |text: &str| LineEnds::all_of(text) == Some(LineEnds::Windows);
    if end_as_windows_does(&fixed.before) && end_as_windows_does(&fixed.after) { "\r\n" } else { "\n" }
}

/// Prints the lines of a difference in colours.
struct Printer<'a> {
    lines: &'a Interner<&'a str>,
    /// What is not shown of a line's end.
    hidden: &'static str,
}

impl Printer<'_> {
    fn line(&self, mut text: impl Write, sign: char, style: Style, line: Token) -> fmt::Result {
        let line = self.lines[line];
        let shown = line.strip_suffix(self.hidden).unwrap_or(line.trim_end_matches('\n'));
        writeln!(text, "{style}{sign}{}{style:#}", safe(shown))
    }
}

impl UnifiedDiffPrinter for Printer<'_> {
    fn display_header(&self, mut text: impl Write, before: u32, after: u32, removed: u32, added: u32) -> fmt::Result {
        writeln!(text, "@@ -{} +{} @@", place(before, removed), place(after, added))
    }

    fn display_context_token(&self, text: impl Write, line: Token) -> fmt::Result {
        self.line(text, ' ', Style::new(), line)
    }

    fn display_hunk(&self, mut text: impl Write, before: &[Token], after: &[Token]) -> fmt::Result {
        const RED: Style = AnsiColor::Red.on_default();
        const GREEN: Style = AnsiColor::Green.on_default();
        before.iter().try_for_each(|&line| self.line(&mut text, '-', RED, line))?;
        after.iter().try_for_each(|&line| self.line(&mut text, '+', GREEN, line))
    }
}

/// The first of some lines and their number, which is not said of one; of no lines, the one before them.
fn place(start: u32, lines: u32) -> String {
    match lines {
        0 => format!("{start},0"),
        1 => format!("{}", start + 1),
        _ => format!("{},{lines}", start + 1),
    }
}
