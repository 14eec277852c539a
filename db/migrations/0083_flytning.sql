-- Handing a case over to another municipality. One row says it; all that follows (the old case closed, a new
-- one there, the plan along with it, the ledger's entry) happens in the transaction of that row, here and
-- not in the app. Rules: docs/adr/0024, docs/domain.md (Flytning).

update role_section set writes = writes || '{flytning}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
-- Handing over is exclusive, as a revocation is: once it is done nobody is still reading.
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('flytning.read', 'sag', '{visit}', '{}', '{selv}', false, false, '{"da":"Så, hvad der fulgte med, da du flyttede","en":"Looked at what came along when you moved"}'),
  ('flytning.prepare', 'sag', '{}', '{flytning}', '{egenSag}', false, false, '{"da":"Så, hvordan din sag kan flyttes","en":"Looked at how your case can be moved"}'),
  ('flytning.give', 'sag', '{}', '{flytning}', '{egenSag}', true, false, '{"da":"Flyttede din sag til en anden kommune","en":"Moved your case to another municipality"}'),
  ('flytning.take', 'sag', '{}', '{flytning}', '{egenSag}', false, false, '{"da":"Tog imod din sag","en":"Took on your case"}');
--> statement-breakpoint
alter table flytning enable row level security;
--> statement-breakpoint
alter table flytning force row level security;
--> statement-breakpoint
create policy gate on flytning to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on flytning to minsag_import using (true) with check (true);
--> statement-breakpoint
-- Who sees a case or its plan sees where it came from; of those it left only the citizen and their helpers.
create policy visit_flytning on flytning for select to minsag_app
  using ((citizen_id = any ((select visit_citizens('sag'))::uuid[])
      or citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[]))
    and ((select visit_sager()) is null or ny_sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_flytning_insert on flytning for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('flytning'))::uuid[]));
--> statement-breakpoint
create policy visit_flytning_update on flytning for update to minsag_app
  using (citizen_id = any ((select visit_writes('flytning'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('flytning'))::uuid[]));
--> statement-breakpoint
grant select, insert, update (status) on flytning to minsag_app;
--> statement-breakpoint
grant select, insert on flytning to minsag_import;
--> statement-breakpoint
grant select on flytning, plan_remark, plan_confirmation to minsag_gate;
--> statement-breakpoint
grant insert on sag, sag_contact, rehabiliteringsplan, plan_section_version, plan_remark, plan_confirmation,
  plan_draft, indsats to minsag_gate;
--> statement-breakpoint
grant update (status) on sag to minsag_gate;
--> statement-breakpoint
-- "SK-2026-0007": the initials of the authority, the year, and the next number of theirs.
create function next_sagsnummer(p_authority uuid) returns text language plpgsql as $$
declare
  prefix text := (select upper(string_agg(left(word, 1), '')) || '-' || extract(year from gate_today()) || '-'
    from authority a cross join lateral regexp_split_to_table(a.name, '[^[:alpha:]]+') as word where a.id = p_authority);
  taken int;
begin
  -- One after another: who waits here sees the number the other has taken.
  perform pg_advisory_xact_lock(hashtextextended(prefix, 310));
  select coalesce(max(substr(s.sagsnummer, length(prefix) + 1)::int), 0) into taken from sag s
    where starts_with(s.sagsnummer, prefix) and substr(s.sagsnummer, length(prefix) + 1) ~ '^\d{1,8}$';
  return prefix || lpad((taken + 1)::text, greatest(4, length((taken + 1)::text)), '0');
end $$;
--> statement-breakpoint
-- A transfer's life: afgivet → modtaget. The case at the new municipality is made here, so that the row can
-- name it.
create function guard_flytning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  s sag;
  giver text;
  receiver text;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions. No other visit has
  -- waited for those who read.
  if not new.citizen_id = any (coalesce(visit_writes('flytning'), '{}'))
      or v.kind <> (case tg_op when 'INSERT' then 'flytning.give' else 'flytning.take' end) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' then
    if old.ny_sag_id is distinct from v.basis_id then
      raise exception 'taken on in the case of the visit' using errcode = 'MS051';
    end if;
    if old.status <> 'afgivet' then
      raise exception 'taken on already' using errcode = 'MS314';
    end if;
    new := old;
    new.status := 'modtaget';
    new.taken_at := gate_now();
    new.taken_by_name := v.actor_name;
    return new;
  end if;
  select * into s from sag x where x.id = new.sag_id and x.id = v.basis_id;
  if s.id is null then
    raise exception 'a transfer belongs to the case of the visit' using errcode = 'MS051';
  end if;
  -- Also by a row of this very statement: what follows a row happens after the last of them.
  if s.status = 'flyttet' or exists (select from flytning f where f.sag_id = s.id) then
    raise exception 'the case has moved' using errcode = 'MS311';
  end if;
  select a.name into giver from authority a where a.id = s.authority_id;
  select a.name into receiver from authority a
    where a.id = new.authority_id and a.kind = 'kommune' and a.id <> s.authority_id;
  if receiver is null then
    raise exception 'a case moves to another municipality' using errcode = 'MS312';
  end if;
  if coalesce(new.moved_on not between s.opened_on and gate_today(), true) then
    raise exception 'moved on a day of the case that has come' using errcode = 'MS313';
  end if;
  -- An id that is taken would let the row be passed over, and the new case stand without it.
  new.id := gen_random_uuid();
  new.from_authority_id := s.authority_id;
  new.ny_sag_id := gen_random_uuid();
  new.status := 'afgivet';
  new.handed_over_at := gate_now();
  new.handed_over_by_name := v.actor_name;
  new.taken_at := null;
  new.taken_by_name := null;
  insert into sag (id, citizen_id, authority_id, sagsnummer, regelsaet, phase, phase_dates, status, happening, next_step,
      next_step_actor, opened_on, updated_at)
    values (new.ny_sag_id, s.citizen_id, new.authority_id, next_sagsnummer(new.authority_id), s.regelsaet, s.phase, s.phase_dates,
      'oprettet',
      jsonb_build_object('da', format('Din sag er flyttet fra %s til %s. Din plan fulgte med.', giver, receiver),
        'en', format('Your case has moved from %s to %s. Your plan came along.', giver, receiver)),
      jsonb_build_object('da', format('%s finder en sagsbehandler til dig.', receiver),
        'en', format('%s finds a caseworker for you.', receiver)),
      'authority', gate_today(), gate_now());
  return new;
end $$;
--> statement-breakpoint
create trigger guard_flytning before insert or update on flytning for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_flytning();
--> statement-breakpoint
-- That a case was handed over stays told, for everybody.
create function keep_flytning() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'afgivet' and (to_jsonb(new) - '{status,taken_at,taken_by_name}'::text[])
      = (to_jsonb(old) - '{status,taken_at,taken_by_name}'::text[]) then
    return new;
  end if;
  raise exception 'that a case was handed over stays told' using errcode = 'MS314';
end $$;
--> statement-breakpoint
create trigger keep_flytning before update or delete on flytning for each row execute function keep_flytning();
--> statement-breakpoint
create trigger flytning_no_truncate before truncate on flytning for each statement execute function refuse_to_empty();
--> statement-breakpoint
-- The plan goes along: what stands in it, who wrote it and when, the citizen's yes to it, their remarks, and
-- every office's actions. What stood there before, and what the citizen took back, stays behind. Answers the
-- copy; null where there was none.
create function carry_plan(p_from uuid, p_to uuid) returns uuid language plpgsql as $$
declare
  plan rehabiliteringsplan;
  copy uuid := gen_random_uuid();
begin
  select * into plan from rehabiliteringsplan p where p.sag_id = p_from order by p.updated_on desc, p.id limit 1;
  if plan.id is null then
    return null;
  end if;
  insert into rehabiliteringsplan (id, sag_id, citizen_id, status, updated_on)
    values (copy, p_to, plan.citizen_id, plan.status, plan.updated_on);
  insert into plan_section (plan_id, citizen_id, ordinal, code, heading, body, version, own_words)
    select copy, s.citizen_id, s.ordinal, s.code, s.heading, s.body, s.version, s.own_words
    from plan_section s where s.plan_id = plan.id;
  insert into plan_section_version (plan_id, citizen_id, code, voice, version, base_version, body, written_by_name,
      written_by_role, written_by_authority, written_at)
    select copy, v.citizen_id, v.code, v.voice, v.version, v.base_version, v.body, v.written_by_name, v.written_by_role,
      v.written_by_authority, v.written_at
    from plan_section_version v
    where v.plan_id = plan.id and (
      v.version = (select max(x.version) from plan_section_version x
        where x.plan_id = v.plan_id and x.code = v.code and x.voice = v.voice)
      -- A remark is pinned to the text it was said to.
      or exists (select from plan_remark r where r.plan_id = v.plan_id and r.code = v.code and r.voice = v.voice
        and r.version = v.version and r.taken_back_at is null));
  insert into plan_remark (plan_id, citizen_id, code, voice, version, body, written_at)
    select copy, r.citizen_id, r.code, r.voice, r.version, r.body, r.written_at
    from plan_remark r where r.plan_id = plan.id and r.taken_back_at is null;
  insert into plan_confirmation (plan_id, citizen_id, versions, confirmed_at)
    select copy, c.citizen_id, c.versions, c.confirmed_at
    from plan_confirmation c where c.plan_id = plan.id and c.versions = plan_versions(copy);
  -- Whose it was stays told. Nobody of the old case's people is the one who does it any more.
  insert into indsats (plan_id, citizen_id, authority_id, kontor, title, responsible, starts_on, goal, status, revision)
    select copy, i.citizen_id, i.authority_id, i.kontor, i.title, i.responsible, i.starts_on, i.goal, i.status, i.revision
    from indsats i where i.plan_id = plan.id;
  -- Words the citizen has begun are not lost; those of the office are nobody's any more.
  insert into plan_draft (plan_id, citizen_id, code, voice, person_id, body, base_version, saved_at)
    select copy, d.citizen_id, d.code, d.voice, d.person_id, d.body, d.base_version, d.saved_at
    from plan_draft d where d.plan_id = plan.id and d.person_id = d.citizen_id;
  delete from plan_draft d where d.plan_id = plan.id;
  return copy;
end $$;
--> statement-breakpoint
-- What the receipt tells of the plan that went along: how much, and a hash of its words.
create function told_plan(p_plan uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'plan', p_plan,
    'sections', (select count(*) from plan_section s where s.plan_id = p_plan),
    'ownWords', (select count(*) from plan_section s where s.plan_id = p_plan and s.own_words is not null),
    'remarks', (select count(*) from plan_remark r where r.plan_id = p_plan),
    'indsatser', (select count(*) from indsats i where i.plan_id = p_plan),
    'planHash', case when p_plan is not null then text_hash(
      (select string_agg(concat_ws(E'\n', s.heading, s.body, s.own_words), E'\n' order by s.ordinal, s.code)
        from plan_section s where s.plan_id = p_plan),
      (select string_agg(r.body, E'\n' order by r.written_at, r.code, r.body) from plan_remark r where r.plan_id = p_plan),
      (select string_agg(concat_ws(E'\n', i.title, i.goal, i.responsible), E'\n' order by i.starts_on, i.title, i.goal)
        from indsats i where i.plan_id = p_plan)) end)
$$;
--> statement-breakpoint
create function hand_over() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  receiver text := (select a.name from authority a where a.id = new.authority_id);
  copy uuid;
begin
  update sag set status = 'flyttet',
      happening = jsonb_build_object('da', format('Sagen er flyttet til %s.', receiver),
        'en', format('The case has moved to %s.', receiver)),
      next_step = jsonb_build_object('da', format('Du skal ikke gøre noget her. Skriv til %s.', receiver),
        'en', format('There is nothing to do here. Write to %s.', receiver)),
      next_step_by = null, next_step_kind = null, next_step_actor = 'authority', next_step_consent = null,
      waiting_for = null, waiting_for_who = null, waiting_expected = null, answer_asked_at = null, answer_due_at = null,
      updated_at = gate_now()
    where id = new.sag_id;
  copy := carry_plan(new.sag_id, new.ny_sag_id);
  perform ledger_append('flytning.handedOver', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'flytning.handedOver', 'actor', acting_payload(), 'citizen', new.citizen_id, 'flytning', new.id,
    'sag', new.sag_id, 'from', new.from_authority_id, 'recipient', new.authority_id,
    'fromName', (select a.name from authority a where a.id = new.from_authority_id), 'recipientName', receiver,
    'newSag', new.ny_sag_id, 'newSagsnummer', (select s.sagsnummer from sag s where s.id = new.ny_sag_id),
    'movedOn', new.moved_on, 'handedOverAt', ledger_time(new.handed_over_at)) || told_plan(copy)));
  return null;
end $$;
--> statement-breakpoint
create trigger hand_over after insert on flytning for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function hand_over();
--> statement-breakpoint
-- Who takes the case on is from then on the one the citizen calls.
create function take_on() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  insert into sag_contact (sag_id, citizen_id, person_id, role, name, title, phone, email, "primary")
    select new.ny_sag_id, new.citizen_id, v.person_id, m.role, v.actor_name, m.title, m.phone, m.email, true
    from membership m
    where m.person_id = v.person_id and m.authority_id = v.authority_id and m.role = v.actor_role
      and gate_today() >= m.valid_from and (m.valid_to is null or gate_today() < m.valid_to)
    order by m.valid_from limit 1;
  update sag set status = 'underOplysning',
      next_step = jsonb_build_object('da', 'Din nye sagsbehandler læser din plan og taler med dig om, hvad der skal ske.',
        'en', 'Your new caseworker reads your plan and talks with you about what is to happen.'),
      updated_at = gate_now()
    where id = new.ny_sag_id;
  perform ledger_append('flytning.taken', new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'flytning.taken', 'actor', acting_payload(), 'citizen', new.citizen_id, 'flytning', new.id,
    'sag', new.ny_sag_id, 'takenAt', ledger_time(new.taken_at))));
  return null;
end $$;
--> statement-breakpoint
create trigger take_on after update on flytning for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function take_on();
--> statement-breakpoint
-- Into a case that has moved nobody writes: no office opens it. A complaint is the exception: it goes to the
-- authority that decided. Names of triggers decide the order, and this one speaks before the guards.
create function refuse_in_moved_case() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  written uuid;
begin
  if tg_argv[0] = 'plan' then
    select p.sag_id into written from rehabiliteringsplan p where p.id = new.plan_id;
  elsif tg_argv[0] = 'sag' then
    written := new.sag_id;
  end if;
  if exists (select from sag s where s.id = written and s.status = 'flyttet'
      and s.citizen_id = new.citizen_id and s.citizen_id = any (v.citizens)) then
    raise exception 'the case has moved' using errcode = 'MS311';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['message', 'fravaer', 'aktindsigt', 'document', 'partshoering', 'moede', 'referat', 'maaling',
    'indstilling', 'fleksjobaftale', 'faelles_anmodning']
  loop
    execute format('create trigger case_moved before insert or update on %I for each row
      when (current_user = ''minsag_app'') execute function refuse_in_moved_case(''sag'')', t);
  end loop;
  foreach t in array array['plan_section_version', 'plan_draft', 'plan_remark', 'plan_confirmation']
  loop
    execute format('create trigger case_moved before insert or update on %I for each row
      when (current_user = ''minsag_app'') execute function refuse_in_moved_case(''plan'')', t);
  end loop;
end $$;
--> statement-breakpoint
-- What the old office was given for the case opens nothing to it any more, nor what it was given for it before
-- the case came to it. Kept with the consent, because every visit on one asks.
create function close_consents() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update consent set moved_away = true
    where citizen_id = new.citizen_id and recipient_authority_id = new.authority_id and sag_id in (
      with recursive came(sag_id) as (
        select new.id union select f.sag_id from flytning f join came c on f.ny_sag_id = c.sag_id)
      select c.sag_id from came c);
  return null;
end $$;
--> statement-breakpoint
create trigger close_consents after update of status on sag for each row
  when (new.status = 'flyttet' and old.status <> 'flyttet') execute function close_consents();
--> statement-breakpoint
-- Of what is carried in from elsewhere, nobody else says it.
create function stamp_moved_away() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.moved_away := exists (select from sag s
    where s.id = new.sag_id and s.status = 'flyttet' and s.authority_id = new.recipient_authority_id);
  return new;
end $$;
--> statement-breakpoint
create trigger stamp_moved_away before insert on consent for each row execute function stamp_moved_away();
--> statement-breakpoint
grant update (moved_away) on consent to minsag_gate;
--> statement-breakpoint
-- A question ends with the case; what was given can be narrowed and taken back for ever.
create trigger case_moved before insert on consent for each row
  when (current_user = 'minsag_app') execute function refuse_in_moved_case('sag');
--> statement-breakpoint
create trigger case_moved_answer before update on consent for each row
  when (current_user = 'minsag_app' and old.status = 'anmodet') execute function refuse_in_moved_case('sag');
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['next_sagsnummer(uuid)', 'carry_plan(uuid,uuid)', 'told_plan(uuid)', 'guard_flytning()',
    'hand_over()', 'take_on()', 'refuse_in_moved_case()', 'close_consents()', 'stamp_moved_away()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
