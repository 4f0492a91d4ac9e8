//! The comparison as Markdown, from a template.

use crate::line::ActionLine;
use crate::mechanism::Comparison;
use crate::template::{Engine, Fault, Templates};
use minijinja::Value;

/// The comparison as Markdown.
pub fn comparison_markdown(comparison: &Comparison, templates: &Templates) -> Result<String, Fault> {
    let mut engine = Engine::new(templates);
    engine.environment().add_filter("lines", |stems: Vec<String>| {
        let line = |stem: &String| ActionLine::from_stem(stem).map_or_else(|| stem.clone(), |line| line.to_string());
        Value::from(stems.iter().map(line).collect::<Vec<_>>().join(", "))
    });
    let names = ["organizations", "covered", "uncovered", "smallest_sets", "option_a", "option_b"].map(str::to_owned);
    engine.render("mechanism-table.md", comparison, &names)
}
