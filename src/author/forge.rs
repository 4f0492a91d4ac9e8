//! What a forge needs to check a new registry: its workflow, which is the example of `examples/ci/` itself, and who may approve what.

/// Where a registry is kept, and changes to it are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forge {
    /// GitHub.
    GitHub,
    /// GitLab.
    GitLab,
}

impl Forge {
    /// Where its workflow stands below the top of the repository, and its text.
    pub const fn workflow(self) -> (&'static str, &'static str) {
        match self {
            Self::GitHub => (".github/workflows/registry.yml", include_str!("../../examples/ci/github.yml")),
            Self::GitLab => (".gitlab-ci.yml", include_str!("../../examples/ci/gitlab.yml")),
        }
    }

    /// Where it reads from who may approve what.
    pub const fn codeowners(self) -> &'static str {
        match self {
            Self::GitHub => ".github/CODEOWNERS",
            Self::GitLab => ".gitlab/CODEOWNERS",
        }
    }

    /// What is left to say in the workflow, and to do on the forge.
    pub const fn next(self) -> &'static str {
        match self {
            Self::GitHub => {
                "put where wsis is kept, and the id of its version, in the place of OWNER/wsis@COMMIT, and require the job \
                 `check` for the main branch"
            }
            Self::GitLab => {
                "put where wsis is kept, and the id of its version, in the places of WSIS_SOURCE and WSIS_COMMIT, and let merging \
                 wait for the pipeline"
            }
        }
    }
}
