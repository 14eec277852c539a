-- A new master key: each citizen's key is opened with the old one and sealed with the new one; the files
-- and their own keys stay as they are (docs/adr/0023). Done by whoever keeps the files, which is told one
-- sealed key after another and may put another in its place.
grant update (sealed_key) on citizen_key to minsag_gate;
--> statement-breakpoint
create function next_citizen_key(p_after uuid) returns table (citizen_id uuid, sealed_key bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.citizen_id, k.sealed_key from citizen_key k
  where p_after is null or k.citizen_id > p_after order by k.citizen_id limit 1
$$;
--> statement-breakpoint
-- Only in the place of the one that was read: two who do it at once do not lose a key.
create function reseal_citizen_key(p_citizen uuid, p_before bytea, p_after bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if length(p_after) is distinct from length(p_before) then
    raise exception 'no sealed key' using errcode = '22023';
  end if;
  update citizen_key k set sealed_key = p_after where k.citizen_id = p_citizen and k.sealed_key = p_before;
  return found;
end $$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['next_citizen_key(uuid)', 'reseal_citizen_key(uuid,bytea,bytea)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_files', f);
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
