-- A case moves from phase to phase by what has happened, in the transaction of what happened: nobody has to
-- remember it, and nobody else may write it. Each of those acts has its entry in the ledger already, from which
-- the phase follows; it has none of its own. Rules: docs/domain.md (Sag, Phases).

-- Whether worked or effective hours close phase 3 the source leaves open: a regelsæt holds a limit for either
-- or for both, and the first that is passed closes it.
insert into regel_graense (regelsaet, code, hours, source, verified)
select code, 'phaseThreeWorked', 10, 'Udvikling i Fleksjob II. Om det er timer på jobbet eller effektive timer, står der ikke', false
from regelsaet;
--> statement-breakpoint
grant update (phase, phase_dates, updated_at) on sag to minsag_gate;
--> statement-breakpoint
-- The phase of today: what begins on a day that is ahead has been said and has not happened yet.
create function phase_today(p_phase int, p_dates jsonb) returns int language sql stable as $$
  select coalesce((select (d ->> 'phase')::int from jsonb_array_elements(p_dates) with ordinality as x(d, n)
    where (d ->> 'from')::date <= gate_today() order by n desc limit 1), p_phase)
$$;
--> statement-breakpoint
grant execute on function phase_today(int, jsonb) to minsag_app;
--> statement-breakpoint
-- A phase that goes on does not begin again. A day ahead that is not coming any more goes away: of an agreement
-- that was replaced, of a search that another job leaves no day for.
create function enter_phase(p_sag uuid, p_phase int, p_from date) returns void language plpgsql as $$
declare
  s sag;
  dates jsonb;
begin
  select * into s from sag x where x.id = p_sag for update;
  select coalesce(jsonb_agg(d order by n), '[]') into dates
    from jsonb_array_elements(s.phase_dates) with ordinality as x(d, n)
    where (d ->> 'from')::date <= gate_today() or ((d ->> 'phase')::int <> p_phase and (d ->> 'from')::date < p_from);
  if (case when s.phase_dates = '[]' then s.phase else (dates -> -1 ->> 'phase')::int end) is distinct from p_phase then
    dates := dates || jsonb_build_array(jsonb_build_object('phase', p_phase, 'from', p_from));
  end if;
  update sag set phase = p_phase, phase_dates = dates, updated_at = gate_now()
    where id = p_sag and (phase <> p_phase or phase_dates <> dates);
end $$;
--> statement-breakpoint
-- Phase 3 is over on the first day of more hours than the limit, and goes on again when those hours turn out to
-- have been written wrongly. A step counts once it was worked; its effective hours are in proportion to what
-- the newest agreement that came into force says.
create function settle_phase_three(p_sag uuid) returns void language plpgsql as $$
declare
  s sag;
  at text;
  begun date;
  ended date;
  over_on date;
  dates jsonb;
begin
  select * into s from sag x where x.id = p_sag;
  select (n - 1)::text, (d ->> 'from')::date, (s.phase_dates -> n::int ->> 'from')::date into at, begun, ended
    from jsonb_array_elements(s.phase_dates) with ordinality as x(d, n) where d ->> 'phase' = '3' order by n desc limit 1;
  if at is null then
    return;
  end if;
  select min(h.day) into over_on
    from (select a.starts_on, a.centihours, a.effective_centihours from fleksjobaftale a
        where a.sag_id = p_sag and a.active_at is not null
      union all
      select t.from_day, t.actual_centihours, (select t.actual_centihours * a.effective_centihours / nullif(a.centihours, 0)
          from fleksjobaftale a where a.sag_id = p_sag and a.active_at is not null order by a.version desc limit 1)
        from progressionstrin t where t.sag_id = p_sag and t.kind = 'trin' and t.status = 'gaelder') as h(day, worked, effective)
    join regel_graense r on r.regelsaet = s.regelsaet
      and case r.code when 'phaseThreeWorked' then h.worked when 'phaseThreeEffective' then h.effective end > r.hours * 100
    where h.day >= begun and h.day < coalesce(ended, 'infinity');
  dates := case when over_on is null then s.phase_dates #- array[at, 'to']
    else jsonb_set(s.phase_dates, array[at, 'to'], to_jsonb(over_on)) end;
  update sag set phase_dates = dates, updated_at = gate_now() where id = p_sag and phase_dates <> dates;
end $$;
--> statement-breakpoint
create function move_phase_by_aftale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'aktiv' and old.status <> 'aktiv' then
    perform enter_phase(new.sag_id, 3, new.starts_on);
  elsif new.status = 'ophoert' and old.status = 'aktiv' then
    perform enter_phase(new.sag_id, 2, new.ended_on + 1);
  elsif new.status = 'ophoert' and new.ended_on <> old.ended_on then
    -- The end was written wrongly, and so was the day the search began again.
    update sag s set updated_at = gate_now(),
        phase_dates = jsonb_set(s.phase_dates, '{-1,from}', to_jsonb(new.ended_on + 1))
      where s.id = new.sag_id and s.phase = 2
        and s.phase_dates -> -1 = jsonb_build_object('phase', 2, 'from', old.ended_on + 1);
  else
    return null;
  end if;
  perform settle_phase_three(new.sag_id);
  return null;
end $$;
--> statement-breakpoint
create trigger move_phase_by_aftale after update on fleksjobaftale for each row execute function move_phase_by_aftale();
--> statement-breakpoint
create function move_phase_by_step() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform settle_phase_three(new.sag_id);
  return null;
end $$;
--> statement-breakpoint
create trigger move_phase_by_step after insert or update on progressionstrin for each row
  when (new.actual_centihours is not null) execute function move_phase_by_step();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['enter_phase(uuid,int,date)', 'settle_phase_three(uuid)', 'move_phase_by_aftale()',
    'move_phase_by_step()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
