-- Money: the rates of each year, a month of benefit in versions, and absence told once for two offices.
-- What is paid the database works out itself, from what was earned and the year's rates; the same rule
-- stands in app/domain/money, where each line is explained, and a test compares the two.

insert into sats (year, code, amount, unit, source, verified) values
  (2025, 'maxDagpenge', 2109200, 'oere', 'Højeste dagpenge i 2025, pr. måned', true),
  (2025, 'fleksloentilskud', 2067000, 'oere', '98 % af højeste dagpenge, LAB §§ 123-125', true),
  (2025, 'loengraense', 1691100, 'oere', 'Regnet frem fra tidligere år', false),
  (2025, 'fradragUnder', 30, 'procent', 'LAB §§ 123-125', true),
  (2025, 'fradragOver', 55, 'procent', 'LAB §§ 123-125', true),
  (2025, 'ledighedsydelse', 1877200, 'oere', '89 % af højeste dagpenge', true),
  (2026, 'maxDagpenge', 2204100, 'oere', 'Højeste dagpenge i 2026, pr. måned', true),
  (2026, 'fleksloentilskud', 2160000, 'oere', '98 % af højeste dagpenge, LAB §§ 123-125', true),
  (2026, 'loengraense', 1767200, 'oere', 'Regnet frem fra tidligere år', false),
  (2026, 'fradragUnder', 30, 'procent', 'LAB §§ 123-125', true),
  (2026, 'fradragOver', 55, 'procent', 'LAB §§ 123-125', true),
  (2026, 'ledighedsydelse', 1961600, 'oere', '89 % af højeste dagpenge', true);
--> statement-breakpoint
grant select on sats to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
-- The ydelse office registers months and sees absence; those who follow the case see the months only
-- where they decide on it, and enter absence. A leader needs neither.
update role_section set sections = sections || '{ydelsesmaaned,fravaer}', writes = writes || '{fravaer}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
update role_section set sections = sections || '{fravaer}', writes = writes || '{fravaer}'
  where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
update role_section set sections = sections || '{ydelsesmaaned,fravaer}', writes = writes || '{ydelsesmaaned}'
  where basis = 'egenSag' and role = 'ydelse';
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('ydelsesmaaned.read', 'ydelsesmaaned', '{sag,fravaer}', '{}', '{selv,egenSag}', false, false, '{"da":"Så dine penge måned for måned","en":"Looked at your money month by month"}'),
  ('ydelsesmaaned.register', 'ydelsesmaaned', '{sag}', '{ydelsesmaaned}', '{egenSag}', false, false, '{"da":"Regnede en måned ud for dig","en":"Worked out a month for you"}'),
  ('fravaer.read', 'fravaer', '{sag}', '{}', '{selv,egenSag}', false, false, '{"da":"Så din ferie og sygdom","en":"Looked at your holiday and illness"}'),
  ('fravaer.enter', 'fravaer', '{sag}', '{fravaer}', '{selv,egenSag}', false, false, '{"da":"Skrev ferie eller sygdom ind","en":"Entered holiday or illness"}');
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['ydelsesmaaned', 'fravaer']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to minsag_gate using (true) with check (true)', t);
    execute format('create policy import on %I to minsag_import using (true) with check (true)', t);
    execute format('grant select, insert on %I to minsag_import', t);
    execute format('grant select on %I to minsag_gate', t);
    execute format('create policy visit_%1$s on %1$I for select to minsag_app
      using (citizen_id = any ((select visit_citizens(%1$L))::uuid[])
        and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])))', t);
    execute format('create policy visit_%1$s_insert on %1$I for insert to minsag_app
      with check (citizen_id = any ((select visit_writes(%1$L))::uuid[]))', t);
    execute format('grant select, insert on %I to minsag_app', t);
  end loop;
end $$;
--> statement-breakpoint
create policy visit_fravaer_update on fravaer for update to minsag_app
  using (citizen_id = any ((select visit_writes('fravaer'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('fravaer'))::uuid[]));
--> statement-breakpoint
-- All that can become of a period: it gets its last day, or it is taken back.
grant update (to_day, status) on fravaer to minsag_app;
--> statement-breakpoint
create function guard_ydelsesmaaned() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('ydelsesmaaned'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a month belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if new.month > gate_today() then
    raise exception 'a month is settled when it has begun' using errcode = 'MS101';
  end if;
  new.registered_at := gate_now();
  new.registered_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_ydelsesmaaned before insert on ydelsesmaaned for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_ydelsesmaaned();
--> statement-breakpoint
-- The days of a period that count in a month that is paid in parts: the first so many days of each week.
create function counted_days(p_from date, p_to date, p_week bigint) returns bigint language sql immutable as $$
  select count(*) from generate_series(p_from::timestamp, p_to, '1 day') d where extract(isodow from d) <= p_week;
$$;
--> statement-breakpoint
-- So many of so many days of an amount, to the nearest øre, halves up.
create function part_of(p_amount bigint, p_days bigint, p_of bigint) returns bigint language sql immutable as $$
  select (2 * p_amount * p_days + p_of) / (2 * p_of);
$$;
--> statement-breakpoint
create function sats_of(p_year int, p_code text) returns bigint language plpgsql stable as $$
declare
  found_amount bigint;
begin
  select s.amount into found_amount from sats s where s.year = p_year and s.code = p_code;
  if found_amount is null then
    raise exception 'no % for %', p_code, p_year using errcode = 'MS102';
  end if;
  return found_amount;
end $$;
--> statement-breakpoint
-- What is paid for the month, and what a correction changes. Every line to the nearest øre, halves up
-- (app/domain/money/oere.ts). Fires after the guard, by name; imports are settled by it too.
create function settle_ydelsesmaaned() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  year int := extract(year from new.month);
  before ydelsesmaaned;
  income bigint := new.wage + new.pension;
  base bigint;
  threshold bigint := 0;
  below bigint := 0;
  above bigint := 0;
  cap bigint;
  last_day date := new.month + interval '1 month' - interval '1 day';
  days bigint;
  of_days bigint;
begin
  new.part := coalesce(new.part, 1);
  new.from_day := coalesce(new.from_day, new.month);
  new.to_day := coalesce(new.to_day, last_day);
  -- Corrections of one case one after another, or two would build on the same version.
  perform pg_advisory_xact_lock(hashtextextended(new.sag_id::text, 101));
  select * into before from ydelsesmaaned m where m.sag_id = new.sag_id and m.month = new.month
    and m.part = new.part order by m.version desc limit 1;
  if new.version is distinct from coalesce(before.version, 0) + 1 or new.part > 1 + coalesce((select max(m.part)
      from ydelsesmaaned m where m.sag_id = new.sag_id and m.month = new.month), 0) then
    raise exception 'the month has been registered meanwhile' using errcode = 'MS103';
  end if;
  -- No day is paid twice: what the other periods of the month say now.
  if exists (select from (select distinct on (m.part) m.from_day, m.to_day from ydelsesmaaned m
      where m.sag_id = new.sag_id and m.month = new.month and m.part <> new.part
      order by m.part, m.version desc) other
    where other.from_day <= new.to_day and new.from_day <= other.to_day) then
    raise exception 'another period of the month has these days' using errcode = 'MS108';
  end if;
  days := counted_days(new.from_day, new.to_day, sats_of(year, 'dageOmUgen'));
  of_days := counted_days(new.month, last_day, sats_of(year, 'dageOmUgen'));
  if new.kind = 'ledighedsydelse' then
    base := sats_of(year, 'ledighedsydelse');
    new.amount := part_of(base, days, of_days);
  else
    base := sats_of(year, 'fleksloentilskud');
    threshold := sats_of(year, 'loengraense');
    below := sats_of(year, 'fradragUnder');
    above := sats_of(year, 'fradragOver');
    cap := part_of(new.normalloen, days, of_days);
    new.amount := least(
      greatest(0, part_of(base, days, of_days)
        - (least(income, part_of(threshold, days, of_days)) * below + 50) / 100
        - (greatest(income - part_of(threshold, days, of_days), 0) * above + 50) / 100),
      greatest(0, cap - income));
  end if;
  new.satser := jsonb_build_object('base', base, 'threshold', threshold, 'below', below, 'above', above,
    'days', days, 'ofDays', of_days);
  new.adjustment := new.amount - before.amount;
  return new;
end $$;
--> statement-breakpoint
create trigger settle_ydelsesmaaned before insert on ydelsesmaaned for each row execute function settle_ydelsesmaaned();
--> statement-breakpoint
-- A settled month never changes: what was paid, and why, can be read again for ever.
create function keep_ydelsesmaaned() returns trigger language plpgsql as $$
begin
  raise exception 'a month is corrected by a new version' using errcode = 'MS104';
end $$;
--> statement-breakpoint
create trigger keep_ydelsesmaaned before update or delete or truncate on ydelsesmaaned
  for each statement execute function keep_ydelsesmaaned();
--> statement-breakpoint
create function enter_ydelsesmaaned() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'ydelsesmaaned.' || case new.version when 1 then 'registered' else 'corrected' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'ydelsesmaaned', new.id, 'sag', new.sag_id,
    'month', new.month, 'part', new.part, 'fromDay', new.from_day, 'toDay', new.to_day, 'version', new.version, 'benefit', new.kind, 'centihours', (new.hours * 100)::int, 'wage', new.wage,
    'pension', new.pension, 'normalloen', new.normalloen, 'satser', new.satser, 'amount', new.amount,
    'adjustment', new.adjustment, 'cause', new.cause, 'paysOn', new.pays_on)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_ydelsesmaaned after insert on ydelsesmaaned for each row execute function enter_ydelsesmaaned();
--> statement-breakpoint
-- A period's life: gaelder → aflyst; an illness without an end gets one, once.
create function guard_fravaer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('fravaer'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'selv' and new.sag_id is distinct from v.basis_id then
    raise exception 'absence belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'UPDATE' then
    if old.status <> 'gaelder' or (new.status = 'gaelder' and (old.to_day is not null or new.to_day is null)) then
      raise exception 'decided already' using errcode = 'MS105';
    end if;
    if new.status = 'aflyst' then
      new.to_day := old.to_day;
      new.cancelled_at := gate_now();
    end if;
    return new;
  end if;
  new.status := 'gaelder';
  new.cancelled_at := null;
  new.entered_at := gate_now();
  new.entered_by_name := v.actor_name;
  new.entered_by_role := v.actor_role;
  -- A slip of the keyboard (2062 for 2026) is no absence; the portal's own limit, not the law's.
  if new.from_day not between gate_today() - interval '1 year' and gate_today() + interval '1 year' then
    raise exception 'too far away' using errcode = 'MS106';
  end if;
  -- One after another for a citizen, or two could both find the days free.
  perform pg_advisory_xact_lock(hashtextextended(new.citizen_id::text, 102));
  if exists (select from fravaer f
      where f.citizen_id = new.citizen_id and f.status = 'gaelder'
        and f.from_day <= coalesce(new.to_day, 'infinity') and new.from_day <= coalesce(f.to_day, 'infinity')) then
    raise exception 'entered already' using errcode = 'MS107';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_fravaer before insert or update on fravaer for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_fravaer();
--> statement-breakpoint
create function enter_fravaer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'fravaer.' || case when tg_op = 'INSERT' then 'entered' when new.status = 'aflyst' then 'cancelled' else 'ended' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'fravaer', new.id, 'sag', new.sag_id,
    'absence', new.kind, 'fromDay', new.from_day, 'toDay', new.to_day)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_fravaer after insert or update on fravaer for each row execute function enter_fravaer();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_ydelsesmaaned()', 'sats_of(int,text)', 'counted_days(date,date,bigint)', 'part_of(bigint,bigint,bigint)', 'settle_ydelsesmaaned()', 'enter_ydelsesmaaned()',
    'guard_fravaer()', 'enter_fravaer()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
