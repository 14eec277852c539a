import { defineText } from "~/i18n/define-text.ts";

/** The words of a month of benefit, for the citizen and for staff. */
export const moneyText = defineText({
  da: {
    kind: { fleksloentilskud: "Fleksløntilskud", ledighedsydelse: "Ledighedsydelse" },
    gets: ({ amount, date }: { amount: string; date: string }) => `Du får ${amount} den ${date}`,
    got: ({ amount, date }: { amount: string; date: string }) => `Du fik ${amount} den ${date}`,
    what: {
      fleksloentilskud: ({ month }: { month: string }) => `Det er fleksløntilskud for ${month}.`,
      ledighedsydelse: ({ month }: { month: string }) => `Det er ledighedsydelse for ${month}.`,
    },
    why: {
      fleksloentilskud: ({
        income,
        hours,
        total,
      }: {
        income: string;
        hours: string;
        total: string;
      }) =>
        `Du tjente ${income} med pension. Det var for ${hours} timer om ugen. Løn og tilskud er ${total} i alt.`,
      ledighedsydelse: "Den får du, mens du søger et fleksjob.",
    },
    beforeTax: "Alle beløb er før skat. Satserne er vejledende.",
    sum: "Sådan har vi regnet",
    line: "Linje",
    amount: "Beløb",
    base: ({ year }: { year: string }) => `Det mest, man kan få om måneden i ${year}`,
    lower: ({ percent, income }: { percent: string; income: string }) =>
      `${percent} % af ${income} i løn og pension`,
    upper: ({
      percent,
      income,
      threshold,
    }: {
      percent: string;
      income: string;
      threshold: string;
    }) => `${percent} % af de ${income}, der er over ${threshold}`,
    period: ({ month, from, to }: { month: string; from: string; to: string }) =>
      `${month} (dag ${from} til ${to})`,
    part: ({ days, ofDays }: { days: string; ofDays: string }) =>
      `Kun ${days} af de ${ofDays} dage, der tæller i måneden`,
    partCap: ({ cap }: { cap: string }) => `For de dage må løn og tilskud højst være ${cap} i alt.`,
    beforeCap: "Tilskud før loftet",
    cap: ({ cap }: { cap: string }) => `Loftet: løn og tilskud må højst være ${cap}`,
    result: "Det får du",
    underCap: ({ cap }: { cap: string }) =>
      `Løn og tilskud må højst være ${cap} i alt. Det er lønnen for jobbet på fuld tid. Du er under det loft.`,
    overCap: ({ cap }: { cap: string }) =>
      `Løn og tilskud må højst være ${cap} i alt. Det er lønnen for jobbet på fuld tid. Derfor er dit tilskud sat ned.`,
    adjusted: {
      more: ({ amount, date }: { amount: string; date: string }) =>
        `Du får ${amount} mere. De kommer den ${date}.`,
      less: ({ amount, date }: { amount: string; date: string }) =>
        `Du har fået ${amount} for meget. Dem trækker vi den ${date}.`,
      moreCame: ({ amount, date }: { amount: string; date: string }) =>
        `Du fik ${amount} mere. De kom den ${date}.`,
      lessTaken: ({ amount, date }: { amount: string; date: string }) =>
        `Du havde fået ${amount} for meget. Dem trak vi den ${date}.`,
      same: "Beløbet er det samme som før.",
    },
    adjustedTitle: ({ month }: { month: string }) => `Vi har rettet ${month}`,
    cause: ({ cause }: { cause: string }) => `Grunden er: ${cause}`,
    before: ({ amount }: { amount: string }) => `Før var det ${amount} for måneden.`,
    guide: ({ year }: { year: string }) => `Satserne for ${year} er vejledende`,
    guideBody: "Satser er de tal, vi regner med. De bliver nye hvert år.",
    sats: {
      maxDagpenge: "De højeste dagpenge",
      fleksloentilskud: "Det mest, man kan få i tilskud",
      loengraense: "Løn, før der trækkes mere",
      fradragUnder: "Det trækkes op til den løn",
      fradragOver: "Det trækkes over den løn",
      ledighedsydelse: "Ledighedsydelse",
      dageOmUgen: "Dage i en uge, der tæller i en del af en måned",
    },
    satsName: "Sats",
    source: "Kilde",
    verified: "Tjekket",
    yes: "Ja",
    no: "Nej, ikke endnu",
    chart: "Din løn og dit tilskud, måned for måned",
    chartSays: ({
      from,
      first,
      to,
      last,
    }: {
      from: string;
      first: string;
      to: string;
      last: string;
    }) => `I ${from} var det ${first} i alt. I ${to} var det ${last} i alt.`,
    month: "Måned",
    wage: "Løn og pension",
    subsidy: "Fra kommunen",
    // To those who work on the case: about the citizen, not to them.
    staff: {
      result: "Beløbet",
      underCap: ({ cap }: { cap: string }) =>
        `Løn og tilskud må højst være ${cap} i alt. Det er lønnen for jobbet på fuld tid. De er under det loft.`,
      overCap: ({ cap }: { cap: string }) =>
        `Løn og tilskud må højst være ${cap} i alt. Det er lønnen for jobbet på fuld tid. Derfor er tilskuddet sat ned.`,
      adjusted: {
        more: ({ amount, date }: { amount: string; date: string }) =>
          `Borgeren får ${amount} mere. De kommer den ${date}.`,
        less: ({ amount, date }: { amount: string; date: string }) =>
          `Borgeren har fået ${amount} for meget. De trækkes den ${date}.`,
        moreCame: ({ amount, date }: { amount: string; date: string }) =>
          `Borgeren fik ${amount} mere. De kom den ${date}.`,
        lessTaken: ({ amount, date }: { amount: string; date: string }) =>
          `Borgeren havde fået ${amount} for meget. De blev trukket den ${date}.`,
        same: "Beløbet er det samme som før.",
      },
      chart: "Løn og tilskud, måned for måned",
    },
  },
  en: {
    kind: {
      fleksloentilskud: "Fleksjob wage subsidy",
      ledighedsydelse: "Unemployment benefit for a fleksjob",
    },
    gets: ({ amount, date }) => `You get ${amount} on ${date}`,
    got: ({ amount, date }) => `You got ${amount} on ${date}`,
    what: {
      fleksloentilskud: ({ month }) => `It is the fleksjob wage subsidy for ${month}.`,
      ledighedsydelse: ({ month }) => `It is unemployment benefit for a fleksjob, for ${month}.`,
    },
    why: {
      fleksloentilskud: ({ income, hours, total }) =>
        `You earned ${income} with pension. That was for ${hours} hours a week. Wages and subsidy are ${total} in all.`,
      ledighedsydelse: "You get it while you are looking for a fleksjob.",
    },
    beforeTax: "All amounts are before tax. The rates are a guide.",
    sum: "How we counted",
    line: "Line",
    amount: "Amount",
    base: ({ year }) => `The most one can get a month in ${year}`,
    lower: ({ percent, income }) => `${percent} % of ${income} in wages and pension`,
    upper: ({ percent, income, threshold }) => `${percent} % of the ${income} above ${threshold}`,
    period: ({ month, from, to }) => `${month} (days ${from} to ${to})`,
    part: ({ days, ofDays }) => `Only ${days} of the ${ofDays} days that count in the month`,
    partCap: ({ cap }) => `For those days wages and subsidy may be ${cap} in all at most.`,
    beforeCap: "Subsidy before the cap",
    cap: ({ cap }) => `The cap: wages and subsidy may be ${cap} at most`,
    result: "You get",
    underCap: ({ cap }) =>
      `Wages and subsidy may be ${cap} in all at most. That is the wage for the job at full time. You are below that cap.`,
    overCap: ({ cap }) =>
      `Wages and subsidy may be ${cap} in all at most. That is the wage for the job at full time. So your subsidy has been lowered.`,
    adjusted: {
      more: ({ amount, date }) => `You get ${amount} more. It comes on ${date}.`,
      less: ({ amount, date }) => `You were paid ${amount} too much. We take it on ${date}.`,
      moreCame: ({ amount, date }) => `You got ${amount} more. It came on ${date}.`,
      lessTaken: ({ amount, date }) =>
        `You had been paid ${amount} too much. We took it on ${date}.`,
      same: "The amount is the same as before.",
    },
    adjustedTitle: ({ month }) => `We have corrected ${month}`,
    cause: ({ cause }) => `The reason is: ${cause}`,
    before: ({ amount }) => `Before it was ${amount} for the month.`,
    guide: ({ year }) => `The rates for ${year} are a guide`,
    guideBody: "Rates are the figures we count with. They are new every year.",
    sats: {
      maxDagpenge: "The highest unemployment benefit",
      fleksloentilskud: "The most one can get in subsidy",
      loengraense: "Wages before more is taken",
      fradragUnder: "Taken up to those wages",
      fradragOver: "Taken above those wages",
      ledighedsydelse: "Unemployment benefit for a fleksjob",
      dageOmUgen: "Days of a week that count in a part of a month",
    },
    satsName: "Rate",
    source: "Source (in Danish)",
    verified: "Checked",
    yes: "Yes",
    no: "No, not yet",
    chart: "Your wages and your subsidy, month by month",
    chartSays: ({ from, first, to, last }) =>
      `In ${from} it was ${first} in all. In ${to} it was ${last} in all.`,
    month: "Month",
    wage: "Wages and pension",
    subsidy: "From the municipality",
    staff: {
      result: "The amount",
      underCap: ({ cap }) =>
        `Wages and subsidy may be ${cap} in all at most. That is the wage for the job at full time. They are below that cap.`,
      overCap: ({ cap }) =>
        `Wages and subsidy may be ${cap} in all at most. That is the wage for the job at full time. So the subsidy has been lowered.`,
      adjusted: {
        more: ({ amount, date }) => `The citizen gets ${amount} more. It comes on ${date}.`,
        less: ({ amount, date }) =>
          `The citizen was paid ${amount} too much. It is taken on ${date}.`,
        moreCame: ({ amount, date }) => `The citizen got ${amount} more. It came on ${date}.`,
        lessTaken: ({ amount, date }) =>
          `The citizen had been paid ${amount} too much. It was taken on ${date}.`,
        same: "The amount is the same as before.",
      },
      chart: "Wages and subsidy, month by month",
    },
  },
});
