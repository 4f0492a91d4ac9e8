//! An organization that a record names and that is not there yet: one of the registry is meant, or a new one is made on the way.

use super::ask::{Completed, Person, Row, row};
use super::complete::not_there;
use crate::author::new::Draft;
use crate::catalogue::{NotFound, alike, called, named};
use crate::print::safe;
use crate::record::{Kind, OrganizationId, Stem};
use crate::registry::RecordId;
use anyhow::{Result, anyhow};

/// What is asked of an organization of nearly the same name.
pub(super) const IS_IT_THERE: &str = "is it there already?";

/// What stands for a new organization in a list: no id has such a sign.
const NEW: &str = "/new";

impl Person<'_> {
    /// The organization that is meant by a name that none has: one that is there, or a new one. None where the name is to be
    /// corrected.
    pub(super) fn organization(&mut self, name: &str, around: Option<Draft>) -> Result<Option<OrganizationId>> {
        let meant = match named(self.registry, Kind::Organization, name) {
            Err(NotFound::Unknown { meant } | NotFound::Unclear { candidates: meant }) => meant,
            Ok(id) => vec![id],
        };
        // An Enter too many chooses nothing that somebody did not mean.
        let mut rows = vec![Row { value: None, shown: "correct what was typed".to_owned() }];
        rows.extend(meant.iter().take(8).map(|id| row(&id.to_string(), &self.titled(id))));
        rows.push(row(NEW, "make a new organization, whose file is written together with this one"));
        let chosen = self.row(&format!("{}:", not_there(name)), "The organization that is meant", rows, "")?;
        match chosen {
            Some(chosen) if chosen == NEW => self.make(name, around).map(Some),
            Some(chosen) => Ok(OrganizationId::new(&chosen)),
            None => Ok(None),
        }
    }

    /// A record with what it is called.
    fn titled(&self, id: &RecordId) -> String {
        match called(self.registry, id).first() {
            Some(name) => format!("{id}  {}", safe(name)),
            None => id.to_string(),
        }
    }

    /// Asks for a new organization, which is to be written together with the record.
    fn make(&mut self, name: &str, around: Option<Draft>) -> Result<OrganizationId> {
        let unfinished = self.unfinished.take_if(|(begun, _)| begun == name);
        let mut draft = unfinished.map_or_else(|| begun_with(name), |(_, draft)| draft);
        anstream::eprintln!("-- the new organization `{}` --", safe(name));
        self.around = around.map(|record| (name.to_owned(), record));
        let completed = self.complete(&mut draft);
        self.around = None;
        let id = match completed? {
            Completed::Is(id) => id,
            Completed::Whole => {
                let id = draft.place.id.as_ref().and_then(|id| OrganizationId::new(id.as_str()));
                self.organizations.push(draft);
                id.ok_or_else(|| anyhow!("the new organization has no id"))?
            }
        };
        Ok(id)
    }

    /// The organization that a new one turns out to be, where one is there under a name that is nearly the same.
    pub(super) fn is_there(&mut self, draft: &mut Draft) -> Result<Option<OrganizationId>> {
        let name =
            draft.text_at("name").filter(|_| draft.kind == Kind::Organization && !draft.asked.contains(IS_IT_THERE));
        let alike = name.map_or_else(Vec::new, |name| alike(self.registry, name));
        if alike.is_empty() {
            return Ok(None);
        }
        let mut rows: Vec<_> =
            alike.iter().map(|id| row(id.as_str(), &self.titled(&RecordId::Organization(id.clone())))).collect();
        rows.push(Row { value: None, shown: "another one: go on".to_owned() });
        let help = "Something of nearly this name is in the registry";
        let chosen = self.step(draft, IS_IT_THERE, |person, _, _| person.row(IS_IT_THERE, help, rows, ""))?;
        Ok(chosen.and_then(|id| OrganizationId::new(&id)))
    }
}

/// A new organization that is typed by its id, else by its name.
fn begun_with(typed: &str) -> Draft {
    let mut draft = Draft::new(Kind::Organization);
    match Stem::new(typed) {
        Some(id) => draft.place.id = Some(id),
        None => draft.typed = Some(("name".to_owned(), typed.to_owned())),
    }
    draft
}
