-- The gate. One function opens a visit: it knows the actor from the session, decides on the basis the
-- ledger and the case know, writes the visit and its ledger entry, and answers. Row-level security
-- (next migration) lets rows through only to the transaction this function wrote down.
-- Rules: docs/adr/0003 (the gate), docs/domain.md (bases).

-- Every visit pays for this file, mostly for expressions that are made ready anew in each transaction.
-- Hence few statements, composed of functions that the planner puts into them (`language sql`).
--
-- Who asks for what: the actor of the session and the kind of visit. `refusal` is what is clear before
-- anything of a citizen is looked at.
create type visit_asked as (
  person_id uuid, name text, way text, role text, authority_id uuid, authority_name text,
  needs text, brings text[], writes text[], bases text[], exclusive boolean, many boolean, refusal text
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
create function lock_citizen(citizen uuid, exclusively boolean) returns void language sql as $$
  select case when exclusively then pg_advisory_xact_lock(hashtextextended(citizen::text, 7))
    else pg_advisory_xact_lock_shared(hashtextextended(citizen::text, 7)) end
$$;
--> statement-breakpoint
-- What a visit opens of the sections a basis allows: the section it needs, those it brings, the name.
create function opened_sections(w visit_asked, allowed text[], may_write text[])
returns table (sections text[], writes text[]) language sql immutable as $$
  select
    array(select s from unnest(w.needs || w.brings || '{name}'::text[]) as s where s = 'name' or s = any (allowed)),
    array(select s from unnest(w.writes) as s where s = any (may_write))
$$;
--> statement-breakpoint
-- The decisions, one for each basis. Each answers exactly one row: what is not there is refused.
--
-- Every page of a citizen shows whose case it is and who helps, so their own visits bring the case along.
create function decide_selv(w visit_asked) returns setof visit_decision language sql stable as $$
  select null::text, 'selv', array(select distinct unnest(w.needs || w.brings || '{name,sag}'::text[])), w.writes, 'selv',
    null::uuid, null::uuid, null::text[], null::text[], null::uuid[]
$$;
--> statement-breakpoint
-- The authority's own case file. A role that may only see its assigned cases must stand on the case.
create function decide_egen_sag(w visit_asked, p_sag uuid) returns setof visit_decision language sql stable as $$
  select case
      when s.authority_id is distinct from w.authority_id then 'not_own_case'
      when s.status = 'flyttet' then 'case_moved'
      when r.role is null or not w.needs = any (r.sections) or not w.writes <@ r.writes then 'role_insufficient'
      when r.assigned_only and not exists (
        select from sag_contact c where c.sag_id = p_sag and c.person_id = w.person_id) then 'not_assigned'
    end, 'egenSag', o.sections, o.writes, 'sagsbehandling', p_sag, w.authority_id, null::text[], null::text[], null::uuid[]
  from (select) as always
  left join sag s on s.id = p_sag
  left join role_section r on r.role = w.role and r.basis = 'egenSag'
  cross join lateral opened_sections(w, r.sections, r.writes) as o
$$;
--> statement-breakpoint
-- Retssikkerhedsloven § 11 a: prior consent, for the stated source, kinds of papers, purpose and time.
create function decide_samtykke(w visit_asked, p_consent uuid, p_purpose text)
returns setof visit_decision language sql stable as $$
  select case
      when c.recipient_authority_id is distinct from w.authority_id then 'wrong_recipient'
      when r.role is null or not w.needs = any (r.sections) then 'role_insufficient'
      when c.status = 'anmodet' then 'consent_not_given'
      when c.status = 'afvist' then 'consent_declined'
      when c.status = 'trukketTilbage' then 'consent_revoked'
      when c.status <> 'givet' or gate_today() not between c.valid_from and c.valid_until then 'consent_expired'
      when p_purpose is not null and p_purpose <> c.purpose then 'wrong_purpose'
      when r.assigned_only and not exists (
        select from sag_contact x where x.sag_id = c.sag_id and x.person_id = w.person_id) then 'not_assigned'
    end, 'samtykke', o.sections, '{}'::text[], c.purpose, null::uuid, c.source_authority_id, c.categories,
    c.document_types, c.excepted_documents
  from (select) as always
  left join consent c on c.id = p_consent
  left join role_section r on r.role = w.role and r.basis = 'samtykke'
  cross join lateral opened_sections(w, r.sections, null) as o
$$;
--> statement-breakpoint
-- A helper reads the sections the citizen chose, for the chosen time, and decides nothing.
create function decide_delegation(w visit_asked, p_delegation uuid) returns setof visit_decision language sql stable as $$
  select case
      when d.helper_person_id is distinct from w.person_id then 'delegation_not_yours'
      when d.status = 'afsluttet' then 'delegation_ended'
      when d.status <> 'aktiv' then 'delegation_not_active'
      when gate_today() > d.valid_until then 'delegation_expired'
      when cardinality(w.writes) > 0 or not d.kind = any (w.bases) then 'helper_never_decides'
      when not w.needs = any (chosen) then 'section_not_delegated'
    end, case when d.helper_person_id = w.person_id then d.kind end, o.sections, '{}'::text[], 'hjaelper', null::uuid, null::uuid, null::text[], null::text[], null::uuid[]
  from (select) as always
  left join delegation d on d.id = p_delegation
  cross join lateral (
    select d.sections || case when 'document' = any (d.sections) then '{document_list}'::text[] else '{}' end) as l(chosen)
  cross join lateral opened_sections(w, chosen, null) as o
$$;
--> statement-breakpoint
-- A named paragraph opens its categories without consent, in an own case, with a stated reason.
create function decide_hjemmel(w visit_asked, p_sag uuid, p_statute text, p_reason text)
returns setof visit_decision language sql stable as $$
  select case
      when s.authority_id is distinct from w.authority_id then 'not_own_case'
      when s.status = 'flyttet' then 'case_moved'
      when coalesce(r.assigned_only, true) and not exists (
        select from sag_contact c where c.sag_id = p_sag and c.person_id = w.person_id) then 'not_assigned'
      when t.code is null then 'statute_unknown'
      when r.role is null or not w.role = any (t.roles) or not w.needs = any (r.sections) then 'role_insufficient'
      when length(trim(coalesce(p_reason, ''))) < 10
        or length(regexp_replace(coalesce(p_reason, ''), '[^[:alnum:]]', '', 'g')) < 5 then 'reason_missing'
    end, 'hjemmel', o.sections, '{}'::text[], 'sagsbehandling', null::uuid, null::uuid, t.categories, null::text[], null::uuid[]
  from (select) as always
  left join sag s on s.id = p_sag
  left join statute t on t.code = p_statute
  left join role_section r on r.role = w.role and r.basis = 'hjemmel'
  cross join lateral opened_sections(w, r.sections, null) as o
$$;
--> statement-breakpoint
-- A list of many citizens: which of them, `citizens_of_list` says.
create function decide_list(w visit_asked, p_basis text) returns setof visit_decision language sql stable as $$
  select case when r.role is null then 'role_insufficient' end, case when r.role is not null then p_basis end, o.sections,
    '{}'::text[], case when r.role is not null then 'sagsbehandling' end, null::uuid, null::uuid, null::text[], null::text[], null::uuid[]
  from (select) as always
  left join role_section r on r.role = w.role and r.basis = p_basis and w.needs = any (r.sections)
  cross join lateral opened_sections(w, r.sections, null) as o
$$;
--> statement-breakpoint
-- Whether a decision reaches a paper.
create function covers(d visit_decision, x document) returns boolean language sql immutable as $$
  select (d.sag_id is null or x.sag_id = d.sag_id)
    and (d.source_id is null or x.authority_id = d.source_id)
    and (d.categories is null or x.category = any (d.categories))
    and (d.types is null or x.type = any (d.types))
    and (d.excepted is null or not x.id = any (d.excepted))
$$;
--> statement-breakpoint
-- The citizens a list covers: own cases (assigned ones where the role says so) or current consents.
create function citizens_of_list(a visit_asked, p_basis text) returns uuid[] language plpgsql stable as $$
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
  elsif p_basis = 'tilbagetrukket' then
    return array(select distinct d.citizen_id from recall d
      where d.id = any (open_recalls(a.authority_id, a.person_id, a.role)) order by d.citizen_id);
  end if;
  return array(select distinct c.citizen_id from consent c
    where c.recipient_authority_id = a.authority_id and c.status = 'givet'
      and gate_today() between c.valid_from and c.valid_until
      and (not r.assigned_only or exists (
        select from sag_contact x where x.sag_id = c.sag_id and x.person_id = a.person_id))
    order by c.citizen_id limit 500);
end $$;
--> statement-breakpoint
-- Opens a visit for the browser's session.
--   p_kind       a code of visit_kind
--   p_basis      selv | egenSag | samtykke | delegation | hjemmel | tilbagetrukket (0011_recall)
--   p_basis_id   the case, consent, delegation or duty; null for selv and for lists of many
--   p_documents  single documents asked for; null means all the basis allows
--   p_purpose    purpose code the caller states; must equal the consent's own
--   p_statute, p_reason  for hjemmel
-- Answers one row: allowed, the refusal's code, the basis found, the documents opened.
-- A refusal is written down too; without a live session there is nobody to write down.
create function open_visit(
  p_token_hash bytea, p_kind text, p_basis text, p_basis_id uuid default null, p_documents uuid[] default null,
  p_purpose text default null, p_statute text default null, p_reason text default null,
  out allowed boolean, out refusal text, out basis text, out entry_id bigint, out citizen_id uuid, out documents uuid[]
) language plpgsql security definer set search_path = pg_catalog, public, pg_temp
-- Statements with "= any (array)" would be planned anew at every call, a third of a visit's cost.
set plan_cache_mode = force_generic_plan as $$
declare
  w visit_asked;
  d visit_decision;
  citizen uuid;
  citizens uuid[];
  papers uuid[];
  categories text[];
begin
  -- Under an older snapshot a revocation that has committed would not be seen.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'a visit reads what is committed now' using errcode = 'MS023';
  end if;
  -- Time stands still in a transaction: one begun long ago would find sessions and consents still alive.
  if clock_timestamp() > now() + interval '30 seconds' then
    raise exception 'a visit opens at the start of its transaction' using errcode = 'MS024';
  end if;
  select s.person_id, p.name, s.way, m.role, m.authority_id, au.name,
      k.needs, k.brings, k.writes, k.bases, k.exclusive, k.many,
      case
        when (p_basis in ('selv', 'delegation')) is distinct from (s.way = 'borger') then 'basis_not_for_login'
        when s.way = 'erhverv' and m.role is null then 'no_membership'
        when (p_basis <> 'delegation' and not p_basis = any (k.bases)) or (k.many and p_basis_id is not null)
          then 'basis_not_for_visit'
      end
    into w
    from visit_kind k
    left join session s on s.token_hash = p_token_hash and session_is_live(s)
    left join person p on p.id = s.person_id
    left join membership m on m.id = s.membership_id
      and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to)
    left join authority au on au.id = m.authority_id
    where k.code = p_kind;
  if w.person_id is null or (w.needs = 'document' and p_documents is null) then
    if w.needs is null then
      raise exception 'unknown visit kind' using errcode = 'MS021';
    elsif w.needs = 'document' and p_documents is null then
      raise exception 'a visit that reads papers names them' using errcode = 'MS022';
    end if;
    allowed := false;
    refusal := 'session_missing';
    basis := p_basis;
    documents := '{}';
    return;
  end if;

  if w.many and p_basis_id is null then
    citizens := citizens_of_list(w, p_basis);
    perform lock_citizen(one, false) from unnest(citizens) as one;
    -- Decided again under the locks: a revocation may have committed while we waited.
    citizens := array(select unnest(citizens) intersect select unnest(citizens_of_list(w, p_basis)) order by 1);
  else
    if p_basis = 'samtykke' then
      select x.citizen_id into citizen from consent x where x.id = p_basis_id;
    elsif p_basis = 'selv' then
      citizen := w.person_id;
    elsif p_basis in ('egenSag', 'hjemmel') then
      select x.citizen_id into citizen from sag x where x.id = p_basis_id;
    elsif p_basis = 'delegation' then
      select x.citizen_id into citizen from delegation x where x.id = p_basis_id;
    elsif p_basis = 'tilbagetrukket' then
      select x.citizen_id into citizen from recall x where x.id = p_basis_id;
    end if;
    -- Nobody's lock is no lock.
    perform lock_citizen(citizen, w.exclusive);
  end if;

  -- A statement of its own, after the locks: it sees what committed while we waited.
  if w.refusal is not null then
    d.refusal := w.refusal;
  elsif citizen is null and citizens is null then
    d.refusal := 'basis_unknown';
  elsif p_basis = 'samtykke' and not w.many then
    select * into d from decide_samtykke(w, p_basis_id, p_purpose);
  elsif w.many then
    select * into d from decide_list(w, p_basis);
  elsif p_basis = 'selv' then
    select * into d from decide_selv(w);
  elsif p_basis = 'egenSag' then
    select * into d from decide_egen_sag(w, p_basis_id);
  elsif p_basis = 'delegation' then
    select * into d from decide_delegation(w, p_basis_id);
  elsif p_basis = 'tilbagetrukket' then
    select * into d from decide_tilbagetrukket(w, p_basis_id);
  else
    select * into d from decide_hjemmel(w, p_basis_id, p_statute, p_reason);
  end if;

  -- One paper is found by its key and needs no aggregates: the hottest visit of all.
  if citizen is not null and cardinality(p_documents) = 1 and p_documents[1] is not null then
    select array[x.id], array[x.category] into papers, categories
      from document x
      where x.id = p_documents[1] and x.citizen_id = citizen and (d.refusal is not null or covers(d, x));
  elsif citizen is not null
      and (p_documents is not null or (d.refusal is null and d.sections && '{document_list,document}')) then
    select array_agg(x.id), array_agg(distinct x.category) into papers, categories
      from document x
      where x.citizen_id = citizen and (p_documents is null or x.id = any (p_documents))
        and (d.refusal is not null or covers(d, x));
  end if;
  if d.refusal is null and coalesce(cardinality(papers), 0) < cardinality(p_documents) and citizen is not null then
    d.refusal := 'document_not_covered';
    -- What was tried for belongs in the trace, as far as it is the citizen's.
    select array_agg(x.id), array_agg(distinct x.category) into papers, categories
      from document x where x.citizen_id = citizen and x.id = any (p_documents);
  end if;

  -- The visit and its ledger entry, which commit together or not at all. `v` has the columns of the
  -- table in their order; the payload is canonical JSON, its keys in order.
  insert into visit
    select pg_current_xact_id(), now(),
      ledger_append(case when v.allowed then 'visit.allowed' else 'visit.denied' end, v.citizen_id, (
        select row_to_json(p)::text from (select
          (select a from (select v.authority_name as authority, v.authority_id as "authorityId", v.actor_name as name,
             v.person_id as "personId", v.actor_role as role) as a) as actor,
          v.basis, v.basis_id as "basisId", v.categories, v.citizens, v.documents,
          case when v.allowed then 'visit.allowed' else 'visit.denied' end as kind,
          v.purpose, v.reason, v.refusal, v.sections, v.statute, 1 as v, v.kind as visit) as p)),
      v.*
    from (select p_kind as kind, d.refusal is null as allowed, d.refusal,
      w.person_id, w.name as actor_name,
      coalesce(case when p_basis = 'delegation' then d.basis end, w.role,
        case when p_basis = 'selv' then 'citizen' else 'unknown' end) as actor_role,
      w.authority_id, w.authority_name,
      coalesce(citizen, case when cardinality(citizens) = 1 then citizens[1] end) as citizen_id,
      case when citizen is null then coalesce(citizens, '{}') else array[citizen] end as citizens,
      case when d.refusal is null then d.sections else '{}' end as sections,
      case when d.refusal is null then d.writes else '{}' end as writes,
      coalesce(papers, '{}') as documents, coalesce(categories, '{}') as categories,
      coalesce(d.purpose, left(p_purpose, 100), 'ukendt') as purpose,
      coalesce(d.basis, p_basis) as basis, p_basis_id as basis_id,
      -- Whatever was sent ends in somebody's log: no longer than a person writes.
      left(p_statute, 100) as statute, left(p_reason, 2000) as reason) as v
    -- A refusal tells the caller nothing of whose it was or what is there.
    returning visit.allowed, visit.refusal, visit.basis, visit.entry_id, case when visit.allowed then citizen end,
      case when visit.allowed then visit.documents else '{}' end
    into allowed, refusal, basis, entry_id, citizen_id, documents;
end $$;
--> statement-breakpoint
-- What the visit of this very transaction opens, for the policies that every paper passes: a view costs
-- less than a function. The barrier keeps a condition of the reader's from looking at other visits.
create view this_visit with (security_barrier) as
  select v.sections, v.documents from visit v
    where v.xact_id = pg_current_xact_id_if_assigned() and v.opened_at = now() and v.allowed;
--> statement-breakpoint
grant select on this_visit to minsag_app;
--> statement-breakpoint
alter view this_visit owner to minsag_gate;
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
  o record := open_visit(p_token_hash, 'document.read', p_basis, p_basis_id, array[p_document], p_purpose);
begin
  return query
    select o.allowed, o.refusal, o.entry_id, d.id, d.title, d.type, d.category, d.from_name, d.dated, d.pages,
      d.status, d.authority_id, t.body
    from (values (1)) as one(row)
    left join document d on d.id = p_document
    left join document_text t on t.document_id = d.id;
end $$;
--> statement-breakpoint
-- The same for the list of a basis' papers: those of one holder together, the newest first.
create function list_documents(p_token_hash bytea, p_basis text, p_basis_id uuid, p_purpose text default null,
  out allowed boolean, out refusal text, out entry_id bigint, out documents json)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  o record := open_visit(p_token_hash, 'document.list', p_basis, p_basis_id, null, p_purpose);
begin
  allowed := o.allowed;
  refusal := o.refusal;
  entry_id := o.entry_id;
  select json_agg(l order by l."sourceName", l.dated desc) into documents
    from (select d.id, d.title, t.label as "typeLabel", d.category, d.from_name as "fromName", d.dated, d.pages, d.status,
        a.id as "sourceId", a.name as "sourceName"
      from document d join authority a on a.id = d.authority_id join document_type t on t.code = d.type) as l;
end $$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array[
    'open_visit(bytea,text,text,uuid,uuid[],text,text,text)', 'visit_citizens(text)', 'visit_writes(text)',
    'visit_authority()', 'visit_sager()', 'visit_is_own()', 'list_looks_per_day()',
    'read_document(bytea,text,uuid,uuid,text)', 'list_documents(bytea,text,uuid,text)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array[
    'lock_citizen(uuid,boolean)', 'opened_sections(visit_asked,text[],text[])', 'covers(visit_decision,document)', 'decide_selv(visit_asked)',
    'decide_egen_sag(visit_asked,uuid)', 'decide_samtykke(visit_asked,uuid,text)', 'decide_delegation(visit_asked,uuid)',
    'decide_hjemmel(visit_asked,uuid,text,text)', 'decide_list(visit_asked,text)', 'citizens_of_list(visit_asked,text)',
    'current_visit()',
    'open_visit(bytea,text,text,uuid,uuid[],text,text,text)', 'visit_citizens(text)', 'visit_writes(text)',
    'visit_authority()', 'visit_sager()', 'visit_is_own()', 'list_looks_per_day()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
