//! `wsis add`: a table more in a list of a record, with options made from the record's own description, or by asking as `new` does.

use super::changing::{Asked, Making, is_path, record};
use super::new::{Person, option};
use super::prompt::{Prompts, has_person};
use super::registry::Opened;
use super::values::Values;
use super::{Global, Outcome};
use crate::author::changing::{Desk, Setting, Target, end_term, set};
use crate::author::new::{Question, answer};
use crate::decode::{Fault, KeyPath, Step, rules};
use crate::line::ActionLine;
use crate::record::{Date, Kind, Moderator, OrganizationId, Role};
use crate::registry::{GroupOf, RecordId};
use anyhow::{Context, Result, anyhow, bail};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};
use std::collections::BTreeMap;
use toml_edit::{Array, InlineTable, Value};

/// A table that can be added.
struct Listed {
    /// What it is called.
    word: &'static str,
    about: &'static str,
    example: &'static str,
    /// The kinds of records that hold such tables, each with the list.
    lists: &'static [(Kind, &'static str)],
}

static ALL: [Listed; 8] = [
    Listed {
        word: "moderator",
        about: "A term of a moderator of a line, which may end that of another",
        example: "moderator c5 --organization itu --from 2026-12-01 --in-place-of un --source https://…",
        lists: &[(Kind::ActionLine, "moderators")],
    },
    Listed {
        word: "member",
        about: "A member of a line's group",
        example: "member c5 --organization apc --from 2026-05-15",
        lists: &[(Kind::Group, "members")],
    },
    Listed {
        word: "modality",
        about: "How a line's group decided to work",
        example: "modality c5 --topic meetings --text \"The group meets twice a year.\" --meeting 2026/c5-facilitation",
        lists: &[(Kind::Group, "modalities")],
    },
    Listed {
        word: "decision",
        about: "Something that a meeting decided",
        example: "decision 2026/c5-facilitation --text \"To meet again in October.\"",
        lists: &[(Kind::Meeting, "decisions")],
    },
    Listed {
        word: "sub-action",
        about: "Something that the Plan of Action asks for under a line",
        example: "sub-action c5 --letter b --text \"Guidelines on spam\"",
        lists: &[(Kind::ActionLine, "sub-actions")],
    },
    Listed {
        word: "figure",
        about: "A figure that a source claims of an output, or that the stocktaking of a cycle published",
        example: "figure 2026/c5/guide --name \"People trained\" --value 120 --source https://…",
        lists: &[(Kind::Output, "figures"), (Kind::Cycle, "stocktaking.figures")],
    },
    Listed {
        word: "prize",
        about: "A prize that an output won, or was in the running for",
        example: "prize 2026/c5/guide --name \"WSIS Prizes\" --date 2026 --rank champion",
        lists: &[(Kind::Output, "prizes")],
    },
    Listed {
        word: "link",
        about: "Where an output can be had, or a document of a meeting",
        example: "link 2026/c5/guide --url https://www.itu.int/guide.pdf",
        lists: &[(Kind::Output, "links"), (Kind::Meeting, "links")],
    },
];

impl Listed {
    /// The list of such tables in a kind of record.
    fn list(kind: Kind, key: &str) -> Option<Question> {
        kind.questions().into_iter().find(|question| question.key() == key)
    }

    /// What can be asked of one.
    fn questions(&self) -> Vec<Question> {
        let first = self.lists.first().and_then(|(kind, key)| Some((*kind, Self::list(*kind, key)?)));
        first.map_or_else(Vec::new, |(kind, list)| kind.questions_of_entry(&list))
    }

    /// Whether it is a term of which another may end where it begins.
    fn is_of_moderators(&self) -> bool {
        self.lists == [(Kind::ActionLine, "moderators")]
    }

    /// The kind of record whose keys its options are read by.
    fn kind(&self) -> Kind {
        self.lists[0].0
    }
}

/// What is to be added.
pub(super) struct Add {
    listed: &'static Listed,
    id: String,
    answers: BTreeMap<String, Vec<Value>>,
    in_place_of: Option<String>,
    may_ask: bool,
    making: Making,
}

impl std::fmt::Debug for Add {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Add").field("word", &self.listed.word).field("id", &self.id).finish_non_exhaustive()
    }
}

impl Args for Add {
    fn augment_args(command: Command) -> Command {
        command
            .about("Add to a list of a record: a moderator, a member, a modality, a decision, a sub-action, a figure, a prize, a link")
            .after_help(examples())
            .subcommand_required(true)
            .arg_required_else_help(true)
            .defer(|command| command.subcommands(ALL.iter().map(command_of)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Add {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let missing = || Error::raw(ErrorKind::MissingSubcommand, "name what is to be added\n");
        let (word, matches) = matches.subcommand().ok_or_else(missing)?;
        let listed = ALL.iter().find(|listed| listed.word == word).ok_or_else(missing)?;
        let mut answers = BTreeMap::new();
        for question in listed.questions() {
            let values: Vec<Value> = matches.get_many(&question.key()).unwrap_or_default().cloned().collect();
            if !values.is_empty() {
                answers.insert(question.key(), values);
            }
        }
        let in_place_of = matches.try_get_one::<String>(IN_PLACE_OF).ok().flatten().cloned();
        Ok(Self {
            listed,
            id: matches.get_one::<String>("id").cloned().unwrap_or_default(),
            answers,
            in_place_of,
            may_ask: has_person() && !matches.get_flag("no-input"),
            making: Making::from_arg_matches(matches)?,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The option that ends the term of another moderator.
const IN_PLACE_OF: &str = "in-place-of";

fn examples() -> String {
    let lines: Vec<_> = ALL.iter().map(|listed| format!("  wsis add {}", listed.example)).collect();
    format!("Examples:\n{}", lines.join("\n"))
}

fn command_of(listed: &'static Listed) -> Command {
    let records: Vec<_> = listed.lists.iter().map(|(kind, _)| kind.noun()).collect();
    let command = Command::new(listed.word)
        .about(listed.about)
        .after_help(format!("Example: wsis add {}", listed.example))
        .arg(
            Arg::new("id")
                .value_name("ID")
                .required(true)
                .help(format!("The {}, as other records name it, or the path of its file", records.join(" or "))),
        )
        .args(listed.questions().into_iter().map(|question| option(listed.kind(), question)))
        .arg(
            Arg::new("no-input")
                .long("no-input")
                .action(ArgAction::SetTrue)
                .help("Ask nothing: what is missing is an error"),
        );
    let command = if listed.is_of_moderators() {
        command.arg(
            Arg::new(IN_PLACE_OF)
                .long(IN_PLACE_OF)
                .value_name("ORGANIZATION")
                .help("End the term of this moderator on the day before"),
        )
    } else {
        command
    };
    // What the options share has words of its own, which would take their place.
    Making::augment_args(command).about(listed.about)
}

impl Add {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        let opened = Making::open(global)?;
        let (id, list) = self.record(&opened)?;
        let questions = id.kind().questions_of_entry(&list);
        let mut answers = self.answers.clone();
        let values = Values { global, registry: opened.registry, of: id.kind().into() };
        for question in &questions {
            for value in answers.get_mut(&question.key()).into_iter().flatten() {
                *value = values.stored(question, value.clone())?;
            }
        }
        let needed = |answers: &BTreeMap<String, Vec<Value>>| missing(&list, &id, &questions, answers);
        let mut person = (self.may_ask && !needed(&answers).is_empty()).then(|| Person::new(global, opened.registry));
        if let Some(person) = &mut person {
            let alternatives: Vec<_> = needed(&BTreeMap::new()).into_iter().filter(|keys| keys.len() > 1).collect();
            for question in questions.iter().filter(|question| !self.answers.contains_key(&question.key())) {
                let key = question.key();
                let is_said_otherwise =
                    |keys: &Vec<String>| keys.contains(&key) && keys.iter().any(|key| answers.contains_key(key));
                if alternatives.iter().any(is_said_otherwise) {
                    continue;
                }
                // Of two keys of which one is needed, the first may be left to the second.
                let is_needed = needed(&answers).iter().any(|keys| keys.last() == Some(&key));
                let values = person.ask(id.kind(), question, is_needed)?;
                if !values.is_empty() {
                    answers.insert(key, values);
                }
            }
        }
        let lacking = needed(&answers);
        if !lacking.is_empty() {
            let option = |key: &String| {
                let question = questions.iter().find(|question| question.key() == *key);
                format!("--{}", question.map_or_else(|| key.clone(), Question::option))
            };
            let lacking = lacking.iter().map(|keys| keys.iter().map(option).collect::<Vec<_>>().join(" or "));
            bail!(
                "`wsis add {}` needs {}\nExample: wsis add {}",
                self.listed.word,
                lacking.collect::<Vec<_>>().join(", "),
                self.listed.example
            );
        }
        let mut desk = Desk::new(&opened.source)?;
        if let Some((before, from)) = self.ends(global, &opened, &id, &answers, person.is_some())? {
            let until = from.before().with_context(|| format!("nothing comes before {from}"))?;
            let question = questions.iter().find(|question| question.key() == "until");
            let question = question.context("a term has no end")?;
            let until = answer(id.kind(), question, &until.to_string()).map_err(|why| anyhow!("{why}"))?;
            end_term(&mut desk, &id.file(), "moderators", before, until)?;
        }
        for organization in person.iter().flat_map(|person| &person.organizations) {
            desk.add(organization.file().context("a new organization has no id")?, organization.text());
        }
        let table = Value::InlineTable(table(&questions, &answers));
        let path = KeyPath::new(list.path.iter().map(|key| Step::from(key.clone())).collect::<Vec<_>>());
        let first_language = opened.registry.first_language().to_string();
        let target = Target { path, question: list, language: None, first_language };
        set(&mut desk, &id.file(), &target, &Setting::Add(vec![table]))?;
        let does = format!("Add a {} to the {} {id}", self.listed.word, id.kind().noun());
        self.making.carry_out(global, &opened, Asked { does, desk })
    }

    /// The record that is named, and the list in it.
    fn record(&self, opened: &Opened) -> Result<(RecordId, Question)> {
        let text = self.id.as_str();
        let by_file = |kind: Kind| is_path(text) && text.contains(&format!("{}/", kind.folder()));
        let by_form = |kind: Kind| !is_path(text) && text.split('/').count() == kind.path().len();
        let mut lists = self.listed.lists.iter();
        let fitting = lists.find(|(kind, _)| by_file(*kind) || by_form(*kind)).or(self.listed.lists.first());
        let (kind, key) = fitting.context("it is in no list")?;
        let list = Listed::list(*kind, key).context("there is no such list")?;
        let line = ActionLine::from_words(text).filter(|_| *kind == Kind::Group);
        if let Some(line) = line.filter(|line| opened.registry.groups.get(&GroupOf(*line)).is_none()) {
            let stem = line.stem();
            bail!(
                "there is no group `{stem}` yet: `wsis new group --line {stem}` begins it, and this can be added then"
            );
        }
        Ok((record(opened, *kind, text)?, list))
    }

    /// The term that ends where the new one begins: as an option says, or as is answered.
    fn ends(
        &self,
        global: &Global,
        opened: &Opened,
        id: &RecordId,
        answers: &BTreeMap<String, Vec<Value>>,
        is_asked: bool,
    ) -> Result<Option<(usize, Date)>> {
        let RecordId::ActionLine(line) = id else { return Ok(None) };
        let text = |key: &str| {
            let value = answers.get(key)?.first()?;
            value.as_str().map(str::to_owned).or_else(|| Some(value.as_datetime()?.to_string()))
        };
        let Some(from) = text("from").and_then(|from| Date::new(&from)).filter(|_| self.listed.is_of_moderators())
        else {
            return Ok(None);
        };
        let record = opened.registry.lines.get(line).and_then(|entry| entry.as_found());
        let terms = record.map_or(&[][..], |record| &record.moderators);
        let in_office = |term: &Moderator| {
            let has_ended = term.until.is_some_and(|until| until.last_day() < from.first_day());
            term.role != Role::Proposed && !has_ended
        };
        let running: Vec<_> = terms.iter().enumerate().filter(|(_, term)| in_office(term)).collect();
        if let Some(named) = &self.in_place_of {
            let named = super::organization(named, opened.registry)?;
            let found = running.iter().find(|(_, term)| term.organization == named);
            let listed = |terms: &[(usize, &Moderator)]| {
                let ids: Vec<&OrganizationId> = terms.iter().map(|(_, term)| &term.organization).collect();
                ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            };
            return match found {
                Some((index, _)) => Ok(Some((*index, from))),
                None if running.is_empty() => bail!("nobody moderates {line} on {from}: leave out `--{IN_PLACE_OF}`"),
                None => bail!("`{named}` does not moderate {line} on {from}: {} does", listed(&running)),
            };
        }
        let new_role = text("role").unwrap_or_else(|| Role::Moderator.word().to_owned());
        let before = running.iter().find(|(_, term)| term.role == Role::Moderator);
        let Some((index, term)) = before.filter(|_| is_asked && new_role == Role::Moderator.word()) else {
            return Ok(None);
        };
        let until = from.before().map_or_else(String::new, |date| format!(" on {date}"));
        let question =
            format!("{} moderates {line} since {}: does that term end{until}?", term.organization, term.from);
        let ends = Prompts::new(global).confirm(&question, true)?;
        Ok(ends.then_some((*index, from)))
    }
}

/// The table that the answers make.
fn table(questions: &[Question], answers: &BTreeMap<String, Vec<Value>>) -> InlineTable {
    let mut table = InlineTable::new();
    for question in questions {
        let Some(values) = answers.get(&question.key()) else { continue };
        let value = if question.is_list {
            Some(Value::Array(values.iter().cloned().collect::<Array>()))
        } else {
            values.first().cloned()
        };
        if let Some(value) = value {
            table.insert(question.key(), value);
        }
    }
    table
}

/// The keys that such a table needs and does not have: of each, those of which one is enough.
fn missing(
    list: &Question,
    id: &RecordId,
    questions: &[Question],
    answers: &BTreeMap<String, Vec<Value>>,
) -> Vec<Vec<String>> {
    let text = format!("{} = [{}]\n", list.key(), Value::InlineTable(table(questions, answers)));
    let above = format!("{}[0].", list.key());
    let of_entry = |fault: &Fault| *fault.rule == rules::MISSING_KEY && fault.path.to_string().starts_with(&above);
    let keys = |fault: Fault| fault.missing.iter().map(|key| (*key).to_owned()).collect();
    id.kind().faults(&text).into_iter().filter(of_entry).map(keys).collect()
}
