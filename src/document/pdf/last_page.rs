//! Whether the last page of a document has too little on it to be worth a page.

use crate::document::page as sheet;
use std::collections::BTreeSet;
use typst::layout::{Frame, FrameItem, Point};
use typst_layout::Page;

/// A page with fewer lines than these is nearly empty.
const FEW: usize = 12;

/// Whether few lines stand on the last of several pages; what stands in the margins is its header or its footer.
pub(super) fn has_few_lines(pages: &[Page], page: sheet::Page) -> bool {
    let [_, _, .., last] = pages else { return false };
    let mut lines = BTreeSet::new();
    add(&last.frame, Point::zero(), &mut lines);
    let text = points(page.top)..last.frame.height().to_pt() - points(page.bottom);
    // A baseline may lie on the very edge.
    lines.into_iter().filter(|line| text.contains(&(f64::from(*line) - 1.0))).count() < FEW
}

/// Twentieths of a point in points.
fn points(twentieths: u32) -> f64 {
    f64::from(twentieths) / 20.0
}

/// Adds where lines of text stand in a frame, in whole points from the top of the page.
fn add(frame: &Frame, at: Point, lines: &mut BTreeSet<u16>) {
    for (place, item) in frame.items() {
        let place = at + *place;
        match item {
            FrameItem::Group(group) => {
                add(&group.frame, place + Point::with_y(group.transform.ty), lines);
            }
            FrameItem::Text(_) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "no page is longer, and nothing stands above it"
                )]
                lines.insert(place.y.to_pt().round() as u16);
            }
            _ => {}
        }
    }
}
