//! The rules about files that can't be read, or not as they are meant: found by whoever reads them.

use super::rule;

rule! {
    /// A file can't be read: its text is not UTF-8, it may not be opened, or it is
    /// neither a file nor a folder.
    ///
    /// What can't be read can't be counted: the record is in no figure, and
    /// `stocktake` lists its file among those not counted. Often an editor has saved
    /// accented letters in an older encoding, as here. Records that name it find it
    /// there all the same.
    ///
    /// ```sh
    /// printf 'scope = "Diversit\351 culturelle"\n' >> action-lines/c8.toml
    /// ```
    ///
    /// Save the file as UTF-8, in most editors a choice of "Save as", or see that it
    /// may be read.
    ///
    /// ```sh
    /// iconv -f LATIN1 -t UTF-8 action-lines/c8.toml > mended.toml
    /// mv mended.toml action-lines/c8.toml
    /// ```
    pub static UNREADABLE_FILE = {
        name: "unreadable-file",
        severity: Error,
        about: Files,
        why: "what can't be read can't be counted",
    }
}

rule! {
    /// A file is not valid TOML: a quote, a bracket or a comma is missing, or a key
    /// stands twice.
    ///
    /// Nothing of such a file is counted, for nobody can tell what the rest of it was
    /// to mean. The first five places are told, one a line; what only follows from one
    /// of them is not.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// kind = annual-report
    /// ```
    ///
    /// Mend the place that is marked: text and words stand between double quotes,
    /// lists between square brackets with commas, and a key once in its table.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// kind = "annual-report"
    /// ```
    pub static SYNTAX = {
        name: "syntax",
        severity: Error,
        about: Files,
        why: "a file with broken syntax can't be counted",
    }
}

rule! {
    /// A key is none of those that this kind of file has.
    ///
    /// What stands under it is read by nobody: a misspelt `partners` names no partner,
    /// and no figure shows that one is missing. Where the key is close to a required
    /// one that is missing, the two are one finding.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// partner = ["apc"]
    /// ```
    ///
    /// Correct the key or remove it: `wsis explain output` shows the keys of an
    /// output's file, and so for each other kind of file.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// partners = ["apc"]
    /// ```
    pub static UNKNOWN_KEY = {
        name: "unknown-key",
        severity: Error,
        about: Files,
        why: "what stands under an unknown key is read by nobody",
    }
}

rule! {
    /// A key that a record needs is not there.
    ///
    /// Without it the record, or the part of it that lacks the key, can't be counted:
    /// an organization without a category belongs to no stakeholder group. In some
    /// places one of two keys has to be there: `start` or `within` of a meeting,
    /// `meeting` or `decided` of a modality, `url` or `symbol` of a source.
    ///
    /// ```toml
    /// # organizations/unesco.toml
    /// name = "UNESCO"
    /// sources = ["https://example.org/unesco"]
    /// ```
    ///
    /// Add the key with its value.
    ///
    /// ```toml
    /// # organizations/unesco.toml
    /// name = "UNESCO"
    /// category = "international-organization"
    /// sources = ["https://example.org/unesco"]
    /// ```
    pub static MISSING_KEY = {
        name: "missing-key",
        severity: Error,
        about: Files,
        why: "without this the record can't be counted",
    }
}

rule! {
    /// A value does not have the form that its key asks for.
    ///
    /// What is written in another form can't be counted or compared: a date in words,
    /// a kind of output that is not on the list, an empty text or list where something
    /// is required. It is also found where two keys exclude each other, such as
    /// `meeting` and `decided`, and where `[rules]` or an exception names a rule about
    /// files, all of which stay errors.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// date = "15 January 2007"
    /// ```
    ///
    /// Write the value in the form that the finding asks for; a date is a day without
    /// quotes or, where no day is known, `"2007-01"` or `"2007"`.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// date = 2007-01-15
    /// ```
    pub static INVALID_VALUE = {
        name: "invalid-value",
        severity: Error,
        about: Files,
        why: "a value of another form can't be counted or compared",
    }
}

rule! {
    /// A file or folder stands where the registry has no place for it.
    ///
    /// A file's path says what it holds: of which year, of which line, which record.
    /// One that stands elsewhere is read by nobody and counted nowhere. Names have
    /// lower-case letters and digits with single hyphens between, and end in `.toml`;
    /// texts for reports end in `.md`.
    /// Dot-files, `README.md`, `CONTRIBUTING.md`, `LICENSE`, `CODEOWNERS` and a folder
    /// `templates/` at the top are passed over. In a repository that keeps its registry
    /// in a folder, what would be a record but stands beside that folder is found too.
    ///
    /// ```sh
    /// mv meetings/2006/c8-consultation.toml meetings/
    /// ```
    ///
    /// Move or rename the file as its kind asks, such as `meetings/YEAR/ID.toml`, and
    /// keep what belongs to no record outside the registry.
    ///
    /// ```sh
    /// mv meetings/c8-consultation.toml meetings/2006/
    /// ```
    pub static MISPLACED_FILE = {
        name: "misplaced-file",
        severity: Error,
        about: Files,
        why: "a file's path says what it holds; one that stands elsewhere is read by nobody",
    }
}

rule! {
    /// A text holds a character that can't be seen or that makes it look like another
    /// text.
    ///
    /// These are control characters, the byte order mark, and the marks that turn the
    /// direction of writing. With them a title in a report, or a change under review,
    /// could show something else than what the file says. They may come unseen with
    /// text from a web page or a PDF; one that is spelled as an escape, as here, is
    /// found too. Tabs are fine, and so are the line ends of Windows; a carriage
    /// return alone is not.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// title = "Report of the \u202EC5 group for 2006"
    /// ```
    ///
    /// Remove the character; if it has a meaning, say it in words.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// title = "Report of the C5 group for 2006"
    /// ```
    pub static UNSAFE_TEXT = {
        name: "unsafe-text",
        severity: Error,
        about: Files,
        why: "such characters let a text show something else than it says",
    }
}

rule! {
    /// A file is larger than 1 MiB.
    ///
    /// A registry stays quick to read and to review while its files are small, and a
    /// record needs a few kilobytes. A file that is larger is not read, and nothing of
    /// it is counted.
    ///
    /// ```sh
    /// yes "Word for word" | head -n 90000 > meetings/2006/c5-minutes.toml
    /// ```
    ///
    /// Keep the document elsewhere, and link to it from the record.
    ///
    /// ```sh
    /// rm meetings/2006/c5-minutes.toml
    /// cat >> meetings/2006/c5-facilitation.toml << END
    ///
    /// [[links]]
    /// url = "https://example.org/c5/minutes"
    /// END
    /// ```
    pub static FILE_TOO_LARGE = {
        name: "file-too-large",
        severity: Error,
        about: Files,
        why: "a registry stays quick to read and to review while its files are small",
    }
}

rule! {
    /// Tables stand within tables more than 16 deep.
    ///
    /// No record needs more than four levels, and to read many more could exhaust the
    /// program: nothing of the file is counted. Each dot in a key that stands outside
    /// quotes opens one more table.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// narrative.progress.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = "Five themes were begun."
    /// ```
    ///
    /// Write the value under the key that the record has for it.
    ///
    /// ```toml
    /// # outputs/2006/c5/annual-report.toml
    /// narrative.progress = "Five themes were begun."
    /// ```
    pub static NESTED_TOO_DEEP = {
        name: "nested-too-deep",
        severity: Error,
        about: Files,
        why: "no record has such depth, and reading it could exhaust the program",
    }
}

rule! {
    /// A file or folder is a symbolic link.
    ///
    /// Links are not followed: one can lead out of the registry or in a circle, and
    /// git keeps only the name of what it leads to, so that others may not have the
    /// file itself. What it leads to is not counted here.
    ///
    /// ```sh
    /// ln -s annual-report.toml outputs/2006/c5/report.toml
    /// ```
    ///
    /// Put the file itself in the link's place, or remove the link where the record is
    /// in the registry already.
    ///
    /// ```sh
    /// rm outputs/2006/c5/report.toml
    /// ```
    pub static SYMBOLIC_LINK = {
        name: "symbolic-link",
        severity: Error,
        about: Files,
        why: "a link can lead out of the registry, and git keeps only its name",
    }
}

rule! {
    /// The registry is written in a newer form than this program knows.
    ///
    /// An older program would read a newer form wrongly, and its figures would be
    /// wrong without a word. So nothing else is judged, and nothing counted, before
    /// this is mended.
    ///
    /// ```toml
    /// # registry.toml
    /// schema = 2
    /// ```
    ///
    /// Install a newer release of wsis; or, if the number is a slip, write
    /// `schema = 1`.
    ///
    /// ```toml
    /// # registry.toml
    /// schema = 1
    /// ```
    pub static NEWER_SCHEMA = {
        name: "newer-schema",
        severity: Error,
        about: Files,
        why: "an older program would read a newer form wrongly",
    }
}
