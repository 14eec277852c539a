-- Minutes begun and not given: the office's own, one for each meeting, whoever of those who run the case
-- writes on. Nothing is told to anybody yet, so the ledger knows the visits and not the draft.

alter table referat_kladde enable row level security;
--> statement-breakpoint
alter table referat_kladde force row level security;
--> statement-breakpoint
create policy gate on referat_kladde to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on referat_kladde to minsag_import using (true) with check (true);
--> statement-breakpoint
-- Only for those who write minutes: reading about the meeting is not enough, not even for a colleague.
create policy visit_referat_kladde on referat_kladde to minsag_app
  using (citizen_id = any ((select visit_writes('moede'))::uuid[]) and sag_id = any ((select visit_sager())::uuid[]))
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]) and sag_id = any ((select visit_sager())::uuid[]));
--> statement-breakpoint
grant select, insert, update (revision, body) on referat_kladde to minsag_app;
--> statement-breakpoint
grant select, insert on referat_kladde to minsag_import;
--> statement-breakpoint
grant select, delete on referat_kladde to minsag_gate;
--> statement-breakpoint
create function guard_referat_kladde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked referat_kladde := new;
  m moede;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('moede'), '{}')) or v.kind <> 'referat.write' then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  select * into m from moede x where x.id = new.moede_id and x.sag_id = v.basis_id and x.citizen_id = new.citizen_id;
  if m.id is null then
    raise exception 'minutes belong to a meeting of the case of the visit' using errcode = 'MS051';
  end if;
  if m.status <> 'holdt' then
    raise exception 'not held yet' using errcode = 'MS203';
  end if;
  if asked.revision is distinct from (case tg_op when 'INSERT' then 1 else old.revision + 1 end) then
    raise exception 'somebody else has written meanwhile' using errcode = 'MS151';
  end if;
  new.sag_id := m.sag_id;
  new.saved_at := gate_now();
  new.saved_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_referat_kladde before insert or update on referat_kladde for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_referat_kladde();
--> statement-breakpoint
-- What was given is no draft any more.
create function end_referat_kladde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from referat_kladde k where k.moede_id = new.moede_id;
  return null;
end $$;
--> statement-breakpoint
create trigger end_referat_kladde after insert on referat for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function end_referat_kladde();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_referat_kladde()', 'end_referat_kladde()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
