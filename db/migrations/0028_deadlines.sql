-- Deadlines in the database: every unit a rule may have, moved only where the rule says so (docs/adr/0011),
-- and on the case itself when an answer to the citizen is promised.

update visit_kind set brings = brings || '{klage,ydelsesmaaned}' where code = 'frist.read';
--> statement-breakpoint
-- The dates told on the citizen's first page are those of the law while they wait for a fleksjob as well.
update visit_kind set brings = brings || '{ydelsesmaaned}' where code = 'overview.read';
--> statement-breakpoint
set local role minsag_gate;
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
-- The default of 0002 is the owner's alone.
revoke execute on function instant_by_regel(uuid, text, timestamptz) from public;
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
