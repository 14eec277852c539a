-- The gate. One function opens a visit: it knows the actor from the session, decides on the basis the
-- ledger and the case know, writes the visit and its ledger entry, and answers. Row-level security
-- (next migration) lets rows through only to the transaction this function wrote down.
-- Rules: docs/adr/0003 (the gate), docs/domain.md (bases).

create type visit_actor as (
  person_id uuid, name text, way text, role text, authority_id uuid, authority_name text
);
--> statement-breakpoint
-- What a basis opens. `refusal` is a stable code, null when the basis holds; the document filters are
-- null where they do not narrow.
create type visit_decision as (
  refusal text, basis text, sections text[], writes text[], purpose text,
  sag_id uuid, source_id uuid, categories text[], types text[], excepted uuid[]
);
--> statement-breakpoint
grant select on sag, sag_contact, consent, delegation, document to minsag_gate;
--> statement-breakpoint
-- The citizen's lock. Visits share it; revoking, narrowing and ending a delegation take it alone, so
-- a revocation waits for visits in flight and nothing is read on the old consent afterwards.
create function lock_citizen(citizen uuid, exclusively boolean) returns void language plpgsql as $$
begin
  if exclusively then
    perform pg_advisory_xact_lock(hashtextextended(citizen::text, 7));
  else
    perform pg_advisory_xact_lock_shared(hashtextextended(citizen::text, 7));
  end if;
end $$;
--> statement-breakpoint
create function decide_selv(k visit_kind) returns visit_decision language plpgsql stable as $$
begin
  return row(null, 'selv', k.needs || k.brings || '{name,document_list,document,sag}'::text[], k.writes, 'selv',
    null, null, null, null, null)::visit_decision;
end $$;
--> statement-breakpoint
-- The authority's own case file. A role that may only see its assigned cases must stand on the case.
create function decide_egen_sag(a visit_actor, k visit_kind, p_sag uuid) returns visit_decision
language plpgsql stable as $$
declare
  r role_section;
  s sag;
  refusal text;
begin
  select * into r from role_section where role = a.role and basis = 'egenSag';
  select * into s from sag where id = p_sag;
  refusal := case
    when s.authority_id is distinct from a.authority_id then 'not_own_case'
    when s.status = 'flyttet' then 'case_moved'
    when r.role is null or not k.needs = any (r.sections) or not k.writes <@ r.writes then 'role_insufficient'
    when r.assigned_only and not exists (
      select from sag_contact c where c.sag_id = p_sag and c.person_id = a.person_id) then 'not_assigned'
  end;
  return row(refusal, 'egenSag', r.sections, r.writes, 'sagsbehandling', p_sag, a.authority_id, null, null, null)::visit_decision;
end $$;
--> statement-breakpoint
-- Retssikkerhedsloven § 11 a: prior consent, for the stated source, kinds of papers, purpose and time.
create function decide_samtykke(a visit_actor, k visit_kind, p_consent uuid, p_purpose text) returns visit_decision
language plpgsql stable as $$
declare
  r role_section;
  c consent;
  refusal text;
begin
  select * into c from consent where id = p_consent;
  select * into r from role_section where role = a.role and basis = 'samtykke';
  refusal := case
    when c.recipient_authority_id is distinct from a.authority_id then 'wrong_recipient'
    when r.role is null or not k.needs = any (r.sections) then 'role_insufficient'
    when c.status = 'anmodet' then 'consent_not_given'
    when c.status = 'afvist' then 'consent_declined'
    when c.status = 'trukketTilbage' then 'consent_revoked'
    when c.status <> 'givet' or gate_today() not between c.valid_from and c.valid_until then 'consent_expired'
    when p_purpose is not null and p_purpose <> c.purpose then 'wrong_purpose'
    when r.assigned_only and not exists (
      select from sag_contact x where x.sag_id = c.sag_id and x.person_id = a.person_id) then 'not_assigned'
  end;
  return row(refusal, 'samtykke', r.sections, '{}'::text[], c.purpose, null, c.source_authority_id, c.categories,
    c.document_types, c.excepted_documents)::visit_decision;
end $$;
--> statement-breakpoint
-- A helper reads the sections the citizen chose, for the chosen time, and decides nothing.
create function decide_delegation(a visit_actor, k visit_kind, p_delegation uuid) returns visit_decision
language plpgsql stable as $$
declare
  d delegation;
  opened text[];
  refusal text;
begin
  select * into d from delegation where id = p_delegation;
  opened := d.sections || case when 'document' = any (d.sections) then '{document_list}'::text[] else '{}' end;
  refusal := case
    when d.helper_person_id is distinct from a.person_id then 'delegation_not_yours'
    when d.status = 'afsluttet' then 'delegation_ended'
    when d.status <> 'aktiv' then 'delegation_not_active'
    when gate_today() > d.valid_until then 'delegation_expired'
    when cardinality(k.writes) > 0 or not d.kind = any (k.bases) then 'helper_never_decides'
    when not k.needs = any (opened) then 'section_not_delegated'
  end;
  return row(refusal, d.kind, opened, '{}'::text[], 'hjaelper', null, null, null, null, null)::visit_decision;
end $$;
--> statement-breakpoint
-- A named paragraph opens its categories without consent, in an own case, with a stated reason.
create function decide_hjemmel(a visit_actor, k visit_kind, p_sag uuid, p_statute text, p_reason text)
returns visit_decision language plpgsql stable as $$
declare
  r role_section;
  t statute;
  own visit_decision := decide_egen_sag(a, k, p_sag);
  refusal text;
begin
  select * into t from statute where code = p_statute;
  select * into r from role_section where role = a.role and basis = 'hjemmel';
  refusal := case
    when own.refusal in ('not_own_case', 'case_moved') then own.refusal
    when coalesce(r.assigned_only, true) and not exists (
      select from sag_contact c where c.sag_id = p_sag and c.person_id = a.person_id) then 'not_assigned'
    when t.code is null then 'statute_unknown'
    when r.role is null or not a.role = any (t.roles) or not k.needs = any (r.sections) then 'role_insufficient'
    when length(trim(coalesce(p_reason, ''))) < 10
      or length(regexp_replace(coalesce(p_reason, ''), '[^[:alnum:]]', '', 'g')) < 5 then 'reason_missing'
  end;
  return row(refusal, 'hjemmel', r.sections, '{}'::text[], 'sagsbehandling', null, null, t.categories, null, null)::visit_decision;
end $$;
--> statement-breakpoint
-- The citizens a list covers: own cases (assigned ones where the role says so) or current consents.
create function citizens_of_list(a visit_actor, p_basis text) returns uuid[] language plpgsql stable as $$
declare
  r role_section;
begin
  select * into r from role_section where role = a.role and basis = p_basis;
  if p_basis = 'egenSag' then
    return array(select distinct s.citizen_id from sag s
      where s.authority_id = a.authority_id and s.status <> 'flyttet'
        and (not r.assigned_only or exists (
          select from sag_contact c where c.sag_id = s.id and c.person_id = a.person_id))
      order by s.citizen_id limit 500);
  end if;
  return array(select distinct c.citizen_id from consent c
    where c.recipient_authority_id = a.authority_id and c.status = 'givet'
      and gate_today() between c.valid_from and c.valid_until
      and (not r.assigned_only or exists (
        select from sag_contact x where x.sag_id = c.sag_id and x.person_id = a.person_id))
    order by c.citizen_id limit 500);
end $$;
--> statement-breakpoint
-- The citizen a basis is about; null when the basis is unknown.
create function citizen_of_basis(a visit_actor, p_basis text, p_basis_id uuid) returns uuid
language plpgsql stable as $$
begin
  return case p_basis
    when 'selv' then a.person_id
    when 'egenSag' then (select citizen_id from sag where id = p_basis_id)
    when 'hjemmel' then (select citizen_id from sag where id = p_basis_id)
    when 'samtykke' then (select citizen_id from consent where id = p_basis_id)
    when 'delegation' then (select citizen_id from delegation where id = p_basis_id)
  end;
end $$;
--> statement-breakpoint
-- Canonical JSON of a visit, keys in order. Built by hand: every visit pays for it.
create function visit_payload(v visit) returns text language plpgsql stable as $$
begin
  return '{"actor":{"authority":' || coalesce(to_json(v.authority_name)::text, 'null')
    || ',"authorityId":' || coalesce('"' || v.authority_id || '"', 'null')
    || ',"name":' || to_json(v.actor_name)::text || ',"personId":"' || v.person_id
    || '","role":' || to_json(v.actor_role)::text
    || '},"basis":' || to_json(v.basis)::text || ',"basisId":' || coalesce('"' || v.basis_id || '"', 'null')
    || ',"categories":' || array_to_json(v.categories)::text || ',"citizens":' || array_to_json(v.citizens)::text
    || ',"documents":' || array_to_json(v.documents)::text
    || ',"kind":"' || case when v.allowed then 'visit.allowed' else 'visit.denied' end
    || '","purpose":' || to_json(v.purpose)::text || ',"reason":' || coalesce(to_json(v.reason)::text, 'null')
    || ',"refusal":' || coalesce(to_json(v.refusal)::text, 'null') || ',"sections":' || array_to_json(v.sections)::text
    || ',"statute":' || coalesce(to_json(v.statute)::text, 'null') || ',"v":1,"visit":' || to_json(v.kind)::text || '}';
end $$;
--> statement-breakpoint
-- Writes the visit and its ledger entry. The entry commits with the visit or not at all.
create function record_visit(v visit) returns bigint language plpgsql as $$
begin
  v.xact_id := pg_current_xact_id();
  v.opened_at := now();
  v.citizen_id := case when cardinality(v.citizens) = 1 then v.citizens[1] end;
  v.entry_id := ledger_append(case when v.allowed then 'visit.allowed' else 'visit.denied' end, v.citizen_id, visit_payload(v));
  insert into visit select v.*;
  return v.entry_id;
end $$;
--> statement-breakpoint
-- Opens a visit for the browser's session.
--   p_kind       a code of visit_kind
--   p_basis      selv | egenSag | samtykke | delegation | hjemmel
--   p_basis_id   the case, consent or delegation; null for selv and for lists of many
--   p_documents  single documents asked for; null means all the basis allows
--   p_purpose    purpose code the caller states; must equal the consent's own
--   p_statute, p_reason  for hjemmel
-- Answers one row: allowed, the refusal's code, the basis found, the documents opened.
-- A refusal is written down too; without a live session there is nobody to write down.
create function open_visit(
  p_token_hash bytea, p_kind text, p_basis text, p_basis_id uuid default null, p_documents uuid[] default null,
  p_purpose text default null, p_statute text default null, p_reason text default null
) returns table (allowed boolean, refusal text, basis text, entry_id bigint, citizen_id uuid, documents uuid[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
-- Statements with "= any (array)" would be planned anew at every call, a third of a visit's cost.
set plan_cache_mode = force_generic_plan as $$
declare
  a visit_actor;
  k visit_kind;
  d visit_decision;
  v visit;
  c uuid;
begin
  -- Under an older snapshot a revocation that has committed would not be seen.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'a visit reads what is committed now' using errcode = 'MS023';
  end if;
  -- Time stands still in a transaction: one begun long ago would find sessions and consents still alive.
  if clock_timestamp() > now() + interval '30 seconds' then
    raise exception 'a visit opens at the start of its transaction' using errcode = 'MS024';
  end if;
  select * into k from visit_kind where code = p_kind;
  if k.code is null then
    raise exception 'unknown visit kind' using errcode = 'MS021';
  end if;
  if k.needs = 'document' and p_documents is null then
    raise exception 'a visit that reads papers names them' using errcode = 'MS022';
  end if;
  select s.person_id, p.name, s.way, m.role, m.authority_id, au.name into a
    from session s
    join person p on p.id = s.person_id
    left join membership m on m.id = s.membership_id
      and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to)
    left join authority au on au.id = m.authority_id
    where s.token_hash = p_token_hash and session_is_live(s);
  if a.person_id is null then
    return query select false, 'session_missing', p_basis, null::bigint, null::uuid, '{}'::uuid[];
    return;
  end if;

  if k.many and p_basis_id is null then
    v.citizens := citizens_of_list(a, p_basis);
    perform lock_citizen(citizen, false) from unnest(v.citizens) as citizen;
    -- Decided again under the locks: a revocation may have committed while we waited.
    v.citizens := array(select unnest(v.citizens) intersect select unnest(citizens_of_list(a, p_basis)) order by 1);
  else
    c := citizen_of_basis(a, p_basis, p_basis_id);
    if c is not null then
      v.citizens := array[c];
      perform lock_citizen(c, k.exclusive);
    end if;
  end if;

  v.kind := p_kind;
  v.person_id := a.person_id;
  v.actor_name := a.name;
  v.authority_id := a.authority_id;
  v.authority_name := a.authority_name;
  v.basis := p_basis;
  v.basis_id := p_basis_id;
  -- Whatever was sent ends in somebody's log: no longer than a person writes.
  v.statute := left(p_statute, 100);
  v.reason := left(p_reason, 2000);
  v.actor_role := coalesce(a.role, case when p_basis = 'selv' then 'citizen' else 'unknown' end);

  if (p_basis in ('selv', 'delegation')) is distinct from (a.way = 'borger') then
    d.refusal := 'basis_not_for_login';
  elsif a.way = 'erhverv' and a.role is null then
    d.refusal := 'no_membership';
  elsif (p_basis <> 'delegation' and not p_basis = any (k.bases)) or (k.many and p_basis_id is not null) then
    d.refusal := 'basis_not_for_visit';
  elsif v.citizens is null then
    d.refusal := 'basis_unknown';
  elsif k.many then
    select null, p_basis, r.sections, '{}', 'sagsbehandling' into d.refusal, d.basis, d.sections, d.writes, d.purpose
      from role_section r where r.role = a.role and r.basis = p_basis and k.needs = any (r.sections);
    if d.basis is null then
      d.refusal := 'role_insufficient';
    end if;
  else
    d := case p_basis
      when 'selv' then decide_selv(k)
      when 'egenSag' then decide_egen_sag(a, k, p_basis_id)
      when 'samtykke' then decide_samtykke(a, k, p_basis_id, p_purpose)
      when 'delegation' then decide_delegation(a, k, p_basis_id)
      when 'hjemmel' then decide_hjemmel(a, k, p_basis_id, p_statute, p_reason)
    end;
    if p_basis = 'delegation' and d.refusal is distinct from 'delegation_not_yours' then
      v.basis := d.basis;
      v.actor_role := d.basis;
    end if;
  end if;

  -- Every page of a citizen shows whose case it is and who helps, so their own visits bring the case along.
  v.sections := array(select distinct section
    from unnest(k.needs || k.brings || '{name}'::text[] || case when p_basis = 'selv' then '{sag}' else '{}' end::text[]) as section
    where section = 'name' or section = any (d.sections));
  v.writes := array(select section from unnest(k.writes) as section where section = any (d.writes));
  v.documents := '{}';
  v.categories := '{}';
  if (v.sections && '{document_list,document}'::text[] or p_documents is not null) and c is not null then
    select coalesce(array_agg(x.id), '{}'), coalesce(array_agg(distinct x.category), '{}')
      into v.documents, v.categories
      from document x
      where x.citizen_id = c
        and (p_documents is null or x.id = any (p_documents))
        and (d.refusal is not null or (
          (d.sag_id is null or x.sag_id = d.sag_id)
          and (d.source_id is null or x.authority_id = d.source_id)
          and (d.categories is null or x.category = any (d.categories))
          and (d.types is null or x.type = any (d.types))
          and (d.excepted is null or not x.id = any (d.excepted))));
    if d.refusal is null and p_documents is not null and cardinality(v.documents) < cardinality(p_documents) then
      d.refusal := 'document_not_covered';
      -- What was tried for belongs in the trace, as far as it is the citizen's.
      select coalesce(array_agg(x.id), '{}'), coalesce(array_agg(distinct x.category), '{}')
        into v.documents, v.categories
        from document x where x.citizen_id = c and x.id = any (p_documents);
    end if;
  end if;

  v.allowed := d.refusal is null;
  v.refusal := d.refusal;
  v.purpose := coalesce(d.purpose, left(p_purpose, 100), 'ukendt');
  v.citizens := coalesce(v.citizens, '{}');
  if not v.allowed then
    v.sections := '{}';
    v.writes := '{}';
    if p_documents is null then
      v.documents := '{}';
      v.categories := '{}';
    end if;
  end if;
  v.entry_id := record_visit(v);
  -- A refusal tells nothing of whose it was or what is there.
  return query select v.allowed, v.refusal, v.basis, v.entry_id, case when v.allowed then c end,
    case when v.allowed then v.documents else '{}' end;
end $$;
--> statement-breakpoint
-- The visit of this very transaction. The start time guards against an id coming again after a restore.
create function current_visit() returns visit language plpgsql stable as $$
declare
  v visit;
begin
  select * into v from visit
    where xact_id = pg_current_xact_id_if_assigned() and opened_at = now() and allowed;
  return v;
end $$;
--> statement-breakpoint
-- What policies compare with: each is evaluated once per statement, as an init-plan.
create function visit_citizens(section text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_citizens uuid[];
begin
  select v.citizens into found_citizens from visit v
    where v.xact_id = pg_current_xact_id_if_assigned() and v.opened_at = now() and v.allowed
      and section = any (v.sections);
  return found_citizens;
end $$;
--> statement-breakpoint
create function visit_writes(section text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_citizens uuid[];
begin
  select v.citizens into found_citizens from visit v
    where v.xact_id = pg_current_xact_id_if_assigned() and v.opened_at = now() and v.allowed
      and section = any (v.writes);
  return found_citizens;
end $$;
--> statement-breakpoint
create function visit_documents(section text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_documents uuid[];
begin
  select v.documents into found_documents from visit v
    where v.xact_id = pg_current_xact_id_if_assigned() and v.opened_at = now() and v.allowed
      and section = any (v.sections);
  return found_documents;
end $$;
--> statement-breakpoint
-- The authority the visit is made for; null for citizens and their helpers.
create function visit_authority() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (current_visit()).authority_id;
end $$;
--> statement-breakpoint
-- Whether the visit is a citizen's to their own data.
create function visit_is_own() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((current_visit()).basis = 'selv', false);
end $$;
--> statement-breakpoint
-- The cases an authority's visit reaches: the one it stands on, or those of its list. Null for
-- citizens and their helpers, whose visits reach all of the citizen's.
create function visit_sager() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  r role_section;
begin
  if v.authority_id is null then
    return null;
  elsif v.basis <> 'egenSag' then
    return '{}';
  elsif v.basis_id is not null then
    return array[v.basis_id];
  end if;
  select * into r from role_section where role = v.actor_role and basis = 'egenSag';
  return array(select s.id from sag s
    where s.authority_id = v.authority_id and s.status <> 'flyttet' and s.citizen_id = any (v.citizens)
      and (not r.assigned_only or exists (
        select from sag_contact c where c.sag_id = s.id and c.person_id = v.person_id)));
end $$;
--> statement-breakpoint
-- Lists and statistics of the citizen in a visit that opens the section 'visit': looks at lists, summed per day.
create function list_looks_per_day() returns table (day date, actor_name text, actor_role text, authority_name text, kind text, times bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid[] := visit_citizens('visit');
begin
  return query
    select (v.opened_at at time zone 'Europe/Copenhagen')::date, v.actor_name, v.actor_role, v.authority_name, v.kind, count(*)
    from visit v
    where v.citizen_id is null and v.citizens && who and v.allowed
    group by 1, 2, 3, 4, 5
    order by 1 desc, 2;
end $$;
--> statement-breakpoint
create index visit_of_many on visit using gin (citizens) where citizen_id is null;
--> statement-breakpoint
-- Decides, records and reads one paper in one round trip. Runs as the caller: row-level security
-- still lets the row through only because open_visit, one statement earlier, wrote the visit down.
create function read_document(p_token_hash bytea, p_basis text, p_basis_id uuid, p_document uuid, p_purpose text default null)
returns table (allowed boolean, refusal text, entry_id bigint, id uuid, title text, type text, category text,
  from_name text, dated date, pages int, status text, authority_id uuid, body text)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  o record;
begin
  select * into o from open_visit(p_token_hash, 'document.read', p_basis, p_basis_id, array[p_document], p_purpose);
  return query
    select o.allowed, o.refusal, o.entry_id, d.id, d.title, d.type, d.category, d.from_name, d.dated, d.pages,
      d.status, d.authority_id, t.body
    from (values (1)) as one(row)
    left join document d on d.id = p_document
    left join document_text t on t.document_id = d.id;
end $$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array[
    'open_visit(bytea,text,text,uuid,uuid[],text,text,text)', 'visit_citizens(text)', 'visit_writes(text)',
    'visit_documents(text)', 'visit_authority()', 'visit_sager()', 'visit_is_own()', 'list_looks_per_day()',
    'read_document(bytea,text,uuid,uuid,text)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array[
    'lock_citizen(uuid,boolean)', 'decide_selv(visit_kind)', 'decide_egen_sag(visit_actor,visit_kind,uuid)',
    'decide_samtykke(visit_actor,visit_kind,uuid,text)', 'decide_delegation(visit_actor,visit_kind,uuid)',
    'decide_hjemmel(visit_actor,visit_kind,uuid,text,text)', 'citizens_of_list(visit_actor,text)',
    'citizen_of_basis(visit_actor,text,uuid)', 'visit_payload(visit)',
    'record_visit(visit)', 'current_visit()',
    'open_visit(bytea,text,text,uuid,uuid[],text,text,text)', 'visit_citizens(text)', 'visit_writes(text)',
    'visit_documents(text)', 'visit_authority()', 'visit_sager()', 'visit_is_own()', 'list_looks_per_day()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
