//! Where the lines and columns of a text are.

/// The beginnings of a text's lines, and how many characters there are up to some places, to find a line and a column without
/// counting from the beginning each time.
#[derive(Debug, Clone)]
pub struct Lines {
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`] bytes.
    characters: Vec<usize>,
}

/// How many bytes are counted through at most.
const STEP: usize = 1024;

impl Lines {
    /// The lines of a text.
    pub fn new(text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut characters = vec![0];
        for part in text.as_bytes().chunks(STEP) {
            characters.push(characters.last().copied().unwrap_or_default() + beginnings(part));
        }
        Self { starts, characters }
    }

    /// The line that holds this byte, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    /// Where a line begins, counted from 1.
    pub fn start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// The line and the column of a byte of the text, both counted from 1; columns in characters.
    pub fn line_and_column(&self, text: &str, at: usize) -> (usize, usize) {
        let before = |at: usize| {
            let step = at / STEP;
            self.characters.get(step).copied().unwrap_or_default() + beginnings(&text.as_bytes()[step * STEP..at])
        };
        let line = self.line(at);
        (line, before(at) - before(self.start(line)) + 1)
    }
}

/// How many characters begin in these bytes of UTF-8.
fn beginnings(bytes: &[u8]) -> usize {
    const CONTINUES: u8 = 0b1000_0000;
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != CONTINUES).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_in_the_line_that_began_last() {
        let lines = Lines::new("a\nbc\n");
        assert_eq!([0, 1, 2, 4, 5].map(|at| lines.line(at)), [1, 1, 2, 2, 3]);
        assert_eq!([1, 2, 3].map(|line| lines.start(line)), [0, 2, 5]);
    }

    #[test]
    fn columns_count_characters_however_long_a_line_is() {
        let text = format!("a\n{}x\nb", "Ωé中".repeat(999));
        let lines = Lines::new(&text);
        for (at, _) in text.char_indices() {
            let before = &text[..at];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            assert_eq!(lines.line_and_column(&text, at), (line, column), "byte {at}");
        }
    }
}
