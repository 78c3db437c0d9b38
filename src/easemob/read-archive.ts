/** What reading an archive takes: more code than the rest of a client, so it is loaded when the reading begins. */
export { readArchive } from "../history/archive/hourly-archive.ts";
export { createSource } from "./archive-source.ts";
