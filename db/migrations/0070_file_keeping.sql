-- Whoever keeps the store of files scans what was taken unscanned (docs/adr/0023). The role is told where
-- such a file lies and with which sealed keys, says what the scanner answered, and can do nothing else:
-- no table, no visit, no name. The keys are of use only to whoever holds the master key too, and the
-- role that serves pages is not told them.
grant usage on schema public to minsag_files;
--> statement-breakpoint
grant update (scan) on document_file to minsag_gate;
--> statement-breakpoint
-- The next file nobody has looked into, by the names of the store, which are random.
create function next_unscanned(p_after uuid)
returns table (place uuid, citizen_id uuid, sealed_key bytea, sealed_citizen_key bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.place, f.citizen_id, f.sealed_key, k.sealed_key
  from document_file f join citizen_key k on k.citizen_id = f.citizen_id
  where f.scan = 'ikkeScannet' and (p_after is null or f.place > p_after)
  order by f.place limit 1
$$;
--> statement-breakpoint
-- What the scanner said, once: a verdict is not changed again. A harmful file is closed by the policy of
-- its table from the moment this commits.
create function record_scan(p_place uuid, p_scan text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  f document_file;
begin
  if p_scan not in ('ren', 'skadelig') then
    raise exception 'no verdict' using errcode = '22023';
  end if;
  update document_file x set scan = p_scan where x.place = p_place and x.scan = 'ikkeScannet' returning x.* into f;
  if not found then
    return false;
  end if;
  perform ledger_append('document.scanned', f.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'document.scanned', 'actor', acting_payload(), 'citizen', f.citizen_id, 'document', f.document_id,
    'contentHash', encode(f.sha256, 'hex'), 'scan', f.scan)));
  return true;
end $$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['next_unscanned(uuid)', 'record_scan(uuid,text)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_files', f);
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
