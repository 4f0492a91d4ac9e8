//! `JUnit` XML, for whoever shows test reports: a test a file, which fails where the file has an error.

use super::{Diagnostic, short};
use crate::print::xml;
use crate::record::Severity;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::collections::BTreeMap;

/// The diagnostics of these files.
pub fn junit<'a>(
    diagnostics: &'a [Diagnostic],
    files: impl Iterator<Item = &'a str>,
    shown_path: impl Fn(&str) -> String,
) -> Result<String, quick_junit::SerializeError> {
    let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = files.map(|file| (file, Vec::new())).collect();
    for diagnostic in diagnostics {
        by_file.entry(&diagnostic.mark.file).or_default().push(diagnostic);
    }
    let mut suite = TestSuite::new("wsis check");
    for (file, found) in by_file {
        suite.add_test_case(test_case(file, &found, &shown_path));
    }
    let mut report = Report::new("wsis");
    report.add_test_suite(suite);
    // Here once, for all that the report is made of.
    report.to_string().map(|report| xml(&report).into_owned())
}

fn test_case(file: &str, found: &[&Diagnostic], shown_path: impl Fn(&str) -> String) -> TestCase {
    let lines = |severity: Severity| {
        let of_it = found.iter().filter(|diagnostic| diagnostic.severity == severity);
        of_it.map(|diagnostic| short::line(diagnostic, &shown_path)).collect::<Vec<_>>()
    };
    let (errors, warnings) = (lines(Severity::Error), lines(Severity::Warning));
    let status = match errors.first() {
        None => TestCaseStatus::success(),
        Some(first) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(first.clone()).set_description(errors.join("\n"));
            status
        }
    };
    let mut test_case = TestCase::new(shown_path(file), status);
    test_case.set_classname("wsis check");
    if !warnings.is_empty() {
        test_case.set_system_out(warnings.join("\n"));
    }
    test_case
}
