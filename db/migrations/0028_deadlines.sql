-- Deadlines in the database: every unit a rule may have, moved only where the rule says so (docs/adr/0011),
-- and on the case itself when an answer to the citizen is promised.

update visit_kind set brings = brings || '{klage,ydelsesmaaned}' where code = 'frist.read';
--> statement-breakpoint
set local role minsag_gate;
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
create or replace function day_by_regel(p_sag uuid, p_code text, p_from date) returns date language plpgsql stable as $$
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
-- The first instant that is too late. Hours are hours; of a day in Copenhagen all of it counts. Null where
-- the case's regelsaet has no such rule.
create function instant_by_regel(p_sag uuid, p_code text, p_from timestamptz) returns timestamptz
language plpgsql stable as $$
declare
  rule regel;
begin
  select r.* into rule from sag s join regel r on r.regelsaet = s.regelsaet and r.code = p_code where s.id = p_sag;
  if rule.code is null then
    return null;
  elsif rule.unit = 'hours' then
    return p_from + make_interval(hours => rule.amount);
  end if;
  return (day_by_regel(p_sag, p_code, (p_from at time zone 'Europe/Copenhagen')::date) + 1)::timestamp
    at time zone 'Europe/Copenhagen';
end $$;
--> statement-breakpoint
-- As in 0022, but that the klagefrist moves is the rule's to say.
create or replace function guard_afgoerelse_act() returns trigger
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
-- As in 0007, but the promise may be counted in any unit.
create or replace function guard_message() returns trigger
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
set local role minsag_owner;
--> statement-breakpoint
grant update (answer_asked_at, answer_due_at) on sag to minsag_gate;
--> statement-breakpoint
-- Keeps on the case which message waits for an answer. One after another for a case: without the lock, a
-- message and an answer at the same moment would each overwrite what the other cannot see yet. Locking is a
-- statement of its own, so that the next one sees what committed while it waited.
create function keep_answer_due() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from sag s where s.id = new.sag_id for no key update;
  update sag s set answer_asked_at = w.asked_at, answer_due_at = w.due_at
    from (select min(m.sent_at) as asked_at, min(m.answer_due_at) as due_at from message m
      where m.citizen_id = new.citizen_id and m.sag_id = new.sag_id
        and m.answer_due_at is not null and m.answered_at is null) as w
    where s.id = new.sag_id;
  return null;
end $$;
--> statement-breakpoint
-- Fires after `answer_messages`, by name. Only that one answers, and only when a message comes.
create trigger keep_answer_due after insert on message for each row execute function keep_answer_due();
--> statement-breakpoint
alter function keep_answer_due() owner to minsag_gate;
