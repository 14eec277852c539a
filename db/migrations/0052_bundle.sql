-- The papers of a meeting, read before it by authorities outside: as far as the citizen's consent to the
-- meeting goes, and until it is over. Rules: docs/adr/0020, docs/domain.md (Sagsmappe, Møde).

-- A consent for this purpose opens nothing by itself: only what lies in a meeting's bundle, while it is open.
insert into purpose (code, label) values
  ('moede', '{"da":"At holde et møde om din sag","en":"To hold a meeting about your case"}');
--> statement-breakpoint
-- Before the meeting, not after it: the rule is counted back from the day.
insert into regel (regelsaet, code, label, kind, amount, unit, times, repeats, starts, moves, actor, told, source, verified)
select code, 'meetingPapers', '{"da":"Papirer til et møde, før det holdes","en":"Papers for a meeting, before it is held"}'::jsonb,
  'serviceloefte', 1, 'weeks', 1, false, 'moedeMedMappe', false, 'authority', false,
  'Praksis: deltagerne får papirerne 1-2 uger før', false from regelsaet;
--> statement-breakpoint
-- The members of a team who come from elsewhere: the region's klinisk funktion, and who works with social
-- life, jobs or education in another municipality. They have no case here, so nobody can be put on it.
insert into role_section (role, basis, sections, writes, assigned_only)
select r.role, 'moede', '{name,sagsmappe,forberedendeDel,document_list,document}', '{}', false
from unnest('{kliniskFunktion,caseworker,koordinerendeSagsbehandler,jobformidler}'::text[]) as r(role);
--> statement-breakpoint
update visit_kind set bases = bases || '{moede}' where code = 'document.read';
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('sagsmappe.read', 'moede', '{sag,document_list}', '{}', '{selv,egenSag}', false, false, '{"da":"Så, hvem der kan læse papirer til et møde","en":"Looked at who can read papers for a meeting"}'),
  -- Alone with the citizen, as a revocation is: once a bundle is closed, nobody is still reading.
  ('sagsmappe.share', 'moede', '{sag,document_list}', '{moede}', '{egenSag}', true, false, '{"da":"Valgte papirer til et møde med dig","en":"Chose papers for a meeting with you"}'),
  ('sagsmappe.inbox', 'sagsmappe', '{}', '{}', '{moede}', false, true, '{"da":"Så en liste over møder, hvor dit er med","en":"Looked at a list of meetings that includes yours"}'),
  ('sagsmappe.open', 'sagsmappe', '{document_list}', '{}', '{moede}', false, false, '{"da":"Så, hvilke papirer der er til mødet","en":"Looked at which papers there are for the meeting"}'),
  ('forberedendeDel.read', 'forberedendeDel', '{sagsmappe}', '{}', '{moede}', false, false, '{"da":"Læste beskrivelsen af dig fra din plan","en":"Read the description of you from your plan"}');
--> statement-breakpoint
alter table sagsmappe enable row level security;
--> statement-breakpoint
alter table sagsmappe force row level security;
--> statement-breakpoint
create policy gate on sagsmappe to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on sagsmappe to minsag_import using (true) with check (true);
--> statement-breakpoint
-- Whoever reads on the meeting is told by `told_moeder`, and sees the papers themselves.
create policy visit_sagsmappe on sagsmappe for select to minsag_app
  using (citizen_id = any ((select visit_citizens('moede'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_sagsmappe_insert on sagsmappe for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]));
--> statement-breakpoint
create policy visit_sagsmappe_update on sagsmappe for update to minsag_app
  using (citizen_id = any ((select visit_writes('moede'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('moede'))::uuid[]));
--> statement-breakpoint
grant select, insert on sagsmappe to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, papers, forberedende_del, modtagere) on sagsmappe to minsag_app;
--> statement-breakpoint
grant select on sagsmappe to minsag_gate;
--> statement-breakpoint
-- The consents to a meeting that hold today, of one source for one recipient.
create function meeting_consents(p_citizen uuid, p_source uuid, p_recipient uuid) returns setof consent
language sql stable as $$
  select c.* from consent c
  where c.citizen_id = p_citizen and c.source_authority_id = p_source and c.recipient_authority_id = p_recipient
    and c.purpose = 'moede' and c.status = 'givet' and gate_today() between c.valid_from and c.valid_until
$$;
--> statement-breakpoint
-- Open until the coordinator closes it, the meeting has ended, or its day is over; and in no case that moved.
create function sagsmappe_is_open(s sagsmappe) returns boolean language sql stable as $$
  select s.status = 'aaben' and exists (
    select from moede m join sag g on g.id = m.sag_id
    where m.id = s.moede_id and m.status = 'indkaldt' and g.status <> 'flyttet'
      and gate_today() <= (m.starts_at at time zone 'Europe/Copenhagen')::date)
$$;
--> statement-breakpoint
-- What of the bundle an authority may read, in the office's order: papers of the office's own that a consent
-- to the meeting names.
create function shared_papers(s sagsmappe, p_recipient uuid) returns uuid[] language sql stable as $$
  select array(
    select p.id from unnest(s.papers) with ordinality as p(id, place)
    where p.id in (
      select x.id from sag g
      cross join lateral meeting_consents(s.citizen_id, g.authority_id, p_recipient) as c
      cross join lateral covered_documents(s.citizen_id, s.sag_id, g.authority_id, c.categories, c.document_types,
        c.excepted_documents) as x
      where g.id = s.sag_id and p_recipient = any (s.modtagere))
    order by p.place)
$$;
--> statement-breakpoint
-- The forberedende del tells of work, everyday life and health at once: a yes to it names all three.
create function shares_description(c consent) returns boolean language sql immutable as $$
  select 'rehabiliteringsplan' = any (c.document_types) and c.categories @> '{beskaeftigelse,social,sundhed}'
$$;
--> statement-breakpoint
create function shares_forberedende_del(s sagsmappe, p_recipient uuid) returns boolean language sql stable as $$
  select s.forberedende_del and p_recipient = any (s.modtagere) and exists (
    select from sag g cross join lateral meeting_consents(s.citizen_id, g.authority_id, p_recipient) as c
    where g.id = s.sag_id and shares_description(c))
$$;
--> statement-breakpoint
-- The bundles that are open to an authority: without any yes to the meeting not even that there is one.
create function open_sagsmapper(p_authority uuid) returns setof sagsmappe language sql stable as $$
  select s.* from sagsmappe s join sag g on g.id = s.sag_id
  where p_authority = any (s.modtagere) and sagsmappe_is_open(s)
    and exists (select from meeting_consents(s.citizen_id, g.authority_id, p_authority))
$$;
--> statement-breakpoint
-- A meeting whose papers an authority was given: as far as consents to the meeting go, and until it is over.
create function decide_moede(w visit_asked, p_moede uuid) returns setof visit_decision language sql stable as $$
  select case
      when not w.authority_id = any (s.modtagere) then 'wrong_recipient'
      when w.reach is null or not w.needs = any (w.reach) then 'role_insufficient'
      when not sagsmappe_is_open(s) then 'bundle_closed'
      when not exists (select from meeting_consents(s.citizen_id, g.authority_id, w.authority_id)) then 'consent_not_given'
      when w.needs = 'forberedendeDel' and not shares_forberedende_del(s, w.authority_id) then 'document_not_covered'
    end, 'moede', o.sections, '{}'::text[], 'moede', null::uuid, null::uuid, null::text[], null::text[], null::uuid[]
  from sagsmappe s join sag g on g.id = s.sag_id
  cross join lateral opened_sections(w, w.reach, null) as o
  where s.moede_id = p_moede
$$;
--> statement-breakpoint
-- The meetings a visit reaches: the one it stands on, or those of its list. None on any other basis.
create function visit_moeder() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  if v.basis is distinct from 'moede' then
    return '{}';
  elsif v.basis_id is not null then
    return array[v.basis_id];
  end if;
  return array(select s.moede_id from open_sagsmapper(v.authority_id) as s where s.citizen_id = any (v.citizens));
end $$;
--> statement-breakpoint
-- The plans of those meetings' cases: a yes is to one office's papers, not to what another has written.
create function visit_plans() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return array(select p.id from sagsmappe s
    join rehabiliteringsplan p on p.sag_id = s.sag_id and p.citizen_id = s.citizen_id
    where s.moede_id = any (visit_moeder()));
end $$;
--> statement-breakpoint
-- The paragraphs of the forberedende del, and nothing else of the plan.
create policy visit_plan_section_moede on plan_section for select to minsag_app
  using (citizen_id = any ((select visit_citizens('forberedendeDel'))::uuid[])
    and plan_id = any ((select visit_plans())::uuid[]));
--> statement-breakpoint
-- What the citizen has said to them goes along, except what was taken back.
create policy visit_plan_remark_moede on plan_remark for select to minsag_app
  using (citizen_id = any ((select visit_citizens('forberedendeDel'))::uuid[])
    and plan_id = any ((select visit_plans())::uuid[]) and taken_back_at is null);
--> statement-breakpoint
-- What an authority is told of a meeting: when and where, not what the citizen wrote to the office.
create function told_moeder() returns table (moede_id uuid, citizen_id uuid, title text, starts_at timestamptz, minutes int,
  form text, place text, office text, forberedende_del boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  reached uuid[] := visit_moeder();
  authority uuid := visit_authority();
begin
  return query
    select m.id, m.citizen_id, m.title, m.starts_at, m.minutes, m.form, m.place, a.name, shares_forberedende_del(s, authority)
    from sagsmappe s join moede m on m.id = s.moede_id join sag g on g.id = s.sag_id join authority a on a.id = g.authority_id
    where s.moede_id = any (reached) and s.citizen_id = any (visit_citizens('sagsmappe'))
    order by m.starts_at, m.id;
end $$;
--> statement-breakpoint
-- The papers of the meeting a visit stands on, numbered in their order: those the authority may read and no
-- others, for a number that is left out would tell that something was held back.
create function told_papers() returns table (document_id uuid, number int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  reached uuid[] := visit_moeder();
  authority uuid := visit_authority();
begin
  return query
    select p.id, p.place::int
    from sagsmappe s cross join unnest(shared_papers(s, authority)) with ordinality as p(id, place)
    where s.moede_id = any (reached) and s.citizen_id = any (visit_citizens('document_list'))
    order by p.place;
end $$;
--> statement-breakpoint
-- Who can read what of a bundle today, by the very functions the gate decides with: for the citizen, and
-- for the office whose meeting it is. Helpers of the citizen are not told of consents.
create function sagsmappe_readers(p_moede uuid) returns table (authority_id uuid, name text, consented boolean, papers uuid[],
  forberedende_del boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select a.id, a.name, exists (select from meeting_consents(s.citizen_id, g.authority_id, a.id)), shared_papers(s, a.id),
      shares_forberedende_del(s, a.id)
    from sagsmappe s join sag g on g.id = s.sag_id join authority a on a.id = any (s.modtagere)
    where s.moede_id = p_moede and s.citizen_id = any (visit_citizens('moede'))
      and (visit_is_own() or s.sag_id = any (visit_sager()))
    order by a.name, a.id;
end $$;
--> statement-breakpoint
-- Whether a bundle can be read by anybody now, for the same two.
create function sagsmappe_open_now(p_moede uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((select sagsmappe_is_open(s) from sagsmappe s where s.moede_id = p_moede
    and s.citizen_id = any (visit_citizens('moede')) and (visit_is_own() or s.sag_id = any (visit_sager()))), false);
end $$;
--> statement-breakpoint
-- A bundle's life: aaben → lukket → aaben, by the office, for a meeting the citizen is invited to.
create function guard_sagsmappe() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked sagsmappe := new;
  m moede;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions. No other visit
  -- that writes on meetings has waited for those who read.
  if not new.citizen_id = any (coalesce(visit_writes('moede'), '{}')) or v.kind <> 'sagsmappe.share' then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  select * into m from moede x where x.id = new.moede_id and x.sag_id = v.basis_id;
  if m.id is null then
    raise exception 'a bundle belongs to a meeting of the case of the visit' using errcode = 'MS051';
  end if;
  if asked.revision is distinct from (case tg_op when 'INSERT' then 1 else old.revision + 1 end) then
    raise exception 'somebody else has saved meanwhile' using errcode = 'MS151';
  end if;
  if tg_op = 'UPDATE' then
    new := old;
    new.revision := asked.revision;
    if asked.status = 'lukket' then
      if old.status = 'lukket' then
        raise exception 'closed already' using errcode = 'MS201';
      end if;
      new.status := 'lukket';
      new.closed_at := gate_now();
      new.closed_by_name := v.actor_name;
      return new;
    end if;
  end if;
  new.citizen_id := m.citizen_id;
  new.sag_id := m.sag_id;
  new.status := 'aaben';
  new.forberedende_del := asked.forberedende_del;
  -- In the order the office gave, each once.
  new.papers := array(select p.id from unnest(asked.papers) with ordinality as p(id, place)
    group by p.id order by min(p.place));
  new.modtagere := array(select distinct one from unnest(asked.modtagere) as one order by one);
  if m.status <> 'indkaldt' or gate_today() > (m.starts_at at time zone 'Europe/Copenhagen')::date then
    raise exception 'papers are for a meeting that is to come' using errcode = 'MS201';
  end if;
  if exists (select from unnest(new.papers) as p(id) where not exists (
      select from covered_documents(m.citizen_id, m.sag_id, v.authority_id, null, null, null) as x where x.id = p.id)) then
    raise exception 'no such paper in this case' using errcode = 'MS037';
  end if;
  if exists (select from unnest(new.modtagere) as r(id) where r.id = v.authority_id or not exists (
      select from authority a where a.id = r.id)) then
    raise exception 'no such authority outside' using errcode = 'MS204';
  end if;
  if tg_op = 'INSERT' or old.status = 'lukket' then
    new.shared_at := gate_now();
    new.shared_by_name := v.actor_name;
  end if;
  new.closed_at := null;
  new.closed_by_name := null;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_sagsmappe before insert or update on sagsmappe for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_sagsmappe();
--> statement-breakpoint
-- What somebody was shown stays told, for everybody.
create function keep_sagsmappe() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.moede_id = old.moede_id and new.sag_id = old.sag_id and new.citizen_id = old.citizen_id then
    return new;
  end if;
  raise exception 'a bundle stays with its meeting' using errcode = 'MS201';
end $$;
--> statement-breakpoint
create trigger keep_sagsmappe before update or delete on sagsmappe for each row execute function keep_sagsmappe();
--> statement-breakpoint
create trigger sagsmappe_no_truncate before truncate on sagsmappe for each statement execute function refuse_to_empty();
--> statement-breakpoint
create function enter_sagsmappe() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'sagsmappe.' || case
    when new.status = 'lukket' then 'closed' when tg_op = 'INSERT' or old.status = 'lukket' then 'shared' else 'changed' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'moede', new.moede_id, 'sag', new.sag_id,
    'status', new.status, 'documents', to_jsonb(new.papers), 'forberedendeDel', new.forberedende_del,
    'recipients', to_jsonb(new.modtagere))));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_sagsmappe after insert or update on sagsmappe for each row execute function enter_sagsmappe();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['visit_moeder()', 'visit_plans()', 'told_moeder()', 'told_papers()', 'sagsmappe_readers(uuid)', 'sagsmappe_open_now(uuid)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array['meeting_consents(uuid,uuid,uuid)', 'sagsmappe_is_open(sagsmappe)', 'shared_papers(sagsmappe,uuid)',
    'shares_description(consent)', 'shares_forberedende_del(sagsmappe,uuid)', 'open_sagsmapper(uuid)', 'decide_moede(visit_asked,uuid)', 'visit_moeder()', 'visit_plans()',
    'told_moeder()', 'told_papers()', 'sagsmappe_readers(uuid)', 'sagsmappe_open_now(uuid)', 'guard_sagsmappe()', 'enter_sagsmappe()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
