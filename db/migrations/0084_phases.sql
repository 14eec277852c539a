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
create function enter_phase(p_sag uuid, p_phase int, p_from date) returns void language sql as $$
  update sag set phase = p_phase, updated_at = gate_now(),
      phase_dates = phase_dates || jsonb_build_array(jsonb_build_object('phase', p_phase, 'from', p_from))
    where id = p_sag and phase <> p_phase
$$;
--> statement-breakpoint
-- Phase 3 is over on the first day of more hours than the limit, and goes on again when those hours turn out to
-- have been written wrongly. A step counts once it was worked; its effective hours are in proportion to what
-- the agreement in force says.
create function settle_phase_three(p_sag uuid) returns void language plpgsql as $$
declare
  s sag;
  at_last text;
  over_on date;
  dates jsonb;
begin
  select * into s from sag x where x.id = p_sag;
  at_last := (jsonb_array_length(s.phase_dates) - 1)::text;
  if s.phase <> 3 or s.phase_dates #>> array[at_last, 'phase'] is distinct from '3' then
    return;
  end if;
  select min(h.day) into over_on
    from (select a.starts_on, a.centihours, a.effective_centihours from fleksjobaftale a
        where a.sag_id = p_sag and a.active_at is not null
      union all
      select t.from_day, t.actual_centihours, (select t.actual_centihours * a.effective_centihours / nullif(a.centihours, 0)
          from fleksjobaftale a where a.sag_id = p_sag and a.status = 'aktiv')
        from progressionstrin t where t.sag_id = p_sag and t.kind = 'trin' and t.status = 'gaelder') as h(day, worked, effective)
    join regel_graense r on r.regelsaet = s.regelsaet
      and case r.code when 'phaseThreeWorked' then h.worked when 'phaseThreeEffective' then h.effective end > r.hours * 100
    where h.day >= (s.phase_dates #>> array[at_last, 'from'])::date;
  dates := case when over_on is null then s.phase_dates #- array[at_last, 'to']
    else jsonb_set(s.phase_dates, array[at_last, 'to'], to_jsonb(over_on)) end;
  update sag set phase_dates = dates, updated_at = gate_now() where id = p_sag and phase_dates <> dates;
end $$;
--> statement-breakpoint
create function move_phase_by_aftale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'aktiv' and old.status <> 'aktiv' then
    perform enter_phase(new.sag_id, 3, new.starts_on);
    perform settle_phase_three(new.sag_id);
  elsif new.status = 'ophoert' and old.status = 'aktiv' then
    perform enter_phase(new.sag_id, 2, new.ended_on + 1);
  elsif new.status = 'ophoert' and new.ended_on <> old.ended_on then
    -- The end was written wrongly, and so was the day the search began again.
    update sag s set updated_at = gate_now(),
        phase_dates = jsonb_set(s.phase_dates, '{-1,from}', to_jsonb(new.ended_on + 1))
      where s.id = new.sag_id and s.phase = 2
        and s.phase_dates -> -1 = jsonb_build_object('phase', 2, 'from', old.ended_on + 1);
  end if;
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
