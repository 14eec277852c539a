-- What may change, by whom, in which state; and the ledger entry of each act, in the same transaction.
-- Guards bind the app's role. The gate's own housekeeping and imports pass them but not the ledger.

-- A consent's life: anmodet → givet | afvist; givet → narrower | trukketTilbage | udloebet.
create function guard_consent() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('consent'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if not exists (select from sag s where s.id = new.sag_id and s.citizen_id = new.citizen_id
      and (v.basis = 'selv' or s.id = v.basis_id)) then
    raise exception 'a consent belongs to a case of the citizen' using errcode = 'MS031';
  end if;
  if tg_op = 'INSERT' then
    new.requested_at := null;
    new.requested_by_name := null;
    new.requested_by_authority_id := null;
    new.valid_from := null;
    new.given_at := null;
    new.ended_at := null;
    if v.basis = 'egenSag' and new.status = 'anmodet' then
      new.requested_at := gate_now();
      new.requested_by_name := v.actor_name;
      new.requested_by_authority_id := v.authority_id;
      if new.valid_until > gate_today() + interval '12 months' then
        raise exception 'a consent holds at most 12 months' using errcode = 'MS038';
      end if;
    elsif not (v.basis = 'selv' and new.status = 'givet') then
      raise exception 'only the citizen gives a consent' using errcode = 'MS032';
    end if;
  else
    if v.basis <> 'selv' or not ((old.status = 'anmodet' and new.status in ('givet', 'afvist'))
        or (old.status = 'givet' and new.status in ('givet', 'trukketTilbage'))) then
      raise exception 'a consent cannot go from % to %', old.status, new.status using errcode = 'MS033';
    end if;
    if not (new.categories <@ old.categories and new.document_types <@ old.document_types
        and old.excepted_documents <@ new.excepted_documents
        and (new.valid_until <= old.valid_until)) then
      raise exception 'an answer can only narrow what was asked for or given' using errcode = 'MS034';
    end if;
    if old.status = 'anmodet' and new.status = 'givet' and old.valid_until < gate_today() then
      raise exception 'the request has run out' using errcode = 'MS035';
    end if;
    if old.status = 'givet' and old.valid_until < gate_today() then
      raise exception 'the consent has expired' using errcode = 'MS035';
    end if;
    -- Nothing less than before: no act, and no other words for what was said yes to.
    if old.status = 'givet' and new.status = 'givet' and old.categories <@ new.categories
        and old.document_types <@ new.document_types and new.excepted_documents <@ old.excepted_documents
        and new.valid_until = old.valid_until then
      return old;
    end if;
    if new.status = 'trukketTilbage' and row(new.categories, new.document_types, new.excepted_documents, new.valid_until)
        is distinct from row(old.categories, old.document_types, old.excepted_documents, old.valid_until) then
      raise exception 'a revocation changes nothing else' using errcode = 'MS033';
    end if;
  end if;
  if new.status = 'givet' and (tg_op = 'INSERT' or old.status = 'anmodet') then
    new.given_at := gate_now();
    new.valid_from := gate_today();
    if new.valid_until < gate_today() then
      raise exception 'a consent cannot end before it begins' using errcode = 'MS036';
    end if;
  end if;
  if new.status in ('afvist', 'trukketTilbage') then
    -- A no and a withdrawal have no words of their own; those said yes to stay.
    new.text_shown := old.text_shown;
    new.text_version := old.text_version;
    new.ended_at := gate_now();
  end if;
  if exists (select from unnest(new.document_types) as t(code) where code not in (select dt.code from document_type dt))
    or exists (select from unnest(new.excepted_documents) as e(id) where not exists (
      select from document d where d.id = e.id and d.citizen_id = new.citizen_id and d.authority_id = new.source_authority_id)) then
    raise exception 'unknown kind of paper or paper' using errcode = 'MS037';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_consent before insert or update on consent for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_consent();
--> statement-breakpoint
-- Who acted: the visit's actor, or the portal itself (expiry, import).
create function acting_payload() returns jsonb language plpgsql stable as $$
declare
  v visit := current_visit();
begin
  if v.entry_id is null then
    return jsonb_build_object('name', 'Min Sag', 'role', 'system', 'personId', null, 'authorityId', null, 'authority', null);
  end if;
  return jsonb_build_object('name', v.actor_name, 'role', v.actor_role, 'personId', v.person_id,
    'authorityId', v.authority_id, 'authority', v.authority_name);
end $$;
--> statement-breakpoint
-- The parties by name, so that a receipt can be read alone; the signature of a yes (0012); and the times of
-- the acts, which the entry's own time is not: what was carried in from elsewhere happened before.
create function consent_payload(kind text, c consent) returns text language plpgsql stable as $$
begin
  return canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', c.citizen_id, 'consent', c.id, 'sag', c.sag_id,
    'source', c.source_authority_id, 'recipient', c.recipient_authority_id, 'categories', to_jsonb(c.categories),
    'documentTypes', to_jsonb(c.document_types), 'exceptedDocuments', to_jsonb(c.excepted_documents),
    'purpose', c.purpose, 'consequence', c.consequence, 'status', c.status, 'validFrom', c.valid_from,
    'validUntil', c.valid_until, 'requestedBy', c.requested_by_name, 'requestedByAuthority', c.requested_by_authority_id,
    'textVersion', c.text_version, 'textShown', c.text_shown,
    'requestedAt', ledger_time(c.requested_at), 'givenAt', ledger_time(c.given_at), 'endedAt', ledger_time(c.ended_at),
    'sourceName', (select a.name from authority a where a.id = c.source_authority_id),
    'recipientName', (select a.name from authority a where a.id = c.recipient_authority_id),
    'signature', case when kind = 'consent.given' then c.signature end));
end $$;
--> statement-breakpoint
-- That what is over loses its words (0018) is entered by the erasure itself.
create function enter_consent() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'consent.' || case
    when new.status = 'givet' and tg_op = 'UPDATE' and old.status = 'givet' then 'narrowed'
    when new.status = 'anmodet' then 'requested'
    when new.status = 'givet' then 'given'
    when new.status = 'afvist' then 'declined'
    when new.status = 'trukketTilbage' then 'revoked'
    when new.status = 'udloebet' then 'expired' end;
begin
  -- That the case has moved away from the recipient is entered by the move itself (0083_flytning).
  if tg_op = 'UPDATE' and (new is not distinct from old or new.moved_away is distinct from old.moved_away
      or (new.status = old.status and new.status in ('afvist', 'udloebet', 'trukketTilbage'))) then
    return null;
  end if;
  perform ledger_append(kind, new.citizen_id, consent_payload(kind, new));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_consent after insert or update on consent for each row execute function enter_consent();
--> statement-breakpoint
grant update (status, ended_at) on consent to minsag_gate;
--> statement-breakpoint
-- Marks what has run out, so that the ledger says so. The gate never waits for this: it compares dates itself.
create function expire_consents() returns int
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  expired int;
begin
  update consent set status = 'udloebet', ended_at = gate_now() where status = 'givet' and valid_until < gate_today();
  get diagnostics expired = row_count;
  return expired;
end $$;
--> statement-breakpoint
-- A delegation's life: inviteret → aktiv | afvist | afsluttet; aktiv → afsluttet.
create function guard_delegation() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('delegation'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'inviteret' or new.invite_hash is null or new.valid_until < gate_today()
        or new.valid_until > gate_today() + interval '12 months' then
      raise exception 'an invitation has a secret and an end date' using errcode = 'MS041';
    end if;
    new.invited_at := gate_now();
    new.helper_person_id := null;
    new.accepted_name := null;
    new.accepted_at := null;
    new.ended_at := null;
    new.ended_by := null;
    return new;
  end if;
  if new.status <> 'afsluttet' or old.status not in ('inviteret', 'aktiv') then
    raise exception 'a delegation cannot go from % to %', old.status, new.status using errcode = 'MS042';
  end if;
  new.ended_at := gate_now();
  new.ended_by := 'citizen';
  return new;
end $$;
--> statement-breakpoint
create trigger guard_delegation before insert or update on delegation for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_delegation();
--> statement-breakpoint
create function enter_delegation() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'delegation.' || case new.status when 'inviteret' then 'invited' when 'aktiv' then 'given'
    when 'afvist' then 'declined' else 'ended' end;
  actor jsonb := acting_payload();
begin
  -- Accepting, declining and stepping back are the helper's own acts, outside any visit.
  if tg_op = 'UPDATE' and (current_visit()).entry_id is null and (new.status = 'aktiv' or new.ended_by = 'helper') then
    actor := jsonb_build_object('name', coalesce(new.accepted_name, new.helper_name), 'role', new.kind,
      'personId', new.helper_person_id, 'authorityId', null, 'authority', null);
  end if;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', actor, 'citizen', new.citizen_id, 'delegation', new.id,
    'delegationKind', new.kind, 'helper', coalesce(new.accepted_name, new.helper_name), 'helperPersonId', new.helper_person_id,
    'sections', to_jsonb(new.sections), 'validUntil', new.valid_until, 'endedBy', new.ended_by)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_delegation after insert or update on delegation for each row execute function enter_delegation();
--> statement-breakpoint
grant update (status, helper_person_id, accepted_name, accepted_at, ended_at, ended_by, invite_hash) on delegation to minsag_gate;
--> statement-breakpoint
-- Accepts or declines the invitation that was read: the link may have been another one since. Answers
-- false when there is nothing to answer any more.
create function answer_invitation(p_token_hash bytea, p_invite_hash bytea, p_delegation uuid, p_accept boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.token_hash = p_token_hash and s.way = 'borger' and session_is_live(s);
  perform lock_citizen(d.citizen_id, true) from delegation d
    where d.id = p_delegation and d.invite_hash = p_invite_hash and d.citizen_id <> who;
  update delegation d set
      status = case when p_accept then 'aktiv' else 'afvist' end,
      helper_person_id = case when p_accept then who end,
      accepted_name = case when p_accept then (select p.name from person p where p.id = who) end,
      accepted_at = case when p_accept then gate_now() end,
      ended_at = case when p_accept then null else gate_now() end,
      ended_by = case when p_accept then null else 'helper' end
    where d.id = p_delegation and d.invite_hash = p_invite_hash and d.citizen_id <> who
      and d.status = 'inviteret' and gate_today() <= d.valid_until;
  return found;
end $$;
--> statement-breakpoint
-- What the logged-in person holds or has held as a helper, without whose it is: names come out of
-- visits only, and out of none once the access is over.
create function held_delegations(p_token_hash bytea)
returns table (id uuid, kind text, sections text[], status text, started_on date, valid_until date, ended_on date, live boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select d.id, d.kind, d.sections, d.status, (coalesce(d.accepted_at, d.invited_at) at time zone 'Europe/Copenhagen')::date,
      d.valid_until, (d.ended_at at time zone 'Europe/Copenhagen')::date, d.status = 'aktiv' and gate_today() <= d.valid_until
    from session s
    join delegation d on d.helper_person_id = s.person_id
    where s.token_hash = p_token_hash and s.way = 'borger' and session_is_live(s)
    order by d.invited_at, d.id;
end $$;
--> statement-breakpoint
-- The helper steps back. Answers false when there was nothing to end.
create function leave_delegation(p_token_hash bytea, p_delegation uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.token_hash = p_token_hash and s.way = 'borger' and session_is_live(s);
  perform lock_citizen(d.citizen_id, true) from delegation d where d.id = p_delegation and d.helper_person_id = who;
  update delegation set status = 'afsluttet', ended_at = gate_now(), ended_by = 'helper'
    where id = p_delegation and helper_person_id = who and status = 'aktiv';
  return found;
end $$;
--> statement-breakpoint
-- The database stamps who wrote and when; a citizen's message carries the promise of the case's regelsæt.
create function guard_message() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  if v.basis = 'egenSag' and new.sag_id is distinct from v.basis_id then
    raise exception 'a message belongs to the case of the visit' using errcode = 'MS051';
  end if;
  new.sender_id := v.person_id;
  new.sender_name := v.actor_name;
  new.sender_role := v.actor_role;
  new.sent_at := gate_now();
  new.answered_at := null;
  new.answer_due_at := case when v.actor_role = 'citizen' then instant_by_regel(new.sag_id, 'answer', new.sent_at) end;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_message before insert on message for each row
  when (current_user <> 'minsag_import') execute function guard_message();
--> statement-breakpoint
grant select on message to minsag_gate;
--> statement-breakpoint
grant update (answered_at) on message to minsag_gate;
--> statement-breakpoint
-- An answer from the office keeps the promise of every open question in the thread.
create function answer_messages() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.sender_role <> 'citizen' then
    update message set answered_at = new.sent_at
      where citizen_id = new.citizen_id and sag_id = new.sag_id and answer_due_at is not null and answered_at is null
        and sent_at <= new.sent_at;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger answer_messages after insert on message for each row execute function answer_messages();
--> statement-breakpoint
-- Invariant 6: an announced decision never changes and never goes away.
create function guard_afgoerelse() returns trigger language plpgsql as $$
begin
  if old.status = 'meddelt' then
    raise exception 'an announced decision is immutable' using errcode = 'MS061';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger guard_afgoerelse before update or delete on afgoerelse for each row execute function guard_afgoerelse();
--> statement-breakpoint
create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'an announced decision is immutable' using errcode = 'MS061';
end $$;
--> statement-breakpoint
create trigger afgoerelse_no_truncate before truncate on afgoerelse for each statement execute function refuse_truncate();
--> statement-breakpoint
create function enter_afgoerelse() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'meddelt' then
    perform ledger_append('afgoerelse.announced', new.citizen_id, canonical_json(jsonb_build_object(
      'v', 1, 'kind', 'afgoerelse.announced', 'actor', acting_payload(), 'citizen', new.citizen_id, 'afgoerelse', new.id,
      'sag', new.sag_id, 'version', new.version, 'receivedOn', new.received_on, 'klagefrist', new.klagefrist,
      'textHash', encode(sha256(convert_to(concat_ws(E'\n', new.title, new.resultat, new.begrundelse, new.regler,
        new.oplysninger, new.klagevejledning), 'UTF8')), 'hex'))));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger enter_afgoerelse after insert or update on afgoerelse for each row execute function enter_afgoerelse();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['expire_consents()', 'answer_invitation(bytea,bytea,uuid,boolean)',
    'held_delegations(bytea)', 'leave_delegation(bytea,uuid)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array['guard_consent()', 'acting_payload()', 'consent_payload(text,consent)', 'enter_consent()',
    'expire_consents()', 'guard_delegation()', 'enter_delegation()', 'answer_invitation(bytea,bytea,uuid,boolean)',
    'held_delegations(bytea)', 'leave_delegation(bytea,uuid)',
    'guard_message()', 'answer_messages()', 'enter_afgoerelse()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
