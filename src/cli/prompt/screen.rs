//! The part of the terminal that a question stands in, drawn again after each key. Lines are broken at words.

use super::hangup;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Color, Print, ResetColor, SetForegroundColor};
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode, size};
use crossterm::{cursor, execute, queue};
use std::io::{BufWriter, Result, Stderr, Write, stderr};
use std::sync::Once;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

/// What a piece of a row is, which says its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The sign before a question.
    Mark,
    /// A question, or a row of a list.
    Plain,
    /// What is answered, or chosen.
    Answer,
    /// What helps to answer.
    Help,
    /// What is wrong.
    Wrong,
}

/// A row of the terminal.
pub(super) type Row = Vec<(Role, String)>;

/// What is to be seen.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub rows: Vec<Row>,
    /// The row and the column in which the cursor stands.
    pub cursor: (usize, usize),
}

impl Frame {
    /// A question with what is typed behind it.
    pub fn new(question: &str, typed: &str, cursor: usize, width: usize) -> Self {
        let mut rows = asked(&format!("? {question}"), usize::MAX, width);
        let mut column = rows.last().map_or(0, |row| row.iter().map(|(_, text)| display_width(text)).sum()) + 1;
        if let Some(row) = rows.last_mut() {
            row.push((Role::Answer, " ".to_owned()));
        }
        let mut at = (rows.len().saturating_sub(1), column);
        for (n, letter) in typed.chars().enumerate() {
            let wide = display_width(letter.encode_utf8(&mut [0; 4]));
            if column + wide > width {
                rows.push(vec![(Role::Answer, String::new())]);
                column = 0;
            }
            if n == cursor {
                at = (rows.len().saturating_sub(1), column);
            }
            if let Some((_, text)) = rows.last_mut().and_then(|row| row.last_mut()) {
                text.push(letter);
            }
            column += wide;
        }
        if cursor >= typed.chars().count() {
            at = (rows.len().saturating_sub(1), column);
        }
        Self { rows, cursor: at }
    }

    /// Leaves out rows away from the cursor, so that no more are left: what is higher than the terminal could not be drawn again.
    pub fn fit(&mut self, most: usize) {
        let most = most.max(1);
        let first = (self.cursor.0 + 1).saturating_sub(most).min(self.rows.len().saturating_sub(most));
        self.rows = self.rows.drain(..).skip(first).take(most).collect();
        self.cursor.0 -= first;
    }

    /// Says below what is wrong, and what helps.
    pub fn say(&mut self, role: Role, text: &str, width: usize) {
        self.rows.extend(wrapped(text, width).into_iter().map(|line| vec![(role, line)]));
    }

    /// A row of a list, on one line.
    pub fn list(&mut self, mark: &str, role: Role, text: &str, width: usize) {
        self.rows.push(vec![(role, cut(&format!("{mark} {text}"), width))]);
    }
}

/// A question with its answer, when both stand.
pub(super) fn answered(question: &str, answer: &str, width: usize) -> Vec<Row> {
    let before = format!("? {question} ");
    asked(&format!("{before}{answer}"), before.len(), width)
}

/// A text that begins with the mark of a question, in rows; what begins at `answer` is one.
fn asked(text: &str, answer: usize, width: usize) -> Vec<Row> {
    let mut read = 0;
    let row = |line: String| {
        let start = text[read..].find(&line).map_or(read, |at| read + at);
        read = start + line.len();
        let marked = usize::from(start == 0 && line.starts_with('?'));
        let (question, answer) = line.split_at(answer.saturating_sub(start).clamp(marked, line.len().max(marked)));
        let (mark, question) = question.split_at(marked);
        let pieces = [(Role::Mark, mark), (Role::Plain, question), (Role::Answer, answer)];
        pieces.into_iter().map(|(role, text)| (role, text.to_owned())).filter(|(_, text)| !text.is_empty()).collect()
    };
    wrapped(text, width).into_iter().map(row).collect()
}

/// A text in lines that end where a word does.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options =
        Options::new(width.max(1)).word_splitter(WordSplitter::NoHyphenation).word_separator(WordSeparator::AsciiSpace);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// As much of a text as one line takes.
fn cut(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        if display_width(&kept) + display_width(letter.encode_utf8(&mut [0; 4])) >= width {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

/// The terminal, which gives each key at once as long as this lives.
pub(super) struct Screen {
    out: BufWriter<Stderr>,
    is_plain: bool,
    /// How many rows above the cursor the question begins.
    above: usize,
}

impl Screen {
    pub fn open(is_plain: bool) -> Result<Self> {
        enable_raw_mode()?;
        leave_on_panic();
        hangup::watch();
        let mut screen = Self { out: BufWriter::new(stderr()), is_plain, above: 0 };
        execute!(screen.out, EnableBracketedPaste)?;
        Ok(screen)
    }

    /// How many columns can be written to; the last one stays free, since terminals differ in what follows on it.
    pub fn width() -> usize {
        const LEAST: usize = 20;
        size().map_or(80, |(width, _)| usize::from(width)).saturating_sub(1).max(LEAST)
    }

    /// How many rows there are.
    pub fn height() -> usize {
        size().map_or(24, |(_, height)| usize::from(height))
    }

    /// Shows this in the place of what was shown last.
    pub fn draw(&mut self, frame: &Frame) -> Result<()> {
        self.print_rows(&frame.rows)?;
        let (row, column) = frame.cursor;
        up(&mut self.out, frame.rows.len().saturating_sub(row + 1))?;
        queue!(self.out, cursor::MoveToColumn(narrow(column)), cursor::Show)?;
        self.above = row;
        self.out.flush()
    }

    /// Leaves this behind; what comes next stands below.
    pub fn end(&mut self, rows: &[Row]) -> Result<()> {
        self.print_rows(rows)?;
        queue!(self.out, Print("\r\n"), cursor::Show)?;
        self.above = 0;
        self.out.flush()
    }

    /// Empties the terminal.
    pub fn clean(&mut self) -> Result<()> {
        queue!(self.out, Clear(ClearType::All), cursor::MoveTo(0, 0))?;
        self.above = 0;
        Ok(())
    }

    fn print_rows(&mut self, rows: &[Row]) -> Result<()> {
        queue!(self.out, cursor::Hide)?;
        up(&mut self.out, self.above)?;
        queue!(self.out, cursor::MoveToColumn(0), Clear(ClearType::FromCursorDown))?;
        for (n, row) in rows.iter().enumerate() {
            if n > 0 {
                queue!(self.out, Print("\r\n"))?;
            }
            for (role, text) in row {
                self.print(*role, text)?;
            }
        }
        Ok(())
    }

    fn print(&mut self, role: Role, text: &str) -> Result<()> {
        let colour = match role {
            Role::Mark => Some(Color::Green),
            Role::Answer | Role::Help => Some(Color::Cyan),
            Role::Wrong => Some(Color::Red),
            Role::Plain => None,
        };
        match colour.filter(|_| !self.is_plain) {
            Some(colour) => queue!(self.out, SetForegroundColor(colour), Print(text), ResetColor),
            None => queue!(self.out, Print(text)),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        hangup::rest();
        leave(&mut self.out);
    }
}

/// Gives the terminal back as it was. Nothing better can be done where this fails.
fn leave(out: &mut impl Write) {
    let _ = execute!(out, DisableBracketedPaste, cursor::Show);
    let _ = disable_raw_mode();
}

/// A fault of the program itself leaves the terminal usable: what is published ends at a panic, without dropping anything.
fn leave_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            leave(&mut stderr());
            told(panic);
        }));
    });
}

/// None where there are none: a terminal takes 0 for 1.
fn up(out: &mut impl Write, rows: usize) -> Result<()> {
    if rows > 0 { queue!(out, cursor::MoveUp(narrow(rows))) } else { Ok(()) }
}

fn narrow(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(rows: &[Row]) -> Vec<String> {
        rows.iter().map(|row| row.iter().map(|(_, text)| text.as_str()).collect()).collect()
    }

    #[test]
    fn what_is_typed_goes_on_in_the_next_row_and_the_cursor_with_it() {
        let frame = Frame::new("title", "abcdefghijkl", 12, 12);
        assert_eq!(shown(&frame.rows), ["? title abcd", "efghijkl"]);
        assert_eq!(frame.cursor, (1, 8));
        assert_eq!(Frame::new("title", "abcdefghijkl", 4, 12).cursor, (1, 0));
        assert_eq!(Frame::new("title", "abcdefghijkl", 3, 12).cursor, (0, 11));
        assert_eq!(shown(&Frame::new("title", "中文字", 3, 12).rows), ["? title 中文", "字"]);
        assert_eq!(Frame::new("title", "", 0, 12).cursor, (0, 8));
    }

    #[test]
    fn of_what_is_higher_than_the_terminal_the_part_around_the_cursor_is_shown() {
        let part = |cursor: usize| {
            let mut frame = Frame::new("t", "aaaabbbbbbbbccccccccdddd", cursor, 8);
            frame.fit(2);
            (shown(&frame.rows), frame.cursor)
        };
        assert_eq!(part(24), (vec!["cccccccc".to_owned(), "dddd".to_owned()], (1, 4)));
        assert_eq!(part(0), (vec!["? t aaaa".to_owned(), "bbbbbbbb".to_owned()], (0, 4)));
        assert_eq!(part(13).1, (1, 1));
    }

    #[test]
    fn lines_end_where_words_do() {
        let rows = answered("does it end?", "Yes, it does", 14);
        assert_eq!(shown(&rows), ["? does it end?", "Yes, it does"]);
        assert_eq!(rows[1], [(Role::Answer, "Yes, it does".to_owned())]);
        let mut frame = Frame::default();
        frame.say(Role::Help, "[write it as 2026-05-15]", 14);
        assert_eq!(shown(&frame.rows), ["[write it as", "2026-05-15]"]);
        frame.list(">", Role::Answer, "a long row of a list", 14);
        assert_eq!(shown(&frame.rows)[2], "> a long row…");
    }
}
