//! One of a list, which what is typed narrows down.

use super::keys::Key;
use super::line::Line;
use super::screen::{Frame, Role, Screen, answered};
use super::{Left, Page, Prompts, UNASKED, keys};
use crate::spelling::folded;
use anyhow::{Context, Result};

/// What can be chosen from.
pub(in crate::cli) struct Choice<'a> {
    pub question: &'a str,
    pub help: &'a str,
    /// The rows, as they are shown.
    pub rows: &'a [String],
    /// The row that is chosen to begin with.
    pub start: usize,
}

impl Prompts {
    /// The number of the row that is chosen.
    pub fn choose(self, choice: &Choice<'_>) -> Result<usize> {
        let mut screen = Screen::open(self.is_plain).context(UNASKED)?;
        let mut sought = Line::default();
        let mut at = choice.start;
        loop {
            let fitting = choice.fitting(sought.text());
            at = at.min(fitting.len().saturating_sub(1));
            screen.draw(&choice.frame(&sought, &fitting, at, Screen::width(), Screen::height()))?;
            match keys::next().context(UNASKED)? {
                Key::Edit(edit) => {
                    sought.edit(edit);
                    at = 0;
                }
                Key::Above => at = if at == 0 { fitting.len().saturating_sub(1) } else { at - 1 },
                Key::Below => at = if at + 1 >= fitting.len() { 0 } else { at + 1 },
                Key::PageAbove => at = at.saturating_sub(Page::MOST),
                Key::PageBelow => at += Page::MOST,
                Key::Enter => {
                    if let Some(chosen) = fitting.get(at) {
                        screen.end(&answered(choice.question, &choice.rows[*chosen], Screen::width()))?;
                        return Ok(*chosen);
                    }
                }
                Key::DeleteOrLeave | Key::Leave => {
                    screen.end(&answered(choice.question, "", Screen::width()))?;
                    return Err(Left::default().into());
                }
                Key::Clean => screen.clean()?,
                Key::Complete | Key::Resized => {}
            }
        }
    }
}

impl Choice<'_> {
    /// The rows that hold all the words that are typed.
    fn fitting(&self, sought: &str) -> Vec<usize> {
        let sought = folded(sought);
        let fits = |row: &str| sought.split_whitespace().all(|word| folded(row).contains(word));
        self.rows.iter().enumerate().filter(|(_, row)| fits(row)).map(|(n, _)| n).collect()
    }

    fn frame(&self, sought: &Line, fitting: &[usize], at: usize, width: usize, height: usize) -> Frame {
        let mut frame = Frame::new(self.question, sought.text(), sought.cursor(), width);
        let mut help = Frame::default();
        help.say(Role::Help, &format!("[{}; ↑↓ to move, Enter to choose, type to narrow down]", self.help), width);
        frame.fit(height.saturating_sub(help.rows.len() + 2));
        let rows: Vec<&str> = fitting.iter().map(|n| self.rows[*n].as_str()).collect();
        Page::of(&rows, Some(at), frame.rows.len() + help.rows.len(), height).show(&mut frame, width);
        frame.rows.append(&mut help.rows);
        frame
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(sought: &str, at: usize, height: usize) -> Vec<String> {
        let rows: Vec<_> = (1..=30).map(|n| format!("row {n} of Été")).collect();
        let choice = Choice { question: "row", help: "One of them", rows: &rows, start: 0 };
        let fitting = choice.fitting(sought);
        let frame = choice.frame(&Line::new(sought), &fitting, at, 79, height);
        frame.rows.iter().map(|row| row.iter().map(|(_, text)| text.as_str()).collect()).collect()
    }

    #[test]
    fn a_list_is_as_long_as_there_is_room_and_shows_where_it_goes_on() {
        let help = "[One of them; ↑↓ to move, Enter to choose, type to narrow down]";
        assert_eq!(shown("", 0, 40).len(), 14);
        assert_eq!(shown("été 29", 0, 40), ["? row été 29", "> row 29 of Été", help]);
        assert_eq!(shown("31", 0, 40), ["? row 31", "  nothing fits", help]);
        let small = shown("", 5, 6);
        assert_eq!(small[1..4], ["^ row 5 of Été", "> row 6 of Été", "v row 7 of Été"]);
        assert_eq!(shown("", 29, 6)[2..4], ["  row 29 of Été", "> row 30 of Été"]);
    }
}
