-- The minutes of a meeting: written once it was held, version on top of version, each given to the citizen,
-- who may say something to it once. Rules: docs/domain.md (Møde).

insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('referat.write', 'moede', '{sag}', '{moede}', '{egenSag}', false, false, '{"da":"Skrev referat af et møde med dig","en":"Wrote the minutes of a meeting with you"}'),
  ('referat.remark', 'moede', '{sag}', '{moede}', '{selv}', false, false, '{"da":"Skrev en bemærkning til et referat","en":"Wrote a remark on minutes"}');
--> statement-breakpoint
alter table referat enable row level security;
--> statement-breakpoint
alter table referat force row level security;
--> statement-breakpoint
create policy gate on referat to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on referat to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_referat on referat for select to minsag_app
  using (citizen_id = any ((select visit_citizens('moede'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_referat_insert on referat for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]));
--> statement-breakpoint
create policy visit_referat_update on referat for update to minsag_app
  using (citizen_id = any ((select visit_writes('moede'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]));
--> statement-breakpoint
grant select, insert on referat to minsag_app, minsag_import;
--> statement-breakpoint
grant update (bemaerkning) on referat to minsag_app;
--> statement-breakpoint
grant select on referat to minsag_gate;
--> statement-breakpoint
create function guard_referat() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked referat := new;
  m moede;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('moede'), '{}'))
      or v.kind <> (case tg_op when 'INSERT' then 'referat.write' else 'referat.remark' end) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' then
    if old.bemaerkning is not null then
      raise exception 'one remark to each version' using errcode = 'MS201';
    end if;
    new := old;
    new.bemaerkning := asked.bemaerkning;
    new.bemaerket_at := case when asked.bemaerkning is not null then gate_now() end;
    return new;
  end if;
  select * into m from moede x where x.id = new.moede_id and x.sag_id = v.basis_id;
  if m.id is null or m.citizen_id <> new.citizen_id then
    raise exception 'minutes belong to a meeting of the case of the visit' using errcode = 'MS051';
  end if;
  if m.status <> 'holdt' then
    raise exception 'not held yet' using errcode = 'MS203';
  end if;
  if asked.version is distinct from (select coalesce(max(x.version), 0) + 1 from referat x where x.moede_id = m.id) then
    raise exception 'somebody else has written meanwhile' using errcode = 'MS151';
  end if;
  new.sag_id := m.sag_id;
  new.given_at := gate_now();
  new.given_by_name := v.actor_name;
  new.bemaerkning := null;
  new.bemaerket_at := null;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_referat before insert or update on referat for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_referat();
--> statement-breakpoint
-- What was given and said stays, for everybody.
create function keep_referat() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.bemaerkning is null
      and (to_jsonb(new) - '{bemaerkning,bemaerket_at}'::text[]) = (to_jsonb(old) - '{bemaerkning,bemaerket_at}'::text[]) then
    return new;
  end if;
  raise exception 'minutes that were given stay' using errcode = 'MS201';
end $$;
--> statement-breakpoint
create trigger keep_referat before update or delete on referat for each row execute function keep_referat();
--> statement-breakpoint
create trigger referat_no_truncate before truncate on referat for each statement execute function refuse_to_empty();
--> statement-breakpoint
create function enter_referat() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'referat.' || case tg_op when 'INSERT' then 'given' else 'remarked' end;
begin
  if tg_op = 'UPDATE' and new.bemaerkning is null then
    return null;
  end if;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'referat', new.id, 'moede', new.moede_id,
    'sag', new.sag_id, 'version', new.version, 'textHash', text_hash(new.body),
    'remarkHash', case when new.bemaerkning is not null then text_hash(new.bemaerkning) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_referat after insert or update on referat for each row execute function enter_referat();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_referat()', 'enter_referat()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
