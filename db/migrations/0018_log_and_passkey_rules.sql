-- Heads chained, consents' times and words in what is entered and erased, and the rounds of a passkey:
-- its acts in the ledger, its count judged by its question, its challenges without a row for anybody.
-- Rules: docs/adr/0008 and 0010.

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
