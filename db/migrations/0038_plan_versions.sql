-- The forberedende del is written in turns, by the citizen and by those who run the case. Versions only
-- ever come on top: one that does not know the newest is refused, so nobody's words are overwritten
-- (docs/adr/0016). What a section says now stands in plan_section, kept by the versions' trigger.

-- Which sections are there, and who may write them, the regelsæt says.
update regel_felt set written_by = 'citizen' where document = 'forberedendeDel' and code = 'medDineEgneOrd';
--> statement-breakpoint
update role_section set writes = writes || '{rehabiliteringsplan}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('rehabiliteringsplan.write', 'rehabiliteringsplan', '{sag}', '{rehabiliteringsplan}', '{selv,egenSag}', false, false, '{"da":"Åbnede din plan for at skrive i den","en":"Opened your plan to write in it"}');
--> statement-breakpoint
alter table plan_section_version enable row level security;
--> statement-breakpoint
alter table plan_section_version force row level security;
--> statement-breakpoint
create policy gate on plan_section_version to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on plan_section_version to minsag_import using (true) with check (true);
--> statement-breakpoint
-- A helper reads the plan as it is, not what was in it before.
create policy visit_plan_section_version on plan_section_version for select to minsag_app
  using (citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[])
    and plan_id <> all ((select left_plans())::uuid[])
    and ((select visit_is_own()) or (select visit_authority()) is not null));
--> statement-breakpoint
create policy visit_plan_section_version_insert on plan_section_version for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]));
--> statement-breakpoint
grant select, insert on plan_section_version to minsag_app, minsag_import;
--> statement-breakpoint
grant select on plan_section_version, rehabiliteringsplan to minsag_gate;
--> statement-breakpoint
grant update (status, updated_on) on rehabiliteringsplan to minsag_gate;
--> statement-breakpoint
grant select, insert, update (body, own_words) on plan_section to minsag_gate;
--> statement-breakpoint
create function guard_plan_section_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  sag_of_plan uuid;
  field regel_felt;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('rehabiliteringsplan'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  select p.sag_id into sag_of_plan from rehabiliteringsplan p where p.id = new.plan_id and p.citizen_id = new.citizen_id;
  if sag_of_plan is null or (v.basis <> 'selv' and sag_of_plan is distinct from v.basis_id) then
    raise exception 'a plan is written in its own case' using errcode = 'MS051';
  end if;
  select r.* into field from regel_felt r join sag s on s.regelsaet = r.regelsaet
    where s.id = sag_of_plan and r.document = 'forberedendeDel' and r.mode = 'full' and r.code = new.code;
  if field.code is null or (field.written_by = 'citizen' and new.voice <> 'own') then
    raise exception 'the rules of the case know no such section' using errcode = 'MS223';
  end if;
  if new.voice = 'own' and v.basis <> 'selv' then
    raise exception 'only the citizen writes in the citizen''s own words' using errcode = 'MS224';
  end if;
  -- One after another for a section: who waits here sees what the other has written.
  perform pg_advisory_xact_lock(hashtextextended(new.plan_id::text || new.code || new.voice, 104));
  if new.base_version <> coalesce((select max(x.version) from plan_section_version x
      where x.plan_id = new.plan_id and x.code = new.code and x.voice = new.voice), 0) then
    raise exception 'written by somebody else meanwhile' using errcode = 'MS112';
  end if;
  new.version := new.base_version + 1;
  new.written_by_name := v.actor_name;
  new.written_by_role := v.actor_role;
  new.written_by_authority := v.authority_name;
  new.written_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_plan_section_version before insert on plan_section_version for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_plan_section_version();
--> statement-breakpoint
-- What was written stays.
create function keep_plan_section_version() returns trigger language plpgsql as $$
begin
  raise exception 'what was written in the plan stays' using errcode = 'MS225';
end $$;
--> statement-breakpoint
create trigger keep_plan_section_version before update or delete on plan_section_version
  for each row execute function keep_plan_section_version();
--> statement-breakpoint
create trigger plan_section_version_no_truncate before truncate on plan_section_version
  for each statement execute function keep_plan_section_version();
--> statement-breakpoint
-- What the section says now, and that a plan the citizen said yes to is no longer the one they read.
-- The demo comes in with both, section and versions, so an import only adds to the history.
create function settle_plan_section() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  field regel_felt;
begin
  select r.* into field from rehabiliteringsplan p join sag s on s.id = p.sag_id
    join regel_felt r on r.regelsaet = s.regelsaet and r.document = 'forberedendeDel' and r.mode = 'full'
    where p.id = new.plan_id and r.code = new.code;
  update plan_section set
      body = case new.voice when 'plan' then new.body else body end,
      version = case new.voice when 'plan' then new.version else version end,
      own_words = case new.voice when 'own' then nullif(new.body, '') else own_words end
    where plan_id = new.plan_id and code = new.code;
  if not found then
    insert into plan_section (plan_id, citizen_id, ordinal, code, heading, body, version, own_words)
      values (new.plan_id, new.citizen_id, field.position, new.code, field.label ->> 'da',
        case new.voice when 'plan' then new.body else '' end, case new.voice when 'plan' then new.version else 0 end,
        case new.voice when 'own' then nullif(new.body, '') end);
  end if;
  update rehabiliteringsplan set updated_on = gate_today(),
      status = case status when 'bekraeftet' then 'tilGennemsyn' else status end
    where id = new.plan_id;
  perform ledger_append('plan.sectionWritten', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'plan.sectionWritten', 'actor', acting_payload(), 'citizen', new.citizen_id, 'plan', new.plan_id,
    'section', new.code, 'voice', new.voice, 'version', new.version, 'textHash', text_hash(new.body))));
  return null;
end $$;
--> statement-breakpoint
create trigger settle_plan_section after insert on plan_section_version for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function settle_plan_section();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_plan_section_version()', 'settle_plan_section()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
