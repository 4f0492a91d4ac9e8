//! `wsis report`

mod options;
mod since;

use super::progress::Progress;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::write;
use crate::check::check;
use crate::decode::Severity;
use crate::document::{Document, FileFormat, Origin, Standard, Written, marked};
use crate::history::LastChange;
use crate::record::{Day, Language, ReportingPeriod, Years};
use crate::registry::Key;
use crate::report::{Addressee, FollowUp, ReportKind, Request, day_that_counts, report};
use crate::template::{Fault, Templates};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use options::{Options, Which, format_of};
use std::collections::HashMap;
use std::path::Path;

/// Write a report, ready to send on
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis report stocktaking --year 2006 -o stocktaking-2006.html
  wsis report secretary-general --year 2007 -o report.md
  wsis report secretary-general --cycle 2027 -o report.md
  wsis report secretary-general --year 2014 --with-follow-up -o report.md
  wsis report stocktaking --year 2006 --provenance -o stocktaking-2006.docx
  wsis report secretary-general --year 2007 --since 2006 -o report.docx")]
pub(super) struct Report {
    #[command(subcommand)]
    which: Which,
}

impl Report {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let &Which { kind, ref options, addressee } = &self.which;
        let format = format_of(options.output.as_deref())?;
        options.refuse_unmarked(format)?;
        let mut progress = Progress::new(global.quiet);
        progress.step("reading and checking the registry");
        let opened = global.open()?;
        opened.refuse_unread_folder()?;
        let errors = options.errors(&opened)?;
        progress.done();
        if let (Some(first), false) = (errors.first(), options.force) {
            refuse(errors.len(), &opened.shown_path(first));
            return Ok(Outcome::Unsound);
        }
        let period = options.period.period(global, opened.registry)?;
        super::silence::tell(global, opened.registry, &period.years.each().collect::<Vec<_>>());
        if let Some(addressee) = addressee {
            let today = options.today.unwrap_or_else(Day::today);
            refuse_before_its_time(global, &opened, addressee, period.years, today)?;
        }
        progress.step("writing the report");
        let language = options.language.of(opened.registry);
        let request = self.request(&opened, period, language, errors.len())?;
        let document = self.written(&opened, &request)?;
        progress.done();
        if document.front.word_limit.is_some() {
            match request.measured(opened.registry) {
                None => watch_length(global, &document),
                Some(measured) => watch_length(global, &self.written(&opened, &measured)?),
            }
        }
        let document = match &options.since {
            None => document,
            Some(since) => {
                progress.step("writing the report that it is compared with");
                let earlier = self.earlier(global, &opened, since, period)?;
                progress.done();
                marked(&earlier, &document)
            }
        };
        progress.step("laying out the report");
        let templates = templates(&opened, options.template.as_deref(), kind)?;
        let written = options.laid_out(&document, format, &templates)?;
        progress.done();
        if let Some(warning) = &written.warning {
            global.say(&format!("warning: {warning}"));
        }
        match &options.output {
            Some(file) => write(file, &written.content)?,
            None => super::print(&String::from_utf8_lossy(&written.content))?,
        }
        Ok(Outcome::Sound)
    }

    /// The report of these years, from a registry with so many errors.
    fn document(
        &self,
        opened: &Opened,
        period: ReportingPeriod,
        language: Language,
        errors: usize,
    ) -> Result<Document> {
        self.written(opened, &self.request(opened, period, language, errors)?)
    }

    /// What is asked for.
    fn request(&self, opened: &Opened, period: ReportingPeriod, language: Language, errors: usize) -> Result<Request> {
        let &Which { kind, ref options, addressee } = &self.which;
        let today = options.today.unwrap_or_else(Day::today);
        Ok(Request {
            kind,
            period,
            language,
            addressee,
            follow_up: if options.annexes.with_follow_up { FollowUp::InAnnex } else { FollowUp::LeftOut },
            with_options: options.annexes.with_options,
            errors,
            revision: opened.source.revision(),
            today,
            changes: options.annexes.provenance.then(|| changes(opened, period.years)).transpose()?,
        })
    }

    /// The report that a request asks for.
    fn written(&self, opened: &Opened, request: &Request) -> Result<Document> {
        let &Request { kind, period, language, .. } = request;
        let templates = templates(opened, self.which.options.template.as_deref(), kind)?;
        let text = report(opened.registry, request, &templates).map_err(|fault| shown(&fault))?;
        let mut document = parsed(&text, &templates, kind)?;
        let day = day_that_counts(opened.registry, request);
        let revision = request.revision.clone().or_else(|| revision_of_files(opened));
        document.origin = Some(Origin::new(kind.word, period, language, revision.as_deref(), day));
        Ok(document)
    }
}

impl Options {
    /// The files with errors, one for each error.
    fn errors(&self, opened: &Opened) -> Result<Vec<String>> {
        if opened.registry.is_newer() {
            bail!("this registry is written in a newer schema than this program knows: `wsis check` says what to do");
        }
        let findings = check(opened.registry, self.today.unwrap_or_else(Day::today));
        let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
        let mut files: Vec<_> = errors.map(|finding| finding.file).collect();
        files.sort_unstable();
        Ok(files)
    }

    /// The document in a format.
    fn laid_out(&self, document: &Document, format: &FileFormat, templates: &Templates) -> Result<Written> {
        if self.archive && !format.has_archive {
            bail!("--archive is for PDF: name a file that ends in .pdf");
        }
        let standard = if self.archive { Standard::Archive } else { Standard::Accessible };
        format.written(document, templates, standard).map_err(|why| match why.downcast::<Fault>() {
            Ok(fault) => shown(&fault),
            Err(other) => other,
        })
    }
}

/// The commit whose registry the files are as they stand; none where they are in no repository, or hold something else.
fn revision_of_files(opened: &Opened) -> Option<String> {
    let last = opened.at("HEAD").ok()?;
    if *last.registry == *opened.registry { last.source.revision() } else { None }
}

/// Says why there is no report, and where to begin.
fn refuse(errors: usize, first: &str) {
    let told = match errors {
        1 => format!("1 error, in {first}"),
        _ => format!("{errors} errors, the first in {first}"),
    };
    anstream::eprintln!(
        "error: the registry has {told}, and a report of it could not be defended: `wsis check` shows what is wrong; \
         --force writes it all the same, marked as provisional"
    );
}

/// The commits that last changed the files of the outputs and meetings of some years.
fn changes(opened: &Opened, years: Years) -> Result<HashMap<String, LastChange>> {
    let outputs = years.each().flat_map(|year| opened.registry.outputs_of(year)).map(|entry| entry.key.file());
    let meetings = years.each().flat_map(|year| opened.registry.meetings_of(year)).map(|entry| entry.key.file());
    let files: Vec<_> = outputs.chain(meetings).collect();
    opened.last_changes(files.iter().map(String::as_str))?.with_context(|| {
        let folder = opened.folder().display();
        format!("`--provenance` needs git's history, and {folder} is in no git repository: leave it out")
    })
}

/// Refuses to transmit a report that no organ has: one of some years of a cycle, or to the General Assembly before its cycle
/// says when the Council has it.
fn refuse_before_its_time(
    global: &Global,
    opened: &Opened,
    addressee: Addressee,
    years: Years,
    today: Day,
) -> Result<()> {
    let all = opened.registry.years_reported_with(years.last());
    if all != years {
        bail!(
            "the General Assembly and the Council have no report of {years} alone, but one of {all}: `{}`",
            super::period::option(all)
        );
    }
    if addressee == Addressee::Ecosoc {
        return Ok(());
    }
    let cycle = opened.registry.cycle_of_exactly(years);
    let council = cycle.and_then(|cycle| cycle.ecosoc.as_ref()).with_context(|| {
        format!(
            "the report of {years} can't go to the General Assembly yet: it goes there through the Economic and Social \
             Council, and {} has no [ecosoc]",
            years.last().file()
        )
    })?;
    if let Some(date) = council.date.filter(|date| date.first_day() > today) {
        global.say(&format!(
            "warning: the report of {years} goes to the General Assembly through the Economic and Social Council, which \
             has it only on {date}"
        ));
    }
    Ok(())
}

/// The templates that are in use: the built-in ones, those of the registry, and the one that was named.
fn templates(opened: &Opened, named: Option<&Path>, kind: &ReportKind) -> Result<Templates> {
    let mut templates = opened.templates()?;
    if let Some(file) = named {
        let shown = file.display().to_string();
        let text = std::fs::read_to_string(file).with_context(|| format!("the template {shown} can't be read"))?;
        templates.replace(kind.template, &shown, &text);
    }
    Ok(templates)
}

fn parsed(text: &str, templates: &Templates, kind: &ReportKind) -> Result<Document> {
    Document::parse(text).map_err(|malformed| {
        let line = text.lines().nth(malformed.line.saturating_sub(1)).unwrap_or_default();
        let shown = templates.shown_path(kind.template);
        anyhow!("what {shown} writes is no document, {malformed}\n  {}", crate::print::safe(line))
    })
}

/// Warns where the document is longer than it may be.
fn watch_length(global: &Global, document: &Document) {
    let words = document.words();
    if let Some(limit) = document.front.word_limit.filter(|limit| words > *limit) {
        global.say(&format!(
            "warning: the report has {words} words, more than the {limit} that it may have (headings and footnotes count)"
        ));
    }
}

/// A template's fault, as any finding is shown.
fn shown(fault: &Fault) -> anyhow::Error {
    let width = usize::from(super::width(None));
    anyhow!("the report can't be written\n{}", fault.shown(width))
}
