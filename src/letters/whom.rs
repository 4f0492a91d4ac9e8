//! To whom letters go, about which lines.

use super::{Call, Occasion};
use crate::line::ActionLine;
use crate::record::{Mechanism, OrganizationId, Years};
use crate::registry::Registry;
use crate::requests::{Requested, unanswered};
use crate::status::{CycleStatus, LineStatus, Owing};
use crate::stocktake::OfYears;
use anyhow::{Result, bail};
use std::collections::{BTreeMap, BTreeSet};

crate::decode::words! {
    /// As what an organization gets a letter.
    pub enum Part {
        /// It moderates lines.
        Moderator = "moderator",
        /// It coordinates lines under the centralised mechanism.
        Coordinator = "coordinator",
        /// It is a member of groups, and moderates none.
        Member = "member",
    }
}

/// Whom a letter is for.
#[derive(Debug)]
pub(super) struct Recipient<'a> {
    pub id: OrganizationId,
    pub part: Part,
    /// The lines that it moderates or whose groups it belongs to, as the status has them.
    pub lines: Vec<&'a LineStatus>,
    /// The lines that it owes something of.
    owed: Vec<ActionLine>,
    /// What is asked of it and not answered, the most pressing first.
    pub requests: Vec<&'a Requested<'a>>,
}

impl Recipient<'_> {
    /// Whether it owes something of a line.
    pub fn owes(&self, line: &LineStatus) -> bool {
        self.owed.contains(&line.line)
    }
}

/// Whom the letters of a call are for: who moderates, and the members of whom something is asked by name.
pub(super) fn recipients<'a>(
    registry: &Registry,
    call: &Call,
    cycle: &'a CycleStatus,
    owing: &[Owing],
    asked: &'a [Requested<'a>],
) -> Result<Vec<Recipient<'a>>> {
    let part = match registry.settings().map(|settings| settings.mechanism) {
        Some(Mechanism::Centralised) => Part::Coordinator,
        _ => Part::Moderator,
    };
    let mut lines: BTreeMap<&OrganizationId, Vec<&LineStatus>> = BTreeMap::new();
    for line in &cycle.lines {
        let each_once: BTreeSet<_> = line.moderators.iter().collect();
        for id in each_once {
            lines.entry(id).or_default().push(line);
        }
    }
    let recipient = |id: &OrganizationId, part, lines| Recipient {
        id: id.clone(),
        part,
        lines,
        owed: owing
            .iter()
            .filter(|row| row.owes && row.organization.as_ref() == Some(id))
            .map(|row| row.line)
            .collect(),
        requests: unanswered(registry, asked, id, call.today),
    };
    let leading = lines.iter().map(|(id, lines)| recipient(id, part, lines.clone()));
    let groups = groups(registry, cycle.years);
    let is_meant = |id: &&OrganizationId| call.only_to.contains(id) || is_asked_by_name(registry, asked, id, call);
    let members = groups.iter().filter(|(id, _)| !lines.contains_key(id) && is_meant(id)).map(|(id, of)| {
        let lines = cycle.lines.iter().filter(|line| of.contains(&line.line)).collect();
        recipient(id, Part::Member, lines)
    });
    let mut all: Vec<_> = leading.chain(members).collect();
    if let Some(other) = call.only_to.iter().find(|id| all.iter().all(|recipient| recipient.id != **id)) {
        bail!(
            "`{other}` moderates no line in {0} and belongs to no group: `wsis status --year {0}` shows who does",
            call.cycle
        );
    }
    all.retain(|recipient| call.only_to.is_empty() || call.only_to.contains(&recipient.id));
    all.retain(|recipient| call.occasion == Occasion::Call || !recipient.owed.is_empty());
    all.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(all)
}

/// The members of groups, each with the lines of its groups.
fn groups(registry: &Registry, years: Years) -> BTreeMap<OrganizationId, Vec<ActionLine>> {
    let of_years = OfYears::new(registry, years);
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in ActionLine::ALL {
        of_years.members(&[line]).into_keys().for_each(|id| groups.entry(id.clone()).or_default().push(line));
    }
    groups
}

/// Whether something is asked of an organization by name that is not answered.
fn is_asked_by_name(registry: &Registry, asked: &[Requested<'_>], id: &OrganizationId, call: &Call) -> bool {
    unanswered(registry, asked, id, call.today).iter().any(|it| it.request.asked.contains(id))
}
