-- The leader's review of a case that passed a passivity limit. The limit is a promise of the regelsæt
-- ('passivity'); what it counts, and that nothing of a review changes what somebody is paid, stands in
-- docs/adr/0025 and docs/domain.md (Passivitetsgennemgang).

-- Who has to do with whether enough happens reads the reviews; only the leader writes them.
update role_section set sections = sections || '{passivitetsgennemgang}'
  where basis = 'egenSag' and role in ('leder', 'caseworker', 'koordinerendeSagsbehandler', 'jobformidler');
--> statement-breakpoint
update role_section set writes = writes || '{passivitetsgennemgang}' where basis = 'egenSag' and role = 'leder';
--> statement-breakpoint
update visit_kind set brings = brings || '{passivitetsgennemgang}'
  where code in ('sag.worklist', 'frist.read', 'overview.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('passivitetsgennemgang.read', 'passivitetsgennemgang', '{sag}', '{}', '{selv,egenSag}', false, false, '{"da":"Så, om der sker nok i din sag","en":"Looked at whether enough happens in your case"}'),
  ('passivitetsgennemgang.write', 'passivitetsgennemgang', '{sag}', '{passivitetsgennemgang}', '{egenSag}', false, false, '{"da":"Skrev, om der sker nok i din sag","en":"Wrote whether enough happens in your case"}');
--> statement-breakpoint
alter table passivitetsgennemgang enable row level security;
--> statement-breakpoint
alter table passivitetsgennemgang force row level security;
--> statement-breakpoint
create policy gate on passivitetsgennemgang to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on passivitetsgennemgang to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_passivitetsgennemgang on passivitetsgennemgang for select to minsag_app
  using (citizen_id = any ((select visit_citizens('passivitetsgennemgang'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_passivitetsgennemgang_insert on passivitetsgennemgang for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('passivitetsgennemgang'))::uuid[]));
--> statement-breakpoint
grant select, insert on passivitetsgennemgang to minsag_app, minsag_import;
--> statement-breakpoint
grant select on passivitetsgennemgang to minsag_gate;
--> statement-breakpoint
grant execute on function phase_today(int, jsonb) to minsag_gate;
--> statement-breakpoint
-- The last day when the days of the pauses do not count: each of them up to it pushes it one further. Null
-- where a pause without an end is reached: the clock stands. The same as app/domain/deadline/pauses.ts.
create function day_past_pauses(p_from date, p_last date, p_pauses datemultirange) returns date
language plpgsql immutable as $$
declare
  -- The first day of what goes on without an end.
  stands date := (select lower(r) from unnest(p_pauses) as r where upper_inf(r));
  last_day date := p_last;
  reached date;
begin
  loop
    if stands is not null and greatest(stands, p_from + 1) <= last_day then
      return null;
    end if;
    select p_last + coalesce(sum(upper(r) - lower(r)), 0)::int into reached
      from unnest(p_pauses * datemultirange(daterange(p_from, last_day, '(]'))) as r;
    exit when reached = last_day;
    last_day := reached;
  end loop;
  return last_day;
end $$;
--> statement-breakpoint
-- How long cases have been without activity, by their own rules. Only those on ledighedsydelse without a
-- fleksjob. It is counted from the first day on it that no other benefit has followed, from the last day of
-- a praktik at a company, or from the review before, whichever was last; lawful absence does not count.
create function passivity_of(p_sager uuid[])
returns table (sag_id uuid, since date, counted_from date, absences datemultirange, absent_days int, due_on date)
language sql stable as $$
  with months as (
    select distinct on (y.sag_id, y.month, y.part) y.sag_id, y.from_day, y.kind
    from ydelsesmaaned y where y.sag_id = any (p_sager)
    order by y.sag_id, y.month, y.part, y.version desc
  ), waiting as (
    select m.sag_id, min(m.from_day) as since
    from months m
    where m.kind = 'ledighedsydelse' and m.from_day > coalesce(
      (select max(x.from_day) from months x where x.sag_id = m.sag_id and x.kind <> 'ledighedsydelse'), '-infinity')
    group by m.sag_id
  ), counted as (
    select w.sag_id, w.since, greatest(w.since,
      (select max(p.to_day) from arbejdsproevning p
        where p.sag_id = w.sag_id and p.form = 'ekstern' and p.status <> 'aflyst' and p.from_day <= gate_today()),
      (select max((g.reviewed_at at time zone 'Europe/Copenhagen')::date) from passivitetsgennemgang g
        where g.sag_id = w.sag_id)) as counted_from
    from waiting w
    join sag s on s.id = w.sag_id and s.status not in ('afsluttet', 'flyttet')
    join regel r on r.regelsaet = s.regelsaet and r.code = 'passivity'
    -- A case in phase 3 has a fleksjob, whatever of it is written down here yet.
    where phase_today(s.phase, s.phase_dates) < 3
      and not exists (select from fleksjobaftale f where f.sag_id = w.sag_id and f.status = 'aktiv')
  ), paused as (
    select c.*, day_by_regel(c.sag_id, 'passivity', c.counted_from) as whole, coalesce(
      (select range_agg(daterange(f.from_day, f.to_day, '[]')) from fravaer f
        where f.sag_id = c.sag_id and f.status = 'gaelder'), '{}'::datemultirange)
      * datemultirange(daterange(c.counted_from, null, '()')) as absences
    from counted c
  )
  select p.sag_id, p.since, p.counted_from, p.absences, d.due_on - p.whole, d.due_on
  from paused p cross join lateral (select day_past_pauses(p.counted_from, p.whole, p.absences) as due_on) as d
$$;
--> statement-breakpoint
-- The same for the cases a visit shows: days, and neither what is paid nor why somebody was away, so that a
-- leader needs no more of the case to see whether a review is due.
create function passivity()
returns table (sag_id uuid, since date, counted_from date, absences jsonb, absent_days int, due_on date, is_due boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  reached uuid[] := visit_sager();
begin
  return query
    select p.sag_id, p.since, p.counted_from,
      (select coalesce(jsonb_agg(jsonb_build_object('from', lower(r), 'to', upper(r) - 1) order by r), '[]') from unnest(p.absences) as r),
      p.absent_days, p.due_on, coalesce(gate_today() >= p.due_on, false)
    from passivity_of(array(select s.id from sag s
      where s.citizen_id = any (visit_citizens('passivitetsgennemgang')) and (reached is null or s.id = any (reached)))) as p;
end $$;
--> statement-breakpoint
grant execute on function passivity() to minsag_app;
--> statement-breakpoint
-- A review is written once for each limit that was passed. What was counted the database says.
create function guard_passivitetsgennemgang() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  counted record;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('passivitetsgennemgang'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a review belongs to the case of the visit' using errcode = 'MS051';
  end if;
  -- One after another for a case: the second finds that the first has begun the time anew.
  perform from sag s where s.id = new.sag_id for no key update;
  select * into counted from passivity_of(array[new.sag_id]);
  if coalesce(gate_today() < counted.due_on, true) then
    raise exception 'no limit is passed' using errcode = 'MS321';
  end if;
  new.since := counted.since;
  new.counted_from := counted.counted_from;
  new.absent_days := counted.absent_days;
  new.due_on := counted.due_on;
  new.reviewed_at := gate_now();
  new.reviewed_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_passivitetsgennemgang before insert on passivitetsgennemgang for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_passivitetsgennemgang();
--> statement-breakpoint
-- For everybody: what was reviewed stays as it was written.
create function keep_passivitetsgennemgang() returns trigger language plpgsql as $$
begin
  raise exception 'a review never changes' using errcode = 'MS322';
end $$;
--> statement-breakpoint
create trigger keep_passivitetsgennemgang before update or delete on passivitetsgennemgang
  for each row execute function keep_passivitetsgennemgang();
--> statement-breakpoint
create trigger passivitetsgennemgang_no_truncate before truncate on passivitetsgennemgang
  for each statement execute function refuse_to_empty();
--> statement-breakpoint
-- What follows stands on the case at once, where the citizen and the office read what is next. With
-- genbehandling the case is open again: it goes on to a meeting, an indstilling and a decision as any case
-- does. No benefit, decision or agreement is touched.
create function follow_passivitetsgennemgang() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  again boolean := new.outcome = 'genbehandling';
begin
  update sag set status = case when again then 'underOplysning' else status end,
      next_step = case when again
        then jsonb_build_object('da', 'Vi taler om din sag igen. Du bliver inviteret til et møde.',
          'en', 'We talk about your case again. You will be invited to a meeting.')
        else jsonb_build_object('da', 'Vi leder videre efter et job til dig.',
          'en', 'We go on looking for a job for you.') end,
      next_step_by = null, next_step_kind = null, next_step_actor = 'authority', next_step_consent = null,
      updated_at = gate_now()
    where id = new.sag_id;
  perform ledger_append('passivitetsgennemgang.written', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'passivitetsgennemgang.written', 'actor', acting_payload(), 'citizen', new.citizen_id,
    'passivitetsgennemgang', new.id, 'sag', new.sag_id, 'since', new.since, 'countedFrom', new.counted_from,
    'absentDays', new.absent_days, 'dueOn', new.due_on, 'outcome', new.outcome,
    'reviewedAt', ledger_time(new.reviewed_at), 'textHash', text_hash(new.begrundelse))));
  return null;
end $$;
--> statement-breakpoint
create trigger follow_passivitetsgennemgang after insert on passivitetsgennemgang for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function follow_passivitetsgennemgang();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['day_past_pauses(date,date,datemultirange)', 'passivity_of(uuid[])', 'passivity()',
    'guard_passivitetsgennemgang()', 'follow_passivitetsgennemgang()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
