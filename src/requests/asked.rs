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
        is_named || request.asked_of.iter().any(|asked| is_one_of(registry, id, *asked, &request.lines))
    };
    by.iter().any(|id| is_meant(id))
}

/// Whether a request concerns one of these lines: one that names none concerns all.
pub fn concerns(request: &Request, lines: &[ActionLine]) -> bool {
    request.lines.is_empty() || request.lines.iter().any(|line| lines.contains(line))
}

/// Whether an organization is another, or a part of it.
fn is_part(registry: &Registry, part: &OrganizationId, whole: &OrganizationId) -> bool {
    let above = |id: &&OrganizationId| registry.organizations.get(id)?.sound()?.parent.as_ref();
    std::iter::successors(Some(part), above).take(DEEPEST).any(|id| id == whole)
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
