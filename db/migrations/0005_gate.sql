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
  needs text, brings text[], writes text[], bases text[], exclusive boolean, many boolean, refusal text,
  -- How far the actor's role reaches on the basis asked for (role_section); null where it does not.
  reach text[], reach_writes text[], assigned_only boolean
);
--> statement-breakpoint
-- What a basis opens. `refusal` is a stable code, null when the basis holds; the document filters are
-- null where they do not narrow.
create type visit_decision as (
  refusal text, basis text, sections text[], writes text[], purpose text,
  sag_id uuid, source_id uuid, categories text[], types text[], excepted uuid[]
);
--> statement-breakpoint
grant select on sag, sag_contact, consent, delegation, document, document_text to minsag_gate;
--> statement-breakpoint
-- The citizen's lock. Visits share it; revoking, narrowing and ending a delegation take it alone, so
-- a revocation waits for visits in flight and nothing is read on the old consent afterwards.
create function lock_citizen(citizen uuid, exclusively boolean) returns void language sql as $$
  select case when exclusively then pg_advisory_xact_lock(hashtextextended(citizen::text, 7))
    else pg_advisory_xact_lock_shared(hashtextextended(citizen::text, 7)) end
$$;
--> statement-breakpoint
-- The same lock, shared, for whoever must not wait: false while somebody decides, or waits to decide.
create function try_lock_citizen(citizen uuid) returns boolean language sql as $$
  select pg_try_advisory_xact_lock_shared(hashtextextended(citizen::text, 7))
$$;
--> statement-breakpoint
-- The actor of a session and what the visit asks for. No row without a live session.
create function asked_visit(p_token_hash bytea, p_kind text, p_basis text, p_basis_id uuid)
returns setof visit_asked language sql stable as $$
  select s.person_id, p.name, s.way, m.role, m.authority_id, au.name,
    k.needs, k.brings, k.writes, k.bases, k.exclusive, k.many,
    case
      when (p_basis in ('selv', 'delegation', 'invitation')) is distinct from (s.way = 'borger') then 'basis_not_for_login'
      when s.way = 'erhverv' and m.role is null then 'no_membership'
      -- What a helper's single visit stands on, bisidder or fuldmagt, only the delegation knows.
      when (not p_basis = any (k.bases) and (k.many or p_basis <> 'delegation')) or (k.many and p_basis_id is not null)
        then 'basis_not_for_visit'
    end, r.sections, r.writes, r.assigned_only
  from session s
  join visit_kind k on k.code = p_kind
  join person p on p.id = s.person_id
  left join membership m on m.id = s.membership_id
    and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to)
  left join authority au on au.id = m.authority_id
  left join role_section r on r.role = m.role and r.basis = p_basis
  where s.token_hash = p_token_hash and session_is_live(s)
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
-- The decisions, one for each basis. Each answers one row, or none where the case, consent or delegation
-- is not there. They join nothing from outside: only so does the planner put them into the statement.
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
      when w.reach is null or not w.needs = any (w.reach) or not w.writes <@ w.reach_writes then 'role_insufficient'
      when w.assigned_only and not exists (
        select from sag_contact c where c.sag_id = p_sag and c.person_id = w.person_id) then 'not_assigned'
    end, 'egenSag', o.sections, o.writes, 'sagsbehandling', p_sag, w.authority_id, null::text[], null::text[], null::uuid[]
  from sag s cross join lateral opened_sections(w, w.reach, w.reach_writes) as o
  where s.id = p_sag
$$;
--> statement-breakpoint
-- Retssikkerhedsloven § 11 a: prior consent, for the stated source, kinds of papers, purpose and time.
create function decide_samtykke(w visit_asked, p_consent uuid, p_purpose text)
returns setof visit_decision language sql stable as $$
  select case
      when c.recipient_authority_id is distinct from w.authority_id then 'wrong_recipient'
      when w.reach is null or not w.needs = any (w.reach) then 'role_insufficient'
      when c.purpose = 'moede' then 'consent_for_meeting'
      when c.status = 'anmodet' then 'consent_not_given'
      when c.status = 'afvist' then 'consent_declined'
      when c.status = 'trukketTilbage' then 'consent_revoked'
      when c.status <> 'givet' or gate_today() not between c.valid_from and c.valid_until then 'consent_expired'
      when p_purpose is not null and p_purpose <> c.purpose then 'wrong_purpose'
      -- Counted, because an "exists" for many at once may be answered by reading the whole table.
      when w.assigned_only and (
        select count(*) from sag_contact x where x.sag_id = c.sag_id and x.person_id = w.person_id) = 0 then 'not_assigned'
      -- Given to an office for a case that has moved away from it: what others see for that case stays.
      when c.moved_away then 'case_moved'
    end, 'samtykke', o.sections, '{}'::text[], c.purpose, null::uuid, c.source_authority_id, c.categories,
    c.document_types, c.excepted_documents
  from consent c cross join lateral opened_sections(w, w.reach, null) as o
  where c.id = p_consent
$$;
--> statement-breakpoint
-- A helper reads the sections the citizen chose, for the chosen time, and decides nothing. What was
-- chosen, and by whom, they may always read.
create function decide_delegation(w visit_asked, p_delegation uuid) returns setof visit_decision language sql stable as $$
  select case
      when d.helper_person_id is distinct from w.person_id then 'delegation_not_yours'
      when d.status = 'afsluttet' then 'delegation_ended'
      when d.status <> 'aktiv' then 'delegation_not_active'
      when gate_today() > d.valid_until then 'delegation_expired'
      when cardinality(w.writes) > 0 or not d.kind = any (w.bases) then 'helper_never_decides'
      when not w.needs = any (chosen) then 'section_not_delegated'
    end, case when d.helper_person_id = w.person_id then d.kind end, o.sections, '{}'::text[], 'hjaelper', null::uuid, null::uuid, null::text[], null::text[], null::uuid[]
  from delegation d
  cross join lateral (
    select d.sections || case when 'document' = any (d.sections) then '{delegation,document_list}'::text[] else '{delegation}' end) as l(chosen)
  cross join lateral opened_sections(w, chosen, null) as o
  where d.id = p_delegation
$$;
--> statement-breakpoint
-- Who holds an invitation's secret reads who asks, for what and until when, until it is answered.
create function decide_invitation(w visit_asked, p_delegation uuid) returns setof visit_decision language sql stable as $$
  select case
      when d.citizen_id = w.person_id then 'invitation_own'
      when d.status <> 'inviteret' then 'invitation_used'
      when gate_today() > d.valid_until then 'invitation_expired'
    end, 'invitation', o.sections, '{}'::text[], 'invitation', null::uuid, null::uuid, null::text[], '{}'::text[], null::uuid[]
  from delegation d cross join lateral opened_sections(w, '{delegation}', null) as o
  where d.id = p_delegation
$$;
--> statement-breakpoint
-- A named paragraph opens its categories without consent, in an own case, with a stated reason.
create function decide_hjemmel(w visit_asked, p_sag uuid, p_statute text, p_reason text)
returns setof visit_decision language sql stable as $$
  select case
      when s.authority_id is distinct from w.authority_id then 'not_own_case'
      when s.status = 'flyttet' then 'case_moved'
      when coalesce(w.assigned_only, true) and not exists (
        select from sag_contact c where c.sag_id = p_sag and c.person_id = w.person_id) then 'not_assigned'
      when t.code is null then 'statute_unknown'
      when w.reach is null or not w.role = any (t.roles) or not w.needs = any (w.reach) then 'role_insufficient'
      when length(trim(coalesce(p_reason, ''))) < 10
        or length(regexp_replace(coalesce(p_reason, ''), '[^[:alnum:]]', '', 'g')) < 5 then 'reason_missing'
    end, 'hjemmel', o.sections, '{}'::text[], 'sagsbehandling', null::uuid, null::uuid, t.categories, null::text[], null::uuid[]
  from sag s
  left join statute t on t.code = p_statute
  cross join lateral opened_sections(w, w.reach, null) as o
  where s.id = p_sag
$$;
--> statement-breakpoint
-- A list of many citizens: which of them, `citizens_of_list` says. A role reaches as far as its row, a
-- helper to whom they help, and that in no list but the one made for helpers.
create function decide_list(w visit_asked, p_basis text) returns setof visit_decision language sql stable as $$
  select case when not reaches then 'role_insufficient' end, case when reaches then p_basis end, o.sections, '{}'::text[],
    case when reaches then purpose end, null::uuid, null::uuid, null::text[], null::text[], null::uuid[]
  from (select case when p_basis <> 'delegation' then w.reach when p_basis = any (w.bases) then '{delegation}'::text[] end,
    case p_basis when 'delegation' then 'hjaelper' when 'moede' then 'moede' when 'klage' then 'behandlingAfKlage'
      else 'sagsbehandling' end) as l(allowed, purpose)
  cross join lateral (select coalesce(w.needs = any (allowed), false)) as r(reaches)
  cross join lateral opened_sections(w, case when reaches then allowed end, null) as o
$$;
--> statement-breakpoint
-- The citizen's papers that a decision reaches; a filter that is null does not narrow.
create function covered_documents(citizen uuid, p_sag uuid, p_source uuid, p_categories text[], p_types text[],
  p_excepted uuid[]) returns setof document language sql stable as $$
  select x.* from document x
  where x.citizen_id = citizen
    and (p_sag is null or x.sag_id = p_sag)
    and (p_source is null or x.authority_id = p_source)
    and (p_categories is null or x.category = any (p_categories))
    and (p_types is null or x.type = any (p_types))
    and (p_excepted is null or not x.id = any (p_excepted))
$$;
--> statement-breakpoint
-- What a person holds as a helper now.
create function live_delegations(p_person uuid) returns setof delegation language sql stable as $$
  select d.* from delegation d where d.helper_person_id = p_person and d.status = 'aktiv' and gate_today() <= d.valid_until
$$;
--> statement-breakpoint
-- The citizens a list covers: own cases (assigned ones where the role says so), current consents, or
-- whom a helper helps.
create function citizens_of_list(a visit_asked, p_basis text) returns uuid[] language plpgsql stable as $$
begin
  if p_basis = 'egenSag' then
    return array(select distinct s.citizen_id from sag s
      where s.authority_id = a.authority_id and s.status <> 'flyttet'
        and (not a.assigned_only or exists (
          select from sag_contact c where c.sag_id = s.id and c.person_id = a.person_id))
      order by s.citizen_id limit 500);
  elsif p_basis = 'tilbagetrukket' then
    return array(select distinct d.citizen_id from recall d
      where d.id = any (open_recalls(a.authority_id, a.person_id, a.role)) order by d.citizen_id);
  elsif p_basis = 'delegation' then
    return array(select distinct d.citizen_id from live_delegations(a.person_id) as d
      where p_basis = any (a.bases) order by d.citizen_id limit 500);
  elsif p_basis = 'moede' then
    return array(select distinct s.citizen_id from open_sagsmapper(a.authority_id) as s order by s.citizen_id limit 500);
  elsif p_basis = 'klage' then
    return array(select distinct k.citizen_id from klage k
      where k.id = any (open_klager(a.authority_id, a.person_id, a.role)) order by k.citizen_id);
  end if;
  return array(select distinct c.citizen_id from consent c
    where c.purpose <> 'moede' and c.recipient_authority_id = a.authority_id and c.status = 'givet'
      and gate_today() between c.valid_from and c.valid_until
      and not c.moved_away
      and (not a.assigned_only or exists (
        select from sag_contact x where x.sag_id = c.sag_id and x.person_id = a.person_id))
    order by c.citizen_id limit 500);
end $$;
--> statement-breakpoint
-- A visit decides on what is committed now, and at a time that is now.
create function require_fresh_transaction() returns void language plpgsql stable as $$
begin
  -- Under an older snapshot a revocation that has committed would not be seen.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'a visit reads what is committed now' using errcode = 'MS023';
  end if;
  -- Time stands still in a transaction: one begun long ago would find sessions and consents still alive.
  if clock_timestamp() > now() + interval '30 seconds' then
    raise exception 'a visit opens at the start of its transaction' using errcode = 'MS024';
  end if;
end $$;
--> statement-breakpoint
-- What the ledger says of a visit: canonical JSON, its keys in order.
create function visit_payload(kind text, allowed boolean, refusal text, person_id uuid, actor_name text, actor_role text,
  authority_id uuid, authority_name text, citizens uuid[], sections text[], documents uuid[], categories text[],
  purpose text, basis text, basis_id uuid, statute text, reason text) returns setof text language sql stable as $$
  select row_to_json(p)::text from (select
    (select a from (select authority_name as authority, authority_id as "authorityId", actor_name as name,
       person_id as "personId", actor_role as role) as a) as actor,
    basis, basis_id as "basisId", categories, citizens, documents,
    case when allowed then 'visit.allowed' else 'visit.denied' end as kind,
    purpose, reason, refusal, sections, statute, 1 as v, kind as visit) as p
$$;
--> statement-breakpoint
-- Opens a visit for the browser's session.
--   p_kind       a code of visit_kind
--   p_basis      selv | egenSag | samtykke | delegation | invitation | hjemmel | tilbagetrukket (0011_recall) |
--                moede (0052_bundle) | klage (0087_klage_basis)
--   p_basis_id   the case, consent, delegation, duty or complaint; null for selv and for lists of many; of an invitation
--                the secret tells which, whatever is named here
--   p_documents  single documents asked for; null means all the basis allows
--   p_purpose    purpose code the caller states; must equal the consent's own
--   p_statute, p_reason  for hjemmel
--   p_invite_hash  SHA-256 of an invitation's secret
-- Answers one row: allowed, the refusal's code, the basis found, the documents opened.
-- A refusal is written down too; without a live session there is nobody to write down.
create function open_visit(
  p_token_hash bytea, p_kind text, p_basis text, p_basis_id uuid default null, p_documents uuid[] default null,
  p_purpose text default null, p_statute text default null, p_reason text default null, p_invite_hash bytea default null,
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
  shared uuid[];
  alone boolean := false;
begin
  perform require_fresh_transaction();
  if p_documents is null and exists (select from visit_kind where code = p_kind and needs = 'document') then
    raise exception 'a visit that reads papers names them' using errcode = 'MS022';
  end if;
  select * into w from asked_visit(p_token_hash, p_kind, p_basis, p_basis_id);
  if w.many and p_basis_id is null then
    citizens := citizens_of_list(w, p_basis);
    perform lock_citizen(one, false) from unnest(citizens) as one;
    -- Decided again under the locks: a revocation may have committed while we waited.
    select * into w from asked_visit(p_token_hash, p_kind, p_basis, p_basis_id);
    citizens := array(select unnest(citizens) intersect select unnest(citizens_of_list(w, p_basis)) order by 1);
  elsif found then
    if p_basis = 'samtykke' then
      select x.citizen_id into citizen from consent x where x.id = p_basis_id;
    elsif p_basis = 'selv' then
      citizen := w.person_id;
    elsif p_basis in ('egenSag', 'hjemmel') then
      select x.citizen_id into citizen from sag x where x.id = p_basis_id;
    elsif p_basis = 'delegation' then
      select x.citizen_id into citizen from delegation x where x.id = p_basis_id;
    elsif p_basis = 'invitation' then
      select x.id, x.citizen_id into p_basis_id, citizen from delegation x where x.invite_hash = p_invite_hash;
    elsif p_basis = 'tilbagetrukket' then
      select x.citizen_id into citizen from recall x where x.id = p_basis_id;
    elsif p_basis = 'moede' then
      select x.citizen_id into citizen from sagsmappe x where x.moede_id = p_basis_id;
    elsif p_basis = 'klage' then
      select x.citizen_id into citizen from klage x where x.id = p_basis_id;
    end if;
    -- Who would be refused waits for nobody to leave, and lets nobody wait for them.
    alone := w.exclusive and w.refusal is null and (p_basis <> 'egenSag'
      or coalesce((select e.refusal is null from decide_egen_sag(w, p_basis_id) as e), false));
    -- Nobody's lock is no lock.
    if alone or not try_lock_citizen(citizen) then
      perform lock_citizen(citizen, alone);
      -- The session or the membership may have ended while we waited.
      select * into w from asked_visit(p_token_hash, p_kind, p_basis, p_basis_id);
    end if;
  end if;
  if w.person_id is null then
    if not exists (select from visit_kind where code = p_kind) then
      raise exception 'unknown visit kind' using errcode = 'MS021';
    end if;
    allowed := false;
    refusal := 'session_missing';
    basis := p_basis;
    documents := '{}';
    return;
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
  elsif p_basis = 'invitation' then
    select * into d from decide_invitation(w, p_basis_id);
  elsif p_basis = 'tilbagetrukket' then
    select * into d from decide_tilbagetrukket(w, p_basis_id);
  elsif p_basis = 'moede' then
    select * into d from decide_moede(w, p_basis_id);
  elsif p_basis = 'klage' then
    select * into d from decide_klage(w, p_basis_id);
  else
    select * into d from decide_hjemmel(w, p_basis_id, p_statute, p_reason);
  end if;
  if d.refusal is null and d.basis is null then
    d.refusal := 'basis_unknown';
  end if;
  -- Allowed only since it was looked at first, so those who read are still there. Asked again, it will wait.
  if w.exclusive and not alone and d.refusal is null then
    raise exception 'asked too early' using errcode = '40001';
  end if;

  -- Of a meeting's papers those that consents share, which is a list and no filter.
  if p_basis = 'moede' and not w.many and d.refusal is null then
    select shared_papers(x, w.authority_id) into shared from sagsmappe x where x.moede_id = p_basis_id;
    if not coalesce(p_documents, shared) <@ shared then
      d.refusal := 'document_not_covered';
    end if;
    if p_documents is null and d.sections && '{document_list,document}' then
      p_documents := shared;
    end if;
  end if;

  if d.refusal is null and (p_documents is not null or d.sections && '{document_list,document}') then
    -- One paper is found by its key and needs no aggregates.
    if cardinality(p_documents) = 1 then
      select array[x.id], array[x.category] into papers, categories
        from covered_documents(citizen, d.sag_id, d.source_id, d.categories, d.types, d.excepted) as x
        where x.id = p_documents[1];
    else
      select array_agg(x.id), array_agg(distinct x.category) into papers, categories
        from covered_documents(citizen, d.sag_id, d.source_id, d.categories, d.types, d.excepted) as x
        where p_documents is null or x.id = any (p_documents);
    end if;
    if coalesce(cardinality(papers), 0) < cardinality(p_documents) and citizen is not null then
      d.refusal := 'document_not_covered';
    end if;
  end if;
  if d.refusal is not null and p_documents is not null then
    -- What was tried for belongs in the trace, as far as it is the citizen's.
    select array_agg(x.id), array_agg(distinct x.category) into papers, categories
      from document x where x.citizen_id = citizen and x.id = any (p_documents);
  end if;

  -- The visit and its ledger entry, which commit together or not at all. `v` has the columns of the
  -- table in their order.
  insert into visit
    select pg_current_xact_id(), now(),
      ledger_append(case when v.allowed then 'visit.allowed' else 'visit.denied' end, v.citizen_id, p.payload),
      v.*
    from (select p_kind as kind, d.refusal is null as allowed, d.refusal,
      w.person_id, w.name as actor_name,
      coalesce(case when p_basis = 'delegation' then d.basis end, w.role,
        case p_basis when 'selv' then 'citizen' when 'invitation' then 'invited' else 'unknown' end) as actor_role,
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
    cross join lateral visit_payload(v.kind, v.allowed, v.refusal, v.person_id, v.actor_name, v.actor_role, v.authority_id,
      v.authority_name, v.citizens, v.sections, v.documents, v.categories, v.purpose, v.basis, v.basis_id, v.statute,
      v.reason) as p(payload)
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
-- The citizens' cases that have moved away from the authority the visit is made for; and the plans of cases
-- that moved, which went along as copies (docs/adr/0024) and are only the citizen's own to read. By a case of
-- its own an authority reads no plan of another authority's case either: not the copy that went along.
create function left_sager() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  return array(select s.id from sag s
    where s.citizen_id = any (v.citizens) and s.status = 'flyttet' and s.authority_id = v.authority_id);
end $$;
--> statement-breakpoint
create function left_plans() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  return array(select p.id from rehabiliteringsplan p join sag s on s.id = p.sag_id
    where p.citizen_id = any (v.citizens) and v.basis <> 'selv'
      and (s.status = 'flyttet' or (v.basis = 'egenSag' and s.authority_id <> v.authority_id)));
end $$;
--> statement-breakpoint
-- The complaints of cases that moved which an authority's visit reaches: the one it stands on, or those of its
-- list; and the decisions they are about. None on any other basis (0087_klage_basis).
create function visit_klager() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  if v.basis is distinct from 'klage' then
    return '{}';
  elsif v.basis_id is not null then
    return array[v.basis_id];
  end if;
  return open_klager(v.authority_id, v.person_id, v.actor_role);
end $$;
--> statement-breakpoint
create function visit_klage_afgoerelser() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return array(select k.afgoerelse_id from klage k where k.id = any (visit_klager()));
end $$;
--> statement-breakpoint
-- The delegations a helper's visit reaches: the one it stands on, or those of its list; of an
-- invitation the one that was opened. Null for citizens, whose visits reach all of their own.
create function visit_delegations() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  if v.basis = 'selv' then
    return null;
  elsif v.basis_id is not null then
    return array[v.basis_id];
  end if;
  return array(select d.id from live_delegations(v.person_id) as d);
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
-- What a list says of a paper, put together when the paper is written: eight fields, parted by a control
-- character that none of them has. Read by consent/gate/listed.ts. The day without to_char, whose result
-- could hang on a setting.
alter table document add constraint document_words check (title || from_name !~ '[\x01-\x1f]'),
  add constraint document_day check (dated between '0001-01-01' and '9999-12-31'),
  add column listed text not null generated always as (id::text || E'\x1f' || title || E'\x1f' || type || E'\x1f' || category
    || E'\x1f' || from_name || E'\x1f' || lpad(extract(year from dated)::text, 4, '0') || '-' || lpad(extract(month from dated)::text, 2, '0')
    || '-' || lpad(extract(day from dated)::text, 2, '0') || E'\x1f' || pages::text || E'\x1f' || status) stored;
--> statement-breakpoint
-- A citizen's papers arrive over years and lie far apart. What is said of them stands side by side in the
-- index, newest first: a list of fifty costs a third less than with fifty visits to the table.
drop index document_citizen;
--> statement-breakpoint
create index document_citizen on document (citizen_id, authority_id, dated desc, id)
  include (sag_id, type, category, listed);
--> statement-breakpoint
-- Several visits at once, each reading one paper that a consent shares: what is asked at the same time
-- shares the price of a statement and of a commit. Each is decided and entered on its own, and answers
-- the paper it was allowed. What is missing in the answer must be asked alone, of `open_visit`: whatever
-- is refused, and whatever would have to wait for a citizen who is deciding just now.
--
-- Each of these visits has a start of its own, a little after the transaction's, so it opens nothing to
-- any other statement: what it opened is in the answer.
create function read_shared_documents(p_tokens bytea, p_consents uuid[], p_documents uuid[], p_purposes text[])
returns table (place int, entry_id bigint, paper text, authority_id uuid, body text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_bitmapscan = off
-- By its own key: in the index of a citizen's papers all of them would be read to find the one.
set enable_indexonlyscan = off as $$
declare
  -- Of the consents that are there and whose citizen is not deciding; the others stay null.
  citizens uuid[];
begin
  perform require_fresh_transaction();
  if length(p_tokens) <> 32 * cardinality(p_consents) then
    raise exception 'a token hash has 32 bytes' using errcode = 'MS020';
  end if;
  citizens := array(
    select case when try_lock_citizen(c.citizen_id) then c.citizen_id end
    from unnest(p_consents) with ordinality as r(consent, n) left join consent c on c.id = r.consent order by n);
  -- A statement of its own, after the locks: it sees what committed before them.
  return query
    with chosen as materialized (
      select r.n, r.consent, r.citizen, w.person_id, w.name, w.role, w.authority_id as actor_authority, w.authority_name,
        d.sections, d.purpose, nextval('ledger_entry_id_seq') as entry, clock_timestamp() as at,
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt,
        x.id, x.category, x.listed, x.authority_id, t.body
      from unnest(p_consents, citizens, p_documents, p_purposes) with ordinality as r(consent, citizen, document, purpose, n)
      cross join lateral asked_visit(substring(p_tokens from 32 * r.n::int - 31 for 32), 'document.read', 'samtykke', r.consent) as w
      cross join lateral decide_samtykke(w, r.consent, r.purpose) as d
      join lateral covered_documents(r.citizen, d.sag_id, d.source_id, d.categories, d.types, d.excepted) as x
        on x.id = r.document
      join document_text t on t.document_id = x.id
      where w.refusal is null and d.refusal is null),
    told as materialized (
      select c.*, p.payload, sha256(c.salt || convert_to(p.payload, 'UTF8')) as commitment
      from chosen c
      cross join lateral visit_payload('document.read', true, null, c.person_id, c.name, c.role, c.actor_authority,
        c.authority_name, array[c.citizen], c.sections, array[c.id], array[c.category], c.purpose, 'samtykke', c.consent,
        null, null) as p(payload)),
    entered as (
      insert into ledger_entry (id, xact_id, kind, at, commitment, leaf_hash) overriding system value
      select t.entry, pg_current_xact_id(), 'visit.allowed', t.at, t.commitment,
        ledger_leaf_hash('visit.allowed', t.at, t.commitment) from told t),
    personal as (
      insert into ledger_payload (entry_id, citizen_id, payload, salt)
      select t.entry, t.citizen, t.payload, t.salt from told t),
    visited as (
      insert into visit
      select pg_current_xact_id(), now() + t.n * interval '1 microsecond', t.entry, 'document.read', true, null,
        t.person_id, t.name, t.role, t.actor_authority, t.authority_name, t.citizen, array[t.citizen], t.sections, '{}',
        array[t.id], array[t.category], t.purpose, 'samtykke', t.consent, null, null
      from told t)
    select t.n::int, t.entry, t.listed, t.authority_id, t.body
    from told t;
end $$;
--> statement-breakpoint
-- The lists of papers that consents share, asked at once like single papers. `papers` is what each of them
-- says, one after another, parted like their fields.
create function list_shared_documents(p_tokens bytea, p_consents uuid[], p_purposes text[])
returns table (place int, entry_id bigint, papers text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_bitmapscan = off as $$
declare
  -- Of the consents that are there and whose citizen is not deciding; the others stay null.
  citizens uuid[];
begin
  perform require_fresh_transaction();
  if length(p_tokens) <> 32 * cardinality(p_consents) then
    raise exception 'a token hash has 32 bytes' using errcode = 'MS020';
  end if;
  citizens := array(
    select case when try_lock_citizen(c.citizen_id) then c.citizen_id end
    from unnest(p_consents) with ordinality as r(consent, n) left join consent c on c.id = r.consent order by n);
  -- A statement of its own, after the locks: it sees what committed before them.
  return query
    with chosen as materialized (
      select r.n, r.consent, r.citizen, w.person_id, w.name, w.role, w.authority_id as actor_authority, w.authority_name,
        d.sections, d.purpose, nextval('ledger_entry_id_seq') as entry, clock_timestamp() as at,
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt,
        x.ids, y.categories, x.papers
      from unnest(p_consents, citizens, p_purposes) with ordinality as r(consent, citizen, purpose, n)
      cross join lateral asked_visit(substring(p_tokens from 32 * r.n::int - 31 for 32), 'document.list', 'samtykke', r.consent) as w
      cross join lateral decide_samtykke(w, r.consent, r.purpose) as d
      cross join lateral (
        select coalesce(array_agg(l.id), '{}') as ids, coalesce(array_agg(l.category), '{}') as each_category,
          string_agg(l.listed, E'\x1f') as papers
        from covered_documents(r.citizen, d.sag_id, d.source_id, d.categories, d.types, d.excepted) as l) as x
      cross join lateral (
        select array(select one from unnest(d.categories) as one where one = any (x.each_category)) as categories) as y
      where r.citizen is not null and w.refusal is null and d.refusal is null),
    told as materialized (
      select c.*, p.payload, sha256(c.salt || convert_to(p.payload, 'UTF8')) as commitment
      from chosen c
      cross join lateral visit_payload('document.list', true, null, c.person_id, c.name, c.role, c.actor_authority,
        c.authority_name, array[c.citizen], c.sections, c.ids, c.categories, c.purpose, 'samtykke', c.consent,
        null, null) as p(payload)),
    entered as (
      insert into ledger_entry (id, xact_id, kind, at, commitment, leaf_hash) overriding system value
      select t.entry, pg_current_xact_id(), 'visit.allowed', t.at, t.commitment,
        ledger_leaf_hash('visit.allowed', t.at, t.commitment) from told t),
    personal as (
      insert into ledger_payload (entry_id, citizen_id, payload, salt)
      select t.entry, t.citizen, t.payload, t.salt from told t),
    visited as (
      insert into visit
      select pg_current_xact_id(), now() + t.n * interval '1 microsecond', t.entry, 'document.list', true, null,
        t.person_id, t.name, t.role, t.actor_authority, t.authority_name, t.citizen, array[t.citizen], t.sections, '{}',
        t.ids, t.categories, t.purpose, 'samtykke', t.consent, null, null
      from told t)
    select t.n::int, t.entry, t.papers
    from told t;
end $$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array[
    'open_visit(bytea,text,text,uuid,uuid[],text,text,text,bytea)', 'visit_citizens(text)', 'visit_writes(text)',
    'visit_authority()', 'visit_sager()', 'left_sager()', 'left_plans()', 'visit_klager()',
    'visit_klage_afgoerelser()', 'visit_delegations()', 'visit_is_own()', 'list_looks_per_day()',
    'read_shared_documents(bytea,uuid[],uuid[],text[])', 'list_shared_documents(bytea,uuid[],text[])']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array[
    'lock_citizen(uuid,boolean)', 'try_lock_citizen(uuid)', 'asked_visit(bytea,text,text,uuid)', 'require_fresh_transaction()',
    'visit_payload(text,boolean,text,uuid,text,text,uuid,text,uuid[],text[],uuid[],text[],text,text,uuid,text,text)',
    'read_shared_documents(bytea,uuid[],uuid[],text[])', 'list_shared_documents(bytea,uuid[],text[])',
    'opened_sections(visit_asked,text[],text[])', 'covered_documents(uuid,uuid,uuid,text[],text[],uuid[])', 'decide_selv(visit_asked)',
    'decide_egen_sag(visit_asked,uuid)', 'decide_samtykke(visit_asked,uuid,text)', 'decide_delegation(visit_asked,uuid)',
    'decide_invitation(visit_asked,uuid)',
    'decide_hjemmel(visit_asked,uuid,text,text)', 'decide_list(visit_asked,text)', 'citizens_of_list(visit_asked,text)',
    'live_delegations(uuid)', 'current_visit()',
    'open_visit(bytea,text,text,uuid,uuid[],text,text,text,bytea)', 'visit_citizens(text)', 'visit_writes(text)',
    'visit_authority()', 'visit_sager()', 'left_sager()', 'left_plans()', 'visit_klager()',
    'visit_klage_afgoerelser()', 'visit_delegations()', 'visit_is_own()', 'list_looks_per_day()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
