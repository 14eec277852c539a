import { consentText } from "~/case/consent/consent.text.ts";
import { useCategoryNames } from "~/case/consent/consent-view.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { parseDateParts } from "~/components/date-parts.ts";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { RequestValues } from "./bed-om-samtykke.schema.ts";
import { bedOmSamtykkeText } from "./bed-om-samtykke.text.ts";
import type { RequestChoices } from "./read-choices.server.ts";

/** The request in the words the citizen gets, before it is sent; the answers ride along unseen. */
export function RequestPreview({
  choices,
  values,
}: {
  readonly choices: RequestChoices;
  readonly values: RequestValues;
}) {
  const text = useText(bedOmSamtykkeText);
  const words = useText(consentText);
  const topics = useCategoryNames();
  const format = useFormat();
  const { lang } = usePage();
  const party = (id: string) => choices.authorities.find((one) => one.id === id)?.name ?? "";
  const kinds = choices.types.filter((one) => values.slags.includes(one.code));
  const purpose = choices.purposes.find((one) => one.code === values.formaal);
  const until = parseDateParts(values.slut);
  return (
    <>
      <p className="mb-3">{text.previewLead}</p>
      <div className="card stack max-w-measure">
        <p className="font-semibold text-lg">
          {text.citizen.question({
            recipient: party(values.modtager),
            source: party(values.kilde),
          })}
        </p>
        <SummaryList
          items={[
            { key: words.from, value: party(values.kilde) },
            { key: words.to, value: party(values.modtager) },
            { key: words.kinds, value: kinds.map((one) => one.label[lang]).join(", ") },
            { key: words.about, value: topics(values.emner) },
            { key: words.purpose, value: purpose?.label[lang] },
            { key: words.until, value: until ? format.date(until) : "" },
            { key: words.ifNo, value: values.hvisNej },
          ]}
        />
        <p className="text-muted">{text.citizen.papers}</p>
        <p>{text.citizen.free}</p>
      </div>
      <form method="post">
        <HiddenValues values={values} />
        <ButtonRow>
          <Button name="trin" value="send">
            {text.send}
          </Button>
          <Button name="trin" value="ret" kind="secondary">
            {text.change}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}

function HiddenValues({ values }: { readonly values: RequestValues }) {
  const { id, kilde, modtager, slags, emner, formaal, slut, hvisNej } = values;
  const fields: [name: string, value: string][] = [
    ...Object.entries({ id, kilde, modtager, formaal, hvisNej }),
    ...slags.map((value): [string, string] => ["slags", value]),
    ...emner.map((value): [string, string] => ["emner", value]),
    ...Object.entries(slut).map(([part, value]): [string, string] => [`slut.${part}`, value]),
  ];
  return fields.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
