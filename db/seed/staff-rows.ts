import type { membership, person, personLogin } from "../schema/index.ts";
import { authorities } from "./content/authorities.ts";
import type { AuthorityKey, Staff } from "./content/types.ts";

/** The id of a demo authority. */
export function authorityIdOf(key: AuthorityKey): string {
  const found = authorities.find((one) => one.key === key);
  if (!found) throw new Error(`no demo authority ${key}`);
  return found.id;
}

/** Rows of the demo professionals: who they are, how they log in, for whom they work. */
export function staffRows(staff: Staff[]) {
  const persons: (typeof person.$inferInsert)[] = staff.map(({ id, name }) => ({ id, name }));
  const logins: (typeof personLogin.$inferInsert)[] = staff.map(({ id, professionalId }) => ({
    way: "erhverv",
    subject: professionalId,
    personId: id,
  }));
  const memberships: (typeof membership.$inferInsert)[] = staff.flatMap((one) =>
    one.memberships.map(({ authorityKey, ...rest }) => ({
      ...rest,
      personId: one.id,
      authorityId: authorityIdOf(authorityKey),
      validFrom: "2024-01-01",
    })),
  );
  return { persons, logins, memberships };
}
