//! The path of a key inside a file: `moderators[0].organization`.

use std::borrow::Cow;
use std::fmt;

/// One step from a table or a list to something in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The value of this key.
    Key(Cow<'static, str>),
    /// The entry of a list, from 0.
    Index(usize),
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// Where a part of a record stands. It is kept on the stack while a record is walked through, so that a path costs something only
/// where it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct At<'a>(Option<(&'a At<'a>, StepTo)>);

#[derive(Debug, Clone, Copy)]
enum StepTo {
    Key(&'static str),
    Index(usize),
}

impl At<'_> {
    /// At the record itself.
    pub const ROOT: Self = Self(None);

    /// At the value of a key.
    pub fn key(&self, key: &'static str) -> At<'_> {
        At(Some((self, StepTo::Key(key))))
    }

    /// At an entry of a list.
    pub fn index(&self, index: usize) -> At<'_> {
        At(Some((self, StepTo::Index(index))))
    }

    /// The key whose value is here; none for the record itself and for an entry of a list.
    pub fn last_key(&self) -> Option<&'static str> {
        match self.0? {
            (_, StepTo::Key(key)) => Some(key),
            (_, StepTo::Index(_)) => None,
        }
    }

    /// Where what holds this stands; of the record itself, there.
    pub fn above(&self) -> At<'_> {
        self.0.map_or(Self::ROOT, |(above, _)| *above)
    }

    /// The path to here.
    pub fn path(&self) -> KeyPath {
        match self.0 {
            None => KeyPath::root(),
            Some((above, StepTo::Key(key))) => above.path().then(key),
            Some((above, StepTo::Index(index))) => above.path().then(index),
        }
    }
}

/// The way from a file's root to a key or a list's entry. Empty: the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct KeyPath(Vec<Step>);

impl KeyPath {
    /// The file as a whole.
    pub fn root() -> Self {
        Self::default()
    }

    /// A path of these steps.
    pub fn new(steps: impl Into<Vec<Step>>) -> Self {
        Self(steps.into())
    }

    /// The path one step further.
    #[must_use]
    pub fn then(mut self, step: impl Into<Step>) -> Self {
        self.0.push(step.into());
        self
    }

    /// From the root on.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The path itself, and those of all that it is part of, up to the file as a whole.
    pub fn with_those_above(&self) -> impl Iterator<Item = Self> {
        (0..=self.0.len()).rev().map(|steps| Self(self.0[..steps].to_vec()))
    }

    /// Whether what lies at `self` holds what lies at `other`, or is the same.
    pub fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl<T: Into<Step>> From<T> for KeyPath {
    fn from(step: T) -> Self {
        Self(vec![step.into()])
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if n == 0 => write!(f, "{key}")?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// A path from its steps: `key_path!["moderators", 0, "organization"]`.
macro_rules! key_path {
    ($($step:expr),* $(,)?) => {
        $crate::decode::KeyPath::new(vec![$($crate::decode::Step::from($step)),*])
    };
}

pub(crate) use key_path;
