import { z } from "zod";

/** Written the one way there is: other spellings of the same bytes would not be what anybody checks. */
const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text !== "" && Buffer.from(text, "base64url").toString("base64url") === text);
const bytes = base64url(4096);
const common = {
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  // What no check of ours reads is not taken over.
  clientExtensionResults: z.object({}).catch({}),
};

const assertion = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
  }),
});
export type Assertion = z.infer<typeof assertion>;

const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: base64url(20_000),
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .max(7)
      .catch([]),
  }),
});
export type Registration = z.infer<typeof registration>;

const clientData = z.object({ challenge: z.string().regex(/^[\w-]{43}$/) });

/** A browser's answer in a form's field; undefined when it is none. */
export const readAssertion = (field: unknown) => read(assertion, field);
export const readRegistration = (field: unknown) => read(registration, field);

function read<T extends z.ZodType>(schema: T, field: unknown): z.infer<T> | undefined {
  const value = typeof field === "string" ? parsed(field) : undefined;
  return schema.safeParse(value).data;
}

/** The challenge (32 bytes) an answer says it is to; the signature's check compares it. */
export function challengeOf(answer: {
  readonly response: { readonly clientDataJSON: string };
}): Buffer | undefined {
  const text = Buffer.from(answer.response.clientDataJSON, "base64url").toString();
  const found = clientData.safeParse(parsed(text)).data;
  return found && Buffer.from(found.challenge, "base64url");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
