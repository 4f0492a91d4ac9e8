//! How much room text takes, about: in thousandths of an em, by the letters of the fonts that ship. Those of Word's pages are narrower.

use textwrap::core::display_width;

/// The room of text on one line.
pub(super) fn width(text: &str) -> u32 {
    text.chars().map(of_sign).sum()
}

/// The room of such text in bold.
pub(super) const fn bold(width: u32) -> u32 {
    width * 107 / 100
}

fn of_sign(sign: char) -> u32 {
    match sign {
        'W' | 'M' | 'm' | 'w' | '%' | '@' => 940,
        'H' | 'N' => 780,
        'A' | 'D' | 'G' | 'K' | 'O' | 'Q' | 'R' | 'U' | 'V' | 'X' | '&' => 710,
        ' ' | '\u{a0}' | ',' | '.' | ':' | ';' | '/' | '\'' => 270,
        '!' | '(' | ')' | '-' | 'i' | 'j' | 'l' | 'f' | 't' | '[' | ']' | 'I' | 'J' => 350,
        'r' | 's' | 'c' | 'z' | '“' | '”' | '–' => 490,
        'B' | 'C' | 'E' | 'F' | 'L' | 'P' | 'S' | 'T' | 'Y' | 'Z' | 'b' | 'd' | 'h' | 'k' | 'n' | 'p' | 'q' | 'u' => {
            630
        }
        '\u{410}'..='\u{42f}' => 750,
        // Arabic has a larger size in cells than other letters.
        '\u{430}'..='\u{52f}' | '\u{620}'..='\u{6ff}' => 650,
        _ => match display_width(sign.encode_utf8(&mut [0; 4])) {
            0 => 0,
            2 => 1000,
            _ => 570,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_take_the_room_that_their_letters_have_in_the_fonts_that_ship() {
        for (text, room) in [("C7 e-environment", 8527), ("moderator", 5105), ("Moderators", 5549), ("Paragraph", 5022)]
        {
            assert!(width(text).abs_diff(room) < room / 20, "{text}: {} and not {room}", width(text));
        }
        assert_eq!(width("信息"), 2000);
    }
}
