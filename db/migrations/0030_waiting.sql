-- What everybody waits for: those who run the case say it, with who is responsible and when it is
-- expected. The citizen reads it at once, so it is said whole or not at all (docs/domain.md, Sag).

update role_section set writes = writes || '{sag}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('sag.waiting', 'sag', '{}', '{sag}', '{egenSag}', false, false, '{"da":"Skrev, hvad vi venter på","en":"Wrote what we are waiting for"}');
--> statement-breakpoint
create policy visit_sag_update on sag for update to minsag_app
  using (citizen_id = any ((select visit_writes('sag'))::uuid[]) and id = any ((select visit_sager())::uuid[]))
  with check (citizen_id = any ((select visit_writes('sag'))::uuid[]) and id = any ((select visit_sager())::uuid[]));
--> statement-breakpoint
grant update (waiting_for, waiting_for_who, waiting_expected, waiting_revision) on sag to minsag_app;
--> statement-breakpoint
create function guard_sag_waiting() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('sag'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.id is distinct from v.basis_id then
    raise exception 'what is waited for belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if new.waiting_revision <> old.waiting_revision + 1 then
    raise exception 'said otherwise by somebody else meanwhile' using errcode = 'MS112';
  end if;
  if num_nonnulls(new.waiting_for, new.waiting_for_who, new.waiting_expected) not in (0, 3)
      or (new.waiting_for is not null and (jsonb_typeof(new.waiting_for) <> 'object'
        or array(select jsonb_object_keys(new.waiting_for) order by 1) <> '{da,en}'
        or jsonb_typeof(new.waiting_for -> 'da') <> 'string' or jsonb_typeof(new.waiting_for -> 'en') <> 'string'
        or coalesce(new.waiting_for ->> 'da', '') !~ '\S' or coalesce(new.waiting_for ->> 'en', '') !~ '\S'
        or new.waiting_for_who !~ '\S')) then
    raise exception 'what, who and when are said together' using errcode = 'MS221';
  end if;
  if new.waiting_expected < gate_today() then
    raise exception 'expected on a day that has passed' using errcode = 'MS222';
  end if;
  new.waiting_said_by := v.actor_name;
  new.waiting_said_at := gate_now();
  new.updated_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_sag_waiting before update on sag for each row
  when (current_user = 'minsag_app') execute function guard_sag_waiting();
--> statement-breakpoint
create function enter_sag_waiting() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform ledger_append('sag.waiting', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'sag.waiting', 'actor', acting_payload(), 'citizen', new.citizen_id, 'sag', new.id,
    'revision', new.waiting_revision, 'expectedOn', new.waiting_expected,
    'textHash', case when new.waiting_for is not null then
      text_hash(new.waiting_for ->> 'da', new.waiting_for ->> 'en', new.waiting_for_who) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_sag_waiting after update on sag for each row
  when (new.waiting_revision is distinct from old.waiting_revision) execute function enter_sag_waiting();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_sag_waiting()', 'enter_sag_waiting()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
