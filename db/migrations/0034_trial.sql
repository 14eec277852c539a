-- Trials of work: what was agreed, how it went, and that no citizen is in two places at once.

-- A full week, which no trial goes beyond.
insert into regel_graense (regelsaet, code, hours, source, verified)
select code, 'fullTime', 37, 'Overenskomsternes fulde uge', false from regelsaet;
--> statement-breakpoint
update role_section set sections = sections || '{arbejdsproevning}', writes = writes || '{arbejdsproevning}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler', 'jobformidler');
--> statement-breakpoint
-- Trials stand where one reads what a person can do: the assessment rests on them.
update visit_kind set brings = brings || '{arbejdsproevning}' where code in ('arbejdsevne.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('arbejdsproevning.register', 'arbejdsproevning', '{sag}', '{arbejdsproevning}', '{egenSag}', false, false, '{"da":"Skrev om et job, du prøver","en":"Wrote about a job you are trying"}');
--> statement-breakpoint
alter table arbejdsproevning enable row level security;
--> statement-breakpoint
alter table arbejdsproevning force row level security;
--> statement-breakpoint
create policy gate on arbejdsproevning to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on arbejdsproevning to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_arbejdsproevning on arbejdsproevning for select to minsag_app
  using (citizen_id = any ((select visit_citizens('arbejdsproevning'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_arbejdsproevning_insert on arbejdsproevning for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('arbejdsproevning'))::uuid[]));
--> statement-breakpoint
create policy visit_arbejdsproevning_update on arbejdsproevning for update to minsag_app
  using (citizen_id = any ((select visit_writes('arbejdsproevning'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('arbejdsproevning'))::uuid[]));
--> statement-breakpoint
grant select, insert on arbejdsproevning to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, form, place, from_day, to_day, centihours, aim, agreed_days, attended_days, intensity,
  result, cancel_reason) on arbejdsproevning to minsag_app;
--> statement-breakpoint
grant select on arbejdsproevning to minsag_gate;
--> statement-breakpoint
-- A trial's life: aftalt → afsluttet | aflyst.
create function guard_arbejdsproevning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('arbejdsproevning'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a trial belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'aftalt' then
      raise exception 'a trial begins by being agreed' using errcode = 'MS171';
    end if;
    new.revision := 1;
  elsif old.status <> 'aftalt' then
    raise exception 'what is over never changes' using errcode = 'MS171';
  elsif new.revision <> old.revision + 1 then
    raise exception 'saved by somebody else meanwhile' using errcode = 'MS172';
  end if;
  -- A slip of the keyboard (2062 for 2026) is no trial; the portal's own limit, not the law's.
  if new.from_day not between gate_today() - interval '5 years' and gate_today() + interval '1 year' then
    raise exception 'too far away' using errcode = 'MS173';
  end if;
  if new.status = 'afsluttet' and new.to_day > gate_today() then
    raise exception 'over on a day to come' using errcode = 'MS174';
  end if;
  if new.centihours > (select r.hours * 100 from regel_graense r join sag s on s.regelsaet = r.regelsaet
      where s.id = new.sag_id and r.code = 'fullTime') then
    raise exception 'more than a full week' using errcode = 'MS175';
  end if;
  -- One after another for a citizen, or two could both find the days free.
  perform pg_advisory_xact_lock(hashtextextended(new.citizen_id::text, 171));
  if new.status <> 'aflyst' and exists (select from arbejdsproevning a
      where a.citizen_id = new.citizen_id and a.id <> new.id and a.status <> 'aflyst'
        and a.from_day <= new.to_day and new.from_day <= a.to_day) then
    raise exception 'in another trial on some of the days' using errcode = 'MS176';
  end if;
  new.saved_by_name := v.actor_name;
  new.saved_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_arbejdsproevning before insert or update on arbejdsproevning for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_arbejdsproevning();
--> statement-breakpoint
create function keep_arbejdsproevning() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.status <> 'aftalt' then
    raise exception 'what is registered never goes away' using errcode = 'MS171';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_arbejdsproevning before update or delete on arbejdsproevning
  for each row execute function keep_arbejdsproevning();
--> statement-breakpoint
create trigger arbejdsproevning_no_truncate before truncate on arbejdsproevning
  for each statement execute function keep_arbejdsproevning();
--> statement-breakpoint
create function enter_arbejdsproevning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'arbejdsproevning.' || case when new.status = 'aflyst' then 'cancelled'
    when new.status = 'afsluttet' then 'completed' when tg_op = 'INSERT' then 'agreed' else 'changed' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'arbejdsproevning', new.id,
    'sag', new.sag_id, 'revision', new.revision, 'form', new.form, 'fromDay', new.from_day, 'toDay', new.to_day,
    'centihours', new.centihours, 'agreedDays', new.agreed_days, 'attendedDays', new.attended_days,
    'intensity', new.intensity, 'textHash', encode(sha256(convert_to(canonical_json(jsonb_build_object(
      'place', new.place, 'aim', new.aim, 'result', new.result, 'cancelReason', new.cancel_reason)), 'UTF8')), 'hex'))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_arbejdsproevning after insert or update on arbejdsproevning for each row
  execute function enter_arbejdsproevning();
--> statement-breakpoint
alter function guard_arbejdsproevning() owner to minsag_gate;
--> statement-breakpoint
alter function enter_arbejdsproevning() owner to minsag_gate;
