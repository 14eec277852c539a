-- Law is data (docs/adr/0011): two real regelsæt, before and after the reform of 2026. A row is `verified`
-- when docs/domain.md or its sources say it as it stands here, paragraph included; else staff see a flag.

-- What both have in common.
insert into regel (regelsaet, code, label, kind, amount, unit, times, repeats, starts, moves, actor, told, source, verified)
select r.code, t.* from regelsaet r, (values
  ('answer', '{"da":"Svar på en besked","en":"An answer to a message"}'::jsonb,
    'serviceloefte', 24, 'hours', 1, false, 'beskedFraBorger', false, 'authority', true, 'Udvikling i Fleksjob II', true),
  ('contact', '{"da":"Kontakt med jobformidleren","en":"Contact with the job broker"}',
    'serviceloefte', 14, 'days', 1, true, 'sidsteKontakt', false, 'authority', true, 'Udvikling i Fleksjob II', true),
  ('phaseOne', '{"da":"Mål og plan er klar","en":"Goal and plan are ready"}',
    'serviceloefte', 10, 'weeks', 1, false, 'forberedendeDel', false, 'authority', true, 'Udvikling i Fleksjob II', true),
  ('followUps', '{"da":"Opfølgning i fleksjob på højst 10 timer","en":"Follow-up in a fleksjob of 10 hours at most"}',
    'serviceloefte', 6, 'months', 4, false, 'fleksjob', false, 'authority', true, 'Udvikling i Fleksjob II', true),
  ('followUpsInPerson', '{"da":"Opfølgning på arbejdspladsen","en":"Follow-up at the workplace"}',
    'serviceloefte', 6, 'months', 2, false, 'fleksjob', false, 'authority', true, 'Udvikling i Fleksjob II', true),
  ('statusMeeting', '{"da":"Møde om, hvordan det går","en":"A meeting on how it goes"}',
    'serviceloefte', 6, 'months', 1, false, 'fleksjob', false, 'authority', true, 'Udvikling i Fleksjob II', true),
  ('passivity', '{"da":"Lederen ser på en sag uden aktivitet","en":"The leader looks at a case without activity"}',
    'serviceloefte', 6, 'months', 1, true, 'ledighedsydelse', false, 'authority', false, 'Udvikling i Fleksjob II', true),
  ('recall', '{"da":"Kvittering for et tilbagetrukket samtykke","en":"Acknowledgement of a withdrawn consent"}',
    'serviceloefte', 7, 'days', 1, false, 'samtykkeTrukket', false, 'authority', false, 'Min Sags eget mål', false),
  ('aktindsigt', '{"da":"Svar, når nogen vil se sagens papirer","en":"An answer to a request to see the papers of the case"}',
    'lovkrav', 7, 'workingDays', 1, false, 'anmodningOmAktindsigt', false, 'authority', true, 'Forvaltningsloven § 16, stk. 2', false),
  ('complaint', '{"da":"Klage over en afgørelse","en":"A complaint about a decision"}',
    'lovkrav', 4, 'weeks', 1, false, 'afgoerelseModtaget', true, 'citizen', true, 'Retssikkerhedsloven § 67', true),
  ('genvurdering', '{"da":"Kommunen ser på sit svar igen efter en klage","en":"The municipality looks at its answer again after a complaint"}',
    'lovkrav', 4, 'weeks', 1, false, 'klageModtaget', false, 'authority', true, 'Retssikkerhedsloven § 66', true)
) as t(code, label, kind, amount, unit, times, repeats, starts, moves, actor, told, source, verified);
--> statement-breakpoint
-- Deadlines that docs/domain.md knows from the rules of 2019 only; their paragraphs are not looked up.
insert into regel (regelsaet, code, label, kind, amount, unit, times, repeats, starts, told, source, verified) values
  ('2019', 'firstTalk', '{"da":"Første samtale efter visitation","en":"First talk after the visitation"}',
    'lovkrav', 3, 'weeks', 1, false, 'visitation', true, 'Lov om en aktiv beskæftigelsesindsats, paragraf ikke slået op', false),
  ('2019', 'ledighedsydelseReassessment', '{"da":"Ny vurdering under ledighedsydelse","en":"Reassessment during ledighedsydelse"}',
    'lovkrav', 12, 'months', 1, true, 'ledighedsydelse', true, 'Lov om aktiv socialpolitik, paragraf ikke slået op', false),
  ('2019', 'fleksjobFollowUp', '{"da":"Opfølgning på fleksjob","en":"Follow-up of the fleksjob"}',
    'lovkrav', 30, 'months', 1, false, 'fleksjob', false, 'Lov om en aktiv beskæftigelsesindsats, paragraf ikke slået op', false),
  ('2019', 'fleksjobStatus', '{"da":"Status på fleksjob","en":"Status of the fleksjob"}',
    'lovkrav', 54, 'months', 1, false, 'fleksjob', false, 'Lov om en aktiv beskæftigelsesindsats, paragraf ikke slået op', false),
  ('2019', 'ressourceforloebTalks', '{"da":"Samtaler i et ressourceforløb","en":"Talks in a ressourceforløb"}',
    'lovkrav', 1, 'years', 6, true, 'ressourceforloeb', false, 'Lov om en aktiv beskæftigelsesindsats, lukket for nye sager', false);
--> statement-breakpoint
insert into regel_forum (regelsaet, matter, label, source, verified) values
  ('2019', 'kontakt', '{"da":"jobcenteret","en":"the job centre"}', 'Regler før reformen', true),
  ('2019', 'indstilling', '{"da":"rehabiliteringsteamet","en":"the rehabilitation team"}', 'Regler før reformen', true),
  ('2026', 'kontakt', '{"da":"kommunen","en":"the municipality"}', 'Reformen af beskæftigelsesindsatsen 2026-2027', true),
  ('2026', 'indstilling', '{"da":"kommunen","en":"the municipality"}',
    'Reformen: teamet er ikke længere et krav. Hvem der giver indstillingen, er ikke slået op', false);
--> statement-breakpoint
insert into regel_forum (regelsaet, matter, label, source, verified)
select r.code, t.matter, t.label::jsonb, t.source, r.code = '2019' from regelsaet r, (values
  ('sundhedsfagligRaad', '{"da":"klinisk funktion i regionen","en":"the region''s clinical function"}', 'Lov om en aktiv beskæftigelsesindsats'),
  ('afgoerelse', '{"da":"kommunen","en":"the municipality"}', 'Lov om en aktiv beskæftigelsesindsats'),
  ('klage', '{"da":"Ankestyrelsen","en":"Ankestyrelsen"}', 'Retssikkerhedsloven, kapitel 10')
) as t(matter, label, source);
--> statement-breakpoint
-- The practice study names what an indstilling and an assessment must hold; whether it holds after the
-- reform is not looked up. Which parts of the forberedende del and of an agreement are demanded is the portal's guess.
insert into regel_felt (regelsaet, document, mode, code, position, label, requirement, only_when, source, verified)
select r.code, t.document, t.mode, t.code, t.position, t.label::jsonb, t.requirement, t.only_when,
  case when t.document in ('indstilling', 'arbejdsevnevurdering') then 'Ankestyrelsens praksisundersøgelse' else 'Min Sags eget valg' end,
  t.document in ('indstilling', 'arbejdsevnevurdering') and r.code = '2019'
from regelsaet r, (values
  ('forberedendeDel', 'full', 'maal', 1, '{"da":"Dine mål","en":"Your goals"}', 'required', null),
  ('forberedendeDel', 'full', 'arbejdeOgUddannelse', 2, '{"da":"Arbejde og uddannelse","en":"Work and education"}', 'required', null),
  ('forberedendeDel', 'full', 'hverdag', 3, '{"da":"Din hverdag","en":"Your everyday life"}', 'required', null),
  ('forberedendeDel', 'full', 'helbred', 4, '{"da":"Dit helbred","en":"Your health"}', 'required', null),
  ('forberedendeDel', 'full', 'tidligereIndsats', 5, '{"da":"Det, du har prøvet før","en":"What you have tried before"}', 'required', null),
  ('forberedendeDel', 'full', 'medDineEgneOrd', 6, '{"da":"Med dine egne ord","en":"In your own words"}', 'voluntary', null),
  ('forberedendeDel', 'short', 'maal', 1, '{"da":"Dine mål","en":"Your goals"}', 'required', null),
  ('forberedendeDel', 'short', 'arbejdeOgUddannelse', 2, '{"da":"Arbejde og uddannelse","en":"Work and education"}', 'required', null),
  ('forberedendeDel', 'short', 'hverdag', 3, '{"da":"Din hverdag","en":"Your everyday life"}', 'voluntary', null),
  ('forberedendeDel', 'short', 'helbred', 4, '{"da":"Dit helbred","en":"Your health"}', 'required', null),
  ('forberedendeDel', 'short', 'tidligereIndsats', 5, '{"da":"Det, du har prøvet før","en":"What you have tried before"}', 'voluntary', null),
  ('forberedendeDel', 'short', 'medDineEgneOrd', 6, '{"da":"Med dine egne ord","en":"In your own words"}', 'voluntary', null),
  ('indstilling', 'full', 'afvejning', 1, '{"da":"Afvejning af job, socialt liv og helbred","en":"Work, social life and health weighed"}', 'required', null),
  ('indstilling', 'full', 'afklaring', 2, '{"da":"Hvorfor uddannelse og job er afklaret","en":"Why education and work are clarified"}', 'required', null),
  ('indstilling', 'full', 'hvorforIkkeOrdinaert', 3, '{"da":"Hvorfor ikke et almindeligt job","en":"Why not an ordinary job"}', 'required', null),
  ('indstilling', 'full', 'typerAfFleksjob', 4, '{"da":"Typer af fleksjob eller funktioner","en":"Kinds of fleksjob or functions"}', 'required', null),
  ('indstilling', 'full', 'skaanehensyn', 5, '{"da":"Skånehensyn","en":"What the work must allow for"}', 'required', null),
  ('indstilling', 'full', 'stoetteIOvergang', 6, '{"da":"Støtte i en overgang","en":"Support in a transition"}', 'required', null),
  ('indstilling', 'full', 'udviklingsmulighed', 7, '{"da":"Hvorfor arbejdsevnen kan udvikle sig","en":"Why the capacity can develop"}', 'required', 'megetBegraensetArbejdsevne'),
  ('indstilling', 'full', 'kompenserendeMuligheder', 8, '{"da":"Kompenserende muligheder","en":"Aids and other compensation"}', 'recommended', null),
  ('indstilling', 'full', 'progression', 9, '{"da":"Progression","en":"Progression"}', 'recommended', null),
  ('arbejdsevnevurdering', 'full', 'opgaver', 1, '{"da":"Opgaver","en":"Tasks"}', 'required', null),
  ('arbejdsevnevurdering', 'full', 'timer', 2, '{"da":"Timer om ugen","en":"Hours a week"}', 'required', null),
  ('arbejdsevnevurdering', 'full', 'intensitet', 3, '{"da":"Arbejdsintensitet i procent","en":"Work intensity in per cent"}', 'required', null),
  ('arbejdsevnevurdering', 'full', 'skaanehensyn', 4, '{"da":"Skånehensyn","en":"What the work must allow for"}', 'required', null),
  ('arbejdsevnevurdering', 'full', 'grundTilForskel', 5, '{"da":"Grund til forskel","en":"Reason for a difference"}', 'required', 'timerAfviger'),
  ('arbejdsevnevurdering', 'full', 'klagevejledning', 6, '{"da":"Klagevejledning","en":"How to complain"}', 'required', null),
  ('arbejdsevnevurdering', 'full', 'kompenserendeHjaelp', 7, '{"da":"Kompenserende hjælp","en":"Aids and other compensation"}', 'recommended', null),
  ('arbejdsevnevurdering', 'full', 'progression', 8, '{"da":"Progression","en":"Progression"}', 'recommended', null),
  ('arbejdsevnevurdering', 'full', 'effektivitetPrOpgave', 9, '{"da":"Effektivitet for hver opgave","en":"Effectiveness in each task"}', 'voluntary', null),
  ('fleksjobaftale', 'full', 'opgaverOgTimer', 1, '{"da":"Opgaver og timer","en":"Tasks and hours"}', 'required', null),
  ('fleksjobaftale', 'full', 'kontaktperson', 2, '{"da":"Kontaktperson på arbejdspladsen","en":"Contact person at the company"}', 'required', null),
  ('fleksjobaftale', 'full', 'progressionsmaal', 3, '{"da":"Mål for progression og hjælp dertil","en":"Aims for progression and support for it"}', 'required', null),
  ('fleksjobaftale', 'full', 'hensynOgStoette', 4, '{"da":"Hensyn, støtte og hjælpemidler","en":"Considerations, support and aids"}', 'required', null),
  ('fleksjobaftale', 'full', 'parallelPraktik', 5, '{"da":"Mulighed for praktik ved siden af","en":"Possibility of a work trial alongside"}', 'voluntary', null),
  ('fleksjobaftale', 'full', 'opfoelgning', 6, '{"da":"Datoer for opfølgning","en":"Dates of follow-up"}', 'required', null)
) as t(document, mode, code, position, label, requirement, only_when);
--> statement-breakpoint
grant select on regel_forum, regel_felt to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
-- A case keeps its regelsæt. That new rules come, or that old ones end, moves no case.
create function keep_regelsaet() returns trigger language plpgsql as $$
begin
  raise exception 'a case keeps its regelsaet' using errcode = 'MS131';
end $$;
--> statement-breakpoint
create trigger keep_regelsaet before update of regelsaet on sag for each row
  when (new.regelsaet is distinct from old.regelsaet and current_user in ('minsag_app', 'minsag_gate', 'minsag_import'))
  execute function keep_regelsaet();
--> statement-breakpoint
-- The deadlines of a case: of messages, decisions and absence only what the role opens.
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('frist.read', 'sag', '{message,afgoerelse,fravaer}', '{}', '{egenSag}', false, false, '{"da":"Så fristerne i din sag","en":"Looked at the deadlines of your case"}');
