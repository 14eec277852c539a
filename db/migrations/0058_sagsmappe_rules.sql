-- The bundle of papers for a meeting: about 50 pages are a guide, and which papers are recommended is data
-- (docs/adr/0011). Neither stops anything, and nobody has looked either up as it stands here.

insert into regel_sagsmappe (regelsaet, guide_pages, source, verified)
select r.code, 50, 'Cirka 50 sider er praksis i kommuner og ikke en regel. Ikke slået op', false from regelsaet r;
--> statement-breakpoint
insert into regel_papir (regelsaet, code, position, label, document_types, plan_counts, source, verified)
select r.code, t.code, t.position, t.label::jsonb, t.document_types::text[], t.plan_counts,
  'Min Sags eget valg efter den forberedende del', false
from regelsaet r, (values
  ('plan', 1, '{"da":"Rehabiliteringsplan, den forberedende del","en":"Rehabilitation plan, the preparatory part"}', '{rehabiliteringsplan}', true),
  ('egenLaege', 2, '{"da":"Attest fra egen læge","en":"Statement from the citizen''s doctor"}', '{lae265,statusattest}', false),
  ('speciallaege', 3, '{"da":"Speciallæge eller sygehus","en":"Specialist or hospital"}', '{speciallaegeerklaering,sygehusbrev}', false),
  ('praktik', 4, '{"da":"Beskrivelse af praktik","en":"Description of a work trial"}', '{praktikbeskrivelse}', false),
  ('cv', 5, '{"da":"CV","en":"CV"}', '{cv}', false)
) as t(code, position, label, document_types, plan_counts);
--> statement-breakpoint
grant select on regel_sagsmappe, regel_papir to minsag_app, minsag_gate, minsag_import;
