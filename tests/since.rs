//! `wsis report … --since`: what changed is marked, so that rejecting all gives the earlier report and accepting all the later one.

use crate::formats::{converted, parts};
use crate::git::{commit, committed, git};
use crate::support::{Registry, excerpt};
use std::collections::BTreeMap;
use wsis::{Document, docx, marked};

/// An element of XML, or text.
#[derive(Debug, Clone)]
enum Node {
    Element { name: String, tag: String, children: Vec<Node> },
    Text(String),
}

impl Node {
    fn parsed(xml: &str) -> Vec<Node> {
        let mut open = vec![(String::new(), String::new(), Vec::new())];
        for piece in xml.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap();
            let name = tag.split([' ', '\n', '/']).find(|name| !name.is_empty()).unwrap().to_owned();
            if tag.starts_with('/') {
                let (name, tag, children) = open.pop().unwrap();
                open.last_mut().unwrap().2.push(Node::Element { name, tag, children });
            } else if tag.ends_with('/') {
                open.last_mut().unwrap().2.push(Node::Element { name, tag: tag.to_owned(), children: Vec::new() });
            } else if !tag.starts_with('?') {
                open.push((name, tag.to_owned(), Vec::new()));
            }
            open.last_mut().unwrap().2.push(Node::Text(text.to_owned()));
        }
        open.pop().unwrap().2
    }

    fn name(&self) -> &str {
        match self {
            Node::Element { name, .. } => name,
            Node::Text(_) => "",
        }
    }

    fn children(&self) -> &[Node] {
        match self {
            Node::Element { children, .. } => children,
            Node::Text(_) => &[],
        }
    }

    fn child(&self, path: &[&str]) -> Option<&Node> {
        let [first, rest @ ..] = path else { return Some(self) };
        self.children().iter().find(|child| child.name() == *first)?.child(rest)
    }

    /// The text that stands in it by itself.
    fn words(&self) -> String {
        let text = |node: &Node| if let Node::Text(text) = node { text.clone() } else { String::new() };
        self.children().iter().map(text).collect()
    }

    fn attribute(&self, name: &str) -> &str {
        let Node::Element { tag, .. } = self else { return "" };
        tag.split_once(&format!("{name}=\"")).map_or("", |(_, after)| after.split('"').next().unwrap())
    }
}

/// What somebody does with all changes.
#[derive(Clone, Copy, PartialEq)]
enum Decided {
    Accepted,
    Rejected,
}

impl Decided {
    /// Whether what an element of this name holds is gone.
    fn drops(self, name: &str) -> bool {
        name == if self == Self::Accepted { "w:del" } else { "w:ins" }
    }
}

/// The text of a Word file once its changes are decided.
struct Reader {
    decided: Decided,
    notes: BTreeMap<String, Node>,
}

impl Reader {
    fn text(file: &[u8], decided: Decided) -> Vec<String> {
        let parts = parts(file);
        let part = |name: &str| Node::parsed(std::str::from_utf8(&parts[name]).unwrap());
        let footnotes = part("word/footnotes.xml");
        let footnotes = footnotes.iter().find(|node| node.name() == "w:footnotes").unwrap();
        let id = |note: &Node| note.attribute("w:id").to_owned();
        let notes = footnotes.children().iter().map(|note| (id(note), note.clone())).collect();
        let reader = Self { decided, notes };
        let mut paragraphs = Vec::new();
        for name in ["document", "header1", "header2", "header3", "footer2"] {
            paragraphs.push(format!("== {name}"));
            reader.read(&part(&format!("word/{name}.xml")), &mut paragraphs);
        }
        paragraphs
    }

    fn read(&self, nodes: &[Node], paragraphs: &mut Vec<String>) {
        for node in nodes {
            let marks = |path: &[&str]| {
                node.child(path).is_some_and(|within| within.children().iter().any(|it| self.decided.drops(it.name())))
            };
            match node.name() {
                "w:tr" if marks(&["w:trPr"]) => {}
                "w:tr" => {
                    self.read(node.children(), paragraphs);
                    paragraphs.push("-- row".to_owned());
                }
                "w:p" => {
                    let mut text = String::new();
                    self.runs(node.children(), &mut false, &mut text);
                    if marks(&["w:pPr", "w:rPr"]) {
                        assert_eq!(text, "", "the mark of a paragraph goes, and not all of its text");
                    } else {
                        // How nothing is set is no matter.
                        let style = node.child(&["w:pPr", "w:pStyle"]).filter(|_| !text.is_empty());
                        let style = style.map_or("", |style| style.attribute("w:val"));
                        // In a cell a code is broken where the columns of this very file leave no room.
                        let text = if style == "TableText" { text.replace("C7\u{a0}", "C7 ") } else { text };
                        paragraphs.push(format!("{style}: {text}"));
                    }
                }
                _ => self.read(node.children(), paragraphs),
            }
        }
    }

    /// What runs within a paragraph. What a field shows is set by whoever opens the file.
    fn runs(&self, nodes: &[Node], in_field: &mut bool, text: &mut String) {
        for node in nodes {
            match node.name() {
                name if self.decided.drops(name) => {}
                "w:pPr" => {}
                "w:fldChar" => *in_field = node.attribute("w:fldCharType") == "separate",
                // Of which kind it is; the number of a bookmark differs.
                "w:instrText" | "w:delInstrText" => text.extend(node.words().split_whitespace().next()),
                "w:t" | "w:delText" if !*in_field => text.push_str(&node.words()),
                "w:br" => text.push('\n'),
                "w:tab" => text.push('\t'),
                "w:noBreakHyphen" => text.push('-'),
                "wp:docPr" => text.push_str(node.attribute("descr")),
                "w:footnoteReference" => {
                    let mut note = Vec::new();
                    self.read(std::slice::from_ref(&self.notes[node.attribute("w:id")]), &mut note);
                    text.extend(["[", &note.join("\n"), "]"]);
                }
                _ => self.runs(node.children(), in_field, text),
            }
        }
    }
}

/// That a file with changes is either report, by what is decided of the changes.
fn is_both(compared: &[u8], before: &[u8], after: &[u8], told: &str) {
    for (decided, report) in [(Decided::Rejected, before), (Decided::Accepted, after)] {
        let (seen, expected) = (Reader::text(compared, decided), Reader::text(report, Decided::Accepted));
        let name = if decided == Decided::Accepted { "accepted" } else { "rejected" };
        for (seen, expected) in seen.iter().zip(&expected) {
            assert_eq!(seen, expected, "{told}: {name}");
        }
        assert_eq!(seen.len(), expected.len(), "{told}: {name}");
    }
}

fn written(registry: &Registry, arguments: &[&str], name: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    let ran = registry.wsis(&[&["report"], arguments, &["--quiet", "-o", file.to_str().unwrap()]].concat());
    assert_eq!((ran.status, &*ran.stderr), (0, ""), "{}", ran.seen());
    std::fs::read(&file).unwrap()
}

#[test]
fn a_year_is_compared_with_another_and_either_report_comes_out_by_accepting_or_rejecting_all() {
    let registry = Registry::copy_of(&excerpt());
    for (report, year, since) in [
        ("stocktaking", "2007", "2006"),
        ("stocktaking", "2006", "2005"),
        ("secretary-general", "2006", "2005"),
        ("secretary-general", "2015", "2006"),
    ] {
        let of = |year: &str| written(&registry, &[report, "--year", year], "r.docx");
        let compared = written(&registry, &[report, "--year", year, "--since", since], "r.docx");
        is_both(&compared, &of(since), &of(year), &format!("{report} {year} since {since}"));
        assert_ne!(Reader::text(&compared, Decided::Accepted), Reader::text(&compared, Decided::Rejected));
    }
    let again = || written(&registry, &["stocktaking", "--year", "2007", "--since", "2006"], "r.docx");
    assert!(again() == again(), "the same reports make another file");
}

/// A registry of which the branch `2024` and the first commit hold what was there before it was edited.
fn edited() -> Registry {
    let registry = committed(Registry::copy_of(&excerpt()));
    git(registry.path(), &["branch", "2024"]);
    let output = std::fs::read_dir(registry.path().join("outputs/2006/c8")).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(&output).unwrap();
    registry.write("outputs/2006/c9/one-more.toml", text.replacen("title = \"", "title = \"One more of ", 1));
    std::fs::write(&output, text.replacen("summary = \"", "summary = \"Words that came first. ", 1)).unwrap();
    commit(registry.path(), "Edited");
    registry
}

#[test]
fn a_registry_is_compared_with_what_it_was_at_a_revision() {
    let registry = edited();
    for report in ["stocktaking", "secretary-general"] {
        let of = |arguments: &[&str]| written(&registry, &[&[report, "--year", "2006"], arguments].concat(), "r.docx");
        for since in ["HEAD~1", "heads/2024"] {
            let (before, after) = (of(&["--at", since]), of(&[]));
            is_both(&of(&["--since", since]), &before, &after, &format!("{report} since {since}"));
        }
        let none = Reader::text(&of(&["--at", "HEAD", "--since", "HEAD"]), Decided::Rejected);
        assert_eq!(none, Reader::text(&of(&["--at", "HEAD"]), Decided::Accepted));
    }
}

#[test]
fn libreoffice_lists_the_changes_of_whom_and_of_which_day() {
    let registry = Registry::copy_of(&excerpt());
    let folder = tempfile::tempdir().unwrap();
    let file = written(&registry, &["secretary-general", "--year", "2007", "--since", "2006"], "r.docx");
    std::fs::write(folder.path().join("r.docx"), file).unwrap();
    let text = String::from_utf8(converted(folder.path(), "r.docx", "fodt", "fodt")).unwrap();
    assert!(text.matches("<text:insertion>").count() > 50, "insertions are lost");
    assert!(text.matches("<text:deletion>").count() > 50, "deletions are lost");
    assert!(text.contains("<dc:creator>United Nations</dc:creator>"), "who changed it is lost");
    assert!(text.contains("<dc:date>2008-04-30"), "when it was changed is lost");
    // As it was written, and as an office saves it, each figure of the later report is there and right.
    registry.write(".out/saved.docx", converted(folder.path(), "r.docx", "docx", "docx"));
    registry.write(".out/written.docx", std::fs::read(folder.path().join("r.docx")).unwrap());
    let ran = registry.wsis(&["verify", "-q", "--format", "json", ".out/written.docx", ".out/saved.docx"]);
    assert_eq!(ran.status, 0, "{}", ran.seen());
    for told in ran.json().as_array().unwrap() {
        assert!(told["gone"].as_object().unwrap().is_empty(), "{told}");
    }
}

#[test]
fn a_page_marks_changes_with_ins_and_del_and_other_formats_have_no_marks() {
    let registry = Registry::copy_of(&excerpt());
    let since = ["stocktaking", "--year", "2006", "--since", "2005"];
    let page = String::from_utf8(written(&registry, &since, "r.html")).unwrap();
    assert!(page.contains("<h1>Stocktaking report <del>2005</del><ins>2006</ins></h1>"));
    assert!(page.contains("<strong>The mechanism by line, <del>2005</del><ins>2006</ins></strong></caption>"));
    assert_eq!(page.matches("<ins>").count(), page.matches("</ins>").count());
    assert_eq!(page.matches("<del>").count(), page.matches("</del>").count());
    let ids: Vec<_> = page.split(" id=\"").skip(1).map(|after| after.split('"').next().unwrap()).collect();
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), ids.len(), "an id twice");
    let refused = |arguments: &[&str]| {
        let ran = registry.wsis(&[&["report"], &since[..], arguments].concat());
        assert_eq!(ran.status, 2, "{}", ran.seen());
        ran.stderr
    };
    let told =
        "error: --since marks changes, which a file in .md can't show: name a file that ends in .html or .docx\n";
    assert_eq!(refused(&[]), told);
    assert_eq!(refused(&["-o", "r.md"]), told);
    let same = registry.wsis(&["report", "stocktaking", "--year", "2006", "--since", "2006", "-o", "r.docx"]);
    assert!(same.stderr.contains("names the years of the report itself"), "{}", same.seen());
}

/// Blocks of Markdown, of which two documents are made.
fn block() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let words = proptest::collection::vec(
        "(one|two|three|four|\\*\\*five\\*\\*|six,|2007|\\[seven\\]\\(https://example.org/7\\)|eight\\[\\^1\\]|nine\\[\\^2\\]|ten\\[\\^1\\]\\[\\^2\\]|ten\\[\\^1\\]\\[\\^2\\])",
        1..9,
    );
    let sentence = words.prop_map(|words| words.join(" "));
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let rows = proptest::collection::vec(proptest::collection::vec("(C1|C2|C3|4|five)", 2..=2).prop_map(row), 1..5);
    prop_oneof![
        4 => sentence.clone(),
        1 => sentence.clone().prop_map(|words| format!("# {words}")),
        1 => sentence.clone().prop_map(|words| format!("## {words}")),
        1 => proptest::collection::vec(sentence.clone(), 1..4).prop_map(|items| {
            items.iter().map(|item| format!("- {item}\n")).collect::<Vec<_>>().concat()
        }),
        1 => proptest::collection::vec(sentence.clone(), 1..4).prop_map(|items| {
            items.iter().map(|item| format!("- {item}\n\n  - {item} below\n")).collect::<Vec<_>>().concat()
        }),
        1 => sentence.clone().prop_map(|words| format!("> {words}")),
        2 => rows.clone().prop_map(|rows| format!("| Line | Number |\n|---|--:|\n{}", rows.concat())),
        1 => rows.prop_map(|rows| format!(": Of lines\n\n| Line | Number |\n|---|--:|\n{}", rows.concat())),
        1 => Just("![](chart:outputs)".to_owned()),
    ]
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 48, ..Default::default() })]

    /// Whatever changes in a document, accepting and rejecting all gives either.
    #[test]
    fn whatever_two_documents_say_either_comes_out(
        before in proptest::collection::vec(block(), 0..7),
        after in proptest::collection::vec(block(), 0..7),
        annexes in proptest::bool::ANY,
        value in 1_usize..3,
    ) {
        let document = |title: &str, blocks: &[String], value: usize| {
            let front = format!(
                "---\ntitle: {title}\nlanguage: en\nsummary: Summary\ncontents: {{ heading: Contents, page: Page, depth: 2 }}\n\
                 numbered-paragraphs: true\nnumbered-headings: true\nwords: {{ annex: Annex, table: Table, figure: Figure, notes: \
                 Notes }}\ncharts: {{ outputs: {{ kind: bars, title: Outputs, description: Of C1 {value}, labels: [C1], values: \
                 [{value}] }} }}\n---\n"
            );
            let annexes = if annexes { "\n\n<!-- annexes -->\n\n# Of more\n\nWords." } else { "" };
            let notes = "\n\n[^1]: The first source.\n\n[^2]: The second source.\n";
            Document::parse(&format!("{front}\nWhat it is about.\n\n# Beginning\n\n{}{annexes}{notes}", blocks.join("\n\n"))).unwrap()
        };
        let (before, after) = (document("Of 2006", &before, 1), document("Of 2007", &after, value));
        let compared = docx(&marked(&before, &after)).unwrap();
        is_both(&compared, &docx(&before).unwrap(), &docx(&after).unwrap(), "two documents");
    }
}
