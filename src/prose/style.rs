//! One modest style for such files: one blank line around headings and between paragraphs, none with blanks at its end, and a newline
//! at the end. Comments, code and the text itself stay as they are.

use super::options;
use comrak::nodes::NodeValue;
use comrak::{Arena, parse_document};
use std::collections::BTreeSet;

/// A file's text in the style. Its lines end in `\n`.
pub fn formatted(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let text = without_empty_beginning(&text);
    let lines = Kinds::of(text);
    let mut written: Vec<String> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let is_blank = line.trim().is_empty() && !lines.kept.contains(&number);
        let follows_blank = written.last().is_none_or(String::is_empty);
        if is_blank {
            if !follows_blank {
                written.push(String::new());
            }
            continue;
        }
        let parts = lines.begin_heading.contains(&number) || lines.end_heading.contains(&(number - 1));
        if parts && !follows_blank {
            written.push(String::new());
        }
        written.push(match line.trim_end_matches([' ', '\t']) {
            _ if lines.kept.contains(&number) => line.to_owned(),
            // A line that ends in two blanks is broken there: a backslash says so, and is seen.
            trimmed if lines.broken.contains(&number) && !trimmed.ends_with('\\') => format!("{trimmed}\\"),
            trimmed => trimmed.to_owned(),
        });
    }
    let text = written.join("\n");
    let text = text.trim_end_matches('\n');
    if text.is_empty() { String::new() } else { format!("{text}\n") }
}

/// A text without what its first line that says something comes behind: a byte order mark, and empty lines.
fn without_empty_beginning(mut text: &str) -> &str {
    loop {
        text = text.trim_start_matches('\u{FEFF}');
        match text.split_once('\n') {
            Some((line, rest)) if line.trim().is_empty() => text = rest,
            _ => return text,
        }
    }
}

/// Which lines of a text are what, by their numbers from 1.
#[derive(Default)]
struct Kinds {
    begin_heading: BTreeSet<usize>,
    end_heading: BTreeSet<usize>,
    /// What is code or a comment, and stays as it is.
    kept: BTreeSet<usize>,
    /// Behind which the text is broken.
    broken: BTreeSet<usize>,
}

impl Kinds {
    fn of(text: &str) -> Self {
        let arena = Arena::new();
        let root = parse_document(&arena, text, &options());
        let mut kinds = Self::default();
        for node in root.descendants() {
            let data = node.data.borrow();
            let (start, end) = (data.sourcepos.start.line, data.sourcepos.end.line);
            let is_at_top = node.parent().is_some_and(|parent| parent.same_node(root));
            match data.value {
                NodeValue::Heading(_) if is_at_top => {
                    kinds.begin_heading.insert(start);
                    kinds.end_heading.insert(end);
                }
                NodeValue::HtmlBlock(_) | NodeValue::CodeBlock(_) => kinds.kept.extend(start..=end),
                NodeValue::HtmlInline(_) | NodeValue::Code(_) if start < end => kinds.kept.extend(start..end),
                NodeValue::LineBreak => drop(kinds.broken.insert(start)),
                _ => {}
            }
        }
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::{Report, read};
    use proptest::prelude::*;

    #[test]
    fn headings_stand_by_themselves_and_comments_stay() {
        let text = "\u{FEFF}# Summary  \r\nText  \r\nmore   \r\n\r\n\r\n## A\r\n<!-- x  \r\n\r\n\r\ny -->\r\n\r\n\r\n";
        let expected = "# Summary\n\nText\\\nmore\n\n## A\n\n<!-- x  \n\n\ny -->\n";
        assert_eq!(formatted(text), expected);
    }

    /// Texts of pieces that mean something, next to each other in any order.
    fn markdown() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "# Mandate",
            "# Key trends {replace}",
            "## A",
            "text",
            "- item",
            "1. one",
            "> quote",
            "```",
            "    code",
            "{outputs}",
            "[@A/RES/60/252]",
            "<!--",
            "-->",
            "**b**",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "\n\n\n",
            "\r\n",
            "\t",
            "\\",
            "| a |\n|---|\n| b |",
            "===",
            "---",
            "<b>",
            "é",
            "`",
            "*",
            "[a](https://b.org)",
            "\u{FEFF}",
            "\u{E000}0\u{E001}",
            "![a](b)",
        ]);
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// What is formatted stays as it is.
        #[test]
        fn a_second_time_changes_nothing(text in markdown()) {
            let once = formatted(&text);
            prop_assert_eq!(formatted(&once), once);
        }

        /// No text ends the program, and one that is formatted says the same if it has no faults.
        #[test]
        fn any_text_is_read(text in markdown()) {
            let before = read(text.as_bytes(), Report::Stocktaking);
            let after = read(formatted(&text).as_bytes(), Report::Stocktaking);
            let content = |text: Option<crate::prose::ReportText>| text.map(|text| text.content());
            let told = content(before.sound);
            if before.faults.is_empty() {
                prop_assert_eq!(told, content(after.sound));
            }
        }
    }
}
