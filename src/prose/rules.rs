//! What may be wrong with such a file, beside what may be wrong with any.

use crate::decode::rule;

rule! {
    /// A text of the secretariat stands at no place that the report has.
    ///
    /// First-level headings name the places of a report where text goes, and `wsis
    /// explain report-text` lists them. What stands under another heading, before the
    /// first, or a second time under the same would be printed nowhere.
    ///
    /// ```sh
    /// mkdir -p reports/2006
    /// echo '# Sumary' > reports/2006/stocktaking.md
    /// ```
    ///
    /// Put the text under the heading of its place, each of which stands once; within
    /// the text, headings begin with two signs `##`.
    ///
    /// ```sh
    /// echo '# Summary' > reports/2006/stocktaking.md
    /// ```
    pub static MISPLACED_TEXT = {
        name: "misplaced-text",
        severity: Error,
        about: Reporting,
        why: "text that has no place in the report would be lost",
    }
}

rule! {
    /// A text of the secretariat holds what a report can't show.
    ///
    /// It is Markdown: paragraphs, lists, tables, headings, emphasis and links. HTML, an
    /// image or a footnote of its own would look different in each format, or be taken
    /// for words. Comments (`<!-- … -->`) are never printed, and have to end; a brace
    /// that is not closed names no figure.
    ///
    /// ```sh
    /// mkdir -p reports/2006
    /// printf '# Summary\n\nGood <b>news</b>.\n' > reports/2006/stocktaking.md
    /// ```
    ///
    /// Say it in Markdown, name a source as in `[@A/RES/60/252]`, and write `\{` for a
    /// brace.
    ///
    /// ```sh
    /// printf '# Summary\n\nGood **news**.\n' > reports/2006/stocktaking.md
    /// ```
    pub static UNFIT_MARKDOWN = {
        name: "unfit-markdown",
        severity: Error,
        about: Reporting,
        why: "it would be printed as something else than what was meant",
    }
}
