/** Where the broker is mounted; its cookies are confined to this path. */
export const DEMO_BROKER_PATH = "/mitid-demo";
