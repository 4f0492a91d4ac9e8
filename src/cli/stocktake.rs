//! `wsis stocktake`

use super::file::{FileForm, csv_file, endings, form_of};
use super::format::one_of;
use super::language::LanguageOption;
use super::named::refusal;
use super::registry::Opened;
use super::{Global, Outcome, period};
use crate::author::write;
use crate::catalogue::{NotFound, named};
use crate::line::ActionLine;
use crate::print::{Format, Look, capitalized, safe, workbook};
use crate::record::{Kind, ReportingPeriod, Year, Years};
use crate::registry::Registry;
use crate::report::{Charted, chart_picture};
use crate::stocktake::formats::{FORMATS, Figures, Setting, Show, sheets};
use crate::stocktake::{By, Explanation, FigurePath, SideBySide, Stocktaking, cut, explain, explain_each, stocktake};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Take stock of a year or a cycle: the figures, a row a line
#[derive(Debug, Args)]
#[command(
    name = "stocktake",
    after_help = "\
Examples:
  wsis stocktake
  wsis stocktake --year 2006 --line c5 e-health
  wsis stocktake --cycle 2027
  wsis stocktake --years 2005-2010 --format csv
  wsis stocktake --years 2005-2010 -o outputs.xlsx
  wsis stocktake --year 2015 --compare 2014
  wsis stocktake --by region
  wsis stocktake --by region -o chart.svg
  wsis stocktake --year 2006 --explain c5/outputs
  wsis stocktake --explain total/by-country/Kenya --format csv
  wsis stocktake --explain total/requests-overdue

A figure to explain is named as in JSON: c5/outputs, c5/members, c5/by-kind/publication; c7+/meetings is of C7 with its sub-lines, and total/organizations of all lines together, or of those that --line names, for which organizations is short; outputs@2012 is of another year. Lines, countries and organizations in it can be named by code, acronym or name."
)]
pub(super) struct Stocktake {
    #[command(flatten)]
    period: period::PeriodOptions,
    /// From a first to a last year, each by itself: 2005-2010
    #[arg(long, value_name = "A-B", value_parser = years, conflicts_with_all = ["year", "cycle"])]
    years: Option<Years>,
    /// Only these lines: c5, "C7 e-health", e-health or a title
    #[arg(long = "line", value_name = "LINE", num_args = 1..)]
    lines: Vec<String>,
    /// What outputs are counted by
    #[arg(long, value_name = "CUT", default_value = "line")]
    by: By,
    /// List the records behind a figure in the place of the figures, with the commits that last changed them
    #[arg(long, value_name = "LINE/FIGURE", conflicts_with_all = ["by", "compare"])]
    explain: Option<String>,
    /// Set another year, or with --cycle another cycle, beside it on every figure, with the records by which they differ
    #[arg(long, value_name = "YEAR", value_parser = super::year, conflicts_with_all = ["by", "years"])]
    compare: Option<Year>,
    /// How to show the figures
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    #[arg(short, long, value_name = "FILE", conflicts_with = "format", help = about_output())]
    output: Option<PathBuf>,
    #[command(flatten)]
    language: LanguageOption,
    /// Columns to lay the table out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// Figures that are to be written to a file.
struct File<'a> {
    command: &'a Stocktake,
    opened: &'a Opened,
    figures: Figures<'a>,
    option: &'a str,
}

type Write = fn(&File<'_>) -> Result<Vec<u8>>;

static FILES: [FileForm<Write>; 6] = [
    FileForm { ending: "csv", write: |file| Ok(csv_file(&file.text("csv")?)) },
    FileForm { ending: "xlsx", write: |file| file.workbook() },
    FileForm { ending: "md", write: |file| Ok(file.text("markdown")?.into_bytes()) },
    FileForm { ending: "json", write: |file| Ok(file.text("json")?.into_bytes()) },
    FileForm { ending: "yaml", write: |file| Ok(file.text("yaml")?.into_bytes()) },
    FileForm { ending: "svg", write: |file| Ok(file.chart()?.into_bytes()) },
];

fn about_output() -> String {
    format!(
        "A file to write in the place of standard output; its ending chooses the format: {}, which is the chart that the reports draw",
        endings(&FILES)
    )
}

impl File<'_> {
    /// What a format shows on standard output.
    fn text(&self, format: &str) -> Result<String> {
        let format = FORMATS.iter().find(|known| known.name == format);
        let format = format.context("there is no such format")?;
        self.command.shown(self.opened, self.figures, self.option, format)
    }

    fn workbook(&self) -> Result<Vec<u8>> {
        let look = Look { width: super::width(None), colour: false };
        let speaker = self.opened.speaker(look)?;
        let sheets = sheets(&speaker, self.figures)?;
        workbook(&speaker.checked(speaker.word("column-stocktaking"))?, &sheets)
    }

    fn chart(&self) -> Result<String> {
        let charted = match self.figures {
            Figures::Period(taken) => Charted::ByLine(taken),
            Figures::Periods(periods) => Charted::ByYear(periods),
            Figures::Cut(_) if self.command.years.is_some() => {
                bail!(
                    "one chart shows what outputs are counted by in one year: name it with `--year`, or a file that ends in .xlsx"
                )
            }
            Figures::Cut(cut) => Charted::Cut(cut),
            Figures::Explanation(_) | Figures::Explanations(_) | Figures::Beside(_) => {
                bail!("`{}` has no chart: name a file that ends in .csv or .xlsx", self.option)
            }
        };
        chart_picture(charted, self.opened.registry.language(), &self.opened.templates()?)
    }
}

/// The figure of this name, in which lines and organizations may be named as people name them.
fn figure(registry: &Registry, text: &str) -> Result<FigurePath> {
    let text = with_organization(registry, text)?;
    let in_words = |why: String| match text.split_once('/') {
        Some((of, figure)) => match named(registry, Kind::ActionLine, of) {
            Ok(line) => FigurePath::new(&format!("{line}/{figure}")),
            Err(_) => Err(why),
        },
        None => Err(why),
    };
    FigurePath::new(&text).or_else(in_words).map_err(|why| anyhow!("--explain {}: {why}", safe(&text)))
}

/// The same with the id of the organization by which requests are counted.
fn with_organization<'t>(registry: &Registry, text: &'t str) -> Result<Cow<'t, str>> {
    const FIGURE: &str = "requests-by-organization/";
    let Some((before, key)) = text.split_once(FIGURE) else { return Ok(text.into()) };
    let (name, state) = key.rsplit_once('/').map_or((key, ""), |(name, _)| (name, &key[name.len()..]));
    match named(registry, Kind::Organization, name) {
        Ok(id) => Ok(format!("{before}{FIGURE}{id}{state}").into()),
        Err(unclear @ NotFound::Unclear { .. }) => Err(refusal(registry, Kind::Organization, name, &unclear)),
        Err(NotFound::Unknown { .. }) => Ok(text.into()),
    }
}

fn years(text: &str) -> Result<Years, String> {
    let (first, last) = text.split_once('-').ok_or("write a first and a last year, as in 2005-2010")?;
    let (first, last) = (super::year(first)?, super::year(last)?);
    Years::new(first, last).ok_or_else(|| format!("{first} comes after {last}"))
}

/// Every year of some periods.
fn all_years(periods: &[ReportingPeriod]) -> Vec<Year> {
    periods.iter().flat_map(|period| period.years.each()).collect()
}

impl Stocktake {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let form = self.output.as_deref().map(|file| form_of(&FILES, file, "a stocktaking")).transpose()?;
        let opened = self.language.open_to_count(global)?;
        let registry = opened.registry;
        let lines = if self.lines.is_empty() { ActionLine::ALL.to_vec() } else { super::lines(&self.lines, registry)? };
        let asked = self.explain.as_deref().map(|name| figure(registry, name)).transpose()?;
        let periods = self.periods(global, registry)?;
        super::silence::tell(global, registry, &all_years(&periods));
        let written = |figures: Figures<'_>, option: &str| self.written(&opened, figures, option, form);
        if let Some(asked) = &asked {
            self.explained(&opened, asked, &periods, &lines, &written)?;
            return Ok(Outcome::Sound);
        }
        let revision = opened.source.revision();
        if let Some(compare) = self.compare {
            let before = self.compared(registry, compare)?;
            super::silence::tell(global, registry, &all_years(&[before]));
            if before.years == periods[0].years {
                global.say(&format!(
                    "note: {} is compared with itself: name another year with `--compare`",
                    before.years
                ));
            }
            let mut beside = SideBySide::of(registry, before, periods[0], &lines);
            beside.years.each_mut().into_iter().for_each(|taken| taken.revision.clone_from(&revision));
            written(Figures::Beside(&beside), "--compare")?;
        } else if self.by == By::Line {
            let taken = |period: &ReportingPeriod| Stocktaking {
                revision: revision.clone(),
                ..stocktake(registry, *period, &lines)
            };
            match &periods.iter().map(taken).collect::<Vec<_>>()[..] {
                [period] if self.years.is_none() => written(Figures::Period(period), "")?,
                periods => written(Figures::Periods(periods), "--years")?,
            }
        } else {
            let periods: Vec<_> = periods.iter().map(|period| period.years).collect();
            written(Figures::Cut(&cut(registry, self.by, &periods, &lines)), "--by")?;
        }
        Ok(Outcome::Sound)
    }

    /// Shows what is behind a figure: of a period, or of each of several years.
    fn explained(
        &self,
        opened: &Opened,
        asked: &FigurePath,
        periods: &[ReportingPeriod],
        lines: &[ActionLine],
        written: &dyn Fn(Figures<'_>, &str) -> Result<()>,
    ) -> Result<()> {
        let registry = opened.registry;
        let (Some(_), None) = (self.years, asked.year) else {
            if self.years.is_some() {
                bail!("`--years` says of which years the figure is: leave out what follows @");
            }
            let period = asked.year.map_or(periods[0], ReportingPeriod::from);
            let explanation = explain(registry, period, lines, asked).map_err(|unknown| anyhow!(unknown))?;
            return written(Figures::Explanation(&with_history(opened, explanation)?), "--explain");
        };
        let each = explain_each(registry, periods, lines, asked).map_err(|unknown| anyhow!(unknown))?;
        let each: Vec<_> = each.into_iter().map(|it| with_history(opened, it)).collect::<Result<_>>()?;
        written(Figures::Explanations(&each), "--explain")
    }

    /// The period that is compared with: a cycle beside a cycle, else a year of the calendar.
    fn compared(&self, registry: &Registry, year: Year) -> Result<ReportingPeriod> {
        if self.period.year.is_some() { Ok(year.into()) } else { period::of_cycle(registry, year) }
    }

    /// Writes figures to the file that was named, or prints them.
    fn written(
        &self,
        opened: &Opened,
        figures: Figures<'_>,
        option: &str,
        form: Option<&'static FileForm<Write>>,
    ) -> Result<()> {
        let (Some(file), Some(form)) = (&self.output, form) else {
            return super::print(&self.shown(opened, figures, option, self.format)?);
        };
        let content = (form.write)(&File { command: self, opened, figures, option })?;
        write(file, &content)
    }

    /// The periods that were asked for. Where outputs are counted by something, one stands beside those that it is compared with.
    fn periods(&self, global: &Global, registry: &Registry) -> Result<Vec<ReportingPeriod>> {
        if let Some(years) = self.years {
            return Ok(years.each().map(ReportingPeriod::from).collect());
        }
        let period = self.period.period(global, registry)?;
        let before = period.before.filter(|_| self.by != By::Line).map(ReportingPeriod::from);
        Ok(before.into_iter().chain([period]).collect())
    }

    /// The figures in the format that was asked for, which may have no form for what this option asks.
    fn shown(
        &self,
        opened: &Opened,
        figures: Figures<'_>,
        option: &str,
        format: &'static Format<Show>,
    ) -> Result<String> {
        let look = Look { width: super::width(self.width), colour: super::has_colour() };
        let setting = Setting {
            speaker: &opened.speaker(look)?,
            templates: &|| opened.templates(),
            shown_path: &|file| opened.shown_path(file),
        };
        (format.show)(figures, &setting)?.ok_or_else(|| {
            let has_form = |format: &&Format<Show>| (format.show)(figures, &setting).is_ok_and(|shown| shown.is_some());
            let others: Vec<_> = FORMATS.iter().filter(has_form).map(|format| format.name).collect();
            let (last, others) = others.split_last().map_or(("table", &[][..]), |(last, others)| (*last, others));
            anyhow!("`{option}` has no {} form: use {} or {last}", capitalized(format.name), others.join(", "))
        })
    }
}

/// What is behind a figure, with the commits that last changed the files.
fn with_history(opened: &Opened, mut explanation: Explanation) -> Result<Explanation> {
    explanation.revision = opened.source.revision();
    let files: BTreeSet<_> = explanation.records.iter().map(|record| record.file.as_str()).collect();
    if let Some(changes) = opened.last_changes(files)? {
        for record in &mut explanation.records {
            record.last_changed = changes.get(&record.file).cloned();
        }
    }
    Ok(explanation)
}
