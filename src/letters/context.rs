//! What a letter's template sees: plain values, with names in the place of ids.

use super::whom::{Part, Recipient};
use super::{Call, Occasion};
use crate::line::ActionLine;
use crate::record::{Day, Documents, Language, OutputKind, Settings};
use crate::registry::Registry;
use crate::report::{Party, Said};
use crate::requests::{Requested, State};
use crate::status::{CycleStatus, LineStatus, Submitted};
use crate::stocktake::OfYears;
use schemars::JsonSchema;
use serde::Serialize;

/// A letter is to stay on one page: more requests than these are counted.
const MOST_REQUESTS: usize = 4;

/// And more outputs of a line.
const MOST_OUTPUTS: usize = 2;

/// What the template of a letter sees.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Context {
    /// The language of the letter.
    pub language: Language,
    /// Its day.
    pub today: Day,
    /// How documents look, as far as the registry says so.
    pub documents: Option<Documents>,
    /// What the registry is of.
    pub registry_name: Said,
    /// Who writes: who undertakes the stocktaking.
    pub sender: Party,
    /// How the secretariat is reached.
    pub contact: Option<String>,
    /// To whom.
    pub addressee: Party,
    /// As what: `moderator`, `coordinator` or `member`.
    pub part: Part,
    /// Whether it reminds of what has not come.
    pub is_reminder: bool,
    /// The years of the cycle as people see them.
    pub period: String,
    /// The last day on which outputs are in time.
    pub due: Day,
    /// The lines that the addressee moderates, or of whose groups it is a member.
    pub lines: Vec<LineSeen>,
    /// Requests of resolutions that are asked of it and not answered, the most pressing first.
    pub requests: Vec<RequestSeen>,
    /// How many more there are.
    pub more_requests: usize,
    /// The files that go with the letter, by their paths in the registry.
    pub files: Vec<String>,
}

/// A line in a letter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineSeen {
    /// As people see it: `C7 e-health`.
    pub code: String,
    /// Its title.
    pub title: Option<Said>,
    /// What has come.
    pub submitted: Submitted,
    /// Whether nothing has come, and it is the addressee who owes it.
    pub owes: bool,
    /// Its outputs so far, annual reports first.
    pub outputs: Vec<OutputSeen>,
    /// How many more there are.
    pub more: usize,
}

/// An output in a letter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OutputSeen {
    /// Its title.
    pub title: Said,
    /// Its kind.
    pub kind: OutputKind,
}

/// A request in a letter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RequestSeen {
    /// The symbol of its resolution.
    pub symbol: String,
    /// The paragraph, as printed.
    pub paragraph: Option<String>,
    /// What is asked.
    pub text: Said,
    /// Where it stands.
    pub state: State,
    /// The day by which it is or was to be answered.
    pub due: Option<Day>,
}

impl Context {
    pub(super) fn of(
        registry: &Registry,
        call: &Call,
        cycle: &CycleStatus,
        due: Day,
        recipient: &Recipient<'_>,
        files: &[(String, String)],
    ) -> Self {
        let settings = registry.settings();
        let nobody = crate::record::OrganizationId::default();
        let name = settings.map_or_else(crate::decode::Decode::placeholder, |settings| settings.name.clone());
        let party = |id| Party::of(registry, call.language, id);
        let of_years = OfYears::new(registry, cycle.years);
        let requests = &recipient.requests;
        Self {
            language: call.language,
            today: call.today,
            documents: settings.and_then(|settings| settings.documents.clone()),
            registry_name: Said::of(registry, call.language, &name),
            sender: party(settings.map_or(&nobody, |settings| &settings.stocktaker)),
            contact: settings.and_then(contact),
            addressee: party(&recipient.id),
            part: recipient.part,
            is_reminder: call.occasion == Occasion::Reminder,
            period: cycle.years.to_string(),
            due,
            lines: recipient
                .lines
                .iter()
                .map(|line| LineSeen::of(registry, call, &of_years, line, recipient))
                .collect(),
            requests: requests.iter().take(MOST_REQUESTS).map(|it| RequestSeen::of(registry, call, it)).collect(),
            more_requests: requests.len().saturating_sub(MOST_REQUESTS),
            files: files.iter().map(|(path, _)| path.clone()).collect(),
        }
    }
}

fn contact(settings: &Settings) -> Option<String> {
    settings.contact.as_deref().map(str::to_owned)
}

impl LineSeen {
    fn of(
        registry: &Registry,
        call: &Call,
        of_years: &OfYears<'_>,
        status: &LineStatus,
        recipient: &Recipient<'_>,
    ) -> Self {
        let line: ActionLine = status.line;
        let record = registry.lines.get(&line).and_then(|entry| entry.sound());
        // What the status says that C7 has submitted is also what its sub-lines have.
        let mut outputs = of_years.outputs(line.family());
        outputs.sort_by_key(|(_, output)| output.kind != OutputKind::AnnualReport);
        let said = |text| Said::of(registry, call.language, text);
        let seen = outputs.iter().take(MOST_OUTPUTS);
        Self {
            code: line.to_string(),
            title: record.map(|record| said(&record.title)),
            submitted: status.submitted,
            owes: recipient.owes(status),
            outputs: seen.map(|(_, output)| OutputSeen { title: said(&output.title), kind: output.kind }).collect(),
            more: outputs.len().saturating_sub(MOST_OUTPUTS),
        }
    }
}

impl RequestSeen {
    fn of(registry: &Registry, call: &Call, requested: &Requested<'_>) -> Self {
        Self {
            symbol: requested.resolution.symbol.to_string(),
            paragraph: requested.request.number().map(str::to_owned),
            text: Said::of(registry, call.language, &requested.request.text),
            state: requested.state,
            due: requested.due,
        }
    }
}
