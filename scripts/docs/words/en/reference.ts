/** One and many of what is counted; nothing for a plain number. */
type Unit = readonly [one: string, many: string] | undefined;

/** What the written pages of the reference say in English. Another language is another file with the same keys. */
export const reference = {
  duration(seconds: number): string {
    const units = { day: 86_400, hour: 3600, minute: 60, second: 1 };
    for (const [unit, size] of Object.entries(units))
      if (seconds >= size * (unit === "minute" ? 10 : 1) && seconds % size === 0)
        return `${seconds / size} ${unit}${seconds === size ? "" : "s"}`;
    return `${seconds} seconds`;
  },
  schema: {
    required: "required",
    deprecated: "deprecated",
    secret: "sensitive",
    arrayOf: (items: string) => `array of ${items}`,
    or: (types: readonly string[]) => types.join(" or "),
    null: "null",
    any: "any value",
    file: "file",
    always: (value: string) => `Always ${value}.`,
    oneOf: (values: string) => `One of ${values}.`,
    notOneOf: (values: string) => `Anything but ${values}.`,
    otherValues: "Other values may come.",
    between: (least: string | undefined, most: string | undefined, unit: Unit) => {
      const of = (count: string) => [count, unit?.[count === "1" ? 0 : 1]].filter(Boolean).join(" ");
      if (least !== undefined && least === most) return `Exactly ${of(least)}.`;
      if (least !== undefined && most !== undefined) return `${least} to ${of(most)}.`;
      return most === undefined ? `At least ${of(least ?? "")}.` : `At most ${of(most)}.`;
    },
    characters: ["character", "characters"] as Unit,
    bytes: ["byte of UTF-8", "bytes of UTF-8"] as Unit,
    items: ["item", "items"] as Unit,
    properties: ["field", "fields"] as Unit,
    pattern: (pattern: string) => `Pattern ${pattern}.`,
    default: (value: string) => `Default ${value}.`,
    example: (values: string) => `Example: ${values}`,
    freeForm: "Any fields.",
    closed: "No other fields are taken.",
    alternatives: "One of these:",
    alternativesBeside: "And one of these:",
    otherNames: "any other name",
    seen: (name: string, place: string) => `Fields of ${name}: see ${place}.`,
  },
  operation: {
    title: (summary: string, api: string) => `${summary} – ${api}`,
    searchTitle: (summary: string, id: string, api: string) => `${summary} (${id}) – ${api}`,
    deprecatedTitle: "Deprecated",
    deprecated: "The vendor advises against this operation. The description says what to use instead.",
    tryIt: "Try it",
    vendorPage: "The vendor's page",
    authentication: "Authentication",
    noAuthentication: "none",
    retry: {
      label: "Repeating it",
      safe: "safe. A repeated request does nothing twice, so the client repeats it after a failure that may pass.",
      dedup: (key: string) =>
        `safe with ${key}, by which the server drops repeats. The client sends one with each request, and repeats it after a failure that may pass.`,
      never:
        "not safe. A repeated request may act twice, so the client repeats it only where the server surely did nothing.",
    },
    rateLimit: {
      label: "Quota",
      text: (requests: string, period: string, scope: string) =>
        `${requests} requests in ${period} ${scope}.`,
      scopes: { "app-key": "for each app" } as Record<string, string>,
      scope: (scope: string) => `for each ${scope}`,
    },
    pages: {
      label: "Pages",
      cursor: (input: string, output: string | undefined) =>
        output ? `to go on, send ${output} of the answer as ${input}.` : `to go on, send ${input}.`,
      lifetime: (duration: string) => `It is valid for ${duration}.`,
      offset: (input: string) => `${input} is the number of entries to skip.`,
      limit: (input: string, most: string | 0 | undefined) =>
        `${input} is the size of a page${most ? `, at most ${most}` : ""}.`,
      results: (output: string) => `The entries come in ${output}.`,
      wholeAnswer: "The answer is the list of entries.",
      end: (output: string) => `${output} tells whether it is the last page.`,
      total: (output: string) => `${output} is the number of all entries.`,
    },
    timeRange: {
      label: "Time range",
      span: (from: string, to: string, most: string | 0 | undefined) =>
        `${from} to ${to}${most ? `, at most ${most} apart` : ""}.`,
      bounds: (bounds: string) => (bounds === "inclusive" ? "Both belong to it." : `Bounds: ${bounds}.`),
      resolution: (duration: string) => `Resolution: ${duration}.`,
      retention: (duration: string) => `The vendor keeps ${duration}.`,
      offset: (offset: string) => `Times are UTC${offset}.`,
    },
    timeUnits: {
      label: "Time units",
      unit: (name: string, format: string, most: number, sameDay: boolean) =>
        `${name} begins at ${format} and counts at most ${most}${sameDay ? ", all of one day" : ""}.`,
    },
    timeSlice: {
      label: "Time",
      span: (parameter: string, span: string, format: string) =>
        `${parameter} is ${format} and means ${span}.`,
      offsets: (offsets: readonly string[]) => `It is in UTC${offsets.join(" or UTC")}, by cluster.`,
      delay: (min: string, max: string) => `The answer is there ${min} to ${max} later.`,
    },
    sets: "Parameters that go together",
    samples: "Samples",
    parameters: "Parameters",
    parameterHead: ["Name", "In", "Type", "Description"],
    places: { path: "path", query: "query", header: "header", cookie: "cookie" } as Record<string, string>,
    request: "Request body",
    optionalBody: "It may be left out.",
    answers: "Answers",
    headers: "Headers",
    examples: "Examples:",
    oneExample: (summary: string) => `Example: ${summary}.`,
    lines: "Each line of the file",
    mediaType: (type: string, value: string, text: string) =>
      [`${type}, ${value}${text ? ":" : "."}`, text].filter(Boolean).join(" "),
    sameBody: (title: string, status: string) => `Body: ${title}, as at ${status}.`,
    errors: "Error codes",
    commonErrors: "Every operation of the API may answer with these:",
    evidence: "Where this comes from",
    evidenceIntro:
      "The vendor's own document says all but the following. *Observed*: a client of the vendor does it. *Related*: another page of the vendor says it. *Inferred*: it is our reading.",
    levels: {
      documented: "documented",
      observed: "observed",
      related: "related",
      inferred: "inferred",
    } as Record<string, string>,
    subjects: {
      operation: "the operation",
      rateLimit: "the quota",
      authentication: "authentication",
      request: "the request body",
      status: (status: string) => `answer ${status}`,
      code: (value: string) => `error ${value}`,
    },
  },
  errors: {
    title: "Error codes",
    description:
      "Every error code of JMessage, Easemob and Qiniu IM: its meaning, what to do, and which operations answer it.",
    intro:
      "Every code that the descriptions list, by vendor. *Retryable* means that the same request, unchanged and with the same credentials, may succeed later. In TypeScript, [`isApiError` and `explain`](../guide/errors.md) know them all.",
    find: "Find a code, or a word of it",
    count: "{shown} of {rows}",
    head: ["Code", "Status", "Meaning", "What to do", "Retryable"],
    yes: "yes",
    no: "no",
    noStatus: "–",
    vendors: { jmessage: "JMessage", easemob: "Easemob", qiniu: "Qiniu IM" } as Record<string, string>,
    status: (status: number | undefined) => (status ? `Status ${status}` : "Status not documented"),
    retryable: (retryable: boolean) => (retryable ? "retryable" : "not retryable"),
    remedy: (remedy: string) => `What to do: ${remedy}`,
    anyOperation: (api: string) => `any operation of ${api}`,
    operations: (operations: string) => `Answered by: ${operations}`,
  },
  overview: {
    title: "API reference",
    description:
      "The five APIs with their operations, addresses, descriptions to download, and copies to mail or archive.",
    intro:
      "Five server APIs of three vendors, each described in OpenAPI 3.1. Browse and try an API in its interactive reference, or read a page for each operation. [All error codes](./error-codes.md) stand on one page.",
    count: (operations: number) => `${operations} operations`,
    errata: "Errata",
    reference: "Interactive reference",
    vendorPage: "The vendor's document",
    address: "Address",
    download: "Download",
    downloads: "Downloads",
    downloadsIntro:
      "The description of each API in a single file, as JSON and as YAML, which say the same to the last digit of an id. The copies in HTML are single files too, and need no network.",
    downloadHead: ["API", "OpenAPI as JSON", "OpenAPI as YAML", "To read offline"],
    file: (link: string, size: string) => `${link} (${size})`,
    size: (bytes: number) =>
      bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
    importing: "Postman, Bruno and others",
    importingText: `The JSON files go into any tool that reads OpenAPI 3.1. Take a file from the table above, or its address on the server where you read this page.

- **Postman**: *Import*, then drop the file, or paste its address. Choose *Folder organization: Tags* in the import settings to get the folders of this reference.
- **Bruno**: *Import collection*, *OpenAPI specification*, then choose the file. Requests come in a folder for each tag.

Then set the variable \`baseUrl\` to an address that you may call; without an account that is the sandbox, such as \`http://127.0.0.1:4010\`, which \`npm start\` runs. Authentication is part of what is imported, the credentials are yours to fill in. Some tools round ids beyond 2^53 when they show an answer, so take such an id from the raw text.`,
    operations: "Operations",
    operationsByTag: "Operations:",
    authentication: "Authentication",
  },
  llms: {
    intro:
      "OpenAPI 3.1 descriptions, typed fetch clients (TypeScript) and a local sandbox for the server APIs of JMessage, Easemob and Qiniu IM: messages, message history, users, groups, chat rooms, media, tokens. One npm package, im-openapi.",
    details:
      "Every page of the site is there as Markdown: put `.md` in the place of `.html`. Links here are relative to this file.",
    guides: "Guides",
    errata: "Where the vendors' documents err",
    operations: (api: string) => `Operations of ${api}`,
    reference: "Reference",
    specifications: "OpenAPI descriptions",
    json: (api: string) => `${api}: OpenAPI 3.1 as JSON`,
    optional: "Optional",
    api: (api: string) => `What holds for all operations of the ${api}, and a list of them.`,
    full: "Guides, errata, error codes and the overviews of the APIs in one file",
    yaml: (api: string) => `${api}: the same as YAML`,
  },
};

export type Words = typeof reference;
