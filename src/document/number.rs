//! The numbers that a document's parts bear: they are made here, never typed.

use super::FrontMatter;

/// Gives out numbers in the order of the document.
pub(super) struct Numbers {
    paragraphs: Option<usize>,
    headings: bool,
    /// The number of the last heading of each level.
    levels: [usize; 6],
    tables: usize,
    figures: usize,
    annexes: usize,
    annexes_expected: usize,
    ids: usize,
}

impl Numbers {
    pub(super) fn new(front: &FrontMatter) -> Self {
        Self {
            paragraphs: front.numbered_paragraphs.then_some(0),
            headings: front.numbered_headings,
            levels: [0; 6],
            tables: 0,
            figures: 0,
            annexes: 0,
            annexes_expected: 0,
            ids: 0,
        }
    }

    /// Says how many annexes there will be: one alone bears no number.
    pub(super) fn expect_annexes(&mut self, number: usize) {
        self.annexes_expected = number;
    }

    pub(super) fn paragraph(&mut self) -> Option<usize> {
        self.paragraphs = self.paragraphs.map(|last| last + 1);
        self.paragraphs
    }

    /// The number of the last paragraph that has one.
    pub(super) fn last_paragraph(&self) -> Option<usize> {
        self.paragraphs.filter(|last| *last > 0)
    }

    /// As the United Nations numbers headings: I., A., 1., and none below.
    pub(super) fn heading(&mut self, level: u8) -> Option<String> {
        let level = usize::from(level.clamp(1, 6)) - 1;
        self.levels[level] += 1;
        self.levels[level + 1..].fill(0);
        let number = self.levels[level];
        match level {
            _ if !self.headings => None,
            0 => Some(format!("{}.", roman(number))),
            1 => Some(format!("{}.", letters(number))),
            2 => Some(format!("{number}.")),
            _ => None,
        }
    }

    /// Whether there are several annexes, so that each bears a number.
    pub(super) fn has_annexes(&self) -> bool {
        self.annexes_expected > 1
    }

    /// The number of an annex among several.
    pub(super) fn annex(&mut self) -> String {
        self.annexes += 1;
        roman(self.annexes)
    }

    pub(super) fn table(&mut self) -> String {
        self.tables += 1;
        self.tables.to_string()
    }

    pub(super) fn figure(&mut self) -> String {
        self.figures += 1;
        roman(self.figures)
    }

    /// A name for a heading that no other has.
    pub(super) fn id(&mut self) -> String {
        self.ids += 1;
        format!("section-{}", self.ids)
    }
}

fn roman(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut roman = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            roman.push_str(sign);
            number -= value;
        }
    }
    roman
}

/// A to Z, then AA, BB and so on.
pub(super) fn letters(number: usize) -> String {
    let index = (number.max(1) - 1) % 26;
    let letter = char::from(b'A' + u8::try_from(index).unwrap_or(0));
    letter.to_string().repeat((number.max(1) - 1) / 26 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_united_nations_does() {
        assert_eq!([1, 4, 9, 14, 40, 99].map(roman), ["I", "IV", "IX", "XIV", "XL", "XCIX"]);
        assert_eq!([1, 26, 27, 28].map(letters), ["A", "Z", "AA", "BB"]);
    }
}
