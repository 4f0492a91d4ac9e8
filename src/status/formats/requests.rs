//! What resolutions ask, in a few lines: what is due next, and of whom what is overdue is asked.

use super::{Detail, StatusText, unbroken};
use crate::print::{acronym, addressees, counted, safe};
use crate::record::{Asked, OrganizationId};
use crate::status::{DueRequest, RequestStatus};
use crate::stocktake::RequestStates;
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
            Detail::Now => ("Requests of resolutions", NEXT),
            Detail::Everything => ("Requests of the resolutions that close the cycle", due.len()),
        };
        let mut text = format!("\n{}", self.paragraph(title));
        for (n, request) in due.iter().take(told).enumerate() {
            text.push_str(&self.entry(if n == 0 { "Due next" } else { "" }, &self.due(request)));
        }
        if due.len() > told {
            let more = format!("and {} more: {}", due.len() - told, listing("due"));
            text.push_str(&self.entry("", &more));
        }
        if overdue > 0 {
            let of = self.asked(&requests.figures.by_organization, &requests.figures.by_asked_of);
            let all = if self.detail == Detail::Now { format!("; see {}", listing("overdue")) } else { String::new() };
            text.push_str(&self.entry("Overdue", &format!("{}: {of}{all}", counted(overdue, "request"))));
        }
        text
    }

    /// A request that is due: `2027-12-31 (ITU): The task force … (A/RES/80/173, paragraph 67)`.
    fn due(&self, request: &DueRequest) -> String {
        let of = addressees(self.registry, &request.asked, &request.asked_of);
        let paragraph = request.paragraph.as_ref().map_or_else(String::new, |it| format!(", paragraph {}", safe(it)));
        let (due, symbol) = (request.due, safe(&request.symbol));
        format!("{due} ({of}): {} ({symbol}{paragraph})", short(&safe(&request.text)))
    }

    /// Of whom requests are asked that are overdue, and how many, those of whom most are asked first.
    fn asked(
        &self,
        organizations: &BTreeMap<OrganizationId, RequestStates>,
        others: &BTreeMap<Asked, RequestStates>,
    ) -> String {
        let organizations = organizations.iter().map(|(id, states)| (acronym(self.registry, id), states.overdue));
        let others = others.iter().map(|(asked, states)| (asked.label().to_owned(), states.overdue));
        let mut asked: Vec<_> = organizations.chain(others).filter(|(_, overdue)| *overdue > 0).collect();
        asked.sort_by_key(|(_, overdue)| std::cmp::Reverse(*overdue));
        asked.iter().map(|(name, overdue)| unbroken(&format!("{name} ({overdue})"))).collect::<Vec<_>>().join(", ")
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
