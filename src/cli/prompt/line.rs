//! What is typed so far.

use super::keys::Edit;
use crate::decode::unsafe_places;
use tui_input::{Input, InputRequest};

/// A line that is being typed, and where in it one is.
#[derive(Debug, Default)]
pub(super) struct Line(Input);

impl Line {
    /// With this to begin with, on one line.
    pub fn new(text: &str) -> Self {
        Self(Input::new(harmless(text, " ")))
    }

    pub fn text(&self) -> &str {
        self.0.value()
    }

    /// How many letters stand before the cursor.
    pub fn cursor(&self) -> usize {
        self.0.cursor()
    }

    /// Whether nothing stands behind the cursor.
    pub fn is_at_end(&self) -> bool {
        self.cursor() == self.text().chars().count()
    }

    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Plain(request) => {
                self.0.handle(request);
            }
            Edit::RubOut => self.rub_out(),
            Edit::Insert(text) => {
                for letter in harmless(&text, "").chars() {
                    self.0.handle(InputRequest::InsertChar(letter));
                }
            }
        }
    }

    /// Deletes back to a space, be there signs between that no word holds: an address goes as a whole.
    fn rub_out(&mut self) {
        let before: String = self.text().chars().take(self.cursor()).collect();
        let kept = before.trim_end().rfind(char::is_whitespace).map_or(0, |at| before[..at].chars().count() + 1);
        while self.cursor() > kept {
            let mut shorter = self.0.clone();
            shorter.handle(InputRequest::DeletePrevWord);
            if (kept..self.cursor()).contains(&shorter.cursor()) {
                self.0 = shorter;
            } else {
                self.0.handle(InputRequest::DeletePrevChar);
            }
        }
    }
}

/// The same with this in the place of whatever would paint the terminal, turn the text around or break the line.
fn harmless(text: &str, stand_in: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for (span, _) in unsafe_places(text) {
        kept.push_str(&text[from..span.start]);
        kept.push_str(stand_in);
        from = span.end;
    }
    kept.push_str(&text[from..]);
    kept.replace(char::is_control, stand_in)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str, edits: &[Edit]) -> String {
        let mut line = Line::new(text);
        for edit in edits {
            line.edit(edit.clone());
        }
        line.text().to_owned()
    }

    #[test]
    fn a_word_goes_back_to_a_space() {
        assert_eq!(after("see https://example.org/a,b", &[Edit::RubOut]), "see ");
        assert_eq!(after("one two  ", &[Edit::RubOut]), "one ");
        assert_eq!(after("foo ://", &[Edit::RubOut]), "foo ");
        assert_eq!(after("été", &[Edit::RubOut, Edit::RubOut]), "");
        let in_the_middle = [Edit::Plain(InputRequest::GoToPrevWord), Edit::RubOut];
        assert_eq!(after("one two three", &in_the_middle), "one three");
        assert_eq!(after("one two", &[Edit::RubOut, Edit::Plain(InputRequest::Yank)]), "one two");
    }

    #[test]
    fn what_would_paint_the_terminal_is_not_taken() {
        assert_eq!(after("", &[Edit::Insert("a\u{1b}[31m\u{7}b\u{202e}\n".to_owned())]), "a[31mb");
        assert_eq!(Line::new("a\u{202e}b\tc").text(), "a b c");
    }
}
