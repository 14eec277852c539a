import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

/** The answer to "who can I talk to?": a name, what they do, and every way to reach them. */
export function ContactCard({
  name,
  role,
  organisation,
  phone,
  email,
  messageHref,
  note,
}: {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly phone?: string;
  readonly email?: string;
  readonly messageHref?: string;
  /** One sentence, e.g. by when an answer is promised. */
  readonly note?: string;
}) {
  const text = useText(componentsText);
  return (
    <section className="card">
      <h2 className="text-lg">{text.contact}</h2>
      <p className="mt-2">
        <strong className="block text-xl">{name}</strong>
        {role}
        <span className="block text-muted">{organisation}</span>
      </p>
      <ul className="mt-2">
        {messageHref ? (
          <li>
            <ContactLink href={messageHref} label={text.message} />
          </li>
        ) : null}
        {phone ? (
          <li>
            <ContactLink
              href={`tel:${phone.replaceAll(" ", "")}`}
              label={`${text.phone} ${phone}`}
            />
          </li>
        ) : null}
        {email ? (
          <li>
            <ContactLink href={`mailto:${email}`} label={`${text.mail}: ${email}`} />
          </li>
        ) : null}
      </ul>
      {note ? <p className="mt-2 text-muted">{note}</p> : null}
    </section>
  );
}

function ContactLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      {label}
    </a>
  );
}
