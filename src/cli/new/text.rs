//! `wsis new report-text`

use super::super::registry::Opened;
use super::super::{Global, Outcome};
use super::{refuse_newer, refuse_past};
use crate::author::{new_text, write_new};
use crate::decode::HasWord;
use crate::prose::Report;
use crate::record::{Language, Year};
use crate::registry::{Key, TextKey};
use anyhow::{Result, bail};
use clap::{Arg, ArgAction, ArgMatches, Command};

/// Its word on the command line.
pub(super) const WORD: &str = "report-text";

/// Which file is to be written.
#[derive(Debug)]
pub(in crate::cli) struct NewText {
    key: TextKey,
    is_dry_run: bool,
}

pub(super) fn command() -> Command {
    let year = |text: &str| super::super::year(text);
    let report = Report::ALL.map(Report::word);
    let languages = Language::words();
    Command::new(WORD)
        .about("The secretariat's own words for a report, with all of its places as comments")
        .after_help("Example: wsis new report-text --year 2015 --report secretary-general --language fr")
        .args([
            Arg::new("year")
                .long("year")
                .value_name("YEAR")
                .required(true)
                .value_parser(year)
                .help("The year of the report; of a cycle of several, any of them"),
            Arg::new("report")
                .long("report")
                .value_name("REPORT")
                .default_value(Report::SecretaryGeneral.word())
                .value_parser(report)
                .help("The report"),
            Arg::new("language")
                .long("language")
                .value_name("LANGUAGE")
                .value_parser(languages)
                .help("The language [default: the registry's first]"),
            Arg::new("dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Print the file's text, and write nothing"),
        ])
}

impl NewText {
    /// What the options ask for.
    pub(super) fn of(matches: &ArgMatches) -> Option<Self> {
        let word = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        let report = Report::ALL.into_iter().find(|report| Some(report.word()) == word("report"))?;
        let language = word("language").and_then(Language::of_word);
        let year = *matches.get_one::<Year>("year")?;
        Some(Self { key: TextKey { year, report, language }, is_dry_run: matches.get_flag("dry-run") })
    }

    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = global.open()?;
        refuse_past(&opened)?;
        refuse_newer(&opened)?;
        self.refuse_without_cycle(&opened)?;
        let key = self.key(&opened);
        let text = new_text(key.report);
        if self.is_dry_run {
            super::super::print(&text)?;
            return Ok(Outcome::Sound);
        }
        let (file, shown) = (key.file(), opened.shown_path(&key.file()));
        let is_there = opened.folder().join(&file).symlink_metadata().is_ok();
        if is_there || opened.registry.files.contains(&file) {
            bail!("{shown} is there already: edit it");
        }
        opened.refuse_link(&file)?;
        write_new(&opened.folder().join(&file), text.as_bytes())?;
        super::super::print(&format!("{shown}\n"))?;
        Ok(Outcome::Sound)
    }

    /// Refuses a text of one of several years that no cycle brings together yet: a report would not find it.
    fn refuse_without_cycle(&self, opened: &Opened) -> Result<()> {
        let registry = opened.registry;
        let years = registry.years_to_report_with(self.key.year);
        if registry.cycle_of(self.key.year).is_none() && years != self.key.year.into() {
            bail!(
                "{} is to be reported on as one with {years}, and there is no cycle of these yet: begin it with \
                 `wsis new cycle --year {}`",
                self.key.year,
                years.last()
            );
        }
        Ok(())
    }

    /// The file: under the last year of the cycle, and without a language where that is the first.
    fn key(&self, opened: &Opened) -> TextKey {
        let registry = opened.registry;
        let language = self.key.language.filter(|language| *language != registry.first_language());
        TextKey { year: registry.years_reported_with(self.key.year).last(), language, ..self.key }
    }
}
