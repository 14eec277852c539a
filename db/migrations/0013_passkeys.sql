-- The citizen's own keys. A yes needs the citizen here and now: either a passkey's signature on the very
-- document of the yes, or a MitID login that is at most five minutes old. Saying no and taking back need
-- neither. Rules: docs/adr/0010 (signing what you see).

do $$
declare
  t text;
begin
  foreach t in array array['passkey', 'passkey_challenge']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to minsag_gate using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, delete on passkey, passkey_challenge to minsag_gate;
--> statement-breakpoint
grant update (name, counter, backed_up, last_used_at, cloned_at) on passkey to minsag_gate;
--> statement-breakpoint
-- The app hands a signature in with the yes and never reads one back.
grant update (signature) on consent to minsag_app;
--> statement-breakpoint
create function base64url(bytes bytea) returns text language sql immutable
as $$ select translate(encode(bytes, 'base64'), E'+/=\n', '-_') $$;
--> statement-breakpoint
create function from_base64url(written text) returns bytea language sql immutable
as $$ select decode(translate(written, '-_', '+/') || repeat('=', (4 - length(written) % 4) % 4), 'base64') $$;
--> statement-breakpoint
-- Whether a session is a MitID login of the last five minutes. A passkey's session never is, and a broker
-- whose clock is ahead does not make a login younger than its session.
create function confirmed_by_mitid(s session) returns boolean language sql stable
as $$ select s.way = 'borger' and s.assurance <> 'passkey'
  and least(s.auth_time, s.created_at) > gate_now() - interval '5 minutes' $$;
--> statement-breakpoint
-- Names the browser's session to the guards of this transaction. A hash that is made up is no session's.
create function present_session(p_token_hash bytea) returns void language plpgsql as $$
begin
  perform set_config('minsag.session', encode(p_token_hash, 'hex'), true);
end $$;
--> statement-breakpoint
create function presented_session(p_person uuid) returns session language plpgsql stable as $$
declare
  s session;
begin
  select * into s from session x
    where x.token_hash = decode(coalesce(current_setting('minsag.session', true), ''), 'hex')
      and x.person_id = p_person and x.way = 'borger' and session_is_live(x);
  return s;
end $$;
--> statement-breakpoint
create function citizen_session(p_token_hash bytea) returns session language plpgsql stable as $$
declare
  s session;
begin
  select * into s from session x where x.token_hash = p_token_hash and x.way = 'borger' and session_is_live(x);
  return s;
end $$;
--> statement-breakpoint
-- What a citizen signs: canonical JSON of exactly what the page shows of a consent, and its id, so that
-- a signature is for one yes only: whoever has a receipt cannot use it for another.
create function consent_document(c consent) returns text language plpgsql stable as $$
begin
  return canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'consent.document', 'consent', c.id, 'citizen', c.citizen_id, 'sag', c.sag_id, 'source', c.source_authority_id,
    'recipient', c.recipient_authority_id, 'categories', to_jsonb(c.categories),
    'documentTypes', to_jsonb(c.document_types), 'exceptedDocuments', to_jsonb(c.excepted_documents),
    'purpose', c.purpose, 'consequence', c.consequence, 'validUntil', c.valid_until,
    'textVersion', c.text_version, 'textShown', c.text_shown));
end $$;
--> statement-breakpoint
-- Uses a challenge up. False when it was never asked for by this session, is used, or is too old.
create function take_challenge(p_use text, p_challenge bytea, p_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from passkey_challenge where id = (
    select c.id from passkey_challenge c
      where c.use = p_use and c.challenge = p_challenge and c.token_hash is not distinct from p_token_hash
        and c.expires_at > gate_now()
      limit 1);
  return found;
end $$;
--> statement-breakpoint
-- The step to a yes. The arithmetic of the signature is the app's to check and anybody's to check again:
-- it stands in the ledger. What it is about, whose key it is and that it was asked for is decided here.
create function guard_consent_signature() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  s session;
  k passkey;
  hash bytea;
  client jsonb;
  authenticator bytea;
begin
  if new.status <> 'givet' or (tg_op = 'UPDATE' and old.status = 'givet') then
    new.signature := case when tg_op = 'UPDATE' then old.signature end;
    return new;
  end if;
  s := presented_session(v.person_id);
  if new.signature is null then
    if not coalesce(confirmed_by_mitid(s), false) then
      raise exception 'a yes is confirmed with MitID or signed' using errcode = 'MS081';
    end if;
    return new;
  end if;
  select * into k from passkey p
    where p.credential_id = from_base64url(new.signature ->> 'credentialId')
      and p.person_id = s.person_id and p.cloned_at is null;
  hash := sha256(convert_to(consent_document(new), 'UTF8'));
  client := convert_from(from_base64url(new.signature ->> 'clientDataJSON'), 'UTF8')::jsonb;
  authenticator := from_base64url(new.signature ->> 'authenticatorData');
  if (k.id is not null
      and array(select jsonb_object_keys(new.signature) order by 1) = array['alg', 'authenticatorData',
        'clientDataJSON', 'credentialId', 'documentHash', 'publicKey', 'rpId', 'signature']
      and new.signature ->> 'publicKey' = base64url(k.spki)
      and new.signature ->> 'documentHash' = encode(hash, 'hex')
      and client ->> 'type' = 'webauthn.get' and client ->> 'challenge' = base64url(hash)
      -- WebAuthn level 3, section 6.1: the relying party's hash, then the flags UP (1) and UV (4).
      and length(authenticator) >= 37
      and substring(authenticator for 32) = sha256(convert_to(new.signature ->> 'rpId', 'UTF8'))
      and get_byte(authenticator, 32) & 5 = 5
      and length(from_base64url(new.signature ->> 'signature')) > 0
      and take_challenge('consent', hash, s.token_hash)) is not true then
    raise exception 'the signature is not on this consent' using errcode = 'MS082';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_consent_signature before insert or update on consent for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_consent_signature();
--> statement-breakpoint
-- How a yes can be confirmed now, for the pages that ask for one.
create function confirmation_of(p_token_hash bytea) returns table (by_mitid boolean, passkeys int)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  s session := citizen_session(p_token_hash);
begin
  return query select coalesce(confirmed_by_mitid(s), false),
    (select count(*)::int from passkey p where p.person_id = s.person_id and p.cloned_at is null);
end $$;
--> statement-breakpoint
-- Keeps 32 bytes that a key is about to be asked to sign, for five minutes. A new key is let in by a MitID
-- login of the last five minutes only: whoever finds a screen unlocked must not make a key to it.
create function new_challenge(p_use text, p_challenge bytea, p_token_hash bytea) returns boolean
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
create function my_passkeys(p_token_hash bytea) returns table (
  id uuid, name text, created_at timestamptz, last_used_at timestamptz, device_type text, backed_up boolean,
  cloned boolean, credential_id bytea, transports text[]
) language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select p.id, p.name, p.created_at, p.last_used_at, p.device_type, p.backed_up, p.cloned_at is not null,
      p.credential_id, p.transports
    from passkey p where p.person_id = (citizen_session(p_token_hash)).person_id
    order by p.created_at, p.id;
end $$;
--> statement-breakpoint
-- The public half of a key, to check a signature with. The id of a key is known to its owner's devices and
-- to nobody else; it tells nothing of whose it is. No row for a key that was copied.
create function passkey_by_credential(p_credential_id bytea)
returns table (public_key bytea, spki bytea, counter bigint, transports text[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.public_key, p.spki, p.counter, p.transports from passkey p
    where p.credential_id = p_credential_id and p.cloned_at is null;
end $$;
--> statement-breakpoint
-- Registers a key. Answers its id, or null when the challenge is not this session's or is over.
create function add_passkey(
  p_token_hash bytea, p_challenge bytea, p_credential_id bytea, p_public_key bytea, p_spki bytea, p_counter bigint,
  p_transports text[], p_device_type text, p_backed_up boolean, p_name text
) returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  s session := citizen_session(p_token_hash);
  new_id uuid;
begin
  if s.token_hash is null or not take_challenge('register', p_challenge, p_token_hash) then
    return null;
  end if;
  if not confirmed_by_mitid(s) then
    raise exception 'a new key is confirmed with MitID' using errcode = 'MS081';
  end if;
  -- Two registrations at once must not pass the limit together.
  perform pg_advisory_xact_lock(hashtextextended(s.person_id::text, 13));
  if (select count(*) from passkey p where p.person_id = s.person_id) >= 20 then
    raise exception 'twenty keys are enough' using errcode = 'MS083';
  end if;
  insert into passkey (person_id, credential_id, public_key, spki, counter, transports, device_type, backed_up, name, created_at)
    values (s.person_id, p_credential_id, p_public_key, p_spki, p_counter, p_transports, p_device_type, p_backed_up,
      p_name, gate_now())
    returning id into new_id;
  return new_id;
end $$;
--> statement-breakpoint
create function rename_passkey(p_token_hash bytea, p_passkey uuid, p_name text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update passkey p set name = p_name
    where p.id = p_passkey and p.person_id = (citizen_session(p_token_hash)).person_id;
  return found;
end $$;
--> statement-breakpoint
-- A key that is gone opens nothing: the sessions it made end, except the one that is removing it.
create function remove_passkey(p_token_hash bytea, p_passkey uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from passkey p
    where p.id = p_passkey and p.person_id = (citizen_session(p_token_hash)).person_id;
  if not found then
    return false;
  end if;
  delete from session s
    where s.issuer = 'passkey' and s.sid = p_passkey::text and s.token_hash <> p_token_hash;
  return true;
end $$;
--> statement-breakpoint
-- Notes a use the app has verified. The count must go on, whoever was faster.
create function use_passkey(p_credential_id bytea, p_counter bigint, p_backed_up boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update passkey p set counter = p_counter, backed_up = p_backed_up, last_used_at = gate_now()
    where p.credential_id = p_credential_id and p.cloned_at is null
      and (p.counter < p_counter or (p.counter = 0 and p_counter = 0));
  if found then
    return;
  elsif exists (select from passkey p where p.credential_id = p_credential_id) then
    raise exception 'this count was seen before' using errcode = 'MS084';
  end if;
  raise exception 'no such key' using errcode = 'MS082';
end $$;
--> statement-breakpoint
-- A signature with a count already seen: somebody has a copy, and nobody can tell which is the copy. The key
-- stops for good, and what it opened is closed (WebAuthn level 3, section 6.1.1).
create function stop_passkey(p_credential_id bytea) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update passkey p set cloned_at = gate_now() where p.credential_id = p_credential_id and p.cloned_at is null;
  delete from session s using passkey p
    where p.credential_id = p_credential_id and s.issuer = 'passkey' and s.sid = p.id::text;
end $$;
--> statement-breakpoint
-- Starts a session for a signature the app has verified, ending the browser's previous one. Only who has
-- logged in with MitID has a key. Answers the person; refuses as use_passkey does.
-- The assurance says how it was made: it never passes for a MitID login.
create function start_session_by_passkey(
  p_token_hash bytea, p_previous_hash bytea, p_credential_id bytea, p_counter bigint, p_backed_up boolean,
  p_idle_minutes int, p_absolute_minutes int
) returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  k passkey;
begin
  if length(p_token_hash) <> 32 then
    raise exception 'a token hash has 32 bytes' using errcode = 'MS020';
  end if;
  perform use_passkey(p_credential_id, p_counter, p_backed_up);
  select * into k from passkey p where p.credential_id = p_credential_id;
  delete from session where token_hash = p_previous_hash;
  insert into session (token_hash, person_id, way, issuer, subject, sid, id_token, assurance, auth_time, idle_minutes,
    created_at, last_seen_at, expires_at)
  values (p_token_hash, k.person_id, 'borger', 'passkey', k.person_id::text, k.id::text, '', 'passkey', gate_now(),
    least(p_idle_minutes, 60), gate_now(), gate_now(), gate_now() + make_interval(mins => least(p_absolute_minutes, 720)));
  return k.person_id;
end $$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['present_session(bytea)', 'confirmation_of(bytea)', 'new_challenge(text,bytea,bytea)',
    'take_challenge(text,bytea,bytea)', 'my_passkeys(bytea)', 'passkey_by_credential(bytea)',
    'add_passkey(bytea,bytea,bytea,bytea,bytea,bigint,text[],text,boolean,text)', 'rename_passkey(bytea,uuid,text)',
    'remove_passkey(bytea,uuid)', 'use_passkey(bytea,bigint,boolean)', 'stop_passkey(bytea)',
    'start_session_by_passkey(bytea,bytea,bytea,bigint,boolean,int,int)']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
  end loop;
  foreach f in array array['base64url(bytea)', 'from_base64url(text)', 'confirmed_by_mitid(session)',
    'presented_session(uuid)', 'citizen_session(bytea)', 'consent_document(consent)',
    'take_challenge(text,bytea,bytea)', 'guard_consent_signature()', 'confirmation_of(bytea)',
    'new_challenge(text,bytea,bytea)', 'my_passkeys(bytea)', 'passkey_by_credential(bytea)',
    'add_passkey(bytea,bytea,bytea,bytea,bytea,bigint,text[],text,boolean,text)', 'rename_passkey(bytea,uuid,text)',
    'remove_passkey(bytea,uuid)', 'use_passkey(bytea,bigint,boolean)', 'stop_passkey(bytea)',
    'start_session_by_passkey(bytea,bytea,bytea,bigint,boolean,int,int)']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
