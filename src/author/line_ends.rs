//! How the lines of a file end: git may write `\r\n` on Windows, and that is no other style.

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnds {
    /// With `\n`.
    Plain,
    /// With `\r\n`.
    Windows,
}

impl LineEnds {
    /// How most lines of a text end; of as many of both, with `\n`.
    pub fn most_of(text: &str) -> Self {
        let (plain, of_windows) = counted(text);
        if of_windows > plain { Self::Windows } else { Self::Plain }
    }

    /// How all lines of a text end; none where some end otherwise than others.
    pub fn all_of(text: &str) -> Option<Self> {
        match counted(text) {
            (_, 0) => Some(Self::Plain),
            (0, _) => Some(Self::Windows),
            _ => None,
        }
    }

    /// A text whose lines end in `\n`, with these ends.
    pub(super) fn of(self, text: String) -> String {
        match self {
            Self::Plain => text,
            Self::Windows => text.replace('\n', "\r\n"),
        }
    }
}

/// How many lines of a text end in `\n`, and how many in `\r\n`.
fn counted(text: &str) -> (usize, usize) {
    let of_windows = text.matches("\r\n").count();
    (text.matches('\n').count() - of_windows, of_windows)
}
