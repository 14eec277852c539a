-- What the citizen has to say to a paragraph of the plan, pinned to the version that was read. It goes
-- along wherever the plan is read: the policy of the plan is its policy (docs/adr/0019).

insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('rehabiliteringsplan.remark', 'rehabiliteringsplan', '{sag}', '{remark}', '{selv}', false, false, '{"da":"Skrev en bemærkning til din plan","en":"Wrote a remark on your plan"}');
--> statement-breakpoint
alter table plan_remark enable row level security;
--> statement-breakpoint
alter table plan_remark force row level security;
--> statement-breakpoint
create policy gate on plan_remark to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on plan_remark to minsag_import using (true) with check (true);
--> statement-breakpoint
-- What the citizen took back goes along no more; the case's office keeps what it may have worked on.
create policy visit_plan_remark on plan_remark for select to minsag_app
  using (citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[])
    and plan_id <> all ((select left_plans())::uuid[])
    and (taken_back_at is null or (select visit_is_own()) or (select visit_authority()) is not null));
--> statement-breakpoint
create policy visit_plan_remark_insert on plan_remark for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('remark'))::uuid[]));
--> statement-breakpoint
create policy visit_plan_remark_update on plan_remark for update to minsag_app
  using (citizen_id = any ((select visit_writes('remark'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('remark'))::uuid[]));
--> statement-breakpoint
grant select, insert, update (taken_back_at) on plan_remark to minsag_app;
--> statement-breakpoint
grant select, insert on plan_remark to minsag_import;
--> statement-breakpoint
create function guard_plan_remark() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('remark'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' then
    if old.taken_back_at is not null then
      raise exception 'taken back already' using errcode = 'MS228';
    end if;
    new.taken_back_at := gate_now();
  else
    new.written_at := gate_now();
    new.taken_back_at := null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_plan_remark before insert or update on plan_remark for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_plan_remark();
--> statement-breakpoint
-- What was said stays as it was said: only the mark of taking back is granted, and that once.
create trigger plan_remark_no_delete before delete on plan_remark
  for each row execute function keep_plan_section_version();
--> statement-breakpoint
create trigger plan_remark_no_truncate before truncate on plan_remark
  for each statement execute function keep_plan_section_version();
--> statement-breakpoint
create function enter_plan_remark() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := case tg_op when 'INSERT' then 'plan.remarked' else 'plan.remarkTakenBack' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'plan', new.plan_id, 'remark', new.id,
    'section', new.code, 'version', new.version, 'textHash', text_hash(new.body))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_plan_remark after insert or update on plan_remark for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function enter_plan_remark();
--> statement-breakpoint
grant update (version) on plan_section to minsag_gate;
--> statement-breakpoint
-- The gate sees the rows that get their number; from now on settle_plan_section (0038) keeps it.
set role minsag_gate;
--> statement-breakpoint
update plan_section s set version = (select coalesce(max(v.version), 0) from plan_section_version v
  where v.plan_id = s.plan_id and v.code = s.code and v.voice = 'plan');
--> statement-breakpoint
set role minsag_owner;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_plan_remark()', 'enter_plan_remark()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
