//! Whose a row is: a workbook is of one organization, and brings what is its own.

use super::super::{Wanted, own_key, partners_key};
use super::sheet::Filled;
use crate::author::import::{Row, What};
use crate::decode::shown;
use crate::registry::Registry;

impl Filled {
    /// What becomes of a row, but left for a person where what it says is of other organizations alone: it would count as theirs, and they
    /// may send it, too. One that the workbook's own is but a partner in is said to be that.
    pub(super) fn of_whom(
        &self,
        what: What,
        wanted: &Wanted,
        registry: &Registry,
        notes: &mut Vec<String>,
        row: &Row,
    ) -> What {
        let own = &wanted.organization;
        let (text, is_new) = match &what {
            What::New { text } => (text, true),
            What::Changed { after, .. } => (after, false),
            _ => return what,
        };
        let Some(key) = own_key(self.columns.kind).filter(|_| registry.organizations.get(own).is_some()) else {
            return what;
        };
        let content = self.columns.kind.content(text);
        let names = |key: &str| content[key].as_array().into_iter().flatten().any(|id| id == own.as_str());
        let partners = partners_key(self.columns.kind);
        match (names(key), partners.filter(|key| names(key))) {
            (true, _) => what,
            (false, Some(_)) => {
                if is_new {
                    notes.push(format!(
                        "{}, row {}: this was brought out by others, and {own} is a partner in it",
                        shown(&self.name),
                        row.number
                    ));
                }
                what
            }
            (false, None) => {
                let also = partners.map_or_else(String::new, |key| format!(", or among `{key}`"));
                let cure = format!(
                    "if it is yours, too, write `{own}` beside the others here{also}; else leave the row out: whose it is sends it"
                );
                let told = format!("this workbook is of `{own}`, and this names others alone");
                What::Left(vec![self.fault(row, key, told, &cure)])
            }
        }
    }
}
