-- What a person can do at work: assessments in versions. A draft is the authority's and can be saved
-- again and again; what is published is whole, is never changed, and is entered in the ledger.

insert into arbejdskrav (code, ordinal, label) values
  ('tungeLoeft', 1, '{"da":"Tunge løft","en":"Heavy lifting"}'),
  ('vrid', 2, '{"da":"Vrid i kroppen","en":"Twisting the body"}'),
  ('staaLaenge', 3, '{"da":"Stå længe ad gangen","en":"Standing for long"}'),
  ('stoej', 4, '{"da":"Støj","en":"Noise"}'),
  ('fastTempo', 5, '{"da":"Fast tempo","en":"A set pace"}'),
  ('skiftendeOpgaver', 6, '{"da":"Opgaver, der skifter","en":"Changing tasks"}'),
  ('laengereKoersel', 7, '{"da":"Længere kørsel","en":"Driving far"}');
--> statement-breakpoint
insert into skaanehensyn (code, ordinal, label, against) values
  ('ingenVridOgLoeft', 1, '{"da":"Ingen vrid og løft","en":"No twisting or lifting"}', '{tungeLoeft,vrid}'),
  ('siddePauser', 2, '{"da":"Kan sidde ned undervejs","en":"Can sit down now and then"}', '{staaLaenge}'),
  ('pauser', 3, '{"da":"Pauser efter behov","en":"Breaks as needed"}', '{fastTempo}'),
  ('ro', 4, '{"da":"Rolige omgivelser","en":"Calm surroundings"}', '{stoej}'),
  ('fasteRutiner', 5, '{"da":"Faste rutiner","en":"Fixed routines"}', '{skiftendeOpgaver}'),
  ('kortKoersel', 6, '{"da":"Kun kort kørsel","en":"Short drives only"}', '{laengereKoersel}'),
  ('fasteTider', 7, '{"da":"Faste mødetider","en":"Fixed hours"}', '{}');
--> statement-breakpoint
grant select on arbejdskrav, skaanehensyn, regel_graense to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
-- Below so many effective hours a week it must be said why the capacity can develop.
insert into regel_graense (regelsaet, code, hours, source, verified)
select code, 'developmentBelow', 10, 'LAB § 116, stk. 2', false from regelsaet;
--> statement-breakpoint
update role_section set sections = sections || '{arbejdsevnevurdering}', writes = writes || '{arbejdsevnevurdering}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
update role_section set sections = sections || '{arbejdsevnevurdering}' where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('arbejdsevne.read', 'arbejdsevnevurdering', '{sag}', '{}', '{selv,egenSag}', false, false, '{"da":"Så, hvad du kan på et job","en":"Looked at what you can do at work"}'),
  ('arbejdsevne.assess', 'arbejdsevnevurdering', '{sag}', '{arbejdsevnevurdering}', '{egenSag}', false, false, '{"da":"Skrev om, hvad du kan på et job","en":"Wrote about what you can do at work"}');
--> statement-breakpoint
alter table arbejdsevnevurdering enable row level security;
--> statement-breakpoint
alter table arbejdsevnevurdering force row level security;
--> statement-breakpoint
create policy gate on arbejdsevnevurdering to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on arbejdsevnevurdering to minsag_import using (true) with check (true);
--> statement-breakpoint
-- A draft is never visible to the citizen as an assessment.
create policy visit_arbejdsevnevurdering on arbejdsevnevurdering for select to minsag_app
  using (citizen_id = any ((select visit_citizens('arbejdsevnevurdering'))::uuid[])
    and (status <> 'kladde' or (select visit_authority()) is not null)
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_arbejdsevnevurdering_insert on arbejdsevnevurdering for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('arbejdsevnevurdering'))::uuid[]));
--> statement-breakpoint
create policy visit_arbejdsevnevurdering_update on arbejdsevnevurdering for update to minsag_app
  using (citizen_id = any ((select visit_writes('arbejdsevnevurdering'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('arbejdsevnevurdering'))::uuid[]));
--> statement-breakpoint
grant select, insert on arbejdsevnevurdering to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, assessed_on, opgaver, skaanehensyn, agreed_centihours, difference_reason, employer_present,
  development_reason, kompenserende_hjaelp, progression, klagevejledning) on arbejdsevnevurdering to minsag_app;
--> statement-breakpoint
grant select, update (status) on arbejdsevnevurdering to minsag_gate;
--> statement-breakpoint
-- Whether the tasks have the form of `Opgave` (db/schema/arbejdsevnevurdering.ts), within what is possible.
create function opgaver_are_tasks(opgaver jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(opgaver) = 'array' and jsonb_array_length(opgaver) <= 12 and not exists (
    select from jsonb_array_elements(opgaver) as o
    where jsonb_typeof(o) <> 'object' or coalesce(o->>'name', '') !~ '\S' or length(o->>'name') > 120
      or not coalesce((o->>'centihours') ~ '^\d{1,4}$' and (o->>'centihours')::int <= 3700, false)
      or (o->>'intensity' is not null and not ((o->>'intensity') ~ '^\d{1,3}$' and (o->>'intensity')::int between 1 and 100))
      or jsonb_typeof(o->'demands') is distinct from 'array')
$$;
--> statement-breakpoint
create function effective_of(opgaver jsonb) returns int language sql immutable as $$
  select coalesce(sum(((o->>'centihours')::int * coalesce((o->>'intensity')::int, 0) + 50) / 100), 0)::int
  from jsonb_array_elements(opgaver) as o
$$;
--> statement-breakpoint
-- To the nearest quarter of an hour: what is nearer is no difference (app/domain/arbejdsevne).
create function in_quarters(centihours int) returns int language sql immutable as $$
  select (centihours + 12) / 25 * 25
$$;
--> statement-breakpoint
-- An assessment's life: kladde → offentliggjort → erstattet.
create function guard_arbejdsevnevurdering() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  below int;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('arbejdsevnevurdering'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'an assessment belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'kladde' then
      raise exception 'an assessment begins as a draft' using errcode = 'MS111';
    end if;
    -- One after another for a case, or two would take the same number.
    perform pg_advisory_xact_lock(hashtextextended(new.sag_id::text, 103));
    if exists (select from arbejdsevnevurdering a where a.sag_id = new.sag_id and a.status = 'kladde') then
      raise exception 'there is a draft already' using errcode = 'MS112';
    end if;
    new.version := 1 + coalesce((select max(a.version) from arbejdsevnevurdering a where a.sag_id = new.sag_id), 0);
    new.revision := 1;
    new.published_at := null;
  elsif old.status <> 'kladde' or new.status not in ('kladde', 'offentliggjort') then
    raise exception 'what is published never changes' using errcode = 'MS111';
  elsif new.revision <> old.revision + 1 then
    raise exception 'saved by somebody else meanwhile' using errcode = 'MS112';
  end if;
  if not coalesce(opgaver_are_tasks(new.opgaver), false)
      or not new.skaanehensyn <@ array(select code from skaanehensyn)
      or exists (select from jsonb_array_elements(new.opgaver) as o, jsonb_array_elements_text(o->'demands') as d
        where d not in (select code from arbejdskrav)) then
    raise exception 'no such tasks' using errcode = 'MS113';
  end if;
  if (select coalesce(sum((o->>'centihours')::int), 0) from jsonb_array_elements(new.opgaver) as o) > 3700 then
    raise exception 'more than a full week' using errcode = 'MS114';
  end if;
  if new.assessed_on > gate_today() then
    raise exception 'assessed on a day to come' using errcode = 'MS115';
  end if;
  new.effective_centihours := effective_of(new.opgaver);
  new.saved_by_name := v.actor_name;
  new.saved_at := gate_now();
  if new.status = 'offentliggjort' then
    select r.hours * 100 into below from regel_graense r join sag s on s.regelsaet = r.regelsaet
      where s.id = new.sag_id and r.code = 'developmentBelow';
    if jsonb_array_length(new.opgaver) = 0 or new.effective_centihours = 0 or new.agreed_centihours is null
        or exists (select from jsonb_array_elements(new.opgaver) as o where o->>'intensity' is null)
        or (in_quarters(new.effective_centihours) <> in_quarters(new.agreed_centihours)
          and (coalesce(new.difference_reason, '') !~ '\S' or not new.employer_present))
        or (new.effective_centihours < below and coalesce(new.development_reason, '') !~ '\S')
        or coalesce(new.klagevejledning, '') !~ '\S' then
      raise exception 'an assessment is published whole' using errcode = 'MS116';
    end if;
    new.published_at := gate_now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_arbejdsevnevurdering before insert or update on arbejdsevnevurdering for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_arbejdsevnevurdering();
--> statement-breakpoint
create function keep_arbejdsevnevurdering() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' then
    raise exception 'what is published never goes away' using errcode = 'MS111';
  end if;
  if old.status <> 'kladde' and (tg_op = 'DELETE'
      or to_jsonb(new) - 'status' is distinct from to_jsonb(old) - 'status' or new.status = 'kladde') then
    raise exception 'what is published never changes' using errcode = 'MS111';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger keep_arbejdsevnevurdering before update or delete on arbejdsevnevurdering
  for each row execute function keep_arbejdsevnevurdering();
--> statement-breakpoint
create trigger arbejdsevnevurdering_no_truncate before truncate on arbejdsevnevurdering
  for each statement execute function keep_arbejdsevnevurdering();
--> statement-breakpoint
-- Imports come whole, but the sum is the database's also there.
create function settle_arbejdsevnevurdering() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.effective_centihours := effective_of(new.opgaver);
  return new;
end $$;
--> statement-breakpoint
create trigger settle_arbejdsevnevurdering before insert on arbejdsevnevurdering for each row
  execute function settle_arbejdsevnevurdering();
--> statement-breakpoint
create function enter_arbejdsevnevurdering() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'offentliggjort' and (tg_op = 'INSERT' or old.status = 'kladde') then
    update arbejdsevnevurdering a set status = 'erstattet'
      where a.sag_id = new.sag_id and a.status = 'offentliggjort' and a.version < new.version;
    perform ledger_append('arbejdsevnevurdering.published', new.citizen_id, canonical_json(jsonb_build_object(
      'v', 1, 'kind', 'arbejdsevnevurdering.published', 'actor', acting_payload(), 'citizen', new.citizen_id,
      'arbejdsevnevurdering', new.id, 'sag', new.sag_id, 'version', new.version,
      'effectiveCentihours', new.effective_centihours, 'agreedCentihours', new.agreed_centihours,
      'textHash', encode(sha256(convert_to(canonical_json(jsonb_build_object(
        'opgaver', new.opgaver, 'skaanehensyn', to_jsonb(new.skaanehensyn), 'assessedOn', new.assessed_on,
        'differenceReason', new.difference_reason, 'employerPresent', new.employer_present,
        'developmentReason', new.development_reason, 'kompenserendeHjaelp', new.kompenserende_hjaelp,
        'progression', new.progression, 'klagevejledning', new.klagevejledning)), 'UTF8')), 'hex'))));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger enter_arbejdsevnevurdering after insert or update on arbejdsevnevurdering for each row
  execute function enter_arbejdsevnevurdering();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['opgaver_are_tasks(jsonb)', 'effective_of(jsonb)', 'in_quarters(int)',
    'guard_arbejdsevnevurdering()', 'enter_arbejdsevnevurdering()', 'settle_arbejdsevnevurdering()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
