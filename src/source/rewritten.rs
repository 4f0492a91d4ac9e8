//! Files that git rewrites on checkout, as its attributes say. What counts is what git keeps of them.

use super::commit::repository_of;
use super::place::{absolute, place_below};
use git2::{AttrCheckFlags, AttrValue, Index};
use std::borrow::Cow;
use std::path::Path;

/// What git keeps of a file that it rewrote: in UTF-8 what is in another encoding (`working-tree-encoding`), and without what
/// was filled in (`ident`). None of a file that is kept as it is. How lines end is no matter here.
pub(super) fn as_kept(root: &Path, path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let is_other_encoding = bytes.contains(&0) || std::str::from_utf8(bytes).is_err();
    if !is_other_encoding && !is_filled_in(bytes) {
        return None;
    }
    let root = absolute(root).ok()?;
    let (_, repository) = repository_of(&root).ok()??;
    if repository.index().is_err() {
        // Attributes are looked for in an index, too; one of a form that is not known would keep them from being read.
        repository.set_index(&mut Index::new().ok()?).ok()?;
    }
    let place = format!("{}{path}", place_below(&repository, &root).ok()??);
    let attribute = |name| repository.get_attr(Path::new(&place), name, AttrCheckFlags::FILE_THEN_INDEX).ok().flatten();
    let mut kept = Cow::Borrowed(bytes);
    if let AttrValue::String(name) = AttrValue::from_string(attribute("working-tree-encoding")) {
        kept = Cow::Owned(in_utf8(name, bytes)?.into_bytes());
    }
    if is_filled_in(&kept) && AttrValue::from_string(attribute("ident")) == AttrValue::True {
        kept = Cow::Owned(not_filled_in(&kept));
    }
    match kept {
        Cow::Borrowed(_) => None,
        Cow::Owned(kept) => Some(kept),
    }
}

/// The text of bytes in the encoding of this name, which may end in `-BOM`; none where it is not in it.
fn in_utf8(name: &str, bytes: &[u8]) -> Option<String> {
    let name = name.to_ascii_lowercase();
    let encoding = encoding_rs::Encoding::for_label(name.strip_suffix("-bom").unwrap_or(&name).as_bytes())?;
    let (text, _, has_errors) = encoding.decode(bytes);
    (!has_errors).then(|| text.into_owned())
}

const BEGIN: &[u8] = b"$Id: ";

fn is_filled_in(bytes: &[u8]) -> bool {
    bytes.contains(&b'$') && bytes.windows(BEGIN.len()).any(|part| part == BEGIN)
}

fn not_filled_in(bytes: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(start) = rest.windows(BEGIN.len()).position(|part| part == BEGIN) {
        let (before, from) = rest.split_at(start);
        kept.extend_from_slice(before);
        let inside = &from[BEGIN.len()..];
        match inside.iter().position(|byte| matches!(byte, b'$' | b'\n')) {
            Some(end) if inside[end] == b'$' => {
                kept.extend_from_slice(b"$Id$");
                rest = &inside[end + 1..];
            }
            _ => {
                kept.extend_from_slice(BEGIN);
                rest = inside;
            }
        }
    }
    kept.extend_from_slice(rest);
    kept
}

/// Whether a file only says where Git LFS keeps what it should hold.
pub(super) fn is_pointer(bytes: &[u8]) -> bool {
    bytes.starts_with(b"version https://git-lfs.github.com/spec/")
}
