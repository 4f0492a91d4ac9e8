//! The commands in groups, by who uses them for what: how `wsis --help` shows them.

use super::Cli;
use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory, value_parser};
use std::fmt::Write;
use std::path::PathBuf;

/// Commands that the same people use for the same.
pub(super) struct Group {
    /// What they are for, and for whom.
    pub title: &'static str,
    /// Their names, in the order in which one comes to need them.
    commands: &'static [&'static str],
}

/// Each command stands in exactly one of them.
static GROUPS: [Group; 5] = [
    Group {
        title: "Look up and count, for everybody",
        commands: &["status", "list", "show", "stocktake", "mechanism", "export", "explain"],
    },
    Group {
        title: "Write records, for moderators and the secretariat",
        commands: &["new", "import", "add", "set", "rename", "merge", "fmt"],
    },
    Group { title: "Report and remind, for the secretariat", commands: &["report", "verify", "call"] },
    Group { title: "Check and review, for moderators, reviewers and CI", commands: &["check", "diff", "codeowners"] },
    Group {
        title: "Set up, for whoever keeps a registry or a shell",
        commands: &["init", "schema", "completions", "man"],
    },
];

/// Commands that write, and so are not for a state of the past.
const WRITING: [&str; 9] = ["new", "import", "add", "set", "rename", "merge", "fmt", "init", "schema"];

/// Commands that read no registry.
const WITHOUT_REGISTRY: [&str; 3] = ["explain", "completions", "man"];

/// Whether a command reads no registry.
pub(super) fn reads_no_registry(command: &str) -> bool {
    WITHOUT_REGISTRY.contains(&command)
}

/// The group that a command stands in.
pub(super) fn group_of(command: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|group| group.commands.contains(&command))
}

/// The whole command line, as it is read and shown.
pub(super) fn command() -> Command {
    let at = || hidden("at");
    let registry = || hidden("registry").short('C').value_parser(value_parser!(PathBuf));
    let command = WRITING.into_iter().fold(Cli::command(), |command, name| with(command, name, [at()]));
    let command = WITHOUT_REGISTRY.into_iter().fold(command, |command, name| with(command, name, [at(), registry()]));
    let overview = overview(&command);
    command.help_template(overview)
}

/// An option that holds for all, and that the help of a command does not show: it takes that one's place there and below.
fn hidden(option: &'static str) -> Arg {
    Arg::new(option).long(option).value_name("VALUE").global(true).hide(true)
}

/// The same with more options of one of its commands.
fn with<const N: usize>(command: Command, name: &str, options: [Arg; N]) -> Command {
    command.mut_subcommand(name, |found| found.args(options))
}

/// How the program itself is shown.
fn overview(command: &Command) -> StyledStr {
    let header = command.get_styles().get_header();
    let title = |text: &mut StyledStr, words: &str| {
        let _ = writeln!(text, "\n{}{words}:{}", header.render(), header.render_reset());
    };
    let mut text = StyledStr::from("{about-with-newline}\n{usage-heading} {usage}\n");
    let width = command.get_subcommands().map(|command| command.get_name().len()).max().unwrap_or_default();
    let literal = command.get_styles().get_literal();
    for group in &GROUPS {
        title(&mut text, group.title);
        for command in group.commands.iter().filter_map(|name| command.find_subcommand(name)) {
            let (name, line) = (command.get_name(), in_one_line(command));
            let _ = writeln!(text, "  {}{name:width$}{}  {line}", literal.render(), literal.render_reset());
        }
    }
    title(&mut text, super::FOR_ALL);
    let _ = write!(text, "{{options}}{{after-help}}");
    text
}

/// What a command does, in one line: its sentence up to where the particulars begin.
pub(super) fn in_one_line(command: &Command) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let end = [": ", "; ", ", ", " ("].iter().filter_map(|sign| about.find(sign)).min();
    about[..end.unwrap_or(about.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_stands_in_exactly_one_group() {
        for command in Cli::command().get_subcommands() {
            let holding = GROUPS.iter().filter(|group| group.commands.contains(&command.get_name()));
            assert_eq!(holding.count(), 1, "{}", command.get_name());
        }
    }

    #[test]
    fn each_command_is_told_in_one_line_of_a_narrow_terminal() {
        let help = command().render_help().to_string();
        for command in Cli::command().get_subcommands() {
            let line = help.lines().find(|line| line.starts_with(&format!("  {} ", command.get_name())));
            let line = line.unwrap_or_default();
            assert!(line.len() <= 80 && line.trim().contains(' '), "{line}");
        }
    }
}
