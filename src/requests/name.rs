//! How records name the requests that they answer: by the paragraph, however that is spaced (`12 (b)`, `12(b)`), and where one
//! paragraph asks several things, by the action too: `67/report`. A request whose number no source says has its action alone.

use crate::record::{Request, RequestRef, Resolution, ResolutionId};
use crate::registry::Registry;
use std::collections::HashMap;

/// The requests of one resolution by their names.
pub(super) struct Names(HashMap<String, Vec<usize>>);

impl Names {
    pub fn of(resolution: &Resolution) -> Self {
        let mut names: HashMap<_, Vec<_>> = HashMap::new();
        for (n, request) in resolution.requests.iter().enumerate() {
            names.entry(plain(request.name())).or_default().push(n);
            if request.number().is_some() {
                names.entry(plain(&with_action(request))).or_default().push(n);
            }
        }
        Self(names)
    }

    /// The requests that are called so, by their places in the resolution.
    pub fn called(&self, name: &str) -> &[usize] {
        self.0.get(&plain(name)).map_or(&[], Vec::as_slice)
    }

    /// The same as requests of the resolution that these are the names of.
    fn requests<'a>(&self, resolution: &'a Resolution, name: &str) -> Vec<&'a Request> {
        self.called(name).iter().map(|n| &resolution.requests[*n]).collect()
    }

    /// The shortest name that is a request's own, as far as there is one.
    pub fn of_request(&self, request: &Request) -> String {
        if self.called(request.name()).len() > 1 && request.number().is_some() {
            with_action(request)
        } else {
            request.name().to_owned()
        }
    }
}

fn with_action(request: &Request) -> String {
    format!("{}/{}", request.name(), request.action)
}

/// The requests of a resolution that are called so.
pub fn called<'a>(resolution: &'a Resolution, name: &str) -> Vec<&'a Request> {
    Names::of(resolution).requests(resolution, name)
}

/// A name without its blanks.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The requests of all resolutions by their names, for whoever looks many up.
pub struct Index<'a>(HashMap<&'a ResolutionId, (&'a Resolution, Names)>);

impl<'a> Index<'a> {
    /// Those of a registry, as far as they could be read.
    pub fn of(registry: &'a Registry) -> Self {
        let resolutions = registry.resolutions.as_found();
        Self(resolutions.map(|(entry, resolution)| (&entry.key, (resolution, Names::of(resolution)))).collect())
    }

    /// The requests that a reference names.
    pub fn named(&self, reference: &RequestRef) -> Vec<&'a Request> {
        let Some((id, name)) = reference.parts() else { return Vec::new() };
        let Some((resolution, names)) = self.0.get(&id) else { return Vec::new() };
        let resolution: &'a Resolution = resolution;
        names.requests(resolution, name)
    }

    /// The names of all of them.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.0.iter().flat_map(|(id, (resolution, names))| {
            resolution.requests.iter().map(move |request| format!("{id}/{}", names.of_request(request)))
        })
    }
}
