-- The decision and the complaint: what may change, by whom, in which order, and the ledger entry of each
-- act in the same transaction. Rules: docs/domain.md (Afgørelse, Partshøring, Klage).

-- What is put before the citizen and what the citizen complains of are sections of their own, which no
-- helper is given: whoever was shown decisions sees what they saw before.
update role_section set sections = sections || '{partshoering,klage}', writes = writes || '{afgoerelse,partshoering,klage}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
update visit_kind set brings = brings || '{partshoering,klage}' where code in ('afgoerelse.read', 'overview.read', 'sag.read');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('afgoerelse.write', 'afgoerelse', '{sag,partshoering}', '{afgoerelse,partshoering}', '{egenSag}', false, false, '{"da":"Arbejdede på et svar til dig","en":"Worked on a decision for you"}'),
  ('partshoering.read', 'partshoering', '{sag,afgoerelse}', '{}', '{selv}', false, false, '{"da":"Læste, hvad kommunen har tænkt sig","en":"Read what the municipality intends"}'),
  ('partshoering.answer', 'partshoering', '{sag}', '{partshoering}', '{selv}', false, false, '{"da":"Svarede, før kommunen bestemte","en":"Answered before the municipality decided"}'),
  ('klage.read', 'klage', '{sag,afgoerelse,visit}', '{}', '{selv,egenSag}', false, false, '{"da":"Læste din klage","en":"Read your complaint"}'),
  ('klage.write', 'klage', '{sag,afgoerelse,document_list}', '{klage}', '{selv}', false, false, '{"da":"Åbnede en klage for at skrive på den","en":"Opened a complaint to write on it"}'),
  ('klage.handle', 'klage', '{sag,afgoerelse}', '{klage}', '{egenSag}', false, false, '{"da":"Behandlede din klage","en":"Handled your complaint"}');
--> statement-breakpoint
-- Why authorities and banks are closed counts in app/domain/danish-calendar.ts; whether they are, counts
-- here as well, because the database says when a klagefrist ends. A test compares the two, day by day.
create function easter_sunday(year int) returns date language plpgsql immutable as $$
declare
  golden int := year % 19;
  century int := year / 100;
  in_century int := year % 100;
  moon_shift int := (century - (century + 8) / 25 + 1) / 3;
  epact int := (19 * golden + century - century / 4 - moon_shift + 15) % 30;
  to_sunday int := (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
  late int := (golden + 11 * epact + 22 * to_sunday) / 451;
  days int := epact + to_sunday - 7 * late + 114;
begin
  return make_date(year, days / 31, days % 31 + 1);
end $$;
--> statement-breakpoint
create function is_working_day(day date) returns boolean language plpgsql immutable as $$
declare
  year int := extract(year from day);
  after_easter int := day - easter_sunday(year);
begin
  return extract(isodow from day) < 6
    and to_char(day, 'MM-DD') not in ('01-01', '06-05', '12-24', '12-25', '12-26', '12-31')
    and not (after_easter = any (array[-3, -2, 0, 1, 39, 40, 49, 50]))
    -- Store bededag was abolished from 2024 (lov nr. 214 af 6. marts 2023).
    and not (after_easter = 26 and year < 2024);
end $$;
--> statement-breakpoint
create function working_day_from(day date) returns date language plpgsql immutable as $$
begin
  while not is_working_day(day) loop
    day := day + 1;
  end loop;
  return day;
end $$;
--> statement-breakpoint
create function add_working_days(day date, count int) returns date language plpgsql immutable as $$
begin
  while count > 0 loop
    day := working_day_from(day + 1);
    count := count - 1;
  end loop;
  return day;
end $$;
--> statement-breakpoint
-- The last day by a rule of the case's regelsaet: what app/domain/deadline counts for rules by the day
-- and longer. A test compares the two.
create function day_by_regel(p_sag uuid, p_code text, p_from date) returns date language plpgsql stable as $$
declare
  rule regel;
  last_day date;
begin
  select r.* into rule from sag s join regel r on r.regelsaet = s.regelsaet and r.code = p_code where s.id = p_sag;
  if rule.code is null then
    raise exception 'no rule % for the case', p_code using errcode = 'MS156';
  elsif rule.unit = 'hours' then
    raise exception 'rule % counts hours, which end at no day', p_code using errcode = 'MS156';
  elsif rule.unit = 'workingDays' then
    last_day := add_working_days(p_from, rule.amount);
  else
    last_day := (p_from + (rule.amount || ' ' || rule.unit)::interval)::date;
  end if;
  return case when rule.moves then working_day_from(last_day) else last_day end;
end $$;
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['partshoering', 'klage']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to minsag_gate using (true) with check (true)', t);
    execute format('create policy import on %I to minsag_import using (true) with check (true)', t);
    execute format('grant select, insert on %I to minsag_import', t);
    execute format('grant select, insert on %I to minsag_app', t);
    execute format('grant select on %I to minsag_gate', t);
  end loop;
  foreach t in array array['afgoerelse', 'partshoering', 'klage']
  loop
    execute format('create policy visit_%1$s_insert on %1$I for insert to minsag_app
      with check (citizen_id = any ((select visit_writes(%1$L))::uuid[]))', t);
    execute format('create policy visit_%1$s_update on %1$I for update to minsag_app
      using (citizen_id = any ((select visit_writes(%1$L))::uuid[]))
      with check (citizen_id = any ((select visit_writes(%1$L))::uuid[]))', t);
  end loop;
end $$;
--> statement-breakpoint
create policy visit_partshoering on partshoering for select to minsag_app
  using (citizen_id = any ((select visit_citizens('partshoering'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
-- Until it is sent, a complaint is the citizen's own paper.
create policy visit_klage on klage for select to minsag_app
  using (citizen_id = any ((select visit_citizens('klage'))::uuid[])
    and (status <> 'kladde' or (select visit_is_own()))
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])
      or id = any ((select visit_klager())::uuid[])));
--> statement-breakpoint
grant insert on afgoerelse to minsag_app;
--> statement-breakpoint
grant update (title, resultat, begrundelse, regler, oplysninger, klagevejledning, uden_partshoering, form, status, revision)
  on afgoerelse to minsag_app;
--> statement-breakpoint
grant update (answer) on partshoering to minsag_app;
--> statement-breakpoint
grant update (body, late_reason, papers, status, revision, late_assessment, genvurdering, genvurdering_reason, outcome, outcome_reason,
  outcome_on) on klage to minsag_app;
--> statement-breakpoint
grant select on afgoerelse to minsag_gate;
--> statement-breakpoint
grant update (status) on afgoerelse to minsag_gate;
--> statement-breakpoint
-- A decision's life: udkast → iPartshoering → truffet → meddelt. Its words may be changed until it is
-- announced. These steps bind the app, which alone has grants; that an announced one never changes
-- binds everybody (0007).
create function guard_afgoerelse_act() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  before afgoerelse;
  hearing partshoering;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('afgoerelse'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'a decision belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if new.form <> 'skriftlig' then
    raise exception 'a decision is written' using errcode = 'MS153';
  end if;
  if tg_op = 'INSERT' then
    new.status := 'udkast';
    new.authority_id := v.authority_id;
    new.version := 1;
    new.revision := 1;
    if new.replaces is not null then
      select * into before from afgoerelse a
        where a.id = new.replaces and a.sag_id = new.sag_id and a.authority_id = v.authority_id;
      if before.status is distinct from 'meddelt' then
        raise exception 'only an announced decision is corrected' using errcode = 'MS154';
      end if;
      new.version := before.version + 1;
    end if;
    new.made_on := null;
  else
    -- An announced one is refused by its own guard, with its own words.
    if old.status = 'meddelt' then
      return new;
    end if;
    if new.revision is distinct from old.revision + 1 then
      raise exception 'somebody else has saved meanwhile' using errcode = 'MS151';
    end if;
    if new.status = old.status then
      null;
    elsif old.status in ('udkast', 'iPartshoering') and new.status = 'truffet' then
      select * into hearing from partshoering p where p.afgoerelse_id = old.id;
      if hearing.id is null and not coalesce(new.uden_partshoering, '') ~ '\S' then
        raise exception 'nobody was heard, and nothing says why' using errcode = 'MS155';
      elsif hearing.id is not null and hearing.answered_at is null and hearing.answer_by >= gate_today() then
        raise exception 'the citizen may still answer' using errcode = 'MS157';
      end if;
      if not new.resultat ~ '\S' then
        raise exception 'nothing is decided' using errcode = 'MS158';
      end if;
      new.made_on := gate_today();
    elsif not (old.status = 'truffet' and new.status = 'meddelt') then
      raise exception 'a decision cannot go from % to %', old.status, new.status using errcode = 'MS152';
    end if;
  end if;
  new.announced_at := null;
  new.received_on := null;
  new.klagefrist := null;
  if new.status = 'meddelt' then
    if not (new.resultat ~ '\S' and coalesce(new.begrundelse, '') ~ '\S' and coalesce(new.regler, '') ~ '\S'
        and coalesce(new.oplysninger, '') ~ '\S' and coalesce(new.klagevejledning, '') ~ '\S') then
      raise exception 'a decision is announced whole' using errcode = 'MS158';
    end if;
    new.announced_at := gate_now();
    -- It can be read at once, so it has come (lov om Digital Post § 10).
    new.received_on := gate_today();
    new.klagefrist := day_by_regel(new.sag_id, 'complaint', gate_today());
  end if;
  new.saved_at := gate_now();
  new.saved_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_afgoerelse_act before insert or update on afgoerelse for each row
  when (current_user = 'minsag_app') execute function guard_afgoerelse_act();
--> statement-breakpoint
-- A hearing's life: sent, while the decision is a draft; answered once, until the decision is made.
create function guard_partshoering() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  draft afgoerelse;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('partshoering'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'selv' and new.sag_id is distinct from v.basis_id then
    raise exception 'a hearing belongs to the case of the visit' using errcode = 'MS051';
  end if;
  select * into draft from afgoerelse a where a.id = new.afgoerelse_id and a.sag_id = new.sag_id for no key update;
  if tg_op = 'INSERT' then
    if v.basis <> 'egenSag' or draft.status is distinct from 'udkast' then
      raise exception 'a draft is put before the citizen once' using errcode = 'MS152';
    end if;
    if new.answer_by <= gate_today() or new.answer_by > gate_today() + interval '1 year' then
      raise exception 'there must be time to answer' using errcode = 'MS159';
    end if;
    new.title := draft.title;
    new.sent_at := gate_now();
    new.sent_by_name := v.actor_name;
    new.answer := null;
    new.answer_form := null;
    new.answered_at := null;
    new.answer_by_name := null;
    return new;
  end if;
  if old.answered_at is not null or draft.status is distinct from 'iPartshoering' then
    raise exception 'answered, or decided, already' using errcode = 'MS160';
  end if;
  -- A hearing is not over by an answer that says nothing.
  if coalesce(new.answer, '') !~ '\S' then
    raise exception 'nothing is answered' using errcode = 'MS233';
  end if;
  new.answer_form := case when v.basis = 'selv' then 'skriftlig' else 'mundtlig' end;
  new.answered_at := gate_now();
  new.answer_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_partshoering before insert or update on partshoering for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_partshoering();
--> statement-breakpoint
-- What happens in a case, and what comes next, as its pages say it. Nobody waits for the authority itself any
-- more; who else is waited for stays.
create function tell_sag(p_sag uuid, p_happening jsonb, p_step jsonb, p_actor text, p_by date, p_kind text) returns void
language sql as $$
  update sag s set happening = p_happening, next_step = p_step, next_step_actor = p_actor, next_step_by = p_by,
      next_step_kind = p_kind, next_step_consent = null, updated_at = gate_now(),
      waiting_for = case when ours then null else s.waiting_for end,
      waiting_for_who = case when ours then null else s.waiting_for_who end,
      waiting_expected = case when ours then null else s.waiting_expected end
    from (select x.id, coalesce(x.waiting_for_who, '') in ('', a.name) as ours
      from sag x join authority a on a.id = x.authority_id) as w
    where s.id = p_sag and w.id = s.id and s.status <> 'flyttet'
$$;
--> statement-breakpoint
create function tell_decision() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'meddelt' and old.status <> 'meddelt' then
    perform tell_sag(new.sag_id, '{"da":"Du har fået kommunens svar.","en":"You have had the municipality''s decision."}',
      '{"da":"Læs svaret. Er du uenig, kan du klage.","en":"Read the decision. If you disagree, you can complain."}',
      'citizen', new.klagefrist, 'lovkrav');
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_decision after update on afgoerelse for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function tell_decision();
--> statement-breakpoint
create function hear_afgoerelse() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update afgoerelse set status = 'iPartshoering' where id = new.afgoerelse_id and status = 'udkast';
  return null;
end $$;
--> statement-breakpoint
create trigger hear_afgoerelse after insert on partshoering for each row execute function hear_afgoerelse();
--> statement-breakpoint
-- Nothing is decided while the citizen can answer: a day that was promised before is no promise any more.
create function tell_hearing() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform tell_sag(new.sag_id, '{"da":"Kommunen spørger dig, før den bestemmer.","en":"The municipality asks you before it decides."}',
      '{"da":"Når du har svaret, skriver vi vores svar. Svarer du ikke, skriver vi det, når dagen er gået.","en":"When you have answered, we write our decision. If you do not answer, we write it when the day has passed."}',
      'authority', null, null);
  else
    perform tell_sag(new.sag_id, '{"da":"Kommunen har fået dit svar.","en":"The municipality has your answer."}',
      '{"da":"Vi læser dit svar, og så skriver vi vores.","en":"We read your answer, and then we write our decision."}',
      'authority', null, null);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_hearing after insert or update on partshoering for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function tell_hearing();
--> statement-breakpoint
create function text_hash(variadic texts text[]) returns text language sql immutable
as $$ select encode(sha256(convert_to(array_to_string(texts, E'\n'), 'UTF8')), 'hex') $$;
--> statement-breakpoint
create function enter_partshoering() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'partshoering.' || case tg_op when 'INSERT' then 'sent' else 'answered' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'partshoering', new.id, 'sag', new.sag_id,
    'form', new.form, 'answerBy', new.answer_by, 'textHash', text_hash(new.title, new.intended, new.facts),
    'answerForm', new.answer_form, 'answerHash', case when new.answer is not null then text_hash(new.answer) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_partshoering after insert or update on partshoering for each row execute function enter_partshoering();
--> statement-breakpoint
-- What was put before the citizen, and the answer, stay as they were.
create function keep_partshoering() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.answered_at is null
      and (to_jsonb(new) - '{answer,answer_form,answered_at,answer_by_name}'::text[])
        = (to_jsonb(old) - '{answer,answer_form,answered_at,answer_by_name}'::text[]) then
    return new;
  end if;
  raise exception 'a hearing is kept as it was' using errcode = 'MS160';
end $$;
--> statement-breakpoint
create trigger keep_partshoering before update or delete on partshoering for each row execute function keep_partshoering();
--> statement-breakpoint
-- A complaint's steps, for everybody: in order, one at a time, and what a step said stays said.
create function keep_klage() returns trigger language plpgsql as $$
declare
  said jsonb := to_jsonb(old) - 'status'::text;
  free text[];
begin
  if tg_op = 'DELETE' then
    if old.status = 'kladde' then
      return old;
    end if;
    raise exception 'a complaint that was sent stays' using errcode = 'MS161';
  end if;
  free := case old.status || '>' || new.status
    when 'kladde>kladde' then '{body,late_reason,papers,revision,saved_at}'
    when 'kladde>sendt' then '{body,late_reason,papers,revision,saved_at,sent_at,late,genvurdering_by}'
    when 'sendt>genvurderet' then '{late_assessment,genvurdering,genvurdering_reason,genvurderet_at,genvurderet_by_name}'
    when 'genvurderet>sendtVidere' then '{forwarded_at,forwarded_by_name}'
    when 'sendtVidere>afgjort' then '{outcome,outcome_reason,outcome_on,outcome_by_name}' end;
  if free is null then
    raise exception 'a complaint cannot go from % to %', old.status, new.status using errcode = 'MS161';
  elsif (to_jsonb(new) - 'status'::text - free) <> (said - free) then
    raise exception 'what was said stays' using errcode = 'MS161';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Fires after the guard, by name: `guard_klage` stamps, then this compares.
create trigger keep_klage before update or delete on klage for each row execute function keep_klage();
--> statement-breakpoint
create function guard_klage() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  about afgoerelse;
  asked klage := new;
  chosen uuid[];
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('klage'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  -- A visit that stands on a complaint alone reaches that one.
  if v.basis <> 'selv' and v.basis_id is distinct from (case v.basis when 'klage' then new.id else new.sag_id end) then
    raise exception 'a complaint belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    select * into about from afgoerelse a
      where a.id = new.afgoerelse_id and a.citizen_id = new.citizen_id and a.status = 'meddelt';
    if v.basis <> 'selv' or about.id is null then
      raise exception 'one complains of a decision one was given' using errcode = 'MS162';
    end if;
    new.sag_id := about.sag_id;
    new.authority_id := about.authority_id;
    new.status := 'kladde';
    new.papers := '[]';
    new.revision := 1;
    new.saved_at := gate_now();
    new.sent_at := null;
    new.late := null;
    new.genvurdering_by := null;
    new.late_assessment := null;
    new.genvurdering := null;
    new.genvurdering_reason := null;
    new.genvurderet_at := null;
    new.genvurderet_by_name := null;
    new.forwarded_at := null;
    new.forwarded_by_name := null;
    new.outcome := null;
    new.outcome_reason := null;
    new.outcome_on := null;
    new.outcome_by_name := null;
    return new;
  end if;
  -- The citizen writes and sends, the authority does the rest; nobody does the other's part.
  if (v.basis = 'selv') is distinct from (old.status = 'kladde') then
    raise exception 'not this person''s step' using errcode = 'MS161';
  end if;
  new := old;
  new.status := asked.status;
  if old.status = 'kladde' then
    if asked.revision is distinct from old.revision + 1 then
      raise exception 'saved in another place meanwhile' using errcode = 'MS151';
    end if;
    new.body := asked.body;
    new.late_reason := asked.late_reason;
    -- A complaint opens no paper: only what the authority holds already goes with it.
    chosen := array(select (p ->> 'id')::uuid from jsonb_array_elements(asked.papers) as p);
    select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'dated', d.dated) order by d.dated desc, d.id), '[]')
      into new.papers from document d
      where d.id = any (chosen) and d.sag_id = old.sag_id and d.citizen_id = old.citizen_id and d.authority_id = old.authority_id;
    if jsonb_array_length(new.papers) <> cardinality(chosen) or cardinality(chosen) > 20 then
      raise exception 'no such papers to send' using errcode = 'MS164';
    end if;
    new.revision := asked.revision;
    new.saved_at := gate_now();
    if asked.status = 'sendt' then
      select * into about from afgoerelse a where a.id = old.afgoerelse_id;
      new.sent_at := gate_now();
      -- The whole of the last day in Copenhagen counts.
      new.late := gate_today() > about.klagefrist;
      new.genvurdering_by := day_by_regel(old.sag_id, 'genvurdering', gate_today());
      if not new.late then
        new.late_reason := null;
      end if;
    end if;
  elsif asked.status = 'genvurderet' then
    new.late_assessment := asked.late_assessment;
    new.genvurdering := asked.genvurdering;
    new.genvurdering_reason := asked.genvurdering_reason;
    new.genvurderet_at := gate_now();
    new.genvurderet_by_name := v.actor_name;
  elsif asked.status = 'sendtVidere' then
    -- Who was right in full has nothing left to complain of.
    if old.genvurdering = 'medhold' then
      raise exception 'a complaint that was upheld ends there' using errcode = 'MS161';
    end if;
    new.forwarded_at := gate_now();
    new.forwarded_by_name := v.actor_name;
  elsif asked.status = 'afgjort' then
    new.outcome := asked.outcome;
    new.outcome_reason := asked.outcome_reason;
    new.outcome_on := asked.outcome_on;
    new.outcome_by_name := v.actor_name;
    if new.outcome_on > gate_today() or new.outcome_on < (old.forwarded_at at time zone 'Europe/Copenhagen')::date then
      raise exception 'between the day it was sent on and today' using errcode = 'MS163';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_klage before insert or update on klage for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_klage();
--> statement-breakpoint
-- A draft is nobody's business; each later step is an entry.
create function enter_klage() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'klage.' || case new.status when 'sendt' then 'sent' when 'genvurderet' then 'genvurderet'
    when 'sendtVidere' then 'forwarded' else 'decided' end;
begin
  if new.status = 'kladde' then
    return null;
  end if;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'klage', new.id, 'sag', new.sag_id,
    'afgoerelse', new.afgoerelse_id, 'sentOn', (new.sent_at at time zone 'Europe/Copenhagen')::date, 'late', new.late,
    'textHash', text_hash(new.body, new.late_reason),
    'documents', (select coalesce(jsonb_agg(p ->> 'id'), '[]') from jsonb_array_elements(new.papers) as p), 'genvurderingBy', new.genvurdering_by,
    'lateAssessment', new.late_assessment, 'genvurdering', new.genvurdering,
    'reasonHash', case when new.genvurdering_reason is not null then text_hash(new.genvurdering_reason) end,
    'outcome', new.outcome, 'outcomeOn', new.outcome_on,
    'outcomeHash', case when new.outcome_reason is not null then text_hash(new.outcome_reason) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_klage after insert or update on klage for each row execute function enter_klage();
--> statement-breakpoint
-- Where a complaint has got to. That the steps are the law's says that they are about it.
create function tell_klage() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'sendt' then
    perform tell_sag(new.sag_id, '{"da":"Du har klaget over et svar.","en":"You have complained about a decision."}',
      '{"da":"Vi ser på vores svar igen, fordi du har klaget.","en":"We look at our decision again, because you have complained."}',
      'authority', new.genvurdering_by, 'lovkrav');
  elsif new.status = 'genvurderet' and new.genvurdering = 'medhold' then
    perform tell_sag(new.sag_id, '{"da":"Kommunen har givet dig ret i din klage.","en":"The municipality has agreed with your complaint."}',
      '{"da":"Vi skriver et nyt svar til dig.","en":"We write a new decision to you."}', 'authority', null, 'lovkrav');
  elsif new.status = 'genvurderet' then
    perform tell_sag(new.sag_id, '{"da":"Kommunen har set på sit svar igen.","en":"The municipality has looked at its decision again."}',
      '{"da":"Vi sender din klage til Ankestyrelsen.","en":"We send your complaint to Ankestyrelsen."}',
      'authority', null, 'lovkrav');
  elsif new.status = 'sendtVidere' then
    perform tell_sag(new.sag_id, '{"da":"Din klage er hos Ankestyrelsen.","en":"Your complaint is with Ankestyrelsen."}',
      '{"da":"Ankestyrelsen ser på din klage og skriver til dig.","en":"Ankestyrelsen looks at your complaint and writes to you."}',
      'authority', null, 'lovkrav');
  elsif new.status = 'afgjort' then
    perform tell_sag(new.sag_id, '{"da":"Ankestyrelsen har svaret på din klage.","en":"Ankestyrelsen has answered your complaint."}',
      '{"da":"Du kan læse svaret under din klage.","en":"You can read the answer under your complaint."}',
      'authority', null, null);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_klage after update on klage for each row
  when (current_user not in ('minsag_import', 'minsag_gate') and old.status is distinct from new.status)
  execute function tell_klage();
--> statement-breakpoint
grant update (happening, next_step, next_step_by, next_step_kind, next_step_actor, next_step_consent, waiting_for,
  waiting_for_who, waiting_expected, updated_at) on sag to minsag_gate;
--> statement-breakpoint
create function refuse_to_empty() returns trigger language plpgsql as $$
begin
  raise exception 'what was said stays' using errcode = 'MS161';
end $$;
--> statement-breakpoint
create trigger klage_no_truncate before truncate on klage for each statement execute function refuse_to_empty();
--> statement-breakpoint
create trigger partshoering_no_truncate before truncate on partshoering for each statement execute function refuse_to_empty();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['easter_sunday(int)', 'is_working_day(date)', 'working_day_from(date)', 'add_working_days(date,int)',
    'day_by_regel(uuid,text,date)', 'guard_afgoerelse_act()', 'guard_partshoering()', 'hear_afgoerelse()',
    'text_hash(text[])', 'enter_partshoering()', 'guard_klage()', 'enter_klage()', 'tell_decision()', 'tell_hearing()', 'tell_klage()',
    'tell_sag(uuid,jsonb,jsonb,text,date,text)']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
