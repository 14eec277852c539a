import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Stored {
  payload: AdapterPayload;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

const MAX_ENTRIES = 5_000;

/**
 * The provider's state in memory. Losing it at a restart only means choosing a demo person again.
 * The provider has one of its own, but warns about it at every start.
 */
export function memoryAdapter(): AdapterFactory {
  const entries = new Map<string, Stored>();

  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const findBy = (prefix: string, test: (payload: AdapterPayload) => boolean) => {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(prefix) && test(payload)) return live(key);
    }
    return undefined;
  };

  return (model): Adapter => {
    const prefix = `${model}:`;
    return {
      async upsert(id, payload, expiresIn = 3600) {
        // Oldest first out: a crawler opening logins must not fill the memory.
        for (const oldest of entries.keys()) {
          if (entries.size < MAX_ENTRIES) break;
          entries.delete(oldest);
        }
        entries.set(prefix + id, { payload, expiresAt: Date.now() + expiresIn * 1000 });
      },
      find: async (id) => live(prefix + id),
      findByUid: async (uid) => findBy(prefix, (payload) => payload.uid === uid),
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = live(prefix + id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        entries.delete(prefix + id);
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) {
          if (payload.grantId === grantId) entries.delete(key);
        }
      },
    };
  };
}
