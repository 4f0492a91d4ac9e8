//! Which records of a registry are of which kind, and what is asked of all of them.
//!
//! [`each_kind`] is the one list: what holds a record of each kind, or names one, is made from it.

use super::catalogues::OwnCatalogue;
use super::layout::{GroupOf, Key, Top, form, id_of, line_of, year_of};
use super::texts::TextKey;
use super::{Entry, FileFaults, Records};
use crate::decode::{At, Decode, KeyPath, Part};
use crate::line::ActionLine;
use crate::prose::ReportText;
use crate::record::{Kind, Language, MeetingId, OrganizationId, OutputId, ResolutionId, Settings, Year};
use std::fmt;
use std::sync::Arc;

/// Hands the kinds of records to a macro, each as its field in a registry, its name, its key and its record.
macro_rules! each_kind {
    ($make:ident) => {
        $make! {
            lines: ActionLine($crate::line::ActionLine) => $crate::record::LineRecord,
            organizations: Organization($crate::record::OrganizationId) => $crate::record::Organization,
            groups: Group($crate::registry::GroupOf) => $crate::record::Group,
            meetings: Meeting($crate::record::MeetingId) => $crate::record::Meeting,
            outputs: Output($crate::record::OutputId) => $crate::record::Output,
            cycles: Cycle($crate::record::Year) => $crate::record::Cycle,
            resolutions: Resolution($crate::record::ResolutionId) => $crate::record::Resolution,
        }
    };
}

pub(crate) use each_kind;

/// How a record of a kind is filed: the parts of its path from its key, and back.
macro_rules! filed {
    ($Key:ty as $Kind:ident, |$key:ident| $path:expr, [$($part:ident),+] => $made:expr $(, year $year:expr)?) => {
        impl Key for $Key {
            fn name(&self) -> String {
                let $key = self;
                $path.to_string()
            }

            fn file(&self) -> String {
                let $key = self;
                format!("{}/{}.toml", Kind::$Kind.folder(), $path)
            }

            fn id(&self) -> Option<RecordId> {
                Some(RecordId::$Kind(self.clone()))
            }

            $( fn year(&self) -> Option<Year> {
                let $key = self;
                Some($year)
            } )?

            fn of_parts(parts: &[&str]) -> Result<Self, String> {
                match parts {
                    [$($part),+] => $made,
                    _ => Err(form(Kind::$Kind)),
                }
            }
        }
    };
}

filed!(ActionLine as ActionLine, |line| line.stem(), [stem] => line_of(stem));
filed!(OrganizationId as Organization, |id| id, [stem] => id_of(stem).map(Into::into));
filed!(GroupOf as Group, |group| group.0.stem(), [stem] => line_of(stem).map(GroupOf));
filed!(MeetingId as Meeting, |id| id, [year, stem] => Ok(Self { year: year_of(year)?, id: id_of(stem)? }), year id.year);
filed!(OutputId as Output, |id| id, [year, line, stem] => {
    Ok(Self { year: year_of(year)?, line: line_of(line)?, id: id_of(stem)? })
}, year id.year);
filed!(Year as Cycle, |year| year, [stem] => year_of(stem), year *year);
filed!(ResolutionId as Resolution, |id| id, [stem] => id_of(stem).map(Self));

macro_rules! names_and_views {
    ($( $field:ident: $Kind:ident($Key:ty) => $Record:ty, )+) => {
        /// A whole registry.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Registry {
            /// What holds for all of it.
            pub settings: Entry<Top, Settings>,
            $( #[doc = concat!("Its ", stringify!($field), ".")] pub $field: Records<$Key, $Record>, )+
            /// The secretariat's own words for the reports.
            pub texts: Records<TextKey, ReportText>,
            /// What is wrong in the files themselves, file by file.
            pub faults: Vec<FileFaults>,
            /// Every file and folder that is part of it or should not be there, in order.
            pub files: Vec<String>,
            /// Its own catalogues of words, where it has several languages.
            pub catalogues: Vec<OwnCatalogue>,
            /// The language that its texts are told in, where one was asked for.
            pub(super) asked_language: Option<Language>,
        }

        /// The name of a record: its kind, and its key among those of the kind.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum RecordId {
            $( #[doc = concat!("That of ", stringify!($field), ".")] $Kind($Key), )+
        }

        impl RecordId {
            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self { $( Self::$Kind(_) => Kind::$Kind, )+ }
            }

            /// Its file, relative to the registry.
            pub fn file(&self) -> String {
                match self { $( Self::$Kind(key) => key.file(), )+ }
            }

            /// The year that it is filed under.
            pub fn year(&self) -> Option<Year> {
                match self { $( Self::$Kind(key) => key.year(), )+ }
            }

            /// The record of a kind whose path is made of these parts; else why there can be none.
            pub fn of_parts(kind: Kind, parts: &[&str]) -> Result<Self, String> {
                match kind { $( Kind::$Kind => <$Key>::of_parts(parts).map(Self::$Kind), )+ }
            }
        }

        /// As other records name it.
        impl fmt::Display for RecordId {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&match self { $( Self::$Kind(key) => key.name(), )+ })
            }
        }

        $( impl From<$Key> for RecordId {
            fn from(key: $Key) -> Self {
                Self::$Kind(key)
            }
        } )+

        /// What the file of a record holds, under its keys with `_` for `-`.
        #[derive(Debug, Clone, Copy, serde::Serialize)]
        #[serde(untagged)]
        pub enum RecordRef<'a> {
            $( #[doc = concat!("One of ", stringify!($field), ".")] $Kind(&'a $Record), )+
        }

        impl<'a> RecordRef<'a> {
            /// Shows its values and lists, each with its path.
            pub fn each_part(self, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
                match self { $( Self::$Kind(record) => record.each_part(&At::ROOT, see), )+ }
            }
        }

        impl Registry {
            /// The records of a kind as rules see them, in the order of their keys.
            pub fn of_kind(&self, kind: Kind) -> Vec<&dyn AnyEntry> {
                match kind { $( Kind::$Kind => self.$field.iter().map(|entry| entry as &dyn AnyEntry).collect(), )+ }
            }

            /// The same for figures, each in the place of its entry: none where what it needs is wrong or missing.
            pub fn sound_of_kind(&self, kind: Kind) -> Vec<Option<RecordRef<'_>>> {
                match kind {
                    $( Kind::$Kind => self.$field.iter().map(|entry| entry.sound().map(RecordRef::$Kind)).collect(), )+
                }
            }

            /// The record of this name for figures: what is surely so. None where what it needs is wrong or missing.
            pub fn sound(&self, name: &RecordId) -> Option<RecordRef<'_>> {
                match name { $( RecordId::$Kind(key) => Some(RecordRef::$Kind(self.$field.get(key)?.sound()?)), )+ }
            }
        }
    };
}

each_kind!(names_and_views);

impl Registry {
    /// Every record, and what holds for the whole registry before them.
    pub fn entries(&self) -> impl Iterator<Item = &dyn AnyEntry> {
        let settings: &dyn AnyEntry = &self.settings;
        std::iter::once(settings).chain(Kind::ALL.into_iter().flat_map(|kind| self.of_kind(kind)))
    }
}

/// What a record of any kind holds.
pub trait Content: Send + Sync {
    /// It as plain data, which takes far more room than the record.
    fn content(&self) -> serde_json::Value;
}

impl<T: serde::Serialize + Send + Sync> Content for T {
    fn content(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// A record of any kind: what is asked of all of them.
pub trait AnyEntry: Sync {
    /// Its name; none of what holds for the whole registry.
    fn id(&self) -> Option<RecordId>;

    /// Its file.
    fn file(&self) -> String;

    /// Whether what lies at this path could be read.
    fn knows(&self, path: &KeyPath) -> bool;

    /// What could be read of it, as plain data; null where nothing could.
    fn content(&self) -> serde_json::Value;

    /// The record, shared with the registry, if nothing is wrong in its file.
    fn shared(&self) -> Option<Arc<dyn Content>>;

    /// Where the record is held, if nothing is wrong in its file: two entries with the same say the same.
    fn held_at(&self) -> Option<*const ()>;

    /// Shows its values and lists, as far as they could be read, each with its path.
    fn each_part<'a>(&'a self, see: &mut dyn FnMut(&At<'_>, Part<'a>));
}

impl<K: Key, T: Decode + serde::Serialize + Send + Sync + 'static> AnyEntry for Entry<K, T> {
    fn id(&self) -> Option<RecordId> {
        self.key.id()
    }

    fn file(&self) -> String {
        self.key.file()
    }

    fn knows(&self, path: &KeyPath) -> bool {
        Self::knows(self, path.clone())
    }

    fn content(&self) -> serde_json::Value {
        self.as_found().map(Content::content).unwrap_or_default()
    }

    fn shared(&self) -> Option<Arc<dyn Content>> {
        let sound = self.sound.clone().filter(|_| self.is_whole())?;
        Some(sound)
    }

    fn held_at(&self) -> Option<*const ()> {
        Self::held_at(self)
    }

    fn each_part<'a>(&'a self, see: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        if let Some(record) = self.as_found() {
            record.each_part(&At::ROOT, see);
        }
    }
}
