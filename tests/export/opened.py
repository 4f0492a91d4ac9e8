"""Opens what `wsis export` wrote in programs that others wrote, and prints what they see as JSON."""

import json
import sys


def package(folder):
    from frictionless import validate

    report = validate(f"{folder}/datapackage.json")
    errors = [[task.name, error.type, error.message] for task in report.tasks for error in task.errors]
    errors += [["package", error.type, error.message] for error in report.errors]
    return {"valid": report.valid, "tables": len(report.tasks), "errors": errors[:5]}


def workbook(file):
    from datetime import datetime

    import openpyxl

    book = openpyxl.load_workbook(file)
    sheets = {}
    for sheet in book:
        rows = list(sheet.iter_rows())
        cells = [cell for row in rows for cell in row]
        sheets[sheet.title] = {
            "frozen": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "formulas": sum(cell.data_type == "f" for cell in cells),
            "days": sum(isinstance(cell.value, datetime) for cell in cells),
            "truths": sum(isinstance(cell.value, bool) for cell in cells),
            "rows": [[shown(cell.value) for cell in row] for row in rows],
        }
    return sheets


def shown(value):
    from datetime import datetime

    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def calendar(file):
    import icalendar

    with open(file, "rb") as held:
        read = icalendar.Calendar.from_ical(held.read())
    # What breaks the rules of the format is kept beside what was read.
    return [
        {
            "summary": str(event["SUMMARY"]),
            "from": event.decoded("DTSTART").isoformat(),
            "until": event.decoded("DTEND").isoformat(),
            "status": str(event["STATUS"]),
            "location": str(event.get("LOCATION", "")),
            "uid": str(event["UID"]),
            "errors": [str(error) for error in event.errors],
        }
        for event in read.walk("VEVENT")
    ]


def feed(file):
    import feedparser

    read = feedparser.parse(file)
    entries = [
        {
            "title": entry.title,
            "id": entry.id,
            "updated": entry.updated,
            "authors": [author.name for author in entry.authors],
            "links": [[link.rel, link.href] for link in entry.get("links", [])],
            "text": entry.content[0].value,
        }
        for entry in read.entries
    ]
    return {"well_formed": not read.bozo, "version": read.version, "title": read.feed.title, "entries": entries}


def same_tables(csv, parquet):
    """Compares each table in both formats as DuckDB reads them; each with the number of its rows."""
    import duckdb

    with open(f"{csv}/datapackage.json") as held:
        resources = json.load(held)["resources"]
    types = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}
    rows = {}
    for table in resources:
        columns = {field["name"]: types[field["type"]] for field in table["schema"]["fields"]}
        names = ", ".join(f'"{name}"' for name in columns)
        # What a spreadsheet would take for a formula has an apostrophe before it.
        plain = ", ".join(
            f"regexp_replace(\"{name}\", '^''(\\s*[=+@-])', '\\1')" if kind == "VARCHAR" else f'"{name}"'
            for name, kind in columns.items()
        )
        text = f"select {plain} from read_csv('{csv}/{table['path']}', header = true, columns = {columns}, nullstr = '', delim = ',', quote = '\"', escape = '\"', auto_detect = false)"
        typed = f"select {names} from read_parquet('{parquet}/{table['name']}/**/*.parquet', hive_partitioning = true)"
        kinds = duckdb.sql(typed).dtypes
        if [str(kind) for kind in kinds] != list(columns.values()):
            raise SystemExit(f"{table['name']}: {kinds} for {columns}")
        differing = duckdb.sql(f"(({text}) except all ({typed})) union all (({typed}) except all ({text}))").fetchall()
        if differing:
            raise SystemExit(f"{table['name']}: {differing[:2]}")
        rows[table["name"]] = duckdb.sql(f"select count(*) from ({typed})").fetchall()[0][0]
    encodings = duckdb.sql(
        f"select distinct encodings from parquet_metadata('{parquet}/outputs/*/*.parquet') where type = 'BYTE_ARRAY'"
    ).fetchall()
    return {"rows": rows, "dictionary": all("RLE_DICTIONARY" in encoding for (encoding,) in encodings)}


opener, *paths = sys.argv[1:]
print(json.dumps({"package": package, "workbook": workbook, "calendar": calendar, "feed": feed, "same-tables": same_tables}[opener](*paths)))
