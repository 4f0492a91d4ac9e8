//! A figure means one thing everywhere: lines that have something and lines that lack it, participants of sessions and events,
//! years that the registry does not tell of.

mod years;

use crate::support::{Registry, wsis};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::Path;
use wsis::{ActionLine, Figures, Gap, Mechanism, Snapshot, Stocktaking, Year, load, stocktake};

/// What a line may have, with how many lines have it and the gaps of those that lack it.
fn properties(taken: &Stocktaking) -> [(&'static str, usize, &'static [Gap]); 7] {
    let totals = &taken.totals;
    [
        match taken.mechanism {
            Mechanism::Decentralised => ("a moderator", totals.moderated, &[Gap::NoModerator]),
            Mechanism::Centralised => ("a coordinator", totals.coordinated, &[Gap::NoCoordinator]),
        },
        ("a group", totals.with_group, &[Gap::NoGroup]),
        ("modalities", totals.with_modalities, &[Gap::NoModalities]),
        ("a meeting", totals.with_meeting, &[Gap::NoMeeting]),
        ("an open meeting", totals.with_open_meeting, &[Gap::NoMeeting, Gap::NoOpenMeeting]),
        ("an output", totals.with_output, &[Gap::NoOutput]),
        ("an annual report", totals.with_annual_report, &[Gap::NoAnnualReport]),
    ]
}

/// Lines that have something and lines that lack it are all lines. One that reported that there is nothing lacks no output and
/// no annual report, and is counted here by itself.
fn adds_up(taken: &Stocktaking) -> Result<(), String> {
    for (property, having, gaps) in properties(taken) {
        let lacks = |gap: &Gap| taken.lines.iter().filter(|line| line.gaps.contains(gap)).count();
        let excused = taken.lines.iter().filter(|line| {
            let figures = line.of_family();
            line.nil_report
                && match gaps {
                    [Gap::NoOutput] => figures.outputs.total == 0,
                    [Gap::NoAnnualReport] => figures.reported_by.is_empty(),
                    _ => false,
                }
        });
        let sum = having + gaps.iter().map(lacks).sum::<usize>() + excused.count();
        if sum != taken.lines.len() || taken.totals.lines != taken.lines.len() {
            return Err(format!("{} of {}: {sum} for {property}", taken.years, taken.lines.len()));
        }
    }
    Ok(())
}

#[test]
fn what_lines_have_and_what_they_lack_adds_up_in_every_year_of_every_registry() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let examples = ["centralised", "founding-paper", "gaps", "smallest", "year"].map(|name| format!("examples/{name}"));
    for registry in examples.iter().map(String::as_str).chain(["tests/fixtures/excerpt"]) {
        let registry = load(&Snapshot::folder(&project.join(registry)).unwrap()).unwrap();
        for year in (1998..=2028).map(|year| Year::new(&year.to_string()).unwrap()) {
            adds_up(&stocktake(&registry, year, &ActionLine::ALL)).unwrap();
            for line in ActionLine::ALL {
                adds_up(&stocktake(&registry, year, &[line])).unwrap();
                adds_up(&stocktake(&registry, year, &[line, ActionLine::C7])).unwrap();
            }
        }
    }
}

/// The base without its meetings, so that those of a test are all.
fn without_meetings() -> Registry {
    let registry = Registry::base();
    std::fs::remove_dir_all(registry.path().join("meetings")).unwrap();
    registry
}

const ORGANIZATIONS: [&str; 3] = ["itu", "un", "apc"];

/// Something that a line may have in one of four years.
#[derive(Debug, Clone)]
enum Has {
    Moderator {
        by: usize,
        from: u16,
        until: Option<u16>,
    },
    Group {
        formed: Option<u16>,
        members: Vec<(usize, Option<u16>)>,
        decided: Option<u16>,
    },
    Meeting {
        also: usize,
        year: u16,
        status: usize,
        open: Option<bool>,
        came: Option<(u32, bool)>,
        within: Option<usize>,
    },
    Output {
        year: u16,
        by: usize,
        is_report: bool,
        is_planned: bool,
        also: usize,
    },
    NilReport {
        year: u16,
    },
}

fn anything() -> impl Strategy<Value = Has> {
    let year = || 2005u16..2009;
    let maybe = || prop::option::of(2005u16..2009);
    prop_oneof![
        (0..3usize, year(), maybe()).prop_map(|(by, from, until)| Has::Moderator { by, from, until }),
        (maybe(), prop::collection::vec((0..3usize, maybe()), 0..4), maybe())
            .prop_map(|(formed, members, decided)| Has::Group { formed, members, decided }),
        (
            0..22usize,
            year(),
            0..4usize,
            any::<Option<bool>>(),
            prop::option::of((0..100u32, any::<bool>())),
            prop::option::of(0..12usize)
        )
            .prop_map(|(also, year, status, open, came, within)| Has::Meeting {
                also,
                year,
                status,
                open,
                came,
                within
            }),
        (year(), 0..3usize, any::<bool>(), any::<bool>(), 0..22usize)
            .prop_map(|(year, by, is_report, is_planned, also)| Has::Output { year, by, is_report, is_planned, also }),
        year().prop_map(|year| Has::NilReport { year }),
    ]
}

/// A registry in which lines have these things. A meeting may be within any of them: itself, one of another year, or none.
fn registry_of(things: &[(usize, Has)], mechanism: Mechanism) -> Registry {
    let registry = without_meetings();
    let stem = |line: usize| ActionLine::ALL[line].stem();
    let (mut lines, mut nil) = (vec![String::new(); 22], vec![Vec::new(); 4]);
    let years: Vec<_> =
        things.iter().map(|(_, it)| if let Has::Meeting { year, .. } = it { *year } else { 2006 }).collect();
    for (n, (line, thing)) in things.iter().enumerate() {
        let own = stem(*line);
        match thing {
            Has::Moderator { by, from, until } => {
                let until = until.map_or(String::new(), |until| format!("until = \"{until}\"\n"));
                let organization = ORGANIZATIONS[*by];
                let _ = write!(
                    lines[*line],
                    "[[moderators]]\norganization = \"{organization}\"\nfrom = \"{from}\"\n{until}"
                );
            }
            Has::Group { formed, members, decided } => {
                let mut group = formed.map_or(String::new(), |formed| format!("formed = \"{formed}\"\n"));
                for (by, from) in members {
                    let from = from.map_or(String::new(), |from| format!("from = \"{from}\"\n"));
                    let _ = write!(group, "[[members]]\norganization = \"{}\"\n{from}", ORGANIZATIONS[*by]);
                }
                if let Some(decided) = decided {
                    let _ =
                        write!(group, "[[modalities]]\ntopic = \"meetings\"\ntext = \"T\"\ndecided = \"{decided}\"\n");
                }
                registry.write(&format!("groups/{own}.toml"), group);
            }
            Has::Meeting { also, year, status, open, came, within } => {
                let status = ["held", "held", "planned", "cancelled"][*status];
                let open = open.map_or(String::new(), |open| format!("open-to-all-stakeholders = {open}\n"));
                let of = |to: usize| format!("within = \"{}/m{to}\"\n", years.get(to).unwrap_or(year));
                let within = within.map_or(String::new(), of);
                let came = came.map_or(String::new(), |(total, is_rough)| {
                    format!("[attendance]\ntotal = {total}\napproximate = {is_rough}\n")
                });
                let text = format!(
                    "title = \"M\"\nlines = [\"{own}\", \"{}\"]\nstatus = \"{status}\"\nstart = {year}-05-01\nonline = true\n{open}{within}{came}",
                    stem(*also)
                );
                registry.write(&format!("meetings/{year}/m{n}.toml"), text);
            }
            Has::Output { year, by, is_report, is_planned, also } => {
                let kind = if *is_report { "annual-report" } else { "tool" };
                let status = if *is_planned { "planned" } else { "completed" };
                let text = format!(
                    "title = \"O\"\nkind = \"{kind}\"\nstatus = \"{status}\"\ndate = \"{year}\"\nby = [\"{}\"]\nalso = [\"{}\"]\nsummary = \"S\"\n",
                    ORGANIZATIONS[*by],
                    stem(*also)
                );
                registry.write(&format!("outputs/{year}/{own}/o{n}.toml"), text);
            }
            Has::NilReport { year } => nil[usize::from(*year) - 2005].push(format!("\"{own}\"")),
        }
    }
    for (line, terms) in lines.iter().enumerate().filter(|(_, terms)| !terms.is_empty()) {
        registry.write(&format!("action-lines/{}.toml", stem(line)), format!("title = \"L\"\n{terms}"));
    }
    for (year, nil) in (2005..).zip(&nil) {
        registry.write(&format!("cycles/{year}.toml"), format!("nil-reports = [{}]\n", nil.join(", ")));
    }
    if mechanism == Mechanism::Centralised {
        let settings = "schema = 1\nname = \"R\"\nstocktaker = \"itu\"\nreporter = \"un\"\nmechanism = \"centralised\"\ncoordinators = [\"apc\"]\n";
        registry.write("registry.toml", settings);
        registry.write(
            "organizations/apc.toml",
            "name = \"APC\"\ncategory = \"civil-society\"\ncompetences = [\"c1\", \"c7-e-health\", \"e\"]\n",
        );
    }
    registry
}

/// Who took part in meetings of these lines, counted by another way: from each meeting one walks up its events, and takes it for
/// counted already where one of them is.
fn counted_by_hand(things: &[(usize, Has)], asked: u16, lines: &[ActionLine]) -> (u64, bool) {
    let meeting = |n: usize| match things.get(n) {
        Some((line, Has::Meeting { also, year, status, came, within, .. })) => {
            Some(([*line, *also], *year, *status < 2, came.filter(|came| came.0 > 0), *within))
        }
        _ => None,
    };
    let counts = |n: usize| {
        meeting(n).and_then(|(of, year, is_held, came, _)| {
            let is_asked = of.iter().any(|line| lines.contains(&ActionLine::ALL[*line]));
            came.filter(|_| year == asked && is_held && is_asked)
        })
    };
    let event = |n: usize| meeting(n).and_then(|it| it.4).filter(|event| meeting(*event).is_some());
    let inside = |n: usize| {
        let (mut up, mut events) = (event(n), Vec::new());
        while let Some(one) = up {
            if events.contains(&one) {
                return false; // a ring
            }
            events.push(one);
            up = event(one);
        }
        events.len() < 8 && events.into_iter().any(|event| counts(event).is_some())
    };
    let added = (0..things.len()).filter(|n| !inside(*n)).filter_map(counts);
    added.fold((0, false), |(sum, is_rough), (came, rough)| (sum + u64::from(came), is_rough || rough))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_of_any_year_that_have_and_that_lack_something_are_all_lines(
        things in prop::collection::vec((0..22usize, anything()), 0..40),
        chosen in prop::sample::subsequence(ActionLine::ALL.to_vec(), 1..22),
        is_centralised in any::<bool>(),
    ) {
        let mechanism = if is_centralised { Mechanism::Centralised } else { Mechanism::Decentralised };
        let folder = registry_of(&things, mechanism);
        let registry = load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
        prop_assert_eq!(registry.faults.as_slice(), &[]);
        for year in ["2004", "2005", "2006", "2007", "2008", "2009"].map(|year| Year::new(year).unwrap()) {
            for lines in [ActionLine::ALL.to_vec(), chosen.clone(), vec![ActionLine::C7], vec![ActionLine::C7Health]] {
                let taken = stocktake(&registry, year, &lines);
                prop_assert_eq!(adds_up(&taken), Ok(()));
                for line in &taken.lines {
                    prop_assert!(how_many(&line.figures) <= how_many(line.of_family()), "{}", line.line);
                }
            }
        }
    }

    #[test]
    fn whoever_took_part_in_a_session_is_counted_once_with_its_event(
        things in prop::collection::vec((0..22usize, anything()), 0..14),
        chosen in prop::sample::subsequence(ActionLine::ALL.to_vec(), 1..22),
    ) {
        let folder = registry_of(&things, Mechanism::Decentralised);
        let registry = load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
        for year in 2005..2009 {
            for lines in [ActionLine::ALL.to_vec(), chosen.clone()] {
                let taken = stocktake(&registry, Year::new(&year.to_string()).unwrap(), &lines);
                let totals = &taken.totals;
                let by_hand = |lines: &[ActionLine]| counted_by_hand(&things, year, lines);
                prop_assert_eq!((totals.participants, totals.participants_approximate), by_hand(&lines));
                let rows: u64 = taken.lines.iter().map(|line| line.figures.meetings.participants).sum();
                prop_assert!(totals.participants <= rows);
                prop_assert_eq!(totals.open + totals.not_open() + totals.openness_unknown, totals.meetings);
                for line in &taken.lines {
                    let meetings = &line.figures.meetings;
                    let of_line = (meetings.participants, meetings.participants_approximate);
                    prop_assert_eq!(of_line, by_hand(&[line.line]));
                }
            }
        }
    }
}

/// How many things of different kinds these figures count.
fn how_many(figures: &Figures) -> usize {
    figures.moderators.len() + figures.modalities + figures.meetings.total + figures.outputs.total
}

/// A meeting of a line in a year, with what more its file says, and how many came.
type Meeting = (&'static str, &'static str, &'static str);

fn meetings(meetings: &[Meeting]) -> Registry {
    let registry = without_meetings();
    for (id, line, more) in meetings {
        let year = &id[..4];
        let text = format!("title = \"{id}\"\nlines = [\"{line}\"]\nstart = {year}-05-15\nonline = true\n{more}");
        registry.write(&format!("meetings/{id}.toml"), text);
    }
    registry
}

/// The participants of a year, as a person reads them: `about 1,800`.
fn participants(figures: &Value) -> String {
    let number = figures["participants"].as_u64().unwrap();
    let grouped = if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) };
    if figures["participants_approximate"] == true { format!("about {grouped}") } else { grouped }
}

#[test]
fn an_event_and_its_session_are_summed_once_wherever_both_are_counted() {
    const FORUM: Meeting = ("2006/forum", "e", "[attendance]\ntotal = 1800\napproximate = true\n");
    const SESSION: Meeting = ("2006/session", "c9", "within = \"2006/forum\"\n[attendance]\ntotal = 65\n");
    let cases: &[(&str, &[Meeting], &str)] = &[
        ("a session of another line", &[FORUM, SESSION], "about 1,800"),
        (
            "a session of the event's own line",
            &[FORUM, ("2006/session", "e", "within = \"2006/forum\"\n[attendance]\ntotal = 65\n")],
            "about 1,800",
        ),
        ("an event without attendance", &[("2006/forum", "e", ""), SESSION], "65"),
        (
            "an event that was not held",
            &[("2006/forum", "e", "status = \"cancelled\"\n[attendance]\ntotal = 1800\n"), SESSION],
            "65",
        ),
        (
            "an event that is only planned",
            &[("2006/forum", "e", "status = \"planned\"\n[attendance]\ntotal = 1800\n"), SESSION],
            "65",
        ),
        (
            "an event of another year",
            &[
                ("2005/forum", "e", "[attendance]\ntotal = 1800\n"),
                ("2006/session", "c9", "within = \"2005/forum\"\n[attendance]\ntotal = 65\n"),
            ],
            "65",
        ),
        ("an event that has no file", &[SESSION], "65"),
        (
            "less than its sessions' sum: the same people came to several",
            &[
                ("2006/forum", "e", "[attendance]\ntotal = 50\n"),
                ("2006/one", "c9", "within = \"2006/forum\"\n[attendance]\ntotal = 40\napproximate = true\n"),
                ("2006/other", "c9", "within = \"2006/forum\"\n[attendance]\ntotal = 40\n"),
            ],
            "50",
        ),
        (
            "a session of a session, the number of the one between not known",
            &[
                FORUM,
                ("2006/day", "c8", "within = \"2006/forum\"\n"),
                ("2006/hour", "c9", "within = \"2006/day\"\n[attendance]\ntotal = 65\n"),
            ],
            "about 1,800",
        ),
        (
            "a session of a session, the event's own number not known",
            &[
                ("2006/forum", "e", ""),
                ("2006/day", "c8", "within = \"2006/forum\"\n[attendance]\ntotal = 100\n"),
                ("2006/hour", "c9", "within = \"2006/day\"\n[attendance]\ntotal = 65\n"),
            ],
            "100",
        ),
        (
            "a ring, in which each counts by itself",
            &[
                ("2006/one", "c8", "within = \"2006/other\"\n[attendance]\ntotal = 1\n"),
                ("2006/other", "c9", "within = \"2006/one\"\n[attendance]\ntotal = 2\n"),
            ],
            "3",
        ),
        ("itself", &[("2006/one", "c8", "within = \"2006/one\"\n[attendance]\ntotal = 7\n")], "7"),
    ];
    for (case, made, told) in cases {
        let registry = meetings(made);
        let taken = registry.wsis(&["stocktake", "--year", "2006", "--format", "json"]).json();
        assert_eq!(participants(&taken["totals"]), *told, "{case}");
        let explained = registry.wsis(&["stocktake", "--year", "2006", "--explain", "total/participants"]).stdout;
        assert!(explained.contains(&format!("total/participants of 2006: {told} ")), "{case}: {explained}");
        let table = registry.wsis(&["stocktake", "--year", "2006", "--width", "200"]).stdout.replace('\n', " ");
        assert!(table.contains(&format!(" with {told} participants as far as known.")), "{case}: {table}");
    }
    let registry = meetings(&[FORUM, SESSION]);
    let of = |lines: &[&str]| {
        let lines = [&["stocktake", "--year", "2006", "--format", "json", "--line"], lines].concat();
        participants(&registry.wsis(&lines).json()["totals"])
    };
    assert_eq!((of(&["c9"]), of(&["e"]), of(&["c9", "e"])), ("65".into(), "about 1,800".into(), "about 1,800".into()));
    let explained =
        registry.wsis(&["stocktake", "--year", "2006", "--explain", "total/participants", "--format", "json"]);
    let explained = explained.json();
    let told: Vec<_> =
        explained["records"].as_array().unwrap().iter().map(|it| (&it["id"], &it["adds"], &it["inside"])).collect();
    assert_eq!(
        told,
        [(&json!("2006/forum"), &json!(1800), &Value::Null), (&json!("2006/session"), &json!(0), &json!("2006/forum")),]
    );
}

#[test]
fn the_sentence_below_the_table_agrees_with_what_is_missing() {
    let sub_line = "[[moderators]]\norganization = \"itu\"\nfrom = 2006-01-01\n";
    let registry = Registry::base().with("action-lines/c7-e-health.toml", format!("title = \"E-health\"\n{sub_line}"));
    for (lines, told) in [
        (&["c7"][..], "Of 1 line, 1 had a moderator"),
        (&["e-health"], "Of 1 line, 1 had a moderator"),
        (&["c7", "e-business"], "Of 2 lines, 1 had a moderator"),
        (&["e-business"], "Of 1 line, none had a moderator"),
    ] {
        let table = registry.wsis(&[&["stocktake", "--year", "2006", "--line"], lines].concat()).stdout;
        assert!(table.contains(told), "{lines:?}: {table}");
        let lacks = table.contains("  no moderator:               C7 e-business\n");
        assert_eq!(lacks, lines.contains(&"e-business"), "{table}");
        assert_eq!(table.contains("see"), lines.contains(&"c7"), "{table}");
    }
    let moderated = registry.wsis(&["stocktake", "--year", "2006", "--line", "c7", "--explain", "total/moderated"]);
    assert!(
        moderated.stdout.contains("c7      2006-01-01 International Telecommunication Union"),
        "{}",
        moderated.stdout
    );
    assert!(moderated.stdout.contains("action-lines/c7-e-health.toml"), "{}", moderated.stdout);
    let unmoderated = registry.wsis(&["mechanism", "--year", "2006", "--format", "json"]).json();
    let unmoderated = unmoderated["option_b"]["unmoderated"].as_array().unwrap().clone();
    assert!(!unmoderated.contains(&json!("c7")) && unmoderated.contains(&json!("c7-e-business")), "{unmoderated:?}");
    let status = registry.wsis(&["status", "--year", "2006"]).stdout;
    assert!(status.contains("C7 (see sub-lines)"), "{status}");
}

#[test]
fn a_member_with_two_terms_is_one_member() {
    let twice = "[[members]]\norganization = \"apc\"\nuntil = \"2006-03\"\n[[members]]\norganization = \"itu\"\n\
                 [[members]]\norganization = \"apc\"\nfrom = \"2006-06\"\n";
    let registry = Registry::base().with("groups/c5.toml", twice);
    let taken = registry.wsis(&["stocktake", "--year", "2006", "--line", "c5", "--format", "json"]).json();
    assert_eq!(taken["lines"][0]["group"]["members"], 2);
    let listed = registry.wsis(&["list", "group", "--year", "2006", "--format", "json"]).json();
    assert_eq!(listed[0]["members"], 2);
    let shown = registry.wsis(&["show", "action-line", "c5", "--format", "json"]).json();
    assert_eq!(shown["related"]["members"].as_array().map(Vec::len), Some(2), "{shown}");
}

#[test]
fn a_year_that_the_registry_does_not_tell_of_is_said_to_be_one() {
    let registry = Registry::base().with(
        "outputs/2004/c5/early.toml",
        "title = \"Early\"\nkind = \"tool\"\ndate = 2004-05-01\nby = [\"itu\"]\nsummary = \"S\"\n",
    );
    let before = "before the registry's first cycle, that of 2006";
    let cases: &[(&[&str], String)] = &[
        (&["stocktake", "--year", "2006"], String::new()),
        (&["stocktake", "--year", "2004"], format!("note: 2004 lies {before}\n")),
        (&["stocktake", "--year", "1999"], format!("note: 1999 lies {before}, and has no record\n")),
        (
            &["stocktake", "--year", "2030"],
            "note: 2030 has no record in the registry: no cycle, meeting or output\n".into(),
        ),
        (
            &["stocktake", "--years", "2001-2009"],
            format!(
                "note: 2004 lies {before}\nnote: 2001 to 2003, 2005 lie {before}, and have no record\nnote: 2007 to 2009 have no record in the registry: no cycle, meeting or output\n"
            ),
        ),
        (&["stocktake", "--by", "kind"], format!("note: 2005 lies {before}, and has no record\n")),
        (
            &["stocktake", "--year", "1999", "--explain", "c5/outputs"],
            format!("note: 1999 lies {before}, and has no record\n"),
        ),
        (&["stocktake", "--year", "1999", "--quiet"], String::new()),
        (&["status", "--year", "1999"], format!("note: 1999 lies {before}, and has no record\n")),
        (&["status"], String::new()),
    ];
    for (arguments, told) in cases {
        let ran = registry.wsis(arguments);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, told.as_str()), "{arguments:?}");
    }
}

/// The first and the last that four digits write, and their neighbours.
const YEARS: [&str; 4] = ["0000", "0001", "9998", "9999"];

#[test]
fn the_first_and_the_last_years_end_in_figures_and_in_findings() {
    let registry = Registry::base();
    for year in YEARS {
        registry.write(
            &format!("outputs/{year}/c5/o.toml"),
            format!("title = \"O\"\nkind = \"tool\"\ndate = \"{year}\"\nby = [\"itu\"]\nsummary = \"S\"\n"),
        );
        registry.write(
            &format!("meetings/{year}/m.toml"),
            format!("title = \"M\"\nlines = [\"c5\"]\nstart = \"{year}\"\nend = {year}-12-31\n"),
        );
        let cycle = format!(
            "closed = {year}-12-31\noutputs-due = {year}-12-31\n[report]\nsymbol = \"A/61/1\"\n[ecosoc]\n[general-assembly]\ndate = {year}-12-31\n"
        );
        registry.write(&format!("cycles/{year}.toml"), cycle);
    }
    registry.write("groups/c2.toml", "formed = \"9999\"\n[[modalities]]\ntopic = \"meetings\"\ntext = \"T\"\ndecided = \"9999\"\n[[members]]\norganization = \"itu\"\nfrom = \"0000\"\nuntil = \"9999\"\n");
    let ends = |arguments: &[&str]| {
        let output = wsis().current_dir(registry.path()).args(arguments).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        let has_ended = output.status.code().is_some_and(|code| code < 3) && !told.contains("panicked");
        assert!(has_ended, "{arguments:?}: {told}");
    };
    for year in YEARS {
        let day = format!("{year}-12-31");
        for arguments in [
            &["stocktake", "--year", year][..],
            &["stocktake", "--year", year, "--width", "150"],
            &["stocktake", "--year", year, "--by", "region"],
            &["stocktake", "--year", year, "--explain", "c5/previous-year"],
            &["stocktake", "--year", year, "--format", "markdown"],
            &["status", "--year", year],
            &["status", "--today", &day],
            &["check", "--today", &day],
            &["mechanism", "--year", year],
            &["list", "output", "--year", year],
            &["list", "group", "--year", year],
            &["show", "cycle", year],
            &["show", "meeting", &format!("{year}/m")],
            &["report", "stocktaking", "--year", year, "--force"],
            &["report", "secretary-general", "--year", year, "--force"],
            &["codeowners", "--today", &day],
            &["new", "cycle", "--no-input", "--year", year, "--outputs-due", &day],
            &[
                "new",
                "output",
                "--no-input",
                "--year",
                year,
                "--line",
                "c5",
                "--title",
                "T",
                "--kind",
                "tool",
                "--date",
                year,
                "--by",
                "itu",
                "--summary",
                "S",
            ],
        ] {
            ends(arguments);
        }
    }
    for years in ["0000-0001", "9998-9999", "0000-9999"] {
        ends(&["stocktake", "--years", years, "--line", "c5", "--format", "csv"]);
    }
    ends(&["check"]);
}
