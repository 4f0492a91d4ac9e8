//! A record as plain data that is soon made: of all records of a registry it is made once.
//!
//! `serde_json::Value` would do, but copies and hashes the name of each key of each record.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// A value of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A list.
    List(Vec<Node>),
    /// A table with the keys of its kind.
    Table(Vec<(&'static str, Node)>),
    /// A table whose keys are names.
    Names(Vec<(String, Node)>),
}

impl Node {
    /// A record, or a part of one.
    pub fn of(record: &impl Serialize) -> Option<Self> {
        record.serialize(Maker).ok()
    }

    /// What stands at a key; nothing, where there is no such.
    pub fn at(&self, key: &str) -> &Self {
        let found = match self {
            Self::Table(keys) => keys.iter().find(|(name, _)| *name == key).map(|(_, value)| value),
            _ => None,
        };
        found.unwrap_or(&Self::Empty)
    }

    /// The same, where the key most likely stands in this place among all.
    pub fn near(&self, place: usize, key: &str) -> &Self {
        match self {
            Self::Table(keys) => match keys.get(place) {
                Some((name, value)) if *name == key => value,
                _ => self.at(key),
            },
            _ => &Self::Empty,
        }
    }

    /// The entries of a list.
    pub fn entries(&self) -> &[Self] {
        match self {
            Self::List(entries) => entries,
            _ => &[],
        }
    }

    /// What stands at each name.
    pub fn names(&self) -> &[(String, Self)] {
        match self {
            Self::Names(names) => names,
            _ => &[],
        }
    }

    /// Whether a table of names stands anywhere in it, as a text in several languages is.
    pub fn has_names(&self) -> bool {
        match self {
            Self::Names(_) => true,
            Self::List(entries) => entries.iter().any(Self::has_names),
            Self::Table(keys) => keys.iter().any(|(_, value)| value.has_names()),
            Self::Empty | Self::Text(_) | Self::Whole(_) | Self::Number(_) | Self::Truth(_) => false,
        }
    }

    /// Text, where it is that.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

type Failed = serde::de::value::Error;

/// Makes a value of what is serialized.
struct Maker;

macro_rules! whole {
    ($($name:ident: $number:ty),+) => {
        $( fn $name(self, number: $number) -> Result<Node, Failed> {
            i64::try_from(number).map(Node::Whole).map_err(Failed::custom)
        } )+
    };
}

impl Serializer for Maker {
    type Ok = Node;
    type Error = Failed;
    type SerializeSeq = List;
    type SerializeTuple = serde::ser::Impossible<Node, Failed>;
    type SerializeTupleStruct = serde::ser::Impossible<Node, Failed>;
    type SerializeTupleVariant = serde::ser::Impossible<Node, Failed>;
    type SerializeMap = Names;
    type SerializeStruct = Table;
    type SerializeStructVariant = serde::ser::Impossible<Node, Failed>;

    whole!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    whole!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    fn serialize_bool(self, truth: bool) -> Result<Node, Failed> {
        Ok(Node::Truth(truth))
    }

    fn serialize_f32(self, number: f32) -> Result<Node, Failed> {
        Ok(Node::Number(number.into()))
    }

    fn serialize_f64(self, number: f64) -> Result<Node, Failed> {
        Ok(Node::Number(number))
    }

    fn serialize_char(self, letter: char) -> Result<Node, Failed> {
        Ok(Node::Text(letter.into()))
    }

    fn serialize_str(self, text: &str) -> Result<Node, Failed> {
        Ok(Node::Text(text.to_owned()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Node, Failed> {
        Err(no_record())
    }

    fn serialize_none(self) -> Result<Node, Failed> {
        Ok(Node::Empty)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Node, Failed> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Node, Failed> {
        Ok(Node::Empty)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Node, Failed> {
        Ok(Node::Empty)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Result<Node, Failed> {
        Ok(Node::Text(word.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Node, Failed> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Node, Failed> {
        Err(no_record())
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List, Failed> {
        Ok(List(Vec::with_capacity(length.unwrap_or_default())))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Failed> {
        Err(no_record())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Failed> {
        Err(no_record())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        Err(no_record())
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Names, Failed> {
        Ok(Names { made: Vec::with_capacity(length.unwrap_or_default()), name: None })
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Table, Failed> {
        Ok(Table(Vec::with_capacity(length)))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        Err(no_record())
    }
}

fn no_record() -> Failed {
    Failed::custom("no record holds this")
}

struct List(Vec<Node>);

impl SerializeSeq for List {
    type Ok = Node;
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.0.push(value.serialize(Maker)?);
        Ok(())
    }

    fn end(self) -> Result<Node, Failed> {
        Ok(Node::List(self.0))
    }
}

struct Names {
    made: Vec<(String, Node)>,
    name: Option<String>,
}

impl SerializeMap for Names {
    type Ok = Node;
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        match key.serialize(Maker)? {
            Node::Text(name) => self.name = Some(name),
            _ => return Err(no_record()),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let name = self.name.take().ok_or_else(no_record)?;
        self.made.push((name, value.serialize(Maker)?));
        Ok(())
    }

    fn end(self) -> Result<Node, Failed> {
        Ok(Node::Names(self.made))
    }
}

struct Table(Vec<(&'static str, Node)>);

impl SerializeStruct for Table {
    type Ok = Node;
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Failed> {
        self.0.push((key, value.serialize(Maker)?));
        Ok(())
    }

    fn end(self) -> Result<Node, Failed> {
        Ok(Node::Table(self.0))
    }
}
