import { Chart } from "~/components/chart/chart.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { areas } from "./areas.ts";
import { maalingText } from "./maaling.text.ts";
import type { Maaling } from "./read-maalinger.server.ts";

/** As many days as have room for their dates on a phone; all are in the file of one's own data. */
const SHOWN = 5;

/** The citizen's newest numbers over time; nothing while nobody has answered. */
export function ScoresChart({ maalinger: all }: { readonly maalinger: readonly Maaling[] }) {
  const text = useText(maalingText);
  const format = useFormat();
  const maalinger = all.slice(-SHOWN);
  if (maalinger.length === 0) return null;
  const answered = areas.filter((area) => maalinger.some((one) => one[area] !== null));
  const valuesOf = (area: (typeof areas)[number]) => maalinger.map((one) => one[area]);
  const description = answered.flatMap((area) => {
    const said = valuesOf(area).filter((value) => value !== null);
    const [first] = said;
    const last = said.at(-1);
    return first === undefined || last === undefined
      ? []
      : [
          text.says({
            area: text.area[area],
            first: format.number(first),
            last: format.number(last),
          }),
        ];
  });
  return (
    <section className="stack">
      <Chart
        title={text.title}
        description={`${description.join(" ")} ${text.scale}`}
        labels={maalinger.map(({ measuredOn }) => format.shortDate(measuredOn))}
        labelHeader={text.day}
        series={answered.map((area) => ({
          name: text.area[area],
          as: "line" as const,
          values: valuesOf(area),
        }))}
        format={(value) => format.number(value)}
        highest={10}
      />
    </section>
  );
}
