import { latestWages } from "~/case/money/latest-wages.ts";
import type { Month } from "~/case/money/read-months.server.ts";
import { useKroner } from "~/case/money/use-kroner.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { moreHours, type Step } from "~/domain/money/more-hours.ts";
import type { Oere } from "~/domain/money/oere.ts";
import type { FleksSatser } from "~/domain/money/satser.ts";
import { useText } from "~/i18n/use-text.ts";
import { pengeText } from "./penge.text.ts";

/** What one hour more than in the latest month with wages would give, and where to try others. */
export function OneHourMore({
  months,
  satser,
}: {
  readonly months: readonly Month[];
  readonly satser: FleksSatser;
}) {
  const text = useText(pengeText);
  const kroner = useKroner();
  const says = (normalloen: Oere, { gain, sum }: Step) => {
    const cap = kroner(normalloen);
    if (gain <= 0) return text.noGain({ cap });
    const toCap = sum.lostToCap > 0 && sum.income <= normalloen;
    return toCap ? text.gainToCap({ gain: kroner(gain), cap }) : text.gain({ gain: kroner(gain) });
  };
  const latest = latestWages(months);
  const next = latest && latest.to > latest.from ? moreHours(latest, satser).at(-1) : undefined;
  const said = latest && next ? says(latest.normalloen, next) : text.moreUnknown;
  return (
    <Card title={text.more}>
      <p>{said}</p>
      <ButtonLink href="/penge/flere-timer" kind="secondary">
        {text.toMore}
      </ButtonLink>
    </Card>
  );
}
