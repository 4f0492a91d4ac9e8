"""Fills in a workbook as a person would, with openpyxl: steps as JSON on standard input, each a list that begins with its name."""

import datetime
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter


def header(sheet):
    """The columns of a sheet by what stands above them, without the asterisk of those that are needed."""
    return {str(cell.value).removesuffix(" *"): cell.column for cell in sheet[1] if cell.value is not None}


def place(sheet, row, heading):
    return sheet.cell(row=row, column=header(sheet)[heading])


def value(given):
    if isinstance(given, dict):
        return datetime.date.fromisoformat(given["day"])
    return given


def main(source, target):
    book = openpyxl.load_workbook(source)
    for name, *rest in json.load(sys.stdin):
        if name == "set":
            sheet, row, heading, given = rest
            place(book[sheet], row, heading).value = value(given)
        elif name == "text":
            # A cell that holds text, whatever it looks like.
            sheet, row, heading, given = rest
            cell = place(book[sheet], row, heading)
            cell.value, cell.data_type = given, "s"
        elif name == "look":
            # How a cell shows its number.
            sheet, row, heading, given = rest
            place(book[sheet], row, heading).number_format = given
        elif name == "row":
            sheet, row, cells = rest
            for heading, given in cells.items():
                place(book[sheet], row, heading).value = value(given)
        elif name == "delete-row":
            sheet, row = rest
            book[sheet].delete_rows(row)
        elif name == "delete-column":
            sheet, heading = rest
            book[sheet].delete_cols(header(book[sheet])[heading])
        elif name == "add-column":
            sheet, at, heading = rest
            book[sheet].insert_cols(at)
            book[sheet].cell(row=1, column=at).value = heading
        elif name == "above":
            (sheet,) = rest
            book[sheet].insert_rows(1)
            book[sheet]["A1"].value = "For internal use"
        elif name == "rename":
            sheet, called = rest
            book[sheet].title = called
        elif name == "remove":
            (sheet,) = rest
            del book[sheet]
        elif name == "merge":
            sheet, heading, first, last = rest
            letter = get_column_letter(header(book[sheet])[heading])
            book[sheet].merge_cells(f"{letter}{first}:{letter}{last}")
        elif name == "known":
            # What the workbook remembers of itself.
            key, given = rest
            for row in book["wsis"].iter_rows():
                if row[0].value == key:
                    row[1].value = given
        elif name == "known-cell":
            record, key, given = rest
            for row in book["wsis"].iter_rows():
                if (row[0].value, row[2].value, row[3].value) == ("cell", record, key):
                    row[4].value = given
        else:
            raise SystemExit(f"no step is called {name}")
    book.save(target)


main(*sys.argv[1:])
