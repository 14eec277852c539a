import { authorities } from "./content/authorities.ts";
import { scenarios } from "./content/index.ts";
import { staff } from "./content/staff.ts";
import type { Delegation, InBothLanguages, Person, Staff } from "./content/types.ts";
import { citizenRole, helperRole, identityNotes } from "./identities.text.ts";

/** A fictional person the demo broker can log in; the shape the broker takes as its argument. */
type DemoIdentity = {
  key: string;
  name: string;
  way: "borger" | "erhverv";
  uuid: string;
  cpr?: string;
  professionalId?: string;
  authority?: string;
  cvr?: string;
  /** In Danish. */
  role?: string;
  note?: InBothLanguages;
};

// The four cases that can be walked from end to end come first in the chooser.
const first = ["karin", "jens", "tove", "emil"];

function citizenIdentity({ key, name, cpr, mitidUuid }: Person): DemoIdentity {
  const note = identityNotes[key];
  return { key, name, way: "borger", uuid: mitidUuid, cpr, role: citizenRole, note };
}

function helperIdentity({ helper, kind, ...period }: Delegation): DemoIdentity {
  const { key, name, cpr, mitidUuid } = helper;
  const role = helperRole[kind]["endedDaysAgo" in period ? "ended" : "active"];
  return { key, name, way: "borger", uuid: mitidUuid, cpr, role, note: identityNotes[key] };
}

/** With two memberships the login carries the first authority; the portal lets them change. */
function staffIdentity({ id, key, name, professionalId, memberships }: Staff): DemoIdentity {
  const [{ authorityKey, title }] = memberships;
  const authority = authorities.find((one) => one.key === authorityKey);
  return {
    key,
    name,
    way: "erhverv",
    uuid: id,
    professionalId,
    authority: authority?.name,
    cvr: authority?.cvr,
    role: title.da,
    note: identityNotes[key],
  };
}

const citizens = scenarios.map(({ person }) => person);
const isFirst = ({ key }: Person) => first.includes(key);
const walkable = citizens
  .filter(isFirst)
  .toSorted((a, b) => first.indexOf(a.key) - first.indexOf(b.key));

/** All demo people who can log in: citizens, then their helpers, then professionals. */
export const demoIdentities: DemoIdentity[] = [
  ...[...walkable, ...citizens.filter((person) => !isFirst(person))].map(citizenIdentity),
  ...scenarios.flatMap(({ delegations }) => delegations).map(helperIdentity),
  ...staff.map(staffIdentity),
];
