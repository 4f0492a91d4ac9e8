//! Finds and reads the registry that a command is about.

use super::Global;
use super::near::{holding_registry, nearest, no_registry_near};
use crate::author::changing::{finish, link_on_the_way};
use crate::author::settled;
use crate::print::safe;
use crate::record::Language;
use crate::registry::{self, Registry, SETTINGS};
use crate::source::{Lost, Snapshot, common_ancestor, is_left_out, place_below_top, refuse_filtered};
use crate::template::Templates;
use anyhow::{Result, anyhow, bail};
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A registry with the files that it was read from.
pub(super) struct Opened {
    /// Its folder, as a person would write it.
    folder: PathBuf,
    revision: Option<String>,
    pub source: Snapshot,
    pub registry: &'static Registry,
    untranslated: Arc<Untranslated>,
}

/// The messages that were told in English because a language lacks them, each once.
#[derive(Default)]
struct Untranslated {
    is_quiet: bool,
    told: Mutex<BTreeSet<(String, String)>>,
}

impl Untranslated {
    fn tell(&self, file: &str, message: &str) {
        let is_new = self.told.lock().is_ok_and(|mut told| told.insert((file.to_owned(), message.to_owned())));
        if is_new && !self.is_quiet {
            anstream::eprintln!("note: {} has no message `{}`: it is told in English", safe(file), safe(message));
        }
    }
}

impl Global {
    /// Reads the registry that the options name, or the one that is near.
    pub(super) fn open(&self) -> Result<Opened> {
        self.open_in(None)
    }

    /// The same, whose texts are told in a language; none is the registry's first.
    fn open_in(&self, language: Option<Language>) -> Result<Opened> {
        let folder = match &self.registry {
            Some(folder) => folder.clone(),
            None => {
                let here = std::env::current_dir()?;
                nearest(&here, self.at.is_some())?.ok_or_else(|| no_registry_near(&here))?
            }
        };
        let source = match &self.at {
            Some(revision) => Snapshot::at_revision(&folder, revision)?,
            None => {
                let folder = holding_registry(&folder)?;
                if let Some(what) = finish(folder)? {
                    self.say(&format!("note: `{}` had been interrupted, and is finished now", safe(&what)));
                }
                Snapshot::folder(folder)?
            }
        };
        // It lives as long as the process: giving back each record by itself at the end would take a tenth of the time.
        let registry = Box::leak(Box::new(registry::load(&source)?.telling_in(language)));
        match source.left_out(|file| !registry::is_passed_over(file)) {
            0 => {}
            1 => self.say("note: this checkout is sparse; 1 file that it leaves out was read from git"),
            n => self.say(&format!("note: this checkout is sparse; {n} files that it leaves out were read from git")),
        }
        if self.verbose {
            let at = source.revision().map_or_else(String::new, |commit| format!(" at {commit}"));
            anstream::eprintln!("read {} files of {}{at}", registry.files.len(), folder.display());
        }
        let revision = source.revision_name().map(str::to_owned);
        let untranslated = Untranslated { is_quiet: self.quiet, ..Untranslated::default() };
        Ok(Opened { folder, revision, source, registry, untranslated: Arc::new(untranslated) })
    }

    /// Reads the registry to take figures from it, and says what of it can't be counted.
    pub(super) fn open_to_count(&self) -> Result<Opened> {
        self.open_to_tell(None)
    }

    /// The same, with its texts in a language; none is the registry's first.
    pub(super) fn open_to_tell(&self, language: Option<Language>) -> Result<Opened> {
        let opened = self.open_in(language)?;
        if opened.registry.is_newer() {
            bail!("this registry is written in a newer schema than this program knows: `wsis check` says what to do");
        }
        opened.refuse_unread_folder()?;
        match opened.registry.not_counted().count() {
            0 => {}
            1 => self.say("note: 1 file could not be read and is not counted; `wsis check` says why"),
            n => self.say(&format!("note: {n} files could not be read and are not counted; `wsis check` says why")),
        }
        match opened.registry.counted_in_part().count() {
            0 => {}
            1 => self.say("note: 1 file has faults and is counted only in part; `wsis check` says why"),
            n => self.say(&format!("note: {n} files have faults and are counted only in part; `wsis check` says why")),
        }
        Ok(opened)
    }

    /// Says something on standard error, unless it is to be quiet.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            anstream::eprintln!("{text}");
        }
    }

    /// Whether a registry is named, or one is near.
    pub(super) fn finds_registry(&self) -> bool {
        // Where that can't be told, opening it says why.
        let near = || std::env::current_dir().map_or(Ok(None), |here| nearest(&here, false));
        self.registry.is_some() || self.at.is_some() || !matches!(near(), Ok(None))
    }
}

impl Opened {
    /// Reads the registry again, from what the source holds by now.
    pub(super) fn reload(&mut self) -> Result<()> {
        self.registry = Box::leak(Box::new(registry::load(&self.source)?));
        Ok(())
    }

    /// Whether a registry can begin in a folder: nothing is there but what git keeps of itself, or what an interrupted command left.
    pub(super) fn is_to_be_begun(folder: &Path) -> Result<bool> {
        if !folder.is_dir() || folder.join(SETTINGS).symlink_metadata().is_ok() || is_left_out(folder, SETTINGS)? {
            return Ok(false);
        }
        // Its first file is registry.toml: without that nothing of it was written.
        finish(folder)?;
        let is_git = |entry: std::fs::DirEntry| entry.file_name() == ".git";
        Ok(folder.read_dir().is_ok_and(|mut entries| entries.all(|entry| entry.is_ok_and(is_git))))
    }

    /// A registry that holds nothing yet.
    pub(super) fn empty(folder: &Path) -> Result<Self> {
        let source = Snapshot::folder(folder)?;
        let registry = Box::leak(Box::new(registry::load(&source)?));
        let untranslated = Arc::default();
        Ok(Self { folder: folder.to_owned(), revision: None, source, registry, untranslated })
    }

    /// The registry as it was where the work left a revision: at the newest commit that both have in common.
    pub(super) fn since(&self, revision: &str) -> Result<Self> {
        let now = self.revision.as_deref().unwrap_or("HEAD");
        let ancestor = common_ancestor(self.folder(), revision, now)?;
        let before = self.at(&ancestor).map_err(|error| match error.downcast_ref::<Lost>() {
            Some(_) => error,
            None => error.context(format!("there is nothing to compare with at {revision}")),
        })?;
        refuse_filtered(&before.source, &self.source)?;
        Ok(before)
    }

    /// The registry as it stood at a revision.
    pub(super) fn at(&self, revision: &str) -> Result<Self> {
        let source = Snapshot::at_revision(self.folder(), revision)?;
        let registry = Box::leak(Box::new(registry::load(&source)?));
        let untranslated = Arc::clone(&self.untranslated);
        Ok(Self { folder: self.folder.clone(), revision: Some(revision.to_owned()), source, registry, untranslated })
    }

    /// An error where the registry is one of the past, which can't be written to.
    pub(super) fn can_be_written(&self) -> Result<()> {
        match self.revision {
            Some(_) => bail!("a revision of the past can't be written to: leave out `--at`"),
            None => Ok(()),
        }
    }

    /// An error where a symbolic link stands on the way to a file of the registry. Anybody's change may have brought it.
    pub(super) fn refuse_link(&self, file: &str) -> Result<()> {
        match link_on_the_way(self.folder(), file) {
            Some(link) => {
                let shown = self.shown_path(&link.to_string_lossy());
                bail!("{shown} is a symbolic link, which may lead out of the registry")
            }
            None => Ok(()),
        }
    }

    /// An error where a folder would stand among the registry's files, each of which would be read as a record.
    pub(super) fn refuse_within(&self, folder: &Path, what: &str) -> Result<()> {
        let real = |path: &Path| path.canonicalize().ok();
        // What a link leads to is written, there or not yet.
        let leads_to = folder.read_link().map(|to| folder.parent().unwrap_or(Path::new("")).join(to));
        let settled = settled(leads_to.as_deref().unwrap_or(folder))?;
        if let (Some(there), Some(registry)) = (settled.ancestors().find_map(real), real(self.folder()))
            && there.starts_with(&registry)
        {
            bail!(
                "{} stands within the registry, where {what} are no records: name a folder beside it",
                folder.display()
            );
        }
        Ok(())
    }

    /// Whether the registry stands in a git repository, be it one that can't be opened.
    pub(super) fn is_in_git(&self) -> bool {
        !matches!(place_below_top(self.folder()), Ok(None))
    }

    /// An error where a whole folder could not be read: whoever takes what is missing for what is not there says something that is not so.
    pub(super) fn refuse_unread_folder(&self) -> Result<()> {
        let Some(folder) = self.registry.unread_folder() else { return Ok(()) };
        let (shown, fault) = (self.shown_path(&folder.file), folder.faults.first());
        let why = fault.map_or(String::new(), |fault| {
            let cure = fault.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
            format!(": {}{cure}", fault.message)
        });
        bail!(
            "no file of {} could be read, and what is not known is not taken for what is not there{why}",
            safe(&shown)
        )
    }

    /// The registry's folder.
    pub(super) fn folder(&self) -> &Path {
        if self.folder.as_os_str().is_empty() { Path::new(".") } else { &self.folder }
    }

    /// Where a file of the registry stands.
    pub(super) fn path(&self, file: &str) -> PathBuf {
        if self.folder() == Path::new(".") { PathBuf::from(file) } else { self.folder.join(file) }
    }

    /// What a person would open to see a file of the registry.
    pub(super) fn shown_path(&self, file: &str) -> String {
        match &self.revision {
            // As `git show` takes it.
            Some(revision) => {
                format!("{revision}:{}", joined(self.source.folder_in_repository().unwrap_or_default(), file))
            }
            None if self.folder.as_os_str().is_empty() || self.folder == Path::new(".") => file.to_owned(),
            None => joined(&self.folder.display().to_string(), file),
        }
    }

    /// Where a file of the registry stands, as forges and other programs name it: from the top of its repository, wherever the
    /// command is run. Outside of one, what a person would open.
    pub(super) fn paths_from_top(&self) -> Result<impl Fn(&str) -> String> {
        let folder = match self.source.folder_in_repository() {
            Some(folder) => Some(folder.to_owned()),
            None => place_below_top(self.folder())?,
        };
        Ok(move |file: &str| match &folder {
            Some(folder) => joined(folder, file),
            None => self.shown_path(file),
        })
    }

    /// The built-in templates, and in their places those of the registry's folder `templates`.
    pub(super) fn templates(&self) -> Result<Templates> {
        let untranslated = Arc::clone(&self.untranslated);
        let mut templates = Templates::default().telling(move |file, message| untranslated.tell(file, message));
        for (path, text) in self.source.templates()? {
            let shown = self.shown_path(&path);
            let text = text.map_err(|reason| anyhow!("the template {shown} can't be read: {reason}"))?;
            templates.replace(path.strip_prefix("templates/").unwrap_or(&path), &shown, &text);
        }
        Ok(templates)
    }

    /// The files of the registry that the command line names; none for all.
    pub(super) fn chosen(&self, global: &Global, named: &[String]) -> Result<Option<HashSet<&'static str>>> {
        if named.is_empty() {
            return Ok(None);
        }
        let mut chosen = HashSet::new();
        for named in named {
            let name = self.below_registry(named);
            let files = &self.registry.files;
            let in_it = |file: &&String| {
                name.as_ref()
                    .is_some_and(|name| name.is_empty() || *file == name || file.starts_with(&format!("{name}/")))
            };
            let before = chosen.len();
            chosen.extend(self.beside(named));
            if chosen.len() > before {
                continue;
            }
            chosen.extend(files.iter().filter(in_it).map(String::as_str));
            if chosen.len() == before && !files.iter().any(|file| in_it(&file)) {
                if name.as_deref().is_some_and(crate::registry::is_passed_over) {
                    global.say(&format!("{named} is no part of a registry, and is passed over"));
                    continue;
                }
                if let Some(inside) = name.is_none().then(|| would_be(named)).flatten() {
                    bail!("{named} stands outside of the registry: move it to {}", self.shown_path(inside));
                }
                let known = crate::decode::nearest(name.as_deref().unwrap_or(named), files.iter().map(String::as_str));
                match known {
                    Some(known) => {
                        bail!("{named} is no file of this registry: did you mean {}?", self.shown_path(known))
                    }
                    None => return Err(anyhow!("{named} is no file of this registry")),
                }
            }
        }
        Ok(Some(chosen))
    }

    /// Files beside the registry that a path from here names: they are none of it, and found as that.
    fn beside(&self, named: &str) -> Vec<&'static str> {
        let real = |path: &Path| path.canonicalize().ok();
        let Some((root, named)) = real(self.folder()).zip(real(Path::new(named))) else { return Vec::new() };
        let faults = self.registry.faults.iter().map(|fault| fault.file.as_str());
        let is_named = |file: &&str| {
            file.starts_with("../") && real(&root.join(file)).is_some_and(|file| file.starts_with(&named))
        };
        faults.filter(is_named).filter(|_| !root.starts_with(&named)).collect()
    }

    /// A path that a person wrote, as a path below the registry: from where they are, or as the registry itself names it.
    pub(super) fn below_registry(&self, named: &str) -> Option<String> {
        let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
        let root = real(&self.folder)?;
        // The last part may be a link, which is a finding of its own: only the folders are followed.
        let path = Path::new(named);
        if real(path).as_ref() == Some(&root) {
            return Some(String::new());
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let full = path.file_name().map_or_else(|| real(path), |name| Some(real(parent)?.join(name)))?;
        let below = |full: &Path| {
            let below = full.strip_prefix(&root).ok()?.to_str()?;
            Some(if cfg!(windows) { below.replace('\\', "/") } else { below.to_owned() })
        };
        let from_here = below(&full).filter(|_| full.symlink_metadata().is_ok());
        from_here
            .or_else(|| {
                let name = named.trim_start_matches("./").trim_end_matches('/');
                self.registry
                    .files
                    .iter()
                    .any(|file| file == name || file.starts_with(&format!("{name}/")))
                    .then(|| name.to_owned())
            })
            .or_else(|| below(&full))
    }
}

/// The path of a registry's file by way of its folder, or past it where the file stands beside it.
fn joined(folder: &str, file: &str) -> String {
    let (mut folder, mut file) = (folder.trim_end_matches('/'), file);
    while let Some(rest) = file.strip_prefix("../") {
        let (above, last) = folder.rsplit_once('/').unwrap_or(("", folder));
        if matches!(last, "" | "." | "..") || (above.is_empty() && folder.starts_with('/')) {
            break;
        }
        (folder, file) = (above, rest);
    }
    if folder.is_empty() { file.to_owned() } else { format!("{folder}/{file}") }
}

/// Where in a registry a file would stand that is there on the disk, by the end of its path.
fn would_be(named: &str) -> Option<&str> {
    let ends = std::iter::once(named).chain(named.match_indices('/').map(|(at, _)| &named[at + 1..]));
    let is_there = Path::new(named).symlink_metadata().is_ok();
    ends.filter(|end| is_there && *end != SETTINGS).find(|end| crate::registry::slot(end).is_ok())
}
