//! Blanks between words, where they are other than sentences were put together with. Chinese has none between its signs, nor after its
//! marks of punctuation; and a date, which is not broken elsewhere, may be broken before its year in a narrow cell.

use super::Document;
use super::tree::{Block, Inline};
use crate::print::FIXED_SPACE;
use crate::record::Language;
use textwrap::core::display_width;

/// Takes out the blanks that Chinese has not, from a document in Chinese.
pub(super) fn close_up(document: &mut Document) {
    if document.front.language != Language::Chinese {
        return;
    }
    for blocks in [&mut document.summary, &mut document.body, &mut document.annexes] {
        self::blocks(blocks);
    }
    document.notes.iter_mut().for_each(|note| inlines(note));
}

/// Lets a line end before the year of a date that is long for a cell.
pub(super) fn open_up(cell: &mut [Inline]) {
    for inline in cell {
        match inline {
            Inline::Text { text } if text.contains(FIXED_SPACE) => *text = opened(text),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Foreign { content, .. }
            | Inline::Link { content, .. }
            | Inline::Figure { content, .. }
            | Inline::Changed { content, .. } => open_up(content),
            _ => {}
        }
    }
}

fn opened(text: &str) -> String {
    /// What has no more signs than this fits into a cell.
    const SHORT: usize = 12;
    let whole = |piece: &str| {
        if display_width(piece) <= SHORT {
            return piece.to_owned();
        }
        let parts = piece.split(FIXED_SPACE).collect::<Vec<_>>();
        let is_year = |part: &str| part.len() == 4 && part.bytes().all(|sign| sign.is_ascii_digit());
        let mut opened = parts[0].to_owned();
        for part in &parts[1..] {
            opened.push(if is_year(part) { ' ' } else { FIXED_SPACE });
            opened.push_str(part);
        }
        opened
    };
    text.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

fn blocks(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Heading(heading) => inlines(&mut heading.content),
            Block::Paragraph { content, .. } | Block::TableNote { content } => inlines(content),
            Block::List { items, .. } => items.iter_mut().for_each(|item| self::blocks(item)),
            Block::Quote { content } | Block::Changed { content, .. } => self::blocks(content),
            Block::Table(table) => {
                let cells = table.header.iter_mut().chain(table.rows.iter_mut().flatten());
                std::iter::once(&mut table.caption).chain(cells).for_each(|cell| inlines(cell));
            }
            Block::Chart { .. } => {}
        }
    }
}

fn inlines(content: &mut [Inline]) {
    let mut last = None;
    run(content, &mut last);
}

/// The same from what was read last; signs of notes are passed over.
fn run(content: &mut [Inline], last: &mut Option<char>) {
    for inline in content {
        match inline {
            Inline::Text { text } => closed(text, last),
            Inline::Reference { text, .. } => *last = text.chars().next_back().or(*last),
            Inline::Foreign { language, content } if language.starts_with(Language::Chinese.word()) => {
                run(content, last);
            }
            Inline::Foreign { .. } => *last = Some('a'),
            Inline::Break => *last = None,
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Figure { content, .. }
            | Inline::Changed { content, .. } => run(content, last),
            Inline::Note { .. } | Inline::TableNote { .. } => {}
        }
    }
}

fn closed(text: &mut String, last: &mut Option<char>) {
    let mut closed = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let ends = last.is_some_and(is_punctuation);
        let is_between =
            last.is_some_and(is_han) && signs.peek().is_some_and(|next| is_han(*next) || is_punctuation(*next));
        if sign == ' ' && (ends || is_between) {
            continue;
        }
        closed.push(sign);
        *last = Some(sign);
    }
    *text = closed;
}

fn is_han(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a mark of punctuation is as wide as a Chinese sign, and has its room within it.
fn is_punctuation(sign: char) -> bool {
    matches!(sign, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff1f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::plain;

    #[test]
    fn sentences_in_chinese_stand_close_and_other_words_keep_their_blanks() {
        let text = |text: &str| Inline::Text { text: text.to_owned() };
        let note = Inline::Note { number: 1, first: true, follows: false };
        let mut content = vec![text("第一句。 第二句。"), note, text(" WSIS Forum 于 2006 年 举行。 "), text("完")];
        inlines(&mut content);
        assert_eq!(plain(&content), "第一句。第二句。WSIS Forum 于 2006 年举行。完");
    }

    #[test]
    fn a_date_that_is_long_for_a_cell_is_broken_before_its_year_alone() {
        assert_eq!(opened("25–27\u{a0}февраля\u{a0}2013\u{a0}года"), "25–27\u{a0}февраля 2013\u{a0}года");
        assert_eq!(opened("8\u{a0}mai\u{a0}2013"), "8\u{a0}mai\u{a0}2013");
        assert_eq!(opened("плата 1\u{a0}800\u{a0}000\u{a0}рублей"), "плата 1\u{a0}800\u{a0}000\u{a0}рублей");
    }
}
