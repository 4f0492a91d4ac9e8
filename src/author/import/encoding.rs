//! From the bytes of a text to the text, in whatever encoding it was saved.

use crate::decode::is_utf16;
use crate::print::safe;
use anyhow::{Result, anyhow, bail};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// A text, and how it was read.
pub struct Decoded<'a> {
    /// The text, without a mark at its beginning.
    pub text: Cow<'a, str>,
    /// The encoding, in words.
    pub encoding: String,
}

/// The encoding that people call so.
pub fn encoding_called(label: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| {
        "it is none that is known: write utf-8, utf-16le, windows-1252, or another name of the WHATWG's list".to_owned()
    })
}

/// The text that these bytes hold, in the encoding that was named, else the one that they tell or seem to be in. What would most likely be
/// read with wrong letters is refused: nobody looks through thousands of rows for them.
pub fn text<'a>(bytes: &'a [u8], named: Option<&'static Encoding>) -> Result<Decoded<'a>> {
    const GUESSED: &str = ", as it seems: `--encoding` names another";
    let (encoding, how) = match (named, Encoding::for_bom(bytes)) {
        (Some(named), _) => (named, ""),
        (None, Some((marked, _))) => (marked, ", as its first bytes say"),
        (None, None) if std::str::from_utf8(bytes).is_ok_and(|_| !is_utf16(bytes)) => (UTF_8, ""),
        (None, None) if is_utf16(bytes) => (utf16_of(bytes), ", as it seems"),
        (None, None) => match broken_utf8(bytes) {
            Some(broken) => bail!(broken),
            None => (guessed(bytes), GUESSED),
        },
    };
    let (text, encoding, had_errors) = encoding.decode(bytes);
    if had_errors {
        bail!(wrong(bytes, encoding));
    }
    if how == GUESSED
        && encoding.is_single_byte()
        && let Some(doubt) = doubt(&text, encoding)
    {
        bail!(doubt);
    }
    Ok(Decoded { text, encoding: format!("{}{how}", encoding.name()) })
}

/// Where a text that was saved in UTF-8 holds letters in another encoding, as one that was put together of two is; none of a text that is
/// in another encoding as a whole.
fn broken_utf8(bytes: &[u8]) -> Option<String> {
    let (mut sound, mut broken, mut first) = (0, 0, None);
    let mut line = 1;
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        line += chunk.valid().matches('\n').count();
        if let Some(byte) = chunk.invalid().first() {
            broken += 1;
            first = first.or(Some((line, *byte)));
        }
    }
    let (line, byte) = first.filter(|_| sound >= broken)?;
    Some(format!(
        "most of it is in UTF-8, but line {line} holds the byte {byte:#04x}, which has no place there: correct that letter and save the \
         file as UTF-8, or name its encoding with `--encoding`"
    ))
}

/// Why a text was most likely saved in another encoding: it holds what nobody writes, as letters of old programs and of old Macs become.
fn doubt(text: &str, encoding: &'static Encoding) -> Option<String> {
    /// What stands within no word.
    const NOT_IN_WORDS: &str = "‚„…†‡ˆ‰‹˜”“•™›¡¢£¤¥§¨©«¬®¯°±²³´¶¸¹»¼½¾¿÷×";
    /// Capitals that stand behind no small letter.
    const CAPITALS: &str = "ŠŒŽŸ";
    let is_strange = |(before, sign, after): (char, char, char)| {
        ('\u{80}'..='\u{9f}').contains(&sign)
            || (NOT_IN_WORDS.contains(sign) && before.is_alphabetic() && after.is_lowercase())
            || (CAPITALS.contains(sign) && before.is_lowercase() && after.is_lowercase())
    };
    let is_in = |word: &&str| {
        let signs = || word.chars().chain([' ', ' ']);
        let before = std::iter::once(' ').chain(signs());
        before.zip(signs()).zip(signs().skip(1)).any(|((before, sign), after)| is_strange((before, sign, after)))
    };
    let in_line =
        |(at, line): (usize, &str)| Some((at + 1, line.split([' ', ',', ';', '\t', '|', '"']).find(is_in)?.to_owned()));
    let (line, word) = text.lines().enumerate().find_map(in_line)?;
    Some(format!(
        "it seems to be in {}, but line {line} holds `{}` then, which looks like letters of another encoding: `--encoding macintosh` is that \
         of an old Mac, `--encoding ibm866` that of DOS in Russian; for any other, such as cp850 of DOS, open the file where its letters are \
         right, and save it as UTF-8. If it is right so, say `--encoding {}`",
        encoding.name(),
        safe(&word),
        encoding.name().to_lowercase()
    ))
}

fn wrong(bytes: &[u8], encoding: &'static Encoding) -> anyhow::Error {
    let at = std::str::from_utf8(bytes).err().filter(|_| encoding == UTF_8).map(|error| error.valid_up_to());
    let place = at.map_or(String::new(), |at| {
        let line = bytes[..=at].split(|byte| *byte == b'\n').count();
        format!(": line {line} holds the byte {:#04x}", bytes[at])
    });
    anyhow!("it is not in {}{place}; name its encoding with `--encoding`, or save it as UTF-8", encoding.name())
}

/// Which of the two bytes of each sign comes first.
fn utf16_of(bytes: &[u8]) -> &'static Encoding {
    let empty = |offset: usize| bytes.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    if empty(0) > empty(1) { UTF_16BE } else { UTF_16LE }
}

#[cfg(feature = "import")]
fn guessed(bytes: &[u8]) -> &'static Encoding {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    match detector.guess(None, Utf8Detection::Deny) {
        // Its signs are those of the larger one.
        guessed if guessed.is_single_byte() || guessed.can_encode_everything() => guessed,
        guessed if guessed.decode_without_bom_handling(bytes).1 => WINDOWS_1252,
        guessed => guessed,
    }
}

#[cfg(not(feature = "import"))]
fn guessed(_: &[u8]) -> &'static Encoding {
    WINDOWS_1252
}
