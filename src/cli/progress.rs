//! What is being done, on a terminal, when a step takes over half a second; nothing in a pipe.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// Shows the step that is under way.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    is_quiet: bool,
}

impl Progress {
    pub fn new(is_quiet: bool) -> Self {
        Self { bar: None, is_quiet }
    }

    /// Begins a step; what showed the last one is gone.
    pub fn step(&mut self, what: &str) {
        self.done();
        if self.is_quiet {
            return;
        }
        let style = ProgressStyle::with_template("{spinner} {msg} ({elapsed})");
        let bar = ProgressBar::new_spinner().with_message(what.to_owned());
        if let Ok(style) = style {
            bar.set_style(style);
        }
        // The first sign of it is the first tick, half a second from now.
        bar.enable_steady_tick(Duration::from_millis(500));
        self.bar = Some(bar);
    }

    /// Begins a step of so many parts.
    pub fn count(&mut self, what: &str, parts: usize) {
        self.step(what);
        let style = ProgressStyle::with_template("{spinner} {msg} {bar:30} {pos} of {len} ({elapsed})");
        if let (Some(bar), Ok(style)) = (&self.bar, style) {
            bar.set_style(style);
            bar.set_length(parts.try_into().unwrap_or_default());
        }
    }

    /// One more part is done.
    pub fn one_more(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// Ends the last step.
    pub fn done(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done();
    }
}
