//! Ends the command where its terminal is gone.
//!
//! Most commands are ended by the system then. Where somebody had that signal ignored, as `nohup` does, crossterm would read from
//! what is no longer there, again and again, as long as the machine runs.

use std::io::IsTerminal;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Whether somebody is being asked just now: whatever is being written is finished.
static IS_ASKING: AtomicBool = AtomicBool::new(false);

static WATCH: Once = Once::new();

/// Ends the command from now on if its terminal goes.
pub(super) fn watch() {
    IS_ASKING.store(true, Ordering::SeqCst);
    WATCH.call_once(|| {
        std::thread::spawn(|| {
            loop {
                std::thread::sleep(Duration::from_secs(1));
                if IS_ASKING.load(Ordering::SeqCst) && !std::io::stdin().is_terminal() {
                    std::process::exit(2);
                }
            }
        });
    });
}

/// Nobody is asked any more.
pub(super) fn rest() {
    IS_ASKING.store(false, Ordering::SeqCst);
}
