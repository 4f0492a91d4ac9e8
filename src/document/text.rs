//! The words of a document, without how they are set: to count them, and to hold the formats against each other.

use super::Document;
use super::changes::Change;
use super::number::blank_after;
use super::tree::{Block, Heading, Inline};
use crate::print::FIXED_SPACE;
#[cfg(any(feature = "docx", feature = "pdf"))]
use crate::print::is_xml;
use std::ops::Range;

/// What runs here, as plain text; footnotes' signs are left out.
pub fn plain(content: &[Inline]) -> String {
    let mut text = String::new();
    add(content, &mut text);
    text
}

fn add(content: &[Inline], text: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text: words } | Inline::Reference { text: words, .. } => text.push_str(words),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Figure { content, .. }
            // Of two documents, what the later one says.
            | Inline::Changed { change: Change::Inserted, content } => add(content, text),
            Inline::Note { .. } | Inline::TableNote { .. } | Inline::Changed { change: Change::Deleted, .. } => {}
            Inline::Break => text.push(' '),
        }
    }
}

/// Where words of a text stand of which no line ends within them: one with a prefix that can't stand alone, such as `e-health` and
/// `co-moderator`, and a line's code with its blank, `C7 e-health`.
pub(super) fn whole_words(text: &str) -> impl Iterator<Item = Range<usize>> {
    hyphenated(text).filter_map(|word| {
        let prefix = text[word.clone()].split('-').next().unwrap_or_default();
        let is_alone = !text[..word.start].ends_with(|sign: char| sign.is_alphanumeric() || sign == '-');
        let is_prefix = is_alone && ["e", "co"].iter().any(|it| prefix.eq_ignore_ascii_case(it));
        let code = text[..word.start].trim_end_matches([' ', FIXED_SPACE]);
        let is_code = code.ends_with("C7") && code.len() < word.start;
        let start = if is_code { code.len() - "C7".len() } else { word.start };
        is_prefix.then_some(start..word.end)
    })
}

/// The same in a cell, where any word with a hyphen stands on one line if it fits, and a code that does not fit is broken at its blank.
pub(super) fn whole_words_of_cell(text: &str, fits: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let fitting = |word: Range<usize>| match text[word.clone()].find([' ', FIXED_SPACE]) {
        Some(blank) if !fits(&text[word.clone()]) => {
            let rest = text[word.start + blank..word.end].trim_start_matches([' ', FIXED_SPACE]);
            word.end - rest.len()..word.end
        }
        _ => word,
    };
    let whole: Vec<_> = whole_words(text).map(fitting).collect();
    let others = hyphenated(text).filter(|word| !whole.iter().any(|it| it.end == word.end));
    let mut words: Vec<_> = others.filter(|word| fits(&text[word.clone()])).chain(whole.clone()).collect();
    words.sort_by_key(|word| word.start);
    words
}

/// Where words with hyphens stand, of letters alone.
fn hyphenated(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    let stretches = text.split(|sign: char| !is_of_word(sign) && sign != '-').map(move |stretch| {
        let start = end + text[end..].find(stretch).unwrap_or(0);
        end = start + stretch.len();
        start..end
    });
    stretches.filter_map(|stretch| {
        let word = text[stretch.clone()].trim_matches('-');
        let start = stretch.start + text[stretch].find(word).unwrap_or(0);
        word.contains('-').then_some(start..start + word.len())
    })
}

/// Whether a sign is a letter of a script whose words stand between blanks: lines of Chinese end between any two signs.
pub(super) fn is_of_word(sign: char) -> bool {
    sign.is_alphabetic() && sign < '\u{530}'
}

/// The words that run here in one look, without footnotes' signs, and with what marks changes.
#[cfg(feature = "docx")]
pub(super) fn words_alone(content: &[Inline]) -> Vec<Inline> {
    let of = |inline: &Inline| match inline {
        Inline::Text { .. } => vec![inline.clone()],
        Inline::Reference { text, .. } => vec![Inline::Text { text: text.clone() }],
        Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Link { content, .. }
        | Inline::Figure { content, .. }
        | Inline::Foreign { content, .. } => words_alone(content),
        Inline::Changed { change, content } => {
            vec![Inline::Changed { change: *change, content: words_alone(content) }]
        }
        Inline::Note { .. } | Inline::TableNote { .. } => Vec::new(),
        Inline::Break => vec![Inline::Text { text: " ".to_owned() }],
    };
    content.iter().flat_map(of).collect()
}

/// The text of a block, each piece of it on a line.
pub(super) fn plain_block(block: &Block) -> String {
    let each = |blocks: &[Block]| blocks.iter().map(plain_block).collect::<Vec<_>>().join("\n");
    match block {
        Block::Heading(heading) => plain(&heading.content),
        Block::Paragraph { content, .. } | Block::TableNote { content } => plain(content),
        Block::List { items, .. } => items.iter().map(|item| each(item)).collect::<Vec<_>>().join("\n"),
        Block::Quote { content } | Block::Changed { content, .. } => each(content),
        Block::Table(table) => {
            let cells = table.header.iter().chain(table.rows.iter().flatten());
            std::iter::once(&table.caption).chain(cells).map(|cell| plain(cell)).collect::<Vec<_>>().join("\n")
        }
        Block::Chart { name, label } => format!("{} {name}", label.as_deref().unwrap_or_default()),
    }
}

impl Document {
    /// Every piece of text from the summary on, in reading order: headings with their numbers, paragraphs, captions, cells,
    /// and the footnotes at the end. The title page is not among them, nor are paragraphs' numbers.
    pub fn pieces(&self) -> Vec<String> {
        let mut pieces = Vec::new();
        if let Some(heading) = self.front.summary.as_ref().filter(|_| !self.summary.is_empty()) {
            pieces.push(heading.clone());
        }
        for part in [&self.summary, &self.body, &self.annexes] {
            self.add_blocks(part, &mut pieces);
        }
        pieces.extend(self.notes.iter().map(|note| plain(note)));
        pieces
    }

    fn add_blocks(&self, blocks: &[Block], pieces: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Heading(heading) => pieces.push(heading_text(heading)),
                Block::Paragraph { content, .. } => pieces.push(plain(content)),
                Block::TableNote { content } => pieces.push(plain(content).trim_start().to_owned()),
                Block::List { items, .. } => items.iter().for_each(|item| self.add_blocks(item, pieces)),
                Block::Quote { content } | Block::Changed { change: Change::Inserted, content } => {
                    self.add_blocks(content, pieces);
                }
                Block::Table(table) => {
                    if let Some(label) = &table.label {
                        pieces.push(format!("{label} {}", plain(&table.caption)));
                    }
                    pieces.extend(table.header.iter().chain(table.rows.iter().flatten()).map(|cell| plain(cell)));
                }
                Block::Chart { name, label } => {
                    let title = self.chart_title(name);
                    pieces.push(label.as_ref().map_or_else(|| title.to_owned(), |label| format!("{label} {title}")));
                }
                Block::Changed { change: Change::Deleted, .. } => {}
            }
        }
    }

    /// The title of a chart.
    pub(super) fn chart_title(&self, name: &str) -> &str {
        self.front.charts.get(name).map_or("", |chart| &chart.title)
    }

    /// How many words the document has as the United Nations counts them: headings and footnotes with the text, the masthead
    /// and contents without. Where a script puts no spaces between words, each of its signs counts as one.
    pub fn words(&self) -> usize {
        self.pieces().iter().map(|piece| words(piece)).sum()
    }
}

/// A heading with its number.
pub fn heading_text(heading: &Heading) -> String {
    let text = plain(&heading.content);
    match &heading.number {
        Some(number) => format!("{number}{}{text}", blank_after(number)),
        None => text,
    }
}

/// Text as any format can hold it: on one line, without control characters and what no XML has.
#[cfg(any(feature = "docx", feature = "pdf"))]
pub(super) fn on_one_line(text: &str) -> String {
    let held = |sign: char| match sign {
        '\n' | '\t' => Some(' '),
        sign => (!sign.is_control() && is_xml(sign)).then_some(sign),
    };
    text.chars().filter_map(held).collect()
}

fn words(text: &str) -> usize {
    let is_han = |character: &char| matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let han = text.chars().filter(is_han).count();
    let spaced = text.split(|character: char| character.is_whitespace() || is_han(&character));
    han + spaced.filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::{whole_words, whole_words_of_cell, words};

    #[cfg(any(feature = "docx", feature = "pdf"))]
    #[test]
    fn what_no_format_holds_is_left_out() {
        assert_eq!(super::on_one_line("a\nb\u{ffff}\u{7f}c\r\n"), "a bc ");
    }

    #[test]
    fn a_word_with_a_prefix_that_can_not_stand_alone_is_whole_and_so_is_a_code() {
        let found = |text: &str| whole_words(text).map(|word| text[word].to_owned()).collect::<Vec<_>>();
        assert_eq!(found("UNESCO (co-moderator) and E-business"), ["co-moderator", "E-business"]);
        assert_eq!(
            found("C1, C7 e-health, C7\u{a0}e-science and C7: e-learning"),
            ["C7 e-health", "C7\u{a0}e-science", "e-learning"]
        );
        assert_eq!(found("the follow-up of C7, A/71/67-E/2016/51, 2006-e, -e- and non-e-mail"), [""; 0]);
    }

    #[test]
    fn in_a_cell_any_word_with_a_hyphen_is_whole_that_fits() {
        let text = "C7 e-health: follow-up by inter-governmental bodies";
        let found = whole_words_of_cell(text, |word| word.len() < 12);
        assert_eq!(found.into_iter().map(|word| &text[word]).collect::<Vec<_>>(), ["C7 e-health", "follow-up"]);
        let narrow = whole_words_of_cell(text, |word| word.len() < 10);
        assert_eq!(narrow.into_iter().map(|word| &text[word]).collect::<Vec<_>>(), ["e-health", "follow-up"]);
    }

    #[test]
    fn words_are_counted_in_each_script() {
        assert_eq!(words("The follow-up to the Summit, in 2006 – really"), 8);
        assert_eq!(words("信息社会世界峰会"), 8);
        assert_eq!(words("WSIS 峰会, 2006"), 4);
        assert_eq!(words(" – "), 0);
    }
}
