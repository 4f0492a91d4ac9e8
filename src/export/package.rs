//! What describes the tables of a folder to programs: the descriptor of a Data Package (<https://specs.frictionlessdata.io>).

use super::data::{IN_PART, NOT_EXPORTED};
use super::table::{COUNTRIES, Column, Table};
use super::{Exported, csv};
use crate::line::ActionLine;
use crate::print::json;
use crate::record::ValueKind;
use anyhow::Result;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeSet;
use std::path::Path;

/// The descriptor's file.
pub const FILE: &str = "datapackage.json";

/// The descriptor of tables that are comma-separated values.
pub fn of_csv(exported: &Exported<'_>) -> Result<Vec<u8>> {
    let resource = |table: &Table| {
        let mut resource = resource(exported, table, json!(csv::path(&table.name)));
        resource.insert("profile".to_owned(), "tabular-data-resource".into());
        resource.insert("format".to_owned(), "csv".into());
        resource.insert("mediatype".to_owned(), "text/csv".into());
        resource.insert("encoding".to_owned(), "utf-8".into());
        Json::Object(resource)
    };
    let about = "Text that a spreadsheet would take for a formula has an apostrophe before it.";
    let resources: Vec<_> = exported.tables.all.iter().map(resource).collect();
    descriptor(exported, Some("tabular-data-package"), about, &resources)
}

/// The descriptor of tables that are Parquet, with the files of each.
#[cfg(feature = "parquet")]
pub fn of_parquet(exported: &Exported<'_>, paths: &[Vec<String>]) -> Result<Vec<u8>> {
    let resource = |(table, paths): (&Table, &Vec<String>)| {
        let mut resource = resource(exported, table, json!(paths));
        resource.insert("format".to_owned(), "parquet".into());
        resource.insert("mediatype".to_owned(), "application/vnd.apache.parquet".into());
        Json::Object(resource)
    };
    let about = "What is filed under years stands in folders that are named after them, and the files in these have no column for the year.";
    let resources: Vec<_> = exported.tables.all.iter().zip(paths).map(resource).collect();
    descriptor(exported, None, about, &resources)
}

/// The files of a folder that an export wrote, by their paths in it, as its descriptor names them; none of any other folder.
pub fn written_before(folder: &Path) -> Option<BTreeSet<String>> {
    let package: Json = serde_json::from_slice(&std::fs::read(folder.join(FILE)).ok()?).ok()?;
    if package["created_by"] != CREATED_BY {
        return None;
    }
    let paths = package["resources"].as_array()?.iter().flat_map(|resource| match &resource["path"] {
        Json::Array(paths) => paths.clone(),
        path => vec![path.clone()],
    });
    let paths = paths.filter_map(|path| path.as_str().map(str::to_owned));
    Some(paths.chain([FILE.to_owned()]).collect())
}

/// What made the package: only such a one is replaced.
const CREATED_BY: &str = "wsis export";

fn descriptor(exported: &Exported<'_>, profile: Option<&str>, about: &str, resources: &[Json]) -> Result<Vec<u8>> {
    let mut package = Map::new();
    let title = exported.title();
    package.insert("name".to_owned(), named(&title).into());
    package.insert("title".to_owned(), title.into());
    package.insert("description".to_owned(), format!("{ABOUT} {about}").into());
    if let Some(profile) = profile {
        package.insert("profile".to_owned(), profile.into());
    }
    if let Some(revision) = exported.source.revision() {
        package.insert("version".to_owned(), revision.into());
    }
    let left_out: Vec<_> = exported.registry.not_counted().collect();
    let in_part: Vec<_> = exported.registry.counted_in_part().collect();
    for (key, files) in [(NOT_EXPORTED, left_out), (IN_PART, in_part)] {
        if !files.is_empty() {
            package.insert(key.to_owned(), files.into());
        }
    }
    package.insert("created_by".to_owned(), CREATED_BY.into());
    package.insert("resources".to_owned(), resources.into());
    Ok(json(&package)?.into_bytes())
}

/// A name that a package can have.
fn named(title: &str) -> String {
    Some(slug::slugify(title)).filter(|name| !name.is_empty()).unwrap_or_else(|| "registry".to_owned())
}

const ABOUT: &str = "All records of the registry, as `wsis export` writes them: a table for each kind, and one for each list within its \
                     records, whose first columns say which entry of which record a row is. Of a date that is known as a month or a \
                     year, the columns that end in _first and _last hold the days between which it lies.";

/// What describes a table whatever its format.
fn resource(exported: &Exported<'_>, table: &Table, path: Json) -> Map<String, Json> {
    let fields: Vec<_> = table.columns.iter().map(field).collect();
    let key: Vec<_> = table.columns[..table.key].iter().map(|column| &column.name).collect();
    let schema = json!({
        "fields": fields,
        "missingValues": [""],
        "primaryKey": key,
        "foreignKeys": references(exported, table),
    });
    Map::from_iter([
        ("name".to_owned(), table.name.clone().into()),
        ("path".to_owned(), path),
        ("description".to_owned(), table.about.clone().into()),
        ("schema".to_owned(), schema),
    ])
}

fn field(column: &Column) -> Json {
    let kind = match &column.holds {
        ValueKind::Truth => "boolean",
        ValueKind::Whole => "integer",
        ValueKind::Number => "number",
        ValueKind::Day => "date",
        _ => "string",
    };
    let mut constraints = Map::new();
    if column.is_required {
        constraints.insert("required".to_owned(), true.into());
    }
    match &column.holds {
        ValueKind::Word(words) => {
            let words: Vec<_> = words.iter().map(|(word, _)| word.as_str()).collect();
            constraints.insert("enum".to_owned(), words.into());
        }
        ValueKind::Date => {
            constraints.insert("pattern".to_owned(), "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?".into());
        }
        _ => {}
    }
    json!({ "name": column.name, "type": kind, "description": column.about, "constraints": constraints })
}

/// The columns that name rows of other tables.
fn references(exported: &Exported<'_>, table: &Table) -> Vec<Json> {
    let columns: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let of = table.of.iter().map(|of| {
        // A row of a list names its record; one of a list within a list, the entry that it is in.
        let is_of_record = table.key == 2 + usize::from(table.year.is_some());
        let fields = if is_of_record { &columns[..1] } else { &columns[..table.key - 1] };
        // There, the number of the entry is the last of its key.
        let last = if is_of_record { "id" } else { "number" };
        let own: Vec<_> = fields[..fields.len() - 1].iter().copied().chain([last]).collect();
        json!({ "fields": fields, "reference": { "resource": of, "fields": own } })
    });
    // Of what could not be read something may be missing that is named.
    let is_whole = exported.registry.not_counted().next().is_none();
    let named = table.columns.iter().filter(|_| is_whole).filter_map(|column| {
        let (resource, key) = match column.holds {
            ValueKind::Organization => ("organizations", "id"),
            // What a line is, is known without its file.
            ValueKind::Line if exported.registry.lines.iter().count() == ActionLine::ALL.len() => {
                ("action_lines", "id")
            }
            ValueKind::Meeting => ("meetings", "id"),
            ValueKind::Output => ("outputs", "id"),
            ValueKind::Cycle => ("cycles", "id"),
            ValueKind::Country => (COUNTRIES, "code"),
            _ => return None,
        };
        Some(json!({ "fields": [column.name], "reference": { "resource": resource, "fields": [key] } }))
    });
    of.chain(named).collect()
}
