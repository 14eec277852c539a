-- Reference data: what a document can be, what information may be used for, which paragraphs open
-- what, and the catalogue of visits. None of it is personal; all of it is data, not code.

insert into document_type (code, label) values
  ('rehabiliteringsplan', '{"da":"Rehabiliteringsplan","en":"Rehabilitation plan"}'),
  ('lae265', '{"da":"Lægeattest (LÆ 265)","en":"Medical certificate (LÆ 265)"}'),
  ('speciallaegeerklaering', '{"da":"Erklæring fra speciallæge","en":"Specialist''s statement"}'),
  ('praktikbeskrivelse', '{"da":"Beskrivelse af praktik","en":"Work trial report"}'),
  ('statusattest', '{"da":"Statusattest","en":"Status certificate"}'),
  ('indstilling', '{"da":"Indstilling","en":"Recommendation"}'),
  ('afgoerelse', '{"da":"Afgørelse","en":"Decision"}'),
  ('fleksjobaftale', '{"da":"Fleksjobaftale","en":"Fleksjob agreement"}'),
  ('cv', '{"da":"CV","en":"CV"}'),
  ('moedereferat', '{"da":"Referat af møde","en":"Minutes of a meeting"}'),
  ('udbetalingsmeddelelse', '{"da":"Besked om udbetaling","en":"Payment notice"}');
--> statement-breakpoint
insert into purpose (code, label) values
  ('vurderingAfArbejdsevne', '{"da":"At vurdere, hvad du kan på et job","en":"To assess what you can do at work"}'),
  ('laegefagligVurdering', '{"da":"En læge skal se på dit helbred i sagen","en":"A medical look at your health in the case"}'),
  ('planlaegningAfIndsats', '{"da":"At planlægge din hjælp","en":"To plan your support"}'),
  ('opfoelgningPaaFleksjob', '{"da":"At følge op på dit fleksjob","en":"To follow up on your fleksjob"}'),
  ('behandlingAfKlage', '{"da":"At se på din klage","en":"To handle your complaint"}'),
  ('sagsbehandling', '{"da":"At arbejde med din sag","en":"To work on your case"}');
--> statement-breakpoint
insert into statute (code, paragraph, label, categories, roles) values
  ('rslParagraf11aStk2', 'Retssikkerhedsloven § 11 a, stk. 2',
   '{"da":"Kommunen må hente visse oplysninger om penge og ferie uden dit samtykke.","en":"The municipality may fetch certain information on money and holidays without your consent."}',
   '{oekonomi}', '{caseworker,koordinerendeSagsbehandler,ydelse}');
--> statement-breakpoint
insert into regelsaet (code, label, valid_from, valid_to) values
  ('2019', '{"da":"Regler før reformen","en":"Rules before the reform"}', '2019-01-01', '2026-12-31'),
  ('2026', '{"da":"Regler efter reformen","en":"Rules after the reform"}', '2026-01-01', null);
--> statement-breakpoint
insert into regel (regelsaet, code, kind, amount, unit, source, verified)
select r.code, t.* from regelsaet r, (values
  ('answer', 'serviceloefte', 24, 'hours', 'Udvikling i Fleksjob II', true),
  ('contact', 'serviceloefte', 14, 'days', 'Udvikling i Fleksjob II', true),
  ('complaint', 'lovkrav', 4, 'weeks', 'Retssikkerhedsloven § 67', true),
  ('genvurdering', 'lovkrav', 4, 'weeks', 'Retssikkerhedsloven § 66', true)
) as t(code, kind, amount, unit, source, verified);
--> statement-breakpoint
-- Sections: name, sag, rehabiliteringsplan, afgoerelse, document_list, document, message, consent,
-- visit, delegation. The citizen's name comes along wherever the section the visit needs is open.
insert into role_section (role, basis, sections, writes, assigned_only) values
  ('koordinerendeSagsbehandler', 'egenSag', '{name,sag,rehabiliteringsplan,afgoerelse,document_list,document,message,consent}', '{consent,message}', false),
  ('caseworker', 'egenSag', '{name,sag,rehabiliteringsplan,afgoerelse,document_list,document,message,consent}', '{consent,message}', true),
  ('jobformidler', 'egenSag', '{name,sag,rehabiliteringsplan,message}', '{message}', true),
  ('ydelse', 'egenSag', '{name,sag,afgoerelse}', '{}', true),
  ('leder', 'egenSag', '{name,sag}', '{}', false),
  ('koordinerendeSagsbehandler', 'samtykke', '{name,consent,document_list,document}', '{}', true),
  ('caseworker', 'samtykke', '{name,consent,document_list,document}', '{}', true),
  ('kliniskFunktion', 'samtykke', '{name,consent,document_list,document}', '{}', false),
  ('egenLaege', 'samtykke', '{name,consent,document_list,document}', '{}', false),
  ('koordinerendeSagsbehandler', 'hjemmel', '{name,document_list,document}', '{}', true),
  ('caseworker', 'hjemmel', '{name,document_list,document}', '{}', true),
  ('ydelse', 'hjemmel', '{name,document_list,document}', '{}', true);
--> statement-breakpoint
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('overview.read', 'sag', '{rehabiliteringsplan,afgoerelse,consent,message,delegation}', '{}', '{selv}', false, false, '{"da":"Så overblikket","en":"Looked at the overview"}'),
  ('sag.read', 'sag', '{rehabiliteringsplan,consent,document_list,message,afgoerelse}', '{}', '{egenSag}', false, false, '{"da":"Så din sag","en":"Looked at your case"}'),
  ('sag.status', 'sag', '{}', '{}', '{selv,egenSag,bisidder,fuldmagt}', false, false, '{"da":"Så, hvor din sag er","en":"Looked at where your case is"}'),
  ('sag.worklist', 'sag', '{}', '{}', '{egenSag}', false, true, '{"da":"Så en liste over sager, hvor din er med","en":"Looked at a list of cases that includes yours"}'),
  ('rehabiliteringsplan.read', 'rehabiliteringsplan', '{}', '{}', '{selv,egenSag,bisidder,fuldmagt}', false, false, '{"da":"Læste din plan","en":"Read your plan"}'),
  ('afgoerelse.read', 'afgoerelse', '{}', '{}', '{selv,egenSag,bisidder,fuldmagt}', false, false, '{"da":"Læste dine afgørelser","en":"Read your decisions"}'),
  ('document.list', 'document_list', '{consent}', '{}', '{selv,egenSag,samtykke,bisidder,fuldmagt,hjemmel}', false, false, '{"da":"Så en liste over papirer","en":"Looked at a list of papers"}'),
  ('document.read', 'document', '{document_list}', '{}', '{selv,egenSag,samtykke,bisidder,fuldmagt,hjemmel}', false, false, '{"da":"Læste et papir","en":"Read a paper"}'),
  ('consent.read', 'consent', '{sag,document_list,visit}', '{}', '{selv,bisidder,fuldmagt}', false, false, '{"da":"Så dine samtykker","en":"Looked at your consents"}'),
  ('consent.inbox', 'consent', '{}', '{}', '{samtykke}', false, true, '{"da":"Så en liste over samtykker, hvor dit er med","en":"Looked at a list of consents that includes yours"}'),
  ('consent.decide', 'consent', '{sag,document_list}', '{consent}', '{selv}', true, false, '{"da":"Tog stilling til et samtykke","en":"Decided on a consent"}'),
  ('consent.request', 'consent', '{sag,document_list}', '{consent}', '{egenSag}', false, false, '{"da":"Bad dig om et samtykke","en":"Asked you for a consent"}'),
  ('visit.read', 'visit', '{document_list}', '{}', '{selv,bisidder,fuldmagt}', false, false, '{"da":"Så, hvem der har set dine oplysninger","en":"Looked at who has seen your information"}'),
  ('message.read', 'message', '{sag}', '{}', '{selv,egenSag,bisidder,fuldmagt}', false, false, '{"da":"Læste jeres beskeder","en":"Read your messages"}'),
  ('message.write', 'message', '{sag}', '{message}', '{selv,egenSag}', false, false, '{"da":"Skrev en besked","en":"Wrote a message"}'),
  ('delegation.read', 'delegation', '{}', '{}', '{selv}', false, false, '{"da":"Så dine hjælpere","en":"Looked at your helpers"}'),
  ('delegation.mine', 'delegation', '{}', '{}', '{delegation}', false, true, '{"da":"Så en liste over dem, personen hjælper, hvor du er med","en":"Looked at a list of those the person helps, which includes you"}'),
  ('delegation.shared', 'delegation', '{}', '{}', '{bisidder,fuldmagt}', false, false, '{"da":"Så, hvad du har delt","en":"Looked at what you have shared"}'),
  ('invitation.read', 'delegation', '{}', '{}', '{invitation}', false, false, '{"da":"Åbnede din invitation","en":"Opened your invitation"}'),
  ('delegation.decide', 'delegation', '{}', '{delegation}', '{selv}', true, false, '{"da":"Ændrede en hjælpers adgang","en":"Changed a helper''s access"}');
