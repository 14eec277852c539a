import { consentText } from "~/case/consent/consent.text.ts";
import { FetchedTable } from "~/case/consent/consent-view.tsx";
import type { Fetched } from "~/case/consent/read-consents.server.ts";
import { roleText } from "~/case/role.text.ts";
import { roleIn } from "~/case/role-in.ts";
import { Card } from "~/components/card.tsx";
import { DataTable } from "~/components/data-table.tsx";
import { Details } from "~/components/details.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { deliveredText } from "./delivered.text.ts";
import type { Delivered, Reading } from "./read-delivered.server.ts";

/**
 * What they had before the consent was withdrawn, and whether they have acknowledged it; folded
 * below, each single look, also at lists and in vain.
 */
export function DeliveredCard({
  delivered,
  looks,
}: {
  readonly delivered: readonly Delivered[];
  readonly looks: readonly Fetched[];
}) {
  const text = useText(deliveredText);
  const { fetched } = useText(consentText);
  return (
    <Card title={text.heading}>
      {delivered.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          {delivered.map((one) => (
            <section key={one.authority.id} className="stack">
              <h3>{one.authority.name}</h3>
              <Duty of={one} />
              <Readings of={one} />
            </section>
          ))}
          <p>{text.keep}</p>
        </>
      )}
      {looks.length > 0 ? (
        <Details summary={fetched.heading}>
          <FetchedTable looks={looks} />
        </Details>
      ) : null}
    </Card>
  );
}

function Duty({ of: { authority, duty } }: { readonly of: Delivered }) {
  const text = useText(deliveredText);
  const roles = useText(roleText);
  const format = useFormat();
  if (!duty) return null;
  if (duty.acknowledged) {
    const { at, name, role } = duty.acknowledged;
    return (
      <>
        <p>
          <Status tone="success">{text.acknowledged}</Status>
        </p>
        <p>
          {text.acknowledgedBy({ name, role: roleIn(roles, role), when: format.dateTime(at) })}{" "}
          {text.meaning}
        </p>
      </>
    );
  }
  const day = duty.dueOn ? { day: format.date(duty.dueOn) } : null;
  return (
    <>
      <p>
        <Status tone="warning">{text.waiting}</Status>
      </p>
      <p>
        {text.asked} {day ? (duty.isLate ? text.late(day) : text.expected(day)) : null}{" "}
        {text.call({ name: authority.name, phone: authority.phone })}
      </p>
    </>
  );
}

function Readings({ of: { authority, readings } }: { readonly of: Delivered }) {
  const text = useText(deliveredText);
  const roles = useText(roleText);
  const format = useFormat();
  const when = ({ times, first, last }: Reading) => {
    const [from, to] = [first, last].map((at) => (at ? format.dateTime(at) : ""));
    return times === 1 ? (from ?? "") : text.times({ times, first: from ?? "", last: to ?? "" });
  };
  return (
    <DataTable
      caption={text.caption({ name: authority.name })}
      rows={readings}
      rowKey={(one) => `${one.paper} ${one.who} ${one.role}`}
      columns={[
        { header: text.paper, cell: (one) => <Paper of={one} /> },
        { header: text.who, cell: (one) => `${one.who}, ${roleIn(roles, one.role)}` },
        { header: text.when, cell: when },
      ]}
    />
  );
}

function Paper({ of: { paper, title } }: { readonly of: Reading }) {
  const text = useText(deliveredText);
  if (paper === null) return text.description;
  if (title === null) return text.gone;
  return (
    <a href={`/papirer/${paper}`} lang="da" className="-my-2.5 inline-block min-h-11 py-2.5">
      {title}
    </a>
  );
}
