//! `wsis status`, and what a bare `wsis` shows

use super::file::{FileForm, csv_file, endings, form_of};
use super::format::one_of;
use super::language::LanguageOption;
use super::registry::Opened;
use super::reply::Reply;
use super::{Global, Outcome};
use crate::author::write;
use crate::catalogue::formats::Grid;
use crate::print::{Format, Look, json, workbook, yaml};
use crate::record::{Day, Year};
use crate::status;
use crate::status::formats::{Detail, owing_csv, owing_grid, owing_sheet, owing_table, owing_title, status_text};
use crate::status::{Owing, owing};
use crate::template::Speaker;
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Show where the follow-up stands: each open cycle's step, what is due next and by whom, and who has not submitted
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis status
  wsis status --year 2014
  wsis status --by organization --format csv
  wsis status --by organization --owing -o reminders.xlsx
  wsis status --format json")]
pub(super) struct Status {
    /// Show the cycle that covers this year, open or closed, with what the General Assembly judged [default: all open cycles]
    #[arg(long, value_name = "YEAR", value_parser = super::year)]
    year: Option<Year>,
    /// Show who owes what and since when: a row for each organization and line, in the place of the steps
    #[arg(long, value_name = "WHAT")]
    by: Option<By>,
    /// Only the rows of those who owe; the table shows no others, unless nobody owes
    #[arg(long, requires = "by")]
    owing: bool,
    /// The day to judge by
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    #[arg(short, long, value_name = "FILE", requires = "by", conflicts_with = "format", help = about_output())]
    output: Option<PathBuf>,
    #[command(flatten)]
    language: LanguageOption,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// What the status is told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// The organizations that moderate lines
    Organization,
}

/// A status that is to be shown.
struct Shown<'a> {
    opened: &'a Opened,
    speaker: &'a Speaker<'a>,
    status: &'a status::Status,
    detail: Detail,
    /// Who owes what, where that is asked.
    owing: Option<Vec<Owing>>,
}

type Show = fn(&Shown<'_>) -> Result<String>;

static FORMATS: [Format<Show>; 3] = [
    Format::table(|shown| {
        let Shown { speaker, status, detail, .. } = *shown;
        speaker.checked(match &shown.owing {
            Some(rows) => owing_table(speaker, rows, status),
            None => status_text(speaker, status, detail),
        })
    }),
    Format::csv(|shown| match &shown.owing {
        Some(rows) => owing_csv(rows),
        None => bail!("the steps of a cycle have no form as csv: `--by organization` has, or use table or json"),
    }),
    Format::json(|shown| match &shown.owing {
        Some(rows) => json(rows),
        None => json(shown.status),
    }),
];

type Write = fn(&Shown<'_>) -> Result<Vec<u8>>;

static FILES: [FileForm<Write>; 7] = [
    FileForm { ending: "csv", write: |shown| Ok(csv_file(&owing_csv(shown.rows())?)) },
    FileForm {
        ending: "xlsx",
        write: |shown| {
            let (title, sheet) = (shown.title(), owing_sheet(shown.speaker, shown.rows()));
            workbook(&shown.speaker.checked(title)?, &[sheet])
        },
    },
    FileForm { ending: "docx", write: |shown| shown.reply().laid_out("docx") },
    FileForm { ending: "html", write: |shown| shown.reply().laid_out("html") },
    FileForm { ending: "md", write: |shown| shown.reply().laid_out("md") },
    FileForm { ending: "json", write: |shown| Ok(json(&shown.rows())?.into_bytes()) },
    FileForm { ending: "yaml", write: |shown| Ok(yaml(&shown.rows())?.into_bytes()) },
];

fn about_output() -> String {
    format!("A file to write who owes what to; its ending chooses the format: {}", endings(&FILES))
}

impl Shown<'_> {
    fn rows(&self) -> &[Owing] {
        self.owing.as_deref().unwrap_or_default()
    }

    fn title(&self) -> String {
        owing_title(self.speaker, self.status.today)
    }

    /// Who owes what, as a document that can be sent.
    fn reply(&self) -> Reply<'_> {
        let (header, rows) = owing_grid(self.speaker, self.rows());
        let grid = Grid { alignment: vec!["---"; header.len()], header, rows };
        let (opened, speaker) = (self.opened, self.speaker);
        Reply { opened, speaker, title: self.title(), grid, noun: "row", day: self.status.today }
    }
}

impl Status {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        self.show(global, |_| String::new())?;
        Ok(Outcome::Sound)
    }

    /// Prints or writes the status, and what closes it.
    fn show(&self, global: &Global, closing: impl Fn(&Speaker<'_>) -> String) -> Result<()> {
        let file =
            self.output.as_deref().map(|file| Ok::<_, anyhow::Error>((file, form_of(&FILES, file, "a status")?)));
        let file = file.transpose()?;
        let opened = self.language.open_to_count(global)?;
        let registry = opened.registry;
        super::silence::tell(global, registry, self.year.as_slice());
        let today = self.today.unwrap_or_else(Day::today);
        let mut status = status::status(registry, today, self.year);
        status.revision = opened.source.revision();
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        let detail = if self.year.is_some() { Detail::Everything } else { Detail::Now };
        let owing = self.by.map(|By::Organization| {
            let rows = owing(registry, &status).into_iter();
            rows.filter(|row| row.owes || !self.owing).collect::<Vec<_>>()
        });
        let speaker = opened.speaker(look)?;
        let shown = Shown { opened: &opened, speaker: &speaker, status: &status, detail, owing };
        match file {
            Some((file, form)) => write(file, &speaker.checked((form.write)(&shown)?)?)?,
            None => super::print(&speaker.checked((self.format.show)(&shown)?)?)?,
        }
        super::print(&speaker.checked(closing(&speaker))?)
    }
}

/// What a bare `wsis` shows where there is a registry: where it stands, and what to type next.
pub(super) fn greet(global: &Global) -> Result<Outcome> {
    let bare = Status {
        year: None,
        by: None,
        owing: false,
        today: None,
        format: &FORMATS[0],
        output: None,
        language: LanguageOption::default(),
        width: None,
    };
    let next = |speaker: &Speaker<'_>| {
        let option = super::period::newest(speaker.registry).map(|period| super::period::option(period.years));
        let next = option.map_or_else(
            || speaker.word("greeting-without-cycle"),
            |option| speaker.say("greeting", [("option", option.into())]),
        );
        format!("\n{next}\n")
    };
    bare.show(global, next)?;
    Ok(Outcome::Sound)
}
