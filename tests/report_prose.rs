//! How the reports read: whole sentences in the style of the United Nations, whose numbers are those of the stocktaking.

use crate::report_day::{YEARS, of_every_year, of_excerpt, own_texts, plain, report_of};
use crate::report_sentences::{number, number_at_end};
use crate::support::Registry;
use serde_json::Value;
use std::fmt::Write;
use std::sync::OnceLock;

/// The paragraphs and entries of a report up to its annexes, without their numbers and the signs of footnotes.
fn paragraphs(report: &str) -> Vec<String> {
    let body = report.split("\n## Annex").next().unwrap();
    let body = body.split_once("\n## ").map_or("", |(_, body)| body);
    let is_text = |line: &&str| {
        !line.is_empty() && !line.starts_with(['#', '|']) && !line.starts_with("**") && !line.starts_with("[^")
    };
    body.lines().skip(1).filter(is_text).map(|line| without_notes(without_number(line))).collect()
}

fn without_number(line: &str) -> &str {
    let line = line.strip_prefix("- ").unwrap_or(line);
    match line.split_once("\\. ") {
        Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => line,
    }
}

fn without_notes(line: &str) -> String {
    let mut text = String::new();
    let mut parts = line.split("[^");
    text.push_str(parts.next().unwrap());
    for part in parts {
        text.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
    }
    text
}

/// What is the matter with the words of a paragraph, apart from the registry's own texts in it.
fn faults(paragraph: &str, own: &[String]) -> Vec<String> {
    let mut text = plain(paragraph).replace('*', "");
    let mut within: Vec<_> = own.iter().filter(|own| text.contains(own.as_str())).collect();
    within.sort_by_key(|own| std::cmp::Reverse(own.len()));
    for own in within {
        let ends = own.chars().next_back().filter(|sign| ".:?!".contains(*sign));
        text = text.replace(own, &format!("TEXT{}", ends.map_or(String::new(), String::from)));
    }
    let mut faults = Vec::new();
    for wrong in [
        "  ",
        " .",
        " ,",
        "()",
        "“”",
        "the ITU",
        "ITU’s",
        " 1 outputs",
        " 1 meetings",
        " 1 lines",
        "one outputs",
        "one lines",
    ] {
        if text.contains(wrong) {
            faults.push(format!("`{wrong}`"));
        }
    }
    for (words, after) in [("para. ", "a paragraph"), ("paras. ", "paragraphs")] {
        let is_number = |rest: &str| rest.starts_with(|sign: char| sign.is_ascii_digit());
        if text.split(words).skip(1).any(|rest| !is_number(rest)) {
            faults.push(format!("refers to {after} without a number"));
        }
    }
    let quoted = paragraph.split('“').skip(1);
    if quoted.clone().count() > 0 && quoted.take(paragraph.matches('“').count() - 1).any(|quote| !quote.contains('”'))
    {
        faults.push("quotation marks within others".to_owned());
    }
    if let Some(told) = text.strip_prefix("The following ")
        && let Some((said, which)) = told.split_once(": ")
        && (said.contains(" were ") || said.contains(" are "))
        && !which.contains(" and ")
    {
        faults.push(format!("announces several, and there is one: {which}"));
    }
    for after in text.split("paras. ").skip(1) {
        let numbers: String = after.chars().take_while(|sign| !matches!(sign, ')' | '.' | ';')).collect();
        if !numbers.contains([',', '–']) && !numbers.contains(" and ") {
            faults.push(format!("refers to several paragraphs, and there is one: {numbers}"));
        }
    }
    if !text.ends_with(['.', ':']) {
        faults.push("does not end as a sentence".to_owned());
    }
    for sentence in text.split(". ") {
        let last_word_before = text[..sentence.as_ptr() as usize - text.as_ptr() as usize].trim_end_matches(". ");
        let is_reference = ["para", "paras", "No", "No"].iter().any(|word| last_word_before.ends_with(word));
        if sentence.starts_with(|sign: char| sign.is_ascii_digit()) && !is_reference {
            faults.push(format!("a sentence begins with a digit: {sentence}"));
        }
    }
    faults
}

#[test]
fn faults_of_style_are_found() {
    let own = ["2nd meeting".to_owned(), "A text without an end".to_owned()];
    let found = |text: &str| faults(text, &own).len();
    assert_eq!(found("Six meetings were held, of the 2nd meeting (see para. 3). It was open."), 0);
    assert_eq!(found("6 meetings were held."), 1);
    assert_eq!(found("All is well. 6 meetings were held."), 1);
    assert_eq!(found("See para. ."), 2);
    assert_eq!(found("The meeting “On “Openness” in A” was held, and “B”."), 1);
    assert_eq!(found("The meeting “On ‘Openness’ in A” was held, and “B”."), 0);
    assert_eq!(found("The following tools were launched under the line: A."), 1);
    assert_eq!(found("The following tools were launched under the line: A and B."), 0);
    assert_eq!(found("It met (paras. 3)."), 1);
    assert_eq!(found("It met (paras. 3, 4)."), 0);
    assert_eq!(found("It was held by the ITU  in ()"), 4);
}

#[test]
fn every_paragraph_is_of_whole_sentences() {
    let own = own_texts();
    of_every_year(|report, year| {
        let text = report_of(report, year);
        let paragraphs = paragraphs(text);
        assert!(paragraphs.len() > 5, "{report} {year}: {paragraphs:?}");
        for paragraph in paragraphs {
            let found = faults(&paragraph, &own);
            assert!(found.is_empty(), "{report} {year}: {found:?}\n{paragraph}");
        }
    });
}

/// The figures of every year, as the stocktaking counts them.
fn figures(year: i32) -> &'static Value {
    static FIGURES: OnceLock<Value> = OnceLock::new();
    let all = FIGURES.get_or_init(|| {
        let years = format!("{}-{}", YEARS.start(), YEARS.end());
        serde_json::from_str(&of_excerpt(&["stocktake", "--years", &years, "--format", "json"])).unwrap()
    });
    all["years"].as_array().unwrap().iter().find(|figures| figures["year"] == year).unwrap()
}

/// The first number of a sentence that has these words after it, anywhere in the report.
fn said(text: &str, after: &str) -> Option<usize> {
    text.find(after).map(|at| number_at_end(text[..at].trim_end()))
}

fn total(figures: &Value, name: &str) -> usize {
    usize::try_from(figures["totals"][name].as_u64().expect(name)).unwrap()
}

/// The numbers that begin the parts of a sentence `Of the N outputs of YEAR, 3 were …, 2 were … and one was …`.
fn parts(text: &str, year: i32, is_one: impl Fn(&str) -> bool) -> Option<Vec<usize>> {
    let begin = format!(" outputs of {year}, ");
    let sentence = text.lines().filter_map(|line| line.split_once(&begin)).find(|(_, rest)| is_one(rest))?.1;
    let sentence = sentence.split(['.', ';']).next().unwrap();
    let parts = sentence.split(", ").flat_map(|part| part.split(" and "));
    Some(parts.filter_map(|part| number(part.split(' ').next()?)).collect())
}

#[test]
fn numbers_in_sentences_are_those_of_the_stocktaking() {
    of_every_year(|report, year| {
        let text = report_of(report, year);
        let figures = figures(year);
        let of = format!("{report} {year}");
        let outputs = total(figures, "outputs");
        let words = [format!(" outputs were recorded for {year}"), format!(" output was recorded for {year}")];
        let told: Vec<_> = words.iter().filter_map(|words| said(text, words)).collect();
        assert!(told.iter().all(|said| *said == outputs), "{of}: {told:?}");
        assert!(outputs == 0 || !told.is_empty(), "{of} does not say how many outputs there were");
        if let Some((_, rest)) = text.split_once(&format!(" recorded for {year}, compared with ")) {
            assert_eq!(number(rest.split(' ').next().unwrap()), Some(total(figures, "previous_year")), "{of}");
        }
        let (meetings, told) = (total(figures, "meetings"), said(text, &format!(" meetings were held in {year}")));
        assert!(told.is_none_or(|said| said == meetings), "{of}: {told:?}");
        assert!(meetings < 2 || told.is_some(), "{of} does not say how many meetings there were");
        let kinds = parts(text, year, |rest| rest.contains("were publications") || rest.contains("was a "));
        if let Some(kinds) = kinds {
            assert_eq!(kinds.iter().sum::<usize>(), outputs, "{of}: {kinds:?}");
        }
        if let Some(scopes) = parts(text, year, |rest| rest.contains(" in scope") || rest.contains("regional")) {
            assert!(scopes.iter().sum::<usize>() <= outputs, "{of}: {scopes:?}");
        }
    });
}

#[test]
fn the_rows_of_a_table_of_shares_add_up_to_all_outputs() {
    of_every_year(|report, year| {
        if report != "stocktaking" {
            return;
        }
        let text = report_of(report, year);
        let outputs = total(figures(year), "outputs");
        for caption in [format!("Outputs by kind, {year}**\n"), format!("Outputs by scope, {year}**\n")] {
            let Some((_, rest)) = text.split_once(&caption) else {
                assert_eq!(outputs, 0, "{year} has no table: {caption}");
                continue;
            };
            let rows = rest.trim_start().lines().take_while(|line| line.starts_with('|')).skip(2);
            let numbers: Vec<usize> =
                rows.map(|row| row.split(" | ").nth(1).unwrap().trim_matches(['|', ' ']).parse().unwrap()).collect();
            assert_eq!(numbers.iter().sum::<usize>(), outputs, "{year} {caption}");
        }
    });
}

#[test]
fn a_statement_has_at_most_one_footnote() {
    of_every_year(|report, year| {
        let text = report_of(report, year);
        let is_sign = |at: usize| !text[..at].ends_with('\n');
        let signs: Vec<_> = text.match_indices("[^").map(|(at, _)| at).filter(|at| is_sign(*at)).collect();
        for (number, at) in (1..).zip(signs) {
            let (sign, rest) = text[at + 2..].split_once(']').unwrap();
            assert!(!rest.starts_with("[^"), "{report} {year}: two notes at one place, beside {sign}");
            assert_eq!(sign.parse(), Ok(number), "{report} {year}: the notes stand in their order");
        }
    });
}

#[test]
fn a_report_that_would_be_too_long_lists_outputs_without_their_summaries_and_says_so() {
    let registry = Registry::base();
    let summary = "This sentence has ten words to fill a long report. ".repeat(20);
    for n in 0..60 {
        let output = format!(
            "title = \"Guide {n}\"\nkind = \"guideline\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = \"{summary}\"\nsources = [\"https://example.org/{n}\"]\n"
        );
        registry.write(&format!("outputs/2006/c5/guide-{n}.toml"), output);
    }
    let ran = registry.wsis(&["report", "secretary-general", "--year", "2006"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains(
            "The summaries of the outputs, with which the report would exceed the limit of 8,500 words, are omitted"
        ),
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains("This sentence has ten words"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("The following guidelines were published under the line: *Guide 0* ("),
        "{}",
        ran.stdout
    );
    assert!(!ran.stderr.contains("more than the 8500"), "{}", ran.stderr);
}

#[test]
fn requests_that_are_open_are_left_out_before_summaries_are() {
    let mut resolution = String::from(
        "symbol = \"A/RES/60/252\"\ntitle = \"Summit\"\norgan = \"general-assembly\"\nadopted = 2006-03-27\n\
         sources = [\"A/RES/60/252\"]\n",
    );
    let text = "All stakeholders are to act, and all of them are to say what they did. ".repeat(2);
    for paragraph in 1..=300 {
        let _ = write!(
            resolution,
            "\n[[requests]]\nparagraph = \"{paragraph}\"\ntext = \"{}\"\naction = \"support\"\nasked-of = [\"all-stakeholders\"]\n",
            text.trim()
        );
    }
    let output = "title = \"Guide\"\nkind = \"guideline\"\ndate = 2006-11-02\nby = [\"itu\"]\nsummary = \"It is for all.\"\n\
                  sources = [\"https://example.org/o\"]\n";
    let registry =
        Registry::base().with("resolutions/a-res-60-252.toml", resolution).with("outputs/2006/c5/guide.toml", output);
    let registry = crate::git::committed(registry);
    // What an annex adds that was asked for takes nothing from the text.
    for options in [&[][..], &["--provenance"], &["--lang", "fr"]] {
        let ran = registry.wsis(&[&["report", "secretary-general", "--year", "2006"], options].concat());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        assert!(!ran.stdout.contains("All stakeholders are to act"), "{}", ran.stdout);
        assert!(ran.stdout.contains("It is for all."), "{}", ran.stdout);
        assert!(!ran.stderr.contains("more than the 8500"), "{}", ran.stderr);
        if options != ["--lang", "fr"] {
            let told = "The 300 requests that were open are not listed below";
            assert!(ran.stdout.contains(told) && !ran.stdout.contains("would exceed"), "{}", ran.stdout);
            assert!(ran.stdout.contains("| Moderator | 24 February 2006 |"), "{}", ran.stdout);
        }
    }
}

#[test]
fn each_regional_commission_is_one() {
    let registry = Registry::base();
    let acronyms = ["ECA", "UNECE", "ECLAC", "ESCAP", "ESCWA"];
    for acronym in acronyms {
        let organization = format!(
            "name = \"Commission {acronym}\"\nacronym = \"{acronym}\"\ncategory = \"international-organization\"\n\
             sources = [\"https://example.org/{acronym}\"]\n"
        );
        registry.write(&format!("organizations/{}.toml", acronym.to_lowercase()), organization);
    }
    let partners: Vec<_> = acronyms.iter().map(|acronym| format!("\"{}\"", acronym.to_lowercase())).collect();
    let output = format!(
        "title = \"Guide\"\nkind = \"guideline\"\ndate = 2006-11-02\nby = [\"itu\"]\npartners = [{}]\nsummary = \"For all.\"\n\
         sources = [\"https://example.org/o\"]\n",
        partners.join(", ")
    );
    registry.write("outputs/2006/c5/guide.toml", output);
    let report = registry.wsis(&["report", "secretary-general", "--year", "2006"]).stdout;
    assert!(
        report.contains("Five regional commissions of the United Nations issued outputs or were partners"),
        "{report}"
    );
}
