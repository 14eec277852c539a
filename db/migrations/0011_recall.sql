-- Recall: who had read papers on a consent is told that it was withdrawn, and acknowledges.
-- The duty is a row, written in the transaction of the revocation. It stands on a basis of its own
-- (`tilbagetrukket`), because the consent is over: that basis opens the duty and nothing else.

-- The portal's own aim, agreed with nobody yet and no right: `verified` says so.
insert into regel (regelsaet, code, kind, amount, unit, source, verified)
select code, 'recall', 'serviceloefte', 7, 'days', 'Min Sags eget mål', false from regelsaet;
--> statement-breakpoint
-- Those who can read by consent acknowledge. A caseworker only in assigned cases; the coordinating
-- one in all, so that a duty does not lie when somebody leaves a case.
insert into role_section (role, basis, sections, writes, assigned_only) values
  ('koordinerendeSagsbehandler', 'tilbagetrukket', '{name,recall}', '{recall}', false),
  ('caseworker', 'tilbagetrukket', '{name,recall}', '{recall}', true),
  ('kliniskFunktion', 'tilbagetrukket', '{name,recall}', '{recall}', false),
  ('egenLaege', 'tilbagetrukket', '{name,recall}', '{recall}', false);
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('recall.list', 'recall', '{}', '{}', '{tilbagetrukket}', false, true, '{"da":"Så en liste over samtykker, der er trukket tilbage, hvor dit er med","en":"Looked at a list of withdrawn consents that includes yours"}'),
  ('recall.acknowledge', 'recall', '{}', '{recall}', '{tilbagetrukket}', false, false, '{"da":"Kvitterede for, at du trak dit samtykke tilbage","en":"Acknowledged that you withdrew your consent"}');
--> statement-breakpoint
-- The citizen sees on the consent's page who has acknowledged.
update visit_kind set brings = brings || '{recall}' where code = 'consent.read';
--> statement-breakpoint
grant select, insert on recall to minsag_gate;
--> statement-breakpoint
-- The duties of an authority that one of its staff may see and acknowledge, oldest first.
create function open_recalls(p_authority uuid, p_person uuid, p_role text) returns uuid[]
language plpgsql stable as $$
declare
  r role_section;
begin
  select * into r from role_section where role = p_role and basis = 'tilbagetrukket';
  if r.role is null then
    return '{}';
  end if;
  return array(select d.id from recall d
    where d.authority_id = p_authority and d.acknowledged_at is null
      and (not r.assigned_only or exists (
        select from consent c join sag_contact x on x.sag_id = c.sag_id
        where c.id = d.consent_id and x.person_id = p_person))
    order by d.created_at, d.id limit 500);
end $$;
--> statement-breakpoint
-- One duty, until it is done: no papers, whatever is asked for.
create function decide_tilbagetrukket(w visit_asked, p_recall uuid)
returns setof visit_decision language sql stable as $$
  select case
      when d.authority_id is distinct from w.authority_id then 'wrong_recipient'
      when w.reach is null or not w.needs = any (w.reach) or not w.writes <@ w.reach_writes then 'role_insufficient'
      when w.assigned_only and not exists (
        select from consent c join sag_contact x on x.sag_id = c.sag_id
        where c.id = d.consent_id and x.person_id = w.person_id) then 'not_assigned'
      when d.acknowledged_at is not null then 'recall_acknowledged'
    end, 'tilbagetrukket', o.sections, o.writes, 'kvittering', null::uuid, null::uuid, null::text[], '{}'::text[], null::uuid[]
  from recall d cross join lateral opened_sections(w, w.reach, w.reach_writes) as o
  where d.id = p_recall
$$;
--> statement-breakpoint
-- The duties a visit reaches: the one it stands on, or those of its list. Null for citizens and
-- their helpers, whose visits reach all of the citizen's.
create function visit_recalls() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  if v.authority_id is null then
    return null;
  elsif v.basis <> 'tilbagetrukket' then
    return '{}';
  elsif v.basis_id is not null then
    return array[v.basis_id];
  end if;
  return open_recalls(v.authority_id, v.person_id, v.actor_role);
end $$;
--> statement-breakpoint
alter table recall enable row level security;
--> statement-breakpoint
alter table recall force row level security;
--> statement-breakpoint
create policy gate on recall to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on recall to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_recall on recall for select to minsag_app
  using (citizen_id = any ((select visit_citizens('recall'))::uuid[])
    and ((select visit_recalls()) is null or id = any ((select visit_recalls())::uuid[])));
--> statement-breakpoint
create policy visit_recall_update on recall for update to minsag_app
  using (citizen_id = any ((select visit_writes('recall'))::uuid[]) and id = any ((select visit_recalls())::uuid[]))
  with check (citizen_id = any ((select visit_writes('recall'))::uuid[]) and id = any ((select visit_recalls())::uuid[]));
--> statement-breakpoint
grant select, insert on recall to minsag_import;
--> statement-breakpoint
grant select on recall to minsag_app;
--> statement-breakpoint
-- All that staff do to a duty: say that it is seen. Who and when the guard stamps.
grant update (acknowledged_at) on recall to minsag_app;
--> statement-breakpoint
-- A withdrawn consent leaves a duty with every authority that opened the text of a paper on it, or read the
-- forberedende del for a meeting. Lists are looks, not deliveries; what was refused was not delivered. A
-- rule that is missing costs the date, never the revocation.
create function owe_recall() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into recall (citizen_id, consent_id, authority_id, source_authority_id, purpose, documents, forberedende_del,
    created_at, due_on)
  select new.citizen_id, new.id, read.authority_id, new.source_authority_id, new.purpose,
    coalesce(array_agg(distinct read.id order by read.id) filter (where read.id is not null), '{}'), bool_or(read.id is null),
    gate_now(),
    ((gate_now() + (select make_interval(
        hours => case when r.unit = 'hours' then r.amount else 0 end, days => case when r.unit = 'days' then r.amount else 0 end,
        weeks => case when r.unit = 'weeks' then r.amount else 0 end, months => case when r.unit = 'months' then r.amount else 0 end)
      from sag s join regel r on r.regelsaet = s.regelsaet and r.code = 'recall'
      where s.id = new.sag_id)) at time zone 'Europe/Copenhagen')::date
  from (
    select v.authority_id, d.id from visit v cross join unnest(v.documents) as d(id)
    where v.citizen_id = new.citizen_id and v.allowed and 'document' = any (v.sections)
      and (v.basis = 'samtykke' and v.basis_id = new.id
        -- At a meeting one reads on the meeting; which consent shared the paper, its terms say.
        or v.basis = 'moede' and new.purpose = 'moede' and v.authority_id = new.recipient_authority_id and exists (
          select from covered_documents(new.citizen_id, null, new.source_authority_id, new.categories, new.document_types,
            new.excepted_documents) as x where x.id = d.id))
    union all
    -- The description of the citizen is no paper: it has no id, and the terms are those of its own rule.
    select v.authority_id, null from visit v join moede m on m.id = v.basis_id join sag g on g.id = m.sag_id
    where v.citizen_id = new.citizen_id and v.allowed and v.kind = 'forberedendeDel.read' and new.purpose = 'moede'
      and v.authority_id = new.recipient_authority_id and g.authority_id = new.source_authority_id
      and shares_description(new)
  ) as read
  group by read.authority_id;
  return null;
end $$;
--> statement-breakpoint
-- Triggers fire by name: the ledger says that a consent was withdrawn before it says what follows.
create trigger owe_recall after update on consent for each row
  when (old.status = 'givet' and new.status = 'trukketTilbage') execute function owe_recall();
--> statement-breakpoint
-- A duty's life: open → acknowledged, once, by those a visit on it lets in.
create function guard_recall() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  if not (old.citizen_id = any (coalesce(visit_writes('recall'), '{}')) and old.id = any (visit_recalls())) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if old.acknowledged_at is not null then
    raise exception 'acknowledged already' using errcode = 'MS071';
  end if;
  new := old;
  new.acknowledged_at := gate_now();
  new.acknowledged_by_name := v.actor_name;
  new.acknowledged_by_role := v.actor_role;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_recall before update on recall for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_recall();
--> statement-breakpoint
create function enter_recall() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := case tg_op when 'INSERT' then 'recall.due' else 'recall.acknowledged' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'recall', new.id, 'consent', new.consent_id,
    'recipient', new.authority_id, 'documents', to_jsonb(new.documents),
    'forberedendeDel', new.forberedende_del, 'dueOn', new.due_on)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_recall after insert or update on recall for each row execute function enter_recall();
--> statement-breakpoint
grant execute on function visit_recalls() to minsag_app;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['open_recalls(uuid,uuid,text)', 'decide_tilbagetrukket(visit_asked,uuid)',
    'visit_recalls()', 'owe_recall()', 'guard_recall()', 'enter_recall()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
