//! Letters to whoever moderates lines, or is a member of a group and asked for something, each with files to fill in. Nothing is sent.
//!
//! What is due, what has come and who owes is what the status says; nothing is counted here.

mod begun;
mod context;
mod table;
mod whom;

pub use context::Context;
pub use table::table;
pub use whom::Part;

use crate::document::{Document, FileFormat, Standard};
use crate::record::{Day, Language, OrganizationId, Step, Year};
use crate::registry::{Key, Registry};
use crate::report::{add_filters, names_in};
use crate::requests::requests;
use crate::status::{CycleStatus, Stage, Status, owing, status};
use crate::template::{Engine, Fault, Templates};
use anyhow::{Context as _, Result, bail};
use std::sync::Arc;
use whom::Recipient;

/// The template of a letter.
const TEMPLATE: &str = "letters/call.md";

/// The name of a letter in the folder of whom it is for.
const LETTER: &str = "letter.docx";

/// What is called for.
#[derive(Debug, Clone)]
pub struct Call {
    /// The cycle, by the year of its file.
    pub cycle: Year,
    /// The day of the letters.
    pub today: Day,
    /// Their language.
    pub language: Language,
    /// Why they are written.
    pub occasion: Occasion,
    /// To whom alone, if not to all whom they concern.
    pub only_to: Vec<OrganizationId>,
}

/// Why letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// To ask for outputs.
    Call,
    /// To remind those of whose lines nothing has come.
    Reminder,
}

/// A letter, with the files that go with it.
#[derive(Debug, Clone)]
pub struct Letter {
    /// What it says.
    pub context: Context,
    /// The files of outputs, by their paths in the registry.
    pub files: Vec<(String, String)>,
}

impl Letter {
    /// Every file of it, below a folder for all letters; the letter itself is the first.
    pub fn written(&self, templates: &Templates) -> Result<Vec<(String, Vec<u8>)>> {
        let folder = &self.context.addressee.id;
        let format = FileFormat::of_ending("docx")?.context("this wsis writes no Word files")?;
        let document = self.document(templates)?;
        let letter = (self.path(), format.written(&document, templates, Standard::Accessible)?.content);
        let files = self.files.iter().map(|(path, text)| (format!("{folder}/{path}"), text.clone().into_bytes()));
        Ok(std::iter::once(letter).chain(files).collect())
    }

    /// Where the letter stands, below a folder for all letters.
    pub fn path(&self) -> String {
        format!("{}/{LETTER}", self.context.addressee.id)
    }

    fn document(&self, templates: &Templates) -> Result<Document> {
        let locale = Arc::new(templates.locale(self.context.language)?);
        let mut engine = Engine::new(templates).speaking(&locale);
        add_filters(&mut engine, &locale);
        let text = engine.render(TEMPLATE, &self.context, &names_in(&schemars::schema_for!(Context)))?;
        Document::parse(&text).map_err(|malformed| {
            let line = text.lines().nth(malformed.line.saturating_sub(1)).unwrap_or_default();
            let message = format!("what it writes is no letter, {malformed}: `{}`", crate::print::safe(line));
            Fault::whole(&templates.shown_path(TEMPLATE), message, "mend what writes that line").into()
        })
    }
}

/// The letters of a call, in the order of the organizations. `read` gives the text of a registry's file.
pub fn letters(registry: &Registry, call: &Call, read: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Letter>> {
    let status = status(registry, call.today, Some(call.cycle));
    let cycle = waited_for(registry, call, &status)?;
    let due = due(registry, cycle)?;
    let asked = requests(registry, call.today);
    let owing = owing(registry, &status);
    let recipients = whom::recipients(registry, call, cycle, &owing, &asked)?;
    let letter = |recipient: &Recipient<'_>| {
        let files = match recipient.part {
            Part::Member => Vec::new(),
            Part::Moderator | Part::Coordinator => recipient.begun(registry, cycle.years, read),
        };
        Letter { context: Context::of(registry, call, cycle, due, recipient, &files), files }
    };
    Ok(recipients.iter().map(letter).collect())
}

/// The cycle, if its outputs are still waited for.
fn waited_for<'a>(registry: &Registry, call: &Call, status: &'a Status) -> Result<&'a CycleStatus> {
    let years = registry.years_to_report_with(call.cycle);
    let cycle = status.cycles.first().filter(|cycle| cycle.recorded).with_context(|| {
        let year = years.last();
        format!(
            "there is no cycle of {years} yet, so nothing is due: `wsis new cycle --year {year} --outputs-due DATE` begins it"
        )
    })?;
    if !cycle.open {
        bail!(
            "the cycle of {years} is at its end: nothing is waited for any more; `wsis status` shows those that are open"
        );
    }
    if cycle.stage > Stage::Stocktaking {
        bail!("the report of {years} is out, and its outputs are no longer waited for: name a later cycle");
    }
    Ok(cycle)
}

/// The last day on which outputs are in time.
fn due(registry: &Registry, cycle: &CycleStatus) -> Result<Day> {
    let step = cycle.steps.iter().find(|step| step.step == Step::Outputs).and_then(|step| step.latest);
    step.with_context(|| {
        let year = registry.years_to_report_with(cycle.years.last()).last();
        let file = year.file();
        format!("{file} does not say when outputs are due: `wsis set cycle {year} outputs-due 2027-01-31` does, with the right day")
    })
}
