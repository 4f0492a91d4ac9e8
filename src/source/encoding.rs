//! Encodings that git can write files in, as it calls them (`working-tree-encoding`).

use crate::decode::utf8;
use encoding_rs::{Encoding, WINDOWS_1252, mem::decode_latin1};
use memchr::{memchr2, memchr2_iter};

/// Why bytes could not be read as text.
pub(super) enum Unread {
    /// They are not in the encoding.
    Malformed,
    /// The encoding is not known.
    Unknown,
}

/// Whether bytes may be text in another encoding than UTF-8. Some write all in letters of ASCII, and a sign that begins others.
pub(super) fn may_be_in_another(bytes: &[u8]) -> bool {
    const ESCAPE: u8 = 0x1b;
    let begins_others = |at: usize| match bytes[at..] {
        [b'~', b'{', ..] => true,
        [b'+', next, ..] => next.is_ascii_alphanumeric() || next == b'/',
        _ => false,
    };
    memchr2(0, ESCAPE, bytes).is_some() || utf8(bytes).is_err() || memchr2_iter(b'~', b'+', bytes).any(begins_others)
}

/// The text of bytes in the encoding of this name.
pub(super) fn in_utf8(name: &str, bytes: &[u8]) -> Result<String, Unread> {
    let name = name.to_ascii_lowercase();
    // With a mark of the order of bytes: it is read anyhow.
    let name = name.strip_suffix("-bom").unwrap_or(&name);
    if let Some(order) = name.strip_prefix("utf-32").or_else(|| name.strip_prefix("utf32")) {
        return utf_32(order, bytes).ok_or(Unread::Malformed);
    }
    let encoding = Encoding::for_label(name.as_bytes()).ok_or(Unread::Unknown)?;
    if encoding == WINDOWS_1252 && !name.contains("1252") {
        // On the web Latin-1 is taken for the one of Windows; git takes it as it is.
        return Ok(decode_latin1(bytes).into_owned());
    }
    let (text, _, has_errors) = encoding.decode(bytes);
    if has_errors { Err(Unread::Malformed) } else { Ok(text.into_owned()) }
}

/// The text of bytes, four for a letter; the first ones say in which order, where the name does not.
fn utf_32(order: &str, bytes: &[u8]) -> Option<String> {
    const MARK: char = '\u{feff}';
    let read = |number: fn([u8; 4]) -> u32| {
        let (letters, rest) = bytes.as_chunks();
        let text = letters.iter().map(|letter| char::from_u32(number(*letter))).collect::<Option<String>>()?;
        rest.is_empty().then(|| text.strip_prefix(MARK).map_or(text.clone(), str::to_owned))
    };
    let is_little = if order.is_empty() { bytes.starts_with(&[0xff, 0xfe]) } else { order.ends_with("le") };
    if is_little { read(u32::from_le_bytes) } else { read(u32::from_be_bytes) }
}
