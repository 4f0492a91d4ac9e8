//! Whether the last page of a document has too little on it to be worth a page.

use std::collections::BTreeSet;
use typst::layout::{Frame, FrameItem, Point};
use typst_layout::Page;

/// A page with fewer lines than these is nearly empty.
const FEW: usize = 12;

/// What is nearer to the top or the bottom of a page is its header or its footer.
const MARGINS: [f64; 2] = [84.0, 73.0];

/// Whether few lines stand on the last of several pages.
pub(super) fn has_few_lines(pages: &[Page]) -> bool {
    let [_, _, .., last] = pages else { return false };
    let mut lines = BTreeSet::new();
    add(&last.frame, Point::zero(), &mut lines);
    let [top, bottom] = MARGINS;
    let end = last.frame.height().to_pt() - bottom;
    lines.into_iter().filter(|line| (top..end).contains(&f64::from(*line))).count() < FEW
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
