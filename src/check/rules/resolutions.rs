//! Resolutions: what they are called, which cycle they close, and of whom they ask.

use crate::check::survey::{Reference, Unresolved};
use crate::check::{Finding, Scope};
use crate::decode::{key_path, rule};
use crate::record::{Request, ResolutionId};
use crate::registry::Key;

rule! {
    /// A resolution is said to close a cycle that has no file.
    ///
    /// The reports of the next cycle tell what came of a resolution, and find it by
    /// the cycle that it closes.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2007"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/182", sources = ["A/RES/62/182"] }
    /// ```
    ///
    /// Write the year of the cycle's file, or add `cycles/YEAR.toml`.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2006"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/182", sources = ["A/RES/62/182"] }
    /// ```
    pub(super) static UNKNOWN_CYCLE = {
        name: "unknown-cycle",
        severity: Error,
        about: References,
        why: "a resolution is found by the cycle that it closes",
    }
}

pub(super) fn unknown_cycle(scope: &Scope<'_>) -> Vec<Finding> {
    let finding = |unresolved: &Unresolved<'_>| {
        let Reference::Cycle(reference) = unresolved.reference else { return None };
        let message = format!("there is no cycle `{reference}`");
        let finding = unresolved.entry.finding(&UNKNOWN_CYCLE, unresolved.path.clone(), message)?;
        let covering = reference.year().and_then(|year| scope.registry.cycle_of(year));
        let help = match covering {
            Some(cycle) => format!("that year is of the cycle `{}`", cycle.key),
            None => "a cycle is named by the year of its file cycles/YEAR.toml".to_owned(),
        };
        Some(finding.label("names no file").help(help))
    };
    scope.survey.unresolved.iter().filter_map(finding).collect()
}

rule! {
    /// A resolution is said to close a cycle whose file does not name it.
    ///
    /// Each names the other: where the two differ, one of them is wrong, and reports
    /// would tell of another resolution than the registry's list does.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2006"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/183", sources = ["A/RES/62/183"] }
    /// ```
    ///
    /// Correct `cycle`, or the resolution of that cycle's `[general-assembly]`,
    /// `[ecosoc]` or `[further-action]`.
    ///
    /// ```toml
    /// # resolutions/a-res-62-182.toml
    /// symbol = "A/RES/62/182"
    /// title = "Information and communication technologies for development"
    /// organ = "general-assembly"
    /// cycle = "2006"
    /// sources = ["A/RES/62/182"]
    ///
    /// # cycles/2006.toml
    /// general-assembly = { session = 62, resolution = "A/RES/62/182", sources = ["A/RES/62/182"] }
    /// ```
    pub(super) static RESOLUTION_OF_ANOTHER_CYCLE = {
        name: "resolution-of-another-cycle",
        severity: Warning,
        about: FurtherAction,
        why: "a resolution and the cycle that it closes name each other",
    }
}

pub(super) fn resolution_of_another_cycle(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.resolutions.find(|entry, resolution| {
        let cycle = scope.registry.cycles.get(&resolution.cycle.as_ref()?.year()?)?;
        let named = cycle.as_found()?.resolutions();
        if named.contains(&&resolution.symbol) || !cycle.is_whole() || !entry.knows("symbol") {
            return None;
        }
        let message = format!("the cycle of {} does not name {}", cycle.key, resolution.symbol);
        let finding = entry.finding(&RESOLUTION_OF_ANOTHER_CYCLE, "cycle", message)?.label("not named there");
        let named: Vec<_> = named.iter().map(ToString::to_string).collect();
        let table = resolution.organ.word();
        Some(finding.help(match named.as_slice() {
            [] => format!("name it as `resolution` of [{table}] in {}, or correct `cycle`", cycle.key.file()),
            named => format!("{} names {}: correct the one or the other", cycle.key.file(), named.join(" and ")),
        }))
    })
}

rule! {
    /// A resolution's file is not named after its symbol.
    ///
    /// The file's name is how other records name the resolution. Made from the symbol
    /// it is found by whoever knows that, and no resolution can stand there twice.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/64"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    /// ```
    ///
    /// Correct the symbol, or rename the file: the symbol in lower case, with hyphens.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    /// ```
    pub(super) static RESOLUTION_MISNAMED = {
        name: "resolution-misnamed",
        severity: Error,
        about: FurtherAction,
        why: "a resolution is found by its symbol",
    }
}

pub(super) fn resolution_misnamed(scope: &Scope<'_>) -> Vec<Finding> {
    scope.registry.resolutions.find(|entry, resolution| {
        let id = ResolutionId::of_symbol(&resolution.symbol)?;
        if id == entry.key {
            return None;
        }
        let finding = entry.finding(
            &RESOLUTION_MISNAMED,
            "symbol",
            format!("a resolution of this symbol stands in {}", id.file()),
        )?;
        Some(
            finding
                .label("makes another name")
                .help(format!("correct the symbol, or rename this file to {}", id.file())),
        )
    })
}

rule! {
    /// A request is asked of nobody.
    ///
    /// Nobody can be reminded of it, and nobody owes an answer.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "All stakeholders are to take part."
    /// action = "support"
    /// ```
    ///
    /// Name the organizations under `asked`, or say under `asked-of` whom the
    /// paragraph addresses.
    ///
    /// ```toml
    /// # resolutions/e-res-2006-46.toml
    /// symbol = "E/RES/2006/46"
    /// title = "Follow-up to the World Summit on the Information Society"
    /// organ = "ecosoc"
    /// sources = ["E/RES/2006/46"]
    ///
    /// [[requests]]
    /// paragraph = "4"
    /// text = "All stakeholders are to take part."
    /// action = "support"
    /// asked-of = ["all-stakeholders"]
    /// ```
    pub(super) static REQUEST_OF_NO_ONE = {
        name: "request-of-no-one",
        severity: Error,
        about: FurtherAction,
        why: "nobody owes what is asked of nobody",
    }
}

pub(super) fn request_of_no_one(scope: &Scope<'_>) -> Vec<Finding> {
    let resolutions = scope.registry.resolutions.as_found();
    let findings = resolutions.flat_map(|(entry, resolution)| {
        let is_known = move |n: usize| {
            let at = |key: &'static str| entry.knows(key_path!["requests", n, key]);
            at("asked") && at("asked-of")
        };
        let of_no_one = move |(n, request): (usize, &Request)| {
            let says_nobody = request.asked.is_empty() && request.asked_of.is_empty() && is_known(n);
            let message = "this request is asked of nobody";
            let finding = says_nobody.then(|| Finding::at(&REQUEST_OF_NO_ONE, entry.key.file(), key_path!["requests", n], message));
            Some(finding?.on_key().label("neither `asked` nor `asked-of`").help(
                "add `asked = [\"…\"]` with organizations, or `asked-of`: member-states, all-stakeholders, facilitators, \
                 united-nations-system",
            ))
        };
        resolution.requests.iter().enumerate().filter_map(of_no_one)
    });
    findings.collect()
}
