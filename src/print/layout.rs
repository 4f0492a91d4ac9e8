//! Which columns of a table stand side by side, and how wide each is.

use super::table::{Cell, Column, Holds};
use super::wrap::{FIXED_SPACE, breaks, longest_word};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

/// A text that has as much room as this is pleasant to read.
const PLEASANT: usize = 16;

/// The same of whole sentences.
const PLEASANT_SENTENCE: usize = 36;

/// No word is longer, but what is no word: it is broken where the room ends.
const LONGEST_WORD: usize = 24;

/// Between two columns.
const BETWEEN: usize = 1;

/// How a table's columns are laid out.
pub(super) struct Layout {
    /// Columns that stand side by side, each with its width; further ones below them.
    pub blocks: Vec<Vec<(usize, usize)>>,
    /// The column that stands above each row.
    pub above: Option<usize>,
    /// Whether the paths of a column stand below their rows, from the left on.
    pub has_paths_below: bool,
}

/// How much room a column takes.
#[derive(Clone, Copy)]
struct Room {
    /// The least at which no word is broken.
    least: usize,
    /// The least at which it is pleasant to read.
    pleasant: usize,
    /// All that it would take.
    all: usize,
}

impl Layout {
    pub fn new(columns: &[Column], rows: &[Vec<Cell>], repeated: usize, width: usize) -> Self {
        let all: Vec<_> = (0..columns.len()).collect();
        let beside: Vec<_> = all.iter().map(|n| room(columns, rows, *n)).collect();
        let holds_path = |n: &usize| columns[*n].holds == Holds::TextAndPath;
        let has_paths_below = all.iter().any(holds_path) && needed(&beside, &all, |room| room.least) > width;
        if has_paths_below {
            let rooms =
                all.iter().map(|n| if holds_path(n) { room_without_path(columns, rows, *n) } else { beside[*n] });
            return Self { has_paths_below, ..Self::of_rooms(columns, &rooms.collect::<Vec<_>>(), repeated, width) };
        }
        Self::of_rooms(columns, &beside, repeated, width)
    }

    fn of_rooms(columns: &[Column], rooms: &[Room], repeated: usize, width: usize) -> Self {
        let all: Vec<_> = (0..columns.len()).collect();
        let has_paths_below = false;
        if needed(rooms, &all, |room| room.pleasant) <= width {
            return Self { blocks: vec![shared_out(rooms, &all, width)], above: None, has_paths_below };
        }
        let id = columns.iter().position(|column| column.holds == Holds::Id);
        // An id that leaves half of the room to the rest stays where it is, even if there are several blocks.
        let above = id.filter(|id| {
            let keys: Vec<_> = (0..repeated.max(id + 1)).collect();
            repeated == 1 || needed(rooms, &keys, |room| room.pleasant) > width / 2
        });
        let width = if above.is_some() { width.saturating_sub(2) } else { width };
        let rest: Vec<_> = all.into_iter().filter(|n| Some(*n) != above).collect();
        for wanted in [|room: &Room| room.pleasant, |room: &Room| room.least] {
            if needed(rooms, &rest, wanted) <= width {
                return Self { blocks: vec![shared_out(rooms, &rest, width)], above, has_paths_below };
            }
        }
        let (keys, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|n| *n < repeated);
        Self { blocks: blocks(rooms, &keys, &others, width), above, has_paths_below }
    }
}

/// The columns in as few blocks as hold them, each with the keys before them. Keys are as wide in each as in the first.
fn blocks(rooms: &[Room], keys: &[usize], others: &[usize], width: usize) -> Vec<Vec<(usize, usize)>> {
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for column in others {
        let fits = |part: &Vec<usize>| {
            let columns: Vec<_> = keys.iter().chain(part).chain([column]).copied().collect();
            needed(rooms, &columns, |room| room.pleasant) <= width
        };
        match parts.last_mut().filter(|part| fits(part)) {
            Some(part) => part.push(*column),
            None => parts.push(vec![*column]),
        }
    }
    let mut as_before: Option<Vec<(usize, usize)>> = None;
    let mut blocks = Vec::new();
    for part in parts {
        let columns: Vec<_> = keys.iter().chain(&part).copied().collect();
        let mut block = shared_out(rooms, &columns, width);
        match &as_before {
            Some(before) => block[..keys.len()].copy_from_slice(before),
            None => as_before = Some(block[..keys.len()].to_vec()),
        }
        blocks.push(block);
    }
    blocks
}

/// The room that a column takes whose paths stand below.
fn room_without_path(columns: &[Column], rows: &[Vec<Cell>], column: usize) -> Room {
    let texts = rows.iter().filter_map(|row| row.get(column)).map(|cell| Cell::new(parted(&cell.text).0));
    let rows: Vec<_> = texts.map(|text| vec![text]).collect();
    room(&[Column { holds: Holds::Text, ..columns[column].clone() }], &rows, 0)
}

/// A text, and the path below it.
pub(super) fn parted(text: &str) -> (&str, Option<&str>) {
    text.rsplit_once('\n').map_or((text, None), |(text, path)| (text, Some(path)))
}

fn room(columns: &[Column], rows: &[Vec<Cell>], column: usize) -> Room {
    let Column { name, holds } = &columns[column];
    let texts = || rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.text.as_str());
    let all = texts().flat_map(|text| text.split('\n')).map(display_width).max().unwrap_or_default();
    let all = all.max(display_width(name));
    match holds {
        Holds::Id | Holds::Whole | Holds::Figure => Room { least: all, pleasant: all, all },
        Holds::Text | Holds::Sentences => {
            let longest = texts().map(longest_word).max().unwrap_or_default().min(LONGEST_WORD);
            let least = longest.max(display_width(name)).min(all);
            let pleasant = if *holds == Holds::Sentences { PLEASANT_SENTENCE } else { PLEASANT };
            Room { least, pleasant: least.max(pleasant.min(all)), all }
        }
        Holds::TextAndPath => {
            let paths = texts().filter_map(|text| text.rsplit('\n').next()).map(display_width);
            let least = paths.max().unwrap_or_default().max(display_width(name));
            Room { least, pleasant: least, all }
        }
        Holds::Clipped => {
            let least = PLEASANT.min(all).max(display_width(name));
            Room { least, pleasant: least, all }
        }
    }
}

fn needed(rooms: &[Room], columns: &[usize], wanted: impl Fn(&Room) -> usize) -> usize {
    columns.iter().map(|n| wanted(&rooms[*n]) + BETWEEN).sum::<usize>().saturating_sub(BETWEEN)
}

/// What is left over goes to the columns that could use it, to each as much as to the others.
fn shared_out(rooms: &[Room], columns: &[usize], width: usize) -> Vec<(usize, usize)> {
    let start =
        |room: &Room| if needed(rooms, columns, |room| room.pleasant) <= width { room.pleasant } else { room.least };
    let mut widths: Vec<_> = columns.iter().map(|n| (*n, start(&rooms[*n]))).collect();
    let taken: usize = widths.iter().map(|(_, width)| width + BETWEEN).sum::<usize>().saturating_sub(BETWEEN);
    for _ in taken..width {
        let narrowest = widths.iter_mut().filter(|(n, width)| *width < rooms[*n].all).min_by_key(|(_, width)| *width);
        match narrowest {
            Some((_, width)) => *width += 1,
            None => break,
        }
    }
    widths
}

/// A cell's text in lines that fit.
pub(super) fn fitted(text: &str, holds: Holds, width: usize) -> String {
    match holds {
        Holds::Id | Holds::Whole | Holds::Figure => text.replace(FIXED_SPACE, " "),
        Holds::Clipped => clipped(text, width),
        Holds::TextAndPath => match parted(text) {
            (text, Some(path)) => format!("{}\n{path}", fitted(text, Holds::Text, width)),
            (text, None) => text.to_owned(),
        },
        Holds::Text | Holds::Sentences => {
            let longest = longest_word(text);
            // A hyphen is a place to break only where a word finds no room otherwise.
            let splitter = if longest > width { WordSplitter::HyphenSplitter } else { WordSplitter::NoHyphenation };
            let options = Options::new(width.max(1)).word_splitter(splitter).word_separator(breaks());
            textwrap::fill(text, options).replace(FIXED_SPACE, " ")
        }
    }
}

fn clipped(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut shown = String::new();
    for character in text.chars() {
        shown.push(character);
        if display_width(&shown) >= width {
            shown.pop();
            break;
        }
    }
    format!("{}…", shown.trim_end())
}
