//! Git's index, as far as it says what is not in the working tree: files that are left out of a sparse checkout, and
//! submodules. It is read here because libgit2 reads neither a split nor a sparse index.

use git2::Oid;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// What git keeps at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The path from the repository's top; that of a folder ends in `/`.
    pub path: Vec<u8>,
    pub mode: u32,
    pub id: Oid,
    /// Whether it is left out of the working tree.
    pub is_left_out: bool,
}

/// Modes of entries, as git writes them.
pub(super) const FOLDER: u32 = 0o040_000;
pub(super) const SUBMODULE: u32 = 0o160_000;

/// Whether there is an index that lists something. Git takes an empty file for none.
pub(super) fn lists_something(index: &Path) -> io::Result<bool> {
    let mut head = [0; 12];
    let read = match File::open(index) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        opened => opened?.read(&mut head)?,
    };
    let is_without_entries = read == head.len() && head[8..] == [0; 4];
    Ok(read > 0 && (!is_without_entries || is_split(index)?))
}

/// Whether another file may hold most of an index.
fn is_split(index: &Path) -> io::Result<bool> {
    let beside = index.parent().unwrap_or(Path::new("."));
    let mut names = beside.read_dir()?.filter_map(Result::ok);
    Ok(names.any(|entry| entry.file_name().to_string_lossy().starts_with("sharedindex.")))
}

/// Whether an index may leave files out: the oldest form can't, unless another file holds most of it.
pub(super) fn may_leave_out(index: &Path) -> io::Result<bool> {
    let mut head = [0; 8];
    File::open(index)?.read_exact(&mut head).map_err(|_| malformed())?;
    let is_oldest = head == *b"DIRC\0\0\0\x02";
    if is_oldest { is_split(index) } else { Ok(true) }
}

/// All that an index lists.
pub(super) fn entries(index: &Path, git_dir: &Path) -> io::Result<Vec<Entry>> {
    let bytes = std::fs::read(index)?;
    let parsed = Parsed::of(&bytes).ok_or_else(malformed)?;
    let Some(link) = parsed.link else { return Ok(parsed.entries) };
    let base = Oid::from_bytes(link.get(..ID).ok_or_else(malformed)?).map_err(|_| malformed())?;
    if base.is_zero() {
        return Ok(parsed.entries);
    }
    let base = std::fs::read(git_dir.join(format!("sharedindex.{base}")))?;
    let base = Parsed::of(&base).ok_or_else(malformed)?;
    joined(base.entries, parsed.entries, link.get(ID..).unwrap_or_default()).ok_or_else(malformed)
}

fn malformed() -> io::Error {
    io::Error::new(ErrorKind::InvalidData, "it is not whole, or of a form that is not known")
}

/// The bytes of an object's id.
const ID: usize = 20;

/// One file of an index.
struct Parsed<'a> {
    entries: Vec<Entry>,
    /// What joins it to the file that holds most of a split index.
    link: Option<&'a [u8]>,
}

impl<'a> Parsed<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let mut rest = Bytes(bytes.get(..bytes.len().checked_sub(ID)?)?);
        if rest.take(4)? != b"DIRC" {
            return None;
        }
        let (version, count) = (rest.number()?, rest.number()?);
        if !(2..=4).contains(&version) {
            return None;
        }
        let mut entries: Vec<Entry> = Vec::new();
        for _ in 0..count {
            let before = entries.last().map_or(&[][..], |entry| &entry.path);
            let entry = rest.entry(version, before)?;
            entries.push(entry);
        }
        let mut link = None;
        while !rest.0.is_empty() {
            let (name, size) = (rest.take(4)?, rest.number()?);
            let content = rest.take(usize::try_from(size).ok()?)?;
            match name {
                b"link" => link = Some(content),
                b"sdir" => {}
                // What begins with a small letter can't be understood without knowing it.
                _ if name[0].is_ascii_lowercase() => return None,
                _ => {}
            }
        }
        Some(Self { entries, link })
    }
}

/// Bytes that are read from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.take(4)?.try_into().ok()?))
    }

    fn short(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes(self.take(2)?.try_into().ok()?))
    }

    fn until_nul(&mut self) -> Option<&'a [u8]> {
        let end = self.0.iter().position(|byte| *byte == 0)?;
        let taken = self.take(end)?;
        self.take(1)?;
        Some(taken)
    }

    /// A number of any length, seven bits a byte.
    fn varied(&mut self) -> Option<usize> {
        let mut byte = self.take(1)?[0];
        let mut value = usize::from(byte & 0x7f);
        while byte & 0x80 != 0 {
            byte = self.take(1)?[0];
            value = value.checked_add(1)?.checked_mul(0x80)? | usize::from(byte & 0x7f);
        }
        Some(value)
    }

    fn entry(&mut self, version: u32, before: &[u8]) -> Option<Entry> {
        const STATUS_BEFORE_MODE: usize = 24;
        const STATUS_AFTER_MODE: usize = 12;
        const HAS_MORE_FLAGS: u16 = 0x4000;
        const SKIP_WORKTREE: u16 = 0x4000;
        let start = self.0.len();
        self.take(STATUS_BEFORE_MODE)?;
        let mode = self.number()?;
        self.take(STATUS_AFTER_MODE)?;
        let id = Oid::from_bytes(self.take(ID)?).ok()?;
        let flags = self.short()?;
        let further = if version > 2 && flags & HAS_MORE_FLAGS != 0 { self.short()? } else { 0 };
        let path = if version == 4 {
            let kept = before.len().checked_sub(self.varied()?)?;
            [&before[..kept], self.until_nul()?].concat()
        } else {
            let path = self.until_nul()?.to_vec();
            // Filled up with NUL to a multiple of eight.
            let length = start - self.0.len();
            self.take(length.next_multiple_of(8) - length)?;
            path
        };
        Some(Entry { path, mode, id, is_left_out: further & SKIP_WORKTREE != 0 })
    }
}

/// A split index as a whole: what most of it is kept in, without what was deleted, and with what was replaced or added.
fn joined(mut base: Vec<Entry>, entries: Vec<Entry>, bitmaps: &[u8]) -> Option<Vec<Entry>> {
    let mut rest = Bytes(bitmaps);
    let (deleted, replaced) = match bitmaps {
        [] => (Vec::new(), Vec::new()),
        _ => (rest.bitmap(base.len())?, rest.bitmap(base.len())?),
    };
    let mut entries = entries.into_iter();
    for place in replaced {
        let replacement = entries.next().filter(|entry| entry.path.is_empty())?;
        base[place] = Entry { path: std::mem::take(&mut base[place].path), ..replacement };
    }
    let deleted: HashSet<usize> = deleted.into_iter().collect();
    let kept = base.into_iter().enumerate().filter(|(place, _)| !deleted.contains(place)).map(|(_, entry)| entry);
    Some(kept.chain(entries).collect())
}

impl Bytes<'_> {
    /// The places, below `count`, that a compressed bitmap (EWAH) marks.
    fn bitmap(&mut self, count: usize) -> Option<Vec<usize>> {
        const BITS: usize = 64;
        let (_, words) = (self.number()?, self.number()?);
        let words = self.take(usize::try_from(words).ok()?.checked_mul(8)?)?;
        self.number()?;
        let mut words =
            words.chunks_exact(8).map(|word| word.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte)));
        let (mut marked, mut place) = (Vec::new(), 0_usize);
        while let Some(run) = words.next() {
            let length = usize::try_from((run >> 1) & 0xffff_ffff).ok()?.checked_mul(BITS)?;
            let end = place.checked_add(length)?;
            if run & 1 == 1 {
                marked.extend(place.min(count)..end.min(count));
            }
            place = end;
            for _ in 0..run >> 33 {
                let word = words.next()?;
                marked.extend((0..BITS).filter(|bit| word >> bit & 1 == 1).map(|bit| place + bit));
                place = place.checked_add(BITS)?;
            }
        }
        Some(marked).filter(|marked| marked.iter().all(|place| *place < count))
    }
}
