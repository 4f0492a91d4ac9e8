//! From bytes to text; and of what is no UTF-8, how it was most likely saved.

use super::{Fault, rules};
use std::str::Utf8Error;

/// The text that these bytes hold.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Box<Fault>> {
    if is_utf16(bytes) {
        return Err(Box::new(Fault::of_file(
            &rules::UNREADABLE_FILE,
            "this file is in UTF-16, which Notepad calls Unicode",
            "save it as UTF-8; in most editors that is a choice of \"Save as\"",
        )));
    }
    utf8(bytes).map_err(|error| Box::new(not_utf8(bytes, error.valid_up_to())))
}

/// The text that bytes in UTF-8 hold. Every file is asked this, and more than once; where letters are not ASCII, as in most languages of
/// the United Nations, the standard library is slow at it.
pub fn utf8(bytes: &[u8]) -> Result<&str, Utf8Error> {
    simdutf8::basic::from_utf8(bytes).or_else(|_| std::str::from_utf8(bytes))
}

/// Whether two bytes stand for each character: it begins with the mark of that, or each second byte is empty as in no other text.
pub fn is_utf16(bytes: &[u8]) -> bool {
    const ENOUGH: usize = 256;
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return true;
    }
    let beginning = &bytes[..bytes.len().min(ENOUGH)];
    if !beginning.contains(&0) {
        return false;
    }
    let empty = |offset: usize| beginning.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (empty(0), empty(1), beginning.len() / 2);
    half > 2 && (even == 0 || odd == 0) && (even.max(odd) * 4 > half * 3)
}

fn not_utf8(bytes: &[u8], valid: usize) -> Fault {
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let message = match windows_1252(byte) {
        Some(letter) => {
            format!("this file is not in UTF-8: it seems to be in Windows-1252, where byte {byte:#04x} is `{letter}`")
        }
        None => format!("this file is not in UTF-8: byte {byte:#04x} has no place there"),
    };
    Fault::at(&rules::UNREADABLE_FILE, valid..valid, message)
        .label("not UTF-8 from here on")
        .help("save it as UTF-8; in most editors that is a choice of \"Save as\"")
}

/// The letter or mark that a byte most likely stands for in the older encoding of Windows for the west of Europe.
fn windows_1252(byte: u8) -> Option<char> {
    const MARKS: [(u8, char); 8] =
        [(0x80, '€'), (0x85, '…'), (0x91, '‘'), (0x92, '’'), (0x93, '“'), (0x94, '”'), (0x96, '–'), (0x97, '—')];
    let letter = (byte >= 0xA0).then(|| char::from(byte));
    letter.or_else(|| MARKS.iter().find(|(mark, _)| *mark == byte).map(|(_, character)| *character))
}
