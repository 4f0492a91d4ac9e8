//! Words and options that people reach for and that are none: each leads to the one that does it.

use crate::decode::nearest;
use crate::print::safe;
use crate::record::Kind;
use crate::stocktake::By;
use clap::{Command, ValueEnum};

/// Words that people type for what another command does.
struct Words {
    typed: &'static [&'static str],
    /// What does it.
    instead: &'static str,
}

const fn words(typed: &'static [&'static str], instead: &'static str) -> Words {
    Words { typed, instead }
}

/// What people type for a command.
static COMMANDS: &[Words] = &[
    words(
        &["mv", "move", "ren", "renumber", "relabel"],
        "`wsis rename KIND OLD NEW` gives a record another id, year or line, and all references follow",
    ),
    words(
        &["join", "combine", "unify", "dedupe", "deduplicate"],
        "`wsis merge organization FROM INTO` makes one organization of two",
    ),
    words(
        &["close", "freeze", "lock"],
        "`wsis set cycle YEAR closed DATE` closes a year, and first says what is missing in it",
    ),
    words(
        &["nil", "nil-report"],
        "`wsis set cycle YEAR nil-reports --add LINE` says that a line's group reported no output",
    ),
    words(
        &["edit", "change", "modify", "update", "patch", "replace", "amend"],
        "`wsis set KIND ID KEY VALUE` changes a record",
    ),
    words(
        &["append", "moderator", "moderators", "member", "members", "modality", "decision", "link"],
        "`wsis add moderator` and its like write a term, a member or a decision into a record",
    ),
    words(
        &["rm", "remove", "delete", "del", "drop", "erase"],
        "delete a record's file with `git rm FILE`: `wsis show KIND ID` names it, and `wsis check` what still refers to it",
    ),
    words(
        &["undo", "revert", "restore", "reset"],
        "`git restore FILE` brings a file back as it was committed, and `wsis diff HEAD` shows what changed since",
    ),
    words(
        &["search", "find", "grep", "query", "lookup", "look", "filter", "where"],
        "`wsis list KIND --search TEXT` looks for a text in records",
    ),
    words(
        &["who", "whois", "facilitator", "facilitators", "contact", "contacts"],
        "`wsis show action-line LINE` tells who moderates a line, and `wsis show organization ID` what an organization does",
    ),
    words(
        &["calendar", "events", "agenda"],
        "`wsis list meeting --year YEAR` lists the meetings of a year, and `wsis status` what is due next",
    ),
    words(
        &[
            "csv", "json", "yaml", "xlsx", "excel", "parquet", "ics", "ical", "atom", "rss", "feed", "dump", "data",
            "download",
        ],
        "`wsis export FORMAT -o PATH` writes out all records, `wsis list KIND --format csv` some, and `wsis stocktake --format csv` figures",
    ),
    words(
        &["workbook", "spreadsheet", "form", "questionnaire"],
        "`wsis export workbook --organization ORG --year YEAR -o FILE.xlsx` writes a workbook to fill in, and `wsis import xlsx FILE.xlsx` brings it back",
    ),
    words(
        &["load", "upload", "ingest", "read-in", "bring-in", "restore-json"],
        "`wsis import csv FILE --mapping MAP.toml` makes records of a table, and `wsis import json FILE` of what `wsis export json` wrote",
    ),
    words(&["ls", "dir", "all", "records", "outputs", "index"], "`wsis list KIND` lists the records of a kind"),
    words(
        &["cat", "view", "get", "open", "info", "describe", "read", "print"],
        "`wsis show KIND ID` shows a record, with all that refers to it",
    ),
    words(
        &["remind", "reminder", "reminders", "letter", "letters", "mail", "email", "notify", "ask", "invite"],
        "`wsis call --year YEAR -o DIR` writes the letters, with `--remind` only to those who owe",
    ),
    words(
        &["due", "deadline", "deadlines", "overdue", "todo", "next", "owes", "missing", "late"],
        "`wsis status` tells what is due next, and who has not submitted",
    ),
    words(
        &["sg", "secretary-general", "sgr", "general-assembly", "un"],
        "`wsis report secretary-general` writes the report of the Secretary-General",
    ),
    words(
        &["stocktaking", "annual"],
        "`wsis stocktake` shows the figures, and `wsis report stocktaking` writes the report on them",
    ),
    words(
        &["pdf", "docx", "word", "html", "publish", "write", "render", "generate", "document"],
        "`wsis report stocktaking -o FILE` and `wsis report secretary-general -o FILE` write a report, in the form that the ending of FILE names",
    ),
    words(
        &["chart", "charts", "graph", "plot", "svg", "diagram"],
        "`wsis stocktake -o FILE.svg` draws the figures as the reports do",
    ),
    words(
        &["compare", "comparison"],
        "`wsis stocktake --year YEAR --compare YEAR` sets two years side by side, and `wsis diff REV` shows what changed since a revision",
    ),
    words(
        &["changes", "changed", "log", "history", "since", "delta"],
        "`wsis diff REV` shows what changed since a revision of git, record by record and in the figures",
    ),
    words(
        &[
            "count",
            "figures",
            "figure",
            "stats",
            "statistics",
            "numbers",
            "total",
            "totals",
            "summary",
            "table",
            "gaps",
        ],
        "`wsis stocktake` shows the figures and the gaps of a year",
    ),
    words(
        &["fix", "mend", "repair", "autofix"],
        "`wsis check --fix` mends what has one right answer, and shows what is left",
    ),
    words(
        &["validate", "lint", "test", "audit", "doctor", "errors", "warnings"],
        "`wsis check` finds what can't be true or can't be read",
    ),
    words(&["format", "style", "tidy", "prettify", "sort"], "`wsis fmt` puts files into the one style"),
    words(
        &["create", "make", "insert", "submit", "record", "add"],
        "`wsis new KIND` writes a record: it asks for what is missing, or takes all of it as options",
    ),
    words(
        &["start", "begin", "setup", "scaffold", "template", "templates"],
        "`wsis init DIR` makes a new registry, and `wsis init --templates` copies the built-in templates out",
    ),
    words(
        &["owners", "approve", "approvers", "maintainer", "maintainers", "permissions"],
        "`wsis codeowners` tells who may approve what, from moderators and maintainers",
    ),
    words(
        &["rule", "rules", "key", "keys", "why", "what", "doc", "docs", "guide", "glossary"],
        "`wsis explain WORD` tells what a rule, a kind of file, a key or a command is",
    ),
    words(
        &["coordinator", "coordinators", "options", "option-a", "option-b", "competences"],
        "`wsis mechanism` compares the two options: who covers which lines",
    ),
    words(&["manual", "manpage"], "`wsis man` prints the manual"),
    words(&["version"], "`wsis --version` prints the version"),
];

/// Words for the name of a report.
static REPORTS: &[Words] = &[
    words(
        &["sg", "sgr", "general", "secretary", "general-assembly", "ga", "ecosoc", "un"],
        "`wsis report secretary-general` writes the report of the Secretary-General",
    ),
    words(
        &["st", "stocktake", "overall", "annual", "year", "yearly", "figures"],
        "`wsis report stocktaking` writes the report on the overall stocktaking",
    ),
    words(
        &["pdf", "docx", "html", "md", "word"],
        "`wsis report stocktaking -o FILE.docx` or `wsis report secretary-general -o FILE.docx`: the ending of FILE chooses the form",
    ),
];

/// Options that people type for another one: the words, and the options that may do it, of which the first is meant that a command
/// has. A value that the words stand for is among those of `--format`.
static OPTIONS: &[(&[&str], &[&str])] = &[
    (&["out", "file", "save", "dest", "destination", "write-to"], &["output"]),
    (&["language", "locale", "l"], &["lang"]),
    (&["org", "orgs", "organisation", "who", "body", "agency"], &["organization", "by", "as"]),
    (&["rev", "revision", "commit", "ref", "as-of", "tag", "branch"], &["at", "base"]),
    (&["dir", "folder", "directory", "path", "repo", "root"], &["registry"]),
    (&["from", "after", "newer"], &["since", "base", "years", "year"]),
    (&["to", "before", "until", "older"], &["until", "years", "year"]),
    (&["now", "on", "day", "date"], &["today", "at"]),
    (&["grep", "find", "text", "query", "match", "contains", "filter", "title"], &["search"]),
    (&["fields", "cols", "select", "keys"], &["columns"]),
    (&["order", "order-by", "sort-by"], &["sort"]),
    (&["group-by", "cut", "per"], &["by"]),
    (&["autofix", "mend", "apply", "write", "repair"], &["fix"]),
    (&["strict", "werror", "deny", "warnings-as-errors"], &["deny-warnings"]),
    (&["dry", "preview", "no-write", "check", "n"], &["dry-run", "diff"]),
    (&["non-interactive", "batch", "no-ask", "no-prompt", "assume-yes"], &["no-input", "yes"]),
    (&["author", "handle", "user", "me", "maintainer"], &["author", "as"]),
    (&["colour", "no-color", "no-colour", "plain"], &["color"]),
    (&["silent", "s"], &["quiet"]),
    (&["debug", "trace", "log"], &["verbose"]),
    (&["compare", "diff", "changes"], &["compare", "since", "base"]),
    (&["source", "url", "link", "sources"], &["url", "source"]),
    (&["type", "category"], &["kind", "by"]),
    (&["nation", "place"], &["country"]),
    (&["publisher", "publishers", "author", "organizations"], &["by", "organization"]),
];

/// Ends of files and forms, which are no options but values of one.
const FORMS: [&str; 13] =
    ["json", "csv", "yaml", "markdown", "md", "html", "docx", "pdf", "xlsx", "sarif", "junit", "github", "table"];

/// What does what people call so.
pub(super) fn command_for(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    COMMANDS.iter().find(|entry| entry.typed.contains(&word.as_str())).map(|entry| entry.instead)
}

/// What is said where there is no such command.
pub(super) fn instead_of_command(command: &Command, path: &str, reached: &Command, word: &str) -> String {
    let known = reached.get_subcommands().filter(|below| !below.is_hide_set()).map(Command::get_name);
    let known: Vec<_> = known.collect();
    let lower = word.to_lowercase();
    let table = match path {
        "wsis" => COMMANDS,
        "wsis report" => REPORTS,
        _ => &[],
    };
    let instead = table.iter().find(|entry| entry.typed.contains(&lower.as_str()));
    let of_kind = || (path == "wsis").then(|| of_kind(&lower)).flatten();
    let of_record = || (path != "wsis").then(|| added(command, &lower)).flatten();
    let near = || nearest(&lower, known.iter().copied()).map(|near| format!("did you mean `{path} {near}`?"));
    let instead = instead.map(|entry| entry.instead.to_owned()).or_else(of_kind).or_else(of_record).or_else(near);
    let instead = instead.unwrap_or_else(|| format!("`{path} --help` lists what there is"));
    let typed = safe(word);
    if path == "wsis" {
        format!("there is no command `{typed}`: {instead}")
    } else {
        format!("there is no `{path} {typed}`: {instead}")
    }
}

/// What a kind of record is for, where its name was typed as a command.
fn of_kind(word: &str) -> Option<String> {
    let is_meant = |kind: &Kind| {
        let single = kind.word();
        word == single || word == kind.folder() || word.strip_suffix('s') == Some(single)
    };
    let kind = Kind::ALL.into_iter().find(is_meant)?.word();
    Some(format!("`wsis list {kind}` lists them, `wsis show {kind} ID` shows one, and `wsis new {kind}` writes one"))
}

/// The command that writes a part of a record, where it was typed as a kind of record.
fn added(command: &Command, word: &str) -> Option<String> {
    let below = command.find_subcommand("add")?.find_subcommand(word)?;
    Some(format!("`wsis add {}` writes one into a record", below.get_name()))
}

/// Whether a command has an option of this name that it shows.
fn has(command: &Command, option: &str) -> bool {
    longs(command).any(|long| long == option)
}

fn longs(command: &Command) -> impl Iterator<Item = &str> {
    command.get_arguments().filter(|option| !option.is_hide_set()).filter_map(clap::Arg::get_long)
}

/// What is said where a command has no such option.
pub(super) fn instead_of_option(command: &Command, path: &str, reached: &Command, typed: &str) -> String {
    let name = typed.trim_start_matches('-').to_lowercase();
    let instead = meant(reached, &name)
        .or_else(|| of_part(reached, &name))
        .or_else(|| of_below(path, reached, &name))
        .or_else(|| of_outputs(path, &name))
        .or_else(|| of_others(command, &name))
        .or_else(|| Some(format!("did you mean `--{}`?", nearest(&name, longs(reached))?)))
        .unwrap_or_else(|| format!("`{path} --help` lists its options"));
    format!("`{path}` has no option `{}`: {instead}", safe(typed))
}

/// The option that does what this word says.
fn meant(command: &Command, name: &str) -> Option<String> {
    if FORMS.contains(&name) {
        let format = command.get_arguments().find(|option| option.get_long() == Some("format"));
        let values = format.map(clap::Arg::get_possible_values).unwrap_or_default();
        if let Some(value) = values.iter().find(|value| value.matches(name, true)) {
            return Some(format!("write `--format {}`", value.get_name()));
        }
        return has(command, "output").then(|| format!("write `-o FILE.{name}`"));
    }
    let of_word = OPTIONS.iter().filter(|(words, _)| words.contains(&name));
    let option = of_word.flat_map(|(_, options)| *options).find(|option| has(command, option))?;
    Some(format!("did you mean `--{option}`?"))
}

/// The option for a key in a table: `--place.city` where only `--city` was typed.
fn of_part(command: &Command, name: &str) -> Option<String> {
    let end = format!(".{name}");
    let found: Vec<_> = longs(command).filter(|long| long.ends_with(&end)).map(|long| format!("`--{long}`")).collect();
    (!found.is_empty()).then(|| format!("did you mean {}?", found.join(" or ")))
}

/// The same option of what has to be typed before it.
fn of_below(path: &str, command: &Command, name: &str) -> Option<String> {
    let below: Vec<_> = command.get_subcommands().filter(|below| has(below, name)).map(Command::get_name).collect();
    let first = below.first()?;
    Some(format!("it stands behind what it is of, as in `{path} {first} --{name} …`"))
}

/// What figures are counted by, in the place of the option that would leave only some of the outputs.
fn of_outputs(path: &str, name: &str) -> Option<String> {
    let by = By::value_variants().iter().filter_map(By::to_possible_value).find(|by| by.get_name() == name);
    by.filter(|_| path == "wsis stocktake" && name != "category")
        .map(|_| format!("`--by {name}` counts outputs by it, and `wsis list output --{name} …` lists those of one"))
}

/// Other commands that have the option.
fn of_others(command: &Command, name: &str) -> Option<String> {
    const FEW: usize = 4;
    let knows = |other: &&Command| has(other, name) || other.get_subcommands().any(|below| has(below, name));
    let others = command.get_subcommands().filter(|other| other.get_name() != "help").filter(knows);
    let others: Vec<_> = others.take(FEW).map(|other| format!("`wsis {}`", other.get_name())).collect();
    (!others.is_empty()).then(|| format!("it is an option of {}", others.join(", ")))
}

/// What is asked where a command needs one of those below it.
pub(super) fn which(path: &str, command: &Command) -> String {
    let below = command.get_subcommands().filter(|below| below.get_name() != "help");
    let below: Vec<_> = below.map(|below| format!("`{path} {}`", below.get_name())).collect();
    format!("say which: {}; `{path} --help` tells of each", below.join(" or "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_word_leads_to_one_command() {
        for table in [COMMANDS, REPORTS] {
            let mut known = HashSet::new();
            for word in table.iter().flat_map(|entry| entry.typed) {
                assert!(known.insert(*word), "{word}");
            }
        }
    }
}
