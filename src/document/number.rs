//! The numbers that a document's parts bear: they are made here, never typed. A number is the same in every language; how it is
//! written is each language's own.

use super::FrontMatter;
use crate::record::Language;

/// Gives out numbers in the order of the document.
pub(super) struct Numbers {
    language: Language,
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
            language: front.language,
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

    /// As the United Nations numbers headings: I., A., 1., and none below. Chinese has its own numbers in the place of the Roman ones,
    /// Arabic has words and the names of letters.
    pub(super) fn heading(&mut self, level: u8) -> Option<String> {
        let level = usize::from(level.clamp(1, 6)) - 1;
        self.levels[level] += 1;
        self.levels[level + 1..].fill(0);
        let number = self.levels[level];
        match (level, self.language) {
            _ if !self.headings => None,
            (0, Language::Arabic) => Some(format!("{} -", word(&FIRSTLY, number))),
            (1, Language::Arabic) => Some(format!("{} -", word(&LETTERS_BY_NAME, number))),
            (2, Language::Arabic) => Some(format!("{number} -")),
            (0, Language::Chinese) => Some(format!("{}、", chinese(number))),
            (0, _) => Some(format!("{}.", roman(number))),
            (1, _) => Some(format!("{}.", letters(number))),
            (2, _) => Some(format!("{number}.")),
            _ => None,
        }
    }

    /// Whether there are several annexes, so that each bears a number.
    pub(super) fn has_annexes(&self) -> bool {
        self.annexes_expected > 1
    }

    /// An annex among several, by its word: `Annex II`.
    pub(super) fn annex(&mut self, word: &str) -> String {
        self.annexes += 1;
        labelled(word, &self.in_capitals(self.annexes), self.language)
    }

    /// The same under a heading that says that these are annexes: `II.`
    pub(super) fn annex_among(&mut self) -> String {
        self.annexes += 1;
        let number = self.in_capitals(self.annexes);
        match self.language {
            Language::Arabic => format!("{number} -"),
            Language::Chinese => format!("{number}、"),
            _ => format!("{number}."),
        }
    }

    /// A table, by its word: `Table 2`.
    pub(super) fn table(&mut self, word: &str) -> String {
        self.tables += 1;
        labelled(word, &self.tables.to_string(), self.language)
    }

    /// How many tables there have been.
    pub(super) fn tables(&self) -> usize {
        self.tables
    }

    /// A chart, by its word: `Figure II`.
    pub(super) fn figure(&mut self, word: &str) -> String {
        self.figures += 1;
        labelled(word, &self.in_capitals(self.figures), self.language)
    }

    /// A number that other languages write as a Roman one.
    fn in_capitals(&self, number: usize) -> String {
        match self.language {
            Language::Arabic => word(&THE_FIRST, number),
            Language::Chinese => chinese(number),
            _ => roman(number),
        }
    }

    /// A name for a heading that no other has.
    pub(super) fn id(&mut self) -> String {
        self.ids += 1;
        format!("section-{}", self.ids)
    }
}

/// What stands after the number of a paragraph.
pub(super) fn after_number(language: Language) -> &'static str {
    if language == Language::Arabic { " -" } else { "." }
}

/// What stands between the number of a heading and its words: nothing after a mark that has its room within it.
pub(super) fn blank_after(number: &str) -> &'static str {
    if number.ends_with('、') { "" } else { " " }
}

/// A small letter in the order in which a language counts by them, such as the one that calls a note to a table: the first is 1.
pub fn note_letter(number: usize, language: Language) -> String {
    const LETTERS: [&str; 28] = [
        "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت",
        "ث", "خ", "ذ", "ض", "ظ", "غ",
    ];
    match language {
        Language::Arabic => word(&LETTERS, number),
        _ => letters(number).to_lowercase(),
    }
}

/// A word with its number. Chinese parts them by nothing.
fn labelled(word: &str, number: &str, language: Language) -> String {
    let between = if language == Language::Chinese { "" } else { " " };
    format!("{word}{between}{number}")
}

/// The numbers of headings in Arabic.
const FIRSTLY: [&str; 20] = [
    "أولا",
    "ثانيا",
    "ثالثا",
    "رابعا",
    "خامسا",
    "سادسا",
    "سابعا",
    "ثامنا",
    "تاسعا",
    "عاشرا",
    "حادي عشر",
    "ثاني عشر",
    "ثالث عشر",
    "رابع عشر",
    "خامس عشر",
    "سادس عشر",
    "سابع عشر",
    "ثامن عشر",
    "تاسع عشر",
    "عشرون",
];

/// The numbers of annexes and figures in Arabic.
const THE_FIRST: [&str; 20] = [
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
    "الرابع عشر",
    "الخامس عشر",
    "السادس عشر",
    "السابع عشر",
    "الثامن عشر",
    "التاسع عشر",
    "العشرون",
];

/// The names of letters in Arabic, in the order in which they count, as in resolution 57/270 باء.
const LETTERS_BY_NAME: [&str; 28] = [
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين",
    "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين",
];

/// The word for a number, from 1; beyond the last of them its digits.
fn word(words: &[&str], number: usize) -> String {
    let word = number.checked_sub(1).and_then(|index| words.get(index));
    word.map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// A number in Chinese; from a hundred on in digits.
fn chinese(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let ten = match number / 10 {
        0 => String::new(),
        1 => "十".to_owned(),
        tens if tens < 10 => format!("{}十", DIGITS[tens]),
        _ => return number.to_string(),
    };
    if number == 0 { "〇".to_owned() } else { ten + DIGITS[number % 10] }
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

    #[test]
    fn each_language_writes_them_in_its_own_way() {
        assert_eq!([1, 10, 12, 20, 35, 100].map(chinese), ["一", "十", "十二", "二十", "三十五", "100"]);
        assert_eq!([1, 2, 21].map(|number| word(&THE_FIRST, number)), ["الأول", "الثاني", "21"]);
        assert_eq!([1, 5].map(|number| note_letter(number, Language::Arabic)), ["أ", "هـ"]);
        assert_eq!([1, 5].map(|number| note_letter(number, Language::Russian)), ["a", "e"]);
        assert_eq!(labelled("表", "1", Language::Chinese), "表1");
        assert_eq!(labelled("Tableau", "1", Language::French), "Tableau 1");
    }
}
