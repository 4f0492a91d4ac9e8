//! The steps of a cycle: which there are, in which order, what a cycle's file tells of each, and when it was taken. Whoever asks for
//! the steps of a cycle asks here.

use super::{Adoption, Cycle, Date, Day, Masthead, Source, Symbol, Year};
use crate::decode::{HasWord, KeyPath, key_path, words};

words! {
    /// A step of the mechanism, in its order.
    pub enum Step {
        /// The groups owe their outputs
        Outputs = "outputs",
        /// The overall stocktaking
        Stocktaking = "stocktaking",
        /// The Secretary-General's report
        Report = "report",
        /// The Commission on Science and Technology for Development considers the report
        Commission = "commission",
        /// ECOSOC considers it
        Ecosoc = "ecosoc",
        /// The General Assembly considers it
        GeneralAssembly = "general-assembly",
        /// The General Assembly judges whether further action is necessary
        FurtherAction = "further-action",
        /// A follow-up meeting or summit
        FollowUp = "follow-up",
    }
}

impl Step {
    /// All of them, in their order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        Self::WORDS.iter().map(|(_, step)| *step)
    }

    /// The step that a key at the top of a cycle's file tells of.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::all().find(|step| step.key() == key)
    }

    /// The key that tells of it, at the top of a cycle's file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Outputs => "outputs-due",
            step => step.word(),
        }
    }

    /// Where its date stands.
    pub fn date_path(self) -> KeyPath {
        match self {
            Self::Outputs => key_path![self.key()],
            Self::FollowUp => key_path![self.key(), "start"],
            _ => key_path![self.key(), "date"],
        }
    }
}

/// What a cycle's file tells of a step.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told<'a> {
    /// Whether it tells of it at all.
    pub is_there: bool,
    /// Its date; of several days the first.
    pub date: Option<Date>,
    /// The last day of several.
    pub end: Option<Date>,
    /// What the report's masthead says of the organ.
    pub masthead: Option<&'a Masthead>,
    /// The document that came of it.
    pub document: Option<&'a Symbol>,
    /// Where this was read; none where no source is asked for.
    pub sources: Option<&'a [Source]>,
}

/// Between which days a step was taken that a cycle's file tells of.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// The first on which it may have been.
    pub earliest: Day,
    /// The last; none where nothing tells.
    pub latest: Option<Day>,
}

impl Cycle {
    /// What its file tells of a step.
    pub fn told(&self, step: Step) -> Told<'_> {
        let report = self.report.as_ref();
        match step {
            Step::Outputs => {
                Told { is_there: self.outputs_due.is_some(), date: self.outputs_due.map(Date::from), ..Told::default() }
            }
            Step::Stocktaking => {
                self.stocktaking.as_ref().map_or_else(Told::default, |it| Told::of(it.date, None, &it.sources))
            }
            Step::Report => report.map_or_else(Told::default, |it| Told::of(it.date, it.symbol.as_ref(), &it.sources)),
            Step::Commission => self.commission.as_ref().map_or_else(Told::default, |it| {
                // What tells of the Council tells of the Commission too, and lacks its source once.
                let council = self.ecosoc.as_ref().filter(|_| it.sources.is_empty()).map(|it| &*it.sources);
                let sources = council.map_or(Some(&*it.sources), |it| Some(it).filter(|it| !it.is_empty()));
                Told { sources, ..Told::of(it.date, it.document.as_ref(), &it.sources) }
            }),
            Step::Ecosoc => Told {
                masthead: report.and_then(|report| report.ecosoc.as_ref()),
                ..self
                    .ecosoc
                    .as_ref()
                    .map_or_else(Told::default, |it| Told::of(it.date, it.resolution.as_ref(), &it.sources))
            },
            Step::GeneralAssembly => Told {
                masthead: report.and_then(|report| report.general_assembly.as_ref()),
                ..self
                    .general_assembly
                    .as_ref()
                    .map_or_else(Told::default, |it| Told::of(it.date, it.resolution.as_ref(), &it.sources))
            },
            Step::FurtherAction => self
                .further_action
                .as_ref()
                .map_or_else(Told::default, |it| Told::of(None, it.resolution.as_ref(), &it.sources)),
            Step::FollowUp => self
                .follow_up
                .as_ref()
                .map_or_else(Told::default, |it| Told { end: it.end, ..Told::of(it.start, None, &it.sources) }),
        }
    }

    /// Whether its stocktaking is one on the way: of a cycle of several years, dated before the last of them. Outputs of that year are
    /// still to come, and so is the stocktaking that the report rests on.
    pub fn took_stock_on_the_way(&self) -> bool {
        let last = self.covers.as_ref().and_then(|covers| Some((covers.from?.year(), covers.until?.year())));
        let date = self.stocktaking.as_ref().and_then(|stocktaking| stocktaking.date).filter(|date| date.is_known());
        match (last, date) {
            (Some((first, last)), Some(date)) => first < last && date.last_day() < last.first_day(),
            _ => false,
        }
    }

    /// The steps that its file tells of, in their order.
    pub fn steps(&self) -> impl Iterator<Item = (Step, Told<'_>)> {
        Step::all().map(|step| (step, self.told(step))).filter(|(_, told)| told.is_there)
    }

    /// The date of a step: the Assembly judges in what it decides.
    pub fn date_of(&self, step: Step) -> Option<Date> {
        match step {
            Step::FurtherAction => self.told(Step::GeneralAssembly).date,
            _ => self.told(step).date,
        }
    }

    /// When a step was taken, as closely as the file of this year tells: on its date; else when the resolution was adopted that its
    /// symbol names; else in the year of the cycle or in the next, in which the mechanism has the steps of a cycle.
    pub fn taken(&self, year: Year, step: Step) -> Taken {
        let told = self.told(step);
        let earliest = year.first_day();
        let resolution = told.document.and_then(Adoption::read);
        match (step, told.date) {
            (_, Some(date)) => Taken { earliest: date.first_day(), latest: Some(told.end.unwrap_or(date).last_day()) },
            // The Council has it after the Commission.
            (Step::Commission, None) => Taken { earliest, latest: self.taken(year, Step::Ecosoc).latest },
            (Step::FurtherAction, None) => self.judged(year),
            (Step::FollowUp, None) => Taken { earliest, latest: told.end.map(Date::last_day) },
            (_, None) => {
                let adopted = resolution.map(Adoption::adopted_by);
                let latest = adopted.unwrap_or(year.after().unwrap_or(year).last_day());
                Taken { earliest: adopted.unwrap_or(earliest), latest: Some(latest) }
            }
        }
    }

    /// When the Assembly judged whether further action is necessary, of which a cycle tells no date.
    fn judged(&self, year: Year) -> Taken {
        let assembly = self.taken(year, Step::GeneralAssembly);
        let decision = self.told(Step::GeneralAssembly).document.and_then(Adoption::read);
        let judged = |decided: Day| self.further_action.as_ref()?.judged_by(decision, decided);
        Taken {
            earliest: judged(assembly.earliest).unwrap_or(year.first_day()),
            latest: assembly.latest.and_then(judged),
        }
    }

    /// The same without what its file tells of some steps.
    #[must_use]
    pub fn without(mut self, is_left_out: impl Fn(Step) -> bool) -> Self {
        for step in Step::all().filter(|step| is_left_out(*step)) {
            match step {
                Step::Outputs => self.outputs_due = None,
                Step::Stocktaking => self.stocktaking = None,
                Step::Report => self.report = None,
                Step::Commission => self.commission = None,
                Step::Ecosoc => self.ecosoc = None,
                Step::GeneralAssembly => self.general_assembly = None,
                Step::FurtherAction => self.further_action = None,
                Step::FollowUp => self.follow_up = None,
            }
        }
        self
    }
}

impl<'a> Told<'a> {
    fn of(date: Option<Date>, document: Option<&'a Symbol>, sources: &'a [Source]) -> Self {
        Self { is_there: true, date, document, sources: Some(sources), ..Self::default() }
    }
}
