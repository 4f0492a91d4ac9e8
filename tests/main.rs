//! What people do with `wsis`, through the binary; the expected output is kept in files beside the tests.
//!
//! `SNAPSHOTS=overwrite cargo test` writes what comes out into those files: read the change like code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that can't go on has failed")]

#[cfg(feature = "parquet")]
mod analysis;
mod bad_input;
mod beside;
mod bounded;
#[cfg(feature = "docx")]
mod calling;
mod changes;
mod check;
mod ci;
mod clones;
mod closed_years;
mod codeowners;
mod compare;
mod counting;
mod cycles;
mod directions;
mod editor;
mod examples;
mod explain;
mod export;
mod findings;
mod fix;
mod fmt;
mod formats;
mod git;
mod import;
mod init;
mod languages;
mod library;
mod list;
mod manual;
mod mechanism;
mod mending;
mod names;
mod new;
#[cfg(unix)]
mod prompts;
mod properties;
mod provenance;
mod readme;
mod report;
mod report_day;
mod report_prose;
mod report_requests;
mod report_sentences;
mod report_text;
mod requests;
mod rules;
mod schema;
mod shipped;
mod show;
#[cfg(feature = "docx")]
mod since;
mod spelling;
mod standing;
mod status;
mod stocktake;
mod story;
mod support;
mod twins;
mod verbs;
#[cfg(feature = "docx")]
mod verify;
mod way;
#[cfg(feature = "docx")]
mod word;
#[cfg(all(feature = "docx", feature = "import"))]
mod workbook;
#[cfg(unix)]
mod writing;
