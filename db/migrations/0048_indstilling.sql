-- The indstilling: a draft as often as one likes, given whole by the rules of the case, answered once by the
-- citizen; disagreement sends it back to the team. Rules: docs/domain.md (Indstilling), docs/adr/0011.

update role_section set sections = sections || '{indstilling}', writes = writes || '{indstilling}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
update role_section set sections = sections || '{indstilling}' where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
update visit_kind set brings = brings || '{indstilling}' where code in ('overview.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('indstilling.read', 'indstilling', '{sag}', '{}', '{selv,egenSag}', false, false, '{"da":"Læste forslaget fra teamet","en":"Read what the team suggests"}'),
  ('indstilling.write', 'indstilling', '{sag}', '{indstilling}', '{egenSag}', false, false, '{"da":"Skrev på et forslag i din sag","en":"Wrote on a suggestion in your case"}'),
  ('indstilling.answer', 'indstilling', '{sag}', '{indstilling}', '{selv}', false, false, '{"da":"Svarede på forslaget fra teamet","en":"Answered what the team suggests"}');
--> statement-breakpoint
alter table indstilling enable row level security;
--> statement-breakpoint
alter table indstilling force row level security;
--> statement-breakpoint
create policy gate on indstilling to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on indstilling to minsag_import using (true) with check (true);
--> statement-breakpoint
-- A draft is never visible to the citizen as a proposal.
create policy visit_indstilling on indstilling for select to minsag_app
  using (citizen_id = any ((select visit_citizens('indstilling'))::uuid[])
    and (status <> 'kladde' or (select visit_authority()) is not null)
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_indstilling_insert on indstilling for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('indstilling'))::uuid[]));
--> statement-breakpoint
create policy visit_indstilling_update on indstilling for update to minsag_app
  using (citizen_id = any ((select visit_writes('indstilling'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('indstilling'))::uuid[]));
--> statement-breakpoint
grant select, insert on indstilling to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, felter, meget_begraenset, svar, svar_ord) on indstilling to minsag_app;
--> statement-breakpoint
grant select, update (status) on indstilling to minsag_gate;
--> statement-breakpoint
create function guard_indstilling() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked indstilling := new;
  rules text;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('indstilling'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis <> 'selv' and new.sag_id is distinct from v.basis_id then
    raise exception 'an indstilling belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if v.basis = 'selv' then
    if tg_op = 'INSERT' or old.status <> 'afgivet' or old.svar is not null then
      raise exception 'a proposal is answered once' using errcode = 'MS231';
    end if;
    new := old;
    new.svar := asked.svar;
    new.svar_ord := asked.svar_ord;
    new.svaret_at := gate_now();
    if asked.svar is null then
      raise exception 'nothing is answered' using errcode = 'MS233';
    end if;
    -- The team looks again, with the citizen's words.
    new.status := case asked.svar when 'uenig' then 'genforelagt' else 'afgivet' end;
    return new;
  end if;
  if tg_op = 'INSERT' then
    if asked.status <> 'kladde' then
      raise exception 'an indstilling begins as a draft' using errcode = 'MS231';
    end if;
    -- One after another for a case, or two would take the same number.
    perform pg_advisory_xact_lock(hashtextextended(new.sag_id::text, 104));
    if exists (select from indstilling i where i.sag_id = new.sag_id and i.status = 'kladde') then
      raise exception 'there is a draft already' using errcode = 'MS151';
    end if;
    new.version := 1 + coalesce((select max(i.version) from indstilling i where i.sag_id = new.sag_id), 0);
    new.revision := 1;
  elsif old.status <> 'kladde' or asked.status not in ('kladde', 'afgivet') then
    raise exception 'what is given never changes' using errcode = 'MS231';
  elsif asked.revision is distinct from old.revision + 1 then
    raise exception 'somebody else has saved meanwhile' using errcode = 'MS151';
  end if;
  new.svar := null;
  new.svar_ord := null;
  new.svaret_at := null;
  new.given_by := null;
  new.given_at := null;
  select s.regelsaet into rules from sag s where s.id = new.sag_id;
  if jsonb_typeof(new.felter) <> 'object' or exists (select from jsonb_each(new.felter) as f(code, words)
      where jsonb_typeof(words) <> 'string' or length(words #>> '{}') > 4000
        or code not in (select r.code from regel_felt r where r.regelsaet = rules and r.document = 'indstilling')) then
    raise exception 'no such fields' using errcode = 'MS232';
  end if;
  if new.status = 'afgivet' then
    if exists (select from regel_felt r where r.regelsaet = rules and r.document = 'indstilling'
        and r.requirement = 'required'
        and (r.only_when is null or (r.only_when = 'megetBegraensetArbejdsevne' and new.meget_begraenset))
        and coalesce(new.felter ->> r.code, '') !~ '\S') then
      raise exception 'an indstilling is given whole' using errcode = 'MS234';
    end if;
    new.given_by := (select f.label from regel_forum f where f.regelsaet = rules and f.matter = 'indstilling');
    new.given_at := gate_now();
  end if;
  new.saved_at := gate_now();
  new.saved_by_name := v.actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_indstilling before insert or update on indstilling for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_indstilling();
--> statement-breakpoint
-- For everybody: the order of its life, and that what was given, and what was answered, stays as it was.
create function keep_indstilling() returns trigger language plpgsql as $$
declare
  free text[] := '{status}';
begin
  if tg_op = 'TRUNCATE' then
    raise exception 'what is given never goes away' using errcode = 'MS231';
  elsif old.status = 'kladde' then
    if tg_op = 'DELETE' then
      return old;
    elsif new.status in ('kladde', 'afgivet') then
      return new;
    end if;
  elsif tg_op = 'UPDATE' then
    if old.status = 'afgivet' and old.svar is null then
      free := '{status,svar,svar_ord,svaret_at}';
    end if;
    if old.status || '>' || new.status = any (array['afgivet>afgivet', 'afgivet>genforelagt', 'afgivet>erstattet',
        'genforelagt>erstattet']) and to_jsonb(new) - free = to_jsonb(old) - free then
      return new;
    end if;
  end if;
  raise exception 'what is given never changes' using errcode = 'MS231';
end $$;
--> statement-breakpoint
create trigger keep_indstilling before update or delete on indstilling for each row execute function keep_indstilling();
--> statement-breakpoint
create trigger indstilling_no_truncate before truncate on indstilling for each statement execute function keep_indstilling();
--> statement-breakpoint
-- A draft is nobody's business; that it was given, and how it was answered, are entries.
create function enter_indstilling() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text;
begin
  if new.status in ('afgivet', 'genforelagt') and (tg_op = 'INSERT' or old.status = 'kladde') then
    kind := 'indstilling.given';
    update indstilling i set status = 'erstattet'
      where i.sag_id = new.sag_id and i.status in ('afgivet', 'genforelagt') and i.version < new.version;
    -- The team has had the plan before it, as the citizen said yes to it.
    update rehabiliteringsplan p set status = 'forelagt' where p.sag_id = new.sag_id and p.status = 'bekraeftet';
  elsif tg_op = 'UPDATE' and old.svar is null and new.svar is not null then
    kind := 'indstilling.answered';
  else
    return null;
  end if;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'indstilling', new.id,
    'sag', new.sag_id, 'version', new.version, 'textHash', text_hash(canonical_json(new.felter)),
    'answer', new.svar, 'answerHash', case when new.svar_ord is not null then text_hash(new.svar_ord) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_indstilling after insert or update on indstilling for each row execute function enter_indstilling();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_indstilling()', 'enter_indstilling()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
