-- An end that was written and was wrong: corrected, with what it said before kept beside it. Who may correct,
-- and that it is read first, stands with the other steps of an agreement (0056).

alter table fleksjobaftale_end enable row level security;
--> statement-breakpoint
alter table fleksjobaftale_end force row level security;
--> statement-breakpoint
create policy gate on fleksjobaftale_end to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on fleksjobaftale_end to minsag_import using (true) with check (true);
--> statement-breakpoint
-- Whoever may read the agreement reads what its end said before.
create policy visit_fleksjobaftale_end on fleksjobaftale_end for select to minsag_app
  using (citizen_id = any ((select visit_citizens('fleksjobaftale'))::uuid[])
    and exists (select from fleksjobaftale a where a.id = aftale_id));
--> statement-breakpoint
grant select on fleksjobaftale_end to minsag_app;
--> statement-breakpoint
grant select, insert on fleksjobaftale_end to minsag_import, minsag_gate;
--> statement-breakpoint
-- A correction says something else, and takes no day away that a subsidy is worked out for: the office that
-- pays corrects its months first, so that the two agree (`guard_month_of_a_job`).
create function guard_fleksjob_correction() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.ended_on = old.ended_on and new.ended_words = old.ended_words then
    raise exception 'it says so already' using errcode = 'MS261';
  end if;
  if not exists (select from fleksjobaftale a where a.sag_id = new.sag_id and a.status = 'aktiv')
    and exists (select from (select distinct on (m.month, m.part) m.kind, m.from_day from ydelsesmaaned m
        where m.sag_id = new.sag_id order by m.month, m.part, m.version desc) paid
      where paid.kind = 'fleksloentilskud' and paid.from_day <= old.ended_on
        and paid.from_day > greatest(new.ended_on, (select max(a.ended_on) from fleksjobaftale a
          where a.sag_id = new.sag_id and a.status = 'ophoert' and a.id <> new.id))) then
    raise exception 'a subsidy is worked out for days after that' using errcode = 'MS269';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- By its name after `guard_fleksjobaftale`, which says first whose agreement it is.
create trigger guard_fleksjobaftale_correction before update on fleksjobaftale for each row
  when (old.status = 'ophoert' and new.status = 'ophoert' and current_user not in ('minsag_import', 'minsag_gate'))
  execute function guard_fleksjob_correction();
--> statement-breakpoint
create function keep_earlier_end() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into fleksjobaftale_end (aftale_id, citizen_id, ended_on, ended_words, ended_by_name, ended_at, corrected_at)
    values (old.id, old.citizen_id, old.ended_on, old.ended_words, old.ended_by_name, old.ended_at, new.ended_at);
  return null;
end $$;
--> statement-breakpoint
create trigger keep_earlier_end after update on fleksjobaftale for each row
  when (old.status = 'ophoert' and new.status = 'ophoert') execute function keep_earlier_end();
--> statement-breakpoint
-- What the citizen has read stays, for everybody.
create function keep_fleksjobaftale_end() returns trigger language plpgsql as $$
begin
  raise exception 'what was told stays' using errcode = 'MS261';
end $$;
--> statement-breakpoint
create trigger keep_fleksjobaftale_end before update or delete or truncate on fleksjobaftale_end
  for each statement execute function keep_fleksjobaftale_end();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_fleksjob_correction()', 'keep_earlier_end()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
