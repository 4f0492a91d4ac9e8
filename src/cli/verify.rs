//! `wsis verify`

use super::{Global, Outcome};
use anyhow::Result;
use clap::Args;
use std::path::PathBuf;

/// Hold the figures of an edited report against the registry
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis verify report.docx
  wsis verify report.docx annex.html --format json
  wsis verify report.docx --at HEAD
  wsis verify report.docx --current

A report that `wsis report` wrote as .docx or .html tells of each figure which it is, and what it was made from. It is held against the revision that it was made from: that of `--at`, or that whose registry the files were. Where they held what no commit has, it is held against those as they are. Exit status 1 says that a figure is another. A figure that is gone, or was written anew without its name, is told as a note. Of a change that is tracked, what it puts in counts.")]
pub(super) struct Verify {
    /// The report, as .docx or .html; or several
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Hold it against the registry's files as they are, and not as they were at the revision that it was made from
    #[arg(long)]
    current: bool,
    /// How to show what came of it
    #[cfg(feature = "docx")]
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = super::format::one_of(&crate::verify::formats::FORMATS))]
    format: &'static crate::print::Format<crate::verify::formats::Show>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

#[cfg(not(feature = "docx"))]
impl Verify {
    pub(super) fn run(&self, _: &Global) -> Result<Outcome> {
        let Self { files: _, current: _, width: _ } = self;
        anyhow::bail!(
            "this wsis was built without Word files: install it with `cargo install --path . --features docx` to verify any report"
        )
    }
}

#[cfg(feature = "docx")]
mod with_word {
    use super::{Global, Outcome, Result, Verify};
    use crate::decode::HasWord;
    use crate::document::Origin;
    use crate::print::Look;
    use crate::record::{Day, Language};
    use crate::report::{FollowUp, REPORTS, Request, figures};
    use crate::verify::formats::Verified;
    use crate::verify::{LARGEST, Read, Right, compare, read};
    use anyhow::{Context, anyhow, bail};
    use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
    use std::io::Read as _;
    use std::path::Path;

    impl Verify {
        pub(in crate::cli) fn run(&self, global: &Global) -> Result<Outcome> {
            if self.current && global.at.is_some() {
                bail!("`--current` and `--at` each say what to hold the report against: leave one out");
            }
            let reports: Vec<_> = self.files.par_iter().map(|file| opened(file)).collect::<Result<_>>()?;
            let mut verified: Vec<Option<Verified>> = reports.iter().map(|_| None).collect();
            // Those that were made from the same are held against the same, which is read once.
            while let Some(first) = verified.iter().position(Option::is_none) {
                let held = Held::new(&self.against(global, &reports[first].origin), &reports[first].origin)?;
                for (index, report) in reports.iter().enumerate() {
                    if verified[index].is_none() && is_alike(&report.origin, &reports[first].origin) {
                        verified[index] = Some(held.verified(&self.files[index], report));
                    }
                }
            }
            let verified: Vec<_> = verified.into_iter().flatten().collect();
            let look = Look { width: super::super::width(self.width), colour: super::super::has_colour() };
            super::super::print(&(self.format.show)(&verified, look)?)?;
            let is_sound = verified.iter().all(|report| report.verdict.findings.is_empty());
            Ok(if is_sound { Outcome::Sound } else { Outcome::Unsound })
        }

        /// The registry as a report is held against it.
        fn against(&self, global: &Global, origin: &Origin) -> Global {
            let own = (!self.current && !origin.revision.is_empty()).then(|| origin.revision.clone());
            Global { at: global.at.clone().or(own), ..global.clone() }
        }
    }

    /// A report, read back.
    fn opened(file: &Path) -> Result<Read> {
        let shown = file.display();
        let opened = std::fs::File::open(file).with_context(|| format!("{shown} can't be read"))?;
        let mut bytes = Vec::new();
        opened.take(LARGEST as u64 + 1).read_to_end(&mut bytes).with_context(|| format!("{shown} can't be read"))?;
        read(&bytes).with_context(|| format!("{shown} can't be verified"))
    }

    fn is_alike(one: &Origin, other: &Origin) -> bool {
        let made_from = |it: &Origin| {
            let Origin { report, years, before, language, day, revision, figures: _ } = it.clone();
            (report, years, before, language, day, revision)
        };
        made_from(one) == made_from(other)
    }

    /// What reports that were made from the same are held against.
    struct Held {
        right: Right<'static>,
        revision: Option<String>,
    }

    impl Held {
        fn new(global: &Global, origin: &Origin) -> Result<Self> {
            let kind = REPORTS.iter().find(|kind| kind.word == origin.report);
            let kind =
                kind.with_context(|| format!("this wsis knows no report `{}`", crate::print::safe(&origin.report)))?;
            let period = origin.period().context("the years that the report says it is of are none")?;
            let opened = global.open_to_count().with_context(|| match &global.at {
                Some(revision) => format!(
                    "the report is to be held against the registry at {revision}: name the registry's folder with `-C DIR`, or \
                     another revision with `--at`, or its files as they are with `--current`"
                ),
                None => "the registry that the report was made from can't be read".to_owned(),
            })?;
            if origin.revision.is_empty() && global.at.is_none() {
                global.say(
                    "note: the report was made from files at no named revision: it is held against them as they are",
                );
            }
            let request = Request {
                kind,
                period,
                language: origin.language,
                addressee: None,
                follow_up: FollowUp::LeftOut,
                with_options: true,
                errors: 0,
                revision: None,
                today: origin.day.unwrap_or_else(Day::today),
                changes: None,
            };
            let templates = opened.templates()?;
            let figures = figures(opened.registry, &request, &templates).map_err(|fault| anyhow!("{fault}"))?;
            let locale = |language| templates.locale(language).map_err(|fault| anyhow!("{fault}"));
            let others =
                Language::WORDS.iter().map(|(_, language)| *language).filter(|language| *language != origin.language);
            let others = others.map(locale).collect::<Result<_>>()?;
            Ok(Self {
                right: Right::new(opened.registry, period, locale(origin.language)?, others, &figures),
                revision: opened.source.revision(),
            })
        }

        fn verified(&self, file: &Path, report: &Read) -> Verified {
            let verdict = compare(report, &self.right);
            let origin = &report.origin;
            Verified {
                file: file.display().to_string(),
                report: origin.report.clone(),
                years: origin.years.clone(),
                made_from: Some(origin.revision.clone()).filter(|revision| !revision.is_empty()),
                revision: self.revision.clone(),
                verdict,
            }
        }
    }
}
