//! What the README and CONTRIBUTING say is so: commands, keys, and what they quote of the excerpt of the real registry.

use crate::support::{excerpt, project, wsis, wsis_in};
use serde_json::Value;

/// A text at the top of this repository.
fn read(name: &str) -> String {
    std::fs::read_to_string(project().join(name)).unwrap()
}

#[test]
fn each_command_says_how_it_is_used() {
    for command in [
        "check",
        "status",
        "list",
        "show",
        "stocktake",
        "mechanism",
        "report",
        "call",
        "diff",
        "explain",
        "fmt",
        "new",
        "add",
        "set",
        "rename",
        "merge",
        "init",
        "schema",
        "codeowners",
        "completions",
        "man",
    ] {
        let help = wsis().args([command, "--help"]).output().unwrap();
        let text = String::from_utf8(help.stdout).unwrap();
        assert!(text.contains(&format!("wsis {command}")) && text.contains("Example"), "{text}");
        let readme = read("README.md");
        assert!(readme.contains(&format!("wsis {command}")), "the README says nothing of {command}");
    }
}

#[test]
fn the_readme_shows_what_the_command_prints() {
    let readme = read("README.md");
    let shown = readme.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    assert_eq!(shown, wsis_in(&excerpt(), &["stocktake", "--year", "2006"]).stdout);
}

#[test]
fn the_readme_quotes_what_answers_the_founding_paper() {
    let readme = read("README.md");
    let section = readme.split("## The founding paper").nth(1).unwrap().split("\n## ").next().unwrap();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut answers = 0;
    for row in section.lines().filter(|line| line.contains("| `wsis ")) {
        let [_, _, _, command, quoted, _] = row.split('|').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let arguments: Vec<_> = command.trim().trim_matches('`').split(' ').skip(1).collect();
        // What is asked of an example stands beside the README, and all else in the excerpt.
        let folder = if arguments.contains(&"-C") { project().to_owned() } else { excerpt() };
        let printed = words(&wsis_in(&folder, &arguments).stdout);
        assert!(printed.contains(&words(quoted)), "{arguments:?} does not say: {quoted}");
        answers += 1;
    }
    assert_eq!(answers, 10);
}

#[test]
fn contributing_lists_every_key_of_every_kind_of_file() {
    let contributing = read("CONTRIBUTING.md");
    let kinds = [
        ("registry", "### `registry.toml`"),
        ("action-line", "### `action-lines/LINE.toml`"),
        ("organization", "### `organizations/ID.toml`"),
        ("group", "### `groups/LINE.toml`"),
        ("meeting", "### `meetings/YEAR/ID.toml`"),
        ("output", "### `outputs/YEAR/LINE/ID.toml`"),
        ("cycle", "### `cycles/YEAR.toml`"),
        ("resolution", "### `resolutions/ID.toml`"),
    ];
    for (kind, title) in kinds {
        let section = contributing.split(title).nth(1).expect(title).split("\n### ").next().unwrap();
        for key in keys(&crate::schema::schema(kind)) {
            assert!(section.contains(&format!("| `{key}` |")), "{title} says nothing of `{key}`");
        }
    }
}

/// The keys that a schema describes, and those of its tables below them; not what a source or a text in several languages holds.
fn keys(schema: &Value) -> Vec<String> {
    fn collect(root: &Value, table: &Value, above: &str, found: &mut Vec<String>) {
        for (key, value) in table["properties"].as_object().into_iter().flatten() {
            let path = if above.is_empty() { key.clone() } else { format!("{above}.{key}") };
            let value = if value["type"] == "array" { &value["items"] } else { value };
            let name = value["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/"));
            if let Some(name) = name.filter(|name| !["Source", "Text", "RuleSeverities"].contains(name)) {
                collect(root, &root["$defs"][name], &path, found);
            }
            found.push(path);
        }
    }
    let mut found = Vec::new();
    collect(schema, schema, "", &mut found);
    found
}
