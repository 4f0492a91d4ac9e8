//! What keeps a registry defensible: sources, and translations.

use crate::check::{Anchor, Finding, Scope};
use crate::decode::{HasWord, KeyPath, rule};
use crate::record::{Language, Text};
use crate::registry::{AnyEntry, Registry, catalogue_of};
use crate::template::may_be_missing;
use std::collections::{BTreeMap, BTreeSet};

rule! {
    /// An organization, a moderator's term, a meeting, an output, a step of a cycle or
    /// a resolution names no source.
    ///
    /// A figure can be defended only if the records behind it say where they were
    /// read.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// sources = []
    /// ```
    ///
    /// Add the address of the source, or the symbol of a document.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// sources = ["https://example.org/c8"]
    /// ```
    pub static UNSOURCED = {
        name: "unsourced",
        severity: Warning,
        about: Housekeeping,
        why: "a figure can be defended only if its records name their sources",
    }
}

pub(super) fn unsourced(scope: &Scope<'_>) -> Vec<Finding> {
    let owed = scope.survey.unsourced.iter().filter_map(|owed| {
        let table = owed.path.with_those_above().nth(1)?;
        if table.steps().is_empty() {
            let is_known = owed.entry.knows(&owed.path);
            let finding = || Finding::of_file(&UNSOURCED, owed.entry.file(), "this record names no source").help(CURE);
            return is_known.then(finding);
        }
        unsourced_part(owed.entry, table, "this entry")
    });
    let steps = scope.registry.cycles.as_found().flat_map(|(entry, cycle)| {
        let bare = cycle.steps().filter(|(_, told)| told.sources.is_some_and(<[_]>::is_empty));
        bare.filter_map(move |(step, _)| unsourced_part(entry, KeyPath::from(step.key()), "this step"))
    });
    owed.chain(steps).collect()
}

const CURE: &str = "add `sources = [\"https://…\"]` or the symbol of a document";

/// The finding about a table within a record; none where its sources could not be read.
fn unsourced_part(entry: &dyn AnyEntry, table: KeyPath, what: &str) -> Option<Finding> {
    if !entry.knows(&table.clone().then("sources")) {
        return None;
    }
    let finding = Finding::at(&UNSOURCED, entry.file(), table, format!("{what} names no source")).on_key();
    Some(finding.label("no source").help(CURE))
}

rule! {
    /// A text is not there in each language of the registry.
    ///
    /// Reports come in each language of the registry, and a text that is missing in
    /// one stands there in another. It is allowed unless a registry asks for it under
    /// `[rules]`. A plain string is in the first language. Of the registry's own
    /// catalogues in `templates/locales/`, a message that one has is to be in all.
    ///
    /// ```toml
    /// # registry.toml
    /// languages = ["fr"]
    ///
    /// [rules]
    /// missing-translation = "warning"
    ///
    /// # organizations/apc.toml
    /// [name]
    /// en = "Association for Progressive Communications"
    /// ```
    ///
    /// Add the text in the missing language.
    ///
    /// ```toml
    /// # organizations/apc.toml
    /// [name]
    /// en = "Association for Progressive Communications"
    /// fr = "Association pour le progrès des communications"
    /// ```
    pub(super) static MISSING_TRANSLATION = {
        name: "missing-translation",
        severity: Allow,
        about: Housekeeping,
        why: "reports come in each language of the registry",
    }
}

pub(super) fn missing_translation(scope: &Scope<'_>) -> Vec<Finding> {
    let registry = scope.registry;
    let Some(settings) = registry.settings().filter(|_| registry.settings.knows("languages")) else {
        return Vec::new();
    };
    let languages = &settings.languages.0;
    let first = languages.first().copied().unwrap_or(Language::English);
    let mut findings = Vec::new();
    for entry in registry.entries() {
        entry.each_part(&mut |at, part| {
            let missing = part.value().map_or_else(Vec::new, |text| missing_in(text, languages, first));
            if !missing.is_empty() {
                let message = format!("this text is missing in {}", missing.join(", "));
                let finding = entry.finding(&MISSING_TRANSLATION, at.path(), message);
                let help = "write the text as a table by language: { en = \"…\", fr = \"…\" }";
                findings.extend(finding.map(|finding| finding.label("not in all languages").help(help)));
            }
        });
    }
    findings.extend(missing_messages(registry, languages));
    findings
}

/// Messages of the registry's own catalogues that another of its languages lacks. No catalogue need spell numbers, or name countries and cities.
fn missing_messages(registry: &Registry, languages: &[Language]) -> Vec<Finding> {
    let catalogues: Vec<_> = registry.catalogues.iter().filter(|it| languages.contains(&it.language)).collect();
    let mut in_languages: BTreeMap<&str, BTreeSet<Language>> = BTreeMap::new();
    for catalogue in &catalogues {
        for (message, _) in &catalogue.messages {
            in_languages.entry(message).or_default().insert(catalogue.language);
        }
    }
    let mut findings = Vec::new();
    for catalogue in catalogues {
        for (message, place) in &catalogue.messages {
            // What several have is told of once.
            let Some(known) = in_languages.remove(message.as_str()) else { continue };
            if may_be_missing(message) {
                continue;
            }
            let missing: Vec<_> = languages.iter().filter(|language| !known.contains(language)).collect();
            let Some(first) = missing.first() else { continue };
            let tags: Vec<_> = missing.iter().map(|language| format!("`{language}`")).collect();
            let told = format!("the message `{message}` is missing in {}", tags.join(", "));
            let finding =
                Finding::placed(&MISSING_TRANSLATION, catalogue.file.clone(), Anchor::Bytes(place.clone()), told);
            let help = format!("say it in {}", catalogue_of(**first));
            findings.push(finding.label("not in all catalogues").help(help));
        }
    }
    findings
}

/// The languages in which a text is missing that says something.
fn missing_in(text: &Text, languages: &[Language], first: Language) -> Vec<String> {
    let is_said = !text.first(first).trim().is_empty();
    let is_missing = |language: &Language| is_said && text.in_language(*language, first).is_none();
    let missing = Language::WORDS.iter().filter(|(_, language)| languages.contains(language) && is_missing(language));
    missing.map(|(tag, _)| format!("`{tag}`")).collect()
}

rule! {
    /// An exception in registry.toml lets nothing stand.
    ///
    /// The finding was mended, as here, or `rule` or `file` is misspelt. If the
    /// exception stays, it hides the next finding of that rule in that file. A rule
    /// that is set to `"allow"` finds nothing, so an exception from it is unused.
    /// Exceptions from the rules about changes are judged only with `--base`.
    ///
    /// ```toml
    /// # meetings/2006/c8-consultation.toml
    /// open-to-all-stakeholders = true
    ///
    /// # registry.toml
    /// name = "A small registry"
    ///
    /// [[exceptions]]
    /// rule = "meeting-not-open"
    /// file = "meetings/2006/c8-consultation.toml"
    /// reason = "Governments met alone to prepare the open meeting."
    /// ```
    ///
    /// Remove the exception, or correct its `rule` or `file`.
    ///
    /// ```toml
    /// # registry.toml
    /// name = "A small registry"
    /// ```
    pub(in crate::check) static UNUSED_EXCEPTION = {
        name: "unused-exception",
        severity: Warning,
        about: Housekeeping,
        why: "an exception that is not needed any more hides the next finding",
    }
}

rule! {
    /// A rule is named in registry.toml, and there is none of that name.
    ///
    /// A misspelt name changes no rule: under `[rules]` the one that was meant stays
    /// as grave as it was, and an exception lets nothing stand.
    ///
    /// ```toml
    /// # registry.toml
    /// [rules]
    /// openess-unsaid = "error"
    /// ```
    ///
    /// Correct the name: `wsis explain` lists them all.
    ///
    /// ```toml
    /// # registry.toml
    /// [rules]
    /// openness-unsaid = "error"
    /// ```
    pub(in crate::check) static UNKNOWN_RULE = {
        name: "unknown-rule",
        severity: Error,
        about: Housekeeping,
        why: "a misspelt name changes no rule",
    }
}
