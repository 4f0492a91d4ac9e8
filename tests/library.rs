//! What the library shows of itself: the compiler tells of what nobody uses in it, but for what it shows.

use std::path::{Path, PathBuf};

/// The Rust files of the command, the tests and the benchmarks.
fn users() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("src/main.rs")];
    let mut folders = vec![root.join("tests"), root.join("benches")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|ending| ending == "rs") {
                files.push(entry);
            }
        }
    }
    files
}

/// The words of a text of Rust.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '_').filter(|word| !word.is_empty())
}

#[test]
fn whatever_the_library_shows_is_used() {
    let library = include_str!("../src/lib.rs");
    let shown: Vec<_> = library
        .split("\npub use ")
        .skip(1)
        .filter_map(|rest| rest.split_once(';'))
        .flat_map(|(list, _)| match list.split_once('{') {
            Some((_, names)) => words(names).collect(),
            None => words(list).last().into_iter().collect::<Vec<_>>(),
        })
        .collect();
    assert!(shown.contains(&"ActionLine") && shown.contains(&"pdf"), "{shown:?}");
    let texts: Vec<_> = users().into_iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let imported = |name: &str| {
        let after = texts.iter().flat_map(|text| text.split("wsis::").skip(1));
        let is_it = |rest: &str| match rest.strip_prefix('{') {
            Some(list) => list.split_once('}').is_some_and(|(names, _)| words(names).any(|word| word == name)),
            None => words(rest).next() == Some(name),
        };
        after.into_iter().any(is_it)
    };
    let unused: Vec<_> = shown.into_iter().filter(|name| !imported(name)).collect();
    assert!(unused.is_empty(), "take these out of src/lib.rs: {unused:?}");
}
