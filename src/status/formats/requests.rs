//! What resolutions ask, in a few lines: what is due next, and of whom what is overdue is asked.

use super::{Detail, StatusText, unbroken};
use crate::print::{acronym, safe};
use crate::record::{Asked, OrganizationId};
use crate::status::{DueRequest, RequestStatus};
use crate::stocktake::RequestStates;
use crate::template::yes;
use std::collections::BTreeMap;

/// How many of those that are due are told.
const NEXT: usize = 3;

/// How many characters tell what is asked.
const SHORT: usize = 60;

impl StatusText<'_> {
    /// What is due and what is overdue; nothing where neither is.
    pub(super) fn requests(&self, requests: &RequestStatus) -> String {
        let (due, overdue) = (&requests.next, requests.figures.all.overdue);
        if due.is_empty() && overdue == 0 {
            return String::new();
        }
        let (title, told) = match self.detail {
            Detail::Now => ("status-requests", NEXT),
            Detail::Everything => ("status-requests-closing", due.len()),
        };
        let mut text = format!("\n{}", self.speaker.paragraph(&self.speaker.word(title)));
        for (n, request) in due.iter().take(told).enumerate() {
            text.push_str(&self.entry((n == 0).then_some("due-next"), &self.due(request)));
        }
        if due.len() > told {
            let of = [("n", (due.len() - told).into()), ("command", listing("due").into())];
            text.push_str(&self.entry(None, &self.speaker.say("status-requests-more", of)));
        }
        if overdue > 0 {
            let of = [
                ("n", overdue.into()),
                ("of", self.asked(&requests.figures.by_organization, &requests.figures.by_asked_of).into()),
                ("has-command", yes(self.detail == Detail::Now)),
                ("command", listing("overdue").into()),
            ];
            text.push_str(&self.entry(Some("overdue"), &self.speaker.say("status-requests-overdue", of)));
        }
        text
    }

    /// A request that is due: `2027-12-31 (ITU): The task force … (A/RES/80/173, paragraph 67)`.
    fn due(&self, request: &DueRequest) -> String {
        let of = [
            ("day", request.due.to_string().into()),
            ("of", self.speaker.addressees(&request.asked, &request.asked_of).into()),
            ("text", short(&safe(&request.text)).into()),
            ("symbol", safe(&request.symbol).into()),
            ("has-paragraph", yes(request.paragraph.is_some())),
            ("paragraph", safe(request.paragraph.as_deref().unwrap_or_default()).into()),
        ];
        self.speaker.say("status-request-due", of)
    }

    /// Of whom requests are asked that are overdue, and how many, those of whom most are asked first.
    fn asked(
        &self,
        organizations: &BTreeMap<OrganizationId, RequestStates>,
        others: &BTreeMap<Asked, RequestStates>,
    ) -> String {
        let organizations =
            organizations.iter().map(|(id, states)| (acronym(self.speaker.registry, id), states.overdue));
        let others = others.iter().map(|(asked, states)| (self.speaker.word_of("asked", asked), states.overdue));
        let mut asked: Vec<_> = organizations.chain(others).filter(|(_, overdue)| *overdue > 0).collect();
        asked.sort_by_key(|(_, overdue)| std::cmp::Reverse(*overdue));
        let told =
            asked.iter().map(|(name, overdue)| unbroken(&self.speaker.bracketed(name, &self.speaker.number(*overdue))));
        self.speaker.list(told)
    }
}

/// The command that lists all requests in a state.
fn listing(state: &str) -> String {
    unbroken(&format!("`wsis list request --state {state}`"))
}

/// The first words of a text.
fn short(text: &str) -> String {
    let text = text.trim_end_matches('.');
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let mut length = 0;
    let fits = |word: &&str| {
        length += word.chars().count() + 1;
        length <= SHORT
    };
    let words: Vec<_> = text.split(' ').take_while(fits).collect();
    format!("{} …", words.join(" "))
}
