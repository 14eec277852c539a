-- A new assessment that two ask for together: the citizen, and the workplace or the jobformidler. Rules:
-- docs/domain.md (Fælles anmodning).

update role_section set sections = sections || '{faelles_anmodning}', writes = writes || '{faelles_anmodning}'
  where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
update role_section set sections = sections || '{faelles_anmodning}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
-- It stands where one reads what a person can do, and on the overview while it waits for the citizen.
update visit_kind set brings = brings || '{faelles_anmodning}'
  where code in ('arbejdsevne.read', 'overview.read', 'ownData.fetch');
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('faellesAnmodning.write', 'faelles_anmodning', '{sag,arbejdsevnevurdering}', '{faelles_anmodning}', '{selv,egenSag}', false, false, '{"da":"Skrev om at bede om en ny vurdering sammen","en":"Wrote about asking for a new assessment together"}');
--> statement-breakpoint
alter table faelles_anmodning enable row level security;
--> statement-breakpoint
alter table faelles_anmodning force row level security;
--> statement-breakpoint
create policy gate on faelles_anmodning to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on faelles_anmodning to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy visit_faelles_anmodning on faelles_anmodning for select to minsag_app
  using (citizen_id = any ((select visit_citizens('faelles_anmodning'))::uuid[])
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_faelles_anmodning_insert on faelles_anmodning for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('faelles_anmodning'))::uuid[]));
--> statement-breakpoint
create policy visit_faelles_anmodning_update on faelles_anmodning for update to minsag_app
  using (citizen_id = any ((select visit_writes('faelles_anmodning'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('faelles_anmodning'))::uuid[]));
--> statement-breakpoint
grant select, insert on faelles_anmodning to minsag_app, minsag_import;
--> statement-breakpoint
grant update (status, partner, partner_name, ended_words) on faelles_anmodning to minsag_app;
--> statement-breakpoint
grant select, update (status, ended_at, vurdering_id) on faelles_anmodning to minsag_gate;
--> statement-breakpoint
-- Its life: venter → faelles → vurderet; venter | faelles → slut. Each says yes for their own side only, and
-- either can take it back until there is a new assessment.
create function guard_faelles_anmodning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked faelles_anmodning := new;
  side text := case when v.basis = 'selv' then 'citizen' else 'partner' end;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('faelles_anmodning'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if side = 'partner' and new.sag_id is distinct from v.basis_id then
    raise exception 'a request belongs to the case of the visit' using errcode = 'MS051';
  end if;
  if tg_op = 'INSERT' then
    if not exists (select from arbejdsevnevurdering a where a.sag_id = new.sag_id and a.status = 'offentliggjort') then
      raise exception 'nothing is assessed yet' using errcode = 'MS264';
    end if;
    new.status := 'venter';
    new.asked_by := side;
    new.asked_at := gate_now();
    new.citizen_yes_at := case side when 'citizen' then gate_now() end;
    new.partner := null;
    new.partner_yes_at := null;
    new.ended_at := null;
    new.ended_by := null;
    new.ended_words := null;
    new.vurdering_id := null;
  else
    new := old;
    new.status := asked.status;
    if asked.status = 'slut' then
      new.ended_at := gate_now();
      new.ended_by := side;
      new.ended_words := nullif(btrim(asked.ended_words), '');
      if side = 'partner' and new.ended_words is null then
        raise exception 'the citizen is told why' using errcode = 'MS233';
      end if;
      return new;
    elsif asked.status <> 'faelles' or old.status <> 'venter' or old.asked_by = side then
      raise exception 'nothing waits for this answer' using errcode = 'MS291';
    end if;
    new.citizen_yes_at := coalesce(old.citizen_yes_at, gate_now());
  end if;
  if side = 'partner' then
    new.partner := asked.partner;
    new.partner_name := case asked.partner when 'jobformidler' then v.actor_name else btrim(asked.partner_name) end;
    new.partner_yes_at := gate_now();
    new.partner_said_by := v.actor_name;
  elsif tg_op = 'INSERT' then
    new.partner_name := null;
    new.partner_said_by := null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_faelles_anmodning before insert or update on faelles_anmodning for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_faelles_anmodning();
--> statement-breakpoint
-- For everybody: the words that were said yes to stay, and what is over stays over.
create function keep_faelles_anmodning() returns trigger language plpgsql as $$
declare
  free text[] := '{status,citizen_yes_at,partner,partner_name,partner_yes_at,partner_said_by}';
begin
  if tg_op <> 'UPDATE' or old.status || '>' || new.status <> all (array['venter>faelles', 'venter>slut', 'faelles>slut',
      'faelles>vurderet']) then
    raise exception 'what is over never changes' using errcode = 'MS291';
  elsif new.status <> 'faelles' then
    free := '{status,ended_at,ended_by,ended_words,vurdering_id}';
  end if;
  if to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'what was said yes to never changes' using errcode = 'MS291';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_faelles_anmodning before update or delete on faelles_anmodning
  for each row execute function keep_faelles_anmodning();
--> statement-breakpoint
create trigger faelles_anmodning_no_truncate before truncate on faelles_anmodning
  for each statement execute function keep_faelles_anmodning();
--> statement-breakpoint
create function enter_faelles_anmodning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'faellesAnmodning.' || case new.status when 'venter' then 'asked' when 'faelles' then 'joined'
    when 'vurderet' then 'assessed' else 'ended' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'faellesAnmodning', new.id,
    'sag', new.sag_id, 'askedBy', new.asked_by, 'partner', new.partner, 'vurdering', new.vurdering_id,
    'textHash', text_hash(new.words),
    'partnerHash', case when new.partner_name is not null then text_hash(new.partner_name) end,
    'endedHash', case when new.ended_words is not null then text_hash(new.ended_words) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_faelles_anmodning after insert or update on faelles_anmodning for each row
  execute function enter_faelles_anmodning();
--> statement-breakpoint
-- What they asked for together is there once a new assessment is published.
create function answer_faelles_anmodning() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update faelles_anmodning f set status = 'vurderet', ended_at = gate_now(), vurdering_id = new.id
    where f.sag_id = new.sag_id and f.status = 'faelles';
  return null;
end $$;
--> statement-breakpoint
create trigger answer_faelles_anmodning after update on arbejdsevnevurdering for each row
  when (old.status = 'kladde' and new.status = 'offentliggjort') execute function answer_faelles_anmodning();
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_faelles_anmodning()', 'enter_faelles_anmodning()', 'answer_faelles_anmodning()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
