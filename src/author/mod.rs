//! Whatever writes a registry's files.

pub mod init;
pub mod new;
mod write;

pub use write::write_new;
