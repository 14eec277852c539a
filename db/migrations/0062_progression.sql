-- Steps of hours and the pauses between them: planned by the jobformidler with the citizen, each change an
-- entry. Rules: docs/domain.md (Progressionstrin).

update role_section set sections = sections || '{progressionstrin}', writes = writes || '{progressionstrin}'
  where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
update role_section set sections = sections || '{progressionstrin}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
-- They stand where one reads what a person can do.
update visit_kind set brings = brings || '{progressionstrin}' where code in ('arbejdsevne.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('progression.plan', 'progressionstrin', '{sag}', '{progressionstrin}', '{egenSag}', false, false, '{"da":"Skrev om dine timer over tid","en":"Wrote about your hours over time"}');
--> statement-breakpoint
alter table progressionstrin enable row level security;
--> statement-breakpoint
alter table progressionstrin force row level security;
--> statement-breakpoint
create policy gate on progressionstrin to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on progressionstrin to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_progressionstrin on progressionstrin for select to minsag_app
  using (citizen_id = any ((select visit_citizens('progressionstrin'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_progressionstrin_insert on progressionstrin for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('progressionstrin'))::uuid[]));
--> statement-breakpoint
create policy visit_progressionstrin_update on progressionstrin for update to minsag_app
  using (citizen_id = any ((select visit_writes('progressionstrin'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('progressionstrin'))::uuid[]));
--> statement-breakpoint
grant select, insert on progressionstrin to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, from_day, to_day, centihours, actual_centihours, reason) on progressionstrin to minsag_app;
--> statement-breakpoint
grant select on progressionstrin to minsag_gate;
--> statement-breakpoint
create function guard_progressionstrin() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('progressionstrin'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a step belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    new.status := 'gaelder';
    new.revision := 1;
    new.actual_centihours := null;
  elsif new.revision is distinct from old.revision + 1 then
    raise exception 'saved by somebody else meanwhile' using errcode = 'MS172';
  end if;
  -- A slip of the keyboard (2062 for 2026) is no step; the portal's own limit, not the law's.
  if new.from_day not between gate_today() - interval '5 years' and gate_today() + interval '3 years' then
    raise exception 'too far away' using errcode = 'MS173';
  end if;
  if greatest(new.centihours, new.actual_centihours) > (select r.hours * 100 from regel_graense r
      join sag s on s.regelsaet = r.regelsaet where s.id = new.sag_id and r.code = 'fullTime') then
    raise exception 'more than a full week' using errcode = 'MS175';
  end if;
  -- What is worked is known once it has begun.
  if new.actual_centihours is not null and new.from_day > gate_today() then
    raise exception 'worked on a day to come' using errcode = 'MS174';
  end if;
  -- One after another for a case, or a step could begin in a pause that is entered just now.
  perform pg_advisory_xact_lock(hashtextextended(new.sag_id::text, 271));
  if new.status = 'gaelder' and exists (select from progressionstrin p
      where p.sag_id = new.sag_id and p.id <> new.id and p.status = 'gaelder'
        and case when new.kind = 'trin' and p.kind = 'trin' then p.from_day = new.from_day
          else p.from_day <= coalesce(new.to_day, new.from_day) and new.from_day <= coalesce(p.to_day, p.from_day) end) then
    raise exception 'a step or a pause stands there already' using errcode = 'MS271';
  end if;
  new.saved_by_name := v.actor_name;
  new.saved_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_progressionstrin before insert or update on progressionstrin for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_progressionstrin();
--> statement-breakpoint
-- For everybody: a step stays a step of its case, and what is called off, or was worked, stays so.
create function keep_progressionstrin() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.status <> 'gaelder' or new.kind <> old.kind or new.sag_id <> old.sag_id
      or (old.actual_centihours is not null and (new.actual_centihours is null or new.from_day <> old.from_day
        or new.centihours <> old.centihours or new.status <> 'gaelder')) then
    raise exception 'what is over never changes' using errcode = 'MS171';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_progressionstrin before update or delete on progressionstrin
  for each row execute function keep_progressionstrin();
--> statement-breakpoint
create trigger progressionstrin_no_truncate before truncate on progressionstrin
  for each statement execute function keep_progressionstrin();
--> statement-breakpoint
create function enter_progressionstrin() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'progression.' || case when new.status = 'aflyst' then 'cancelled'
    when tg_op = 'UPDATE' and new.actual_centihours is distinct from old.actual_centihours then 'worked'
    when tg_op = 'UPDATE' then 'changed' else 'planned' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'progressionstrin', new.id,
    'sag', new.sag_id, 'revision', new.revision, 'step', new.kind, 'fromDay', new.from_day, 'toDay', new.to_day,
    'centihours', new.centihours, 'actualCentihours', new.actual_centihours,
    'reasonHash', case when new.reason is not null then text_hash(new.reason) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_progressionstrin after insert or update on progressionstrin for each row
  execute function enter_progressionstrin();
--> statement-breakpoint
alter function guard_progressionstrin() owner to minsag_gate;
--> statement-breakpoint
alter function enter_progressionstrin() owner to minsag_gate;
