//! What a key does: as in a shell.

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::io::Result;
use tui_input::InputRequest;

/// What somebody wants who presses a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// Another text or place in it.
    Edit(Edit),
    /// The row above of a list.
    Above,
    /// The row below.
    Below,
    /// The page above.
    PageAbove,
    /// The page below.
    PageBelow,
    /// What is suggested first.
    Complete,
    /// That is the answer.
    Enter,
    /// No answer.
    Leave,
    /// No answer where nothing is left to delete, as at a shell.
    DeleteOrLeave,
    /// A clean screen.
    Clean,
    /// The terminal has another size.
    Resized,
}

/// A change of what is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edit {
    /// What any line of text can do.
    Plain(InputRequest),
    /// Deletes back to a space.
    RubOut,
    /// Writes this.
    Insert(String),
}

/// Waits for the next key that does something.
pub(super) fn next() -> Result<Key> {
    loop {
        let key = match event::read()? {
            // A key that is let go has been pressed before.
            Event::Key(KeyEvent { code, modifiers, kind, .. }) if kind != KeyEventKind::Release => {
                pressed(code, modifiers)
            }
            Event::Paste(text) => Some(Key::Edit(Edit::Insert(without_breaks(&text)))),
            Event::Resize(..) => Some(Key::Resized),
            _ => None,
        };
        if let Some(key) = key {
            return Ok(key);
        }
    }
}

fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    use InputRequest::{
        DeleteNextChar, DeleteNextWord, DeletePrevChar, DeletePrevWord, GoToEnd, GoToNextChar, GoToNextWord,
        GoToPrevChar, GoToPrevWord, GoToStart,
    };
    let (control, alt) = (modifiers.contains(KeyModifiers::CONTROL), modifiers.contains(KeyModifiers::ALT));
    let by_word = control || alt;
    let request = match code {
        // AltGr is told as both, and writes a letter.
        KeyCode::Char(letter) if control == alt => return Some(Key::Edit(Edit::Insert(letter.to_string()))),
        KeyCode::Char(letter) if control => return with_control(letter),
        KeyCode::Char(letter) => return with_alt(letter),
        KeyCode::Backspace if by_word => DeletePrevWord,
        KeyCode::Backspace => DeletePrevChar,
        KeyCode::Delete if by_word => DeleteNextWord,
        KeyCode::Delete => DeleteNextChar,
        KeyCode::Left if by_word => GoToPrevWord,
        KeyCode::Left => GoToPrevChar,
        KeyCode::Right if by_word => GoToNextWord,
        KeyCode::Right => GoToNextChar,
        KeyCode::Home => GoToStart,
        KeyCode::End => GoToEnd,
        KeyCode::Up => return Some(Key::Above),
        KeyCode::Down => return Some(Key::Below),
        KeyCode::PageUp => return Some(Key::PageAbove),
        KeyCode::PageDown => return Some(Key::PageBelow),
        KeyCode::Tab => return Some(Key::Complete),
        KeyCode::Enter => return Some(Key::Enter),
        KeyCode::Esc => return Some(Key::Leave),
        _ => return None,
    };
    Some(Key::Edit(Edit::Plain(request)))
}

fn with_control(letter: char) -> Option<Key> {
    use InputRequest::{
        DeleteFromStart, DeletePrevChar, DeleteTillEnd, GoToEnd, GoToNextChar, GoToPrevChar, GoToStart, Yank,
    };
    let request = match letter.to_ascii_lowercase() {
        'a' => GoToStart,
        'e' => GoToEnd,
        'b' => GoToPrevChar,
        'f' => GoToNextChar,
        'h' => DeletePrevChar,
        'k' => DeleteTillEnd,
        'u' => DeleteFromStart,
        'y' => Yank,
        'w' => return Some(Key::Edit(Edit::RubOut)),
        'p' => return Some(Key::Above),
        'n' => return Some(Key::Below),
        'i' => return Some(Key::Complete),
        'j' | 'm' => return Some(Key::Enter),
        'c' | 'g' => return Some(Key::Leave),
        'd' => return Some(Key::DeleteOrLeave),
        'l' => return Some(Key::Clean),
        _ => return None,
    };
    Some(Key::Edit(Edit::Plain(request)))
}

fn with_alt(letter: char) -> Option<Key> {
    use InputRequest::{DeleteNextWord, GoToNextWord, GoToPrevWord};
    let request = match letter.to_ascii_lowercase() {
        'b' => GoToPrevWord,
        'f' => GoToNextWord,
        'd' => DeleteNextWord,
        _ => return None,
    };
    Some(Key::Edit(Edit::Plain(request)))
}

/// What was copied somewhere, without what would end the line.
fn without_breaks(text: &str) -> String {
    let lines = text.split(|sign: char| sign.is_control()).map(str::trim).filter(|line| !line.is_empty());
    if text.contains(char::is_control) { lines.collect::<Vec<_>>().join(" ") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_written_and_a_key_that_is_none_does_what_a_shell_does() {
        let key = |code, modifiers| pressed(code, modifiers);
        let edit = |request| Some(Key::Edit(Edit::Plain(request)));
        let letter = Some(Key::Edit(Edit::Insert("ż".to_owned())));
        assert_eq!(key(KeyCode::Char('ż'), KeyModifiers::NONE), letter);
        assert_eq!(key(KeyCode::Char('ż'), KeyModifiers::CONTROL | KeyModifiers::ALT), letter, "AltGr on Windows");
        assert_eq!(key(KeyCode::Char('u'), KeyModifiers::CONTROL), edit(InputRequest::DeleteFromStart));
        assert_eq!(key(KeyCode::Char('x'), KeyModifiers::CONTROL), None, "and none writes its letter");
        assert_eq!(key(KeyCode::Char('b'), KeyModifiers::ALT), edit(InputRequest::GoToPrevWord));
        assert_eq!(key(KeyCode::Left, KeyModifiers::CONTROL), edit(InputRequest::GoToPrevWord));
        assert_eq!(key(KeyCode::Home, KeyModifiers::NONE), edit(InputRequest::GoToStart));
    }

    #[test]
    fn what_is_pasted_stays_without_breaks() {
        assert_eq!(without_breaks("a  b "), "a  b ");
        assert_eq!(without_breaks("a\r\n  b\tc\n"), "a b c");
    }
}
