type Portal = { admin: { unsafe(sql: string): PromiseLike<unknown> } };

/** Puts the database's clock to an SQL expression; the schema's owner can, the product cannot. */
export function setClock(portal: Portal, moment: string) {
  return portal.admin.unsafe(
    `create or replace function gate_now() returns timestamptz language sql stable as $$ select ${moment} $$`,
  );
}
