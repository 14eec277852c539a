-- Whoever cannot answer within the law's days says why, and by when the answer can be expected
-- (forvaltningsloven § 16, stk. 2). The law's own day stays in the request; what is told comes on top of it.

insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('aktindsigt.delay', 'aktindsigt', '{sag}', '{aktindsigt}', '{egenSag}', false, false, '{"da":"Skrev, hvorfor du må vente på at se papirer","en":"Wrote why you must wait to see papers"}');
--> statement-breakpoint
alter table aktindsigt_delay enable row level security;
--> statement-breakpoint
alter table aktindsigt_delay force row level security;
--> statement-breakpoint
create policy gate on aktindsigt_delay to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on aktindsigt_delay to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_aktindsigt_delay on aktindsigt_delay for select to minsag_app
  using (citizen_id = any ((select visit_citizens('aktindsigt'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_aktindsigt_delay_insert on aktindsigt_delay for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('aktindsigt'))::uuid[]));
--> statement-breakpoint
grant select, insert on aktindsigt_delay to minsag_app, minsag_import;
--> statement-breakpoint
grant select on aktindsigt_delay to minsag_gate;
--> statement-breakpoint
create function guard_aktindsigt_delay() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  request aktindsigt;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('aktindsigt'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis = 'selv' then
    raise exception 'the office says why it takes longer' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a request belongs to the case of the visit' using errcode = 'MS051';
  end if;
  -- With the answer's own lock (guard_aktindsigt): nothing is put off that is being answered.
  perform pg_advisory_xact_lock(hashtextextended(new.aktindsigt_id::text, 241));
  select * into request from aktindsigt a where a.id = new.aktindsigt_id and a.sag_id = new.sag_id;
  if request.status is distinct from 'anmodet' then
    raise exception 'nothing is put off that is not waiting' using errcode = 'MS241';
  end if;
  -- Later than what the citizen was told already, and within a year: 2062 for 2026 is a slip.
  if new.answer_by is null
    or new.answer_by <= greatest(request.answer_by,
      (select max(d.answer_by) from aktindsigt_delay d where d.aktindsigt_id = request.id))
    or new.answer_by < gate_today() or new.answer_by > gate_today() + 366 then
    raise exception 'a new day lies after the old one' using errcode = 'MS242';
  end if;
  new.told_at := gate_now();
  new.told_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_aktindsigt_delay before insert on aktindsigt_delay for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_aktindsigt_delay();
--> statement-breakpoint
-- What the citizen was told stays, for everybody.
create function keep_aktindsigt_delay() returns trigger language plpgsql as $$
begin
  raise exception 'what was told stays' using errcode = 'MS241';
end $$;
--> statement-breakpoint
create trigger keep_aktindsigt_delay before update or delete or truncate on aktindsigt_delay
  for each statement execute function keep_aktindsigt_delay();
--> statement-breakpoint
create function enter_aktindsigt_delay() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform ledger_append('aktindsigt.delayed', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'aktindsigt.delayed', 'actor', acting_payload(), 'citizen', new.citizen_id,
    'aktindsigt', new.aktindsigt_id, 'sag', new.sag_id, 'answerBy', new.answer_by, 'textHash', text_hash(new.reason))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_aktindsigt_delay after insert on aktindsigt_delay for each row execute function enter_aktindsigt_delay();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_aktindsigt_delay()', 'enter_aktindsigt_delay()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
