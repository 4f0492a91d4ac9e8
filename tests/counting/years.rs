//! The figures of two years as one, against those of each.

use super::{adds_up, anything, registry_of, without_meetings};
use proptest::prelude::*;
use std::collections::BTreeSet;
use wsis::{
    ActionLine, FigurePath, Mechanism, OfYears, OrganizationId, Snapshot, Year, Years, explain, load, stocktake,
};

fn year(number: u16) -> Year {
    Year::new(&number.to_string()).unwrap()
}

/// A year and the next.
fn two_years(first: u16) -> Years {
    Years::new(year(first), year(first + 1)).unwrap()
}

/// The organizations that the records of some years tell of: moderators, members, who reported, who brought outputs out.
fn organizations<'a>(of: &OfYears<'a>, lines: &[ActionLine]) -> [BTreeSet<&'a OrganizationId>; 4] {
    [
        of.moderators(lines).into_iter().map(|(_, term)| &term.organization).collect(),
        of.members(lines).into_keys().collect(),
        of.reported_by(lines).into_iter().map(|(id, _)| id).collect(),
        of.organizations(lines).into_keys().collect(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_years_as_one_have_what_each_has_and_each_thing_once(
        things in prop::collection::vec((0..22usize, anything()), 0..40),
        chosen in prop::sample::subsequence(ActionLine::ALL.to_vec(), 1..22),
        is_centralised in any::<bool>(),
    ) {
        let mechanism = if is_centralised { Mechanism::Centralised } else { Mechanism::Decentralised };
        let folder = registry_of(&things, mechanism);
        let registry = load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
        for first in 2004u16..2009 {
            for lines in [ActionLine::ALL.to_vec(), chosen.clone(), vec![ActionLine::C7]] {
                let both = two_years(first);
                let all = [OfYears::new(&registry, both), OfYears::new(&registry, year(first)), OfYears::new(&registry, year(first + 1))];
                let [of_both, of_first, of_second] = all.each_ref().map(|of| organizations(of, &lines));
                for ((both, first), second) in of_both.iter().zip(&of_first).zip(&of_second) {
                    prop_assert_eq!(both, &first.union(second).copied().collect());
                }
                let ids = |of: &OfYears<'_>| of.meetings(&lines).into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
                let [of_both, mut of_first, of_second] = all.each_ref().map(ids);
                of_first.extend(of_second);
                prop_assert_eq!(&of_both, &of_first);
                prop_assert_eq!(of_both.iter().collect::<BTreeSet<_>>().len(), of_both.len());

                let taken = stocktake(&registry, both, &lines);
                let each = [first, first + 1].map(|of| stocktake(&registry, year(of), &lines));
                let before = stocktake(&registry, two_years(first - 2), &lines);
                prop_assert_eq!(adds_up(&taken), Ok(()));
                prop_assert_eq!(taken.totals.outputs, each[0].totals.outputs + each[1].totals.outputs);
                prop_assert_eq!(taken.totals.previous_year, before.totals.outputs);
                prop_assert_eq!(taken.totals.with_modalities, each[1].totals.with_modalities);
                prop_assert!(taken.totals.participants <= each[0].totals.participants + each[1].totals.participants);
                for (n, line) in taken.lines.iter().enumerate() {
                    let figures = &line.figures;
                    let [before_last, last] = each.each_ref().map(|of| &of.lines[n].figures);
                    let (one, other) = (&before_last.outputs, &last.outputs);
                    prop_assert_eq!(figures.outputs.total, one.total + other.total);
                    prop_assert_eq!(figures.outputs.also, one.also + other.also);
                    prop_assert_eq!(figures.outputs.planned, one.planned + other.planned);
                    prop_assert_eq!(figures.outputs.previous_year, before.lines[n].figures.outputs.total);
                    prop_assert_eq!(figures.modalities, last.modalities);
                    // 2004 and 2009 have no cycle: of two years of which one has, what its cycle says holds.
                    let said = [(first, 0), (first + 1, 1)].map(|(of, at)| {
                        (2005..2009).contains(&of).then(|| each[at].lines[n].nil_report)
                    });
                    prop_assert_eq!(line.nil_report, said.iter().flatten().all(|is_nil| *is_nil));
                }
                for figure in ["outputs", "meetings", "organizations", "previous-year"] {
                    let asked = FigurePath::new(&format!("total/{figure}")).unwrap();
                    let told = serde_json::to_value(&taken.totals).unwrap()[figure.replace('-', "_")].as_u64().unwrap();
                    prop_assert_eq!(explain(&registry, both, &lines, &asked).unwrap().value, told);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_cycle_of_two_years_has_the_figures_of_two_of_one(
        things in prop::collection::vec((0..22usize, anything()), 0..40),
        first in 2005u16..2008,
    ) {
        let folder = registry_of(&things, Mechanism::Decentralised);
        let of_folder = || load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
        let two = of_folder();
        let taken = stocktake(&two, two_years(first), &ActionLine::ALL);
        let nil = taken.lines.iter().filter(|line| line.nil_report).map(|line| format!("\"{}\"", line.line.stem()));
        let covers = format!("covers = {{ from = \"{first}\", until = \"{}\" }}\n", first + 1);
        folder.write(&format!("cycles/{}.toml", first + 1), format!("{covers}nil-reports = [{}]\n", nil.collect::<Vec<_>>().join(", ")));
        std::fs::remove_file(folder.path().join(format!("cycles/{first}.toml"))).unwrap();
        let one = of_folder();
        prop_assert_eq!(one.cycle_of(year(first)).unwrap().key, year(first + 1));
        let period = one.period_of_cycle(year(first + 1));
        prop_assert_eq!(period.years, two_years(first));
        let before = if first == 2005 { two_years(2003) } else { year(first - 1).into() };
        prop_assert_eq!(period.before, Some(before), "the cycle before, else as many years");
        prop_assert_eq!(stocktake(&one, period, &ActionLine::ALL), stocktake(&two, period, &ActionLine::ALL));
    }
}

#[test]
fn an_output_is_late_by_the_day_on_which_those_of_its_own_year_were_due() {
    let output = |year: u16, submitted: &str| {
        format!(
            "title = \"O\"\nkind = \"tool\"\nstatus = \"completed\"\ndate = \"{year}\"\nsubmitted = {submitted}\nby = [\"itu\"]\nsummary = \"S\"\n"
        )
    };
    let folder = without_meetings()
        .with("cycles/2010.toml", "outputs-due = 2011-01-31\n")
        .with("cycles/2011.toml", "outputs-due = 2012-01-31\n")
        .with("outputs/2010/c5/late.toml", output(2010, "2011-02-01"))
        .with("outputs/2011/c5/in-time.toml", output(2011, "2011-02-01"))
        .with("outputs/2011/c5/late.toml", output(2011, "2012-02-01"));
    let registry = load(&Snapshot::folder(folder.path()).unwrap()).unwrap();
    assert_eq!(registry.faults.as_slice(), &[]);
    let figures = stocktake(&registry, two_years(2010), &[ActionLine::C5]);
    let outputs = &figures.lines[0].figures.outputs;
    assert_eq!((outputs.total, outputs.late, outputs.previous_year), (3, 2, 0));
}
