//! Says of which years a registry does not tell, so that nobody takes what was not recorded for what was not.

use super::Global;
use crate::print::ranges;
use crate::record::Year;
use crate::registry::{Registry, Silence};
use std::collections::BTreeMap;

/// Says on standard error of which of these years, in ascending order, the figures say little, and why.
pub(super) fn tell(global: &Global, registry: &Registry, years: &[Year]) {
    let mut silent: BTreeMap<Silence, Vec<Year>> = BTreeMap::new();
    for year in years {
        if let Some(silence) = registry.silence(*year) {
            silent.entry(silence).or_default().push(*year);
        }
    }
    for (silence, years) in silent {
        let named = ranges(&years);
        let (lies, has) = if years.len() == 1 { ("lies", "has") } else { ("lie", "have") };
        global.say(&match silence {
            Silence::BeforeFirstCycle(first) => {
                format!("note: {named} {lies} before the registry's first cycle, that of {first}")
            }
            Silence::NothingBeforeFirstCycle(first) => {
                format!("note: {named} {lies} before the registry's first cycle, that of {first}, and {has} no record")
            }
            Silence::Nothing => format!("note: {named} {has} no record in the registry: no cycle, meeting or output"),
        });
    }
}
