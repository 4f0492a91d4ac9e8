//! By which resolutions a report is asked for.

use super::records::SourceSeen;
use super::requests::{Asking, is_among};
use super::view::View;
use crate::record::{Action, Day, Organ, Request, Resolution, Years};
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
    /// By which resolutions the Secretary-General's report of these years is asked for, one of each organ.
    pub fn mandates(self, years: Years) -> Vec<MandateSeen> {
        let asking = self.asking(years);
        let seen = |(asking, requested): (&Asking<'_>, &Requested<'_>)| MandateSeen {
            symbol: asking.resolution.symbol.to_string(),
            organ: asking.resolution.organ,
            paragraph: requested.request.number().map(str::to_owned),
            sources: self.sources(&asking.resolution.sources),
        };
        self.asked_by(years, &asking).into_iter().map(seen).collect()
    }

    /// The requests by which it is asked for, with their resolutions. Of those that ask for it again and again, the one whose request
    /// was begun last: what an organ repeats of an older one does not take the place of a newer, and what held no longer at the end
    /// of these years asks for none of theirs. Where none does, the oldest that the cycle says it answers.
    pub(super) fn asked_by<'r, 'a>(
        self,
        years: Years,
        asking: &'r [Asking<'a>],
    ) -> Vec<(&'r Asking<'a>, &'r Requested<'a>)> {
        let mut all: Vec<_> = asking.iter().collect();
        all.sort_by_key(|asking| (asking.adopted, asking.id));
        let named = self.named_by_cycle(years);
        let is_answered_here = |it: &Requested<'_>| {
            is_among(&named, it) || it.answers.iter().any(|answer| self.is_own_report(years, answer))
        };
        let held = |request: &Request| request.until.is_none_or(|until| until.last_day() >= years.last_day());
        let mandate = |organ: Organ| {
            let of_organ = || all.iter().copied().filter(move |asking| asking.resolution.organ == organ);
            let of = |is: &dyn Fn(&Request) -> bool| {
                let of_one = |asking: &'r Asking<'a>| {
                    let is_it = |it: &&Requested<'_>| self.asks_for_report(it.request) && is(it.request);
                    Some((asking, asking.requests.iter().find(is_it)?))
                };
                of_organ().filter_map(of_one).collect::<Vec<_>>()
            };
            let recurring = of(&|request| request.every.is_some() && held(request)).into_iter();
            let last = recurring.max_by_key(|(asking, _)| (self.begun(organ, asking.adopted), asking.adopted));
            last.or_else(|| of(&|_| true).into_iter().find(|(_, requested)| is_answered_here(requested)))
        };
        let mut mandates: Vec<_> = [Organ::GeneralAssembly, Organ::Ecosoc].into_iter().filter_map(mandate).collect();
        mandates.sort_by_key(|(asking, _)| (asking.adopted, asking.id));
        mandates
    }

    /// Whether a request asks for such a report.
    pub(super) fn asks_for_report(self, request: &Request) -> bool {
        request.action == Action::Report && self.is_of_reporter(request)
    }

    /// Whether a request is made of whose report it is.
    pub(super) fn is_of_reporter(self, request: &Request) -> bool {
        let reporter = self.registry.settings().map(|settings| &settings.reporter);
        request.asked.iter().any(|asked| Some(asked) == reporter)
    }

    /// When a recurring request of an organ was first made that one adopted on this day makes: one that ends on the day before is asked anew.
    fn begun(self, organ: Organ, adopted: Day) -> Day {
        let before = self.registry.resolutions.sound().map(|(_, resolution)| resolution).filter(|it| it.organ == organ);
        let ended = before.filter(|resolution| {
            let recurring = resolution.requests.iter().filter(|it| it.every.is_some() && self.asks_for_report(it));
            recurring.filter_map(|it| it.until).any(|until| until.last_day().after() == Some(adopted))
        });
        let first = ended.filter_map(Resolution::adopted_by).filter(|day| *day < adopted).min();
        first.map_or(adopted, |first| self.begun(organ, first))
    }
}
