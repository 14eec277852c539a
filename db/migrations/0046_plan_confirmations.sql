-- A plan's life: begun by those who run the case, laid before the citizen when what must be filled in is
-- there, said yes to by the citizen. The yes is to exactly what was read: the versions of all sections. What
-- is changed afterwards turns the plan back (settle_plan_section), and the yes stays as what it was given to.

alter table plan_confirmation enable row level security;
--> statement-breakpoint
alter table plan_confirmation force row level security;
--> statement-breakpoint
create policy gate on plan_confirmation to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on plan_confirmation to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_plan_confirmation on plan_confirmation for select to minsag_app
  using (citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[])
    and plan_id <> all ((select left_plans())::uuid[]));
--> statement-breakpoint
create policy visit_plan_confirmation_insert on plan_confirmation for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]));
--> statement-breakpoint
grant select, insert on plan_confirmation to minsag_app, minsag_import;
--> statement-breakpoint
-- "maal.plan.3": the newest version of each section and voice. The reader's own rights decide which.
create function plan_versions(p_plan uuid) returns text[] language sql stable as $$
  select array(select concat_ws('.', v.code, v.voice, max(v.version)) collate "C" from plan_section_version v
    where v.plan_id = p_plan group by v.code, v.voice order by 1)
$$;
--> statement-breakpoint
-- Whether the sections that the rules of the case ask for are filled in.
create function plan_is_whole(p_plan uuid) returns boolean language sql stable as $$
  select not exists (select from rehabiliteringsplan p join sag s on s.id = p.sag_id
    join regel_felt r on r.regelsaet = s.regelsaet and r.document = 'forberedendeDel' and r.mode = 'short'
      and r.requirement = 'required'
    left join plan_section x on x.plan_id = p.id and x.code = r.code
    where p.id = p_plan and coalesce(x.body, '') !~ '\S')
$$;
--> statement-breakpoint
create function guard_plan_confirmation() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('rehabiliteringsplan'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'selv' then
    raise exception 'only the citizen says yes to the plan' using errcode = 'MS224';
  end if;
  -- Who writes in the plan meanwhile waits here, or has written already.
  perform from rehabiliteringsplan p where p.id = new.plan_id and p.citizen_id = new.citizen_id for update;
  if not exists (select from rehabiliteringsplan p where p.id = new.plan_id and p.status = 'tilGennemsyn') then
    raise exception 'nothing waits for a yes' using errcode = 'MS226';
  end if;
  if new.versions is distinct from plan_versions(new.plan_id) then
    raise exception 'written in since it was read' using errcode = 'MS112';
  end if;
  if not plan_is_whole(new.plan_id) then
    raise exception 'what must be filled in is not' using errcode = 'MS227';
  end if;
  new.confirmed_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_plan_confirmation before insert on plan_confirmation for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_plan_confirmation();
--> statement-breakpoint
create trigger keep_plan_confirmation before update or delete on plan_confirmation
  for each row execute function keep_plan_section_version();
--> statement-breakpoint
create trigger plan_confirmation_no_truncate before truncate on plan_confirmation
  for each statement execute function keep_plan_section_version();
--> statement-breakpoint
create function enter_plan_confirmation() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update rehabiliteringsplan set status = 'bekraeftet' where id = new.plan_id;
  perform ledger_append('plan.confirmed', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'plan.confirmed', 'actor', acting_payload(), 'citizen', new.citizen_id, 'plan', new.plan_id,
    'versions', to_jsonb(new.versions))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_plan_confirmation after insert on plan_confirmation for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function enter_plan_confirmation();
--> statement-breakpoint
create policy visit_plan_insert on rehabiliteringsplan for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]));
--> statement-breakpoint
create policy visit_plan_update on rehabiliteringsplan for update to minsag_app
  using (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]));
--> statement-breakpoint
grant insert, update (status) on rehabiliteringsplan to minsag_app;
--> statement-breakpoint
create function guard_plan() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('rehabiliteringsplan'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'egenSag' or new.sag_id is distinct from v.basis_id then
    raise exception 'a plan is begun and laid before the citizen in its own case' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    -- One after another for a case: who waits here sees the plan the other has begun.
    perform pg_advisory_xact_lock(hashtextextended(new.sag_id::text, 105));
    if exists (select from rehabiliteringsplan p where p.sag_id = new.sag_id) then
      raise exception 'the case has a plan' using errcode = 'MS229';
    end if;
    new.status := 'kladde';
    new.updated_on := gate_today();
    return new;
  end if;
  if old.status <> 'kladde' then
    raise exception 'laid before the citizen already' using errcode = 'MS229';
  end if;
  if not plan_is_whole(old.id) then
    raise exception 'what must be filled in is not' using errcode = 'MS227';
  end if;
  new := old;
  new.status := 'tilGennemsyn';
  return new;
end $$;
--> statement-breakpoint
create trigger guard_plan before insert or update on rehabiliteringsplan for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_plan();
--> statement-breakpoint
create function enter_plan() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := case tg_op when 'INSERT' then 'plan.begun' else 'plan.laidBefore' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'plan', new.id, 'sag', new.sag_id,
    'versions', to_jsonb(plan_versions(new.id)))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_plan after insert or update on rehabiliteringsplan for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function enter_plan();
--> statement-breakpoint
grant execute on function plan_versions(uuid) to minsag_app;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['plan_versions(uuid)', 'plan_is_whole(uuid)', 'guard_plan_confirmation()',
    'enter_plan_confirmation()', 'guard_plan()', 'enter_plan()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
