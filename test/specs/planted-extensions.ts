import {
  ANSWER,
  change,
  drop,
  get,
  inPost,
  LIST,
  type Planted,
  POST,
  place,
  put,
  rename,
  STATISTICS,
} from "./planting.ts";

/** Violations of the rules in specs/spectral.yaml that hold the extensions of an operation together. */
export const extensionCases: readonly Planted[] = [
  {
    rule: "operation-retry",
    what: "an operation that does not say whether it may be repeated",
    plant: drop(LIST, "x-retry"),
    at: place(LIST),
  },
  {
    rule: "operation-retry",
    what: "an unknown retry class",
    plant: inPost(put([...POST, "x-retry"], "always")),
    at: place(POST, "x-retry"),
  },
  {
    rule: "get-retry-safe",
    what: "a GET that must not be repeated",
    plant: put([...LIST, "x-retry"], "never"),
    at: place(LIST, "x-retry"),
  },
  {
    rule: "dedup-key",
    what: "a repeat without the key that makes it harmless",
    plant: inPost(put([...POST, "x-retry"], "dedup")),
    at: place(POST),
  },
  {
    rule: "dedup-key",
    what: "a key that the body does not have",
    plant: inPost((document) => {
      Object.assign(get(document, POST), { "x-retry": "dedup", "x-dedup-key": "request_id" });
    }),
    at: place(POST, "x-dedup-key"),
  },
  {
    rule: "dedup-key",
    what: "a key that nothing needs",
    plant: inPost(put([...POST, "x-dedup-key"], "text")),
    at: place(POST, "x-dedup-key"),
  },
  {
    rule: "rate-limit-shape",
    what: "a quota of no requests",
    plant: put(["x-rate-limit", "requests"], 0),
    at: place("x-rate-limit", "requests"),
  },
  {
    rule: "sensitive",
    what: "a message body that may be logged",
    plant: drop("components", "schemas", "TextBody", "x-sensitive"),
    at: place("components", "schemas", "TextBody"),
  },
  {
    rule: "sensitive",
    what: "a secret that may be logged",
    plant: drop("components", "securitySchemes", "basicAuth", "x-sensitive"),
    at: place("components", "securitySchemes", "basicAuth"),
  },
  {
    rule: "flag-is-true",
    what: "a mark that says no",
    plant: put(["components", "schemas", "TextBody", "properties", "extras", "x-free-form"], false),
    at: place("components", "schemas", "TextBody", "properties", "extras", "x-free-form"),
  },
  {
    rule: "pagination",
    what: "a list that does not say how it is paged",
    plant: drop(LIST, "x-pagination"),
    at: place(LIST),
  },
  {
    rule: "pagination",
    what: "a page parameter that does not exist",
    plant: put([...LIST, "x-pagination", "inputs", 1, "name"], "limit"),
    at: place(LIST, "x-pagination", "inputs", 1, "name"),
  },
  {
    rule: "pagination",
    what: "a cursor that the answer does not have",
    plant: put([...LIST, "x-pagination", "outputs", "nextCursor"], "$.data.next"),
    at: place(LIST, "x-pagination", "outputs", "nextCursor"),
  },
  {
    rule: "pagination",
    what: "results that are no list",
    plant: put([...LIST, "x-pagination", "outputs", "results"], "$.total"),
    at: place(LIST, "x-pagination", "outputs", "results"),
  },
  {
    rule: "pagination-shape",
    what: "an end of the list that is no place",
    plant: put([...LIST, "x-pagination", "outputs", "end"], "is_last"),
    at: place(LIST, "x-pagination", "outputs", "end"),
  },
  {
    rule: "pagination-shape",
    what: "an unknown kind of paging",
    plant: put([...LIST, "x-pagination", "type"], "url"),
    at: place(LIST, "x-pagination", "type"),
  },
  {
    rule: "parameter-shapes",
    what: "a shape of a parameter that does not exist",
    plant: put([...LIST, "x-parameter-shapes", 0, "required", 0], "limit"),
    at: place(LIST, "x-parameter-shapes", 0, "required", 0),
  },
  {
    rule: "parameter-shapes",
    what: "a shape of a parameter that is always required",
    plant: change(["components", "parameters", "Count"], [...LIST, "parameters", 0], { required: true }),
    at: place(LIST, "x-parameter-shapes", 0, "required", 0),
  },
  {
    rule: "parameter-shapes",
    what: "a shape without its example",
    plant: change(["components", "parameters", "Count"], [...LIST, "parameters", 0], {
      examples: { few: { value: 2 } },
    }),
    at: place(LIST, "x-parameter-shapes", 0, "required", 0),
  },
  {
    rule: "parameter-shapes-shape",
    what: "a shape without a name",
    plant: drop(LIST, "x-parameter-shapes", 0, "name"),
    at: place(LIST, "x-parameter-shapes", 0),
  },
  {
    rule: "time-names",
    what: "a window whose end does not exist",
    plant: put([...LIST, "x-time-range", "to"], "until"),
    at: place(LIST, "x-time-range", "to"),
  },
  {
    rule: "time-names",
    what: "a unit that the parameter does not take",
    plant: (document) => rename(get(document, STATISTICS, "x-time-units", "units"), "MONTH", "YEAR"),
    at: place(STATISTICS, "x-time-units", "units"),
  },
  {
    rule: "time-range-shape",
    what: "a window of no length",
    plant: put([...LIST, "x-time-range", "maxSpan"], 0),
    at: place(LIST, "x-time-range", "maxSpan"),
  },
  {
    rule: "time-names",
    what: "a slice of a parameter that does not exist",
    plant: put([...LIST, "x-time-slice"], { parameter: "hour", format: "yyyyMMddHH", span: 3600 }),
    at: place(LIST, "x-time-slice", "parameter"),
  },
  {
    rule: "time-slice-shape",
    what: "a slice without a length",
    plant: put([...LIST, "x-time-slice"], { parameter: "begin_time", format: "yyyyMMddHH" }),
    at: place(LIST, "x-time-slice"),
  },
  {
    rule: "time-units-shape",
    what: "a unit without a format",
    plant: drop(STATISTICS, "x-time-units", "units", "DAY", "format"),
    at: place(STATISTICS, "x-time-units", "units", "DAY"),
  },
  {
    rule: "line-schema",
    what: "lines that are described in place",
    plant: put([...ANSWER, "x-line-schema"], { type: "object" }),
    at: place(ANSWER, "x-line-schema"),
  },
];
