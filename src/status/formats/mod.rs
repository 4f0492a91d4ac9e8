//! The status for people at a terminal: one screen for a cycle or two.

mod owing;
mod requests;

pub use owing::{owing_cells, owing_csv, owing_sheet, owing_table, owing_title};

use super::{CycleStatus, FollowUp, Judgement, LineStatus, Progress, Stage, Status, StepProgress, Submitted};
use crate::print::Look;
use crate::print::safe;
use crate::print::{FIXED_SPACE, acronyms, counted, heading, named, ranges, wrapped};
use crate::record::{Date, FollowUpKind, Mechanism, Step, Years};
use crate::registry::{Key, Registry};

/// How much is told of a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What matters now, so that a cycle or two fit on a screen.
    Now,
    /// Each step, what each group brought, and the words of the General Assembly.
    Everything,
}

/// The status as text.
pub fn status_text(registry: &Registry, status: &Status, detail: Detail, look: Look) -> String {
    let page = StatusText { registry, status, detail, look };
    let mut text = heading(registry, &format!("Status on {}", status.today), look);
    let cycles: Vec<_> = status.cycles.iter().map(|cycle| page.cycle(cycle)).collect();
    text.push_str(&cycles.join("\n"));
    if status.cycles.is_empty() {
        text.push_str(&page.paragraph(&nothing_open(status)));
    }
    if detail == Detail::Now {
        text.push_str(&page.rhythm());
    }
    for judgement in &status.judged_in_year {
        text.push('\n');
        text.push_str(&page.judged_elsewhere(judgement));
    }
    text.extend(status.requests.iter().map(|requests| page.requests(requests)));
    text
}

fn nothing_open(status: &Status) -> String {
    match status.newest_cycle {
        Some(year) => {
            let next = status.next_cycle.or_else(|| year.after().map(Years::from));
            let of = |next: Years| if next.first() == next.last() { String::new() } else { format!(", of {next}") };
            let next = next.map(|next| format!("; {} would begin the next{}", next.last().file(), of(next)));
            let next = next.unwrap_or_default();
            format!("No cycle is open. `wsis status --year {year}` shows how the newest ended{next}.")
        }
        None => {
            "The registry has no cycle yet: a file cycles/YEAR.toml with `outputs-due` begins that of the outputs of \
                 a year."
                .to_owned()
        }
    }
}

/// Labels stand in a column of this width.
const LABEL: usize = 14;

/// What a page of the status is made from.
struct StatusText<'a> {
    registry: &'a Registry,
    status: &'a Status,
    detail: Detail,
    look: Look,
}

impl StatusText<'_> {
    fn paragraph(&self, text: &str) -> String {
        wrapped(text, self.look.width, 0)
    }

    fn entry(&self, label: &str, text: &str) -> String {
        wrapped(&format!("  {label:<width$}{text}", width = LABEL - 2), self.look.width, LABEL)
    }

    fn cycle(&self, cycle: &CycleStatus) -> String {
        if !cycle.recorded {
            let (years, file) = (cycle.years, cycle.years.last().file());
            let missing = format!("There is no cycle of {years}: the registry has no file {file}.");
            return self.paragraph(&missing) + &self.brought(cycle);
        }
        let mut text = self.title(cycle);
        text.push_str(&self.steps(cycle));
        if let Some(judgement) = &cycle.judgement {
            text.push_str(&self.judgement(judgement));
        }
        if let Some(next) = &cycle.next {
            text.push_str(&self.entry("Next", &self.next(next)));
        }
        text.push_str(&self.overdue(cycle));
        text + &self.brought(cycle)
    }

    /// What the rhythm of reporting asks for and is not there.
    fn rhythm(&self) -> String {
        let begun = |next: &Years| next.first().first_day() <= self.status.today && !self.status.cycles.is_empty();
        let next = self.status.next_cycle.filter(begun).map(|next| {
            let file = next.last().file();
            format!("The outputs of {next} are being collected for the cycle that comes next: {file} would begin it.")
        });
        let covers = if self.status.not_covered.len() == 1 { "is covered" } else { "are covered" };
        let missing = (!self.status.not_covered.is_empty())
            .then(|| format!("{} {covers} by no cycle.", ranges(&self.status.not_covered)));
        next.into_iter().chain(missing).flat_map(|told| ["\n".to_owned(), self.paragraph(&told)]).collect()
    }

    fn title(&self, cycle: &CycleStatus) -> String {
        let end = match (cycle.overtaken_by, cycle.closed.filter(|_| !cycle.open)) {
            (_, Some(closed)) => format!(" (closed on {closed})"),
            (Some(newer), _) => format!(" (overtaken by the cycle of {newer})"),
            (None, None) => String::new(),
        };
        let title = wrapped(&format!("Cycle of {}: {}{end}", cycle.years, cycle.stage.label()), self.look.width, 2);
        let bold = anstyle::Style::new().bold();
        if self.look.colour { format!("{bold}{}{bold:#}\n", title.trim_end()) } else { title }
    }

    /// The steps that were taken; with everything, also those of which nothing is known.
    fn steps(&self, cycle: &CycleStatus) -> String {
        let of = |wanted: Progress| {
            let is_told_as_judged = |step: &StepProgress| step.step == Step::FurtherAction && cycle.judgement.is_some();
            let steps = cycle.steps.iter().filter(|step| step.progress == wanted && !is_told_as_judged(step));
            steps.map(|step| unbroken(&step_with_date(step))).collect::<Vec<_>>().join(", ")
        };
        let mut text = String::new();
        let done = of(Progress::Taken);
        if !done.is_empty() {
            text.push_str(&self.entry("Done", &done));
        }
        let missing = of(Progress::NotRecorded);
        if self.detail == Detail::Everything && !missing.is_empty() {
            text.push_str(&self.entry("No record", &missing));
        }
        text
    }

    fn next(&self, next: &StepProgress) -> String {
        let by = match next.step {
            Step::Outputs if self.status.mechanism == Mechanism::Centralised => self.coordinators(),
            Step::Outputs => "the groups".to_owned(),
            Step::FurtherAction => "the General Assembly".to_owned(),
            _ => acronyms(self.registry, &next.by),
        };
        let by = if by.is_empty() { by } else { format!(", by {by}") };
        let when = match (next.progress, next.start) {
            (_, Some(start)) => span(start, next.end),
            (_, None) => match next.latest {
                Some(latest) => format!("no day is set; late after {latest}"),
                None => "no day is set".to_owned(),
            },
        };
        format!("{}{by}: {when}", next.step.label())
    }

    fn coordinators(&self) -> String {
        acronyms(self.registry, &self.status.coordinators)
    }

    fn overdue(&self, cycle: &CycleStatus) -> String {
        let told = cycle.overdue.iter().map(|overdue| {
            let since = format!("{} (last day {})", overdue.step.label(), overdue.since);
            match overdue.lines.len() {
                0 => since,
                lines => format!("{since} of {}", counted(lines, "line")),
            }
        });
        let told = told.collect::<Vec<_>>().join("; ");
        if told.is_empty() { told } else { self.entry("Overdue", &told) }
    }

    /// What groups brought: line by line while that can still change, else in figures.
    fn brought(&self, cycle: &CycleStatus) -> String {
        let of = |what: Submitted| cycle.lines.iter().filter(move |line| line.submitted == what);
        if self.detail == Detail::Now && cycle.stage > Stage::Stocktaking {
            let figures = Submitted::SHOWN.into_iter().map(|what| (of(what).count(), what.behind_number()));
            let figures = figures.filter(|(count, _)| *count > 0).map(|(count, told)| format!("{count} {told}"));
            return self.entry("Groups", &figures.collect::<Vec<_>>().join(", "));
        }
        let mut text = String::new();
        for what in Submitted::SHOWN {
            let lines: Vec<_> = of(what).collect();
            if !lines.is_empty() {
                let label = format!("{} ({}):", what.label(), lines.len());
                let told = self.with_moderators(&lines, cycle);
                text.push_str(&wrapped(&format!("  {label} {told}"), self.look.width, 4));
            }
        }
        let late: usize = cycle.lines.iter().map(|line| line.late).sum();
        if late > 0 {
            let lines: Vec<_> = cycle.lines.iter().filter(|line| line.late > 0).map(|line| line.line).collect();
            text.push_str(&self.entry("Late", &format!("{} ({})", counted(late, "output"), named(&lines))));
        }
        if self.status.mechanism == Mechanism::Centralised {
            text.push_str(&self.entry("Owed by", &self.coordinators()));
        }
        text
    }

    /// Lines with their moderators: `C5 (ITU), C8 (UNESCO)`; those with the same moderators stand together.
    fn with_moderators(&self, lines: &[&LineStatus], cycle: &CycleStatus) -> String {
        if self.status.mechanism == Mechanism::Centralised {
            return named(&lines.iter().map(|line| line.line).collect::<Vec<_>>());
        }
        let mut together: Vec<(String, Vec<_>)> = Vec::new();
        for line in lines {
            let in_family = |other: &&LineStatus| line.line.family().contains(&other.line);
            let moderators = match acronyms(self.registry, &line.moderators) {
                names if !names.is_empty() => names,
                _ if cycle.lines.iter().filter(in_family).any(|it| !it.moderators.is_empty()) => {
                    "see sub-lines".to_owned()
                }
                _ => "no moderator".to_owned(),
            };
            match together.iter_mut().find(|(known, _)| *known == moderators) {
                Some((_, lines)) => lines.push(line.line),
                None => together.push((moderators, vec![line.line])),
            }
        }
        let told = together.iter().map(|(moderators, lines)| format!("{} ({})", named(lines), unbroken(moderators)));
        told.collect::<Vec<_>>().join("; ")
    }

    fn judgement(&self, judgement: &Judgement) -> String {
        let Some(necessary) = judgement.necessary else { return String::new() };
        let verdict = if necessary { "further action is necessary" } else { "no further action is necessary" };
        let mut told = format!("{verdict}{}", bracketed(judgement.resolution.as_deref()));
        if let Some(text) = judgement.text.as_deref().filter(|_| self.detail == Detail::Everything) {
            told = format!("{told}: {}", safe(text));
        }
        let mut text = self.entry("Judged", &told);
        if let Some(follow_up) = judgement.follow_up.as_ref().filter(|_| self.detail == Detail::Everything) {
            text.push_str(&self.entry("Followed by", &follow_up_told(follow_up)));
        }
        text
    }

    /// What the Assembly judged of another year's cycle in the year that was asked for.
    fn judged_elsewhere(&self, judgement: &Judgement) -> String {
        let when = judgement.date.map_or_else(String::new, |date| format!(" ({date})"));
        let title = format!("Before the General Assembly{when}: the cycle of {}", judgement.cycle);
        let known = match judgement.necessary {
            Some(_) => self.judgement(judgement),
            None => {
                self.entry("Judged", &format!("nothing that is known{}", bracketed(judgement.resolution.as_deref())))
            }
        };
        self.paragraph(&title) + &known
    }
}

fn follow_up_told(follow_up: &FollowUp) -> String {
    let kind = match follow_up.kind {
        FollowUpKind::Meeting => "meeting",
        FollowUpKind::Summit => "summit",
    };
    let mut told = follow_up.title.as_deref().map_or_else(|| format!("a {kind}"), |title| safe(title).into_owned());
    if let Some(place) = &follow_up.place {
        told = format!("{told}, {}", safe(place));
    }
    if let Some(start) = follow_up.start {
        told = format!("{told}, {}", span(start, follow_up.end));
    }
    if follow_up.held { told } else { format!("{told} (to come)") }
}

fn step_with_date(step: &StepProgress) -> String {
    let about =
        [step.start.map(|start| span(start, step.end)), step.document.as_deref().map(|it| safe(it).into_owned())];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(", ");
    format!("{}{}", step.step.label(), bracketed(Some(about.as_str()).filter(|about| !about.is_empty())))
}

fn bracketed(text: Option<&str>) -> String {
    text.map_or_else(String::new, |text| format!(" ({})", safe(text)))
}

/// A date, or the first and the last.
fn span(start: Date, end: Option<Date>) -> String {
    match end.filter(|end| *end != start) {
        Some(end) => format!("{start} to {end}"),
        None => start.to_string(),
    }
}

fn unbroken(text: &str) -> String {
    text.replace(' ', &FIXED_SPACE.to_string())
}
