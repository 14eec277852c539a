import { defineText } from "../../../i18n/define-text.ts";

export const forsideText = defineText({
  da: {
    title: "Forside",
    heading: "Din sag, samlet ét sted",
    lead: "Har du en sag om fleksjob eller hjælp til at komme i job? Her kan du se, hvad der sker. Du ser, hvad du skal gøre og hvornår. Og du ser, hvem du kan tale med.",
    citizenLogin: "Log ind med MitID",
    goOn: "Gå til dine sider",
    proLogin: "Log ind som fagperson (MitID Erhverv)",
    proTitle: "Arbejder du med sagen?",
    proBody: "Er du ansat i en kommune eller en region, så brug MitID Erhverv.",
    canTitle: "Det kan du her",
    can: {
      follow: "Følg din sag. Se din plan, dine papirer og de svar, du får.",
      decide: "Sig ja eller nej til, at andre må se dine papirer. Du kan altid sige nej igen.",
      watch: "Se, hvem der har set på dine data, hvornår og hvorfor.",
      write: "Skriv til din kontakt i kommunen. Du ser, hvornår du får svar.",
      bring: "Giv en, du stoler på, lov til at læse med.",
    },
    doorTitle: "Dine data har en dør med lås",
    door: "Ingen kan se dine data uden en god grund. Det kan være dit ja, eller det kan være en regel i loven. Hver gang nogen ser på dine data, skriver vi det ned. Du kan se det her med det samme.",
    helpTitle: "Brug for hjælp?",
    help: ({ phone }: { phone: string }) =>
      `Ring til os på ${phone}. Du må gerne tage en med, når du er til møde.`,
  },
  en: {
    title: "Front page",
    heading: "Your case, all in one place",
    lead: "Do you have a case about a fleksjob or help to get into work? Here you can see what is happening, what you need to do and by when, and who you can talk to.",
    citizenLogin: "Log in with MitID",
    goOn: "Go to your pages",
    proLogin: "Log in as a professional (MitID Erhverv)",
    proTitle: "Do you work with the case?",
    proBody: "If you work for a municipality or a region, use MitID Erhverv.",
    canTitle: "What you can do here",
    can: {
      follow: "Follow your case. See your plan, your papers and the answers you get.",
      decide: "Say yes or no to others seeing your papers. You can always change a yes to a no.",
      watch: "See who has looked at your data, when and why.",
      write: "Write to your contact in the municipality. You see when you will get an answer.",
      bring: "Let a person you trust read along.",
    },
    doorTitle: "Your data is behind a locked door",
    door: "Nobody can see your data without a good reason. That can be your consent, or it can be a rule in the law. Every time somebody looks at your data, we write it down, and you can see it here at once.",
    helpTitle: "Do you need help?",
    help: ({ phone }) => `Call us on ${phone}. You are welcome to bring someone to a meeting.`,
  },
});
