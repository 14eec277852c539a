-- What somebody has begun to write in a section and not saved in the plan: theirs alone, kept through
-- logging out, and nobody's business, so the ledger does not know it.

alter table plan_draft enable row level security;
--> statement-breakpoint
alter table plan_draft force row level security;
--> statement-breakpoint
create policy gate on plan_draft to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on plan_draft to minsag_import using (true) with check (true);
--> statement-breakpoint
-- Who the visit is made by.
create function visit_person() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (current_visit()).person_id;
end $$;
--> statement-breakpoint
grant execute on function visit_person() to minsag_app;
--> statement-breakpoint
create policy own_plan_draft on plan_draft to minsag_app
  using (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]) and person_id = (select visit_person()))
  with check (citizen_id = any ((select visit_writes('rehabiliteringsplan'))::uuid[]) and person_id = (select visit_person()));
--> statement-breakpoint
grant select, insert, delete, update (body, base_version, saved_at) on plan_draft to minsag_app;
--> statement-breakpoint
grant select, insert on plan_draft to minsag_import;
--> statement-breakpoint
grant select, delete on plan_draft to minsag_gate;
--> statement-breakpoint
create function guard_plan_draft() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('rehabiliteringsplan'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if not exists (select from rehabiliteringsplan p where p.id = new.plan_id and p.citizen_id = new.citizen_id
      and (v.basis = 'selv' or p.sag_id = v.basis_id)) then
    raise exception 'a plan is written in its own case' using errcode = 'MS051';
  end if;
  if new.voice = 'own' and v.basis <> 'selv' then
    raise exception 'only the citizen writes in the citizen''s own words' using errcode = 'MS224';
  end if;
  new.person_id := v.person_id;
  new.saved_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_plan_draft before insert or update on plan_draft for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_plan_draft();
--> statement-breakpoint
-- What is in the plan is no draft any more.
create function end_plan_draft() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from plan_draft d where d.plan_id = new.plan_id and d.code = new.code and d.voice = new.voice
    and d.person_id = visit_person();
  return null;
end $$;
--> statement-breakpoint
create trigger end_plan_draft after insert on plan_section_version for each row execute function end_plan_draft();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['visit_person()', 'guard_plan_draft()', 'end_plan_draft()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
