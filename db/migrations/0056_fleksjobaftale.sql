-- The agreement about a fleksjob: written by the jobformidler, agreed to by the citizen, confirmed by an
-- employer who has no login. Rules: docs/domain.md (Fleksjobaftale), docs/adr/0021.

update role_section set sections = sections || '{fleksjobaftale}', writes = writes || '{fleksjobaftale}'
  where basis = 'egenSag' and role = 'jobformidler';
--> statement-breakpoint
update role_section set sections = sections || '{fleksjobaftale}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
-- It rests on an assessment, and whether that still holds is read where either is, and where a case begins.
update visit_kind set brings = brings || '{fleksjobaftale}'
  where code in ('overview.read', 'sag.read', 'arbejdsevne.read', 'ownData.fetch');
--> statement-breakpoint
update visit_kind set brings = brings || '{arbejdsevnevurdering}' where code in ('overview.read', 'sag.read');
--> statement-breakpoint
-- A yes taken back waits for visits in flight and takes the link with it, so what gives and takes a link
-- away has the citizen's lock alone.
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('fleksjobaftale.read', 'fleksjobaftale', '{sag,arbejdsevnevurdering}', '{}', '{selv,egenSag}', false, false, '{"da":"Læste aftalen om dit fleksjob","en":"Read the agreement about your fleksjob"}'),
  ('fleksjobaftale.write', 'fleksjobaftale', '{sag,arbejdsevnevurdering}', '{fleksjobaftale}', '{egenSag}', true, false, '{"da":"Åbnede aftalen om dit fleksjob for at skrive i den","en":"Opened the agreement about your fleksjob to write in it"}'),
  ('fleksjobaftale.answer', 'fleksjobaftale', '{sag}', '{fleksjobaftale}', '{selv}', true, false, '{"da":"Svarede på aftalen om dit fleksjob","en":"Answered the agreement about your fleksjob"}'),
  ('fleksjobaftale.shown', 'fleksjobaftale_shown', '{}', '{}', '{employerLink}', false, false, '{"da":"Læste det i aftalen, du har sagt ja til at vise","en":"Read what you agreed to show of the agreement"}'),
  ('fleksjobaftale.confirm', 'fleksjobaftale_shown', '{}', '{fleksjobaftale_shown}', '{employerLink}', true, false, '{"da":"Svarede på aftalen om dit fleksjob","en":"Answered the agreement about your fleksjob"}');
--> statement-breakpoint
-- Why a link opens nothing, or what it opens: the one row beside its secret, and no section of the case.
create function decide_employer_link(k visit_kind, p_link uuid) returns setof visit_decision language sql stable as $$
  select case
      when l.status = 'brugt' then 'link_used'
      -- Who had the case may hold the link as well: with the case their reach goes.
      when l.status <> 'aaben' or s.status = 'flyttet' then 'link_closed'
      when gate_today() > l.valid_until then 'link_expired'
    end, 'employerLink', array[k.needs], k.writes, 'fleksjobaftale',
    null::uuid, null::uuid, null::text[], '{}'::text[], null::uuid[]
  from fleksjobaftale_link l join fleksjobaftale a on a.id = l.aftale_id join sag s on s.id = a.sag_id
  where l.id = p_link
$$;
--> statement-breakpoint
-- Opens a visit for whoever holds the secret of an employer's link: the second door, beside `open_visit`,
-- for somebody without a session. It writes the same visit and the same entry, refusals too. A secret
-- that is nobody's concerns no citizen and is written nowhere: else anybody could fill the ledger.
create function open_employer_visit(p_link_hash bytea, p_kind text,
  out allowed boolean, out refusal text, out basis text, out entry_id bigint, out citizen_id uuid, out documents uuid[]
) language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  k visit_kind;
  l fleksjobaftale_link;
  d visit_decision;
begin
  perform require_fresh_transaction();
  select * into k from visit_kind x where x.code = p_kind and 'employerLink' = any (x.bases);
  if k.code is null then
    raise exception 'unknown visit kind' using errcode = 'MS021';
  end if;
  select * into l from fleksjobaftale_link x where x.link_hash = p_link_hash;
  if l.id is null then
    allowed := false;
    refusal := 'basis_unknown';
    basis := 'employerLink';
    documents := '{}';
    return;
  end if;
  perform lock_citizen(l.citizen_id, k.exclusive);
  -- A statement of its own, after the lock: it sees what committed while we waited.
  select * into d from decide_employer_link(k, l.id);
  insert into visit
    select pg_current_xact_id(), now(),
      ledger_append(case when v.allowed then 'visit.allowed' else 'visit.denied' end, v.citizen_id, p.payload),
      v.*
    from (select k.code as kind, d.refusal is null as allowed, d.refusal,
      -- Who it was nobody knows; that they held the link made for this employer is known.
      null::uuid as person_id, l.shown ->> 'employer' as actor_name, 'employer' as actor_role,
      null::uuid as authority_id, null::text as authority_name, l.citizen_id, array[l.citizen_id] as citizens,
      case when d.refusal is null then d.sections else '{}' end as sections,
      case when d.refusal is null then d.writes else '{}' end as writes,
      '{}'::uuid[] as documents, '{}'::text[] as categories, d.purpose, d.basis, l.id as basis_id,
      null::text as statute, null::text as reason) as v
    cross join lateral visit_payload(v.kind, v.allowed, v.refusal, v.person_id, v.actor_name, v.actor_role, v.authority_id,
      v.authority_name, v.citizens, v.sections, v.documents, v.categories, v.purpose, v.basis, v.basis_id, v.statute,
      v.reason) as p(payload)
    returning visit.allowed, visit.refusal, visit.basis, visit.entry_id, case when visit.allowed then visit.citizen_id end,
      visit.documents
    into allowed, refusal, basis, entry_id, citizen_id, documents;
end $$;
--> statement-breakpoint
-- The link an employer's visit stands on; null for everybody else.
create function visit_link() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
begin
  return case when v.basis = 'employerLink' and 'fleksjobaftale_shown' = any (v.sections) then v.basis_id end;
end $$;
--> statement-breakpoint
alter table fleksjobaftale enable row level security;
--> statement-breakpoint
alter table fleksjobaftale force row level security;
--> statement-breakpoint
alter table fleksjobaftale_link enable row level security;
--> statement-breakpoint
alter table fleksjobaftale_link force row level security;
--> statement-breakpoint
create policy gate on fleksjobaftale to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on fleksjobaftale to minsag_import using (true) with check (true);
--> statement-breakpoint
create policy gate on fleksjobaftale_link to minsag_gate using (true) with check (true);
--> statement-breakpoint
create policy import on fleksjobaftale_link to minsag_import using (true) with check (true);
--> statement-breakpoint
-- A draft is never visible to the citizen as an agreement.
create policy visit_fleksjobaftale on fleksjobaftale for select to minsag_app
  using (citizen_id = any ((select visit_citizens('fleksjobaftale'))::uuid[])
    and (status <> 'kladde' or (select visit_authority()) is not null)
    and ((select visit_sager()) is null or sag_id = any ((select visit_sager())::uuid[])));
--> statement-breakpoint
create policy visit_fleksjobaftale_insert on fleksjobaftale for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('fleksjobaftale'))::uuid[]));
--> statement-breakpoint
create policy visit_fleksjobaftale_update on fleksjobaftale for update to minsag_app
  using (citizen_id = any ((select visit_writes('fleksjobaftale'))::uuid[]))
  with check (citizen_id = any ((select visit_writes('fleksjobaftale'))::uuid[]));
--> statement-breakpoint
-- Whoever may read the agreement reads its links; an employer reads the one they hold, and no agreement.
create policy visit_fleksjobaftale_link on fleksjobaftale_link for select to minsag_app
  using (id = (select visit_link())
    or (citizen_id = any ((select visit_citizens('fleksjobaftale'))::uuid[])
      and exists (select from fleksjobaftale a where a.id = aftale_id)));
--> statement-breakpoint
create policy visit_fleksjobaftale_link_insert on fleksjobaftale_link for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('fleksjobaftale'))::uuid[]));
--> statement-breakpoint
create policy visit_fleksjobaftale_link_update on fleksjobaftale_link for update to minsag_app
  using (id = (select visit_link())) with check (id = (select visit_link()));
--> statement-breakpoint
grant select, insert on fleksjobaftale to minsag_app, minsag_import;
--> statement-breakpoint
grant update (revision, status, employer, contact_name, starts_on, centihours, opgaver, loengrundlag, stoette, progression,
  skaanehensyn, shown_skaanehensyn, declined_words) on fleksjobaftale to minsag_app;
--> statement-breakpoint
grant select, update (status, active_at, declined_by, declined_words) on fleksjobaftale to minsag_gate;
--> statement-breakpoint
-- The secret's hash is written and never read back.
grant select (id, aftale_id, citizen_id, shown, status, valid_until, made_at, made_by_name, ended_at, svar, answered_name,
  answer_words) on fleksjobaftale_link to minsag_app;
--> statement-breakpoint
grant insert on fleksjobaftale_link to minsag_app;
--> statement-breakpoint
grant update (svar, answered_name, answer_words) on fleksjobaftale_link to minsag_app;
--> statement-breakpoint
grant select, insert on fleksjobaftale_link to minsag_import;
--> statement-breakpoint
grant select, update (status, ended_at) on fleksjobaftale_link to minsag_gate;
--> statement-breakpoint
-- All that an employer sees, in one place: what the citizen looks at before they say yes, what is kept when
-- they do, and what the link opens. `choice` is what the citizen lets them see of what the work must spare.
create function fleksjob_shown(a fleksjobaftale, choice text[]) returns jsonb language sql stable as $$
  select jsonb_build_object('citizen', (select p.name from person p where p.id = a.citizen_id), 'employer', a.employer,
    'contactName', a.contact_name, 'startsOn', a.starts_on, 'centihours', a.centihours,
    'effectiveCentihours', a.effective_centihours, 'opgaver', a.opgaver, 'loengrundlag', a.loengrundlag,
    'stoette', a.stoette, 'progression', a.progression, 'skaanehensyn', coalesce((
      select jsonb_agg(s.label order by s.ordinal) from skaanehensyn s
      where s.code = any (choice) and s.code = any (a.skaanehensyn)), '[]'::jsonb))
$$;
--> statement-breakpoint
grant execute on function fleksjob_shown(fleksjobaftale, text[]) to minsag_app, minsag_import;
--> statement-breakpoint
create function guard_fleksjobaftale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked fleksjobaftale := new;
  assessed arbejdsevnevurdering;
  full_time int;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('fleksjobaftale'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if v.basis = 'selv' then
    if tg_op = 'INSERT' or not old.status || '>' || asked.status = any (array['tilBorger>tilArbejdsgiver',
        'tilBorger>afvist', 'tilArbejdsgiver>afvist']) then
      raise exception 'nothing waits for this answer' using errcode = 'MS261';
    end if;
    new := old;
    new.status := asked.status;
    new.answered_at := gate_now();
    if asked.status = 'afvist' then
      new.declined_by := 'citizen';
      new.declined_words := nullif(btrim(asked.declined_words), '');
    elsif asked.shown_skaanehensyn is null or not asked.shown_skaanehensyn <@ old.skaanehensyn then
      raise exception 'what to show is not of this agreement' using errcode = 'MS262';
    else
      new.shown_skaanehensyn := asked.shown_skaanehensyn;
      new.shown := fleksjob_shown(new, asked.shown_skaanehensyn);
    end if;
    return new;
  end if;
  if new.sag_id is distinct from v.basis_id then
    raise exception 'an agreement belongs to the case of the visit' using errcode = 'MS051';
  end if;
  -- That the job ends is a fact about what is in force, and no new version of it. What was written of the end
  -- can be wrong: it is corrected by whoever has read what it says now, which the revision shows.
  if tg_op = 'UPDATE' and asked.status = 'ophoert'
      and (old.status = 'aktiv' or (old.status = 'ophoert' and asked.revision is distinct from old.revision)) then
    if old.status = 'ophoert' and asked.revision is distinct from old.revision + 1 then
      raise exception 'corrected by somebody else meanwhile' using errcode = 'MS112';
    end if;
    if asked.ended_on is null or coalesce(asked.ended_words, '') !~ '\S' then
      raise exception 'an end has a day and a reason' using errcode = 'MS265';
    elsif asked.ended_on not between old.starts_on and gate_today() + interval '1 year' then
      raise exception 'no such hours, no such day' using errcode = 'MS263';
    end if;
    new := old;
    new.status := 'ophoert';
    new.revision := case old.status when 'ophoert' then asked.revision else old.revision end;
    new.ended_on := asked.ended_on;
    new.ended_words := btrim(asked.ended_words);
    new.ended_by_name := v.actor_name;
    new.ended_at := gate_now();
    return new;
  end if;
  if tg_op = 'INSERT' then
    if asked.status <> 'kladde' then
      raise exception 'an agreement begins as a draft' using errcode = 'MS261';
    end if;
    -- One after another for a case, or two would take the same number.
    perform pg_advisory_xact_lock(hashtextextended(new.sag_id::text, 105));
    if exists (select from fleksjobaftale a where a.sag_id = new.sag_id and a.status = 'kladde') then
      raise exception 'there is a draft already' using errcode = 'MS112';
    end if;
    new.version := 1 + coalesce((select max(a.version) from fleksjobaftale a where a.sag_id = new.sag_id), 0);
    new.revision := 1;
  elsif old.status <> 'kladde' or asked.status not in ('kladde', 'tilBorger') then
    raise exception 'what was offered never changes' using errcode = 'MS261';
  elsif asked.revision is distinct from old.revision + 1 then
    raise exception 'saved by somebody else meanwhile' using errcode = 'MS112';
  end if;
  if not new.skaanehensyn <@ array(select code from skaanehensyn) then
    raise exception 'no such considerations' using errcode = 'MS262';
  end if;
  -- The effective hours are the assessment's, whatever is written.
  select * into assessed from arbejdsevnevurdering x where x.sag_id = new.sag_id and x.status = 'offentliggjort';
  new.vurdering_id := assessed.id;
  new.effective_centihours := assessed.agreed_centihours;
  new.saved_by_name := v.actor_name;
  new.saved_at := gate_now();
  new.offered_at := null;
  new.answered_at := null;
  new.shown_skaanehensyn := null;
  new.shown := null;
  new.active_at := null;
  new.declined_by := null;
  new.declined_words := null;
  new.ended_on := null;
  new.ended_words := null;
  select r.hours * 100 into full_time from regel_graense r join sag s on s.regelsaet = r.regelsaet
    where s.id = new.sag_id and r.code = 'fullTime';
  -- A slip of the keyboard (2062 for 2026) is no first day; the portal's own limit, not the law's.
  if new.centihours not between 0 and full_time
      or new.starts_on not between gate_today() - interval '1 year' and gate_today() + interval '1 year' then
    raise exception 'no such hours, no such day' using errcode = 'MS263';
  end if;
  if new.status = 'tilBorger' then
    if assessed.id is null then
      raise exception 'nothing is assessed yet' using errcode = 'MS264';
    elsif new.employer !~ '\S' or new.contact_name !~ '\S' or new.opgaver !~ '\S' or new.loengrundlag !~ '\S'
        or new.starts_on is null or new.centihours is null then
      raise exception 'an agreement is offered whole' using errcode = 'MS265';
    elsif new.centihours < new.effective_centihours then
      raise exception 'nobody reaches more than the hours they are there' using errcode = 'MS266';
    end if;
    new.offered_at := gate_now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_fleksjobaftale before insert or update on fleksjobaftale for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_fleksjobaftale();
--> statement-breakpoint
-- For everybody: the order of its life, and that what was offered stays as it was.
create function keep_fleksjobaftale() returns trigger language plpgsql as $$
declare
  free text[] := '{status,active_at,declined_by,declined_words}';
begin
  if tg_op = 'TRUNCATE' then
    raise exception 'what was offered never goes away' using errcode = 'MS261';
  elsif old.status = 'kladde' then
    if tg_op = 'DELETE' then
      return old;
    elsif new.status in ('kladde', 'tilBorger') then
      return new;
    end if;
  elsif tg_op = 'UPDATE' then
    if old.status = 'tilBorger' then
      free := free || '{answered_at,shown_skaanehensyn,shown}';
    elsif new.status = 'afvist' then
      free := free || '{answered_at}';
    elsif new.status = 'ophoert' then
      free := '{status,ended_on,ended_words,ended_by_name,ended_at,revision}';
    end if;
    if old.status || '>' || new.status = any (array['tilBorger>tilArbejdsgiver', 'tilBorger>afvist', 'tilBorger>erstattet',
        'tilArbejdsgiver>aktiv', 'tilArbejdsgiver>afvist', 'tilArbejdsgiver>erstattet', 'aktiv>erstattet', 'aktiv>ophoert',
        'ophoert>ophoert'])
        and to_jsonb(new) - free = to_jsonb(old) - free then
      return new;
    end if;
  end if;
  raise exception 'what was offered never changes' using errcode = 'MS261';
end $$;
--> statement-breakpoint
create trigger keep_fleksjobaftale before update or delete on fleksjobaftale
  for each row execute function keep_fleksjobaftale();
--> statement-breakpoint
create trigger fleksjobaftale_no_truncate before truncate on fleksjobaftale
  for each statement execute function keep_fleksjobaftale();
--> statement-breakpoint
-- Imports come whole, but what was shown is the database's also there.
create function settle_fleksjobaftale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.shown := case when new.shown_skaanehensyn is not null then fleksjob_shown(new, new.shown_skaanehensyn) end;
  return new;
end $$;
--> statement-breakpoint
create trigger settle_fleksjobaftale before insert on fleksjobaftale for each row execute function settle_fleksjobaftale();
--> statement-breakpoint
create function enter_fleksjobaftale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'fleksjobaftale.' || case new.status when 'tilBorger' then 'offered' when 'tilArbejdsgiver' then 'agreed'
    when 'aktiv' then 'confirmed' when 'afvist' then 'declined' end;
begin
  if tg_op = 'UPDATE' and new.status = old.status then
    return null;
  end if;
  -- A link lives as long as what it is for waits.
  update fleksjobaftale_link x set status = 'lukket', ended_at = gate_now()
    where x.aftale_id = new.id and x.status = 'aaben' and new.status <> 'tilArbejdsgiver';
  if kind is null then
    return null;
  end if;
  -- One at a time waits for an answer, and one at a time is in force.
  update fleksjobaftale a set status = 'erstattet'
    where a.sag_id = new.sag_id and a.version < new.version
      and a.status = any (case new.status when 'tilBorger' then '{tilBorger,tilArbejdsgiver}'::text[]
        when 'aktiv' then '{aktiv}'::text[] else '{}'::text[] end);
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'fleksjobaftale', new.id,
    'sag', new.sag_id, 'version', new.version, 'startsOn', new.starts_on, 'centihours', new.centihours,
    'effectiveCentihours', new.effective_centihours,
    'textHash', text_hash(canonical_json(fleksjob_shown(new, new.skaanehensyn))),
    'shownHash', case when new.shown is not null then text_hash(canonical_json(new.shown)) end,
    'declinedHash', case when new.declined_words is not null then text_hash(new.declined_words) end)));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_fleksjobaftale after insert or update on fleksjobaftale for each row
  execute function enter_fleksjobaftale();
--> statement-breakpoint
-- A link's life: aaben → brugt | lukket. The office makes it, the employer answers by it, once.
create function guard_fleksjobaftale_link() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  asked fleksjobaftale_link := new;
  a fleksjobaftale;
begin
  if tg_op = 'INSERT' then
    -- Before anything is looked up: a row of somebody else's must not even answer questions.
    if not new.citizen_id = any (coalesce(visit_writes('fleksjobaftale'), '{}')) then
      raise exception 'not in this visit' using errcode = '42501';
    end if;
    select * into a from fleksjobaftale x where x.id = new.aftale_id and x.citizen_id = new.citizen_id;
    if v.basis <> 'egenSag' or a.sag_id is distinct from v.basis_id then
      raise exception 'a link belongs to an agreement of the case' using errcode = 'MS051';
    elsif a.status <> 'tilArbejdsgiver' then
      raise exception 'the citizen has not said yes to this' using errcode = 'MS267';
    end if;
    -- One link at a time: who gets a new one does not hold the old one too.
    update fleksjobaftale_link x set status = 'lukket', ended_at = gate_now()
      where x.aftale_id = new.aftale_id and x.status = 'aaben';
    new.shown := a.shown;
    new.status := 'aaben';
    -- The portal's own limit, not the law's: a letter's way and a holiday.
    new.valid_until := gate_today() + 14;
    new.made_at := gate_now();
    new.made_by_name := v.actor_name;
    new.ended_at := null;
    new.svar := null;
    new.answered_name := null;
    new.answer_words := null;
    return new;
  end if;
  if v.basis is distinct from 'employerLink' or old.id is distinct from v.basis_id
      or not old.citizen_id = any (coalesce(visit_writes('fleksjobaftale_shown'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  if old.status <> 'aaben' then
    raise exception 'a link is answered once' using errcode = 'MS261';
  elsif asked.svar is null or coalesce(asked.answered_name, '') !~ '\S'
      or (asked.svar = 'nej' and coalesce(asked.answer_words, '') !~ '\S') then
    raise exception 'the answer is not whole' using errcode = 'MS233';
  end if;
  new := old;
  new.svar := asked.svar;
  new.answered_name := btrim(asked.answered_name);
  new.answer_words := nullif(btrim(asked.answer_words), '');
  new.status := 'brugt';
  new.ended_at := gate_now();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_fleksjobaftale_link before insert or update on fleksjobaftale_link for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_fleksjobaftale_link();
--> statement-breakpoint
create function keep_fleksjobaftale_link() returns trigger language plpgsql as $$
declare
  free text[] := '{status,ended_at,svar,answered_name,answer_words}';
begin
  if tg_op <> 'UPDATE' or old.status <> 'aaben' or new.status = 'aaben' or to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'a link that is over stays over' using errcode = 'MS261';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_fleksjobaftale_link before update or delete on fleksjobaftale_link
  for each row execute function keep_fleksjobaftale_link();
--> statement-breakpoint
create trigger fleksjobaftale_link_no_truncate before truncate on fleksjobaftale_link
  for each statement execute function keep_fleksjobaftale_link();
--> statement-breakpoint
create function enter_fleksjobaftale_link() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := 'fleksjobaftale.' || case new.status when 'aaben' then 'linkMade' when 'lukket' then 'linkClosed'
    else 'linkUsed' end;
begin
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id, 'fleksjobaftale', new.aftale_id,
    'link', new.id, 'validUntil', new.valid_until, 'shownHash', text_hash(canonical_json(new.shown)), 'answer', new.svar,
    'answerHash', case when new.svar is not null
      then text_hash(canonical_json(jsonb_build_array(new.answered_name, new.answer_words))) end)));
  if tg_op = 'UPDATE' and new.status = 'brugt' then
    update fleksjobaftale a set status = case new.svar when 'ja' then 'aktiv' else 'afvist' end,
        active_at = case new.svar when 'ja' then gate_now() end,
        declined_by = case new.svar when 'nej' then 'employer' end, declined_words = case new.svar when 'nej' then new.answer_words end
      where a.id = new.aftale_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger enter_fleksjobaftale_link after insert or update on fleksjobaftale_link for each row
  execute function enter_fleksjobaftale_link();
--> statement-breakpoint
grant execute on function open_employer_visit(bytea, text), visit_link() to minsag_app;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['decide_employer_link(visit_kind,uuid)', 'open_employer_visit(bytea,text)', 'visit_link()',
    'fleksjob_shown(fleksjobaftale,text[])', 'guard_fleksjobaftale()', 'enter_fleksjobaftale()', 'settle_fleksjobaftale()',
    'guard_fleksjobaftale_link()', 'enter_fleksjobaftale_link()']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
