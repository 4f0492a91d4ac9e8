#!/usr/bin/env python3
"""Take stock of a dataset that `wsis export parquet` wrote, with the SQL beside this file.

    run.py DATASET --engine duckdb|spark [--year 2006] [--by kind|category|organization|country|region|sdg|coverage]

Prints the figures of every year, each as `wsis stocktake --format json` has them; with --by, the outputs of all years
counted by something, as `wsis stocktake --by` does.
"""

import argparse
import json
import os
import pathlib
import re
import sys
from collections import defaultdict

SQL = [file.read_text(encoding="utf-8") for file in sorted((pathlib.Path(__file__).parent / "sql").glob("*.sql"))]
CUTS = ["kind", "category", "organization", "country", "region", "sdg", "coverage"]


class DuckDB:
    """One process, in memory: for whatever fits on one machine."""

    def __init__(self, dataset, tables):
        import duckdb

        self.connection = duckdb.connect()
        for table in tables:
            files = str(dataset / table["name"] / "**" / "*.parquet").replace("'", "''")
            self.connection.execute(
                f"CREATE VIEW {table['name']} AS SELECT * FROM read_parquet('{files}', "
                "hive_partitioning = true, union_by_name = true)"
            )

    def define(self, statement):
        self.connection.execute(statement)
        # What later views build on is computed once.
        view = defined(statement)
        self.connection.execute(f"CREATE TEMP TABLE {view}_kept AS SELECT * FROM {view}")
        self.connection.execute(f"CREATE OR REPLACE TEMP VIEW {view} AS SELECT * FROM {view}_kept")

    def rows(self, view):
        result = self.connection.execute(f"SELECT * FROM {view}")
        names = [column[0] for column in result.description]
        return [dict(zip(names, row)) for row in result.fetchall()]


class Spark:
    """A session on this machine; on a cluster, the same tables and the same SQL in the session that is there."""

    TYPES = {"string": "STRING", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}

    def __init__(self, dataset, tables):
        from pyspark.sql import SparkSession

        settings = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
            # A registry is small: to plan for much, or to compile each query, takes longer than to run it.
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.adaptive.enabled": "false",
            "spark.sql.codegen.wholeStage": "false",
            # Folders are listed in this process: a job for them takes longer.
            "spark.sql.sources.parallelPartitionDiscovery.threshold": "10000",
        }
        session = SparkSession.builder.master("local[2]").appName("wsis")
        for name, value in settings.items():
            session = session.config(name, value)
        self.session = session.getOrCreate()
        self.session.sparkContext.setLogLevel("ERROR")
        for table in tables:
            # What describes the dataset says the types, so that no file is opened to find them.
            columns = ", ".join(f"`{it['name']}` {self.TYPES[it['type']]}" for it in table["schema"]["fields"])
            frame = self.session.read.schema(columns).parquet(str(dataset / table["name"]))
            frame.createOrReplaceTempView(table["name"])

    def define(self, statement):
        self.session.sql(statement)
        # What later views build on is computed once.
        view = defined(statement)
        self.session.table(view).localCheckpoint().createOrReplaceTempView(view)

    def rows(self, view):
        return [row.asDict() for row in self.session.table(view).collect()]


ENGINES = {"duckdb": DuckDB, "spark": Spark}


def statements():
    for file in SQL:
        for statement in re.split(r";[ \t]*$", file, flags=re.MULTILINE):
            if defined(statement):
                yield statement


def defined(statement):
    """The view that a statement defines."""
    found = re.search(r"^CREATE OR REPLACE TEMP VIEW (\w+)", statement, flags=re.MULTILINE)
    return found and found[1]


def by(rows, *keys):
    """Rows in lists by some of their columns."""
    lists = defaultdict(list)
    for row in rows:
        lists[tuple(row[key] for key in keys)].append(row)
    return lists


def without(row, *keys):
    return {key: value for key, value in row.items() if key not in keys}


class Stocktakings:
    """The rows of the views as the JSON of `wsis stocktake`."""

    def __init__(self, engine, package):
        def placed(view):
            return sorted(engine.rows(view), key=lambda row: row["place"])

        self.package = package
        self.mechanism = engine.rows("mechanism")[0]["mechanism"]
        self.totals = by(engine.rows("totals"), "year")
        self.lines = by(placed("lines_of_years"), "year")
        self.figures = by(engine.rows("figures"), "year", "scope")
        self.cuts = by(engine.rows("output_cuts"), "year", "scope", "cut")
        self.members = by(engine.rows("members_by_category"), "year", "scope")
        self.gaps = by(placed("gaps"), "year", "line")
        self.requests = by(engine.rows("request_figures"), "year", "cut")
        self.in_charge = {view: by(placed(view), "year", "scope") for view in ("moderators", "coordinators", "reported_by")}

    def of_year(self, year):
        return {
            "year": year,
            "mechanism": self.mechanism,
            "revision": self.package.get("version"),
            "lines": [self.of_line(year, line) for line in self.lines[year,]],
            "totals": self.of_all(year),
            "not_counted": self.package.get("not_exported", []),
        }

    def of_line(self, year, line):
        name = line["line"]
        figures = {
            "line": name,
            "title": line["title"],
            **self.of_scope(year, name),
            "nil_report": line["nil_report"],
            "gaps": [row["gap"] for row in self.gaps[year, name]],
        }
        return {**figures, "including_sub_lines": self.of_scope(year, "c7+")} if name == "c7" else figures

    def of_scope(self, year, scope):
        row = self.figures[year, scope][0]

        def within(prefix):
            return {key.removeprefix(prefix): value for key, value in row.items() if key.startswith(prefix)}

        members = {row["category"]: row["members"] for row in self.members[year, scope]}
        return {
            **{view: [row["organization"] for row in rows[year, scope]] for view, rows in self.in_charge.items()},
            "group": {**within("group_"), "by_category": members},
            "modalities": row["modalities"],
            "meetings": within("meetings_"),
            "outputs": {**within("outputs_"), "by_kind": self.cut(year, scope, "kind")},
        }

    def of_all(self, year):
        cuts = {f"by_{cut}": self.cut(year, "all", cut) for cut in ("kind", "category", "country", "region", "sdg")}
        totals = {**without(self.totals[year,][0], "year"), **cuts}
        return {**totals, "requests": self.of_requests(year)} if self.requests[year, "all"] else totals

    def of_requests(self, year):
        def standing(cut):
            return {row["key"]: without(row, "year", "cut", "key") for row in self.requests[year, cut]}

        asked = {"by_organization": standing("organization"), "by_asked_of": standing("asked_of")}
        return {**standing("all")[""], **asked}

    def cut(self, year, scope, cut):
        return {row["key"]: row["outputs"] for row in self.cuts[year, scope, cut]}


def counted_by(engine, cut):
    """The outputs of all years by something, with those that say nothing of it."""
    years = sorted(row["year"] for row in engine.rows("totals"))

    def each_year(rows):
        of_years = {row["year"]: row["outputs"] for row in rows}
        return [of_years.get(year, 0) for year in years]

    def of_all(view):
        return [row for row in engine.rows(view) if (row["scope"], row["cut"]) == ("all", cut)]

    rows = [{"key": key, "outputs": each_year(rows)} for (key,), rows in by(of_all("output_cuts"), "key").items()]
    return {
        "by": cut,
        "years": years,
        "rows": sorted(rows, key=lambda row: (-row["outputs"][-1], row["key"])),
        "outputs": each_year(engine.rows("totals")),
        "unstated": each_year(of_all("unstated_outputs")),
    }


def alone():
    """Standard output for the figures alone: what an engine writes there, as Java does its warnings, goes to standard error."""
    figures = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=pathlib.Path, help="the folder that `wsis export parquet -o` wrote")
    parser.add_argument("--engine", choices=ENGINES, default="duckdb")
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--year", type=int, help="of this year alone")
    asked.add_argument("--by", choices=CUTS, help="count outputs by this")
    args = parser.parse_args()

    package = json.loads((args.dataset / "datapackage.json").read_text(encoding="utf-8"))
    named = set(re.findall(r"\w+", " ".join(SQL)))
    tables = [table for table in package["resources"] if table["name"] in named]
    output = alone()
    engine = ENGINES[args.engine](args.dataset.resolve(), tables)
    for statement in statements():
        engine.define(statement)
    if args.by:
        told = counted_by(engine, args.by)
    else:
        stocktakings = Stocktakings(engine, package)
        years = sorted(year for (year,) in stocktakings.totals)
        if args.year and args.year not in years:
            parser.error(f"nothing is filed under {args.year}: the years are {years[0]} to {years[-1]}" if years else "no year")
        told = stocktakings.of_year(args.year) if args.year else [stocktakings.of_year(year) for year in years]
    with output:
        print(json.dumps(told, ensure_ascii=False, indent=2, default=int), file=output)


if __name__ == "__main__":
    main()
