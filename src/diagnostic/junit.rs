//! `JUnit` XML, for whoever shows test reports: a test a file, which fails where the check does, and is skipped where there are only
//! warnings that don't fail it.

use super::extent::First;
use super::{Diagnostic, Strictness, short};
use crate::print::{counted, xml};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::collections::BTreeMap;

/// The diagnostics of these files.
pub(super) fn junit<'a>(
    diagnostics: &'a [Diagnostic],
    files: impl Iterator<Item = &'a str>,
    strictness: Strictness,
    shown_path: impl Fn(&str) -> String,
) -> Result<String, quick_junit::SerializeError> {
    let mut by_file: BTreeMap<&str, Found> = files.map(|file| (file, Found::default())).collect();
    for diagnostic in diagnostics {
        by_file.entry(&diagnostic.mark.file).or_default().part(diagnostic, strictness).number += 1;
    }
    for diagnostic in First::of(diagnostics).shown {
        let line = short::line(diagnostic, &shown_path);
        by_file.entry(&diagnostic.mark.file).or_default().part(diagnostic, strictness).lines.push(line);
    }
    let mut suite = TestSuite::new("wsis check");
    for (file, found) in by_file {
        suite.add_test_case(found.test_case(shown_path(file)));
    }
    let mut report = Report::new("wsis");
    report.add_test_suite(suite);
    // Here once, for all that the report is made of.
    report.to_string().map(|report| xml(&report).into_owned())
}

/// What was found in a file.
#[derive(Default)]
struct Found {
    failing: Part,
    passing: Part,
}

/// What fails the check, or what doesn't: how many there are, and the lines of those that are listed.
#[derive(Default)]
struct Part {
    number: usize,
    lines: Vec<String>,
}

impl Part {
    /// What was found, or at least how much of it.
    fn lines(&self) -> Vec<String> {
        let left = self.number - self.lines.len();
        let more = (left > 0).then(|| format!("{}: `wsis check` lists all", counted(left, "more finding")));
        self.lines.iter().cloned().chain(more).collect()
    }

    /// A status that tells it.
    fn status(&self, mut status: TestCaseStatus) -> TestCaseStatus {
        let told = self.lines();
        status.set_message(told.first().cloned().unwrap_or_default()).set_description(told.join("\n"));
        status
    }
}

impl Found {
    fn part(&mut self, diagnostic: &Diagnostic, strictness: Strictness) -> &mut Part {
        if strictness.fails(diagnostic) { &mut self.failing } else { &mut self.passing }
    }

    fn test_case(&self, name: String) -> TestCase {
        let (fails, warns) = (self.failing.number > 0, self.passing.number > 0);
        let status = if fails {
            self.failing.status(TestCaseStatus::non_success(NonSuccessKind::Failure))
        } else if warns {
            self.passing.status(TestCaseStatus::skipped())
        } else {
            TestCaseStatus::success()
        };
        let mut test_case = TestCase::new(name, status);
        test_case.set_classname("wsis check");
        if fails && warns {
            test_case.set_system_out(self.passing.lines().join("\n"));
        }
        test_case
    }
}
