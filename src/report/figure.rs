//! Every figure that a report may print, by its name: those that `wsis stocktake --explain` names, and what only a report counts.

use super::context::{ComparisonSeen, Context};
use super::filters::percent;
use super::records::OutputSeen;
use super::requests::{RequestsSeen, Standing};
use crate::record::Number;
use crate::stocktake::{Named, OfYears, named};
use std::collections::BTreeSet;

/// The figures of a report that sees this.
pub(super) fn figures(of_years: &OfYears<'_>, seen: &Context) -> Named {
    let mut figures = named(of_years);
    let mut add = |name: String, number: usize| {
        figures.insert(name, i64::try_from(number).unwrap_or(i64::MAX));
    };
    for count in &seen.outputs_by_year {
        add(format!("outputs@{}", count.year), count.outputs);
    }
    for meeting in &seen.meetings {
        add(format!("participants/{}", meeting.id), usize::try_from(meeting.participants.unwrap_or(0)).unwrap_or(0));
        for part in &meeting.attendance {
            add(format!("participants/{}/{}", meeting.id, part.category), part.number as usize);
        }
    }
    add("coordinators".to_owned(), seen.coordinators.len());
    for (name, number) in of_composed(seen) {
        add(name.to_owned(), number);
    }
    for (name, number) in shares(seen) {
        add(name, number);
    }
    add("files".to_owned(), seen.provenance.files);
    add("files/not-counted".to_owned(), seen.provenance.not_counted.len());
    for (name, number) in
        seen.comparison.iter().flat_map(of_comparison).chain(seen.requests.iter().flat_map(of_requests))
    {
        add(name, number);
    }
    for (name, chart) in &seen.charts {
        for (label, value) in chart.labels.iter().zip(&chart.values) {
            add(format!("chart/{name}/{label}"), *value);
        }
    }
    for (place, contest) in (1..).zip(&seen.contests) {
        add(format!("honoured/{place}"), contest.outputs.len());
    }
    let published = seen.cycle.iter().filter_map(|cycle| cycle.stocktaking.as_ref()).flat_map(|it| &it.figures);
    for (index, figure) in published.enumerate() {
        if let Number::Whole(number) = figure.value {
            figures.insert(format!("published/{}", index + 1), number);
        }
    }
    figures
}

/// What sentences of a report count by themselves.
fn of_composed(seen: &Context) -> [(&'static str, usize); 12] {
    let totals = &seen.figures.totals;
    let moderators: BTreeSet<_> = seen.lines.iter().flat_map(|line| &line.in_charge).map(|it| &it.party.id).collect();
    let of_lines = |is: fn(&usize, &usize) -> bool| {
        let outputs = seen.lines.iter().map(|line| &line.figures.figures.outputs);
        outputs.filter(|outputs| is(&outputs.total, &outputs.previous_year)).count()
    };
    let with_account =
        |output: &&OutputSeen| output.progress.is_some() || output.challenges.is_some() || output.next_steps.is_some();
    let commissions = seen.index.iter().filter(|entry| entry.party.is_regional_commission);
    [
        ("moderators", moderators.len()),
        ("lines/more-outputs", of_lines(usize::gt)),
        ("lines/fewer-outputs", of_lines(usize::lt)),
        ("lines/as-many-outputs", of_lines(usize::eq)),
        ("stated/region", totals.outputs.saturating_sub(seen.unstated.region)),
        ("stated/goal", totals.outputs.saturating_sub(seen.unstated.goal)),
        ("stated/target", seen.outputs.iter().filter(|output| !output.targets.is_empty()).count()),
        ("accounts", seen.outputs.iter().filter(with_account).count()),
        ("with-figures", seen.outputs.iter().filter(|output| !output.figures.is_empty()).count()),
        ("regional-commissions", commissions.count()),
        ("meetings/before", seen.meetings_before),
        ("late", seen.lines.iter().map(|line| line.figures.figures.outputs.late).sum()),
    ]
}

/// Which share of the outputs each kind, category and scope has, in per cent.
fn shares(seen: &Context) -> Vec<(String, usize)> {
    let totals = &seen.figures.totals;
    let of = |name: &str, key: String, number: usize| (format!("share/{name}/{key}"), percent(number, totals.outputs));
    let kinds = totals.by_kind.iter().map(|(kind, number)| of("by-kind", kind.to_string(), *number));
    let categories =
        totals.by_category.iter().map(|(category, number)| of("by-category", category.to_string(), *number));
    let scopes = seen.by_coverage.iter().map(|(coverage, number)| of("by-coverage", coverage.to_string(), *number));
    let unstated = [("category", seen.unstated.category), ("coverage", seen.unstated.coverage)];
    let unstated = unstated.map(|(key, number)| of("unstated", key.to_owned(), number));
    kinds.chain(categories).chain(scopes).chain(unstated).collect()
}

/// What the comparison of the two options counts.
fn of_comparison(seen: &ComparisonSeen) -> Vec<(String, usize)> {
    let it = &seen.figures;
    let named = [
        ("covered", it.covered.len()),
        ("unknown", it.competences_unknown),
        ("sets/size", it.smallest_sets.size),
        ("sets/first", it.smallest_sets.first.len()),
        ("option-a/reports", it.option_a.reports),
        ("option-a/coordinators", it.option_a.coordinators.len()),
        ("option-b/reports", it.option_b.reports),
        ("option-b/moderators", it.option_b.moderators.len()),
    ];
    let mut figures: Vec<_> = named.map(|(name, number)| (format!("competences/{name}"), number)).into();
    for row in &seen.organizations {
        let of = |name: &str, number| (format!("competences/{}/{name}", row.party.id), number);
        figures.extend([
            of("covers", row.figures.covers),
            of("option-a", row.figures.reports.option_a),
            of("option-b", row.figures.reports.option_b),
        ]);
    }
    figures
}

/// Where the requests of each resolution stood.
fn of_requests(seen: &RequestsSeen) -> Vec<(String, usize)> {
    let mut figures = vec![("requests/others".to_owned(), seen.others.len())];
    figures.extend(of_standing("requests/told", &seen.standing));
    figures.extend(of_standing("requests/others", &seen.standing_of_others));
    for other in &seen.others {
        figures.extend(of_standing(&format!("requests/{}", other.symbol), &other.standing));
    }
    for resolution in &seen.resolutions {
        figures.extend(of_standing(&format!("requests/{}", resolution.symbol), &resolution.standing));
        for (place, request) in (1..).zip(&resolution.requests) {
            let name = format!("requests/{}/{place}/earlier-answers", resolution.symbol);
            figures.push((name, request.earlier_answers));
        }
    }
    figures
}

fn of_standing(name: &str, standing: &Standing) -> [(String, usize); 5] {
    let states = &standing.states;
    let named = [
        ("requests", standing.requests),
        ("answered", states.answered),
        ("due", states.due),
        ("overdue", states.overdue),
        ("open", states.open),
    ];
    named.map(|(state, number)| (format!("{name}/{state}"), number))
}
