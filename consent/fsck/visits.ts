import type { StoredLeaf } from "./leaves.ts";

/**
 * What differs between an entry and the rows that pages read: whose it is, and of a visit everything
 * that "Hvem har set" shows. Null when they say the same.
 */
export function rowFault({ kind, payload, citizenId, visit }: StoredLeaf): string | null {
  if (payload === null) return visit ? "is erased, and its visit is not" : null;
  const said = JSON.parse(payload);
  if (!kind.startsWith("visit.")) {
    return (said.citizen ?? null) === citizenId ? null : "is filed under another citizen";
  }
  if (!visit) return "is a visit without its row";
  const { actor } = said;
  const expected = {
    ...{ actor_name: actor.name, actor_role: actor.role, person_id: actor.personId },
    ...{ authority_id: actor.authorityId, authority_name: actor.authority },
    ...{ kind: said.visit, allowed: kind === "visit.allowed", refusal: said.refusal },
    ...{ basis: said.basis, basis_id: said.basisId, purpose: said.purpose },
    ...{ categories: said.categories, citizens: said.citizens, documents: said.documents },
    ...{ sections: said.sections, statute: said.statute, reason: said.reason },
    citizen_id: citizenId,
  };
  const differs = Object.entries(expected).find(
    ([column, value]) => JSON.stringify(visit[column] ?? null) !== JSON.stringify(value ?? null),
  );
  if (differs) return `has another ${differs[0]} in its row`;
  const whose = citizenId === null || said.citizens.includes(citizenId);
  return whose ? null : "is filed under another citizen";
}
