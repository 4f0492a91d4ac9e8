//! What becomes of findings: the registry's own severities, and the exceptions that it makes.

use super::rules::{
    FROZEN_YEAR_CHANGED, HISTORY_REWRITTEN, NOT_YOURS, RECORD_REMOVED, UNKNOWN_RULE, UNUSED_EXCEPTION, rule, rules,
};
use super::{Finding, KeyPart, Scope};
use crate::decode::rules::INVALID_VALUE;
use crate::decode::{About, KeyPath, MAX_FAULTS, Mend, Rule, Severity, did_you_mean, key_path, only_near};
use crate::record::Exception;

use crate::registry::{Key, Registry, Top};
use std::collections::{HashMap, HashSet};

/// Gives each finding its severity, and drops those that are allowed or excepted.
pub(super) fn pronounce(scope: &Scope<'_>, in_files: Vec<Finding>, judged: Vec<Finding>) -> Vec<Finding> {
    let registry = scope.registry;
    let about_settings = about_settings(registry);
    let mut findings: Vec<_> = in_files.into_iter().chain(judged).chain(about_settings).collect();
    let mut severities: HashMap<&Rule, Severity> = HashMap::new();
    for finding in &mut findings {
        let rule = finding.rule;
        finding.severity = *severities.entry(rule).or_insert_with(|| severity_in(scope, rule));
    }
    findings.retain(|finding| finding.severity != Severity::Allow);
    let unused = except(scope, &mut findings);
    drop_echoes(&mut findings);
    let as_judged = severity(registry, &UNUSED_EXCEPTION);
    if as_judged != Severity::Allow {
        findings.extend(unused.into_iter().map(|finding| Finding { severity: as_judged, ..finding }));
    }
    bounded(findings)
}

/// No more findings of a rule in a file than are told one by one; the last one says how many more there are.
fn bounded(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut numbers: HashMap<(&Rule, String), (usize, usize)> = HashMap::new();
    if findings.len() > MAX_FAULTS {
        let mut kept = 0;
        findings.retain(|finding| {
            let (number, last) = numbers.entry((finding.rule, finding.file.clone())).or_default();
            *number += 1;
            let stays = *number <= MAX_FAULTS;
            if stays {
                *last = kept;
                kept += 1;
            }
            stays
        });
    }
    for (number, last) in numbers.into_values().filter(|(number, _)| *number > MAX_FAULTS) {
        let more = number - MAX_FAULTS;
        findings[last].message = format!("{} (and {more} more are found in this file)", findings[last].message);
    }
    findings
}

/// One fault, one finding: a file whose past terms are rewritten changes figures by that, and a record that takes figures of a
/// closed year with it is gone.
fn drop_echoes(findings: &mut Vec<Finding>) {
    let echoes = [
        (&HISTORY_REWRITTEN, &FROZEN_YEAR_CHANGED),
        (&HISTORY_REWRITTEN, &RECORD_REMOVED),
        (&FROZEN_YEAR_CHANGED, &RECORD_REMOVED),
    ];
    for (told, echo) in echoes {
        let of_it = findings.iter().filter(|finding| finding.rule == told);
        let grave: HashMap<_, _> = of_it.map(|finding| (finding.file.clone(), finding.severity)).collect();
        // What a registry takes lightly silences nothing that is graver.
        let is_told = |finding: &Finding| {
            grave.get(&finding.file).is_some_and(|told| *told == Severity::Error || *told == finding.severity)
        };
        findings.retain(|finding| finding.rule != echo || !is_told(finding));
    }
}

/// How grave a rule's findings are in this registry.
pub fn severity(registry: &Registry, rule: &Rule) -> Severity {
    let own = registry.settings().filter(|_| rule.about != About::Files).and_then(|settings| {
        let (_, severity) = settings.rules.0.iter().find(|(named, _)| **named == *rule.name)?;
        registry.settings.knows(key_path!["rules", rule.name]).then_some(*severity)
    });
    own.unwrap_or(rule.severity)
}

/// How grave a rule's findings are here. A change can't make the rules milder that it is judged by itself.
pub(super) fn severity_in(scope: &Scope<'_>, rule: &Rule) -> Severity {
    let is_about_changes = rule.about == About::Changes;
    let base = scope.base.as_ref().filter(|_| is_about_changes);
    severity(base.map_or(scope.registry, |base| base.registry), rule)
}

/// Whether an exception counts. Nobody takes by an exception in the same change what is not theirs; a correction to a closed year
/// brings its own.
fn counts(scope: &Scope<'_>, exception: &Exception) -> bool {
    let Some(base) = scope.base.as_ref().filter(|_| *exception.rule == *NOT_YOURS.name) else { return true };
    base.registry.settings().is_some_and(|settings| settings.exceptions.contains(exception))
}

/// Names of rules in `registry.toml` that name none, or one whose severity can't be changed.
fn about_settings(registry: &Registry) -> Vec<Finding> {
    let Some(settings) = registry.settings() else {
        return Vec::new();
    };
    let in_rules = settings.rules.0.iter().filter_map(|(name, _)| {
        let path = key_path!["rules", name.to_string()];
        unfit(name).map(|unfit| unfit.at(path, KeyPart::Key))
    });
    let in_exceptions = settings.exceptions.iter().enumerate().filter_map(|(n, exception)| {
        let path = key_path!["exceptions", n, "rule"];
        registry
            .settings
            .knows(path.clone())
            .then(|| unfit(&exception.rule))
            .flatten()
            .map(|unfit| unfit.at(path, KeyPart::Value))
    });
    in_rules.chain(in_exceptions).collect()
}

/// What is wrong with naming a rule.
struct Unfit {
    rule: &'static Rule,
    message: String,
    help: Option<String>,
    /// The name that was meant.
    meant: Option<&'static str>,
}

fn unfit(name: &str) -> Option<Unfit> {
    match rule(name) {
        None => {
            let names: Vec<_> = rules().map(|rule| rule.name).collect();
            let message = format!("there is no rule `{name}`");
            let meant = only_near(name, names.iter().copied());
            Some(Unfit { rule: &UNKNOWN_RULE, message, help: did_you_mean(name, &names), meant })
        }
        Some(Rule { about: About::Files, .. }) => {
            let message = format!("`{name}` is about what can't be read, and stays an error");
            let help = Some("remove this, and mend the file instead".to_owned());
            Some(Unfit { rule: &INVALID_VALUE, message, help, meant: None })
        }
        Some(_) => None,
    }
}

impl Unfit {
    /// A finding about the place where the rule is named.
    fn at(self, path: KeyPath, part: KeyPart) -> Finding {
        let finding = Finding::at(self.rule, Top.file(), path, self.message).maybe_help(self.help);
        match part {
            KeyPart::Key => finding.on_key().mend(self.meant.map(|name| Mend::Replace(name.to_owned()))),
            KeyPart::Value => finding.mend(self.meant.map(Mend::to_string_value)),
        }
    }
}

/// Drops the findings that an exception lets stand, and gives a finding for each exception that lets none.
fn except(scope: &Scope<'_>, findings: &mut Vec<Finding>) -> Vec<Finding> {
    let registry = scope.registry;
    let Some(settings) = registry.settings() else {
        return Vec::new();
    };
    let stands = |n: &usize, exception: &&Exception| {
        let judged_here = rule(&exception.rule).is_some_and(|rule| match rule.about {
            About::Files => false,
            // Who asks nothing of an earlier state can't tell whether such an exception is needed.
            About::Changes => scope.base.is_some(),
            _ => true,
        });
        judged_here && counts(scope, exception) && registry.settings.knows(key_path!["exceptions", *n])
    };
    let exceptions: Vec<_> =
        settings.exceptions.iter().enumerate().filter(|(n, exception)| stands(n, exception)).collect();
    // Of two for the same, the first lets it stand.
    let mut lets: HashMap<(&str, &str), usize> = HashMap::new();
    for (n, exception) in &exceptions {
        lets.entry((&exception.rule, &exception.file)).or_insert(*n);
    }
    let mut used = HashSet::new();
    findings.retain(|finding| match lets.get(&(finding.rule.name, finding.file.as_str())) {
        Some(exception) => {
            used.insert(*exception);
            false
        }
        None => true,
    });
    let mut unused = Vec::new();
    for (n, exception) in exceptions {
        if !used.contains(&n) && *exception.rule != *UNUSED_EXCEPTION.name {
            let message = format!("`{}` finds nothing in {}", exception.rule, exception.file);
            let path = key_path!["exceptions", n];
            unused.push(
                Finding::at(&UNUSED_EXCEPTION, Top.file(), path, message)
                    .label("lets nothing stand")
                    .help("remove this exception, or correct its `rule` or `file`"),
            );
        }
    }
    unused
}
