//! All tables as Parquet, for engines that outgrow one machine: a folder each, in parts by year.

use super::package;
use super::row::Cell;
use super::table::{self, Table};
use super::{Exported, NewFile};
use crate::record::ValueKind;
use anyhow::Result;
use arrow_array::builder::{BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

/// Writes all tables. What is filed under years has a folder a year, whose name says it: `outputs/year=2006/`.
pub fn write(exported: &Exported<'_>, new: &mut NewFile<'_>) -> Result<()> {
    let tables = &exported.tables.all;
    let mut files = Files { tables, written: BTreeMap::new(), paths: vec![Vec::new(); tables.len()], new };
    exported.each_part(
        |items| {
            let mut made = BTreeMap::new();
            for item in items {
                exported.rows_of(item, &mut |table, cells| {
                    let year = tables[table].year.and_then(|year| match cells[year] {
                        Cell::Whole(year) => Some(year),
                        _ => None,
                    });
                    made.entry((table, year)).or_insert_with(|| Encoder::new(&tables[table], year)).add(cells);
                });
            }
            let part = |((table, year), encoder): (_, Encoder)| Ok(Part { table, year, bytes: encoder.finished()? });
            made.into_iter().map(part).collect::<Result<Vec<_>>>()
        },
        &mut |parts: Result<Vec<Part>>| parts?.into_iter().try_for_each(|part| files.write(&part)),
    )?;
    files.fill()?;
    let described = package::of_parquet(exported, &files.paths)?;
    let mut file = (files.new)(package::FILE)?;
    file.write_all(&described)?;
    Ok(file.flush()?)
}

/// A file of a table.
struct Part {
    table: usize,
    /// The year of all its rows, which stands in its path alone.
    year: Option<i64>,
    bytes: Vec<u8>,
}

/// What is written, and where.
struct Files<'a, 'n> {
    tables: &'a [Table],
    /// How many parts each folder has.
    written: BTreeMap<(usize, Option<i64>), usize>,
    /// The files of each table.
    paths: Vec<Vec<String>>,
    new: &'a mut NewFile<'n>,
}

impl Files<'_, '_> {
    fn write(&mut self, part: &Part) -> Result<()> {
        let number = self.written.entry((part.table, part.year)).or_default();
        let folder = part.year.map_or(String::new(), |year| format!("year={year:04}/"));
        let path = format!("{}/{folder}part-{number}.parquet", self.tables[part.table].name);
        *number += 1;
        let mut file = (self.new)(&path)?;
        file.write_all(&part.bytes)?;
        file.flush()?;
        self.paths[part.table].push(path);
        Ok(())
    }

    /// Gives a table without a row a file, too: whoever asks for it finds its columns.
    fn fill(&mut self) -> Result<()> {
        for (table, of) in self.tables.iter().enumerate() {
            if self.paths[table].is_empty() {
                self.write(&Part { table, year: None, bytes: Encoder::new(of, None).finished()? })?;
            }
        }
        Ok(())
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
    let field = |(_, column): (usize, &table::Column)| {
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

/// The rows of a year, or of none, on their way into a file.
struct Encoder<'a> {
    table: &'a Table,
    schema: SchemaRef,
    /// The column of the year, where that stands in the path alone.
    left_out: Option<usize>,
    /// The next few rows, column by column.
    columns: Vec<Column>,
    rows: usize,
    file: Result<ArrowWriter<Vec<u8>>>,
}

impl<'a> Encoder<'a> {
    fn new(table: &'a Table, year: Option<i64>) -> Self {
        let schema = schema(table, year.is_none());
        let file = ArrowWriter::try_new(Vec::new(), Arc::clone(&schema), Some(properties()));
        let left_out = table.year.filter(|_| year.is_some());
        Self { table, schema, left_out, columns: columns(table), rows: 0, file: file.map_err(Into::into) }
    }

    fn add(&mut self, cells: &[Cell<'_>]) {
        // So few that they are small, so many that each column is encoded in one go.
        const FEW: usize = 1_024;
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            column.add(cell);
        }
        self.rows += 1;
        if self.rows == FEW {
            self.encode();
        }
    }

    fn encode(&mut self) {
        self.rows = 0;
        let made = std::mem::replace(&mut self.columns, columns(self.table)).into_iter().enumerate();
        let made = made.filter(|(at, _)| self.left_out != Some(*at)).map(|(_, column)| column.finished()).collect();
        if let Ok(file) = &mut self.file {
            let batch = RecordBatch::try_new(Arc::clone(&self.schema), made);
            if let Err(error) = batch.map_err(Into::into).and_then(|batch| file.write(&batch)) {
                self.file = Err(error.into());
            }
        }
    }

    fn finished(mut self) -> Result<Vec<u8>> {
        self.encode();
        Ok(self.file?.into_inner()?)
    }
}

fn columns(table: &Table) -> Vec<Column> {
    let column = |column: &table::Column| match column.holds {
        ValueKind::Truth => Column::Truth(BooleanBuilder::new()),
        ValueKind::Whole => Column::Whole(Int64Builder::new()),
        ValueKind::Number => Column::Number(Float64Builder::new()),
        ValueKind::Day => Column::Day(Date32Builder::new()),
        _ => Column::Text(StringBuilder::new()),
    };
    table.columns.iter().map(column).collect()
}

enum Column {
    Text(StringBuilder),
    Truth(BooleanBuilder),
    Whole(Int64Builder),
    Number(Float64Builder),
    Day(Date32Builder),
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
