//! Text broken into lines.

/// A space that a line is not broken at.
pub const FIXED_SPACE: char = '\u{a0}';

/// A text broken at spaces, with lines after the first indented. What a fixed space joins stays together.
pub fn wrapped(text: &str, width: u16, indent: usize) -> String {
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(usize::from(width).max(40))
        .subsequent_indent(&indent)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace);
    textwrap::fill(text, options).replace(FIXED_SPACE, " ") + "\n"
}
