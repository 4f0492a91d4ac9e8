//! The follow-up to the World Summit on the Information Society, as a registry of text files and one command.
//!
//! Data flows one way, in the order of this list; nothing knows of what comes after it.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::single_range_in_vec_init))]

pub mod line;

pub mod decode;

pub mod record;

pub mod source;

pub mod registry;

pub mod check;

pub mod diagnostic;

pub mod stocktake;

pub mod cli;
