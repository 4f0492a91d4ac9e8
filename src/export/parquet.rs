//! All tables as Parquet, for engines that outgrow one machine: a folder each, in parts by year.

use super::package;
use super::row::Cell;
use super::table::Table;
use super::{Exported, NewFile};
use crate::record::ValueKind;
use anyhow::{Context, Result};
use arrow_array::builder::{BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

/// The name of the file in each folder.
const PART: &str = "part-0.parquet";

/// Writes all tables. What is filed under years has a folder a year, whose name says it: `outputs/year=2006/`.
pub fn write(exported: &Exported<'_>, new: &mut NewFile<'_>) -> Result<()> {
    let tables = &exported.tables.all;
    let mut written: Vec<Written<'_>> = tables.iter().map(Written::new).collect();
    exported.rows(
        |made: &mut BTreeMap<(usize, Option<i64>), Columns>, table, cells| {
            let year = tables[table].year.and_then(|year| match cells[year] {
                Cell::Whole(year) => Some(year),
                _ => None,
            });
            made.entry((table, year)).or_insert_with(|| Columns::of(&tables[table])).add(cells);
        },
        |made| {
            for ((table, year), columns) in made {
                written[table].part(year, new)?.write(&columns.finished(&tables[table], year)?)?;
            }
            Ok(())
        },
    )?;
    let mut paths = Vec::with_capacity(tables.len());
    for table in written {
        paths.push(table.finished(new)?);
    }
    let mut described = new(package::FILE)?;
    described.write_all(&package::of_parquet(exported, &paths)?)?;
    Ok(described.flush()?)
}

type Writer = ArrowWriter<Box<dyn Write + Send>>;

/// What of a table is written.
struct Written<'a> {
    table: &'a Table,
    /// The part that is being written, with its year.
    open: Option<(Option<i64>, Writer)>,
    paths: Vec<String>,
}

impl<'a> Written<'a> {
    fn new(table: &'a Table) -> Self {
        Self { table, open: None, paths: Vec::new() }
    }

    /// The part of a year: rows come in the order of their years.
    fn part(&mut self, year: Option<i64>, new: &mut NewFile<'_>) -> Result<&mut Writer> {
        let is_open = matches!(&self.open, Some((open, _)) if *open == year);
        if !is_open {
            self.close()?;
            let folder = year.map_or(String::new(), |year| format!("year={year:04}/"));
            let path = format!("{}/{folder}{PART}", self.table.name);
            // The year of a part stands in its path alone.
            let schema = schema(self.table, year.is_none());
            self.open = Some((year, ArrowWriter::try_new(new(&path)?, schema, Some(properties()))?));
            self.paths.push(path);
        }
        Ok(&mut self.open.as_mut().context("no part is open")?.1)
    }

    fn close(&mut self) -> Result<()> {
        if let Some((_, writer)) = self.open.take() {
            writer.into_inner()?.flush()?;
        }
        Ok(())
    }

    /// Where it was written. A table without a row has a file, too: whoever asks for it finds its columns.
    fn finished(mut self, new: &mut NewFile<'_>) -> Result<Vec<String>> {
        if self.paths.is_empty() {
            self.part(None, new)?;
        }
        self.close()?;
        Ok(self.paths)
    }
}

fn properties() -> WriterProperties {
    // A part is as small as a page elsewhere: least and greatest values are told once for all of it.
    WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_created_by("wsis".to_owned())
        .build()
}

/// The columns of a part; all of them, or all but the year.
fn schema(table: &Table, with_year: bool) -> SchemaRef {
    let columns = table.columns.iter().enumerate().filter(|(at, _)| with_year || table.year != Some(*at));
    let field = |(_, column): (usize, &super::table::Column)| {
        let kind = match column.holds {
            ValueKind::Truth => DataType::Boolean,
            ValueKind::Whole => DataType::Int64,
            ValueKind::Number => DataType::Float64,
            ValueKind::Day => DataType::Date32,
            _ => DataType::Utf8,
        };
        Field::new(&column.name, kind, !column.is_required)
    };
    Arc::new(Schema::new(columns.map(field).collect::<Vec<_>>()))
}

/// The cells of a few rows, column by column.
struct Columns(Vec<Column>);

enum Column {
    Text(StringBuilder),
    Truth(BooleanBuilder),
    Whole(Int64Builder),
    Number(Float64Builder),
    Day(Date32Builder),
}

impl Columns {
    fn of(table: &Table) -> Self {
        let column = |column: &super::table::Column| match column.holds {
            ValueKind::Truth => Column::Truth(BooleanBuilder::new()),
            ValueKind::Whole => Column::Whole(Int64Builder::new()),
            ValueKind::Number => Column::Number(Float64Builder::new()),
            ValueKind::Day => Column::Day(Date32Builder::new()),
            _ => Column::Text(StringBuilder::new()),
        };
        Self(table.columns.iter().map(column).collect())
    }

    fn add(&mut self, cells: &[Cell<'_>]) {
        for (column, cell) in self.0.iter_mut().zip(cells) {
            column.add(cell);
        }
    }

    /// The rows of a year's part, or of one without a year.
    fn finished(self, table: &Table, year: Option<i64>) -> Result<RecordBatch> {
        let left_out = table.year.filter(|_| year.is_some());
        let columns = self.0.into_iter().enumerate().filter(|(at, _)| left_out != Some(*at));
        let columns = columns.map(|(_, column)| column.finished()).collect();
        Ok(RecordBatch::try_new(schema(table, year.is_none()), columns)?)
    }
}

impl Column {
    fn add(&mut self, cell: &Cell<'_>) {
        match (self, cell) {
            (Self::Text(column), Cell::Text(text)) => column.append_value(text),
            (Self::Text(column), _) => column.append_null(),
            (Self::Truth(column), Cell::Truth(truth)) => column.append_value(*truth),
            (Self::Truth(column), _) => column.append_null(),
            (Self::Whole(column), Cell::Whole(number)) => column.append_value(*number),
            (Self::Whole(column), _) => column.append_null(),
            (Self::Number(column), Cell::Number(number)) => column.append_value(*number),
            #[allow(
                clippy::cast_precision_loss,
                reason = "a number that a source claims may be whole or not: it is one of floating point here"
            )]
            (Self::Number(column), Cell::Whole(number)) => column.append_value(*number as f64),
            (Self::Number(column), _) => column.append_null(),
            (Self::Day(column), Cell::Day(day)) => column.append_value(day.since_1970()),
            (Self::Day(column), _) => column.append_null(),
        }
    }

    fn finished(self) -> ArrayRef {
        match self {
            Self::Text(mut column) => Arc::new(column.finish()),
            Self::Truth(mut column) => Arc::new(column.finish()),
            Self::Whole(mut column) => Arc::new(column.finish()),
            Self::Number(mut column) => Arc::new(column.finish()),
            Self::Day(mut column) => Arc::new(column.finish()),
        }
    }
}
