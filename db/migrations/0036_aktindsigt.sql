-- Aktindsigt: the citizen asks, the database says by when, the office answers once. Rules: docs/domain.md.
update role_section set sections = sections || '{aktindsigt}', writes = writes || '{aktindsigt}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
update visit_kind set brings = brings || '{aktindsigt}' where code in ('ownData.fetch', 'frist.read');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('aktindsigt.read', 'aktindsigt', '{sag}', '{}', '{selv,egenSag}', false, false, '{"da":"Så, hvad du har bedt om at se","en":"Looked at what you asked to see"}'),
  ('aktindsigt.ask', 'aktindsigt', '{sag}', '{aktindsigt}', '{selv}', false, false, '{"da":"Bad om at se papirer","en":"Asked to see papers"}'),
  ('aktindsigt.answer', 'aktindsigt', '{sag}', '{aktindsigt}', '{egenSag}', false, false, '{"da":"Svarede på, hvad du har bedt om at se","en":"Answered what you asked to see"}');
--> statement-breakpoint
alter table aktindsigt enable row level security;
--> statement-breakpoint
alter table aktindsigt force row level security;
--> statement-breakpoint
create policy gate on aktindsigt to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on aktindsigt to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_aktindsigt on aktindsigt for select to minsag_app
  using (citizen_id = any ((select visit_citizens('aktindsigt'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_aktindsigt_insert on aktindsigt for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('aktindsigt'))::uuid[]));
--> statement-breakpoint
create policy visit_aktindsigt_update on aktindsigt for update to minsag_app
  using (citizen_id = any ((select visit_writes('aktindsigt'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('aktindsigt'))::uuid[]));
--> statement-breakpoint
grant select, insert on aktindsigt to minsag_app, minsag_import;
--> statement-breakpoint
grant update (status, answer, klagevejledning) on aktindsigt to minsag_app;
--> statement-breakpoint
grant select on aktindsigt to minsag_gate;
--> statement-breakpoint
-- Asked by the citizen, answered once by the office whose case it is. Who, when and by when is stamped
-- here, whatever was sent.
create function guard_aktindsigt() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked aktindsigt := new;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('aktindsigt'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'selv' and new.sag_id is distinct from v.basis_id then
    raise exception 'a request belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    if v.basis <> 'selv' then
      raise exception 'the citizen asks' using errcode = '42501';
    end if;
    select s.authority_id into new.authority_id from sag s
      where s.id = new.sag_id and s.citizen_id = new.citizen_id and s.status <> 'flyttet';
    if new.authority_id is null then
      raise exception 'one asks in a case of one''s own that is still there' using errcode = 'MS051';
    end if;
    new.status := 'anmodet';
    new.asked_at := gate_now();
    new.answer_by := day_by_regel(new.sag_id, 'aktindsigt', gate_today());
    new.answer := null;
    new.klagevejledning := null;
    new.answered_at := null;
    new.answered_by_name := null;
    return new;
  end if;
  -- Nothing is put off while it is answered (guard_aktindsigt_delay).
  perform pg_advisory_xact_lock(hashtextextended(old.id::text, 241));
  if v.basis = 'selv' or old.status <> 'anmodet' or asked.status = 'anmodet' then
    raise exception 'answered once, by the office' using errcode = 'MS241';
  end if;
  new := old;
  new.status := asked.status;
  new.answer := asked.answer;
  new.klagevejledning := case when asked.status = 'afslaaet' then asked.klagevejledning end;
  new.answered_at := gate_now();
  new.answered_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_aktindsigt before insert or update on aktindsigt for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_aktindsigt();
--> statement-breakpoint
-- What was asked and answered stays, for everybody.
create function keep_aktindsigt() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'anmodet'
      and (to_jsonb(new) - '{status,answer,klagevejledning,answered_at,answered_by_name}'::text[])
        = (to_jsonb(old) - '{status,answer,klagevejledning,answered_at,answered_by_name}'::text[]) then
    return new;
  end if;
  raise exception 'what was asked and answered stays' using errcode = 'MS241';
end $$;
--> statement-breakpoint
create trigger keep_aktindsigt before update or delete on aktindsigt for each row execute function keep_aktindsigt();
--> statement-breakpoint
create trigger aktindsigt_no_truncate before truncate on aktindsigt for each statement execute function refuse_to_empty();
--> statement-breakpoint
create function enter_aktindsigt() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'aktindsigt.' || case tg_op when 'INSERT' then 'asked' else 'answered' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'aktindsigt', new.id, 'sag', new.sag_id,
    'status', new.status, 'answerBy', new.answer_by, 'textHash', text_hash(new.wish),
    'answerHash', case when new.answer is not null then text_hash(new.answer, coalesce(new.klagevejledning, '')) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_aktindsigt after insert or update on aktindsigt for each row execute function enter_aktindsigt();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_aktindsigt()', 'enter_aktindsigt()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
