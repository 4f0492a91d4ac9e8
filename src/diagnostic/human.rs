//! For people at a terminal, in rustc's manner: the line, what is wrong with it, why, and the cure.

use super::{Diagnostic, Extent, Mark};
use crate::check::Standing;
use crate::decode::Severity;
use crate::print::{counted, safe};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// How far apart two places of a file may be, in bytes, to be shown in one picture.
const NEAR: usize = 4096;

/// The longest text that a picture is drawn of, in bytes: a line of a hundred thousand words would be drawn in full for each
/// finding in it.
const DRAWN: usize = 16 * 1024;

/// How many findings of a rule are shown where the rest is counted.
const FIRST: usize = 5;

/// The diagnostics one after the other. `shown_path` makes of a file's name in the registry what a person would open.
pub fn human(diagnostics: &[Diagnostic], extent: Extent, width: usize, shown_path: impl Fn(&str) -> String) -> String {
    let renderer = Renderer::styled().term_width(width);
    let mut text = String::new();
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let of_rule = found.entry(diagnostic.rule.name).or_default();
        *of_rule += 1;
        if extent == Extent::All || *of_rule <= FIRST {
            let _ = writeln!(text, "{}\n", renderer.render(&[group(diagnostic, &shown_path)]));
        }
    }
    if extent == Extent::FirstOfEachRule {
        for (rule, number) in found.into_iter().filter(|(_, number)| *number > FIRST) {
            let _ = writeln!(text, "… and {} more of {rule}: `wsis check --all` shows them", number - FIRST);
        }
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, shown_path: &impl Fn(&str) -> String) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning | Severity::Allow => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(safe(&diagnostic.message)).id(diagnostic.rule.name));
    let mark = &diagnostic.mark;
    let together = diagnostic.related.as_ref().filter(|related| in_one_picture(mark, related));
    group = match picture(mark, together, shown_path) {
        Some(snippet) => group.element(snippet),
        None => group.element(origin(mark, shown_path)),
    };
    if let Some(related) = diagnostic.related.as_ref().filter(|_| together.is_none()) {
        group = match picture_of_related(related, shown_path) {
            Some(snippet) => group.element(snippet),
            None => group.element(origin(related, shown_path)),
        };
    }
    group = group.element(Level::NOTE.message(diagnostic.rule.why));
    if diagnostic.standing == Standing::Stood {
        group = group.element(Level::NOTE.message("this stood at the base already"));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(safe(help)));
    }
    match &diagnostic.unmended {
        Some(reason) => group.element(Level::NOTE.message(format!("not mended: {}", safe(reason)))),
        None => group,
    }
}

/// A place without a picture.
fn origin<'a>(mark: &Mark, shown_path: &impl Fn(&str) -> String) -> Origin<'a> {
    let origin = Origin::path(safe(&shown_path(&mark.file)).into_owned());
    match &mark.text {
        Some(_) => origin.line(mark.location.line).char_column(mark.location.column),
        None => origin,
    }
}

fn in_one_picture(mark: &Mark, related: &Mark) -> bool {
    match (&mark.text, &related.text) {
        (Some((_, one)), Some((_, other))) => {
            mark.file == related.file && one.start.abs_diff(other.start) < NEAR && one.end.abs_diff(other.end) < NEAR
        }
        _ => false,
    }
}

fn picture<'a>(
    mark: &'a Mark,
    related: Option<&'a Mark>,
    shown_path: &impl Fn(&str) -> String,
) -> Option<Snippet<'a, Annotation<'a>>> {
    let (text, span) = mark.text.as_ref()?;
    let other = related.and_then(|related| Some((related, &related.text.as_ref()?.1)));
    let all = other.map_or(span.clone(), |(_, other)| span.start.min(other.start)..span.end.max(other.end));
    let window = lines_around(text, &all)?;
    let within = |span: &Range<usize>| span.start - window.start..span.end - window.start;
    let primary = AnnotationKind::Primary.span(within(span)).label(label(mark));
    let context = other.map(|(related, span)| AnnotationKind::Context.span(within(span)).label(label(related)));
    let first_line = related.map_or(mark.location.line, |related| mark.location.line.min(related.location.line));
    Some(snippet(mark, text, &window, first_line, shown_path).annotation(primary).annotations(context))
}

fn picture_of_related<'a>(mark: &'a Mark, shown_path: &impl Fn(&str) -> String) -> Option<Snippet<'a, Annotation<'a>>> {
    let (text, span) = mark.text.as_ref()?;
    let window = lines_around(text, span)?;
    let within = span.start - window.start..span.end - window.start;
    let context = AnnotationKind::Context.span(within).label(label(mark));
    Some(snippet(mark, text, &window, mark.location.line, shown_path).annotation(context))
}

fn snippet<'a>(
    mark: &Mark,
    text: &'a str,
    window: &Range<usize>,
    first_line: usize,
    shown_path: &impl Fn(&str) -> String,
) -> Snippet<'a, Annotation<'a>> {
    let path = safe(&shown_path(&mark.file)).into_owned();
    Snippet::source(&text[window.clone()]).path(path).line_start(first_line)
}

fn label(mark: &Mark) -> Option<std::borrow::Cow<'_, str>> {
    (!mark.label.is_empty()).then(|| safe(&mark.label))
}

/// The whole lines that a span touches, unless they are too much for a picture.
fn lines_around(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |newline| span.end + newline);
    (end - start <= DRAWN).then_some(start..end)
}

/// One line that says how many there are. Where warnings that stood at the base are among them or left out, only the others are new.
pub fn summary(diagnostics: &[Diagnostic], files: usize, standing: usize) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let are_left_out = standing > 0 && !diagnostics.iter().any(Diagnostic::is_standing_warning);
    let warning = if are_left_out { "new warning" } else { "warning" };
    let checked = counted(files, "file");
    if errors + warnings == 0 {
        return format!("{checked} checked: no errors, no {warning}s");
    }
    let mut with_findings: Vec<_> = diagnostics.iter().map(|diagnostic| &diagnostic.mark.file).collect();
    with_findings.dedup();
    let found = format!("{} and {}", counted(errors, "error"), counted(warnings, warning));
    format!("{checked} checked: {found} in {}", counted(with_findings.len(), "file"))
}

/// One line about so many warnings that stood at the base, if there are any.
pub fn standing(number: usize, extent: Extent) -> Option<String> {
    let told = match (number, extent) {
        (0, _) => return None,
        (1, Extent::All) => "1 of the warnings stood at the base already, and is not judged".to_owned(),
        (_, Extent::All) => format!("{number} of the warnings stood at the base already, and are not judged"),
        (1, Extent::FirstOfEachRule) => "1 warning stood at the base already: `--all` shows it".to_owned(),
        (_, Extent::FirstOfEachRule) => format!("{number} warnings stood at the base already: `--all` shows them"),
    };
    Some(told)
}
