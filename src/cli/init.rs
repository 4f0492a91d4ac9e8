//! `wsis init`

use super::{Global, Outcome};
use crate::author::init::registry;
use crate::author::{Forge, write, write_new};
use crate::codeowners::codeowners;
use crate::record::Day;
use crate::registry::SETTINGS;
use crate::source::place_below_top;
use crate::template::BUILT_IN;
use anyhow::{Context, Result, bail};
use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// Make a new registry to fill in, or copy the built-in templates out, to change them
#[derive(Debug, Args)]
#[command(
    group = clap::ArgGroup::new("what").args(["dir", "templates"]),
    after_help = "\
Examples:
  wsis init registry
  wsis init registry --ci github       with the checks of pull requests; or gitlab
  wsis init registry --name \"Follow-up to the Nairobi Digital Summit\"
  wsis init --templates

A new registry has the 22 lines of the Plan of Action of the World Summit on the Information Society, whatever it is of. `--name` also goes
into what its reports call things ([reports] in registry.toml), with a secretariat of its own in the place of the ITU and the United Nations.

A file in the registry's folder templates/ takes the place of the built-in one of the same name; delete those that you don't change."
)]
pub(super) struct Init {
    /// The folder of the new registry: one that is not there yet, or empty [default: registry]
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    /// What the new registry is of [default: Follow-up to the World Summit on the Information Society]
    #[arg(long, value_name = "TEXT", conflicts_with = "templates")]
    name: Option<String>,
    /// Write what checks it on a forge, too: the workflow and CODEOWNERS, at the top of its repository
    #[arg(long, value_name = "FORGE", conflicts_with = "templates")]
    ci: Option<Forge>,
    /// Copy the templates and the words of the reports into the registry's folder templates/
    #[arg(long)]
    templates: bool,
}

impl Init {
    pub(super) fn run(&self, global: &Global) -> Result<Outcome> {
        match &self.dir {
            Some(dir) => self.new_registry(dir, global),
            None if self.templates => copy_templates(global),
            None => {
                if global.finds_registry() {
                    bail!(
                        "there is a registry here already: `wsis check` reads it; for another one, name its folder, and for the \
                         templates write `--templates`"
                    );
                }
                self.new_registry(Path::new("registry"), global)
            }
        }
    }

    fn new_registry(&self, dir: &Path, global: &Global) -> Result<Outcome> {
        if global.at.is_some() || global.registry.is_some() {
            bail!("a new registry needs no other one: leave out `--at` and `-C`, and name its folder alone");
        }
        refuse_filled(dir)?;
        let checked = self.ci.map(|forge| Checked::new(forge, dir)).transpose()?;
        let files = registry(self.name.as_deref())?;
        let is_first = |above: &&Path| above.symlink_metadata().is_err() && !above.as_os_str().is_empty();
        let made = dir.ancestors().take_while(is_first).collect::<Vec<_>>();
        let written = files.iter().try_for_each(|(path, text)| write_new(&dir.join(path), text.as_bytes()));
        if written.is_err() {
            take_back(dir, files.iter().map(|(path, _)| path.as_str()), &made);
        }
        written.context("no registry was made")?;
        let shown = dir.display();
        super::print(&format!("{} files written to {shown}\n", files.len()))?;
        global.say(
            "note: the 22 action lines are those of the Plan of Action of the World Summit on the Information Society (Geneva \
             2003), whatever is followed up: their titles can be changed, their number can't",
        );
        global.say(&format!(
            "next: read {}, name yourselves in {}, then `wsis new organization -C {shown}` and `wsis check -C {shown}`; \
             `wsis new cycle -C {shown}` begins what is to be reported on, and `wsis report` reports",
            dir.join("README.md").display(),
            dir.join(SETTINGS).display()
        ));
        if let Some(checked) = checked {
            checked.write(dir, global)?;
        }
        Ok(Outcome::Sound)
    }
}

impl ValueEnum for Forge {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::GitHub, Self::GitLab]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::GitHub => {
                PossibleValue::new("github").help("GitHub: .github/workflows/registry.yml, .github/CODEOWNERS")
            }
            Self::GitLab => PossibleValue::new("gitlab").help("GitLab: .gitlab-ci.yml, .gitlab/CODEOWNERS"),
        })
    }
}

/// A forge that is to check a new registry, and where it looks for what it needs.
struct Checked {
    forge: Forge,
    /// The top of the repository.
    top: PathBuf,
    /// The registry's folder below it, with a `/` at its end unless it is the top.
    folder: String,
}

impl Checked {
    /// An error where something stands there already, or where the forge would not find the registry by itself.
    fn new(forge: Forge, dir: &Path) -> Result<Self> {
        let below = place_below_top(dir)?;
        let is_in_git = below.is_some();
        let folder = below.unwrap_or_default();
        let top = match folder.as_str() {
            "" => dir.to_owned(),
            "registry/" => std::path::absolute(dir)?.parent().map_or_else(|| dir.to_owned(), from_here),
            _ => bail!(
                "`--ci` writes for a registry at the top of its repository or in its folder `registry`: make it there, or leave \
                 out `--ci` and copy the workflow from examples/ci of wsis, to name the folder in it"
            ),
        };
        let checked = Self { forge, top, folder };
        for file in [forge.workflow().0, forge.codeowners()] {
            let is_link = |path: &Path| path.symlink_metadata().is_ok_and(|about| about.is_symlink());
            let above = Path::new(file).ancestors().filter(|above| !above.as_os_str().is_empty());
            if let Some(link) = above.map(|above| checked.top.join(above)).find(|path| is_in_git && is_link(path)) {
                bail!("{} is a symbolic link, which may lead out of the repository", link.display());
            }
            if checked.top.join(file).symlink_metadata().is_ok() {
                bail!("{} is there already: leave out `--ci`, or move it away", checked.top.join(file).display());
            }
        }
        Ok(checked)
    }

    fn write(&self, dir: &Path, global: &Global) -> Result<()> {
        let opened = Global { registry: Some(dir.to_owned()), ..global.clone() }.open()?;
        let owners = codeowners(opened.registry, &self.folder, Day::today());
        let (workflow, text) = self.forge.workflow();
        for (file, text) in [(workflow, text), (self.forge.codeowners(), owners.text.as_str())] {
            let path = self.top.join(file);
            write_new(&path, text.as_bytes())?;
            super::print(&format!("{}\n", path.display()))?;
        }
        let (workflow, owners) = (self.top.join(workflow), self.top.join(self.forge.codeowners()));
        global.say(&format!("next, in {}: {}", workflow.display(), self.forge.next()));
        global.say(&format!(
            "next: once organizations name maintainers, `wsis codeowners -C {} > {}`",
            dir.display(),
            owners.display()
        ));
        if !opened.is_in_git() {
            global.say(&format!(
                "next: `git init {}`, since the forge looks at the top of the repository",
                dir.display()
            ));
        }
        Ok(())
    }
}

/// Takes away what was written of a registry, and the folders that were made for it: what somebody else put there stays.
fn take_back<'a>(dir: &Path, files: impl Iterator<Item = &'a str>, made: &[&Path]) {
    for file in files {
        let _ = std::fs::remove_file(dir.join(file));
        for above in Path::new(file).ancestors().skip(1).filter(|above| !above.as_os_str().is_empty()) {
            let _ = std::fs::remove_dir(dir.join(above));
        }
    }
    for folder in made {
        let _ = std::fs::remove_dir(folder);
    }
}

/// A folder as it is named from here, if it stands here or below.
fn from_here(folder: &Path) -> PathBuf {
    let here = std::env::current_dir().ok();
    let below = here.and_then(|here| folder.strip_prefix(here).ok().map(Path::to_owned));
    below.unwrap_or_else(|| folder.to_owned())
}

/// A registry begins in a folder of its own. What git keeps of itself may be there.
fn refuse_filled(dir: &Path) -> Result<()> {
    let shown = dir.display();
    let entries = match dir.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => {
            bail!("{shown} is a file: name a folder that is not there yet")
        }
        Err(error) => return Err(error).with_context(|| format!("{shown} can't be looked at")),
    };
    if dir.join(SETTINGS).symlink_metadata().is_ok() {
        bail!("{shown} holds a registry already: `wsis check -C {shown}` reads it");
    }
    for entry in entries {
        let name = entry.with_context(|| format!("{shown} can't be looked at"))?.file_name();
        if name != ".git" {
            bail!(
                "{shown} is not empty: name a folder that is not there yet, such as {}",
                dir.join("registry").display()
            );
        }
    }
    Ok(())
}

fn copy_templates(global: &Global) -> Result<Outcome> {
    let opened = global.open()?;
    opened.can_be_written()?;
    let folder = opened.folder().join("templates");
    let mut written = 0;
    for template in BUILT_IN {
        let file = folder.join(template.name);
        if file.symlink_metadata().is_ok() {
            global.say(&format!("{} is there already, and stays as it is", file.display()));
            continue;
        }
        opened.refuse_link(&format!("templates/{}", template.name))?;
        let above = file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(above).with_context(|| format!("{} can't be made", above.display()))?;
        write(&file, template.text.as_bytes())?;
        written += 1;
    }
    super::print(&format!("{written} files written to {}\n", folder.display()))?;
    Ok(Outcome::Sound)
}
