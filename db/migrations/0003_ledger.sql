-- The ledger's entries: a public leaf and, beside it, the personal payload it commits to.
-- Format: docs/adr/0006; leaf hash as RFC 6962 section 2.1 (0x00 before the leaf).

-- As stable as to_char is: only then is it inlined, instead of being planned anew for every entry.
create function ledger_time(at timestamptz) returns text language sql stable
as $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;
--> statement-breakpoint
-- RFC 8785 for the subset we use: ASCII keys, integers, strings, arrays, objects, booleans, null.
create function canonical_json(value jsonb) returns text language plpgsql immutable as $$
begin
  case jsonb_typeof(value)
    when 'object' then
      return '{' || coalesce((select string_agg(to_json(key)::text || ':' || canonical_json(member), ',' order by key collate "C")
        from jsonb_each(value) as pairs(key, member)), '') || '}';
    when 'array' then
      return '[' || coalesce((select string_agg(canonical_json(member), ',' order by place)
        from jsonb_array_elements(value) with ordinality as members(member, place)), '') || ']';
    else
      return value::text;
  end case;
end $$;
--> statement-breakpoint
-- The leaf's hash; its text is canonical JSON without anything personal.
create function ledger_leaf_hash(kind text, at timestamptz, commitment bytea) returns bytea language sql stable as $$
  select sha256('\x00'::bytea || convert_to('{"at":"' || ledger_time(at) || '","commitment":"' || encode(commitment, 'hex')
    || '","kind":"' || kind || '","v":1}', 'UTF8'))
$$;
--> statement-breakpoint
-- Appends one entry. `payload` is canonical JSON text; answers the entry's id. No lock is taken:
-- order comes later, from the sequencer. One statement writes both halves: a statement costs more than
-- the rows it writes.
create function ledger_append(entry_kind text, citizen uuid, payload text) returns bigint
language plpgsql as $$
declare
  -- 244 random bits from the server's strong generator.
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  commitment bytea := sha256(salt || convert_to(payload, 'UTF8'));
  entry_at timestamptz := clock_timestamp();
  new_id bigint := nextval('ledger_entry_id_seq');
begin
  with leaf as (
    insert into ledger_entry (id, xact_id, kind, at, commitment, leaf_hash) overriding system value
    values (new_id, pg_current_xact_id(), entry_kind, entry_at, commitment,
      ledger_leaf_hash(entry_kind, entry_at, commitment)))
  insert into ledger_payload (entry_id, citizen_id, payload, salt) values (new_id, citizen, payload, salt);
  return new_id;
end $$;
--> statement-breakpoint
-- Payloads that name a page of papers pass two kilobytes: above it a row would be compressed and cut up,
-- which costs more than all else that an entry does.
alter table ledger_payload set (toast_tuple_target = 8160);
--> statement-breakpoint
alter table visit set (toast_tuple_target = 8160);
--> statement-breakpoint
alter function ledger_append(text, uuid, text) owner to minsag_gate;
--> statement-breakpoint
grant execute on function ledger_time(timestamptz), ledger_leaf_hash(text, timestamptz, bytea), canonical_json(jsonb) to minsag_gate;
--> statement-breakpoint
grant usage on sequence ledger_entry_id_seq to minsag_gate;
--> statement-breakpoint
grant select, insert on ledger_entry, ledger_payload, visit to minsag_gate;
--> statement-breakpoint
-- Append-only twice over: nobody is granted more, and a trigger stops even a superuser's slip. Only a lawful
-- erasure (0009) takes away what an entry says, and the row of its visit.
create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_user = 'minsag_erase' and tg_table_name in ('ledger_payload', 'visit') then
    return null;
  end if;
  raise exception 'the ledger is append-only' using errcode = 'MS010';
end $$;
--> statement-breakpoint
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
  for each statement execute function ledger_refuse_change();
--> statement-breakpoint
create trigger visit_append_only before update or delete or truncate on visit
  for each statement execute function ledger_refuse_change();
--> statement-breakpoint
create trigger ledger_payload_append_only before update or delete or truncate on ledger_payload
  for each statement execute function ledger_refuse_change();
