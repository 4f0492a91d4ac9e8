//! The status for people at a terminal: one screen for a cycle or two.

mod owing;
mod requests;

pub use owing::{owing_csv, owing_grid, owing_sheet, owing_table, owing_title};

use super::{CycleStatus, FollowUp, Judgement, LineStatus, Progress, Status, StepProgress, Submitted};
use crate::print::{safe, wrapped};
use crate::record::{Date, FollowUpKind, Mechanism, Step, Years};
use crate::registry::Key;
use crate::template::{Speaker, unbroken, yes};
use textwrap::core::display_width;

/// How much is told of a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What matters now, so that a cycle or two fit on a screen.
    Now,
    /// Each step, what each group brought, and the words of the General Assembly.
    Everything,
}

/// The status as text.
pub fn status_text(speaker: &Speaker<'_>, status: &Status, detail: Detail) -> String {
    let page = StatusText { speaker, status, detail };
    let mut text = speaker.heading(&speaker.say("status-heading", [("day", status.today.to_string().into())]));
    let cycles: Vec<_> = status.cycles.iter().map(|cycle| page.cycle(cycle)).collect();
    text.push_str(&cycles.join("\n"));
    if status.cycles.is_empty() {
        text.push_str(&speaker.paragraph(&page.nothing_open()));
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

/// Labels stand in a column of this width.
const LABEL: usize = 14;

/// What a page of the status is made from.
struct StatusText<'a> {
    speaker: &'a Speaker<'a>,
    status: &'a Status,
    detail: Detail,
}

impl StatusText<'_> {
    fn nothing_open(&self) -> String {
        let Some(year) = self.status.newest_cycle else { return self.speaker.word("status-no-cycle") };
        let next = self.status.next_cycle.or_else(|| year.after().map(Years::from));
        let next_is = match next {
            Some(next) if next.first() == next.last() => "year",
            Some(_) => "years",
            None => "unknown",
        };
        let of = [
            ("year", year.to_string().into()),
            ("next-is", next_is.into()),
            ("file", next.map_or_else(String::new, |next| next.last().file()).into()),
            ("next", next.map_or_else(String::new, |next| next.to_string()).into()),
        ];
        self.speaker.say("status-none-open", of)
    }

    /// A text behind a label, which stands in a column of its own; none where the label is of the entry before.
    fn entry(&self, label: Option<&str>, text: &str) -> String {
        let label = label.map_or_else(String::new, |label| self.speaker.word(&format!("status-label-{label}")));
        let width = display_width(&label);
        // A label that fills its column is followed by a blank all the same.
        let space = " ".repeat((LABEL - 2).saturating_sub(width).max(usize::from(width > 0)));
        wrapped(&format!("  {label}{space}{text}"), self.speaker.look.width, LABEL)
    }

    fn cycle(&self, cycle: &CycleStatus) -> String {
        if !cycle.recorded {
            let of = [("years", cycle.years.to_string().into()), ("file", cycle.years.last().file().into())];
            return self.speaker.paragraph(&self.speaker.say("status-not-recorded", of)) + &self.brought(cycle);
        }
        let mut text = self.title(cycle);
        text.push_str(&self.steps(cycle));
        if let Some(judgement) = &cycle.judgement {
            text.push_str(&self.judgement(judgement));
        }
        if let Some(next) = &cycle.next {
            text.push_str(&self.entry(Some("next"), &self.next(next)));
        }
        text.push_str(&self.overdue(cycle));
        text + &self.brought(cycle)
    }

    /// What the rhythm of reporting asks for and is not there.
    fn rhythm(&self) -> String {
        let begun = |next: &Years| next.first().first_day() <= self.status.today && !self.status.cycles.is_empty();
        let next = self.status.next_cycle.filter(begun).map(|next| {
            let of = [("years", next.to_string().into()), ("file", next.last().file().into())];
            self.speaker.say("status-next-cycle", of)
        });
        let not_covered = &self.status.not_covered;
        let missing = (!not_covered.is_empty()).then(|| {
            let of = [("years", self.speaker.years(not_covered).into()), ("count", not_covered.len().into())];
            self.speaker.say("status-not-covered", of)
        });
        next.into_iter().chain(missing).flat_map(|told| ["\n".to_owned(), self.speaker.paragraph(&told)]).collect()
    }

    fn title(&self, cycle: &CycleStatus) -> String {
        let closed = cycle.closed.filter(|_| !cycle.open);
        let end = match (cycle.overtaken_by, closed) {
            (_, Some(_)) => "closed",
            (Some(_), _) => "overtaken",
            (None, None) => "open",
        };
        let of = [
            ("years", cycle.years.to_string().into()),
            ("stage", self.speaker.word(&format!("stage-{}", cycle.stage)).into()),
            ("end", end.into()),
            ("closed", closed.map_or_else(String::new, |day| day.to_string()).into()),
            ("newer", cycle.overtaken_by.map_or_else(String::new, |year| year.to_string()).into()),
        ];
        let title = wrapped(&self.speaker.say("status-cycle", of), self.speaker.look.width, 2);
        let bold = anstyle::Style::new().bold();
        if self.speaker.look.colour { format!("{bold}{}{bold:#}\n", title.trim_end()) } else { title }
    }

    /// The steps that were taken; with everything, also those of which nothing is known.
    fn steps(&self, cycle: &CycleStatus) -> String {
        let of = |wanted: Progress| {
            let is_told_as_judged = |step: &StepProgress| step.step == Step::FurtherAction && cycle.judgement.is_some();
            let steps = cycle.steps.iter().filter(|step| step.progress == wanted && !is_told_as_judged(step));
            self.speaker.list(steps.map(|step| unbroken(&self.step_with_date(step))))
        };
        let mut text = String::new();
        let done = of(Progress::Taken);
        if !done.is_empty() {
            text.push_str(&self.entry(Some("done"), &done));
        }
        let missing = of(Progress::NotRecorded);
        if self.detail == Detail::Everything && !missing.is_empty() {
            text.push_str(&self.entry(Some("no-record"), &missing));
        }
        text
    }

    fn step(&self, step: Step) -> String {
        self.speaker.word(&format!("step-{step}"))
    }

    fn step_with_date(&self, step: &StepProgress) -> String {
        let dates = step.start.map(|start| self.span(start, step.end));
        let about = dates.into_iter().chain(step.document.as_deref().map(|it| safe(it).into_owned()));
        let about = self.speaker.details(about);
        self.with_brackets(&self.step(step.step), Some(&*about).filter(|about| !about.is_empty()))
    }

    fn next(&self, next: &StepProgress) -> String {
        let by = match next.step {
            Step::Outputs if self.status.mechanism == Mechanism::Centralised => self.coordinators(),
            Step::Outputs => self.speaker.word("status-by-groups"),
            Step::FurtherAction => self.speaker.word("status-by-general-assembly"),
            _ => self.speaker.acronyms(&next.by),
        };
        let when = match (next.start, next.latest) {
            (Some(start), _) => self.span(start, next.end),
            (None, Some(latest)) => self.speaker.say("status-next-late-after", [("day", latest.to_string().into())]),
            (None, None) => self.speaker.word("status-next-no-day"),
        };
        let of = [
            ("step", self.step(next.step).into()),
            ("has-by", yes(!by.is_empty())),
            ("by", by.into()),
            ("when", when.into()),
        ];
        self.speaker.say("status-next", of)
    }

    fn coordinators(&self) -> String {
        self.speaker.acronyms(&self.status.coordinators)
    }

    fn overdue(&self, cycle: &CycleStatus) -> String {
        let told = cycle.overdue.iter().map(|overdue| {
            let of = [
                ("step", self.step(overdue.step).into()),
                ("day", overdue.since.to_string().into()),
                ("lines", overdue.lines.len().into()),
            ];
            self.speaker.say("status-overdue", of)
        });
        let told = self.speaker.parts(told);
        if told.is_empty() { told } else { self.entry(Some("overdue"), &told) }
    }

    /// What groups brought: line by line while that can still change, else in figures.
    fn brought(&self, cycle: &CycleStatus) -> String {
        let of = |what: Submitted| cycle.lines.iter().filter(move |line| line.submitted == what);
        if self.detail == Detail::Now && cycle.stage > super::Stage::Stocktaking {
            let figures = Submitted::SHOWN.into_iter().map(|what| (what, of(what).count()));
            let told = figures
                .filter(|(_, count)| *count > 0)
                .map(|(what, count)| self.speaker.say(&format!("status-groups-{what}"), [("n", count.into())]));
            return self.entry(Some("groups"), &self.speaker.details(told));
        }
        let mut text = String::new();
        for what in Submitted::SHOWN {
            let lines: Vec<_> = of(what).collect();
            if !lines.is_empty() {
                let told = [("n", lines.len().into()), ("lines", self.with_moderators(&lines, cycle).into())];
                let told = self.speaker.say(&format!("status-brought-{what}"), told);
                text.push_str(&wrapped(&format!("  {told}"), self.speaker.look.width, 4));
            }
        }
        let late: usize = cycle.lines.iter().map(|line| line.late).sum();
        if late > 0 {
            let lines: Vec<_> = cycle.lines.iter().filter(|line| line.late > 0).map(|line| line.line).collect();
            let of = [("n", late.into()), ("lines", self.speaker.lines(&lines).into())];
            text.push_str(&self.entry(Some("late"), &self.speaker.say("status-late", of)));
        }
        if self.status.mechanism == Mechanism::Centralised {
            text.push_str(&self.entry(Some("owed-by"), &self.coordinators()));
        }
        text
    }

    /// Lines with their moderators: `C5 (ITU), C8 (UNESCO)`; those with the same moderators stand together.
    fn with_moderators(&self, lines: &[&LineStatus], cycle: &CycleStatus) -> String {
        if self.status.mechanism == Mechanism::Centralised {
            return self.speaker.lines(&lines.iter().map(|line| line.line).collect::<Vec<_>>());
        }
        let mut together: Vec<(String, Vec<_>)> = Vec::new();
        for line in lines {
            let in_family = |other: &&LineStatus| line.line.family().contains(&other.line);
            let moderators = match self.speaker.acronyms(&line.moderators) {
                names if !names.is_empty() => names,
                _ if cycle.lines.iter().filter(in_family).any(|it| !it.moderators.is_empty()) => {
                    self.speaker.word("stocktake-see-sub-lines")
                }
                _ => self.speaker.word("status-no-moderator"),
            };
            match together.iter_mut().find(|(known, _)| *known == moderators) {
                Some((_, lines)) => lines.push(line.line),
                None => together.push((moderators, vec![line.line])),
            }
        }
        let told = together
            .iter()
            .map(|(moderators, lines)| self.speaker.bracketed(&self.speaker.lines(lines), &unbroken(moderators)));
        self.speaker.parts(told)
    }

    fn judgement(&self, judgement: &Judgement) -> String {
        let Some(necessary) = judgement.necessary else { return String::new() };
        let verdict = self.speaker.say("status-judged", [("necessary", yes(necessary))]);
        let mut told = self.with_brackets(&verdict, judgement.resolution.as_deref());
        if let Some(text) = judgement.text.as_deref().filter(|_| self.detail == Detail::Everything) {
            told = self.speaker.say("with-colon", [("what", told.into()), ("text", safe(text).into())]);
        }
        let mut text = self.entry(Some("judged"), &told);
        if let Some(follow_up) = judgement.follow_up.as_ref().filter(|_| self.detail == Detail::Everything) {
            text.push_str(&self.entry(Some("followed-by"), &self.follow_up(follow_up)));
        }
        text
    }

    /// What the Assembly judged of another year's cycle in the year that was asked for.
    fn judged_elsewhere(&self, judgement: &Judgement) -> String {
        let of = [
            ("has-date", yes(judgement.date.is_some())),
            ("date", judgement.date.map_or_else(String::new, |date| date.to_string()).into()),
            ("cycle", judgement.cycle.to_string().into()),
        ];
        let known = match judgement.necessary {
            Some(_) => self.judgement(judgement),
            None => {
                let nothing = self.speaker.word("status-judged-unknown");
                self.entry(Some("judged"), &self.with_brackets(&nothing, judgement.resolution.as_deref()))
            }
        };
        self.speaker.paragraph(&self.speaker.say("status-judged-elsewhere", of)) + &known
    }

    fn follow_up(&self, follow_up: &FollowUp) -> String {
        let kind = match follow_up.kind {
            FollowUpKind::Meeting => "meeting",
            FollowUpKind::Summit => "summit",
        };
        let untitled = || self.speaker.say("status-follow-up", [("kind", kind.into())]);
        let title = follow_up.title.as_deref().map_or_else(untitled, |title| safe(title).into_owned());
        let place = follow_up.place.as_deref().map(|place| safe(place).into_owned());
        let dates = follow_up.start.map(|start| self.span(start, follow_up.end));
        let told = self.speaker.details(std::iter::once(title).chain(place).chain(dates));
        if follow_up.held { told } else { self.speaker.say("status-to-come", [("what", told.into())]) }
    }

    /// Something with what is told of it in brackets, if anything is.
    fn with_brackets(&self, what: &str, about: Option<&str>) -> String {
        about.map_or_else(|| what.to_owned(), |about| self.speaker.bracketed(what, &safe(about)))
    }

    /// A date, or the first and the last.
    fn span(&self, start: Date, end: Option<Date>) -> String {
        let [first, last] = [start, end.unwrap_or(start)].map(|date| date.to_string());
        if first == last {
            return first;
        }
        self.speaker.say("dates", [("first", first.into()), ("last", last.into())])
    }
}
