//! The secretariat's own words in a report: their figures, and their sources as footnotes.
//!
//! A template asks for them by place: `own_words("summary")` gives them, `replaced("summary")` says whether they stand instead of what
//! is composed there.

use super::Request;
use super::publishers::Publishers;
use super::records::Party;
use crate::decode::did_you_mean;
use crate::prose::{Mark, Place, Report, Setting, What};
use crate::record::{Kind, Language, ReportingPeriod, Source, Sources};
use crate::registry::{Key, OwnWords, Registry};
use crate::stocktake::{FigureName, Told};
use crate::template::{Engine, Fault, Figure, Locale, Templates, argument, escaped};
use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::{Error, ErrorKind, State, Value};
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The words at each place of a report, with their figures in them.
#[derive(Debug, Default)]
pub(super) struct Words {
    report: Option<Report>,
    at: HashMap<&'static str, Said>,
}

/// The words at a place.
#[derive(Debug)]
struct Said {
    replaces: bool,
    /// By the level of the heading that they stand beneath, from one on: as pieces between the sources.
    beneath: Vec<Vec<Piece>>,
}

/// A piece of Markdown.
#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    /// A source, as filters see one.
    Source(Value),
}

/// How deep the headings are that words can stand beneath.
const LEVELS: u8 = 3;

/// What a figure's place asks of how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    First,
    Within,
    InTable,
}

/// The words for a report, whose figures are told.
pub(super) fn words(
    registry: &Registry,
    request: &Request,
    templates: &Templates,
    locale: &Arc<Locale>,
) -> Result<Words, Fault> {
    let (report, years) = (request.kind.report, request.period.years);
    let (publishers, titles) = (OnceCell::new(), OnceCell::new());
    let mut at = HashMap::new();
    // Words for a cycle of several years are none for some of them.
    let is_of_cycle = registry.years_reported_with(years.last()) == years;
    for place in report.places().into_iter().filter(|_| is_of_cycle) {
        let found = registry.own_words(years.last(), report, request.language, place);
        let Some(own) = found else { continue };
        // Numbers are in the language of their text, if there are words of it.
        let of_text = if own.language == request.language { None } else { templates.locale(own.language).ok() };
        let locale = of_text.as_ref().unwrap_or(locale);
        let telling = Telling {
            registry,
            period: request.period,
            is_forced: request.errors > 0,
            locale,
            own,
            language: request.language,
            publishers: &publishers,
            titles: &titles,
            known: RefCell::default(),
        };
        let foreign = (own.language != request.language).then_some(own.language);
        at.insert(place.key(), telling.said(place, foreign)?);
    }
    Ok(Words { report: Some(report), at })
}

/// What is needed to tell the figures of a text.
struct Telling<'a> {
    registry: &'a Registry,
    period: ReportingPeriod,
    is_forced: bool,
    locale: &'a Locale,
    own: OwnWords<'a>,
    language: Language,
    publishers: &'a OnceCell<Publishers>,
    titles: &'a OnceCell<HashMap<String, String>>,
    known: RefCell<HashMap<String, Result<Told, String>>>,
}

impl Telling<'_> {
    fn said(&self, place: Place, foreign: Option<Language>) -> Result<Said, Fault> {
        let beneath = (1..=LEVELS).map(|beneath| {
            let setting = Setting { beneath, is_bold: place.is_bold(), foreign };
            self.pieces(setting)
        });
        Ok(Said { replaces: self.own.part.replaces, beneath: beneath.collect::<Result<_, _>>()? })
    }

    fn pieces(&self, setting: Setting) -> Result<Vec<Piece>, Fault> {
        let OwnWords { text, part, .. } = self.own;
        let mut sources = Vec::new();
        // A sign that no text has stands for each source, until the footnotes are known.
        let markdown = text.printed(part, setting, |mark, before| {
            Ok::<_, Fault>(match &mark.what {
                What::Figure(name) => self.figure(mark, name, before)?,
                What::Document(symbol) => sign(&mut sources, source([("symbol", Value::from(symbol.as_str()))])),
                What::Page(url) => sign(&mut sources, self.page(url.as_str())),
                What::Replace | What::Wrong(_) => self.as_typed(mark),
            })
        })?;
        let mut texts = markdown.split(SOURCE);
        let mut pieces = vec![Piece::Text(texts.next().unwrap_or_default().to_owned())];
        for (source, text) in sources.into_iter().zip(texts) {
            pieces.push(Piece::Source(source));
            pieces.push(Piece::Text(text.to_owned()));
        }
        Ok(pieces)
    }

    /// A figure in the text. Where a report is forced, one that can't be told stands as it was typed.
    fn figure(&self, mark: &Mark, name: &str, before: &str) -> Result<String, Fault> {
        let told = self.told(name);
        let written = told.and_then(|told| written(self.locale, name, told, position(before)));
        match written {
            Err(_) if self.is_forced => Ok(self.as_typed(mark)),
            written => written.map_err(|why| {
                let (file, text) = (self.own.file.file(), &self.own.text.source);
                Fault::at(&file, text, mark.span.clone(), format!("the figure `{name}` can't be told"))
                    .with_help(Some(why))
            }),
        }
    }

    /// What a name tells; each is counted once, however often it stands there.
    fn told(&self, name: &str) -> Result<Told, String> {
        if let Some(known) = self.known.borrow().get(name) {
            return known.clone();
        }
        let told = FigureName::new(name).and_then(|figure| figure.told(self.registry, self.period));
        self.known.borrow_mut().insert(name.to_owned(), told.clone());
        told
    }

    /// A page as a source: with the title that a record has for it, else with whose site it is.
    fn page(&self, url: &str) -> Value {
        let title = self.titles.get_or_init(|| titles(self.registry)).get(without_scheme(url)).cloned();
        let publishers = self.publishers.get_or_init(|| Publishers::of(self.registry));
        let publisher = publishers.publisher(url).filter(|_| title.is_none());
        let site = publisher.map(|id| Party::of(self.registry, self.language, id).name);
        let site = site.map_or(Value::from(()), |name| {
            Value::from_pairs([("text", name.text), ("language", name.language.to_string())])
        });
        source([("url", Value::from(url)), ("title", Value::from(title)), ("site", site)])
    }

    fn as_typed(&self, mark: &Mark) -> String {
        escaped(&self.own.text.source[mark.span.clone()])
    }
}

/// A figure as it is printed: whatever a text says in numbers goes through here.
fn written(locale: &Locale, name: &str, told: Told, position: Position) -> Result<String, String> {
    let message = match position {
        Position::First if !told.is_about => "own-figure-first",
        Position::First | Position::Within => "own-figure",
        Position::InTable => "own-figure-in-table",
    };
    let say = |message: &str, name: &str, value: FluentValue<'_>| {
        let arguments: FluentArgs<'_> = [(name, value)].into_iter().collect();
        locale.say(message, &arguments)
    };
    let figure = Figure { name: name.to_owned(), value: told.value };
    let number = say(message, "n", argument(&figure))?;
    match (told.is_about, position) {
        (false, _) => Ok(number),
        (true, Position::First) => say("own-figure-about-first", "number", number.into()),
        (true, _) => say("own-figure-about", "number", number.into()),
    }
}

/// Whether a number begins a sentence, by what stands before it in the Markdown.
fn position(before: &str) -> Position {
    let line = before.rsplit('\n').next().unwrap_or_default();
    if line.starts_with('|') {
        return Position::InTable;
    }
    let said = line.rsplit('>').next().unwrap_or_default();
    let is_sign = |sign: char| sign.is_whitespace() || matches!(sign, '#' | '-' | '+' | '*' | '_' | '"' | '“' | '(');
    let said = said.trim_end_matches(is_sign);
    let is_item = said.strip_suffix(['.', ')']).is_some_and(|number| {
        let number = number.trim_start();
        number.len() < 10 && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let ends_sentence = said.ends_with(['.', '!', '?', SOURCE]) && before.ends_with(is_sign) && !is_abbreviated(said);
    if said.is_empty() || is_item || ends_sentence { Position::First } else { Position::Within }
}

/// Whether a text ends with a word that is cut short, after which a sentence goes on.
fn is_abbreviated(said: &str) -> bool {
    const WORDS: [&str; 14] =
        ["approx", "art", "ca", "cf", "e.g", "fig", "i.e", "no", "nos", "p", "para", "paras", "pp", "vol"];
    let Some(before) = said.strip_suffix('.') else { return false };
    let word =
        before.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next().unwrap_or_default().to_lowercase();
    WORDS.contains(&&*word)
        || word
            .rsplit('.')
            .next()
            .is_some_and(|last| last.chars().count() == 1 && last.chars().all(char::is_alphabetic))
}

/// Stands for a source.
const SOURCE: char = '\u{E002}';

fn sign(sources: &mut Vec<Value>, source: Value) -> String {
    sources.push(source);
    SOURCE.to_string()
}

/// A source as filters see one of a record.
fn source<const N: usize>(known: [(&'static str, Value); N]) -> Value {
    let unknown = ["symbol", "url", "title", "archive", "accessed", "site"].map(|name| (name, Value::from(())));
    Value::from(unknown.into_iter().chain(known).collect::<BTreeMap<_, _>>())
}

/// The title of each page that a record names as a source, by its address: of two titles the first in the order of records.
fn titles(registry: &Registry) -> HashMap<String, String> {
    let mut titles = HashMap::new();
    for entry in Kind::ALL.into_iter().flat_map(|kind| registry.of_kind(kind)) {
        entry.each_part(&mut |_, part| {
            for source in part.value::<Sources>().into_iter().flat_map(|sources| sources.iter()) {
                if let Source::Entry(source) = source
                    && let (Some(url), Some(title)) = (&source.url, &source.title)
                {
                    titles.entry(without_scheme(url.as_str()).to_owned()).or_insert_with(|| title.to_string());
                }
            }
        });
    }
    titles
}

/// An address as one compares it: by either scheme, and with or without a stroke at its end, it is the same page.
fn without_scheme(url: &str) -> &str {
    let address = url.split_once("://").map_or(url, |(_, address)| address);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/')
}

/// Whether the paragraph that a text ends with names a resolution by its number.
fn names(text: &str, symbol: &str) -> bool {
    let paragraph = text.rsplit("\n\n").next().unwrap_or_default();
    let is_digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    symbol.split_once("/RES/").is_some_and(|(_, number)| {
        let whole = |(at, _): (usize, &str)| {
            !is_digit(paragraph[..at].chars().next_back()) && !is_digit(paragraph[at + number.len()..].chars().next())
        };
        paragraph.match_indices(number).any(whole)
    })
}

/// Lets templates ask for the words.
pub(super) fn add(engine: &mut Engine<'_>, words: Words) {
    let words = Arc::new(words);
    let environment = engine.environment();
    let it = Arc::clone(&words);
    environment
        .add_function("replaced", move |place: &str| it.at(place).map(|said| said.is_some_and(|said| said.replaces)));
    environment.add_function("own_words", move |state: &mut State, place: &str, beneath: Option<usize>| {
        let Some(said) = words.at(place)? else { return Ok(Value::from("")) };
        let pieces = said.beneath.get(beneath.unwrap_or(1).saturating_sub(1));
        let pieces = pieces.ok_or_else(|| failed(format!("words stand beneath headings of level 1 to {LEVELS}")))?;
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(written) => text += written,
                // What a paragraph names needs no note.
                Piece::Source(source)
                    if source.get_attr("symbol")?.as_str().is_some_and(|symbol| names(&text, symbol)) =>
                {
                    text.truncate(text.trim_end_matches(' ').len());
                }
                Piece::Source(source) => {
                    // The sign of a footnote stands directly behind what it is for.
                    text.truncate(text.trim_end_matches(' ').len());
                    text += &state.apply_filter("cite", &[Value::from(vec![source.clone()])])?.to_string();
                }
            }
        }
        Ok(Value::from_safe_string(text))
    });
}

impl Words {
    fn at(&self, place: &str) -> Result<Option<&Said>, Error> {
        let Some(report) = self.report.filter(|report| report.place_of_key(place).is_none()) else {
            return Ok(self.at.get(place));
        };
        let keys: Vec<_> = report.places().into_iter().map(Place::key).collect();
        let meant = did_you_mean(place, &keys).map_or_else(String::new, |meant| format!(": {meant}"));
        Err(failed(format!("the {} report has no place `{place}`{meant}", report.word())))
    }
}

fn failed(why: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_begins_a_sentence_is_known_by_what_stands_before_it() {
        for first in [
            "",
            "# ",
            "- ",
            "**",
            "12. ",
            "All is well. ",
            "Is it? **",
            "a\n\n> ",
            "<span lang=\"en\">",
            "Done.\u{E002} ",
        ] {
            assert_eq!(position(first), Position::First, "{first:?}");
        }
        for within in
            ["There were ", "in **", "(see ", "by 2.", "- of ", "Some, e.g. ", "(approx. ", "the U.S. ", "see No. "]
        {
            assert_eq!(position(within), Position::Within, "{within:?}");
        }
        assert_eq!(position("| a | "), Position::InTable);
    }
}
