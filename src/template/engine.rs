//! The template engine: strict, bounded, escaping for what the template writes.

use super::mark::{Figure, unmarked};
use super::{Fault, Locale, Templates, escape};
use crate::decode::did_you_mean;
use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value};
use serde::Serialize;
use std::sync::Arc;

/// What a template may use up: instructions, and bytes that it writes or joins. A report on 5,000 outputs takes less than half.
const FUEL: u64 = 40_000_000;

/// How deep templates may include each other.
const DEPTH: usize = 100;

const MARKDOWN: AutoEscape = AutoEscape::Custom(std::borrow::Cow::Borrowed("markdown"));

/// Renders templates. Filters and functions of a language or a report are added to it.
#[derive(Debug)]
pub struct Engine<'templates> {
    templates: &'templates Templates,
    environment: Environment<'static>,
}

impl<'templates> Engine<'templates> {
    /// An engine for these templates.
    pub fn new(templates: &'templates Templates) -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(DEPTH);
        environment.set_debug(true);
        if let Ok(syntax) =
            SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()
        {
            environment.set_syntax(syntax);
        }
        environment.set_auto_escape_callback(|name| match name.rsplit_once('.') {
            Some((_, "md")) => MARKDOWN,
            Some((_, "html" | "svg")) => AutoEscape::Html,
            _ => AutoEscape::None,
        });
        environment.set_formatter(|out, state, value| match state.auto_escape() {
            AutoEscape::Custom(_) => out.write_str(&markdown(state, value)?).map_err(Error::from),
            _ => minijinja::escape_formatter(out, state, value),
        });
        let own = templates.clone();
        environment.set_loader(move |name| Ok(own.text(name).map(std::borrow::Cow::into_owned)));
        environment.add_filter("yaml", yaml);
        Self { templates, environment }
    }

    /// The same, speaking a language: `t("message", argument=…)` as Markdown, `plain("message", …)` as it is, for the front matter.
    #[must_use]
    pub fn speaking(mut self, locale: &Arc<Locale>) -> Self {
        let words = Arc::clone(locale);
        let language = Value::from(locale.language().word());
        self.environment.add_global("document_language", language);
        self.environment.add_function("t", move |state: &State, name: &str, arguments: Kwargs| {
            said(&words, state, name, &arguments)
        });
        let plain = Arc::clone(locale);
        self.environment
            .add_function("plain", move |name: &str, arguments: Kwargs| said_plainly(&plain, name, &arguments));
        self
    }

    /// The engine itself, to add filters to.
    pub fn environment(&mut self) -> &mut Environment<'static> {
        &mut self.environment
    }

    /// What a template writes for these values; `names` are those that they may have, for whoever misspells one.
    pub fn render<T: Serialize>(&self, name: &str, values: &T, names: &[String]) -> Result<String, Fault> {
        let rendered = || self.environment.get_template(name)?.render(Value::from(Serde(values)));
        rendered().map_err(|error| self.fault(name, &error, names))
    }

    /// What an error says, at its place in the innermost template.
    fn fault(&self, name: &str, error: &Error, names: &[String]) -> Fault {
        let mut innermost = error;
        let mut cause: &dyn std::error::Error = error;
        while let Some(source) = cause.source() {
            if let Some(inner) = source.downcast_ref::<Error>() {
                innermost = inner;
            }
            cause = source;
        }
        let file = self.templates.shown_path(innermost.name().unwrap_or(name));
        let text = innermost.template_source().unwrap_or_default();
        let span = innermost.range().or_else(|| Some(line_span(text, innermost.line()?)));
        let marked = span.clone().and_then(|span| text.get(span)).unwrap_or_default();
        let (message, help) = self.told(innermost, marked, names);
        match span {
            Some(span) => Fault::at(&file, text, span, message).with_help(help),
            None => Fault { file, place: None, message, help },
        }
    }

    /// What is wrong, and what was meant.
    fn told(&self, error: &Error, marked: &str, names: &[String]) -> (String, Option<String>) {
        let detail = error.detail().unwrap_or_default();
        let quoted = |text: &str| text.split('`').nth(1).or_else(|| text.split_whitespace().nth(1)).map(str::to_owned);
        match error.kind() {
            ErrorKind::UndefinedError => {
                let name = last_name(marked).or_else(|| last_name(detail));
                let known: Vec<_> = names.iter().map(String::as_str).collect();
                let meant = name.and_then(|name| did_you_mean(name, &known));
                let help =
                    meant.unwrap_or_else(|| "`wsis schema report` lists what a report's template sees".to_owned());
                let what = name.map_or_else(|| "this".to_owned(), |name| format!("`{name}`"));
                (format!("{what} is undefined"), Some(help))
            }
            ErrorKind::UnknownFilter => {
                let known: Vec<_> = FILTERS.to_vec();
                let help = quoted(detail).and_then(|name| did_you_mean(&name, &known));
                (detail.to_owned(), help)
            }
            ErrorKind::TemplateNotFound => {
                let parts: Vec<_> = self.templates.parts().into_iter().collect();
                let help = format!("a template can include: {}", parts.join(", "));
                (if detail.is_empty() { error.to_string() } else { detail.to_owned() }, Some(help))
            }
            ErrorKind::OutOfFuel => (
                "this template does too much: it loops for ever, or writes far more than a report".to_owned(),
                Some("look for a loop over a large range, or one that includes itself".to_owned()),
            ),
            _ if detail.is_empty() => (error.kind().to_string(), None),
            _ => (detail.to_owned(), None),
        }
    }
}

/// The filters that are worth a suggestion.
const FILTERS: [&str; 26] = [
    "anchor",
    "capitalized",
    "cite",
    "date",
    "dates",
    "default",
    "figure",
    "in_full",
    "italic",
    "join",
    "length",
    "line",
    "link",
    "list",
    "named",
    "number",
    "paragraphs",
    "paras",
    "percent",
    "precision",
    "resolution",
    "sort",
    "when",
    "who",
    "word",
    "yaml",
];

/// The span of a line, from 1.
fn line_span(text: &str, line: usize) -> std::ops::Range<usize> {
    let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let length = text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    start..start + length
}

/// The name that an expression ends in: `titel` of `line.titel`.
fn last_name(expression: &str) -> Option<&str> {
    let is_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    let first = expression.trim_start_matches(['{', ' ', '-', '%']);
    let path = first.split(|sign: char| !is_name(sign) && sign != '.').next()?;
    path.rsplit('.').next().filter(|name| !name.is_empty())
}

/// A value in the front matter: a string or list that YAML reads as it is.
fn yaml(value: &Value) -> Result<Value, Error> {
    let json =
        serde_json::to_string(value).map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))?;
    Ok(Value::from_safe_string(json))
}

/// A value as Markdown: text is escaped, and marked where it is in another language than the document.
pub fn markdown(state: &State, value: &Value) -> Result<String, Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if value.is_none() {
        return Ok(String::new());
    }
    if value.is_safe() || Figure::of(value).is_some() {
        return Ok(value.to_string());
    }
    match text_in_language(value) {
        Some((text, language)) => {
            let escaped = escape::value(&text);
            let document = state.lookup("document_language").map(|language| language.to_string());
            let is_foreign = document.is_some_and(|document| document != language);
            Ok(if is_foreign { format!("<span lang=\"{language}\">{escaped}</span>") } else { escaped })
        }
        None => Ok(escape::value(&value.to_string())),
    }
}

/// Text of the registry, with its language.
pub fn text_in_language(value: &Value) -> Option<(String, String)> {
    if value.kind() != minijinja::value::ValueKind::Map {
        return None;
    }
    let text = value.get_attr("text").ok().filter(|text| !text.is_undefined())?;
    let language = value.get_attr("language").ok().filter(|language| !language.is_undefined())?;
    Some((text.as_str()?.to_owned(), language.as_str()?.to_owned()))
}

/// A message of the language as Markdown, its arguments escaped.
fn said(locale: &Locale, state: &State, name: &str, arguments: &Kwargs) -> Result<Value, Error> {
    let message = message(locale, name, arguments, |value| markdown(state, value))?;
    Ok(Value::from_safe_string(message))
}

/// A message of the language as it is.
fn said_plainly(locale: &Locale, name: &str, arguments: &Kwargs) -> Result<Value, Error> {
    let as_it_is = |value: &Value| Ok(text_in_language(value).map_or_else(|| value.to_string(), |(text, _)| text));
    message(locale, name, arguments, as_it_is).map(|said| Value::from(unmarked(&said)))
}

fn message(
    locale: &Locale,
    name: &str,
    arguments: &Kwargs,
    written: impl Fn(&Value) -> Result<String, Error>,
) -> Result<String, Error> {
    let mut given = FluentArgs::new();
    for key in arguments.args() {
        let value: Value = arguments.get(key)?;
        let number = if value.is_number() { i64::try_from(value.clone()).ok() } else { None };
        let argument = match (number, Figure::of(&value)) {
            (Some(number), _) => FluentValue::from(number),
            (None, Some(figure)) => super::locale::argument(figure),
            (None, None) if value.is_number() => FluentValue::from(f64::try_from(value)?),
            (None, None) => FluentValue::from(written(&value)?),
        };
        given.set(key.replace('_', "-"), argument);
    }
    locale.say(name, &given).map_err(|why| Error::new(ErrorKind::InvalidOperation, why))
}
