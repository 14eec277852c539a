/** The words for a role; a role nobody has named yet is said to be unknown, never shown as a code. */
export function roleIn<T extends { readonly unknown: string }>(roles: T, role: string): string {
  const words: unknown = Object.hasOwn(roles, role) ? roles[role as keyof T] : roles.unknown;
  return typeof words === "string" ? words : roles.unknown;
}
