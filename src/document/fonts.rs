//! The fonts that come with the program, so that a document is the same on any machine: Latin, Cyrillic and Arabic.

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../templates/fonts/", $name, ".ttf"))
    };
}

/// Noto Serif and Noto Naskh Arabic, under the licence that stands beside them.
pub(super) const SHIPPED: [&[u8]; 5] = [
    font!("NotoSerif-Regular"),
    font!("NotoSerif-Bold"),
    font!("NotoSerif-Italic"),
    font!("NotoNaskhArabic-Regular"),
    font!("NotoNaskhArabic-Bold"),
];
