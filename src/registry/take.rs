//! A registry as it would be with some files of another.

use super::kinds::{RecordId, each_kind};
use super::{Key, Records, Registry, Slot, slot};

macro_rules! keys_and_take {
    ($( $field:ident: $Kind:ident($Key:ty) => $Record:ty, )+) => {
        /// Files by the kind of their records.
        #[derive(Default)]
        struct Keys {
            settings: bool,
            $( $field: Vec<$Key>, )+
        }

        impl Keys {
            fn add(&mut self, slot: Slot) {
                match slot {
                    Slot::Settings => self.settings = true,
                    // No figure is made of them.
                    Slot::Text(_) => {}
                    $( Slot::Record(RecordId::$Kind(key)) => self.$field.push(key), )+
                }
            }
        }

        impl Registry {
            /// Takes the records of these files as another registry has them, or as it has none. What is wrong in the files is
            /// not taken.
            pub fn take<'a>(&mut self, files: impl IntoIterator<Item = &'a str>, other: &Self) {
                let mut keys = Keys::default();
                files.into_iter().filter_map(|file| slot(file).ok()).for_each(|slot| keys.add(slot));
                if keys.settings {
                    self.settings = other.settings.clone();
                }
                $( self.$field.take(keys.$field, &other.$field); )+
            }
        }
    };
}

each_kind!(keys_and_take);

impl<K: Key, T: Clone> Records<K, T> {
    fn take(&mut self, mut keys: Vec<K>, other: &Self) {
        if keys.is_empty() {
            return;
        }
        keys.sort();
        keys.dedup();
        self.0.retain(|entry| keys.binary_search(&entry.key).is_err());
        self.0.extend(keys.iter().filter_map(|key| other.get(key)).cloned());
        self.0.sort_by(|one, other| one.key.cmp(&other.key));
    }
}
