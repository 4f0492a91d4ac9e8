//! `wsis explain` of a command, and of how commands end.

use super::super::groups::group_of;
use super::item;
use clap::Command;
use std::fmt::Write;

/// What a command is for, how it is typed, and examples.
pub(super) fn explained(command: &Command, width: usize) -> String {
    let name = format!("wsis {}", command.get_name());
    let mut text = format!("{name}: a command\n\n{}.\n", about(command));
    if let Some(group) = group_of(command.get_name()) {
        let _ = writeln!(text, "In the help it stands under: {}.", group.title);
    }
    // What a command is made of is known only once it is built.
    let mut built = command.clone().bin_name(&name);
    built.build();
    let _ = write!(text, "\n{}\n\n", built.render_usage());
    let below = built.get_subcommands().filter(|below| below.get_name() != "help");
    let below: String =
        below.map(|below| item(&format!("{name} {}", below.get_name()), &about(below), width)).collect();
    if !below.is_empty() {
        let _ = writeln!(text, "{below}");
    }
    if let Some(examples) = built.get_after_help() {
        let _ = write!(text, "{}\n\n", wrapped(&examples.to_string(), width));
    }
    let _ = writeln!(text, "`{name} --help` lists its options.");
    text
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// The same with lines that fit, each as far indented as it begins.
fn wrapped(text: &str, width: usize) -> String {
    let fill = |line: &str| {
        let indent = &line[..line.len() - line.trim_start().len()];
        let options = textwrap::Options::new(width).subsequent_indent(indent);
        textwrap::fill(line, options.word_splitter(textwrap::WordSplitter::NoHyphenation))
    };
    text.lines().map(fill).collect::<Vec<_>>().join("\n")
}

/// How commands end, for scripts.
pub(super) const EXIT_STATUSES: &str = "\
exit-status: how a command ended, as scripts and CI read it ($? in a shell)

  0   It was done, and no error was found. A pipe that closes early, as in
      `wsis … | head`, is no error.
  1   Something is wrong with the files:
        wsis check    errors, or with --deny-warnings warnings (with --base,
                      only new ones)
        wsis fmt      with --check or --diff, a file is not in order
        wsis report   the registry has errors, and no --force
        wsis verify   a figure is not what the registry says
        wsis new, add, set, rename, merge
                      `check` would find errors afterwards: nothing was
                      written
        wsis import   something of it could not be written, or was left for
                      a person
  2   It could not be done, and nothing was judged: no registry, an unknown
      command, option or revision, a file that can't be read or written, or
      what git can't give.
";
