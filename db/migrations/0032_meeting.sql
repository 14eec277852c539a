-- The meeting: who plans it, when it is told to the citizen, what the citizen brings, and the ledger entry
-- of each act in the same transaction. Rules: docs/domain.md (Møde).

-- Plain words: what a person is called at a meeting, and what they are there for.
insert into moede_rolle (code, ordinal, label, does) values
  ('moedeleder', 1, '{"da":"Den, der leder mødet","en":"The one who leads the meeting"}',
    '{"da":"Sørger for, at alle bliver hørt.","en":"Sees to it that everybody is heard."}'),
  ('sagsbehandler', 2, '{"da":"Din sagsbehandler","en":"Your caseworker"}',
    '{"da":"Kender din sag og fortæller om den.","en":"Knows your case and tells about it."}'),
  ('job', 3, '{"da":"Den, der ved noget om job","en":"The one who knows about work"}',
    '{"da":"Ved, hvad et job kan tage hensyn til.","en":"Knows what a job can allow for."}'),
  ('social', 4, '{"da":"Den, der ved noget om støtte","en":"The one who knows about support"}',
    '{"da":"Ved, hvad der kan hjælpe dig i din hverdag.","en":"Knows what can help in everyday life."}'),
  ('laege', 5, '{"da":"Lægen i teamet","en":"The doctor in the team"}',
    '{"da":"Svarer på spørgsmål om helbred. Skal ikke undersøge dig.","en":"Answers questions on health. Will not examine you."}'),
  ('jobformidler', 6, '{"da":"Din jobformidler","en":"Your job adviser"}',
    '{"da":"Hjælper dig med at finde et job.","en":"Helps you find a job."}'),
  ('virksomhedskonsulent', 7, '{"da":"Den, der kender firmaerne","en":"The one who knows the companies"}',
    '{"da":"Taler med arbejdspladser om job.","en":"Talks with workplaces about jobs."}'),
  ('familie', 8, '{"da":"Den, der ved noget om familier","en":"The one who knows about families"}',
    '{"da":"Er med, når det også handler om din familie.","en":"Joins when it is also about your family."}'),
  ('uddannelse', 9, '{"da":"Den, der ved noget om uddannelse","en":"The one who knows about education"}',
    '{"da":"Er med, når du måske skal tage en uddannelse.","en":"Joins when an education may be the way."}'),
  ('handicapPsykiatri', 10, '{"da":"Den, der ved noget om handicap og psykiatri","en":"The one who knows about disability and psychiatry"}',
    '{"da":"Er med, når det kan hjælpe dig.","en":"Joins when it can help you."}');
--> statement-breakpoint
grant select on moede_rolle to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
update role_section set sections = sections || '{moede}', writes = writes || '{moede}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
update role_section set sections = sections || '{moede}' where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
update visit_kind set brings = brings || '{moede}' where code in ('overview.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('moede.read', 'moede', '{sag}', '{}', '{selv,egenSag,bisidder,fuldmagt}', false, false, '{"da":"Læste om dine møder","en":"Read about your meetings"}'),
  ('moede.arrange', 'moede', '{sag}', '{moede}', '{egenSag}', false, false, '{"da":"Planlagde et møde med dig","en":"Arranged a meeting with you"}'),
  ('moede.prepare', 'moede', '{sag}', '{moede}', '{selv}', false, false, '{"da":"Skrev, hvad du vil tage op på et møde","en":"Wrote what you want to bring up at a meeting"}');
--> statement-breakpoint
alter table moede enable row level security;
--> statement-breakpoint
alter table moede force row level security;
--> statement-breakpoint
create policy gate on moede to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on moede to minsag_import using (true) with check (true);
--> statement-breakpoint
-- What is only planned is no promise yet: the citizen sees a meeting from the invitation on.
create policy visit_moede on moede for select to minsag_app
  using (citizen_id = any ((select visit_citizens('moede'))::uuid[])
    and (invited_at is not null or (select visit_authority()) is not null)
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_moede_insert on moede for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]));
--> statement-breakpoint
create policy visit_moede_update on moede for update to minsag_app
  using (citizen_id = any ((select visit_writes('moede'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]));
--> statement-breakpoint
grant select, insert on moede to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, title, starts_at, minutes, form, place, deltagere, dagsorden, cancel_reason, spoergsmaal,
  bisidder) on moede to minsag_app;
--> statement-breakpoint
grant select on moede to minsag_gate;
--> statement-breakpoint
-- Whether it is a list of people with the form of `Deltager` (db/schema/moede.ts).
create function are_deltagere(deltagere jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(deltagere) = 'array' and jsonb_array_length(deltagere) <= 12 and not exists (
    select from jsonb_array_elements(deltagere) as d
    -- Whole and nothing besides: what is no text would break every page that shows it.
    where jsonb_typeof(d) <> 'object' or jsonb_typeof(d->'navn') is distinct from 'string'
      or jsonb_typeof(d->'rolle') is distinct from 'string' or d - '{navn,rolle}'::text[] <> '{}'
      or d->>'navn' !~ '\S' or length(d->>'navn') > 100 or d->>'rolle' !~ '\S')
$$;
--> statement-breakpoint
-- A meeting's life: planlagt → indkaldt → holdt; planlagt or indkaldt → aflyst. The office arranges, the
-- citizen writes what to bring up and who comes along, and neither does the other's part.
create function guard_moede() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked moede := new;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('moede'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'selv' and new.sag_id is distinct from v.basis_id then
    raise exception 'a meeting belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    if v.basis <> 'egenSag' or asked.status <> 'planlagt' then
      raise exception 'the office plans a meeting' using errcode = 'MS201';
    end if;
    new.revision := 1;
    new.invited_at := null;
    new.invited_by_name := null;
    new.ended_at := null;
    new.ended_by_name := null;
    new.cancel_reason := null;
    new.spoergsmaal := null;
    new.bisidder := null;
    new.prepared_at := null;
  elsif v.basis = 'selv' then
    if old.status <> 'indkaldt' or old.starts_at <= gate_now() then
      raise exception 'the meeting is over' using errcode = 'MS201';
    end if;
    new := old;
    new.spoergsmaal := asked.spoergsmaal;
    new.bisidder := asked.bisidder;
    new.prepared_at := gate_now();
    return new;
  else
    if asked.revision is distinct from old.revision + 1 then
      raise exception 'somebody else has saved meanwhile' using errcode = 'MS151';
    end if;
    new.invited_at := old.invited_at;
    new.invited_by_name := old.invited_by_name;
    new.ended_at := old.ended_at;
    new.ended_by_name := old.ended_by_name;
    new.spoergsmaal := old.spoergsmaal;
    new.bisidder := old.bisidder;
    new.prepared_at := old.prepared_at;
    if asked.status <> 'aflyst' then
      new.cancel_reason := old.cancel_reason;
    end if;
    if asked.status in ('holdt', 'aflyst') and asked.status <> old.status then
      -- How it ended is said of the meeting as it stood.
      new.title := old.title;
      new.starts_at := old.starts_at;
      new.minutes := old.minutes;
      new.form := old.form;
      new.place := old.place;
      new.deltagere := old.deltagere;
      new.dagsorden := old.dagsorden;
      new.ended_at := gate_now();
      new.ended_by_name := v.actor_name;
    elsif asked.status = 'indkaldt' and old.status = 'planlagt' then
      new.invited_at := gate_now();
      new.invited_by_name := v.actor_name;
    end if;
  end if;
  if new.status = 'holdt' and old.status = 'indkaldt' and new.starts_at > gate_now() then
    raise exception 'not held yet' using errcode = 'MS203';
  end if;
  if new.status in ('planlagt', 'indkaldt') then
    if new.starts_at <= gate_now() or new.starts_at > gate_now() + interval '2 years'
        or (new.starts_at at time zone 'Europe/Copenhagen')::date < (select s.opened_on from sag s where s.id = new.sag_id) then
      raise exception 'a meeting lies ahead, and within the case' using errcode = 'MS202';
    end if;
    if not coalesce(are_deltagere(new.deltagere), false) or exists (
        select from jsonb_array_elements(new.deltagere) as d where d->>'rolle' not in (select code from moede_rolle)) then
      raise exception 'no such people' using errcode = 'MS204';
    end if;
    if new.status = 'indkaldt' and (jsonb_array_length(new.deltagere) = 0 or new.dagsorden !~ '\S') then
      raise exception 'one is told who is there and what it is about' using errcode = 'MS205';
    end if;
  end if;
  new.saved_at := gate_now();
  new.saved_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_moede before insert or update on moede for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_moede();
--> statement-breakpoint
-- The order of its life, for everybody. Fires after the guard, by name.
create function keep_moede() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' or (tg_op = 'DELETE' and old.invited_at is not null) then
    raise exception 'what somebody was invited to stays' using errcode = 'MS201';
  elsif tg_op = 'DELETE' then
    return old;
  end if;
  if old.status || '>' || new.status <> all (array['planlagt>planlagt', 'planlagt>indkaldt', 'planlagt>aflyst',
      'indkaldt>indkaldt', 'indkaldt>holdt', 'indkaldt>aflyst']) then
    raise exception 'a meeting cannot go from % to %', old.status, new.status using errcode = 'MS201';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_moede before update or delete on moede for each row execute function keep_moede();
--> statement-breakpoint
create trigger moede_no_truncate before truncate on moede for each statement execute function keep_moede();
--> statement-breakpoint
-- A plan nobody was told of is no entry; each step afterwards is.
create function enter_moede() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text;
begin
  if new.invited_at is null then
    return null;
  end if;
  if tg_op = 'INSERT' or old.invited_at is null then
    kind := 'moede.invited';
  elsif new.status <> old.status then
    kind := case new.status when 'holdt' then 'moede.held' else 'moede.cancelled' end;
  elsif new.revision <> old.revision then
    kind := 'moede.changed';
  else
    kind := 'moede.prepared';
  end if;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'moede', new.id, 'sag', new.sag_id,
    'startsAt', ledger_time(new.starts_at), 'form', new.form, 'status', new.status,
    'roles', (select coalesce(jsonb_agg(d->>'rolle'), '[]') from jsonb_array_elements(new.deltagere) as d),
    'textHash', text_hash(new.title, new.place, new.deltagere::text, new.dagsorden, new.cancel_reason),
    'preparedHash', case when new.prepared_at is not null then text_hash(new.spoergsmaal, new.bisidder) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_moede after insert or update on moede for each row execute function enter_moede();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['are_deltagere(jsonb)', 'guard_moede()', 'enter_moede()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
