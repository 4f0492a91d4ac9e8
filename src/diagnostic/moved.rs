//! How a key is moved to another table of its file, with its comments.

use super::Edit;
use crate::decode::{MoveTo, Written};
use std::ops::Range;

/// What a moved key is afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The table that it is in, at the top of the file.
    pub table: &'static str,
    /// Its name there.
    pub key: &'static str,
    /// Its value as it is written.
    pub value: String,
}

impl Edit {
    /// The edit that moves the key at these bytes into a table of its own, behind the one that it is in. None unless it stands on a
    /// line of its own below a header.
    pub(super) fn moving(text: &str, written: &Written, key: Range<usize>, to: MoveTo) -> Option<Self> {
        let place = written.line_below_header(&key)?;
        let start = above_comments(text, line_start(text, key.start));
        let end = if place.table_end < text.len() { above_comments(text, place.table_end) } else { text.len() };
        let [comments, behind] = [&text[start..line_start(text, key.start)], &text[place.value.end..place.line_end]];
        let value = text[place.value].replace(to.without, "");
        let rest = text[place.line_end..end].trim_end();
        let (rest, gap) = if rest.is_empty() { ("", "") } else { (rest, "\n") };
        let last = if end < text.len() { "\n" } else { "" };
        let moved = format!("[{}]\n{comments}{} = {value}{}\n", to.table, to.key, behind.trim_end());
        Some(Self {
            span: start..end,
            replacement: format!("{rest}{gap}\n{moved}{last}"),
            elsewhere: Vec::new(),
            about: key,
            moved: Some(Moved { table: to.table, key: to.key, value }),
        })
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Where the comments begin that stand directly above a line.
fn above_comments(text: &str, line: usize) -> usize {
    let above = std::iter::successors(Some(line), |line| {
        let above = line_start(text, line.checked_sub(1)?);
        text[above..*line].trim_start().starts_with('#').then_some(above)
    });
    above.last().unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::edited;

    fn moved(text: &str) -> Option<String> {
        let start = text.rfind("commission").unwrap();
        let to = MoveTo { table: "commission", key: "session", without: "The C, " };
        let edit = Edit::moving(text, &Written::new(text), start..start + "commission".len(), to)?;
        Some(edited(text, &[&edit]).0)
    }

    #[test]
    fn a_key_moves_behind_its_table_with_the_comments_that_are_about_it() {
        let text = "# Of the table.\n[ecosoc]\n# Of the key.\ncommission = \"The C, tenth\" # so\ndate = 2007-07-25 # day\n\n\
                    # Of the next.\n[general-assembly]\nsession = 62\n";
        let after = "# Of the table.\n[ecosoc]\ndate = 2007-07-25 # day\n\n[commission]\n# Of the key.\nsession = \"tenth\" # so\n\n\
                     # Of the next.\n[general-assembly]\nsession = 62\n";
        assert_eq!(moved(text).as_deref(), Some(after));
        assert_eq!(
            moved("[ecosoc]\nsources = [\n  \"a\", # a\n]\ncommission = \"tenth\"").as_deref(),
            Some("[ecosoc]\nsources = [\n  \"a\", # a\n]\n\n[commission]\nsession = \"tenth\"\n")
        );
        assert_eq!(moved("[ecosoc]\ncommission = 'a'\n").as_deref(), Some("[ecosoc]\n\n[commission]\nsession = 'a'\n"));
    }

    #[test]
    fn what_stands_on_no_line_of_its_own_is_left() {
        assert_eq!(moved("ecosoc = { commission = 'a' }\n"), None);
        assert_eq!(moved("ecosoc.commission = 'a'\n"), None);
        assert_eq!(moved("[ecosoc]\nof.commission = 'a'\n"), None);
        assert_eq!(moved("[[ecosoc]]\ncommission = 'a'\n"), None);
    }
}
