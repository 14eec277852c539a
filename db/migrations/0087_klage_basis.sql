-- A complaint over a decision of an office whose case has moved since. It goes to the one that decided, which can
-- open nothing of the case any more; so it stands on a basis of its own (`klage`), which opens the complaint and
-- the decision it is about, and nothing else: no papers, no plan, no messages. Rules: docs/adr/0024.

-- Those who handle complaints in their own cases, and how far: of what they reach there these two sections.
insert into role_section (role, basis, sections, writes, assigned_only)
select role, 'klage', '{name,klage,afgoerelse}', array(select w from unnest(writes) as w where w = 'klage'), assigned_only
from role_section where basis = 'egenSag' and 'klage' = any (sections);
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('klage.list', 'klage', '{afgoerelse}', '{}', '{klage}', false, true, '{"da":"Så en liste over klager, hvor din er med","en":"Looked at a list of complaints that includes yours"}');
--> statement-breakpoint
update visit_kind set bases = bases || '{klage}' where code in ('klage.read', 'klage.handle');
--> statement-breakpoint
-- The complaints in cases that moved which one of an authority's staff may see, the one that waits for its answer
-- longest first, until they are over.
create function open_klager(p_authority uuid, p_person uuid, p_role text) returns uuid[]
language plpgsql stable as $$
declare
  r role_section;
begin
  select * into r from role_section where role = p_role and basis = 'klage';
  if r.role is null then
    return '{}';
  end if;
  return array(select k.id from klage k join sag s on s.id = k.sag_id
    where k.authority_id = p_authority and s.authority_id = p_authority and s.status = 'flyttet'
      and k.status not in ('kladde', 'afgjort') and k.genvurdering is distinct from 'medhold'
      and (not r.assigned_only or exists (
        select from sag_contact c where c.sag_id = k.sag_id and c.person_id = p_person))
    order by k.sent_at, k.id limit 500);
end $$;
--> statement-breakpoint
-- One complaint that was sent; of a draft there is nothing. It stays open when it is over, because what
-- Ankestyrelsen answers is for the office that decided.
create function decide_klage(w visit_asked, p_klage uuid)
returns setof visit_decision language sql stable as $$
  select case
      when k.authority_id is distinct from w.authority_id or s.authority_id is distinct from w.authority_id then 'not_own_case'
      when w.reach is null or not w.needs = any (w.reach) or not w.writes <@ w.reach_writes then 'role_insufficient'
      when w.assigned_only and not exists (
        select from sag_contact c where c.sag_id = k.sag_id and c.person_id = w.person_id) then 'not_assigned'
      when s.status <> 'flyttet' then 'case_not_moved'
    end, 'klage', o.sections, o.writes, 'behandlingAfKlage', null::uuid, null::uuid, null::text[], '{}'::text[], null::uuid[]
  from klage k join sag s on s.id = k.sag_id
  cross join lateral opened_sections(w, w.reach, w.reach_writes) as o
  where k.id = p_klage and k.status <> 'kladde'
$$;
--> statement-breakpoint
do $$
declare
  f regprocedure;
begin
  foreach f in array array['open_klager(uuid,uuid,text)', 'decide_klage(visit_asked,uuid)']::regprocedure[]
  loop
    execute format('alter function %s owner to minsag_gate', f);
  end loop;
end $$;
