import { COMMON, get, LIST, put } from "../specs/planting.ts";
import { ALL, type Case, COUNT, SCHEMAS } from "./planting-changes.ts";

const both = (line: string) => ({ forth: line, back: line });

/** Changes of what only people read. */
export const noteCases: Case[] = [
  {
    what: "another description of an operation",
    plant: put([...LIST, "description"], "Get messages."),
    ...both("neutral listMessages description changed"),
  },
  {
    what: "another summary",
    plant: put([...LIST, "summary"], "Get messages"),
    ...both("neutral listMessages summary changed"),
  },
  {
    what: "an operation that is deprecated",
    plant: put([...LIST, "deprecated"], true),
    ...both("neutral listMessages deprecated changed"),
  },
  {
    what: "another description of a parameter",
    plant: put([...COUNT, "description"], "How many."),
    ...both(`neutral ${ALL} query count description changed`),
  },
  {
    what: "another example of a property",
    plant: put([...COMMON, "target_id", "examples"], ["eddie"]),
    ...both(`neutral ${ALL} response 200: MessageCommon.target_id examples changed`),
  },
  {
    what: "another description of a part of a schema",
    plant: put([...SCHEMAS, "MessageCommon", "description"], "Fields."),
    ...both(`neutral ${ALL} response 200: MessageCommon description changed`),
  },
  {
    what: "more evidence",
    plant: put([...COMMON, "target_id", "x-evidence"], { level: "observed", source: "A client" }),
    ...both(`neutral ${ALL} response 200: MessageCommon.target_id x-evidence changed`),
  },
  {
    what: "another remedy of an error",
    plant: (d) => {
      get(d, "x-error-codes", "0").remedy = "Try something else.";
    },
    ...both("neutral all operations error code 899003 remedy changed"),
  },
  {
    what: "another introduction",
    plant: put(["info", "description"], "An API."),
    ...both("neutral all operations info changed"),
  },
];
