#!/usr/bin/env python3
"""Give a made-up registry a history to measure `wsis` on.

    gen_history.py REGISTRY DIR [--commits 1000] [--seed 1]

DIR becomes a repository with the files of REGISTRY. Half of the commits add them, the others change twenty each, and every
fifth of these is a merge of two lines. The same arguments always make the same commits. Standard library and git only.
"""

import argparse
import pathlib
import random
import subprocess


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("registry", type=pathlib.Path)
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--commits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    subprocess.run(["git", "init", "--quiet", "--initial-branch", "main", options.dir], check=True)
    git = ["git", "-C", options.dir]
    importer = subprocess.Popen([*git, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    for part in history(options.registry, options.commits, random.Random(options.seed)):
        importer.stdin.write(part)
    importer.stdin.close()
    if importer.wait():
        raise SystemExit("git fast-import failed")
    subprocess.run([*git, "reset", "--quiet", "--hard", "main"], check=True)
    subprocess.run([*git, "gc", "--quiet"], check=True)


def history(registry, commits, rng):
    files = {path.relative_to(registry).as_posix(): path.read_bytes() for path in sorted(registry.rglob("*.toml"))}
    paths = list(files)
    rng.shuffle(paths)
    first = commits // 2
    for n in range(first):
        yield commit(n + 1, {path: files[path] for path in paths[n::first]})
    last = n = first
    while n + 3 <= commits:
        changed = {path: files[path] + b"# %d\n" % n for path in rng.sample(paths, 20)}
        if n % 5:
            yield commit(n + 1, changed, last)
            last = n = n + 1
            continue
        side = dict(list(changed.items())[:10])
        main_line = dict(list(changed.items())[10:])
        yield commit(n + 1, side, last, branch="side")
        yield commit(n + 2, main_line, last)
        yield commit(n + 3, side, n + 2, merged=n + 1)
        last = n = n + 3


def commit(mark, files, parent=None, merged=None, branch="main"):
    committed = f"committer bench <bench@example.org> {1150000000 + 3600 * mark} +0000"
    lines = [f"commit refs/heads/{branch}", f"mark :{mark}", committed, "data 2", "c"]
    lines += [f"from :{parent}"] if parent else []
    lines += [f"merge :{merged}"] if merged else []
    parts = ["\n".join(lines).encode() + b"\n"]
    for path, content in files.items():
        parts.append(f"M 100644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n")
    return b"".join(parts)


if __name__ == "__main__":
    main()
