/** How the people, papers and consents are spread; shared by the SQL below and the operations. */
export const shape = {
  kommuner: 98,
  regions: 5,
  doctors: 2000,
  /** Professionals at the regions' kliniske funktioner with a session; of region n: n, n + 5, … */
  staff: 100,
  consentsPerCitizen: 5,
  /** Every so many citizens one has a thick case: a whole page of papers, all at the doctor. */
  thickEvery: 50,
  page: 50,
} as const;

const { kommuner, regions, doctors, staff } = shape;
const text = (words: string) => `jsonb_build_object('da', ${words}, 'en', ${words})`;

/** The authorities a citizen meets, as SQL over the citizen's number `c`. */
const kommune = `bench_id('authority', c % ${kommuner} + 1)`;
const region = `bench_id('authority', ${kommuner} + c % ${regions} + 1)`;
const doctor = `bench_id('authority', ${kommuner + regions} + c * 7 % ${doctors} + 1)`;

/**
 * Statements that fill a migrated, empty database, to be run by a superuser with triggers off: the
 * same rows by hand would take the ledger hours. Ten papers and five consents a citizen on average.
 * @param citizens a multiple of 50
 */
export function fillStatements(citizens: number): string[] {
  const everyCitizen = `generate_series(1, ${citizens}) as c`;
  return [
    `create function bench_id(kind text, variadic numbers bigint[]) returns uuid language sql immutable
      return md5(kind || ' ' || array_to_string(numbers, ' '))::uuid`,
    `insert into authority (id, cvr, key, name, kind, phone, email, address, postal)
      select bench_id('authority', n), 'b' || n, 'b' || n, 'Myndighed ' || n,
        case when n <= ${kommuner} then 'kommune' when n <= ${kommuner + regions} then 'region' else 'laegehus' end,
        '00 00 00 00', 'post@myndighed.example', 'Vej ' || n, '9999 By'
      from generate_series(1, ${kommuner + regions + doctors}) as n`,
    `insert into person (id, name) select bench_id('citizen', c), 'Borger ' || c from ${everyCitizen}`,
    // A caseworker for every hundredth citizen, but at least one in every kommune.
    `insert into person (id, name)
      select bench_id(kind, n), kind || ' ' || n from (
        select 'staff' as kind, generate_series(1, ${staff}) as n
        union all select 'caseworker', generate_series(1, ${caseworkers(citizens)})
        union all select 'doctor', generate_series(1, ${doctors})) as people`,
    `insert into membership (id, person_id, authority_id, role, title, phone, email, valid_from)
      select bench_id('membership-' || kind, n), bench_id(kind, n), bench_id('authority', authority), role,
        ${text("role")}, '00 00 00 00', 'post@myndighed.example', '2020-01-01'
      from (
        select 'staff' as kind, n, ${kommuner} + n % ${regions} + 1 as authority, 'kliniskFunktion' as role
          from generate_series(1, ${staff}) as n
        union all select 'caseworker', n, n % ${kommuner} + 1, 'koordinerendeSagsbehandler'
          from generate_series(1, ${caseworkers(citizens)}) as n
        union all select 'doctor', n, ${kommuner + regions} + n, 'egenLaege'
          from generate_series(1, ${doctors}) as n) as staff`,
    `insert into sag (id, citizen_id, authority_id, sagsnummer, regelsaet, phase, phase_dates, status, happening,
        next_step, opened_on)
      select bench_id('sag', c), bench_id('citizen', c), ${kommune}, 'B-' || c, '2026', 1, '[]', 'underOplysning',
        ${text("'Vi samler oplysninger'")}, ${text("'Du skal til et møde'")}, '2026-01-01'
      from ${everyCitizen}`,
    `insert into sag_contact (sag_id, citizen_id, person_id, role, name, title, phone, email, "primary")
      select bench_id('sag', c), bench_id('citizen', c), bench_id('caseworker', c % ${caseworkers(citizens)} + 1),
        'koordinerendeSagsbehandler', 'Kontakt', ${text("'Sagsbehandler'")}, '00 00 00 00',
        'post@myndighed.example', true
      from ${everyCitizen}`,
    // Papers arrive over years: a citizen's do not lie side by side.
    `insert into document (id, sag_id, citizen_id, authority_id, type, category, title, from_name, dated, pages, status)
      select bench_id('document', c, n), bench_id('sag', c), bench_id('citizen', c),
        case when at_doctor then ${doctor} else ${kommune} end,
        case when at_doctor then (array['lae265', 'statusattest', 'speciallaegeerklaering'])[n % 3 + 1] else 'moedereferat' end,
        case when at_doctor then 'sundhed' else 'beskaeftigelse' end,
        'Papir ' || n, 'Afsender ' || n, date '2026-01-01' - n, n % 9 + 1, 'gaeldende'
      from ${everyCitizen},
        lateral (select c % ${shape.thickEvery} as place) as placed,
        lateral generate_series(1, case when place = 0 then ${shape.page} when place < 10 then 10 else 9 end) as n,
        lateral (select place = 0 or n % 2 = 1 as at_doctor) as held
      order by hashint8(c * 64 + n)`,
    `insert into document_text (document_id, citizen_id, body)
      select id, citizen_id, repeat(md5(id::text) || ' ', 8 + pages) from document`,
    // 0 doctor → region (what the reads stand on), 1 doctor → kommune and 2 kommune → region (what is
    // revoked), 3 run out, 4 revoked long ago.
    `insert into consent (id, sag_id, citizen_id, source_authority_id, recipient_authority_id, categories,
        document_types, purpose, consequence, status, valid_from, valid_until, given_at, ended_at, text_version, text_shown)
      select bench_id('consent', c, n), bench_id('sag', c), bench_id('citizen', c),
        case when n = 2 then ${kommune} else ${doctor} end, case when n = 1 then ${kommune} else ${region} end,
        '{sundhed,beskaeftigelse}', '{lae265,statusattest,speciallaegeerklaering,moedereferat}',
        'laegefagligVurdering', 'Papiret bliver ikke hentet.',
        case n when 3 then 'udloebet' when 4 then 'trukketTilbage' else 'givet' end,
        begun, begun + 360, begun, case when n > 2 then begun end, 'bench', repeat('Du siger ja. ', 20)
      from ${everyCitizen}, generate_series(0, ${shape.consentsPerCitizen - 1}) as n,
        lateral (select current_date - case when n = 3 then 500 else 1 end as begun) as time`,
    `insert into session (token_hash, person_id, way, membership_id, issuer, subject, id_token, assurance, auth_time,
        idle_minutes, created_at, last_seen_at, expires_at)
      select sha256(convert_to(kind || ' ' || n, 'UTF8')), bench_id(kind, n), way,
        case when way = 'erhverv' then bench_id('membership-staff', n) end, 'bench', kind || n, '', 'Substantial',
        now(), 10000000, now(), now(), now() + interval '20 years'
      from (
        select 'staff' as kind, 'erhverv' as way, generate_series(1, ${staff}) as n
        union all select 'citizen', 'borger', generate_series(1, ${citizens})) as people`,
    `create table bench_row (id bigint generated always as identity primary key, at timestamptz not null, body text not null)`,
    "grant insert on bench_row to minsag_app",
  ];
}

function caseworkers(citizens: number): number {
  return Math.max(kommuner, citizens / 100);
}
