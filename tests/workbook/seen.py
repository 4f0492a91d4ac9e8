"""Prints what openpyxl sees in a workbook to fill in: sheets, rows, and what may be written into each column."""

import datetime
import json
import sys

import openpyxl
from openpyxl.utils import range_boundaries


def shown(value):
    if value is None:
        return ""
    return value.date().isoformat() if isinstance(value, datetime.datetime) else str(value)


def choices(book, formula):
    """What a list of a validation holds."""
    sheet, cells = formula.lstrip("=").rsplit("!", 1)
    left, top, right, bottom = range_boundaries(cells.replace("$", ""))
    sheet = book[sheet.strip("'").replace("''", "'")]
    rows = sheet.iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right, values_only=True)
    return [value for row in rows for value in row]


def columns(book, sheet):
    asked = {}
    for rule in sheet.data_validations.dataValidation:
        for area in rule.sqref.ranges:
            asked[area.min_col] = rule
    for cell in sheet[1]:
        rule = asked.get(cell.column)
        yield {
            "heading": cell.value,
            "note": cell.comment.text if cell.comment else None,
            "type": rule.type if rule else None,
            "style": (rule.errorStyle or "stop") if rule else None,
            "errors": bool(rule.showErrorMessage) if rule else False,
            "prompt": rule.prompt if rule else None,
            "choices": choices(book, rule.formula1) if rule and rule.type == "list" else None,
        }


book = openpyxl.load_workbook(sys.argv[1])
of = {}
for sheet in book:
    cells = [cell for row in sheet.iter_rows() for cell in row]
    of[sheet.title] = {
        "frozen": sheet.freeze_panes,
        "print": {
            "wide": sheet.page_setup.fitToWidth,
            "high": sheet.page_setup.fitToHeight,
            "orientation": sheet.page_setup.orientation,
            "area": sheet.print_area,
            "rows": sheet.print_title_rows,
        },
        "reading": sheet["A1"].alignment.readingOrder if sheet.max_row else None,
        "formulas": sum(cell.data_type == "f" for cell in cells),
        "columns": list(columns(book, sheet)),
        "rows": [[shown(cell.value) for cell in row] for row in sheet.iter_rows(min_row=2) if any(cell.value is not None for cell in row)],
    }
known = [[shown(value) for value in row] for row in book["wsis"].iter_rows(values_only=True)]
print(json.dumps({"sheets": [[sheet.title, sheet.sheet_state] for sheet in book], "of": of, "known": known}))
