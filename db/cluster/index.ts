export { bootstrapRoles } from "./bootstrap.ts";
export { type Cluster, openCluster } from "./cluster.ts";
export { freePort } from "./free-port.ts";
export { openScratchCluster, type ScratchCluster } from "./scratch.ts";
export { secret } from "./secret.ts";
export type { Alarms } from "./supervise.ts";
export { ClusterError } from "./types.ts";
