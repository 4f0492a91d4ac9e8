//! `wsis show`: one record with all that refers to it.

use crate::list::catalogue;
use crate::support::{Registry, assert_as_kept, excerpt, wsis_in};
use serde_json::json;

/// A record of each kind, as it is named.
const RECORDS: [[&str; 2]; 8] = [
    ["action-line", "C5"],
    ["organization", "itu"],
    ["organization", "un"],
    ["group", "c5"],
    ["meeting", "2006/facilitation"],
    ["output", "2006/c5/guide"],
    ["output", "2007/c5/guide-second-edition"],
    ["cycle", "2006"],
];

#[test]
fn each_kind_is_shown_with_what_refers_to_it() {
    let registry = catalogue();
    let mut seen = String::new();
    for [kind, id] in RECORDS {
        let ran = registry.wsis(&["show", kind, id]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.seen());
        seen += &["$ wsis show ", kind, " ", id, "\n", &ran.stdout, "\n"].concat();
    }
    assert_as_kept(&seen, "expected/show.out");
}

#[test]
fn text_is_wrapped_and_addresses_stay_whole() {
    let text = catalogue().wsis(&["show", "meeting", "2006/facilitation", "--width", "60"]).stdout;
    let address = "https://example.org/a/very/long/address/that/is/longer/than/the/column/of/a/terminal/is/wide";
    assert!(text.lines().any(|line| line.trim() == address), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 60 || line.contains("https://")), "{text}");
}

#[test]
fn programs_get_the_record_under_its_own_keys_and_what_refers_to_it() {
    let output = catalogue().wsis(&["show", "output", "2006/c5/guide", "--format", "json"]).json();
    assert_eq!(output["kind"], "output");
    assert_eq!(output["file"], "outputs/2006/c5/guide.toml");
    assert_eq!(output["record"]["title"], json!({"en": "A guide", "fr": "Guide de la CYBERSÉCURITÉ"}));
    assert_eq!(output["record"]["figures"][0]["as_of"], "2007");
    assert_eq!(
        output["related"],
        json!({
            "replaced_by": [{"id": "2007/c5/guide-second-edition", "title": "A guide, second edition"}],
            "replaces": [],
            "meeting": {"id": "2006/facilitation", "title": "First facilitation meeting for C5"},
        })
    );
    let organization = catalogue().wsis(&["show", "organization", "apc", "--format", "json"]).json();
    let related = &organization["related"];
    let seat = json!([{"line": "c5", "role": "rapporteur", "from": "2006-05-15", "until": "2006-12-31"}]);
    assert_eq!((&related["memberships"], &related["moderates"]), (&seat, &json!([])));
    assert_eq!(related["partner_in"][0]["id"], "2006/c5/guide");
    assert_eq!(related["outputs"][0]["id"], "2006/c8/annual-report");
    let cycle = catalogue().wsis(&["show", "cycle", "2006", "--format", "json"]).json();
    assert_eq!(
        (&cycle["related"]["figures"]["outputs"], &cycle["related"]["figures"]["meetings"]),
        (&json!(2), &json!(1))
    );
    let yaml = catalogue().wsis(&["show", "organization", "apc", "--format", "yaml"]).stdout;
    assert!(yaml.starts_with("kind: organization\nid: apc\n"), "{yaml}");
}

/// What stands in a file is what programs get: no key of any record is lost.
#[test]
fn the_record_has_the_keys_of_its_schema() {
    for [kind, id] in RECORDS {
        let shown = catalogue().wsis(&["show", kind, id, "--format", "json"]).json();
        let schema = crate::schema::schema(kind);
        let keys = schema["properties"].as_object().unwrap().keys().map(|key| key.replace('-', "_"));
        assert_eq!(shown["record"].as_object().unwrap().keys().cloned().collect::<Vec<_>>(), keys.collect::<Vec<_>>());
    }
}

#[test]
fn an_unknown_id_leads_to_the_one_that_was_meant() {
    let cases = [
        ("organization", "ituu", "there is no organization `ituu`: did you mean `itu`?"),
        ("organization", "union", "did you mean `itu`?"),
        ("output", "2006/c5/giude", "did you mean `2006/c5/guide`?"),
        ("meeting", "2007", "did you mean `2007/session`?"),
        ("action-line", "c1", "did you mean"),
        ("group", "c8", "did you mean `c5`?"),
        ("cycle", "now", "there is no cycle `now`: `wsis list cycle` shows them all"),
        ("organization", "", "`wsis list organization` shows them all"),
        ("organization", "a\u{1b}[31m", "there is no organization `a\\u{1b}[31m`"),
    ];
    for (kind, id, told) in cases {
        let ran = catalogue().wsis(&["show", kind, id]);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{kind} {id}");
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
}

#[test]
fn a_record_is_found_by_whatever_it_is_called() {
    let cases: [&[&str]; 13] = [
        &["organization", "ITU"],
        &["organization", "I.T.U."],
        &["organization", "international telecommunication UNION"],
        &["organization", "Union internationale des télécommunications"],
        &["organization", "union internationale des te\u{301}le\u{301}communications"],
        &["ITU"],
        &["itu"],
        &["2006/c5/guide"],
        &["Guide de la cybersécurité"],
        &["2006/facilitation"],
        &["action-line", "Cultural diversity"],
        &["C8"],
        &["2006"],
    ];
    let registry = catalogue();
    let mut seen = String::new();
    for arguments in cases {
        let ran = registry.wsis(&[&["show"], arguments].concat());
        let first = ran.seen().lines().next().unwrap_or_default().to_owned();
        seen += &[&arguments.join(" "), " → ", &first, "\n"].concat();
    }
    assert_as_kept(&seen, "expected/show-called.out");
}

#[test]
fn a_name_that_is_not_clear_is_told_with_all_that_it_may_be() {
    let tra = |country: &str| {
        format!(
            "name = \"Authority of {country}\"\nacronym = \"TRA\"\ncategory = \"government\"\nsources = [\"https://example.org\"]\n"
        )
    };
    let registry = catalogue()
        .with("organizations/bahrain-tra.toml", tra("Bahrain"))
        .with("organizations/uae-tra.toml", tra("the Emirates"));
    let several = "`bahrain-tra` (Authority of Bahrain) or `uae-tra` (Authority of the Emirates)";
    let cases: [(&[&str], &str); 9] = [
        (&["show", "organization", "tra"], several),
        (&["show", "tra"], "type `wsis show organization bahrain-tra` (Authority of Bahrain) or `wsis show"),
        (&["list", "output", "--organization", "TRA"], several),
        (&["show", "organization", "authority"], several),
        (&["show", "organisation", "itu"], "there is no kind of record `organisation`: did you mean `organization`?"),
        (&["show", "organization"], "which organization?"),
        (&["show", "a\u{1b}[31m"], "there is no record `a\\u{1b}[31m`"),
        (
            &["list", "output", "--country", "Congo"],
            "write `CD` for Democratic Republic of the Congo, or `CG` for Congo",
        ),
        (&["list", "output", "--country", "Tunesia"], "did you mean `TN` for Tunisia?"),
    ];
    for (arguments, told) in cases {
        let ran = registry.wsis(arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?} {}", ran.seen());
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
}

#[test]
fn a_record_that_can_not_be_read_is_not_shown_in_part() {
    let registry = catalogue().with("outputs/2006/c5/broken.toml", "title = \"x\"\n");
    let ran = registry.wsis(&["show", "output", "2006/c5/broken"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("outputs/2006/c5/broken.toml can't be shown"), "{}", ran.stderr);
}

#[test]
fn editions_that_replace_each_other_in_a_ring_come_to_an_end() {
    let edition = |replaces: &str| {
        format!(
            "title = \"{replaces}\"\nkind = \"tool\"\ndate = \"2006\"\nreplaces = \"2006/c5/{replaces}\"\nby = [\"itu\"]\nsummary = \"x\"\n"
        )
    };
    let registry = Registry::base()
        .with("outputs/2006/c5/a.toml", edition("b"))
        .with("outputs/2006/c5/b.toml", edition("c"))
        .with("outputs/2006/c5/c.toml", edition("b"));
    let shown = registry.wsis(&["show", "output", "2006/c5/a", "--format", "json"]).json();
    let replaces = shown["related"]["replaces"].as_array().unwrap();
    assert_eq!(
        replaces.iter().map(|edition| edition["id"].as_str().unwrap()).collect::<Vec<_>>(),
        ["2006/c5/b", "2006/c5/c"]
    );
}

#[test]
fn text_of_a_file_reaches_the_terminal_as_text() {
    let registry = Registry::base().with(
        "organizations/painted.toml",
        "name = \"x\\u001b[31m\\u202e\"\ncategory = \"academia\"\nsources = [\"https://example.org\"]\n",
    );
    // Such a name is a fault already, and its record is not counted.
    let ran = registry.wsis(&["show", "organization", "painted"]);
    assert!(!ran.seen().contains(['\u{1b}', '\u{202e}']), "{:?}", ran.seen());
}

/// Looked up in the files by hand.
#[test]
fn a_real_registry_shows_what_refers_to_an_organization_and_a_meeting() {
    let related =
        |kind: &str, id: &str| wsis_in(&excerpt(), &["show", kind, id, "--format", "json"]).json()["related"].clone();
    let unctad = related("organization", "unctad");
    let term = json!([{"line": "c7-e-business", "role": "co-moderator", "from": "2006-05", "until": null}]);
    assert_eq!(unctad["moderates"], term);
    assert_eq!(unctad["prepared_reports"], json!([2008, 2010, 2011, 2012, 2013, 2014, 2016, 2017, 2018]));
    assert_eq!(related("meeting", "2009/wsis-forum")["sessions"].as_array().unwrap().len(), 8);
    assert_eq!(related("organization", "itu")["duties"], json!(["stocktaker"]));
    assert_eq!(related("meeting", "2006/c3-consultation")["modalities"].as_array().unwrap().len(), 4);
}
