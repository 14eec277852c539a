-- How it goes, in the citizen's own numbers: one answer a day, corrected on that day only.

update role_section set sections = sections || '{maaling}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler', 'jobformidler');
--> statement-breakpoint
update visit_kind set brings = brings || '{maaling}' where code in ('arbejdsevne.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('maaling.enter', 'maaling', '{sag}', '{maaling}', '{selv}', false, false, '{"da":"Åbnede siden, hvor du skriver, hvordan det går","en":"Opened the page where you write how it goes"}');
--> statement-breakpoint
alter table maaling enable row level security;
--> statement-breakpoint
alter table maaling force row level security;
--> statement-breakpoint
create policy gate on maaling to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on maaling to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_maaling on maaling for select to minsag_app
  using (citizen_id = any ((select visit_citizens('maaling'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_maaling_insert on maaling for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('maaling'))::uuid[]));
--> statement-breakpoint
create policy visit_maaling_update on maaling for update to minsag_app
  using (citizen_id = any ((select visit_writes('maaling'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('maaling'))::uuid[]));
--> statement-breakpoint
grant select, insert on maaling to minsag_app, minsag_import;
--> statement-breakpoint
grant update (arbejde, helbred, tro) on maaling to minsag_app;
--> statement-breakpoint
grant select on maaling to minsag_gate;
--> statement-breakpoint
-- The day is the database's. What was said on an earlier day is said.
create function guard_maaling() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('maaling'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' then
    new.measured_on := gate_today();
  elsif old.measured_on <> gate_today() then
    raise exception 'what was said on another day stands' using errcode = 'MS181';
  end if;
  new.entered_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_maaling before insert or update on maaling for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_maaling();
--> statement-breakpoint
create function keep_maaling() returns trigger language plpgsql as $$
begin
  raise exception 'what was said on another day stands' using errcode = 'MS181';
end $$;
--> statement-breakpoint
create trigger keep_maaling before delete or truncate on maaling for each statement execute function keep_maaling();
--> statement-breakpoint
create function enter_maaling() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform ledger_append('maaling.entered', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'maaling.entered', 'actor', acting_payload(), 'citizen', new.citizen_id, 'maaling', new.id,
    'sag', new.sag_id, 'measuredOn', new.measured_on, 'arbejde', new.arbejde, 'helbred', new.helbred, 'tro', new.tro)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_maaling after insert or update on maaling for each row execute function enter_maaling();
--> statement-breakpoint
alter function guard_maaling() owner to minsag_gate;
--> statement-breakpoint
alter function enter_maaling() owner to minsag_gate;
