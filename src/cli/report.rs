//! `wsis report`

use super::period::Asked;
use super::progress::Progress;
use super::registry::Opened;
use super::{Global, Outcome};
use crate::author::write;
use crate::check::check;
use crate::decode::Severity;
use crate::document::{Document, html, markdown, pictures};
use crate::history::LastChange;
use crate::record::{Day, Language, Years};
use crate::registry::Key;
use crate::report::{Addressee, FollowUp, ReportKind, Request, report};
use crate::template::{Fault, Templates};
use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, Subcommand, ValueEnum};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Write one of the two reports, ready to send on
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis report stocktaking --year 2006 -o stocktaking-2006.html
  wsis report secretary-general --year 2007 -o report.md
  wsis report secretary-general --cycle 2027 -o report.md
  wsis report secretary-general --year 2014 --with-follow-up -o report.md
  wsis report stocktaking --year 2006 --provenance -o stocktaking-2006.docx")]
pub(super) struct Report {
    #[command(subcommand)]
    which: Which,
}

#[derive(Debug, Subcommand)]
enum Which {
    /// The secretariat's overall stocktaking
    #[command(after_help = "Example: wsis report stocktaking --year 2006 -o stocktaking-2006.html")]
    Stocktaking(Options),
    /// The Secretary-General's report to the General Assembly, through the Economic and Social Council
    #[command(after_help = "Example: wsis report secretary-general --year 2007 --addressee ecosoc -o report.md")]
    SecretaryGeneral {
        #[command(flatten)]
        options: Options,
        /// The organ that the report is transmitted to
        #[arg(long, value_name = "ORGAN")]
        addressee: Option<Organ>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Organ {
    /// The Economic and Social Council
    Ecosoc,
    /// The General Assembly, through the Council
    GeneralAssembly,
}

#[derive(Debug, Args)]
struct Options {
    #[command(flatten)]
    period: Asked,
    /// The language
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    lang: Language,
    /// The file to write; its ending chooses the format: .md, .html, .docx or .pdf [default: Markdown on standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// A template to use in the place of the built-in one
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// Write the report although the registry has errors, marked as provisional on every page
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    annexes: Annexes,
    /// Keep a PDF to PDF/A-2b, for archives, in the place of PDF/UA-1
    #[arg(long)]
    archive: bool,
    /// The day to judge the registry by
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
}

/// Annexes that a report has only where they are asked for.
#[derive(Debug, Args)]
struct Annexes {
    /// Add an annex: each line's outputs and meetings with their files, and the commits that last changed them
    #[arg(long)]
    provenance: bool,
    /// Add an annex on what came after the report: what the Council and the Assembly decided, and what followed
    #[arg(long)]
    with_follow_up: bool,
}

/// The endings that choose a format, as people list them.
const ENDINGS: &str = ".md, .html, .docx or .pdf";

/// A format that a report can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Markdown,
    Html,
    #[cfg(feature = "docx")]
    Docx,
    #[cfg(feature = "pdf")]
    Pdf,
}

impl Format {
    /// The format that the ending of a file's name chooses.
    fn of(file: Option<&Path>) -> Result<Self> {
        let Some(file) = file else {
            return Ok(Self::Markdown);
        };
        match file.extension().and_then(std::ffi::OsStr::to_str).map(str::to_lowercase).as_deref() {
            Some("md") => Ok(Self::Markdown),
            Some("html") => Ok(Self::Html),
            #[cfg(feature = "docx")]
            Some("docx") => Ok(Self::Docx),
            #[cfg(feature = "pdf")]
            Some("pdf") => Ok(Self::Pdf),
            #[cfg(not(feature = "pdf"))]
            Some("pdf") => bail!(
                "this wsis was built without PDF, which takes long to build: install it with \
                 `cargo install --path . --features pdf`"
            ),
            Some(other) => bail!("a report can't be written as .{other}: name a file that ends in {ENDINGS}"),
            None => {
                bail!("{} has no ending that chooses a format: name a file that ends in {ENDINGS}", file.display())
            }
        }
    }
}

fn language(tag: &str) -> Result<Language, String> {
    use crate::decode::HasWord;
    let known = Language::WORDS.iter().find(|(word, _)| *word == tag).map(|(_, language)| *language);
    known.ok_or_else(|| "it is one of the six languages of the United Nations: en, fr, es, ar, zh, ru".to_owned())
}

impl Report {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let (kind, options, addressee) = match &self.which {
            Which::Stocktaking(options) => (ReportKind::Stocktaking, options, None),
            Which::SecretaryGeneral { options, addressee } => (ReportKind::SecretaryGeneral, options, *addressee),
        };
        let format = Format::of(options.output.as_deref())?;
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
        let request = Request {
            kind,
            period,
            language: options.lang,
            addressee: addressee
                .map(|organ| transmitted(global, &opened, organ, period.years, options.today))
                .transpose()?,
            follow_up: if options.annexes.with_follow_up { FollowUp::InAnnex } else { FollowUp::LeftOut },
            errors: errors.len(),
            revision: opened.source.revision(),
            changes: options.annexes.provenance.then(|| changes(&opened, period.years)).transpose()?,
        };
        let templates = templates(&opened, options.template.as_deref(), kind)?;
        progress.step("writing the report");
        let text = report(opened.registry, &request, &templates).map_err(|fault| shown(&fault))?;
        let document = parsed(&text, &templates, kind)?;
        progress.done();
        watch_length(global, &document);
        progress.step("laying out the report");
        let written = options.laid_out(&document, format, &templates)?;
        progress.done();
        match &options.output {
            Some(file) => write(file, &written)?,
            None => super::print(&String::from_utf8_lossy(&written))?,
        }
        Ok(Outcome::Sound)
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
    fn laid_out(&self, document: &Document, format: Format, templates: &Templates) -> Result<Vec<u8>> {
        let ending = self.output.as_deref().and_then(Path::extension);
        if self.archive && !ending.is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
            bail!("--archive is for PDF: name a file that ends in .pdf");
        }
        let pictures = pictures(document, templates).map_err(|fault| shown(&fault))?;
        Ok(match format {
            Format::Markdown => markdown(document).into_bytes(),
            Format::Html => html(document, &pictures, templates).map_err(|fault| shown(&fault))?.into_bytes(),
            #[cfg(feature = "docx")]
            Format::Docx => crate::document::docx(document, &pictures)?,
            #[cfg(feature = "pdf")]
            Format::Pdf => {
                use crate::document::{Standard, pdf};
                pdf(document, &pictures, if self.archive { Standard::Archive } else { Standard::Accessible })?
            }
        })
    }
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

/// The organ, if the cycle has come so far that the report can be transmitted to it.
fn transmitted(global: &Global, opened: &Opened, organ: Organ, years: Years, today: Option<Day>) -> Result<Addressee> {
    let all = opened.registry.years_reported_with(years.last());
    if all != years {
        bail!(
            "the General Assembly and the Council have no report of {years} alone, but one of {all}: `{}`",
            super::period::option(all)
        );
    }
    let cycle = opened.registry.cycle_of_exactly(years);
    let council = cycle.and_then(|cycle| cycle.ecosoc.as_ref());
    match organ {
        Organ::Ecosoc => Ok(Addressee::Ecosoc),
        Organ::GeneralAssembly if let Some(council) = council => {
            let today = today.unwrap_or_else(Day::today);
            if let Some(date) = council.date.filter(|date| date.first_day() > today) {
                global.say(&format!(
                    "warning: the report of {years} goes to the General Assembly through the Economic and Social \
                     Council, which has it only on {date}"
                ));
            }
            Ok(Addressee::GeneralAssembly)
        }
        Organ::GeneralAssembly => bail!(
            "the report of {years} can't go to the General Assembly yet: it goes there through the Economic and Social \
             Council, and {} has no [ecosoc]",
            years.last().file()
        ),
    }
}

/// The templates that are in use: the built-in ones, those of the registry, and the one that was named.
fn templates(opened: &Opened, named: Option<&Path>, kind: ReportKind) -> Result<Templates> {
    let mut templates = opened.templates()?;
    if let Some(file) = named {
        let shown = file.display().to_string();
        let text = std::fs::read_to_string(file).with_context(|| format!("the template {shown} can't be read"))?;
        templates.replace(kind.template(), &shown, &text);
    }
    Ok(templates)
}

fn parsed(text: &str, templates: &Templates, kind: ReportKind) -> Result<Document> {
    Document::parse(text).map_err(|malformed| {
        let line = text.lines().nth(malformed.line.saturating_sub(1)).unwrap_or_default();
        let shown = templates.shown_path(kind.template());
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
