//! `examples/analysis`: the stocktaking as SQL over what `wsis export parquet` writes, in each of its engines, against that of `wsis`.

use crate::requests::with_requests;
use crate::support::{Registry, excerpt, project, tests, wsis_in};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::Command;

/// The tables of a registry as Parquet, below a folder.
fn exported(registry: &Path, folder: &Registry) {
    let to = folder.path().join("data");
    let ran = wsis_in(registry, &["export", "parquet", "-o", &to.display().to_string()]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

/// What the script prints of an export. `tests/run` installs its engines.
fn analysed(folder: &Registry, arguments: &[&str]) -> Value {
    let mut command = Command::new(project().join("target/tools/bin/python"));
    command.arg(project().join("examples/analysis/run.py")).arg(folder.path().join("data")).args(arguments);
    // Java has things of its own to say on standard output, and on a busy machine it does: here always.
    command.env("JAVA_TOOL_OPTIONS", "-Xlog:gc");
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}: tests/run installs it"));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {told}\n`tests/run` installs what is needed");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The stocktakings of these years by `wsis`.
fn stocktakings(registry: &Path, analysed: &Value) -> Value {
    let of_year = |stocktaking: &Value| {
        let year = stocktaking["year"].as_i64().unwrap().to_string();
        wsis_in(registry, &["stocktake", "--year", &year, "--format", "json"]).json()
    };
    analysed.as_array().unwrap().iter().map(of_year).collect()
}

/// That both have the same figures, all of them, and what differs where they have not.
fn assert_same(analysed: &Value, expected: &Value, at: &str) {
    match (analysed, expected) {
        (Value::Object(one), Value::Object(other)) => {
            let keys = |object: &Map<String, Value>| {
                let mut keys: Vec<_> = object.keys().cloned().collect();
                keys.sort();
                keys
            };
            assert_eq!(keys(one), keys(other), "at {at}");
            one.iter().for_each(|(key, value)| assert_same(value, &other[key], &format!("{at}/{key}")));
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let pairs = one.iter().zip(other).enumerate();
            pairs.for_each(|(n, (one, other))| assert_same(one, other, &format!("{at}/{n}")));
        }
        _ => assert_eq!(analysed, expected, "at {at}"),
    }
}

/// That an engine has every figure of every year, of which there are so many.
fn assert_all_figures(registry: &Path, years: usize, engine: &str) -> Value {
    let folder = Registry::empty();
    exported(registry, &folder);
    let analysed = analysed(&folder, &["--engine", engine]);
    let expected = stocktakings(registry, &analysed);
    assert_eq!(expected.as_array().unwrap().len(), years);
    assert!(expected.as_array().unwrap().iter().all(|year| year["not_counted"] == json!([])));
    assert_same(&analysed, &expected, engine);
    expected
}

/// A made-up registry of twenty years, with a case of each rule of counting.
fn generated() -> Registry {
    let registry = Registry::empty();
    let mut command = Command::new("python3");
    command.arg(project().join("benches/gen_registry.py")).arg(registry.path()).args(["--outputs", "1500"]);
    assert!(command.status().unwrap().success());
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/analysis.txt")).unwrap());
    registry
}

#[test]
fn duckdb_and_spark_have_every_figure_of_every_year() {
    let registry = generated();
    let stocktakings = assert_all_figures(registry.path(), 20, "duckdb");
    let all = |at: &str| -> Vec<Value> {
        let years = stocktakings.as_array().unwrap().iter();
        years.filter_map(|year| year.pointer(at).cloned()).filter(|figure| *figure != json!(0)).collect()
    };
    // Each of these is counted somewhere, so that none is the same for there being nothing of it.
    for state in ["answered", "due", "overdue", "open"] {
        assert!(!all(&format!("/totals/requests/{state}")).is_empty(), "{state}");
    }
    for figure in ["also", "late", "planned", "change"] {
        assert!(!all(&format!("/lines/20/outputs/{figure}")).is_empty(), "{figure}");
    }
    assert_all_figures(registry.path(), 20, "spark");
}

#[test]
fn duckdb_has_every_figure_of_real_years_and_of_both_mechanisms() {
    let excerpt = Registry::copy_of(&excerpt());
    assert_all_figures(excerpt.path(), 21, "duckdb");
    assert_all_figures(with_requests().path(), 22, "duckdb");
    for example in ["centralised", "gaps", "year"] {
        assert_all_figures(&project().join("examples").join(example), 1, "duckdb");
    }
}

#[test]
fn outputs_are_counted_by_the_same_things() {
    let registry = generated();
    let folder = Registry::empty();
    exported(registry.path(), &folder);
    for by in ["kind", "category", "organization", "country", "region", "sdg"] {
        let analysed = analysed(&folder, &["--by", by]);
        let counted = registry.wsis(&["stocktake", "--years", "2006-2025", "--by", by, "--format", "json"]).json();
        for key in ["by", "years", "outputs", "unstated"] {
            assert_eq!(analysed[key], counted[key], "{by}: {key}");
        }
        assert_eq!(by_key(&analysed), by_key(&counted), "{by}");
    }
    let coverage = analysed(&folder, &["--by", "coverage"]);
    let explained =
        registry.wsis(&["stocktake", "--year", "2010", "--explain", "by-coverage/local", "--format", "json"]);
    assert_eq!(by_key(&coverage)["local"][4], json!(1));
    assert!(explained.stdout.contains("2010/c7-e-science/of-the-family"), "{}{}", explained.stdout, explained.stderr);
}

/// The outputs of each year by key, of those keys that have any.
fn by_key(cut: &Value) -> Map<String, Value> {
    let rows = cut["rows"].as_array().unwrap().iter();
    let counted = rows.filter(|row| row["outputs"].as_array().unwrap().iter().any(|outputs| *outputs != json!(0)));
    counted.map(|row| (row["key"].as_str().unwrap().to_owned(), row["outputs"].clone())).collect()
}

#[test]
fn a_year_can_be_told_alone_and_one_without_anything_is_refused() {
    let registry = Registry::base();
    let folder = Registry::empty();
    exported(registry.path(), &folder);
    let analysed = analysed(&folder, &["--year", "2006"]);
    assert_same(&analysed, &registry.wsis(&["stocktake", "--year", "2006", "--format", "json"]).json(), "2006");
    let mut command = Command::new(project().join("target/tools/bin/python"));
    command.arg(project().join("examples/analysis/run.py")).arg(folder.path().join("data")).args(["--year", "1999"]);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing is filed under 1999"));
}
