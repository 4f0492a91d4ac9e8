//! Of whom something is asked.

use crate::line::ActionLine;
use crate::record::{Asked, Category, OrganizationId, Request, Role};
use crate::registry::{DEEPEST, Registry};

/// Whether a request is asked of one of these: by name, as a part of whom it names or as what that is a part of, or as one of
/// those whom it addresses. Where nobody is known nothing speaks against it.
pub fn is_asked(registry: &Registry, request: &Request, by: &[&OrganizationId]) -> bool {
    let is_whole = |id: &OrganizationId| request.asked.iter().any(|asked| is_part(registry, asked, id));
    by.is_empty() || is_asked_itself(registry, request, by) || by.iter().any(|id| is_whole(id))
}

/// The same, without what those whom it names are only a part of.
pub(super) fn is_asked_itself(registry: &Registry, request: &Request, by: &[&OrganizationId]) -> bool {
    let is_meant = |id: &OrganizationId| {
        let is_named = request.asked.iter().any(|asked| is_part(registry, id, asked));
        is_named
            || request
                .asked_of
                .iter()
                .any(|asked| wholes(registry, id).any(|id| is_one_of(registry, id, *asked, &request.lines)))
    };
    by.iter().any(|id| is_meant(id))
}

/// Whether a request concerns one of these lines: one that names none concerns all.
pub fn concerns(request: &Request, lines: &[ActionLine]) -> bool {
    request.lines.is_empty() || request.lines.iter().any(|line| lines.contains(line))
}

/// Whether a request is asked of an organization, by name or as one of a group of them: what is asked of all stakeholders is
/// nobody's in particular.
pub fn is_addressed(registry: &Registry, request: &Request, id: &OrganizationId) -> bool {
    let groups = request.asked_of.iter().filter(|asked| **asked != Asked::AllStakeholders);
    request.asked.contains(id) || groups.into_iter().any(|asked| is_one_of(registry, id, *asked, &request.lines))
}

/// Whether an organization is another, or a part of it.
fn is_part(registry: &Registry, part: &OrganizationId, whole: &OrganizationId) -> bool {
    wholes(registry, part).any(|id| id == whole)
}

/// An organization, and what it is a part of, from the inside out.
fn wholes<'a>(registry: &'a Registry, part: &'a OrganizationId) -> impl Iterator<Item = &'a OrganizationId> {
    let above = |id: &&'a OrganizationId| registry.organizations.get(id)?.sound()?.parent.as_ref();
    std::iter::successors(Some(part), above).take(DEEPEST)
}

/// Whether an organization is one of those whom a request addresses.
fn is_one_of(registry: &Registry, id: &OrganizationId, asked: Asked, lines: &[ActionLine]) -> bool {
    match asked {
        Asked::AllStakeholders => true,
        Asked::MemberStates => registry.category(id) == Some(Category::Government),
        Asked::UnitedNationsSystem => registry.category(id) == Some(Category::InternationalOrganization),
        Asked::Facilitators => registry.lines.sound().any(|(line, record)| {
            let moderated = record.moderators.iter().any(|it| it.organization == *id && it.role != Role::Proposed);
            moderated && (lines.is_empty() || lines.contains(line))
        }),
    }
}
