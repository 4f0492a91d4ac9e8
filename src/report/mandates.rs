//! By which resolutions a report is asked for.

use super::records::SourceSeen;
use super::view::View;
use crate::record::{Action, Organ, Years};
use crate::requests::Requested;
use schemars::JsonSchema;
use serde::Serialize;

/// A resolution by which a report is asked for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MandateSeen {
    /// Its symbol.
    pub symbol: String,
    /// Which organ adopted it.
    pub organ: Organ,
    /// The paragraph, as printed.
    pub paragraph: Option<String>,
    /// Where it was read.
    pub sources: Vec<SourceSeen>,
}

impl View<'_> {
    /// By which resolutions the Secretary-General's report of these years is asked for: of each organ the oldest that asks for it again
    /// and again, or that its cycle says it answers.
    pub fn mandates(self, years: Years) -> Vec<MandateSeen> {
        let reporter = self.registry.settings().map(|settings| &settings.reporter);
        let mut mandates: Vec<MandateSeen> = Vec::new();
        let mut all = self.asking(years);
        all.sort_by_key(|asking| (asking.adopted, asking.id));
        for asking in all {
            let is_mandate = |it: &&Requested<'_>| {
                let is_answered_here = || it.answers.iter().any(|answer| self.is_own_report(years, answer));
                it.request.action == Action::Report
                    && it.request.asked.iter().any(|asked| Some(asked) == reporter)
                    && (it.request.every.is_some() || is_answered_here())
            };
            if mandates.iter().any(|mandate| mandate.organ == asking.resolution.organ) {
                continue;
            }
            mandates.extend(asking.requests.iter().find(is_mandate).map(|requested| MandateSeen {
                symbol: asking.resolution.symbol.to_string(),
                organ: asking.resolution.organ,
                paragraph: requested.request.number().map(str::to_owned),
                sources: self.sources(&asking.resolution.sources),
            }));
        }
        mandates
    }
}
