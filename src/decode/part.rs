//! What a record is made of, for whoever looks for something in whatever record it stands.

use super::Decode;
use std::any::{Any, TypeId};
use std::collections::HashMap;

/// A part of a record.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// A value, such as a date or a reference.
    Value(Held<'a>),
    /// A list; its entries are parts of their own.
    List(&'a dyn List),
    /// A table that says from when to when something lasts; its two keys are parts of their own.
    Span(Span<'a>),
}

/// A value of any type. Which that is stands beside it, since that is looked at for every value of a registry.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    value: &'a dyn Any,
    of: TypeId,
}

/// From when to when something lasts, as a table says by two of its keys.
#[derive(Clone, Copy)]
pub struct Span<'a> {
    /// What it is that lasts.
    pub of: SpanOf,
    /// The key that says from when, with its value.
    pub first: (&'static str, &'a dyn Any),
    /// The key that says until when, with its value.
    pub last: (&'static str, &'a dyn Any),
}

/// What it is that lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanOf {
    /// Somebody's term.
    Term,
    /// Anything else, such as a meeting.
    Period,
}

impl<'a> Part<'a> {
    /// A value as a part.
    pub fn of<T: Any>(value: &'a T) -> Self {
        Self::Value(Held { value, of: TypeId::of::<T>() })
    }

    /// The value, if it is of this type.
    pub fn value<T: 'static>(self) -> Option<&'a T> {
        match self {
            Self::Value(held) if held.of == TypeId::of::<T>() => held.value.downcast_ref(),
            Self::Value(_) | Self::List(_) | Self::Span(_) => None,
        }
    }
}

/// What tells an entry of a list from the others: two that have the same are one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Token<'a> {
    /// A word or an id.
    Word(&'a str),
    /// A number.
    Number(u64),
}

/// A list of any type.
pub trait List {
    /// For each entry that stands earlier in it too: where it stands first, and again. None of a list of tables.
    fn repeated(&self) -> Vec<(usize, usize)>;
}

impl<T: Decode> List for Box<[T]> {
    fn repeated(&self) -> Vec<(usize, usize)> {
        /// A list as short as most are is looked through.
        const SHORT: usize = 8;
        if self.len() <= SHORT {
            let earlier = |(n, entry): (usize, &T)| {
                let token = entry.token()?;
                Some((self[..n].iter().position(|other| other.token() == Some(token))?, n))
            };
            return self.iter().enumerate().filter_map(earlier).collect();
        }
        let mut first = HashMap::new();
        let tokens = self.iter().enumerate().filter_map(|(n, entry)| Some((entry.token()?, n)));
        let places = tokens.map(|(token, n)| (*first.entry(token).or_insert(n), n));
        places.filter(|(before, n)| before < n).collect()
    }
}
