-- Sessions live where the gate can see them: the actor of a visit is derived here from the cookie's
-- token hash, never from a parameter the app could get wrong.

grant select, insert, update, delete on session to minsag_gate;
--> statement-breakpoint
grant select, insert on person_login to minsag_gate;
--> statement-breakpoint
grant select, insert on person to minsag_gate;
--> statement-breakpoint
grant update (name) on person to minsag_gate;
--> statement-breakpoint
grant select on membership to minsag_gate;
--> statement-breakpoint
-- Whether a session may still be used: idle and absolute limits.
create function session_is_live(s session) returns boolean language sql stable
as $$ select gate_now() < s.expires_at and gate_now() < s.last_seen_at + make_interval(mins => s.idle_minutes) $$;
--> statement-breakpoint
-- Starts a session for a login the app has verified, ending the browser's previous one (rotation).
-- Finds the person by the MitID identity (p_subject), else a citizen by CPR number, else makes one.
-- p_oidc_subject is the broker's own name for the person: logout notices use it.
create function start_session(
  p_token_hash bytea, p_previous_hash bytea, p_way text, p_issuer text, p_subject text, p_name text,
  p_cpr text, p_cvr text, p_assurance text, p_auth_time timestamptz, p_sid text, p_oidc_subject text, p_id_token text,
  p_idle_minutes int, p_absolute_minutes int
) returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_person uuid;
  v_membership uuid;
begin
  if length(p_token_hash) <> 32 then
    raise exception 'a token hash has 32 bytes' using errcode = 'MS020';
  end if;
  -- Two first logins of one person at once must not make two persons.
  perform pg_advisory_xact_lock(hashtextextended(p_way || p_subject, 11));
  select person_id into v_person from person_login
    where way = p_way and subject = p_subject;
  -- A MitID identity belongs to one CPR number: anything else is a mistake or an attack.
  if exists (select from person where id = v_person and p_way = 'borger' and cpr is distinct from p_cpr) then
    raise exception 'this login belongs to another CPR number' using errcode = 'MS025';
  end if;
  if v_person is null then
    if p_way = 'borger' and p_cpr is not null then
      insert into person (name, cpr) values (p_name, p_cpr) on conflict (cpr) do nothing;
      select id into v_person from person where cpr = p_cpr;
    else
      insert into person (name) values (p_name) returning id into v_person;
    end if;
    insert into person_login (way, subject, person_id) values (p_way, p_subject, v_person);
  end if;
  if p_way = 'erhverv' then
    select m.id into v_membership from membership m join authority a on a.id = m.authority_id
      where m.person_id = v_person and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to)
      order by (a.cvr = p_cvr) desc nulls last, m.valid_from, m.id limit 1;
  end if;
  delete from session where token_hash = p_previous_hash;
  insert into session (token_hash, person_id, way, membership_id, issuer, subject, sid, id_token, assurance,
    auth_time, idle_minutes, created_at, last_seen_at, expires_at)
  values (p_token_hash, v_person, p_way, v_membership, p_issuer, p_oidc_subject, p_sid, p_id_token, p_assurance,
    -- The longest limits are the database's own.
    p_auth_time, least(p_idle_minutes, 60), gate_now(), gate_now(),
    gate_now() + make_interval(mins => least(p_absolute_minutes, 720)));
  return v_person;
end $$;
--> statement-breakpoint
-- Who the browser's token stands for, or no row. Moves the idle limit at most once a minute.
create function session_of(p_token_hash bytea) returns table (
  person_id uuid, name text, way text, language text, membership_id uuid, role text, title jsonb,
  authority_id uuid, authority_name text, memberships jsonb, auth_time timestamptz, expires_at timestamptz
) language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update session s set last_seen_at = gate_now()
    where s.token_hash = p_token_hash and session_is_live(s) and s.last_seen_at < gate_now() - interval '1 minute';
  return query
    select s.person_id, p.name, s.way, p.language, m.id, m.role, m.title, a.id, a.name,
      (select jsonb_agg(jsonb_build_object('id', o.id, 'role', o.role, 'title', o.title, 'authority', oa.name) order by oa.name, o.id)
         from membership o join authority oa on oa.id = o.authority_id
         where s.way = 'erhverv' and o.person_id = s.person_id
           and gate_today() >= o.valid_from and (o.valid_to is null or gate_today() < o.valid_to)),
      s.auth_time, s.expires_at
    from session s
    join person p on p.id = s.person_id
    left join membership m on m.id = s.membership_id
      and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to)
    left join authority a on a.id = m.authority_id
    where s.token_hash = p_token_hash and session_is_live(s);
end $$;
--> statement-breakpoint
-- Acts for one authority at a time. Answers false when the membership is not the person's own.
create function choose_membership(p_token_hash bytea, p_membership uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update session s set membership_id = p_membership
    where s.token_hash = p_token_hash and s.way = 'erhverv' and session_is_live(s)
      and exists (select from membership m where m.id = p_membership and m.person_id = s.person_id
        and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to));
  return found;
end $$;
--> statement-breakpoint
-- Ends one session; answers the ID token the provider wants at logout.
create function end_session(p_token_hash bytea) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_id_token text;
begin
  delete from session where token_hash = p_token_hash returning id_token into v_id_token;
  return v_id_token;
end $$;
--> statement-breakpoint
-- Back-channel logout: by the provider's session id, or all of a subject's sessions without one.
create function end_sessions_at_provider(p_issuer text, p_sid text, p_subject text) returns int
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ended int;
begin
  if p_sid is null and p_subject is null then
    return 0;
  end if;
  delete from session where issuer = p_issuer
    and (sid = p_sid or p_sid is null) and (subject = p_subject or p_subject is null);
  get diagnostics ended = row_count;
  return ended;
end $$;
--> statement-breakpoint
-- Housekeeping: sessions past their limits go, and what is over of questions to keys (0012) and of their
-- answers (0017). A use matters for as long as a question may be open that was asked before it. Answers how
-- many sessions went.
create function sweep_sessions() returns int
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
do $$
declare
  f regprocedure;
begin
  foreach f in array array[
    'start_session(bytea,bytea,text,text,text,text,text,text,text,timestamptz,text,text,text,int,int)',
    'session_of(bytea)', 'choose_membership(bytea,uuid)', 'end_session(bytea)',
    'end_sessions_at_provider(text,text,text)', 'sweep_sessions()']::regprocedure[]
  loop
    execute format('grant execute on function %s to minsag_app', f);
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
  execute 'grant execute on function session_is_live(session) to minsag_gate';
end $$;
