-- Talks about how a job goes, written down once they were held and counted against the regelsæt. Rules:
-- docs/domain.md (Opfølgning).

update role_section set sections = sections || '{opfoelgning}', writes = writes || '{opfoelgning}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler', 'jobformidler');
--> statement-breakpoint
-- It stands where one reads what a person can do, or the plan, and a deadline is met by it.
update visit_kind set brings = brings || '{opfoelgning}'
  where code in ('arbejdsevne.read', 'rehabiliteringsplan.read', 'overview.read', 'frist.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('opfoelgning.register', 'opfoelgning', '{sag}', '{opfoelgning}', '{egenSag}', false, false, '{"da":"Skrev om en samtale med dig","en":"Wrote about a talk with you"}');
--> statement-breakpoint
alter table opfoelgning enable row level security;
--> statement-breakpoint
alter table opfoelgning force row level security;
--> statement-breakpoint
create policy gate on opfoelgning to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on opfoelgning to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_opfoelgning on opfoelgning for select to minsag_app
  using (citizen_id = any ((select visit_citizens('opfoelgning'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_opfoelgning_insert on opfoelgning for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('opfoelgning'))::uuid[]));
--> statement-breakpoint
create policy visit_opfoelgning_update on opfoelgning for update to minsag_app
  using (citizen_id = any ((select visit_writes('opfoelgning'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('opfoelgning'))::uuid[]));
--> statement-breakpoint
grant select, insert on opfoelgning to minsag_app, minsag_import;
--> statement-breakpoint
grant update (status) on opfoelgning to minsag_app;
--> statement-breakpoint
grant select on opfoelgning to minsag_gate;
--> statement-breakpoint
create function guard_opfoelgning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('opfoelgning'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a follow-up belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    if new.held_on > gate_today() then
      raise exception 'held on a day to come' using errcode = 'MS203';
    -- A slip of the keyboard (2016 for 2026) is no talk; the portal's own limit, not the law's.
    elsif new.held_on < gate_today() - interval '5 years' then
      raise exception 'too far away' using errcode = 'MS173';
    end if;
    new.status := 'holdt';
    new.registered_by_name := v.actor_name;
    new.registered_by_role := v.actor_role;
    new.registered_at := gate_now();
    new.struck_by_name := null;
    new.struck_at := null;
  else
    new.struck_by_name := v.actor_name;
    new.struck_at := gate_now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_opfoelgning before insert or update on opfoelgning for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_opfoelgning();
--> statement-breakpoint
-- For everybody: what was held is held, and can only be struck out, once.
create function keep_opfoelgning() returns trigger language plpgsql as $$
declare
  free text[] := '{status,struck_by_name,struck_at}';
begin
  if tg_op <> 'UPDATE' or old.status <> 'holdt' or new.status <> 'fejl' or to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'what was held never changes' using errcode = 'MS301';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_opfoelgning before update or delete on opfoelgning
  for each row execute function keep_opfoelgning();
--> statement-breakpoint
create trigger opfoelgning_no_truncate before truncate on opfoelgning
  for each statement execute function keep_opfoelgning();
--> statement-breakpoint
create function enter_opfoelgning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'opfoelgning.' || case new.status when 'holdt' then 'held' else 'struck' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'opfoelgning', new.id, 'sag', new.sag_id,
    'what', new.kind, 'heldOn', new.held_on, 'form', new.form, 'atWorkplace', new.at_workplace,
    'textHash', text_hash(canonical_json(jsonb_build_array(new.participants, new.agreed))))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_opfoelgning after insert or update on opfoelgning for each row execute function enter_opfoelgning();
--> statement-breakpoint
alter function guard_opfoelgning() owner to minsag_gate;
--> statement-breakpoint
alter function enter_opfoelgning() owner to minsag_gate;
