//! `wsis report`: the two reports, in each format.

use crate::support::{Ran, Registry, assert_as_kept};

const COUNTING: &str = include_str!("fixtures/counting.txt");

fn assert_matches(kept: &str, ran: &Ran) {
    assert_as_kept(&ran.seen(), &format!("expected/{kept}"));
}

/// The small registry, with an output whose texts would be markup if they could.
fn registry() -> Registry {
    let registry = Registry::base();
    registry.write(
        "outputs/2006/c5/handbook.toml",
        r#"title = { fr = "Manuel <b>sur</b> la *confiance*" }
kind = "publication"
date = 2006-11-02
by = ["itu", "apc"]
countries = ["TN"]
summary = "=SUM(A1) | a cell? [no](javascript:alert(1)) <script>alert(2)</script>"
sources = [{ url = "https://example.org/?a=1&b=2", title = "A [title] with *signs*", accessed = 2026-11-25 }]
"#,
    );
    registry
}

#[test]
fn the_stocktaking_report_shows_the_figures_and_every_record() {
    assert_matches("report-stocktaking.out", &registry().wsis(&["report", "stocktaking", "--year", "2006"]));
}

#[test]
fn the_secretary_generals_report_has_the_form_of_a_united_nations_document() {
    assert_matches(
        "report-secretary-general.out",
        &registry().wsis(&["report", "secretary-general", "--year", "2006"]),
    );
}

#[test]
fn a_year_without_records_makes_a_report_too() {
    for report in ["stocktaking", "secretary-general"] {
        let ran = registry().wsis(&["report", report, "--year", "1999"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        assert!(ran.stdout.contains("No outputs were recorded for 1999"), "{}", ran.stdout);
    }
}

#[test]
fn text_of_a_file_stays_text_in_html() {
    let registry = registry();
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "-o", ".out.html"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    let page = std::fs::read_to_string(registry.path().join(".out.html")).unwrap();
    assert!(page.contains("Manuel &lt;b&gt;sur&lt;/b&gt; la *confiance*"), "{page}");
    assert!(page.contains("<span lang=\"fr\" dir=\"ltr\">Manuel"));
    assert!(page.contains("[no](javascript:alert(1)) &lt;script&gt;"));
    assert!(page.contains("<a href=\"https://example.org/?a=1&amp;b=2\">"));
    assert!(!page.contains("<script") && !page.contains("href=\"javascript"));
}

#[test]
fn the_same_registry_gives_the_same_bytes() {
    let registry = registry();
    for file in [".one.html", ".two.html", ".one.md", ".two.md"] {
        let ran = registry.wsis(&["report", "secretary-general", "--year", "2006", "-o", file]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
    }
    let read = |file: &str| std::fs::read(registry.path().join(file)).unwrap();
    assert_eq!(read(".one.html"), read(".two.html"));
    assert_eq!(read(".one.md"), read(".two.md"));
}

#[test]
fn with_errors_a_report_is_refused_or_marked_as_provisional() {
    let registry = registry().with("outputs/2006/c5/broken.toml", "title = 1\n");
    assert_matches("report-refused.out", &registry.wsis(&["report", "stocktaking", "--year", "2006"]));
    let forced = registry.wsis(&["report", "stocktaking", "--year", "2006", "--force"]);
    assert_eq!(forced.status, 0, "{}", forced.stderr);
    assert!(forced.stdout.contains("**Provisional: the registry has "), "{}", forced.stdout);
    assert!(forced.stdout.contains("outputs/2006/c5/broken.toml"), "{}", forced.stdout);
}

#[test]
fn the_general_assembly_gets_the_report_through_the_council_alone() {
    let registry = Registry::empty();
    registry.write_all(COUNTING);
    let refused =
        registry.wsis(&["report", "secretary-general", "--year", "2007", "--addressee", "general-assembly", "--force"]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("through the Economic and Social Council"), "{}", refused.stderr);
}

#[test]
fn a_templates_mistake_is_shown_at_its_place() {
    let registry = registry();
    for (file, template) in [
        ("undefined", "---\ntitle: x\n---\n{{ figures.totals.outptus }}\n"),
        ("filter", "{{ year | dat }}\n"),
        ("message", "{{ t(\"key-finding\") }}\n"),
        ("syntax", "{% for line in lines %}\n"),
        ("loop", "{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}\n"),
        ("doubled", "{% macro m(s) %}{{ m(s ~ s) }}{% endmacro %}{{ m(\"xxxxxxxxxxxxxxxx\") }}\n"),
        ("include", "{% include \"/etc/passwd\" %}\n"),
        ("front-matter", "---\ntitle: x\nlanguage: en\n---\n"),
    ] {
        let name = format!("templates/{file}.md");
        registry.write(&name, template);
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--template", &name]);
        assert_matches(&format!("report-template-{file}.out"), &ran);
    }
}

#[test]
fn a_template_of_the_registry_takes_the_place_of_the_built_in_one() {
    let front =
        "---\ntitle: Ours\nlanguage: en\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\nOf {{ year }}.\n";
    let registry = registry().with("templates/stocktaking.md", front);
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006"]);
    assert!(ran.stdout.ends_with("# Ours\n\nOf 2006.\n"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_format_or_language_that_is_not_there_is_told() {
    let registry = registry();
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "-o", "report.odt"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("can't be written as .odt"), "{}", ran.stderr);
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--archive"]);
    assert!(ran.status == 2 && ran.stderr.contains("--archive is for PDF"), "{}", ran.stderr);
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", "de"]);
    assert!(ran.status == 2 && ran.stderr.contains("en, fr, es, ar, zh, ru"), "{}", ran.stderr);
}

#[test]
fn the_built_in_templates_can_be_copied_out_and_are_never_written_over() {
    let registry = registry().with("templates/stocktaking.md", "ours\n");
    let ran = registry.wsis(&["init", "--templates"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("templates/stocktaking.md is there already, and stays as it is"), "{}", ran.stderr);
    let read = |file: &str| std::fs::read_to_string(registry.path().join("templates").join(file)).unwrap();
    assert_eq!(read("stocktaking.md"), "ours\n");
    assert!(read("locales/en.ftl").contains("key-findings = Summary"));
    std::fs::remove_file(registry.path().join("templates/stocktaking.md")).unwrap();
    assert_eq!(registry.wsis(&["check"]).status, 0);
    assert_matches("report-stocktaking.out", &registry.wsis(&["report", "stocktaking", "--year", "2006"]));
}

#[test]
fn a_template_or_catalogue_that_can_not_be_read_is_told() {
    let registry = registry();
    registry.write("templates/stocktaking.md", b"\xff\xfe");
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("templates/stocktaking.md can't be read: it is not UTF-8"), "{}", ran.stderr);
    let registry = Registry::base().with("templates/locales/en.ftl", "thousands-separator = ,\nmonth-1 = { $x\n");
    assert_matches("report-catalogue.out", &registry.wsis(&["report", "stocktaking", "--year", "2006"]));
}

#[test]
fn a_report_longer_than_it_may_be_is_told() {
    let front =
        "---\ntitle: Long\nlanguage: en\nword-limit: 3\nwords: { annex: A, table: T, figure: F, notes: N }\n---\n\n";
    let registry =
        registry().with("templates/stocktaking.md", format!("{front}# One two\n\nThree four.[^a]\n\n[^a]: Five.\n"));
    // Of a translation the original is asked.
    for language in ["en", "fr"] {
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--lang", language]);
        assert!(ran.stderr.contains("warning: the report has 5 words, more than the 3"), "{}", ran.stderr);
        assert_eq!(ran.status, 0);
    }
}

#[test]
fn a_published_figure_may_have_a_fraction() {
    let figure = |value: &str| {
        format!(
            "\n[[stocktaking.figures]]\nname = \"share\"\nvalue = {value}\nunit = \"per cent\"\nsources = [\"https://example.org/f\"]\n"
        )
    };
    let cycle = format!(
        "[stocktaking]\ndate = 2007-03-01\nsources = [\"https://example.org/s\"]\n{}{}",
        figure("54.5") + &figure("9.0"),
        figure("12")
    );
    let registry = Registry::base().with("cycles/2006.toml", cycle);
    for kind in ["stocktaking", "secretary-general"] {
        let ran = registry.wsis(&["report", kind, "--year", "2006", "--force"]);
        let told = ran.stdout.replace('\\', "");
        assert!(told.contains("] | 54.5 |") && told.contains("] | 9 |") && told.contains("] | 12 |"), "{}", ran.seen());
    }
}

#[test]
fn a_report_is_transmitted_to_an_organ() {
    let registry = registry();
    let ran = registry.wsis(&["report", "secretary-general", "--year", "2006", "--addressee", "ecosoc"]);
    assert!(ran.stdout.contains("It is submitted to the Economic and Social Council."), "{}", ran.stdout);
    let ran = registry.wsis(&["report", "secretary-general", "--year", "2006", "--addressee", "general-assembly"]);
    let told = "It is submitted to the Economic and Social Council and, through it, to the General Assembly.";
    assert!(ran.stdout.contains(told), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_report_of_a_revision_names_it() {
    let registry = crate::git::committed(registry());
    let head = crate::git::head(registry.path());
    registry.write("outputs/2006/c5/handbook.toml", "broken");
    let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "--at", "HEAD"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let note = format!(": Revision {} of the registry.", &head[..10]);
    assert!(ran.stdout.contains(&note), "{}", ran.stdout);
}

#[cfg(feature = "pdf")]
mod pdf {
    use super::{Registry, registry};

    #[test]
    fn both_reports_are_written_as_pdf_the_same_each_time() {
        let registry = registry();
        for report in ["stocktaking", "secretary-general"] {
            for (file, archive) in [(".one.pdf", &[][..]), (".two.pdf", &[]), (".archive.pdf", &["--archive"])] {
                let asked = ["report", report, "--year", "2006", "-o", file];
                let ran = registry.wsis(&[&asked[..], archive].concat());
                assert_eq!((ran.status, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
            }
            let read = |file: &str| std::fs::read(registry.path().join(file)).unwrap();
            assert!(read(".one.pdf").starts_with(b"%PDF-"));
            assert_eq!(read(".one.pdf"), read(".two.pdf"));
            assert!(contains(&read(".one.pdf"), "pdfuaid"), "it says that it keeps to PDF/UA");
            assert!(contains(&read(".archive.pdf"), "pdfaid"), "it says that it keeps to PDF/A");
        }
    }

    #[test]
    fn a_sign_that_no_font_shows_is_told_and_another_stands_in_its_place() {
        let registry = registry().with(
            "organizations/apc.toml",
            "name = \"𓀀\"\ncategory = \"civil-society\"\nsources = [\"https://example.org\"]\n",
        );
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "-o", ".x.pdf"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        let told =
            "warning: no font on this machine shows `𓀀`, so the PDF has `\u{fffd}` there: install one that has U+13000";
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
        assert!(registry.path().join(".x.pdf").exists());
    }

    fn contains(bytes: &[u8], text: &str) -> bool {
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    }

    #[test]
    fn other_scripts_are_set_in_the_fonts_that_ship() {
        let name = "{ en = \"ITU\", ar = \"الاتحاد الدولي للاتصالات\", ru = \"Международный союз электросвязи\" }";
        let registry = Registry::base();
        registry.write(
            "outputs/2006/c5/handbook.toml",
            format!("title = {name}\nkind = \"tool\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = {{ ar = \"ملخص\" }}\nsources = [\"https://example.org\"]\n"),
        );
        let ran = registry.wsis(&["report", "stocktaking", "--year", "2006", "-o", ".x.pdf"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
    }
}

#[test]
fn an_acronym_that_two_organizations_share_stands_for_the_first_alone() {
    let registry = Registry::base();
    for (id, name) in [("a-tra", "Authority of Andova"), ("b-tra", "Authority of Borduria")] {
        let organization = format!(
            "name = \"{name}\"\nacronym = \"TRA\"\ncategory = \"government\"\n\
             sources = [{{ url = \"https://example.org/{id}\", accessed = 2026-11-25 }}]\n"
        );
        registry.write(&format!("organizations/{id}.toml"), organization);
        for output in ["one", "two"] {
            let text = format!(
                "title = \"Guide {output} of {id}\"\nkind = \"guideline\"\ndate = 2006-11-02\nby = [\"{id}\"]\n\
                 summary = \"It tells all.\"\nsources = [{{ url = \"https://example.org/{id}/{output}\", \
                 accessed = 2026-11-25 }}]\n"
            );
            registry.write(&format!("outputs/2006/c5/{id}-{output}.toml"), text);
        }
    }
    let text = registry.wsis(&["report", "secretary-general", "--year", "2006"]).stdout;
    let body = text.split("\n## Annex").next().unwrap();
    assert_eq!(body.matches("Authority of Andova (TRA)").count(), 1, "{body}");
    assert!(!body.contains("Borduria (TRA)") && body.matches("Authority of Borduria").count() >= 2, "{body}");
}
