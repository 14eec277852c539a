import { asc } from "drizzle-orm";
import { afgoerelse, klage, partshoering } from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";

const afgoerelser = jsonFile(
  "afgoerelser",
  (db) => db.select().from(afgoerelse).orderBy(asc(afgoerelse.announcedAt)),
  {
    id: (row) => row.id,
    titel: (row) => row.title,
    udgave: (row) => row.version,
    retter: (row) => row.replaces,
    resultat: (row) => row.resultat,
    begrundelse: (row) => row.begrundelse,
    oplysninger: (row) => row.oplysninger,
    regler: (row) => row.regler,
    klagevejledning: (row) => row.klagevejledning,
    modtaget: (row) => row.receivedOn,
    klagefrist: (row) => row.klagefrist,
    meddelt: (row) => row.announcedAt,
  },
);

const partshoeringer = jsonFile(
  "partshoeringer",
  (db) => db.select().from(partshoering).orderBy(asc(partshoering.sentAt)),
  {
    titel: (row) => row.title,
    form: (row) => row.form,
    hensigt: (row) => row.intended,
    oplysninger: (row) => row.facts,
    svarSenest: (row) => row.answerBy,
    sendt: (row) => row.sentAt,
    sendtAf: (row) => row.sentByName,
    svar: (row) => row.answer,
    svaret: (row) => row.answeredAt,
  },
);

const klager = jsonFile("klager", (db) => db.select().from(klage).orderBy(asc(klage.savedAt)), {
  afgoerelse: (row) => row.afgoerelseId,
  status: (row) => row.status,
  tekst: (row) => row.body,
  grundTilSen: (row) => row.lateReason,
  papirer: (row) => row.papers.map(({ title }) => title),
  sendt: (row) => row.sentAt,
  forSent: (row) => row.late,
  genvurderingSenest: (row) => row.genvurderingBy,
  forSentVurdering: (row) => row.lateAssessment,
  genvurdering: (row) => row.genvurdering,
  genvurderingGrund: (row) => row.genvurderingReason,
  genvurderet: (row) => row.genvurderetAt,
  sendtVidere: (row) => row.forwardedAt,
  udfald: (row) => row.outcome,
  udfaldGrund: (row) => row.outcomeReason,
  udfaldDag: (row) => row.outcomeOn,
});

export const decisionParts = { afgoerelser: [afgoerelser, partshoeringer, klager] };
