//! One description of a record: a struct whose doc comments, keys, decoding and JSON Schema stand in one place.

/// A field's name as a key, made while compiling.
macro_rules! key {
    ($field:ident) => {{
        const FIELD: &str = stringify!($field);
        const BYTES: [u8; FIELD.len()] = $crate::decode::key_bytes(FIELD);
        const KEY: &str = match std::str::from_utf8(&BYTES) {
            Ok(key) => key,
            Err(_) => FIELD,
        };
        KEY
    }};
}

/// Whether a clause about two keys lets only one of them be there.
macro_rules! exclusive {
    (one_of) => {
        true
    };
    (any_of) => {
        false
    };
}

/// Defines a record: the struct, how it is read, how programs see it, its fields for `explain` and its JSON Schema.
///
/// `one_of(a, b)` after the struct says that exactly one of two optional keys must be there, `any_of(a, b)` at least one. `; Period
/// a..b` says that it lasts from one key's date to the other's, and `; Term a..b` that this is somebody's term. `=> f` names what
/// brings a record into its present form that was written in an older one, and notes it.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        pub struct $Name:ident { $( $(#[doc = $doc:literal])+ pub $field:ident: $Type:ty, )* }
        $($either:ident($one:ident, $other:ident))?
        $(; $SpanOf:ident $first:ident..$last:ident)?
        $(=> $in_present_form:path)?
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        pub struct $Name { $( $(#[doc = $doc])+ pub $field: $Type, )* }

        impl $crate::decode::Decode for $Name {
            fn decode(value: &$crate::decode::Value<'_>, reader: &mut $crate::decode::Reader) -> Self {
                let Some(table) = reader.table(value) else { return Self::placeholder() };
                let mut fields = Default::default();
                let record = Self { $( $field: reader.field(table, $crate::decode::key!($field), &mut fields), )* };
                let either = &<Self as $crate::decode::Record>::EITHER;
                reader.finish(table, &value.span(), (&[$( $crate::decode::key!($field), )*], either), fields);
                if let Some(either) = either {
                    $crate::decode::shape::either(table, &value.span(), either, reader);
                }
                $( let record = $in_present_form(record, table, reader); )?
                record
            }

            fn placeholder() -> Self {
                Self { $( $field: $crate::decode::shape::placeholder(), )* }
            }

            fn each_part<'a>(
                &'a self,
                at: &$crate::decode::At<'_>,
                see: &mut dyn FnMut(&$crate::decode::At<'_>, $crate::decode::Part<'a>),
            ) {
                $( see(at, $crate::decode::Part::Span($crate::decode::Span {
                    of: $crate::decode::SpanOf::$SpanOf,
                    first: ($crate::decode::key!($first), &self.$first),
                    last: ($crate::decode::key!($last), &self.$last),
                })); )?
                $( self.$field.each_part(&at.key($crate::decode::key!($field)), see); )*
            }
        }

        impl $crate::decode::Record for $Name {
            const ABOUT: &'static str = $crate::decode::shape::first_line(concat!($($about, "\n"),+));
            const FIELDS: &'static [$crate::decode::Field] = &[$( $crate::decode::Field {
                key: $crate::decode::key!($field),
                doc: $crate::decode::shape::first_line(concat!($($doc, "\n"),+)),
                required: || <$Type as $crate::decode::Decode>::absent().is_none(),
                schema: |generator| generator.subschema_for::<$Type>(),
            }, )*];
            const EITHER: Option<$crate::decode::Either> = $crate::decode::shape::no_more_than_one(&[$(
                $crate::decode::Either {
                    keys: [$crate::decode::key!($one), $crate::decode::key!($other)],
                    exclusive: $crate::decode::exclusive!($either),
                },
            )?]);
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::decode::shape::object_schema::<Self>(generator)
            }
        }
    };
}

/// Defines a closed list of words: the enum, how it is read, and its JSON Schema. A variant marked `(default)` holds where
/// the key is left out.
macro_rules! words {
    (
        $(#[doc = $about:literal])+
        pub enum $Name:ident { $( $(#[doc = $doc:literal])+ $Variant:ident = $word:literal, )+ }
        $(default $Default:ident)?
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name { $( $(#[doc = $doc])+ $Variant, )+ }

        impl $Name {
            /// As it is written in files.
            pub const fn word(self) -> &'static str {
                match self { $( Self::$Variant => $word, )+ }
            }
        }

        $( impl Default for $Name {
            fn default() -> Self {
                Self::$Default
            }
        } )?

        impl $crate::decode::HasWord for $Name {
            const WORDS: &'static [(&'static str, Self)] = &[$( ($word, Self::$Variant), )+];
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                let known = <Self as $crate::decode::HasWord>::of_word(&word);
                let unknown = || serde::de::Error::unknown_variant(&word, &[$( $word, )+]);
                known.ok_or_else(unknown)
            }
        }

        impl $crate::decode::Decode for $Name {
            fn decode(value: &$crate::decode::Value<'_>, reader: &mut $crate::decode::Reader) -> Self {
                $crate::decode::shape::word(value, reader)
            }

            $( fn absent() -> Option<Self> { Some(Self::$Default) } )?

            fn placeholder() -> Self {
                [$( Self::$Variant, )+][0]
            }

            fn token(&self) -> Option<$crate::decode::Token<'_>> {
                Some($crate::decode::Token::Word(self.word()))
            }
        }

        impl schemars::JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                // Editors of TOML show what each word means.
                let meanings = [$( $crate::decode::shape::first_line(concat!($($doc, "\n"),+)), )+];
                schemars::json_schema!({
                    "type": "string",
                    "enum": [$( $word, )+],
                    "x-taplo": { "docs": { "enumValues": meanings } },
                })
            }
        }
    };
}

pub(crate) use {exclusive, key, record, words};
