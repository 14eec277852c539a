-- Row-level security on every table that holds personal data, FORCEd so that it binds the owner too.
-- Policies compare with an init-plan, so a statement asks for its visit once; comparisons are of uuids
-- only, which are leakproof and may use the index.
do $$
declare
  t text;
begin
  foreach t in array array['person', 'person_login', 'membership', 'session', 'sag', 'sag_contact',
    'rehabiliteringsplan', 'plan_section', 'indsats', 'document', 'document_text', 'afgoerelse', 'consent',
    'delegation', 'message', 'visit', 'ledger_payload']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- The gate decides from these tables; grants say which and how.
    execute format('create policy gate on %I to minsag_gate using (true) with check (true)', t);
    -- Demo data and transfers come in through a role that nobody logs in as.
    execute format('create policy import on %I to minsag_import using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
create policy visit_person on person for select to minsag_app
  using (id = any ((select visit_citizens('name'))::uuid[]));
--> statement-breakpoint
grant select (id, name, language) on person to minsag_app;
--> statement-breakpoint
-- An authority sees the case its visit stands on, in a list its own cases; citizens and helpers see
-- all of the citizen's.
create policy visit_sag on sag for select to minsag_app
  using (citizen_id = any ((select visit_citizens('sag'))::uuid[])
    and ((select visit_sager()) is null or id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_sag_contact on sag_contact for select to minsag_app
  using (citizen_id = any ((select visit_citizens('sag'))::uuid[])
    and exists (select from sag s where s.id = sag_id));
--> statement-breakpoint
-- One plan for the citizen: every office's actions appear in it. What stayed behind in a case that moved is the
-- citizen's alone.
create policy visit_plan on rehabiliteringsplan for select to minsag_app
  using (citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[])
    and id <> all ((select left_plans())::uuid[]));
--> statement-breakpoint
create policy visit_plan_section on plan_section for select to minsag_app
  using (citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[])
    and plan_id <> all ((select left_plans())::uuid[]));
--> statement-breakpoint
create policy visit_indsats on indsats for select to minsag_app
  using (citizen_id = any ((select visit_citizens('rehabiliteringsplan'))::uuid[])
    and plan_id <> all ((select left_plans())::uuid[]));
--> statement-breakpoint
create policy visit_document on document for select to minsag_app
  using (id = any ((select v.documents from this_visit v where 'document_list' = any (v.sections))::uuid[]));
--> statement-breakpoint
create policy visit_document_text on document_text for select to minsag_app
  using (document_id = any ((select v.documents from this_visit v where 'document' = any (v.sections))::uuid[]));
--> statement-breakpoint
-- A draft is never visible to the citizen as a decision. Of a case that moved its office sees the decision it
-- has a complaint over.
create policy visit_afgoerelse on afgoerelse for select to minsag_app
  using (citizen_id = any ((select visit_citizens('afgoerelse'))::uuid[])
    and (status = 'meddelt' or authority_id = (select visit_authority()))
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])
      or id = any ((select visit_klage_afgoerelser())::uuid[])));
--> statement-breakpoint
-- An authority sees the consents it asked for or receives by, never the citizen's others, and none of a case
-- that moved away from it.
create policy visit_consent on consent for select to minsag_app
  using (citizen_id = any ((select visit_citizens('consent'))::uuid[])
    and sag_id <> all ((select left_sager())::uuid[])
    and ((select visit_authority()) is null
      or recipient_authority_id = (select visit_authority())
      or requested_by_authority_id = (select visit_authority())));
--> statement-breakpoint
create policy visit_consent_insert on consent for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('consent'))::uuid[]));
--> statement-breakpoint
create policy visit_consent_update on consent for update to minsag_app
  using (citizen_id = any ((select visit_writes('consent'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('consent'))::uuid[]));
--> statement-breakpoint
-- A helper sees what they hold themselves, never who else helps the citizen.
create policy visit_delegation on delegation for select to minsag_app
  using (citizen_id = any ((select visit_citizens('delegation'))::uuid[])
    and ((select visit_delegations()) is null or id = any ((select visit_delegations())::uuid[])));
--> statement-breakpoint
create policy visit_delegation_insert on delegation for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('delegation'))::uuid[]));
--> statement-breakpoint
create policy visit_delegation_update on delegation for update to minsag_app
  using (citizen_id = any ((select visit_writes('delegation'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('delegation'))::uuid[]));
--> statement-breakpoint
create policy visit_message on message for select to minsag_app
  using (citizen_id = any ((select visit_citizens('message'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_message_insert on message for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('message'))::uuid[]));
--> statement-breakpoint
create policy visit_visit on visit for select to minsag_app
  using (citizen_id = any ((select visit_citizens('visit'))::uuid[]));
--> statement-breakpoint
-- The citizen reads every entry; a helper who may see the looks reads the looks.
create policy visit_ledger_payload on ledger_payload for select to minsag_app
  using (citizen_id = any ((select visit_citizens('visit'))::uuid[])
    and ((select visit_is_own())
      or exists (select from ledger_entry e where e.id = entry_id and e.kind like 'visit.%')));
--> statement-breakpoint
grant select on sag, sag_contact, rehabiliteringsplan, plan_section, indsats, document, document_text,
  afgoerelse, message, visit, ledger_payload, ledger_entry to minsag_app;
--> statement-breakpoint
-- All of a consent but the words said yes to: they name the papers the citizen held back, and a
-- recipient may read the rest of the row.
grant select (id, citizen_id, sag_id, source_authority_id, recipient_authority_id, categories, document_types,
  excepted_documents, purpose, consequence, status, valid_from, valid_until, requested_at, requested_by_name,
  requested_by_authority_id, given_at, ended_at, moved_away, text_version) on consent to minsag_app;
--> statement-breakpoint
create function consent_text(p_consent uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select c.text_shown from consent c
    where c.id = p_consent and c.citizen_id = any (visit_citizens('consent')) and visit_authority() is null);
end $$;
--> statement-breakpoint
grant execute on function consent_text(uuid) to minsag_app;
--> statement-breakpoint
alter function consent_text(uuid) owner to minsag_gate;
--> statement-breakpoint
-- Whether the request that a case's next step is about still waits. Who reads the step needs to know
-- that it is over, also without the section `consent`; never whether the answer was yes or no.
create function next_step_request(p_sag uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select case
      when c.status = 'anmodet' and c.valid_until >= gate_today() then 'open'
      when c.given_at is not null or c.status = 'afvist' then 'answered'
      else 'closed' end
    from sag s left join consent c on c.id = s.next_step_consent and c.sag_id = s.id
    where s.id = p_sag and s.next_step_consent is not null
      and s.citizen_id = any (visit_citizens('sag'))
      and (visit_sager() is null or s.id = any (visit_sager())));
end $$;
--> statement-breakpoint
grant execute on function next_step_request(uuid) to minsag_app;
--> statement-breakpoint
alter function next_step_request(uuid) owner to minsag_gate;
--> statement-breakpoint
-- What a form may not decide (who, when, in whose name) the guards stamp, whatever was inserted.
grant insert on consent, delegation, message to minsag_app;
--> statement-breakpoint
grant update (categories, document_types, excepted_documents, status, valid_until, text_version, text_shown)
  on consent to minsag_app;
--> statement-breakpoint
-- The invitation's hash is written and never read back.
grant select (id, citizen_id, kind, helper_name, accepted_name, sections, status, valid_until, invited_at, accepted_at, ended_at, ended_by)
  on delegation to minsag_app;
--> statement-breakpoint
grant update (status) on delegation to minsag_app;
--> statement-breakpoint
grant select, insert on person, person_login, membership, sag, sag_contact, rehabiliteringsplan, plan_section,
  indsats, document, document_text, afgoerelse, consent, delegation, message to minsag_import;
