//! The file that `-o` names: its ending chooses the format.

use anyhow::{Context, Result, bail};
use std::path::Path;

/// A form that a file can have.
#[derive(Debug)]
pub(super) struct FileForm<Write: 'static> {
    /// What the name of such a file ends in.
    pub ending: &'static str,
    /// What makes it.
    pub write: Write,
}

/// The form that the ending of a file's name chooses among these. `what` is what is to be written.
pub(super) fn form_of<Write>(
    forms: &'static [FileForm<Write>],
    file: &Path,
    what: &str,
) -> Result<&'static FileForm<Write>> {
    let Some(ending) = file.extension().and_then(std::ffi::OsStr::to_str) else {
        bail!("{} has no ending that chooses a format: name a file that ends in {}", file.display(), endings(forms));
    };
    let form = forms.iter().find(|form| form.ending.eq_ignore_ascii_case(ending));
    form.with_context(|| {
        let ending = crate::print::safe(&ending.to_lowercase()).into_owned();
        format!("{what} can't be written as .{ending}: name a file that ends in {}", endings(forms))
    })
}

/// The endings that choose a form, as people list them.
pub(super) fn endings<Write>(forms: &[FileForm<Write>]) -> String {
    let endings: Vec<_> = forms.iter().map(|form| format!(".{}", form.ending)).collect();
    endings.split_last().map_or(String::new(), |(last, others)| format!("{} or {last}", others.join(", ")))
}

/// Comma-separated values as a file that people open: with the mark by which Excel knows UTF-8, without which it garbles what is not
/// English. Programs read standard output, which has none.
pub(super) fn csv_file(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").into_bytes()
}

/// An error where a workbook to fill in would be written over by another file: somebody may have filled it in.
#[cfg(feature = "import")]
pub(super) fn refuse_filled_in(file: &Path) -> Result<()> {
    use crate::author::import::Book;
    let bytes = if file.is_file() { std::fs::read(file).unwrap_or_default() } else { Vec::new() };
    if Book::open(&bytes).is_ok_and(|book| crate::workbook::is_workbook(&book.sheets())) {
        bail!(
            "{} is a workbook that `wsis export workbook` wrote, and somebody may have filled it in: name another file",
            file.display()
        );
    }
    Ok(())
}

/// The same where no workbook can be read.
#[cfg(not(feature = "import"))]
#[expect(clippy::unnecessary_wraps, reason = "where workbooks can be read it may refuse")]
pub(super) fn refuse_filled_in(_: &Path) -> Result<()> {
    Ok(())
}
