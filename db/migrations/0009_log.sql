-- The log over the ledger's entries: order, tree, signed heads. Written by the sequencer alone, as the
-- role minsag_log; the app serves it. Nothing in it is personal. Format: docs/adr/0008.

-- The newest facts are what counts, and they can only grow: a sequencer gone wrong is stopped here.
create function log_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log only grows' using errcode = 'MS011';
end $$;
--> statement-breakpoint
create trigger ledger_leaf_append_only before update or delete or truncate on ledger_leaf
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_checkpoint_append_only before update or delete or truncate on ledger_checkpoint
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_cosignature_append_only before update or delete or truncate on ledger_cosignature
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_key_append_only before update or delete or truncate on ledger_key
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_tile_kept before delete or truncate on ledger_tile
  for each statement execute function log_refuse_change();
--> statement-breakpoint
-- A tile may get more hashes; those it has stay.
create function log_tile_grows() returns trigger language plpgsql as $$
begin
  if new.level <> old.level or new.tile_index <> old.tile_index
      or substring(new.hashes for length(old.hashes)) <> old.hashes then
    raise exception 'the log only grows' using errcode = 'MS011';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ledger_tile_grows before update on ledger_tile for each row execute function log_tile_grows();
--> statement-breakpoint
-- Leaves come without a gap: what is added follows what was there, and each is an entry's.
create function log_leaves_follow() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if exists (select from (select min(leaf_index) as first, max(leaf_index) as last, count(*) as leaves from added) as a
      where a.leaves > 0 and (a.last - a.first + 1 <> a.leaves
        or a.leaves <> (select count((select e.id from ledger_entry e where e.id = added.entry_id)) from added)
        or (a.first <> 0 and not exists (select from ledger_leaf l where l.leaf_index = a.first - 1)))) then
    raise exception 'the log only grows, leaf by leaf' using errcode = 'MS011';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger ledger_leaf_follows after insert on ledger_leaf referencing new table as added
  for each statement execute function log_leaves_follow();
--> statement-breakpoint
-- The head stands on the last leaf, so no entry can be passed over; or at the beginning of a new home,
-- once everything has its place (adopt).
create function log_head_grows() returns trigger language plpgsql as $$
declare
  last record;
begin
  select l.leaf_index, e.xact_id, e.id into last
    from ledger_leaf l join ledger_entry e on e.id = l.entry_id order by l.leaf_index desc limit 1;
  if new.size < old.size or new.size <> coalesce(last.leaf_index + 1, 0)
      or (row(new.xact_id, new.entry_id) is distinct from row(coalesce(last.xact_id, '0'), coalesce(last.id, 0))
        and (row(new.xact_id, new.entry_id) is distinct from row('0'::xid8, 0::bigint)
          or exists (select from ledger_entry e where not exists (select from ledger_leaf l where l.entry_id = e.id)))) then
    raise exception 'the log only grows, leaf by leaf' using errcode = 'MS011';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- A signed head is that of the tree as it stands, and hashes the one before it (0016).
create function log_checkpoint_fits() returns trigger language plpgsql as $$
begin
  if new.size <> (select size from ledger_head) then
    raise exception 'the log only grows, leaf by leaf' using errcode = 'MS011';
  end if;
  new.chain := sha256(coalesce((select c.chain from ledger_checkpoint c order by c.size desc limit 1), '')
    || sha256(convert_to(new.note, 'UTF8')) || convert_to(ledger_time(new.signed_at), 'UTF8'));
  return new;
end $$;
--> statement-breakpoint
create trigger ledger_checkpoint_fits before insert on ledger_checkpoint for each row execute function log_checkpoint_fits();
--> statement-breakpoint
create trigger ledger_head_grows before update on ledger_head for each row execute function log_head_grows();
--> statement-breakpoint
create trigger ledger_head_kept before delete or truncate on ledger_head
  for each statement execute function log_refuse_change();
--> statement-breakpoint
insert into ledger_head (size, xact_id, entry_id, after_id) values (0, '0', 0, 0);
--> statement-breakpoint
grant usage on schema public to minsag_log;
--> statement-breakpoint
grant select on ledger_entry to minsag_log;
--> statement-breakpoint
grant select, insert on ledger_leaf, ledger_tile, ledger_checkpoint, ledger_cosignature, ledger_key to minsag_log;
--> statement-breakpoint
grant update (hashes) on ledger_tile to minsag_log;
--> statement-breakpoint
grant select, update on ledger_head to minsag_log;
--> statement-breakpoint
grant select on ledger_leaf, ledger_tile, ledger_checkpoint, ledger_cosignature, ledger_key, ledger_head to minsag_app, minsag_gate;
--> statement-breakpoint
grant execute on function ledger_time(timestamptz) to minsag_app, minsag_log;
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('receipt.read', 'visit', '{}', '{}', '{selv}', false, false, '{"da":"Hentede en kvittering","en":"Fetched a receipt"}');
--> statement-breakpoint
-- A decision's page offers its receipt, which the entry of its announcement is behind.
update visit_kind set brings = '{visit}' where code = 'afgoerelse.read';
--> statement-breakpoint
-- Lawful erasure: an entry's payload and salt go, and with them the visit's row; the leaf stays, so the
-- tree is whole and nobody can tell any more what it said. The erasure is an entry itself.
grant usage on schema public to minsag_erase;
--> statement-breakpoint
grant select on ledger_entry, ledger_payload, visit, consent, delegation to minsag_erase;
--> statement-breakpoint
grant insert on ledger_entry, ledger_payload to minsag_erase;
--> statement-breakpoint
grant usage on sequence ledger_entry_id_seq to minsag_erase;
--> statement-breakpoint
grant delete on ledger_payload, visit to minsag_erase;
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['ledger_payload', 'visit', 'consent', 'delegation'] loop
    execute format('create policy erase on %I to minsag_erase using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Erases one entry, for whoever may become minsag_erase. Answers the id of the erasure's own entry. Of a
-- consent that is over, every entry may be erased, also the newest, and the words go from its row at once
-- (erase_words, 0018); the erasure says of which consent, so that a check knows why they are missing.
create function erase_entry(p_entry bigint, p_reason text) returns bigint language plpgsql as $$
declare
  erased record;
  about text;
  subject uuid;
  over boolean := false;
begin
  if length(regexp_replace(coalesce(p_reason, ''), '[^[:alnum:]]', '', 'g')) < 5 then
    raise exception 'an erasure has a reason' using errcode = 'MS091';
  end if;
  select e.id, e.kind, p.citizen_id, p.payload into erased
    from ledger_entry e left join ledger_payload p on p.entry_id = e.id where e.id = p_entry;
  if erased.id is null then
    raise exception 'there is no such entry' using errcode = 'MS092';
  elsif erased.payload is null then
    raise exception 'the entry is erased already' using errcode = 'MS093';
  elsif erased.kind = 'data.erased' then
    raise exception 'an erasure is not erased' using errcode = 'MS094';
  end if;
  about := split_part(erased.kind, '.', 1);
  subject := case when about in ('consent', 'delegation') then erased.payload::jsonb ->> about end;
  if about = 'consent' then
    over := erase_words(subject);
  end if;
  -- What is in force must stay provable.
  if not over
      and (exists (select from consent c where c.id = subject) or exists (select from delegation d where d.id = subject))
      and not exists (select from ledger_payload p join ledger_entry e on e.id = p.entry_id
        where p.citizen_id = erased.citizen_id and p.entry_id > p_entry and e.kind like about || '.%'
          and p.payload::jsonb ->> about = subject::text) then
    raise exception 'the newest entry of what still stands is not erased' using errcode = 'MS095';
  end if;
  delete from visit where entry_id = p_entry;
  delete from ledger_payload where entry_id = p_entry;
  return ledger_append('data.erased', erased.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'data.erased',
    'actor', jsonb_build_object('name', 'Min Sag', 'role', 'system', 'personId', null, 'authorityId', null, 'authority', null),
    'citizen', erased.citizen_id, 'entry', p_entry, 'entryKind', erased.kind,
    'consent', case when over then subject end, 'reason', left(p_reason, 500))));
end $$;
--> statement-breakpoint
grant execute on function erase_entry(bigint, text), ledger_time(timestamptz), ledger_leaf_hash(text, timestamptz, bytea),
  canonical_json(jsonb) to minsag_erase;
--> statement-breakpoint
-- The function belongs to the gate, which alone may hand it on.
set local role minsag_gate;
--> statement-breakpoint
grant execute on function ledger_append(text, uuid, text) to minsag_erase;
--> statement-breakpoint
set local role minsag_owner;
