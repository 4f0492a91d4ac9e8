//! The figures as Markdown tables, from a template.

use crate::stocktake::Stocktaking;
use anyhow::Result;
use minijinja::{Environment, UndefinedBehavior, value::Serde};

/// The stocktakings of one or several years.
pub fn markdown(years: &[Stocktaking]) -> Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment.add_filter("text", |text: String| escaped(&text));
    environment.add_filter("line", |stem: String| {
        crate::line::ActionLine::from_stem(&stem).map_or(stem, |line| line.to_string())
    });
    environment.add_template("stocktaking-table.md", include_str!("../../../templates/stocktaking-table.md"))?;
    let template = environment.get_template("stocktaking-table.md")?;
    Ok(template.render(minijinja::context! { years => minijinja::Value::from(Serde(years)) })? + "\n")
}

/// Text of a file in a Markdown table: every sign that could mean something there is escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in crate::diagnostic::safe(text).chars() {
        if character.is_ascii_punctuation() && !matches!(character, '.' | ',' | ';' | ':' | '\'' | '/' | '-') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
