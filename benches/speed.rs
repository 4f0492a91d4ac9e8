//! `check`, `stocktake` and exports against the floor: the least that anyone must do with the same files; and the walk over history.
//!
//! The floor walks the folder, reads each file and decodes it into its type, on all cores, and keeps nothing. All are
//! measured in one run, so that their ratios hold on a machine whose speed drifts; the ratios are printed at the end.
//! `cargo bench` needs Python 3 for the made-up registries, and git for the packed repository; `--features parquet` for that export.

#![allow(clippy::expect_used, reason = "a bench that can't begin has nothing to tell")]

use criterion::{Criterion, SamplingMode};
use rayon::prelude::*;
use std::fs::File;
use std::hint::black_box;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use walkdir::WalkDir;
use wsis::{
    ActionLine, Cycle, Day, Decode, Exported, FORMATS, Form, Group, History, LineRecord, Meeting, Organization, Output,
    Registry, Settings, Snapshot, Year, check, is_passed_over, load, read, stocktake,
};

/// As the program has it: the floor must not be slower for another reason.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many outputs the registries have.
const SIZES: [u32; 2] = [15_000, 100_000];

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    for outputs in SIZES {
        let registry = generated(outputs);
        let mut group = criterion.benchmark_group(format!("{outputs} outputs"));
        group.sampling_mode(SamplingMode::Flat).measurement_time(Duration::from_secs(10));
        group.bench_function("floor", |bencher| bencher.iter(|| floor(&registry)));
        group.bench_function("check", |bencher| bencher.iter_with_large_drop(|| checked(&registry)));
        group.bench_function("stocktake", |bencher| {
            bencher.iter_with_large_drop(|| taken(&Snapshot::folder(&registry).expect("the registry is there")));
        });
        group.bench_function("stocktake --at HEAD", |bencher| {
            bencher.iter_with_large_drop(|| taken(&at_head(&registry)));
        });
        group.finish();
    }
    let with_history = with_history();
    criterion.bench_function("last commit of each of 15000 files, over 1000 commits", |bencher| {
        bencher.iter(|| last_changes(&with_history));
    });
    criterion.final_summary();
    ratios();
}

/// Walk, read, decode.
fn floor(registry: &Path) -> usize {
    let files: Vec<PathBuf> = WalkDir::new(registry)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.'))
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    let decoded = |path: &PathBuf| {
        let bytes = std::fs::read(path).unwrap_or_default();
        let kind = path.strip_prefix(registry).ok().and_then(|below| below.iter().next());
        match kind.and_then(|kind| kind.to_str()) {
            Some("action-lines") => is_clean::<LineRecord>(&bytes),
            Some("organizations") => is_clean::<Organization>(&bytes),
            Some("groups") => is_clean::<Group>(&bytes),
            Some("meetings") => is_clean::<Meeting>(&bytes),
            Some("outputs") => is_clean::<Output>(&bytes),
            Some("cycles") => is_clean::<Cycle>(&bytes),
            _ => is_clean::<Settings>(&bytes),
        }
    };
    files.par_iter().filter(|path| decoded(path)).count()
}

/// Whether a file's bytes are a record without a fault.
fn is_clean<T: Decode>(bytes: &[u8]) -> bool {
    black_box(read::<T>(bytes)).faults.is_empty()
}

/// What the command does; it gives the registry back undropped, as the command does too.
fn checked(folder: &Path) -> (Registry, usize) {
    let registry = load(&Snapshot::folder(folder).expect("the registry is there")).expect("the registry is there");
    let found = check(&registry, Day::today()).len();
    (registry, found)
}

/// What `stocktake` counts, with the registry undropped.
fn taken(source: &Snapshot) -> (Registry, usize) {
    let registry = load(source).expect("the registry is there");
    let year = Year::new("2015").expect("it is a year");
    let outputs = stocktake(&registry, year, &ActionLine::ALL).totals.outputs;
    (registry, outputs)
}

/// All tables in a format of folders, written over those of the last time.
fn exported(folder: &Path, format: &str) -> (Registry, usize) {
    let source = Snapshot::folder(folder).expect("the registry is there");
    let registry = load(&source).expect("the registry is there");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("exported-{format}"));
    let mut files = 0;
    let form = FORMATS.iter().find(|known| known.name == format).map(|known| &known.show);
    if let Some(Form::Folder(write)) = form {
        let exported = Exported::new(&registry, &source);
        write(&exported, &mut |path| {
            let file = target.join(path);
            std::fs::create_dir_all(file.parent().unwrap_or(&target))?;
            files += 1;
            Ok(Box::new(BufWriter::new(File::create(file)?)))
        })
        .expect("the format is built in, and the folder can be written");
    }
    assert!(files > 0, "{format} is no format of folders");
    (registry, files)
}

/// A registry at its last commit.
fn at_head(registry: &Path) -> Snapshot {
    Snapshot::at_revision(registry, "HEAD").expect("it is a repository")
}

/// The commits that last changed the files of a registry, all in one walk.
fn last_changes(registry: &Path) -> usize {
    let source = at_head(registry);
    let items = source.items(is_passed_over).expect("it is a repository");
    let history = History::of(&source).expect("it is a repository").expect("it is a repository");
    history.last_changes(items.iter().map(|item| item.path.as_str())).expect("it has a history").len()
}

/// The smaller of the made-up registries, with a history of a thousand commits; made once.
fn with_history() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("registry-with-history");
    if !folder.join(".git").exists() {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/gen_history.py");
        run(Command::new("python3").arg(script).arg(generated(SIZES[0])).arg(&folder));
    }
    folder
}

/// A made-up registry of this many outputs, committed and packed; made once.
fn generated(outputs: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("registry-{outputs}"));
    if !folder.join(".git").exists() {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/gen_registry.py");
        run(Command::new("python3").arg(script).arg(&folder).arg("--outputs").arg(outputs.to_string()));
        let git = |arguments: &[&str]| {
            let identity = [
                "-c",
                "user.name=bench",
                "-c",
                "user.email=bench@example.org",
                "-c",
                "gc.auto=0",
                "-c",
                "maintenance.auto=false",
            ];
            run(Command::new("git").current_dir(&folder).args(identity).args(arguments));
        };
        git(&["init", "--quiet"]);
        git(&["add", "."]);
        git(&["commit", "--quiet", "--message", "A made-up registry"]);
        git(&["gc", "--quiet"]);
    }
    folder
}

/// Runs a command that must succeed.
fn run(command: &mut Command) {
    let status = command.status().expect("the command is installed");
    assert!(status.success(), "{command:?} failed");
}

/// Prints how each command compares with the floor, in pairs one after the other, and how time grows with size.
fn ratios() {
    const PAIRS: usize = 9;
    let mut per_output = Vec::new();
    println!("\nmedian of {PAIRS} pairs, as a ratio to the floor:");
    for outputs in SIZES {
        let registry = generated(outputs);
        let against_floor = |name: &str, work: &dyn Fn() -> (Registry, usize)| {
            let mut pairs: Vec<_> = (0..PAIRS).map(|_| (time(work), time(|| floor(&registry)))).collect();
            pairs.sort_by(|one, other| (one.0 / one.1).total_cmp(&(other.0 / other.1)));
            let (work, floor) = pairs[PAIRS / 2];
            let (ratio, work_ms, floor_ms) = (work / floor, work * 1e3, floor * 1e3);
            println!("  {outputs:>7} outputs  {name:<20} {ratio:.2}   ({work_ms:.0} ms, floor {floor_ms:.0} ms)");
            work
        };
        per_output.push(against_floor("check", &|| checked(&registry)) / f64::from(outputs));
        against_floor("stocktake", &|| taken(&Snapshot::folder(&registry).expect("the registry is there")));
        against_floor("stocktake --at HEAD", &|| taken(&at_head(&registry)));
        against_floor("export csv", &|| exported(&registry, "csv"));
        if cfg!(feature = "parquet") {
            against_floor("export parquet", &|| exported(&registry, "parquet"));
        }
    }
    let growth = per_output[1] / per_output[0];
    println!("  growth: check takes {growth:.2} times as long for each output of {} as of {}", SIZES[1], SIZES[0]);
}

/// Seconds until the work has its result.
fn time<T>(work: impl Fn() -> T) -> f64 {
    let start = Instant::now();
    let result = black_box(work());
    let elapsed = start.elapsed().as_secs_f64();
    drop(result);
    elapsed
}
