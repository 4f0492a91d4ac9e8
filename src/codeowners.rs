//! Who may approve which change: a CODEOWNERS file, as GitHub and GitLab read it, from moderators and maintainers.
//!
//! The group of a line and its outputs are for the maintainers of the organizations that moderate it now, a meeting for
//! those of all its lines, an organization's file for its own. All else is for the secretariat, the terms of moderators
//! among it: nobody approves their own.

use crate::line::ActionLine;
use crate::record::{Day, OrganizationId};
use crate::registry::{GroupOf, Key, Registry, TEXTS};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A CODEOWNERS file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codeowners {
    /// Its text.
    pub text: String,
    /// Maintainers that it leaves out, since no forge knows such a name: the organization, and the name.
    pub left_out: BTreeSet<(OrganizationId, String)>,
    /// Whether nobody is named for what is not a line's or an organization's.
    pub is_without_secretariat: bool,
}

/// By which a file shows that it was made here.
pub const MADE_BY: &str = "Made by `wsis codeowners`";

/// Where forges look for one, from the top of a repository.
pub const PLACES: [&str; 4] = [".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

const ABOUT: &str = "\
# Who may approve which change to the registry, from its moderators and maintainers.
# Made by `wsis codeowners`: make it anew when a term begins or ends, or a maintainer changes.
# Where several patterns fit a file, the last one holds.
";

/// Who may approve what on this day. `folder` is the registry's in its repository, with a `/` at its end unless it is the top.
pub fn codeowners(registry: &Registry, folder: &str, today: Day) -> Codeowners {
    let owners = Owners::of(registry, today);
    let mut file = File { folder: escaped(folder), text: ABOUT.to_owned() };
    secretariat(registry, &owners, &mut file);
    lines(&owners, &mut file);
    meetings(registry, &owners, &mut file);
    organizations(&owners, &mut file);
    texts(registry, &owners, &mut file);
    let is_without_secretariat = owners.secretariat(registry).is_empty();
    Codeowners { text: file.text, left_out: owners.left_out, is_without_secretariat }
}

/// Maintainers by what they answer for.
struct Owners {
    of_organizations: BTreeMap<OrganizationId, Vec<String>>,
    moderators: BTreeMap<ActionLine, Vec<OrganizationId>>,
    left_out: BTreeSet<(OrganizationId, String)>,
}

impl Owners {
    fn of(registry: &Registry, today: Day) -> Self {
        let mut left_out = BTreeSet::new();
        let mut of_organizations = BTreeMap::new();
        for (id, organization) in registry.organizations.sound() {
            let names = organization.maintainers.iter().map(|maintainer| maintainer.as_str().to_owned());
            let (known, unknown): (Vec<_>, Vec<_>) = names.partition(|name| is_known_to_forges(name));
            left_out.extend(unknown.into_iter().map(|name| (id.clone(), name)));
            of_organizations.insert(id.clone(), known);
        }
        let moderators = registry.lines.sound().map(|(line, record)| {
            let in_office = record.moderators.iter().filter(|term| term.in_office_on(today));
            (*line, in_office.map(|term| term.organization.clone()).collect())
        });
        Self { of_organizations, moderators: moderators.collect(), left_out }
    }

    fn of_organization(&self, id: &OrganizationId) -> &[String] {
        self.of_organizations.get(id).map_or(&[], Vec::as_slice)
    }

    fn moderators(&self, line: ActionLine) -> &[OrganizationId] {
        self.moderators.get(&line).map_or(&[], Vec::as_slice)
    }

    /// The maintainers of those who moderate any of these lines, each once.
    fn of_lines(&self, lines: &[ActionLine]) -> Vec<String> {
        let moderators = lines.iter().flat_map(|line| self.moderators(*line));
        let mut names: Vec<String> = Vec::new();
        for name in moderators.flat_map(|id| self.of_organization(id)) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    /// A line and who moderates it.
    fn described(&self, line: ActionLine) -> String {
        match self.moderators(line) {
            [] => format!("{line}, which nobody moderates"),
            moderators => {
                format!("{line} ({})", moderators.iter().map(OrganizationId::as_str).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn secretariat(&self, registry: &Registry) -> &[String] {
        registry.settings.sound().map_or(&[], |settings| self.of_organization(&settings.stocktaker))
    }
}

/// The file so far.
struct File {
    folder: String,
    text: String,
}

impl File {
    fn comment(&mut self, text: &str) {
        let _ = writeln!(self.text, "\n# {text}");
    }

    /// Files of the registry and who may approve changes to them.
    fn pattern(&mut self, files: &str, owners: &[String]) {
        let _ = writeln!(self.text, "/{}{files} {}", self.folder, owners.join(" "));
    }
}

fn secretariat(registry: &Registry, owners: &Owners, file: &mut File) {
    let id = registry.settings.sound().map_or_else(String::new, |settings| settings.stocktaker.to_string());
    match owners.secretariat(registry) {
        [] => file
            .comment(&format!("The secretariat ({id}) names no maintainers: what has no pattern below has no owner")),
        names => {
            file.comment(&format!("The secretariat ({id}): whatever has no pattern below"));
            if file.folder.is_empty() {
                let _ = writeln!(file.text, "* {}", names.join(" "));
            } else {
                file.pattern("", names);
            }
        }
    }
}

fn lines(owners: &Owners, file: &mut File) {
    let (owned, unowned): (Vec<_>, Vec<_>) =
        ActionLine::ALL.into_iter().partition(|line| !owners.of_lines(&[*line]).is_empty());
    if !unowned.is_empty() {
        file.comment("Lines for the secretariat, since no moderator in office names maintainers");
    }
    for line in unowned {
        let _ = writeln!(file.text, "#   {}", owners.described(line));
    }
    for line in owned {
        file.comment(&owners.described(line));
        file.pattern(&GroupOf(line).file(), &owners.of_lines(&[line]));
        file.pattern(&format!("outputs/*/{}/", line.stem()), &owners.of_lines(&[line]));
    }
}

fn meetings(registry: &Registry, owners: &Owners, file: &mut File) {
    let owned = registry.meetings.sound().map(|(id, meeting)| (id.file(), owners.of_lines(&meeting.lines)));
    let owned: Vec<_> = owned.filter(|(_, names)| !names.is_empty()).collect();
    if !owned.is_empty() {
        file.comment("Meetings, each for all of its lines");
    }
    for (meeting, names) in &owned {
        file.pattern(meeting, names);
    }
}

fn organizations(owners: &Owners, file: &mut File) {
    let owned: Vec<_> = owners.of_organizations.iter().filter(|(_, names)| !names.is_empty()).collect();
    if !owned.is_empty() {
        file.comment("Organizations, each for itself");
    }
    for (id, names) in owned {
        file.pattern(&id.file(), names);
    }
}

/// The secretariat's own words, where there are any.
fn texts(registry: &Registry, owners: &Owners, file: &mut File) {
    let names = owners.secretariat(registry);
    if registry.texts.iter().next().is_some() && !names.is_empty() {
        file.comment("The secretariat's own words for the reports");
        file.pattern(&format!("{TEXTS}/"), names);
    }
}

/// A path as a pattern: what would part it from its owners, or stand for other characters, is escaped.
fn escaped(path: &str) -> String {
    let mut escaped = String::new();
    for character in path.chars() {
        if matches!(character, ' ' | '\t' | '#' | '*' | '?' | '[' | ']' | '\\' | '!') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Whether a forge could know someone by this name: a user, a team or group, or an e-mail address.
fn is_known_to_forges(name: &str) -> bool {
    match name.strip_prefix('@').map(|name| name.split_once('/')) {
        Some(None) => is_user(&name[1..]),
        Some(Some((organization, teams))) => is_user(organization) && teams.split('/').all(is_team),
        None => name.split_once('@').is_some_and(|(_, host)| host.split('.').all(|label| !label.is_empty())),
    }
}

/// Letters and digits, with single hyphens, underscores and dots between them: GitHub takes a hyphen, and an underscore before
/// the short name of an enterprise; GitLab takes all three.
fn is_user(name: &str) -> bool {
    const LONGEST: usize = 255;
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    name.len() <= LONGEST && name.split(['-', '_', '.']).all(is_word)
}

/// A team of GitHub, or a group within a group of GitLab.
fn is_team(name: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !name.starts_with('.') && !name.ends_with('.') && !name.is_empty() && name.bytes().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_a_forge_could_know_are_taken() {
        let known = [
            "@itu",
            "@itu-d",
            "@maria_itu",
            "@first.last",
            "@itu/wsis-team",
            "@itu/c_5",
            "@itu/bdt/wsis",
            "@a.b/c-d/e.f",
        ];
        for known in known.into_iter().chain(["wsis@itu.int", "w.s+i@a-b.org"]) {
            assert!(is_known_to_forges(known), "{known}");
        }
        let long = format!("@{}", "a".repeat(256));
        for unknown in [
            "@", "@/a", "@itu/", "@itu//a", "@-itu", "@itu-", "@i--tu", "@.itu", "@a+b", "@itu/.a", "wsis@.", "a@b..c",
            &long,
        ] {
            assert!(!is_known_to_forges(unknown), "{unknown}");
        }
    }

    #[test]
    fn a_folder_with_odd_characters_is_still_one_pattern() {
        assert_eq!(escaped("the registry/#1/"), "the\\ registry/\\#1/");
    }
}
