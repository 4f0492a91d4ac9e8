//! `wsis check`

use super::format::one_of;
use super::registry::Opened;
use super::{Global, Outcome, changes};
use crate::author::fix;
use crate::change::changes;
use crate::check::{Base, check, check_since, rule, rules};
use crate::decode::Rule;
use crate::decode::did_you_mean;
use crate::diagnostic::{Diagnostic, Extent, FORMATS, HUMAN, Setting, Show, Strictness, locate, standing, summary};
use crate::print::{Format, safe};
use crate::record::{Day, OrganizationId};
use crate::registry::Registry;
use crate::source::changed_files;
use anyhow::{Result, bail};
use clap::Args;
use std::collections::HashMap;

/// Check the registry for what can't be true or can't be read
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wsis check
  wsis check registry/outputs/2006/c5/cybersecurity-guide.toml
  wsis check --format github --deny-warnings
  wsis check --base main                             what changed since, too, and which warnings are new
  wsis check --base origin/main --as unesco          and whether it is for UNESCO to change
  wsis check --base origin/main --as @handle         or for the organizations that this maintainer is of
  wsis check --fix --diff registry/outputs/2006      what could be mended there

Exit status: 0 no error found, 1 errors (or, with --deny-warnings, warnings; with --base, new ones), 2 it could not be done.")]
pub(super) struct Check {
    /// Show only what is found in these files or folders; the whole registry is read all the same
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// How to show what is found
    #[arg(long, value_name = "FORMAT", default_value = HUMAN, value_parser = one_of(&FORMATS))]
    format: &'static Format<Show>,
    /// Show everything that a rule found, and not only the first five; with `--base`, the warnings that stood there too
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    mending: Mending,
    #[command(flatten)]
    since: Since,
    /// Let warnings count as errors for the exit status
    #[arg(long)]
    deny_warnings: bool,
    /// Show only what these rules find
    #[arg(long = "rule", value_name = "NAME", num_args = 1.., value_parser = named_rule)]
    rules: Vec<&'static Rule>,
    /// The day to judge by
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    today: Option<Day>,
    /// Columns to lay the text out for [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<u16>,
}

/// Whether what was found is mended.
#[derive(Debug, Args)]
struct Mending {
    /// Mend what has one right answer, put the keys in order, and show what is left
    #[arg(long)]
    fix: bool,
    /// Show what would be mended, and write nothing
    #[arg(long, requires = "fix")]
    diff: bool,
}

/// What the registry is held against.
#[derive(Debug, Args)]
struct Since {
    /// Judge also what changed since the work left this revision: closed years, past terms, records that are gone; and of the
    /// warnings only those that are new
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Judge whether this organization answers for each file that changed; of a @handle or an e-mail address, the organizations that
    /// had it among their `maintainers` before the change
    #[arg(long = "as", value_name = "ORG|@HANDLE", requires = "base")]
    by: Option<String>,
    /// The same for whoever this is: where no organization names the @handle, that is told, and whose files these are is not judged
    #[arg(long, value_name = "@HANDLE", requires = "base", conflicts_with = "by")]
    author: Option<String>,
}

impl Since {
    fn base(&self, opened: &Opened, global: &Global) -> Result<Option<Base<'static>>> {
        let Some(revision) = &self.base else { return Ok(None) };
        let earlier = opened.since(revision)?;
        let by = match self.by(opened.registry, earlier.registry, global)? {
            Some(organizations) => Some((organizations, changed_files(&earlier.source, &opened.source)?)),
            None => None,
        };
        Ok(Some(Base {
            registry: earlier.registry,
            day: earlier.source.moment().and_then(|moment| Day::at(moment, 0)).unwrap_or_else(Day::today),
            changes: changes(earlier.registry, opened.registry).into(),
            by,
        }))
    }

    /// Whose change it is. Who maintains what is read from the registry before it, so that nobody names themselves by the change.
    fn by(&self, now: &Registry, before: &Registry, global: &Global) -> Result<Option<Vec<OrganizationId>>> {
        match (&self.by, &self.author) {
            (Some(named), _) if named.contains('@') => {
                let organizations = before.maintained_by(named);
                if organizations.is_empty() {
                    bail!("{}, or name the organization itself", nobody_names(named, before));
                }
                Ok(Some(organizations))
            }
            (Some(named), _) => Ok(Some(vec![super::organization(named, now)?])),
            (None, Some(author)) => {
                let organizations = before.maintained_by(author);
                if organizations.is_empty() {
                    global.say(&format!("note: whose files these are is not judged: {}", nobody_names(author, before)));
                }
                Ok(Some(organizations).filter(|organizations| !organizations.is_empty()))
            }
            (None, None) => Ok(None),
        }
    }
}

/// What is said where nobody names a maintainer, with how one is added.
fn nobody_names(maintainer: &str, registry: &Registry) -> String {
    let maintainer = safe(maintainer);
    let readable = if registry.organizations.iter().all(|entry| entry.as_found().is_some()) {
        ""
    } else {
        " whose file could be read"
    };
    format!(
        "no organization{readable} has `{maintainer}` among its maintainers before this change, and who is in a team only the forge knows; \
         add `maintainers = [\"{maintainer}\"]` to its file organizations/ID.toml"
    )
}

fn named_rule(name: &str) -> Result<&'static Rule, String> {
    let names: Vec<_> = rules().map(|rule| rule.name).collect();
    let unknown = || did_you_mean(name, &names).unwrap_or_else(|| "there is no such rule".to_owned());
    rule(name).ok_or_else(unknown)
}

impl Check {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let mut opened = global.open()?;
        let chosen = opened.chosen(global, &self.files)?;
        let today = self.today.unwrap_or_else(Day::today);
        let mut left: HashMap<String, &str> = HashMap::new();
        if self.mending.fix {
            let is_chosen = |file: &str| chosen.as_ref().is_none_or(|chosen| chosen.contains(file));
            let (source, fixed) = fix(opened.source, today, is_chosen)?;
            opened.source = source;
            changes::carry_out(global, &opened, &fixed, self.mending.diff)?;
            opened.reload()?;
            left.extend(fixed.into_iter().filter_map(|fixed| Some((fixed.file, fixed.unmended?))));
        }
        let mut findings = match self.since.base(&opened, global)? {
            None => check(opened.registry, today),
            Some(base) => check_since(opened.registry, today, base),
        };
        findings.retain(|finding| chosen.as_ref().is_none_or(|chosen| chosen.contains(finding.file.as_str())));
        findings.retain(|finding| self.rules.is_empty() || self.rules.contains(&finding.rule));
        let text = |file: &str| opened.source.text(file);
        let mut diagnostics = locate(findings, text);
        for diagnostic in &mut diagnostics {
            if let Some(reason) = left.get(&diagnostic.mark.file) {
                diagnostic.leave(reason);
            }
        }
        let standing_warnings = diagnostics.iter().filter(|diagnostic| diagnostic.is_standing_warning()).count();
        if self.extent() == Extent::FirstOfEachRule {
            diagnostics.retain(|diagnostic| !diagnostic.is_standing_warning());
        }
        let is_shown = |file: &&str| chosen.as_ref().is_none_or(|chosen| chosen.contains(file));
        let files: Vec<_> = opened.registry.files.iter().map(String::as_str).filter(is_shown).collect();
        let summary = summary(&diagnostics, files.len(), standing_warnings);
        if self.mending.diff {
            global.say(&summary);
        } else {
            super::print(&self.shown(&diagnostics, &files, &summary, &opened)?)?;
        }
        if let Some(told) = standing(standing_warnings, self.extent()) {
            if self.format.name == HUMAN && !self.mending.diff {
                super::print(&format!("{told}\n"))?;
            } else {
                global.say(&told);
            }
        }
        Ok(self.outcome(&diagnostics))
    }

    /// What was found, in the format asked for.
    fn shown(&self, diagnostics: &[Diagnostic], files: &[&str], summary: &str, opened: &Opened) -> Result<String> {
        let setting = Setting {
            extent: self.extent(),
            strictness: self.strictness(),
            width: usize::from(super::width(self.width)),
            files,
            summary,
            shown_path: &|file| opened.shown_path(file),
            from_top: &|| Ok(Box::new(opened.paths_from_top()?)),
        };
        (self.format.show)(diagnostics, &setting)
    }

    fn extent(&self) -> Extent {
        if self.all { Extent::All } else { Extent::FirstOfEachRule }
    }

    fn strictness(&self) -> Strictness {
        if self.deny_warnings { Strictness::Warnings } else { Strictness::Errors }
    }

    fn outcome(&self, diagnostics: &[Diagnostic]) -> Outcome {
        if diagnostics.iter().any(|diagnostic| self.strictness().fails(diagnostic)) {
            Outcome::Unsound
        } else {
            Outcome::Sound
        }
    }
}
