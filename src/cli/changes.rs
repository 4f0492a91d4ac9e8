//! What is done with files that a command changed: they are written, or the changes are shown.

use super::Global;
use super::registry::Opened;
use crate::author::{Fixed, write};
use crate::print::safe;
use anstyle::{AnsiColor, Style};
use anyhow::{Result, bail};
use similar::{ChangeTag, TextDiff};
use std::fmt::Write;

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
            global.say(&format!("would be {}", told(fixed, &opened.shown_path(&fixed.file))));
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
            Ok(()) => global.say(&told(fixed, &opened.shown_path(&fixed.file))),
            Err(error) => refused.push(format!("{error:#}")),
        }
    }
    if refused.is_empty() { Ok(()) } else { bail!("{}", refused.join("\n")) }
}

/// What was done with a file, in a few lines.
fn told(fixed: &Fixed, shown_path: &str) -> String {
    if fixed.mended.is_empty() {
        return format!("put in order: {shown_path}");
    }
    fixed.mended.iter().fold(format!("mended: {shown_path}"), |text, (line, message)| {
        format!("{text}\n  line {line}: {}", safe(message))
    })
}

/// A file's changes, as `diff -u` and `git` show them.
fn difference(fixed: &Fixed, shown_path: &str) -> String {
    const RED: Style = AnsiColor::Red.on_default();
    const GREEN: Style = AnsiColor::Green.on_default();
    const CONTEXT: usize = 3;
    let path = safe(shown_path);
    let mut text = format!("--- {path}\n+++ {path}\n");
    let diff = TextDiff::from_lines(&fixed.before, &fixed.after);
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        let _ = writeln!(text, "{}", hunk.header());
        for change in hunk.iter_changes() {
            let (sign, style) = match change.tag() {
                ChangeTag::Delete => ('-', RED),
                ChangeTag::Insert => ('+', GREEN),
                ChangeTag::Equal => (' ', Style::new()),
            };
            let line = change.value().trim_end_matches('\n');
            let _ = writeln!(text, "{style}{sign}{}{style:#}", safe(line));
        }
    }
    text
}
