//! From what a person writes to the value that stands in the file: the record's own reader says which forms it takes.

use super::question::{Form, Question};
use super::{Keyed, draft};
use crate::decode::{Fault, KeyPath, Step, rules};
use crate::line::ActionLine;
use crate::record::{Date, Needed};
use crate::spelling::with_plain_ends;
use toml_edit::{InlineTable, Value};

/// The value of one entry for a question; else what is wrong with it, and what would be right.
pub fn answer(of: impl Into<Keyed>, question: &Question, written: &str) -> Result<Value, String> {
    let of = of.into();
    let written = with_plain_ends(written.trim());
    let written = written.as_ref();
    if written.is_empty() {
        return Err("it says nothing".to_owned());
    }
    if written.contains('\n') && question.is_on_one_line() {
        return Err("it has a line break: write it on one line".to_owned());
    }
    let mut wrong = None;
    for value in forms(question, written)? {
        match fault(of, question, &value) {
            None => return Ok(value),
            Some(fault) => wrong = wrong.or(Some(fault)),
        }
    }
    Err(wrong.map_or_else(String::new, |fault| why_not(question, written, &fault)))
}

/// Whether a value can stand where the answer to a question does.
pub(super) fn is_answer(of: impl Into<Keyed>, question: &Question, value: &Value) -> bool {
    fault(of.into(), question, value).is_none()
}

/// What was written in each form that TOML could hold it in, the likeliest first.
fn forms(question: &Question, written: &str) -> Result<Vec<Value>, String> {
    if written.starts_with('{') {
        let mut table: Value =
            written.parse().map_err(|_| "it is no TOML table: write it as { key = \"…\", other = 2006-05-15 }")?;
        if let Some(table) = table.as_inline_table_mut() {
            table.fmt();
        }
        return Ok(vec![table]);
    }
    if question.form == Form::Table {
        return match &question.entry {
            Some(key) => Ok(plain(written).map(|value| only(key, value)).collect()),
            None => Err("several things are needed: write them as a TOML table, { key = \"…\", other = … }".to_owned()),
        };
    }
    let text = match (&question.form, ActionLine::from_words(written)) {
        (Form::Line, Some(line)) => line.stem(),
        _ => written,
    };
    let forms = plain(text);
    // A number between quotes is none.
    Ok(if question.form == Form::Number {
        forms.skip(usize::from(text.parse::<i64>().is_ok())).collect()
    } else {
        forms.collect()
    })
}

/// The text as a string, and as what stands in TOML without quotes: a date, a number, a boolean.
fn plain(written: &str) -> impl Iterator<Item = Value> {
    let bare = written.parse().ok().filter(|value: &Value| !value.is_array() && !value.is_str());
    [Some(Value::from(written)), bare].into_iter().flatten()
}

fn only(key: &str, value: Value) -> Value {
    Value::InlineTable(InlineTable::from_iter([(key, value)]))
}

/// What the record's reader finds wrong with a value at its key.
fn fault(of: Keyed, question: &Question, value: &Value) -> Option<Fault> {
    let (text, place) = match question.list.as_slice() {
        [] => (draft::text(std::slice::from_ref(question), |_| vec![value.clone()]), Vec::new()),
        list => {
            let held = if question.is_list { Value::from_iter([value.clone()]) } else { value.clone() };
            let above: Vec<_> = list.iter().map(|key| Step::from(key.clone())).chain([Step::from(0)]).collect();
            (format!("[[{}]]\n{} = {held}\n", list.join("."), question.key()), above)
        }
    };
    let own = question.path.iter().map(|key| Step::from(key.clone()));
    let place = KeyPath::new(place.into_iter().chain(own).collect::<Vec<_>>());
    // What else the record lacks is no fault of this value.
    let is_its_own = |fault: &Fault| *fault.rule != rules::MISSING_KEY || place.holds(&fault.path);
    of.faults(&text).into_iter().find(is_its_own)
}

/// What is told of an answer.
fn why_not(question: &Question, written: &str, fault: &Fault) -> String {
    let (message, help) = match question.form {
        Form::Date => date(written, Needed::WhatIsKnown),
        Form::Day => date(written, Needed::Day),
        _ => (fault.message.clone(), fault.help.clone()),
    };
    help.map_or_else(|| message.clone(), |help| format!("{message}; {help}"))
}

/// What is told of a date: the quotes of TOML are no concern of whoever answers.
fn date(written: &str, needed: Needed) -> (String, Option<String>) {
    let advice = Date::advice(written, needed, |date| date.to_string());
    let form = match needed {
        Needed::Day => "write year, month and day, as in 2026-05-15",
        Needed::WhatIsKnown => "write it as 2026-05-15, or 2026-05 or 2026 where no more is known",
    };
    (advice.message, advice.help.or_else(|| Some(form.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    fn answered(kind: Kind, key: &str, written: &str) -> Result<String, String> {
        let question = kind.questions().into_iter().find(|question| question.key() == key).unwrap();
        answer(kind, &question, written).map(|value| value.to_string().trim().to_owned())
    }

    #[test]
    fn a_value_takes_the_form_that_its_key_asks_for() {
        let given = |kind, key, written| answered(kind, key, written).unwrap();
        assert_eq!(given(Kind::Output, "title", "2006"), "\"2006\"");
        assert_eq!(given(Kind::Output, "title", "{ en = \"a\",fr=\"b\" }"), "{ en = \"a\", fr = \"b\" }");
        assert_eq!(given(Kind::Output, "summary", "a\r\nb"), given(Kind::Output, "summary", "a\nb"));
        assert_eq!(given(Kind::Output, "date", "2006-05-15"), "2006-05-15");
        assert_eq!(given(Kind::Output, "date", "2006-05"), "\"2006-05\"");
        assert_eq!(given(Kind::Output, "sdgs", "9"), "9");
        assert_eq!(given(Kind::Output, "also", "C7 e-health"), "\"c7-e-health\"");
        assert_eq!(given(Kind::Output, "links", "https://a.org"), "{ url = \"https://a.org\" }");
        assert_eq!(given(Kind::Output, "sources", "A/RES/60/252"), "\"A/RES/60/252\"");
        assert_eq!(given(Kind::Cycle, "further-action.necessary", "true"), "true");
        assert_eq!(given(Kind::Cycle, "general-assembly.session", "62"), "62");
        assert_eq!(given(Kind::Cycle, "general-assembly.agenda-item", "53"), "\"53\"");
        assert_eq!(given(Kind::Meeting, "place.country", "CH"), "\"CH\"");
    }

    #[test]
    fn a_wrong_value_is_told_as_check_tells_it() {
        let refusal = |kind, key, written| answered(kind, key, written).unwrap_err();
        assert!(refusal(Kind::Output, "date", "15 May 2006").contains("write 2006-05-15"));
        assert!(refusal(Kind::Output, "date", "5.2006").ends_with("write 2006-05"));
        assert!(refusal(Kind::Output, "date", "soon").contains("is not a date"));
        assert!(refusal(Kind::Output, "submitted", "2006-05").contains("a whole day"));
        assert!(refusal(Kind::Meeting, "place.country", "Switzerland").contains("`CH`"));
        assert!(refusal(Kind::Output, "title", "a\u{202e}b").contains("bidirectional"));
        assert!(refusal(Kind::Group, "modalities", "{ topic = \"meetings\" }").contains("missing key `text`"));
        assert!(refusal(Kind::Group, "modalities", "by consensus").contains("TOML table"));
        assert!(refusal(Kind::Output, "title", " ").contains("nothing"));
        assert!(refusal(Kind::Output, "sdgs", "18").contains("17"));
        assert!(refusal(Kind::Output, "title", "a\nb").contains("on one line"));
    }
}
