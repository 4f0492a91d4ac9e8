//! `wsis stocktake --compare`, `--explain` with `--years`, and figures as files.

use crate::support::{Ran, Registry, assert_as_kept, excerpt, tests, wsis_in};
use serde_json::Value;

fn counting() -> Registry {
    let registry = Registry::empty();
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/counting.txt")).unwrap());
    registry
}

fn of_excerpt(arguments: &[&str]) -> Ran {
    let ran = wsis_in(&excerpt(), &[&["stocktake"], arguments].concat());
    assert_eq!(ran.status, 0, "{}", ran.seen());
    ran
}

/// Every figure stands beside the one that the stocktaking of each year has, and what is behind each change adds up to it.
#[test]
fn each_figure_of_two_years_is_what_each_year_has_by_itself() {
    let registry = counting();
    let beside = registry.wsis(&["stocktake", "--year", "2006", "--compare", "2005", "--format", "json"]).json();
    for (n, year) in ["2005", "2006"].into_iter().enumerate() {
        let alone = registry.wsis(&["stocktake", "--year", year, "--format", "json"]).json();
        assert_eq!(beside["years"][n], alone, "{year}");
    }
    let figures = beside["figures"].as_array().unwrap();
    for figure in figures {
        let adds =
            |list: &str| figure[list].as_array().unwrap().iter().map(|it| it["adds"].as_i64().unwrap()).sum::<i64>();
        let change = figure["after"].as_i64().unwrap() - figure["before"].as_i64().unwrap();
        assert_eq!(figure["change"].as_i64(), Some(change), "{figure}");
        // A line stands once among what is counted, also where several of its records are.
        if ["outputs", "meetings", "participants", "members"].contains(&figure["figure"].as_str().unwrap()) {
            assert_eq!(adds("only_after") - adds("only_before"), change, "{figure}");
        }
    }
    let value = |line: &str, name: &str, at: &str| {
        let found = figures.iter().find(|figure| figure["line"] == line && figure["figure"] == name);
        found.unwrap_or_else(|| panic!("no {line}/{name}"))[at].as_u64().unwrap()
    };
    let of_line = |year: usize, at: &str| {
        let lines = beside["years"][year]["lines"].as_array().unwrap();
        lines.iter().find(|line| line["line"] == "c5").unwrap().pointer(at).unwrap().as_u64().unwrap()
    };
    for (name, at) in [
        ("outputs", "/outputs/total"),
        ("meetings", "/meetings/total"),
        ("participants", "/meetings/participants"),
        ("members", "/group/members"),
        ("modalities", "/modalities"),
    ] {
        assert_eq!(
            [value("c5", name, "before"), value("c5", name, "after")],
            [of_line(0, at), of_line(1, at)],
            "{name}"
        );
    }
    for name in ["outputs", "meetings", "participants"] {
        let of_totals = |year: usize| beside["years"][year]["totals"][name].as_u64().unwrap();
        assert_eq!(
            [value("total", name, "before"), value("total", name, "after")],
            [of_totals(0), of_totals(1)],
            "{name}"
        );
    }
    for name in ["moderators", "members", "modalities"] {
        assert!(value("total", name, "after") > 0, "{name}");
    }
}

#[test]
fn two_years_are_shown_side_by_side_in_each_format() {
    let registry = counting();
    let mut seen = String::new();
    for arguments in [&["--width", "60"][..], &["--width", "80"], &["--format", "csv"], &["--format", "markdown"]] {
        let asked = [&["stocktake", "--year", "2006", "--compare", "2005", "--line", "c5", "c8"], arguments].concat();
        let ran = registry.wsis(&asked);
        seen += &["$ wsis ", &asked.join(" "), "\n", &ran.seen(), "\n"].concat();
    }
    assert_as_kept(&seen, "expected/stocktake-compare.out");
}

#[test]
fn a_cycle_stands_beside_a_cycle_and_one_that_is_none_is_told() {
    let beside = of_excerpt(&["--cycle", "2007", "--compare", "2006", "--format", "json"]).json();
    assert_eq!((&beside["years"][0]["year"], &beside["years"][1]["year"]), (&2006.into(), &2007.into()));
    let none = wsis_in(&excerpt(), &["stocktake", "--cycle", "2007", "--compare", "1999"]);
    assert!(none.status == 2 && none.stderr.contains("there is no file cycles/1999.toml"), "{}", none.seen());
    for other in [["--by", "kind"], ["--years", "2005-2006"], ["--explain", "c5/outputs"]] {
        let ran = wsis_in(&excerpt(), &[&["stocktake", "--compare", "2006"], &other[..]].concat());
        assert_eq!(ran.status, 2, "{}", ran.seen());
    }
}

#[test]
fn what_is_behind_a_figure_is_told_year_by_year() {
    let each = of_excerpt(&["--years", "2005-2007", "--explain", "c5/outputs", "--format", "json"]).json();
    for explanation in each["years"].as_array().unwrap() {
        let year = explanation["year"].to_string();
        let alone = of_excerpt(&["--year", &year, "--explain", "c5/outputs", "--format", "json"]).json();
        assert_eq!(*explanation, alone, "{year}");
    }
    assert_eq!(each["years"].as_array().unwrap().len(), 3);
    // A kind that not each of the years has.
    let ran = of_excerpt(&["--years", "2005-2007", "--explain", "by-kind/standard", "--format", "json"]).json();
    let values: Vec<_> = ran["years"].as_array().unwrap().iter().map(|it| it["value"].as_u64().unwrap()).collect();
    assert!(values.contains(&0) && values.iter().any(|value| *value > 0), "{values:?}");
    let twice = wsis_in(&excerpt(), &["stocktake", "--years", "2005-2007", "--explain", "c5/outputs@2006"]);
    assert!(twice.status == 2 && twice.stderr.contains("leave out what follows @"), "{}", twice.seen());
    let none = wsis_in(&excerpt(), &["stocktake", "--years", "2005-2007", "--explain", "by-country/XX"]);
    assert!(none.status == 2 && none.stderr.contains("total/by-country has no"), "{}", none.seen());
}

#[test]
fn figures_are_written_as_files_by_their_endings() {
    let (registry, folder) = (counting(), Registry::empty());
    let written = |arguments: &[&str], file: &str| {
        let file = folder.path().join(file);
        let ran = registry.wsis(&[&["stocktake"], arguments, &["-o", file.to_str().unwrap()]].concat());
        assert_eq!((ran.status, ran.stdout.as_str()), (0, ""), "{}", ran.seen());
        std::fs::read(file).unwrap()
    };
    let shown = |arguments: &[&str], format: &str| {
        registry.wsis(&[&["stocktake"], arguments, &["--format", format]].concat()).stdout
    };
    let cuts: [&[&str]; 4] =
        [&["--year", "2006"], &["--years", "2005-2006"], &["--by", "region"], &["--year", "2006", "--compare", "2005"]];
    for cut in cuts {
        for (ending, format) in [("md", "markdown"), ("json", "json"), ("yaml", "yaml")] {
            assert_eq!(String::from_utf8(written(cut, &format!("x.{ending}"))).unwrap(), shown(cut, format), "{cut:?}");
        }
        let csv = String::from_utf8(written(cut, "x.csv")).unwrap();
        assert_eq!(csv, format!("\u{feff}{}", shown(cut, "csv")), "Excel knows UTF-8 by the mark");
        assert_eq!(written(cut, "x.xlsx")[..2], *b"PK", "{cut:?}");
    }
    for (cut, told) in [
        (&["--year", "2006"][..], "Outputs by action line, 2006"),
        (&["--years", "2005-2006"], "Outputs by year, up to 2006"),
        (&["--by", "region"], "Outputs by region"),
        (&["--by", "kind"], "Outputs by kind"),
        (&["--by", "category"], "Outputs by stakeholder category"),
        (&["--by", "organization"], "Outputs by who brought them out"),
        (&["--by", "country"], "Outputs by country that they are about"),
    ] {
        let svg = String::from_utf8(written(cut, "x.svg")).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains(told), "{cut:?} {svg}");
    }
    let refused = registry.wsis(&["stocktake", "--year", "2006", "--compare", "2005", "-o", "none.svg"]);
    assert!(refused.status == 2 && refused.stderr.contains("`--compare` has no chart"), "{}", refused.seen());
    let refused = registry.wsis(&["stocktake", "--years", "2005-2006", "--by", "kind", "-o", "none.svg"]);
    assert!(refused.status == 2 && refused.stderr.contains("one chart shows"), "{}", refused.seen());
    let refused = registry.wsis(&["stocktake", "-o", "none.pdf"]);
    assert!(
        refused.status == 2 && refused.stderr.contains("name a file that ends in .csv, .xlsx"),
        "{}",
        refused.seen()
    );
    assert!(!registry.path().join("none.svg").exists());
}

#[cfg(feature = "docx")]
#[test]
fn several_years_are_a_table_of_lines_by_years_in_a_workbook() {
    let registry = counting();
    let file = registry.path().join("years.xlsx");
    assert_eq!(registry.wsis(&["stocktake", "--years", "2005-2006", "-o", file.to_str().unwrap()]).status, 0);
    let part = |name: &str| {
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
        std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
    };
    assert!(part("xl/workbook.xml").contains("name=\"Outputs by year\""));
    let sheet = part("xl/worksheets/sheet1.xml");
    // A header, 22 lines and all of them, with two years each.
    assert_eq!(sheet.matches("<row ").count(), 24, "{sheet}");
    let years = registry.wsis(&["stocktake", "--years", "2005-2006", "--format", "json"]).json();
    let outputs = |year: usize| years["years"][year]["totals"]["outputs"].clone();
    for (column, year) in [("C", 0), ("D", 1)] {
        assert!(sheet.contains(&cell(column, &outputs(year))), "{sheet}");
    }
}

#[cfg(feature = "docx")]
fn cell(column: &str, number: &Value) -> String {
    format!("<c r=\"{column}24\" s=\"2\"><v>{number}</v></c>")
}

/// Two requests of one paragraph have one name, and are two.
#[test]
fn requests_that_share_a_name_are_told_apart_by_their_number() {
    let registry = counting();
    registry.write_all(&std::fs::read_to_string(tests().join("fixtures/requests.txt")).unwrap());
    let beside = registry.wsis(&["stocktake", "--year", "2027", "--compare", "2025", "--format", "json"]).json();
    let open = beside["figures"].as_array().unwrap().iter().find(|figure| figure["figure"] == "requests-open").unwrap();
    let after = open["only_after"].as_array().unwrap();
    let twice = after.iter().filter(|request| request["id"] == "a-res-81-190/16/support").count();
    assert_eq!((twice, open["change"].as_u64()), (2, Some(after.len() as u64)), "{open}");
}

#[test]
fn a_year_beside_itself_or_before_the_first_is_told() {
    let told = |compare: &str| of_excerpt(&["--year", "2015", "--compare", compare]).stderr;
    assert_eq!(told("2015"), "note: 2015 is compared with itself: name another year with `--compare`\n");
    assert!(told("1850").contains("1850 lies before the registry's first cycle"), "{}", told("1850"));
    assert_eq!(told("2014"), "");
}

#[test]
fn a_chart_of_many_shows_the_most_and_the_others_together() {
    let codes = [
        "AD", "AE", "AF", "AG", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH",
        "BI", "BJ", "BN", "BO", "BR", "GB", "KE",
    ];
    let countries: Vec<_> = codes.iter().map(|code| format!("\"{code}\"")).collect();
    let output = |title: &str, countries: &str| {
        format!(
            "title = \"{title}\"\nkind = \"tool\"\ndate = 2006-05-05\nby = [\"itu\"]\ncountries = [{countries}]\nsdgs = [9]\nsummary = \"S\"\nsources = [\"https://example.org/x\"]\n"
        )
    };
    let registry = Registry::base()
        .with("outputs/2006/c5/all.toml", output("All", &countries.join(", ")))
        .with("outputs/2006/c5/two.toml", output("Two", "\"KE\", \"GB\""));
    let drawn = |by: &str| {
        let ran = registry.wsis(&["stocktake", "--year", "2006", "--by", by, "-o", "x.svg"]);
        assert_eq!(ran.status, 0, "{}", ran.seen());
        std::fs::read_to_string(registry.path().join("x.svg")).unwrap()
    };
    let svg = drawn("country");
    assert!(svg.contains(">Kenya<") && svg.contains(">5 others, together<"), "{svg}");
    assert!(svg.contains(">United Kingdom of Great Britain an…<"), "a label ends where its room does: {svg}");
    assert!(drawn("sdg").contains("Outputs by Sustainable Development Goal, 2006 (2 of 3 outputs name a goal)"));
}
