#!/usr/bin/env python3
"""Make a large, clean, made-up registry to measure `wsis` on.

    gen_registry.py DIR [--outputs 15000] [--seed 1] [--years 2006-2025]

Everything it writes follows the registry's schema (see CONTRIBUTING.md), so `wsis check` finds no error in it.
The same arguments always write the same bytes. Standard library only.
"""

import argparse
import datetime as dt
import pathlib
import random

LINES = (
    [f"c{n}" for n in range(1, 7)]
    + ["c7"]
    + [
        f"c7-e-{a}"
        for a in (
            "government business learning health employment environment agriculture science"
        ).split()
    ]
    + [f"c{n}" for n in range(8, 12)]
    + ["b", "d", "e"]
)
KINDS = (
    "annual-report publication guideline standard project partnership training event database tool policy statement"
).split()
CATEGORIES = (
    "government international-organization civil-society private-sector academia technical-community"
).split()
COUNTRIES = "CH TN KE BR IN CN FR EG RU ZA JP DE SN UY ID JO".split()
CITIES = [
    ("Geneva", "CH"),
    ("Tunis", "TN"),
    ("Nairobi", "KE"),
    ("Paris", "FR"),
    ("Rome", "IT"),
    ("São Paulo", "BR"),
    ("New York", "US"),
    ("Cairo", "EG"),
]
WORDS = (
    "access network community policy school rural village broadband training regional standard open data security "
    "health library content language local capacity partner centre project plan survey indicator women youth farmer "
    "teacher doctor ministry university média réseau información desarrollo сеть доступ 信息 社会 通信 الوصول المعلومات"
).split()


def text(rng, low, high):
    words = [rng.choice(WORDS) for _ in range(rng.randint(low, high))]
    return " ".join(words).capitalize()


def slug(rng, serial):
    ascii_words = [w for w in WORDS if w.isascii()]
    return "-".join(rng.choice(ascii_words) for _ in range(3)) + f"-{serial}"


def quoted(items):
    return "[" + ", ".join(f'"{item}"' for item in items) + "]"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--outputs", type=int, default=15_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--years", default="2006-2025", help="first-last")
    args = parser.parse_args()

    rng = random.Random(args.seed)
    root = args.dir
    first, last = (int(y) for y in args.years.split("-"))
    years = list(range(first, last + 1))
    made = set()

    def write(path, body):
        path = root / path
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_text(body, encoding="utf-8", newline="\n")

    write(
        "registry.toml",
        'schema = 1\nname = "Made-up registry for measurement"\nmechanism = "decentralised"\n'
        'stocktaker = "org-000"\nreporter = "org-000"\nlanguages = ["en", "fr"]\n',
    )

    organizations = [f"org-{n:03}" for n in range(200)]
    intergovernmental = organizations[:40]
    for n, org in enumerate(organizations):
        igo = org in intergovernmental
        category = "international-organization" if igo else CATEGORIES[n % len(CATEGORIES)]
        write(
            f"organizations/{org}.toml",
            f'name = "Organization {n} for {text(rng, 1, 3)}"\nacronym = "O{n}"\ncategory = "{category}"\n'
            f"intergovernmental = {str(igo).lower()}\n"
            + (f"competences = {quoted(LINES)}\n" if igo else "")
            + f'country = "{rng.choice(COUNTRIES)}"\nwebsite = "https://example.org/{org}"\n'
            f'sources = ["https://example.org/{org}/about"]\n',
        )

    moderator = {}
    for n, line in enumerate(LINES):
        moderator[line] = intergovernmental[n % len(intergovernmental)]
        sub = "".join(
            f'\n[[sub-actions]]\nletter = "{letter}"\ntext = "{text(rng, 5, 12)}"\n' for letter in "abcde"
        )
        write(
            f"action-lines/{line}.toml",
            f'title = {{ en = "Line {line}", fr = "Ligne {line}" }}\nparagraphs = "{8 + n}"\n\n'
            f'[[moderators]]\norganization = "{moderator[line]}"\nrole = "moderator"\nfrom = {first}-01-01\n'
            f'sources = ["https://example.org/moderators"]\n{sub}',
        )

    meetings = {}
    for year in years:
        for line in LINES:
            city, country = rng.choice(CITIES)
            start = dt.date(year, rng.randint(4, 10), rng.randint(1, 27))
            counts = {c: rng.randint(1, 60) for c in CATEGORIES}
            name = f"{line}-facilitation-meeting"
            meetings[year, line] = f"{year}/{name}"
            write(
                f"meetings/{year}/{name}.toml",
                f'title = "Facilitation meeting {year} of {line}"\nlines = ["{line}"]\n'
                f"start = {start}\nend = {start + dt.timedelta(days=1)}\n"
                f'place = {{ city = "{city}", country = "{country}" }}\norganizers = ["{moderator[line]}"]\n'
                f'open-to-all-stakeholders = true\nsources = ["https://example.org/meetings/{year}/{line}"]\n\n'
                "[attendance]\n"
                + "".join(f"{c} = {v}\n" for c, v in counts.items())
                + f"total = {sum(counts.values())}\n\n[[decisions]]\n"
                f'text = "{text(rng, 8, 20)}"\n',
            )

        write(
            f"meetings/{year}/forum.toml",
            f'title = "Forum {year}"\nlines = ["e"]\nstart = {year}-05-10\nend = {year}-05-14\n'
            f'place = {{ city = "Geneva", country = "CH" }}\nonline = true\norganizers = ["{moderator["e"]}"]\n'
            f'open-to-all-stakeholders = true\nsources = ["https://example.org/meetings/{year}/forum"]\n',
        )
        for line in rng.sample(LINES, 6):
            write(
                f"meetings/{year}/{line}-forum-session.toml",
                f'title = "Session on {line} at the Forum {year}"\nlines = ["{line}"]\n'
                f'status = "{rng.choice(["held", "held", "held", "cancelled"])}"\nwithin = "{year}/forum"\n'
                f'organizers = ["{moderator[line]}"]\nopen-to-all-stakeholders = true\n'
                f'sources = [{{ url = "https://example.org/meetings/{year}/forum", title = "Programme", accessed = 2026-11-24 }}]\n'
                f"\n[attendance]\ntotal = {rng.randint(20, 90)}\napproximate = true\n",
            )

    for line in LINES:
        members = rng.sample(organizations, 24)
        body = f'name = "Stakeholder group of {line}"\nformed = {first}-01-01\n'
        if moderator[line] not in members:
            members[0] = moderator[line]
        for member in sorted(set(members)):
            body += f'\n[[members]]\norganization = "{member}"\nfrom = {first}-01-01\n'
        body += (
            f'\n[[modalities]]\ntopic = "working-methods"\ntext = "{text(rng, 8, 16)}"\n'
            f'meeting = "{meetings[first, line]}"\n'
        )
        write(f"groups/{line}.toml", body)

    for year in years:
        source = f'sources = ["https://example.org/cycles/{year}"]\n'
        symbol = f"A/{year - 1944}/{50 + year % 40}-E/{year + 1}/{40 + year % 30}"
        write(
            f"cycles/{year}.toml",
            f"outputs-due = {year + 1}-01-31\n\n[stocktaking]\ndate = {year + 1}-02-28\n{source}\n"
            f'[report]\nsymbol = "{symbol}"\ndate = {year + 1}-04-15\n{source}\n'
            f'[ecosoc]\nsession = "Substantive session of {year + 1}"\ndate = {year + 1}-07-15\n{source}\n'
            f"[general-assembly]\nsession = {year - 1944}\ndate = {year + 1}-12-15\n{source}",
        )

    reported = set()
    for serial in range(args.outputs):
        year, line = rng.choice(years), rng.choice(LINES)
        kind = rng.choice(KINDS[1:]) if (year, line) in reported else KINDS[0]
        reported.add((year, line))
        date = dt.date(year, rng.randint(1, 12), rng.randint(1, 28))
        date = rng.choice([date, date, date, f'"{date:%Y-%m}"', f'"{year}"'])
        also = sorted(set(rng.sample(LINES, 2)) - {line})
        by = sorted({moderator[line], rng.choice(organizations)})
        write(
            f"outputs/{year}/{line}/{slug(rng, serial)}.toml",
            f'title = {{ en = "{text(rng, 5, 10)}", fr = "{text(rng, 5, 10)}" }}\n'
            f'kind = "{kind}"\nstatus = "{rng.choice(["ongoing", "completed"])}"\ndate = {date}\n'
            f"submitted = {year}-12-31\nby = {quoted(by)}\npartners = {quoted(rng.sample(organizations, 3))}\n"
            f"also = {quoted(also)}\n"
            + (f'meeting = "{meetings[year, line]}"\n' if serial % 3 == 0 else "")
            + f'coverage = "{rng.choice(["global", "regional", "national"])}"\n'
            f"countries = {quoted(sorted(rng.sample(COUNTRIES, 3)))}\nsdgs = {sorted(rng.sample(range(1, 18), 2))}\n"
            f'language = "en"\nsummary = """\n{text(rng, 30, 60)}.\n{text(rng, 20, 40)}.\n"""\n'
            f'sources = ["https://example.org/outputs/{serial}"]\n\n'
            f'[[figures]]\nname = "participants"\nvalue = {rng.randint(10, 5000)}\nqualifier = "about"\n\n'
            f'[[figures]]\nname = "budget"\nvalue = {rng.randint(10, 900) * 1000}\nunit = "USD"\n\n'
            f'[[links]]\ntitle = "Full text"\nurl = "https://example.org/outputs/{serial}/full.pdf"\n',
        )


if __name__ == "__main__":
    main()
