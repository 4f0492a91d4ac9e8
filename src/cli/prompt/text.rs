//! A line of text, which is judged at once, with suggestions as one types.

use super::keys::Key;
use super::line::Line;
use super::screen::{Frame, Role, Screen, answered};
use super::{Left, Page, Prompts, UNASKED, keys};
use anyhow::{Context, Result};

/// What could be meant by what is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Suggestion {
    /// All that would stand there if it is taken.
    pub text: String,
    /// How it is shown.
    pub shown: String,
}

/// What is to be typed.
pub(in crate::cli) struct Asked<'a> {
    pub question: &'a str,
    /// What can be answered, said behind the question until it is.
    pub choice: &'a str,
    pub help: &'a str,
    /// What stands there to begin with.
    pub initial: &'a str,
    /// What could be meant by what is typed; none where nothing can be suggested.
    pub suggest: &'a dyn Fn(&str) -> Option<Vec<Suggestion>>,
    /// What is left standing of an answer; else what is wrong with it.
    pub judge: &'a dyn Fn(&str) -> Result<String, String>,
}

/// A line that is being typed, with what stands below.
struct State<'a> {
    asked: &'a Asked<'a>,
    line: Line,
    suggestions: Option<Vec<Suggestion>>,
    picked: Option<usize>,
    wrong: Option<String>,
}

impl Prompts {
    /// What is typed, or taken of what was suggested.
    pub fn text(self, asked: &Asked<'_>) -> Result<String> {
        let mut screen = Screen::open(self.is_plain).context(UNASKED)?;
        let mut state = State::new(asked);
        loop {
            screen.draw(&state.frame(Screen::width(), Screen::height()))?;
            match keys::next().context(UNASKED)? {
                Key::Enter => match (asked.judge)(state.answer()) {
                    Ok(shown) => {
                        screen.end(&answered(asked.question, &shown, Screen::width()))?;
                        return Ok(state.answer().to_owned());
                    }
                    Err(wrong) => state.wrong = Some(wrong),
                },
                Key::DeleteOrLeave if !state.line.is_at_end() => {
                    state.line.edit(super::keys::Edit::Plain(tui_input::InputRequest::DeleteNextChar));
                    state.suggest();
                }
                Key::Leave | Key::DeleteOrLeave => {
                    let typed = state.line.text().to_owned();
                    screen.end(&answered(asked.question, &typed, Screen::width()))?;
                    return Err(Left { typed }.into());
                }
                Key::Clean => screen.clean()?,
                other => state.press(other),
            }
        }
    }
}

impl<'a> State<'a> {
    fn new(asked: &'a Asked<'a>) -> Self {
        let mut state = Self { asked, line: Line::new(asked.initial), suggestions: None, picked: None, wrong: None };
        state.suggest();
        state
    }

    fn suggest(&mut self) {
        self.suggestions = (self.asked.suggest)(self.line.text());
        self.picked = None;
    }

    fn answer(&self) -> &str {
        let suggested = self.picked.and_then(|picked| self.suggestions.as_ref()?.get(picked));
        suggested.map_or(self.line.text(), |suggestion| &suggestion.text)
    }

    fn press(&mut self, key: Key) {
        let last = self.suggestions.as_ref().map_or(0, Vec::len).checked_sub(1);
        match (key, last) {
            (Key::Edit(edit), _) => {
                self.line.edit(edit);
                self.suggest();
                // It stays until it is mended.
                if self.wrong.is_some() && (self.asked.judge)(self.line.text()).is_ok() {
                    self.wrong = None;
                }
            }
            (Key::Below, Some(last)) => self.picked = Some(self.picked.map_or(0, |picked| picked + 1).min(last)),
            (Key::Above, _) => self.picked = self.picked.and_then(|picked| picked.checked_sub(1)),
            (Key::PageBelow, Some(last)) => {
                self.picked = Some(self.picked.map_or(Page::MOST - 1, |picked| picked + Page::MOST).min(last));
            }
            (Key::PageAbove, _) => self.picked = self.picked.and_then(|picked| picked.checked_sub(Page::MOST)),
            (Key::Complete, Some(_)) => {
                let taken = self.suggestions.as_ref().and_then(|all| all.get(self.picked.unwrap_or(0)));
                if let Some(taken) = taken {
                    self.line = Line::new(&taken.text);
                    self.suggest();
                }
            }
            _ => {}
        }
    }

    fn frame(&self, width: usize, height: usize) -> Frame {
        let question = format!("{} {}", self.asked.question, self.asked.choice);
        let mut frame = Frame::new(question.trim_end(), self.line.text(), self.line.cursor(), width);
        let mut below = Frame::default();
        if let Some(wrong) = &self.wrong {
            below.say(Role::Wrong, &format!("# {wrong}"), width);
        }
        below.say(Role::Help, &format!("[{}]", self.asked.help), width);
        // One row is left for what is suggested, one for the cursor after the last.
        frame.fit(height.saturating_sub(below.rows.len() + 2));
        if let Some(suggestions) = &self.suggestions
            && !(suggestions.is_empty() && self.line.text().is_empty())
        {
            let rows: Vec<&str> = suggestions.iter().map(|suggestion| suggestion.shown.as_str()).collect();
            Page::of(&rows, self.picked, frame.rows.len() + below.rows.len(), height).show(&mut frame, width);
        }
        frame.rows.append(&mut below.rows);
        frame
    }
}
