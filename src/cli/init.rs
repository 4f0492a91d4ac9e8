//! `wsis init`

use super::{Global, Outcome};
use crate::author::init::registry;
use crate::author::{write, write_new};
use crate::registry::SETTINGS;
use crate::template::BUILT_IN;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};

/// Make a new registry to fill in, or copy the built-in templates out, to change them
#[derive(Debug, Args)]
#[command(
    group = clap::ArgGroup::new("what").args(["dir", "templates"]),
    after_help = "\
Examples:
  wsis init registry
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
        let files = registry(self.name.as_deref())?;
        for (path, text) in &files {
            write_new(&dir.join(path), text.as_bytes())?;
        }
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
        Ok(Outcome::Sound)
    }
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
