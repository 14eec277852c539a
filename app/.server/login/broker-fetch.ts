/** The broker did not answer, or only a gateway in front of it did. */
export class BrokerUnreachable extends Error {
  override name = "BrokerUnreachable";
  constructor(options?: ErrorOptions) {
    super("the login broker cannot be reached", options);
  }
}

const GATEWAY_ERRORS = new Set([502, 503, 504]);

/**
 * A fetch that tells "nobody answered" apart from every other failure: the libraries pass a
 * network error on as a TypeError, which a bug of ours would be too.
 * @throws BrokerUnreachable
 */
export function brokerFetch(inner: typeof fetch): (url: string, init: object) => Promise<Response> {
  return async (url, init) => {
    let response: Response;
    try {
      response = await inner(url, init);
    } catch (cause) {
      throw new BrokerUnreachable({ cause });
    }
    if (GATEWAY_ERRORS.has(response.status)) throw new BrokerUnreachable();
    return response;
  };
}
