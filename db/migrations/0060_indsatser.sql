-- The indsatsdel: actions of several offices in one plan, each with its owner, and each office changes
-- only its own. Rules: docs/domain.md (Indsats).

-- Which role writes an office's actions is data: offices without a login here are written for by those
-- who run the case.
insert into kontor (code, ordinal, label, roles) values
  ('sagsbehandling', 1, '{"da":"Din sagsbehandler","en":"Your caseworker"}', '{koordinerendeSagsbehandler,caseworker}'),
  ('job', 2, '{"da":"Jobteamet","en":"The job team"}', '{jobformidler}'),
  ('sundhed', 3, '{"da":"Sundhed og træning","en":"Health and training"}', '{koordinerendeSagsbehandler,caseworker}'),
  ('stoette', 4, '{"da":"Støtte i hverdagen","en":"Support in everyday life"}', '{koordinerendeSagsbehandler,caseworker}');
--> statement-breakpoint
grant select on kontor to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
grant select on indsats to minsag_gate;
--> statement-breakpoint
grant update (authority_id, kontor) on indsats to minsag_gate;
--> statement-breakpoint
set role minsag_gate;
--> statement-breakpoint
-- What came before offices had names is the case's own.
update indsats i set kontor = 'sagsbehandling', authority_id = s.authority_id
  from rehabiliteringsplan p join sag s on s.id = p.sag_id where p.id = i.plan_id;
--> statement-breakpoint
set role minsag_owner;
--> statement-breakpoint
revoke update (authority_id, kontor) on indsats from minsag_gate;
--> statement-breakpoint
alter table indsats alter column authority_id set not null, alter column kontor set not null;
--> statement-breakpoint
update role_section set writes = writes || '{indsats}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler', 'jobformidler');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('indsats.write', 'rehabiliteringsplan', '{sag}', '{indsats}', '{egenSag}', false, false, '{"da":"Skrev om en hjælp i din plan","en":"Wrote about help in your plan"}');
--> statement-breakpoint
create policy visit_indsats_insert on indsats for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('indsats'))::uuid[]));
--> statement-breakpoint
create policy visit_indsats_update on indsats for update to minsag_app
  using (citizen_id = any ((select visit_writes('indsats'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('indsats'))::uuid[]));
--> statement-breakpoint
grant insert, update (title, responsible_id, responsible, starts_on, goal, status, revision) on indsats to minsag_app;
--> statement-breakpoint
create function guard_indsats() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('indsats'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if not exists (select from rehabiliteringsplan p
      where p.id = new.plan_id and p.citizen_id = new.citizen_id and p.sag_id = v.basis_id) then
    raise exception 'a plan is written in its own case' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    new.authority_id := v.authority_id;
    new.revision := 1;
  end if;
  if new.authority_id <> v.authority_id
      or not exists (select from kontor k where k.code = new.kontor and v.actor_role = any (k.roles)) then
    raise exception 'an office changes only its own' using errcode = 'MS281';
  end if;
  if tg_op = 'UPDATE' then
    if new.revision <> old.revision + 1 then
      raise exception 'saved by somebody else meanwhile' using errcode = 'MS112';
    end if;
    if old.status = 'afsluttet' then
      raise exception 'what is over stays as it was' using errcode = 'MS228';
    end if;
  end if;
  if new.responsible_id is not null then
    select c.name || ', ' || lower(c.title ->> 'da') into new.responsible
      from sag_contact c where c.sag_id = v.basis_id and c.person_id = new.responsible_id;
    if not found then
      raise exception 'not one of the case''s people' using errcode = 'MS282';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_indsats before insert or update on indsats for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_indsats();
--> statement-breakpoint
create function enter_indsats() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := case tg_op when 'INSERT' then 'indsats.added' else 'indsats.changed' end;
begin
  update rehabiliteringsplan set updated_on = gate_today() where id = new.plan_id;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'plan', new.plan_id, 'indsats', new.id,
    'authority', new.authority_id, 'kontor', new.kontor, 'status', new.status, 'startsOn', new.starts_on,
    'revision', new.revision, 'textHash', text_hash(concat_ws(E'\n', new.title, new.goal, new.responsible)))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_indsats after insert or update on indsats for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function enter_indsats();
--> statement-breakpoint
-- What is over has its own status; nothing of the plan is taken away.
create trigger indsats_no_delete before delete on indsats
  for each row execute function keep_plan_section_version();
--> statement-breakpoint
create trigger indsats_no_truncate before truncate on indsats
  for each statement execute function keep_plan_section_version();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_indsats()', 'enter_indsats()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
