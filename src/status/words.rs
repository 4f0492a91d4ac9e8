//! The words that people see for stages, steps and what was submitted.

use super::{Stage, Submitted};
use crate::record::Step;

impl Stage {
    /// As people see it.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Collecting => "outputs are being collected",
            Self::Stocktaking => "stocktaking",
            Self::Reported => "the report is out",
            Self::BeforeCommission => "was before the Commission",
            Self::BeforeEcosoc => "was before ECOSOC",
            Self::BeforeGeneralAssembly => "was before the General Assembly",
            Self::Decided => "further action was judged necessary",
            Self::FollowUpHeld => "a follow-up was held",
            Self::NoneNeeded => "no follow-up is needed",
        }
    }
}

impl Step {
    /// As people see it.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Outputs => "outputs due",
            Self::Stocktaking => "stocktaking",
            Self::Report => "report",
            Self::Commission => "Commission",
            Self::Ecosoc => "ECOSOC",
            Self::GeneralAssembly => "General Assembly",
            Self::FurtherAction => "judgement on further action",
            Self::FollowUp => "follow-up",
        }
    }
}

impl Submitted {
    /// In the order in which people ask.
    pub(super) const SHOWN: [Self; 4] = [Self::AnnualReport, Self::NilReport, Self::OutputsOnly, Self::Nothing];

    pub(super) fn label(self) -> &'static str {
        match self {
            Self::AnnualReport => "Annual report",
            Self::NilReport => "Reported none",
            Self::OutputsOnly => "Outputs, no annual report",
            Self::Nothing => "Nothing",
        }
    }

    /// Behind a number of lines.
    pub(super) fn behind_number(self) -> &'static str {
        match self {
            Self::AnnualReport => "with annual report",
            Self::NilReport => "nil reports",
            Self::OutputsOnly => "with outputs only",
            Self::Nothing => "with nothing",
        }
    }
}
