import { defineText } from "~/i18n/define-text.ts";

export const flereTimerText = defineText({
  da: {
    back: "Til dine penge",
    cannot: "Skriv dine tal her. Så regner vi ud, hvad flere timer giver.",
    title: "Hvad giver en time mere?",
    lead: "Her kan du prøve med andre tal. Det ændrer ikke noget i din sag.",
    timeloen: "Løn for en time, med pension",
    timeloenHint: "I kroner. Du kan se den på din lønseddel.",
    timer: "Timer om ugen nu",
    timerHint: "De timer, du får løn for.",
    nye: "Timer om ugen, du vil prøve",
    loft: "Lønnen for jobbet på fuld tid",
    loftHint: "Pr. måned. Er feltet tomt, bruger vi din løn for en time gange 37 timer.",
    count: "Regn det ud",
    problem: {
      timeloen: {
        missing: "Skriv din løn for en time",
        notANumber: "Skriv lønnen med tal, for eksempel 150",
        negative: "Lønnen kan ikke være under 0 kr.",
        payTooHigh: "Lønnen for en time er over 2.000 kr. Er det rigtigt?",
      },
      timer: {
        missing: "Skriv, hvor mange timer du har nu",
        notANumber: "Skriv timerne med tal, for eksempel 4 eller 4,5",
        negative: "Du kan ikke have under 0 timer",
        tooManyHours: "Du kan højst have 37 timer om ugen",
      },
      nye: {
        missing: "Skriv, hvor mange timer du vil prøve",
        notANumber: "Skriv de nye timer med tal, for eksempel 5",
        negative: "De nye timer kan ikke være under 0",
        tooManyHours: "Du kan højst prøve med 37 timer om ugen",
        notMore: "De nye timer skal være flere, end du har nu",
      },
      loft: {
        notANumber: "Skriv lønnen på fuld tid med tal",
        negative: "Lønnen på fuld tid kan ikke være under 0 kr.",
        capTooHigh: "Lønnen på fuld tid er over 200.000 kr. Er det rigtigt?",
      },
    },
    gain: ({ from, to, gain }: { from: string; to: string; gain: string }) =>
      `Fra ${from} til ${to} timer om ugen: ${gain} mere om måneden`,
    noGain: ({ from, to }: { from: string; to: string }) =>
      `Fra ${from} til ${to} timer om ugen: ikke flere penge`,
    now: ({
      hours,
      wage,
      subsidy,
      total,
    }: {
      hours: string;
      wage: string;
      subsidy: string;
      total: string;
    }) =>
      `Med ${hours} timer om ugen: ${wage} i løn og ${subsidy} i tilskud. Det er ${total} i alt.`,
    capped: ({ hours, cap }: { hours: string; cap: string }) =>
      `Fra ${hours} timer om ugen rammer du loftet. Det er på ${cap} om måneden. Din løn stiger, men tilskuddet falder lige så meget. Så flere timer giver ikke flere penge.`,
    over: ({ hours, cap }: { hours: string; cap: string }) =>
      `Fra ${hours} timer om ugen er din løn alene over loftet på ${cap} om måneden. Så er der intet tilskud, men din løn stiger stadig.`,
    free: ({ cap }: { cap: string }) =>
      `Loftet på ${cap} om måneden rammer du ikke. Du får flere penge for hver time.`,
    chart: "Løn og tilskud, time for time",
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
    }) =>
      `${from} timer om ugen giver ${first} om måneden. ${to} timer om ugen giver ${last} om måneden.`,
    hours: "Timer om ugen",
    wage: "Løn",
    subsidy: "Tilskud",
    cap: "Loft",
    total: "I alt",
    step: "Det giver timen",
  },
  en: {
    back: "To your money",
    cannot: "Write your figures here. Then we work out what more hours give.",
    title: "What does one more hour give?",
    lead: "You can try other figures here. It changes nothing in your case.",
    timeloen: "Pay for one hour, with pension",
    timeloenHint: "In kroner. You can see it on your payslip.",
    timer: "Hours a week now",
    timerHint: "The hours you are paid wages for.",
    nye: "Hours a week you want to try",
    loft: "The wage for the job at full time",
    loftHint: "A month. If it is empty, we use your pay for one hour times 37 hours.",
    count: "Work it out",
    problem: {
      timeloen: {
        missing: "Write your pay for one hour",
        notANumber: "Write the pay in figures, for example 150",
        negative: "The pay cannot be below 0 kr.",
        payTooHigh: "The pay for one hour is above 2,000 kr. Is that right?",
      },
      timer: {
        missing: "Write how many hours you have now",
        notANumber: "Write the hours in figures, for example 4 or 4,5",
        negative: "You cannot have less than 0 hours",
        tooManyHours: "You can have 37 hours a week at most",
      },
      nye: {
        missing: "Write how many hours you want to try",
        notANumber: "Write the new hours in figures, for example 5",
        negative: "The new hours cannot be below 0",
        tooManyHours: "You can try 37 hours a week at most",
        notMore: "The new hours must be more than you have now",
      },
      loft: {
        notANumber: "Write the wage at full time in figures",
        negative: "The wage at full time cannot be below 0 kr.",
        capTooHigh: "The wage at full time is above 200,000 kr. Is that right?",
      },
    },
    gain: ({ from, to, gain }) => `From ${from} to ${to} hours a week: ${gain} more a month`,
    noGain: ({ from, to }) => `From ${from} to ${to} hours a week: no more money`,
    now: ({ hours, wage, subsidy, total }) =>
      `With ${hours} hours a week: ${wage} in wages and ${subsidy} in subsidy. That is ${total} in all.`,
    capped: ({ hours, cap }) =>
      `From ${hours} hours a week you reach the cap. It is ${cap} a month. Your wages rise, but the subsidy falls by as much. So more hours give no more money.`,
    over: ({ hours, cap }) =>
      `From ${hours} hours a week your wages alone are above the cap of ${cap} a month. Then there is no subsidy, but your wages still rise.`,
    free: ({ cap }) =>
      `You do not reach the cap of ${cap} a month. Every hour gives you more money.`,
    chart: "Wages and subsidy, hour by hour",
    chartSays: ({ from, first, to, last }) =>
      `${from} hours a week give ${first} a month. ${to} hours a week give ${last} a month.`,
    hours: "Hours a week",
    wage: "Wages",
    subsidy: "Subsidy",
    cap: "Cap",
    total: "In all",
    step: "The hour gives",
  },
});
