-- Heads chained, consents' times and words in what is entered and erased, and the rounds of a passkey:
-- its acts in the ledger, its count judged by its question, its challenges without a row for anybody.
-- Rules: docs/adr/0008 and 0010.

-- A signed head is that of the tree as it stands, and hashes the one before it.
create or replace function log_checkpoint_fits() returns trigger language plpgsql as $$
begin
  if new.size <> (select size from ledger_head) then
    raise exception 'the log only grows, leaf by leaf' using errcode = 'MS011';
  end if;
  new.chain := sha256(coalesce((select c.chain from ledger_checkpoint c order by c.size desc limit 1), '')
    || sha256(convert_to(new.note, 'UTF8')) || convert_to(ledger_time(new.signed_at), 'UTF8'));
  return new;
end $$;
--> statement-breakpoint
set local role minsag_gate;
--> statement-breakpoint
-- As in 0013, and the times of the acts, which the entry's own time is not: what was carried in from
-- elsewhere happened before it was entered.
create or replace function consent_payload(kind text, c consent) returns text language plpgsql stable as $$
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
-- As in 0007; that what is over loses its words is entered by the erasure itself.
create or replace function enter_consent() returns trigger
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
  if tg_op = 'UPDATE' and (new is not distinct from old
      or (new.status = old.status and new.status in ('afvist', 'udloebet', 'trukketTilbage'))) then
    return null;
  end if;
  perform ledger_append(kind, new.citizen_id, consent_payload(kind, new));
  return null;
end $$;
--> statement-breakpoint
set local role minsag_owner;
--> statement-breakpoint
grant update (text_shown, signature) on consent to minsag_gate;
--> statement-breakpoint
-- The words of a yes that is over, and the signature on them. False for one that stands.
create function erase_words(p_consent uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update consent set text_shown = null, signature = null
    where id = p_consent and status in ('afvist', 'udloebet', 'trukketTilbage');
  return found;
end $$;
--> statement-breakpoint
grant execute on function erase_words(uuid) to minsag_erase;
--> statement-breakpoint
alter function erase_words(uuid) owner to minsag_gate;
--> statement-breakpoint
-- As in 0009. Of a consent that is over, every entry may be erased, also the newest, and the words go from
-- its row at once; the erasure says of which consent, so that a check knows why they are missing.
create or replace function erase_entry(p_entry bigint, p_reason text) returns bigint language plpgsql as $$
declare
  erased record;
  about text;
  subject uuid;
  over boolean := false;
begin
  if length(regexp_replace(coalesce(p_reason, ''), '[^[:alnum:]]', '', 'g')) < 5 then
    raise exception 'an erasure has a reason' using errcode = 'MS091';
  end if;
  select e.id, e.kind, p.citizen_id, p.payload into erased
    from ledger_entry e left join ledger_payload p on p.entry_id = e.id where e.id = p_entry;
  if erased.id is null then
    raise exception 'there is no such entry' using errcode = 'MS092';
  elsif erased.payload is null then
    raise exception 'the entry is erased already' using errcode = 'MS093';
  elsif erased.kind = 'data.erased' then
    raise exception 'an erasure is not erased' using errcode = 'MS094';
  end if;
  about := split_part(erased.kind, '.', 1);
  subject := case when about in ('consent', 'delegation') then erased.payload::jsonb ->> about end;
  if about = 'consent' then
    over := erase_words(subject);
  end if;
  -- What is in force must stay provable.
  if not over
      and (exists (select from consent c where c.id = subject) or exists (select from delegation d where d.id = subject))
      and not exists (select from ledger_payload p join ledger_entry e on e.id = p.entry_id
        where p.citizen_id = erased.citizen_id and p.entry_id > p_entry and e.kind like about || '.%'
          and p.payload::jsonb ->> about = subject::text) then
    raise exception 'the newest entry of what still stands is not erased' using errcode = 'MS095';
  end if;
  delete from visit where entry_id = p_entry;
  delete from ledger_payload where entry_id = p_entry;
  return ledger_append('data.erased', erased.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'data.erased',
    'actor', jsonb_build_object('name', 'Min Sag', 'role', 'system', 'personId', null, 'authorityId', null, 'authority', null),
    'citizen', erased.citizen_id, 'entry', p_entry, 'entryKind', erased.kind,
    'consent', case when over then subject end, 'reason', left(p_reason, 500))));
end $$;
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['passkey_use', 'passkey_login', 'passkey_login_secret'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to minsag_gate using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, delete on passkey_use, passkey_login to minsag_gate;
--> statement-breakpoint
grant select, insert on passkey_login_secret to minsag_gate;
--> statement-breakpoint
set local role minsag_gate;
--> statement-breakpoint
-- 244 random bits from the server's strong generator; one of its own for every installation.
insert into passkey_login_secret (secret) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
--> statement-breakpoint
drop function take_challenge(text, bytea, bytea), passkey_by_credential(bytea), use_passkey(bytea, bigint, boolean),
  stop_passkey(bytea), start_session_by_passkey(bytea, bytea, bytea, bigint, boolean, int, int);
--> statement-breakpoint
set local role minsag_owner;
--> statement-breakpoint
-- What happens to a key is entered where it happens. What changes at every use (count, last use, whether it
-- is backed up) is no act.
create function enter_passkey() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  k passkey := coalesce(new, old);
  kind text := 'passkey.' || case
    when tg_op = 'INSERT' then 'added'
    when tg_op = 'DELETE' then 'removed'
    when new.cloned_at is distinct from old.cloned_at then 'stopped'
    when new.name <> old.name then 'renamed' end;
begin
  if kind is not null then
    perform ledger_append(kind, k.person_id, canonical_json(jsonb_build_object(
      'v', 1, 'kind', kind,
      'actor', (select case when kind = 'passkey.stopped'
          then jsonb_build_object('name', 'Min Sag', 'role', 'system', 'personId', null, 'authorityId', null, 'authority', null)
          else jsonb_build_object('name', p.name, 'role', 'citizen', 'personId', p.id, 'authorityId', null, 'authority', null) end
        from person p where p.id = k.person_id),
      'citizen', k.person_id, 'passkey', k.id, 'name', k.name, 'credentialId', base64url(k.credential_id),
      'publicKey', base64url(k.spki), 'createdAt', ledger_time(k.created_at), 'stoppedAt', ledger_time(k.cloned_at))));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger enter_passkey after insert or update of name, cloned_at or delete on passkey
  for each row execute function enter_passkey();
--> statement-breakpoint
-- A login's challenge is 32 bytes: when it was asked for (microseconds), 60 random bits, and a stamp that
-- only we can make. Asking writes nothing, so nobody can fill the database with questions.
create function login_stamp(p_head bytea) returns bytea language sql stable
as $$ select substring(sha256(s.secret || p_head) for 16) from passkey_login_secret s $$;
--> statement-breakpoint
create function new_login_challenge() returns bytea
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  head bytea := int8send((extract(epoch from gate_now()) * 1000000)::bigint)
    || substring(uuid_send(gen_random_uuid()) for 8);
begin
  return head || login_stamp(head);
end $$;
--> statement-breakpoint
-- When a login's challenge was asked for; null when it is none of ours, or older than five minutes.
create function login_asked_at(p_challenge bytea) returns timestamptz language plpgsql stable as $$
declare
  head bytea := substring(p_challenge for 16);
  asked timestamptz;
begin
  if length(p_challenge) <> 32 or substring(p_challenge from 17) <> login_stamp(head) then
    return null;
  end if;
  asked := timestamptz 'epoch'
    + ('x' || encode(substring(head for 8), 'hex'))::bit(64)::bigint * interval '1 microsecond';
  return case when asked > gate_now() - interval '5 minutes' then asked end;
end $$;
--> statement-breakpoint
-- Uses a challenge up, the oldest first. False when it was never asked for by this session, is used, or too old.
create function take_challenge(p_use text, p_challenge bytea, p_token_hash bytea) returns boolean language plpgsql as $$
begin
  delete from passkey_challenge where id = (
    select c.id from passkey_challenge c
      where c.use = p_use and c.challenge = p_challenge and c.token_hash = p_token_hash and c.expires_at > gate_now()
      order by c.asked_at limit 1);
  return found;
end $$;
--> statement-breakpoint
-- The public half of a key, to check a signature with. The id of a key is known to its owner's devices and
-- to nobody else; it tells nothing of whose it is. No row for a key that was copied.
create function passkey_by_credential(p_credential_id bytea) returns table (public_key bytea, spki bytea)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.public_key, p.spki from passkey p
    where p.credential_id = p_credential_id and p.cloned_at is null;
end $$;
--> statement-breakpoint
-- Notes a use the app has verified, for whoever holds the key's row: 'used' or 'cloned'. A key counts its
-- signatures, so one made after the question was asked counts higher than all that was known then, and no
-- other has its count (WebAuthn level 3, section 6.1.1). What came in meanwhile, from another tab, does not
-- matter. A count that does not fit: somebody has a copy, and nobody can tell which is the copy. The key
-- stops for good, and what it opened is closed.
create function count_use(k passkey, p_counter bigint, p_backed_up boolean, p_asked_at timestamptz) returns text
language plpgsql as $$
declare
  known_then bigint := coalesce((select min(u.known) from passkey_use u
    where u.passkey_id = k.id and u.used_at > p_asked_at), k.counter);
begin
  if not (p_counter = 0 and k.counter = 0) and (p_counter <= known_then or exists (
      select from passkey_use u where u.passkey_id = k.id and u.used_at > p_asked_at and u.counter = p_counter)) then
    update passkey set cloned_at = gate_now() where id = k.id;
    delete from session where issuer = 'passkey' and sid = k.id::text;
    return 'cloned';
  end if;
  insert into passkey_use (passkey_id, used_at, counter, known) values (k.id, gate_now(), p_counter, k.counter);
  update passkey set counter = greatest(k.counter, p_counter), backed_up = p_backed_up, last_used_at = gate_now()
    where id = k.id;
  return 'used';
end $$;
--> statement-breakpoint
-- Notes the use of an own key for a consent: 'used'; 'over' when this session has no such question open,
-- 'unknown' when the person has no such key, or 'cloned'. The guard of the consent takes the challenge.
create function use_passkey(
  p_token_hash bytea, p_challenge bytea, p_credential_id bytea, p_counter bigint, p_backed_up boolean
) returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  k passkey;
  asked timestamptz;
begin
  select * into k from passkey p where p.credential_id = p_credential_id and p.cloned_at is null
    and p.person_id = (citizen_session(p_token_hash)).person_id for update;
  if k.id is null then
    return 'unknown';
  end if;
  -- After the lock: the same answer sent twice finds its question taken.
  select min(c.asked_at) into asked from passkey_challenge c
    where c.use = 'consent' and c.challenge = p_challenge and c.token_hash = p_token_hash and c.expires_at > gate_now();
  if asked is null then
    return 'over';
  end if;
  return count_use(k, p_counter, p_backed_up, asked);
end $$;
--> statement-breakpoint
-- Starts a session for a signature the app has verified, ending the browser's previous one: 'used'. Else why
-- not, as use_passkey says. Only who has logged in with MitID has a key. The challenge is used up first, so
-- that an old answer sent again is never taken for a copied key. The assurance says how the session was
-- made: it never passes for a MitID login.
create function start_session_by_passkey(
  p_token_hash bytea, p_previous_hash bytea, p_challenge bytea, p_credential_id bytea, p_counter bigint,
  p_backed_up boolean, p_idle_minutes int, p_absolute_minutes int
) returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  k passkey;
  asked timestamptz := login_asked_at(p_challenge);
  outcome text;
begin
  if length(p_token_hash) <> 32 then
    raise exception 'a token hash has 32 bytes' using errcode = 'MS020';
  end if;
  if asked is null then
    return 'over';
  end if;
  select * into k from passkey p where p.credential_id = p_credential_id and p.cloned_at is null for update;
  if k.id is null then
    return 'unknown';
  end if;
  insert into passkey_login (challenge, expires_at) values (p_challenge, asked + interval '5 minutes')
    on conflict do nothing;
  if not found then
    return 'over';
  end if;
  outcome := count_use(k, p_counter, p_backed_up, asked);
  if outcome = 'used' then
    delete from session where token_hash = p_previous_hash;
    insert into session (token_hash, person_id, way, issuer, subject, sid, id_token, assurance, auth_time, idle_minutes,
      created_at, last_seen_at, expires_at)
    values (p_token_hash, k.person_id, 'borger', 'passkey', k.person_id::text, k.id::text, '', 'passkey', gate_now(),
      least(p_idle_minutes, 60), gate_now(), gate_now(), gate_now() + make_interval(mins => least(p_absolute_minutes, 720)));
  end if;
  return outcome;
end $$;
--> statement-breakpoint
-- What happened to the person's keys, newest first, as the ledger has it: also of keys that are gone.
create function my_passkey_acts(p_token_hash bytea) returns table (kind text, at timestamptz, name text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select e.kind, e.at, l.payload::jsonb ->> 'name' from ledger_payload l join ledger_entry e on e.id = l.entry_id
    where l.citizen_id = (citizen_session(p_token_hash)).person_id and e.kind like 'passkey.%'
    order by e.id desc limit 20;
end $$;
--> statement-breakpoint
set local role minsag_gate;
--> statement-breakpoint
-- Keeps 32 bytes that a key is about to be asked to sign, for five minutes. A new key is let in by a MitID
-- login of the last five minutes only: whoever finds a screen unlocked must not make a key to it.
create or replace function new_challenge(p_use text, p_challenge bytea, p_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  s session := citizen_session(p_token_hash);
begin
  if s.token_hash is null then
    return false;
  end if;
  if p_use = 'register' and not confirmed_by_mitid(s) then
    raise exception 'a new key is confirmed with MitID' using errcode = 'MS081';
  end if;
  insert into passkey_challenge (use, challenge, token_hash, asked_at, expires_at)
    values (p_use, p_challenge, s.token_hash, gate_now(), gate_now() + interval '5 minutes');
  -- Nobody answers more than twenty questions at once.
  delete from passkey_challenge c where c.token_hash = s.token_hash and c.id not in (
    select n.id from passkey_challenge n where n.token_hash = s.token_hash order by n.asked_at desc, n.id limit 20);
  return true;
end $$;
--> statement-breakpoint
-- Housekeeping, as in 0004, and what is over of questions to keys and of their answers. A use matters for as
-- long as a question may be open that was asked before it.
create or replace function sweep_sessions() returns int
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone int;
begin
  delete from passkey_challenge where expires_at <= gate_now();
  delete from passkey_login where expires_at <= gate_now();
  delete from passkey_use where used_at <= gate_now() - interval '10 minutes';
  delete from session s where not session_is_live(s);
  get diagnostics gone = row_count;
  return gone;
end $$;
--> statement-breakpoint
set local role minsag_owner;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['new_login_challenge()', 'passkey_by_credential(bytea)', 'my_passkey_acts(bytea)',
    'use_passkey(bytea,bytea,bytea,bigint,boolean)',
    'start_session_by_passkey(bytea,bytea,bytea,bytea,bigint,boolean,int,int)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array['enter_passkey()', 'login_stamp(bytea)', 'new_login_challenge()', 'login_asked_at(bytea)',
    'take_challenge(text,bytea,bytea)', 'passkey_by_credential(bytea)', 'my_passkey_acts(bytea)',
    'count_use(passkey,bigint,boolean,timestamptz)', 'use_passkey(bytea,bytea,bytea,bigint,boolean)',
    'start_session_by_passkey(bytea,bytea,bytea,bytea,bigint,boolean,int,int)']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
