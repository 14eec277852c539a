-- Papers that are added here: by the citizen, or by the authority whose case it is. The paper, its file's
-- facts and the ledger's entry commit together; the file itself lies in the store by then, sealed
-- (docs/adr/0017). What may be added, by whom, what it is about and what it is called, is data.

update document_type t set added_by = x.added_by, category = x.category, naming = x.naming, ordinal = x.ordinal
from (values
  ('rehabiliteringsplan', '{authority}'::text[], 'beskaeftigelse', '{slags} fra {dato}', 20),
  ('lae265', '{citizen,authority}', 'sundhed', '{slags} fra {fra}', 1),
  ('speciallaegeerklaering', '{citizen,authority}', 'sundhed', '{slags} fra {fra}', 2),
  ('praktikbeskrivelse', '{citizen,authority}', 'beskaeftigelse', '{slags} fra {fra}', 6),
  ('statusattest', '{citizen,authority}', 'sundhed', '{slags} fra {fra}', 3),
  ('indstilling', '{authority}', 'beskaeftigelse', '{slags} fra {fra}', 21),
  ('fleksjobaftale', '{citizen,authority}', 'beskaeftigelse', '{slags} med {fra}', 7),
  ('cv', '{citizen,authority}', 'beskaeftigelse', '{slags} fra {dato}', 5),
  ('moedereferat', '{authority}', 'beskaeftigelse', '{slags} {dato}', 22),
  ('udbetalingsmeddelelse', '{citizen,authority}', 'oekonomi', '{slags} fra {dato}', 9)
) as x(code, added_by, category, naming, ordinal)
where t.code = x.code;
--> statement-breakpoint
insert into document_type (code, label, added_by, category, naming, ordinal) values
  ('sygehusbrev', '{"da":"Brev fra sygehus","en":"Letter from a hospital"}', '{citizen,authority}', 'sundhed', '{slags}: {fra}', 4),
  ('loenseddel', '{"da":"Lønseddel","en":"Payslip"}', '{citizen,authority}', 'oekonomi', '{slags} fra {dato}', 8),
  ('andetHelbred', '{"da":"Andet om helbred","en":"Other, about health"}', '{citizen,authority}', 'sundhed', '{slags} fra {fra}', 11),
  ('andetArbejde', '{"da":"Andet om arbejde","en":"Other, about work"}', '{citizen,authority}', 'beskaeftigelse', '{slags} fra {fra}', 12),
  ('andetHverdag', '{"da":"Andet om familie og hverdag","en":"Other, about family and everyday life"}', '{citizen,authority}', 'social', '{slags} fra {fra}', 13),
  ('andetPenge', '{"da":"Andet om penge","en":"Other, about money"}', '{citizen,authority}', 'oekonomi', '{slags} fra {fra}', 14);
--> statement-breakpoint
update role_section set writes = writes || '{document}'
  where basis = 'egenSag' and role in ('caseworker', 'koordinerendeSagsbehandler');
--> statement-breakpoint
-- Exclusive: a new version inherits that its forerunner was held back from a consent, and no visit under
-- that consent may stand between the two.
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('document.add', 'document_list', '{sag}', '{document}', '{selv,egenSag}', true, false, '{"da":"Lagde et papir i sagen","en":"Added a paper to the case"}');
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['citizen_key', 'document_file']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to minsag_gate using (true) with check (true)', t);
    execute format('create policy import on %I to minsag_import using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
create policy visit_document_insert on document for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('document'))::uuid[]));
--> statement-breakpoint
-- Who may read what a paper says may read its file; what a scan found harmful is closed to everybody.
create policy visit_document_file on document_file for select to minsag_app
  using (scan <> 'skadelig' and document_id = any ((select v.documents from this_visit v where 'document' = any (v.sections))::uuid[]));
--> statement-breakpoint
create policy visit_document_file_insert on document_file for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('document'))::uuid[]));
--> statement-breakpoint
-- The key is sealed: it says nothing without the portal's master key.
create policy visit_citizen_key on citizen_key for select to minsag_app
  using (citizen_id = any ((select visit_citizens('document'))::uuid[])
    or citizen_id = any ((select visit_writes('document'))::uuid[]));
--> statement-breakpoint
create policy visit_citizen_key_insert on citizen_key for insert to minsag_app
  with check (citizen_id = any ((select visit_writes('document'))::uuid[]));
--> statement-breakpoint
grant select, insert on document_file, citizen_key to minsag_app, minsag_import;
--> statement-breakpoint
grant insert on document to minsag_app;
--> statement-breakpoint
grant select on document_file, citizen_key, document_type to minsag_gate;
--> statement-breakpoint
grant update (status) on document to minsag_gate;
--> statement-breakpoint
grant update (excepted_documents) on consent to minsag_gate;
--> statement-breakpoint
-- What a paper is called: the naming of its kind, filled in.
create function paper_name(naming text, slags text, fra text, dated date) returns text language sql immutable as $$
  select replace(replace(replace(naming, '{slags}', slags), '{fra}', fra), '{dato}', to_char(dated, 'DD.MM.YYYY'))
$$;
--> statement-breakpoint
grant execute on function paper_name(text,text,text,date) to minsag_app, minsag_gate;
--> statement-breakpoint
create function guard_document() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v visit := current_visit();
  side text := case when v.basis = 'selv' then 'citizen' else 'authority' end;
  kind document_type;
  before document;
begin
  -- Before anything is looked up: a row of somebody else's must not even answer questions.
  if not new.citizen_id = any (coalesce(visit_writes('document'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  select s.authority_id into new.authority_id from sag s
    where s.id = new.sag_id and s.citizen_id = new.citizen_id and s.status <> 'flyttet'
      and (v.basis = 'selv' or s.id = v.basis_id);
  if not found then
    raise exception 'a paper belongs to a case of the visit' using errcode = 'MS051';
  end if;
  select * into kind from document_type t where t.code = new.type and side = any (t.added_by);
  if not found then
    raise exception 'no such kind of paper to add' using errcode = 'MS211';
  end if;
  if new.dated > gate_today() or new.dated < '1900-01-01' then
    raise exception 'dated on a day to come' using errcode = 'MS212';
  end if;
  if coalesce(new.from_name, '') !~ '\S' or length(new.from_name) > 120 then
    raise exception 'nobody wrote it' using errcode = 'MS213';
  end if;
  new.version := 1;
  if new.replaces is not null then
    -- One after another: two new versions at once would both be the next.
    select * into before from document d where d.id = new.replaces and d.sag_id = new.sag_id for update;
    if not found or before.added_by is distinct from side or before.authority_id is distinct from new.authority_id
        or before.status <> 'gaeldende' or before.type <> new.type then
      raise exception 'no paper of yours that holds' using errcode = 'MS214';
    end if;
    new.version := before.version + 1;
  end if;
  new.category := kind.category;
  new.title := paper_name(kind.naming, kind.label->>'da', new.from_name, new.dated);
  new.fetched_on := null;
  new.status := 'gaeldende';
  new.added_by := side;
  return new;
end $$;
--> statement-breakpoint
-- Papers that come in another way (transfers, fetches) are not added here, whoever brings them.
create trigger guard_document before insert on document for each row
  when (current_user = 'minsag_app') execute function guard_document();
--> statement-breakpoint
-- The old version stays readable, and says that it holds no more. Whoever the citizen held it back from
-- does not get the new one instead.
create function replace_document() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update document d set status = 'foraeldet' where d.id = new.replaces;
  update consent c set excepted_documents = c.excepted_documents || new.id
    where c.citizen_id = new.citizen_id and c.status in ('anmodet', 'givet') and new.replaces = any (c.excepted_documents);
  return null;
end $$;
--> statement-breakpoint
create trigger replace_document after insert on document for each row
  when (new.replaces is not null) execute function replace_document();
--> statement-breakpoint
-- No half-written paper: one that was added here has its file when its transaction commits.
create function document_has_file() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from document_file f where f.document_id = new.id) then
    raise exception 'a paper that is added has a file' using errcode = 'MS215';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger document_has_file after insert on document deferrable initially deferred for each row
  when (new.added_by is not null) execute function document_has_file();
--> statement-breakpoint
create function guard_document_file() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not new.citizen_id = any (coalesce(visit_writes('document'), '{}')) then
    raise exception 'not in this visit' using errcode = '42501';
  end if;
  -- Papers that came in another way have their words and no file.
  if not exists (select from document d where d.id = new.document_id and d.citizen_id = new.citizen_id
      and d.added_by is not null) then
    raise exception 'no paper that was added here' using errcode = 'MS215';
  end if;
  new.added_at := gate_now();
  new.added_by_name := (current_visit()).actor_name;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_document_file before insert on document_file for each row
  when (current_user not in ('minsag_import', 'minsag_gate')) execute function guard_document_file();
--> statement-breakpoint
create function enter_document() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform ledger_append('document.added', new.citizen_id, (select canonical_json(jsonb_build_object(
    'v', 1, 'kind', 'document.added', 'actor', acting_payload(), 'citizen', new.citizen_id, 'document', d.id,
    'sag', d.sag_id, 'documentType', d.type, 'version', d.version, 'replaces', d.replaces, 'pages', d.pages,
    'mediaType', new.media_type, 'bytes', new.bytes, 'contentHash', encode(new.sha256, 'hex'), 'scan', new.scan))
    from document d where d.id = new.document_id));
  return null;
end $$;
--> statement-breakpoint
create trigger enter_document after insert on document_file for each row execute function enter_document();
--> statement-breakpoint
-- Of these names in the store of files, those that a paper has: the others were left behind.
create function kept_places(p_places uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.place from document_file f where f.place = any (p_places)
$$;
--> statement-breakpoint
grant execute on function kept_places(uuid[]) to minsag_app;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['guard_document()', 'replace_document()', 'document_has_file()', 'guard_document_file()',
    'enter_document()', 'kept_places(uuid[])']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
