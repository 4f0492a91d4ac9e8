//! What must hold for all input.

use crate::schema::{as_json, schema};
use crate::support::Registry;
use proptest::prelude::*;
use std::sync::LazyLock;
use wsis::{
    ActionLine, By, Cycle, Day, Decode, Group, LineRecord, Meeting, Organization, Output, Settings, Snapshot, Year,
    check, cut, load, read, stocktake,
};

/// A kind of file: its name, a sound example, and whether a text is one.
type Kind = (&'static str, &'static str, fn(&[u8]) -> bool);

fn is_sound<T: Decode>(bytes: &[u8]) -> bool {
    read::<T>(bytes).faults.is_empty()
}

const KINDS: [Kind; 7] = [
    ("registry", include_str!("fixtures/base/registry.toml"), is_sound::<Settings>),
    ("action-line", include_str!("fixtures/base/action-lines/c5.toml"), is_sound::<LineRecord>),
    ("organization", include_str!("fixtures/base/organizations/itu.toml"), is_sound::<Organization>),
    ("group", include_str!("fixtures/base/groups/c5.toml"), is_sound::<Group>),
    ("meeting", include_str!("fixtures/base/meetings/2006/c5-facilitation.toml"), is_sound::<Meeting>),
    ("output", include_str!("fixtures/base/outputs/2006/c5/annual-report.toml"), is_sound::<Output>),
    ("cycle", include_str!("fixtures/base/cycles/2006.toml"), is_sound::<Cycle>),
];

static VALIDATORS: LazyLock<Vec<jsonschema::Validator>> =
    LazyLock::new(|| KINDS.iter().map(|(kind, ..)| jsonschema::validator_for(&schema(kind)).unwrap()).collect());

/// Values of every type, words that are known somewhere among them; none is a day, in quotes or without:
/// JSON can't tell them apart, nor from any other text.
fn any_value() -> impl Strategy<Value = toml::Value> {
    let words = [
        "itu",
        "c5",
        "held",
        "moderator",
        "annual-report",
        "CH",
        "en",
        "A/60/687",
        "https://a.org",
        "2006",
        "2006-05",
        "",
        " ",
        "x y",
    ];
    let leaf = prop_oneof![
        any::<bool>().prop_map(toml::Value::Boolean),
        (-2i64..3000).prop_map(toml::Value::Integer),
        any::<f64>()
            .prop_filter("JSON takes 1.0 for a whole number", |number| number.is_finite() && number.fract() != 0.0)
            .prop_map(toml::Value::Float),
        prop::sample::select(words.to_vec()).prop_map(|word| toml::Value::String(word.to_owned())),
        "[a-z /.-]{0,12}".prop_map(toml::Value::String),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(toml::Value::Array),
            prop::collection::btree_map("[a-z]{1,5}|title|url|symbol|en", inner, 0..3)
                .prop_map(|table| toml::Value::Table(table.into_iter().collect())),
        ]
    })
}

/// A way into a table or list, as a number for each step, and what is done there.
#[derive(Debug, Clone)]
enum Change {
    Remove,
    Replace(toml::Value),
    Add(String, toml::Value),
}

fn any_change() -> impl Strategy<Value = (Vec<u8>, Change)> {
    let keys = "from|until|sources|also|status|role|place|rules|nil-reports|[a-z]{1,6}";
    let change = prop_oneof![
        Just(Change::Remove),
        any_value().prop_map(Change::Replace),
        (keys, any_value()).prop_map(|(key, value)| Change::Add(key, value)),
    ];
    (prop::collection::vec(any::<u8>(), 1..4), change)
}

/// Does a change somewhere in a table.
fn apply(table: &mut toml::Table, way: &[u8], change: &Change) {
    let Some((step, rest)) = way.split_first() else { return };
    if let Change::Add(key, value) = change
        && rest.is_empty()
    {
        table.insert(key.clone(), value.clone());
        return;
    }
    let Some(key) = table.keys().nth(usize::from(*step) % table.len().max(1)).cloned() else { return };
    let inner = match table.get_mut(&key) {
        Some(toml::Value::Table(inner)) if !rest.is_empty() => Some(inner),
        Some(toml::Value::Array(list)) if !rest.is_empty() => list.first_mut().and_then(toml::Value::as_table_mut),
        _ => None,
    };
    match (inner, change) {
        (Some(inner), change) => apply(inner, rest, change),
        (None, Change::Remove) => {
            table.remove(&key);
        }
        (None, Change::Replace(value) | Change::Add(_, value)) => {
            table.insert(key, value.clone());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_in_findings(bytes in prop::collection::vec(any::<u8>(), 0..300), kind in 0..KINDS.len()) {
        KINDS[kind].2(&bytes);
    }

    #[test]
    fn any_text_that_looks_like_toml_ends_in_findings(text in "([a-z]{1,8}( = |\\.|=)?([\"'\\[\\]{},0-9\\-\u{202e}\u{0}\r#é中]|\"[a-z]*\"){0,4}\n|\\[\\[?[a-z]{1,8}\\]?\\]\n){0,12}", kind in 0..KINDS.len()) {
        KINDS[kind].2(text.as_bytes());
    }

    #[test]
    fn a_sound_file_cut_or_with_a_byte_changed_ends_in_findings(kind in 0..KINDS.len(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = KINDS[kind].1.as_bytes().to_vec();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        KINDS[kind].2(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_json_schema_refuses_what_decoding_refuses(kind in 0..KINDS.len(), changes in prop::collection::vec(any_change(), 1..4)) {
        let (_, example, is_sound) = KINDS[kind];
        let mut table: toml::Table = toml::from_str(example).unwrap();
        for (way, change) in &changes {
            apply(&mut table, way, change);
        }
        let text = toml::to_string(&table).unwrap();
        let is_valid = VALIDATORS[kind].is_valid(&as_json(&toml::Value::Table(table)));
        if !is_sound(text.as_bytes()) {
            prop_assert!(!is_valid, "decoding refuses this, and the schema takes it:\n{text}");
        }
    }
}

/// Outputs and meetings of a made-up registry.
#[derive(Debug, Clone)]
struct Made {
    year: u16,
    line: usize,
    kind: usize,
    status: usize,
    by: Vec<usize>,
    also: Vec<usize>,
    countries: Vec<usize>,
    sdgs: Vec<u8>,
    is_meeting: bool,
    open: Option<bool>,
    total: Option<u32>,
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let one = (
        (2005u16..2008, 0usize..22, 0usize..12, 0usize..4),
        prop::collection::vec(0usize..3, 1..3),
        prop::collection::vec(0usize..22, 0..3),
        prop::collection::vec(0usize..4, 0..3),
        prop::collection::vec(1u8..18, 0..3),
        (any::<bool>(), any::<Option<bool>>(), prop::option::of(0u32..500)),
    );
    let one = one.prop_map(|((year, line, kind, status), by, also, countries, sdgs, (is_meeting, open, total))| Made {
        year,
        line,
        kind,
        status,
        by,
        also,
        countries,
        sdgs,
        is_meeting,
        open,
        total,
    });
    prop::collection::vec(one, 0..25)
}

fn quoted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", "))
}

fn registry_of(made: &[Made]) -> Registry {
    const KINDS: [&str; 12] = [
        "annual-report",
        "publication",
        "guideline",
        "standard",
        "project",
        "partnership",
        "training",
        "event",
        "database",
        "tool",
        "policy",
        "statement",
    ];
    const STATUSES: [&str; 4] = ["planned", "ongoing", "completed", "discontinued"];
    let registry = Registry::base();
    let line = |n: &usize| ActionLine::ALL[*n].stem();
    for (n, it) in made.iter().enumerate() {
        let (year, stem) = (it.year, line(&it.line));
        if it.is_meeting {
            let lines = quoted(std::iter::once(&it.line).chain(&it.also).map(line));
            let open = it.open.map_or(String::new(), |open| format!("open-to-all-stakeholders = {open}\n"));
            let total = it.total.map_or(String::new(), |total| format!("[attendance]\ntotal = {total}\n"));
            let status = ["held", "held", "planned", "cancelled"][it.status];
            let text = format!(
                "title = \"M{n}\"\nlines = {lines}\nstatus = \"{status}\"\nstart = {year}-05-01\nonline = true\n{open}{total}"
            );
            registry.write(&format!("meetings/{year}/m{n}.toml"), text);
        } else {
            let (kind, status) = (KINDS[it.kind], STATUSES[it.status]);
            let by = quoted(it.by.iter().map(|n| ["itu", "un", "apc"][*n]));
            let also = quoted(it.also.iter().map(line));
            let countries = quoted(it.countries.iter().map(|n| ["CH", "TN", "KE", "AQ"][*n]));
            let text = format!(
                "title = \"O{n}\"\nkind = \"{kind}\"\nstatus = \"{status}\"\ndate = {year}-05-01\nby = {by}\nalso = {also}\ncountries = {countries}\nsdgs = {:?}\nsummary = \"S\"\n",
                it.sdgs
            );
            registry.write(&format!("outputs/{year}/{stem}/o{n}.toml"), text);
        }
    }
    registry
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_parts_of_a_stocktaking_add_up_to_its_totals(made in made(), chosen in prop::sample::subsequence(ActionLine::ALL.to_vec(), 1..22)) {
        let folder = registry_of(&made);
        let registry = load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
        let year = Year::new("2006").unwrap();
        for lines in [ActionLine::ALL.to_vec(), chosen] {
            let taken = stocktake(&registry, year, &lines);
            let sum = |of: fn(&wsis::LineFigures) -> usize| taken.lines.iter().map(of).sum::<usize>();
            let totals = &taken.totals;
            prop_assert_eq!(totals.lines, lines.len());
            prop_assert_eq!(totals.outputs, sum(|line| line.figures.outputs.total));
            prop_assert_eq!(totals.by_kind.values().sum::<usize>(), totals.outputs);
            prop_assert_eq!(totals.moderated, sum(|line| usize::from(!line.of_family().moderators.is_empty())));
            prop_assert_eq!(totals.with_output, sum(|line| usize::from(line.of_family().outputs.total > 0)));
            prop_assert_eq!(totals.with_open_meeting, sum(|line| usize::from(line.of_family().meetings.open > 0)));
            // A meeting of several lines counts under each, and once in all.
            prop_assert!(totals.meetings <= sum(|line| line.figures.meetings.total));
            for line in &taken.lines {
                let figures = &line.figures;
                prop_assert_eq!(figures.outputs.by_kind.values().sum::<usize>(), figures.outputs.total);
                prop_assert!(figures.meetings.open + figures.meetings.openness_unknown <= figures.meetings.total);
                prop_assert!(figures.outputs.late <= figures.outputs.total);
                if let Some(all) = &line.including_sub_lines {
                    let of_family = ActionLine::SUB_LINES.iter().chain([&ActionLine::C7]);
                    let every = stocktake(&registry, year, &ActionLine::ALL);
                    let outputs = of_family.map(|part| every.lines.iter().find(|line| line.line == *part).unwrap().figures.outputs.total);
                    prop_assert_eq!(all.outputs.total, outputs.sum::<usize>());
                }
            }
            for by in [By::Line, By::Kind] {
                let cut = cut(&registry, by, &[year.into()], &lines);
                prop_assert_eq!(cut.rows.iter().map(|row| row.outputs[0]).sum::<usize>(), totals.outputs);
            }
            for by in [By::Category, By::Organization, By::Country, By::Region, By::Sdg] {
                let cut = cut(&registry, by, &[year.into()], &lines);
                prop_assert_eq!(cut.outputs[0], totals.outputs);
                prop_assert!(cut.rows.iter().all(|row| row.outputs[0] <= totals.outputs));
                prop_assert!(cut.rows.iter().map(|row| row.outputs[0]).sum::<usize>() + cut.unstated[0] >= totals.outputs);
            }
        }
    }

    #[test]
    fn check_says_the_same_twice_and_never_panics(made in made()) {
        let folder = registry_of(&made);
        let day = Day::new("2026-01-01").unwrap();
        let found = || check(&load(&Snapshot::folder(folder.path()).unwrap()).unwrap(), day);
        prop_assert_eq!(found(), found());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_registry_read_from_a_folder_equals_the_same_read_from_its_commit(made in made(), broken in "[a-z =\"\n]{0,40}") {
        let folder = registry_of(&made).with("cycles/2007.toml", broken);
        let repository = git2::Repository::init(folder.path()).unwrap();
        let mut index = repository.index().unwrap();
        index.add_all(["*"], git2::IndexAddOption::DEFAULT, None).unwrap();
        let tree = repository.find_tree(index.write_tree().unwrap()).unwrap();
        let author = git2::Signature::new("Test", "test@example.org", &git2::Time::new(0, 0)).unwrap();
        repository.commit(Some("HEAD"), &author, &author, "All", &tree, &[]).unwrap();
        let from_folder = load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
        let from_commit = load(&Snapshot::at_revision(folder.path(), "HEAD").unwrap()).unwrap();
        prop_assert_eq!(from_folder, from_commit);
    }
}
