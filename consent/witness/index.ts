/**
 * The door into the witness, apart from the portal's: a process of its own, which loads neither the
 * database nor anything that writes the log.
 */

export { parseVkey } from "../log/note-key.ts";
export { firstContact } from "./first-contact.ts";
export { witnessKey } from "./key-file.ts";
export { logReader } from "./log-reader.ts";
export { openMemory, WitnessError } from "./memory.ts";
export { witnessServer } from "./server.ts";
export { createWitness, type Witness } from "./witness.ts";
