/** Singular and plural of what is counted; empty for a plain number. */
type Unit = readonly [one: string, many: string] | undefined;

/** English strings of the generated reference pages. Another language is another file with the same keys. */
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
    notOneOf: (values: string) => `Any value except ${values}.`,
    otherValues: "Other values are possible.",
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
    closed: "No other fields are accepted.",
    alternatives: "One of these:",
    alternativesBeside: "In addition, one of these:",
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
    webhook: {
      url: "https://your-server.example/the-url-that-you-register",
      guide: "Receive it with im-openapi",
      signed: "a signature, as the description says.",
    },
    retry: {
      label: "Retries",
      safe: "safe. A retried request has no further effect, so the client retries it after a temporary failure.",
      dedup: (key: string) =>
        `safe with ${key}, by which the server drops duplicates. The client sends one with each request, and retries it after a temporary failure.`,
      never:
        "not safe. A retried request may act twice, so the client retries it only if the server certainly did nothing.",
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
        output
          ? `for the next page, send ${output} of the response as ${input}.`
          : `for the next page, send ${input}.`,
      lifetime: (duration: string) => `It is valid for ${duration}.`,
      offset: (input: string) => `${input} is the number of items to skip.`,
      limit: (input: string, most: string | 0 | undefined) =>
        `${input} is the page size${most ? `, at most ${most}` : ""}.`,
      results: (output: string) => `The items are in ${output}.`,
      wholeResponse: "The response is the list of items.",
      end: (output: string) => `${output} says whether it is the last page.`,
      total: (output: string) => `${output} is the total number of items.`,
    },
    timeRange: {
      label: "Time range",
      span: (from: string, to: string, most: string | 0 | undefined) =>
        `${from} to ${to}${most ? `, at most ${most} apart` : ""}.`,
      bounds: (bounds: string) => (bounds === "inclusive" ? "Both are inclusive." : `Bounds: ${bounds}.`),
      resolution: (duration: string) => `Resolution: ${duration}.`,
      retention: (duration: string) => `The vendor keeps ${duration}.`,
      offset: (offset: string) => `Times are UTC${offset}.`,
    },
    timeUnits: {
      label: "Time units",
      unit: (name: string, format: string, most: number, sameDay: boolean) =>
        `${name} starts at ${format}; the duration is at most ${most}${sameDay ? ", all on one day" : ""}.`,
    },
    timeSlice: {
      label: "Time",
      span: (parameter: string, span: string, format: string) =>
        `${parameter} has the format ${format} and covers ${span}.`,
      offsets: (offsets: readonly string[]) =>
        `It is in UTC${offsets.join(" or UTC")}, depending on the cluster.`,
      delay: (min: string, max: string) => `The data is available ${min} to ${max} later.`,
    },
    sets: "Parameters that go together",
    samples: "Samples",
    parameters: "Parameters",
    parameterHead: ["Name", "In", "Type", "Description"],
    places: { path: "path", query: "query", header: "header", cookie: "cookie" } as Record<string, string>,
    request: "Request body",
    optionalBody: "The body is optional.",
    responses: "Responses",
    headers: "Headers",
    links: "Where to go from here",
    examples: "Examples:",
    oneExample: (summary: string) => `Example: ${summary}.`,
    lines: "Each line of the file",
    mediaType: (type: string, value: string, text: string) =>
      [`${type}, ${value}${text ? ":" : "."}`, text].filter(Boolean).join(" "),
    sameBody: (title: string, status: string) => `Body: ${title}, as for ${status}.`,
    errors: "Error codes",
    commonErrors: "Every operation of the API may return these:",
    evidence: "Where this comes from",
    evidenceIntro:
      "The vendor's document states everything except the following. *Observed*: a client of the vendor does it. *Related*: another page of the vendor says it. *Inferred*: our interpretation.",
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
      status: (status: string) => `response ${status}`,
      code: (value: string) => `error ${value}`,
    },
  },
  errors: {
    title: "Error codes",
    description: "Every error code of every vendor: its meaning, what to do, and which operations return it.",
    intro:
      "Every code in the specs, by vendor. *Retryable* means that the same request, unchanged and with the same credentials, may succeed later. In TypeScript, [`isApiError` and `explain`](../guide/errors.md) cover them all.",
    find: "Find a code or a word",
    count: "{shown} of {rows}",
    head: ["Code", "Status", "Meaning", "What to do", "Retryable"],
    yes: "yes",
    no: "no",
    noStatus: "–",
    /** Vendors whose name differs from that in their specs. */
    vendors: { qiniu: "Qiniu IM" } as Record<string, string>,
    status: (status: number | undefined) => (status ? `Status ${status}` : "Status not documented"),
    retryable: (retryable: boolean) => (retryable ? "retryable" : "not retryable"),
    remedy: (remedy: string) => `What to do: ${remedy}`,
    anyOperation: (api: string) => `any operation of ${api}`,
    operations: (operations: string) => `Returned by: ${operations}`,
  },
  errata: {
    title: (api: string) => `${api}: errata`,
    description: (api: string) =>
      `Where the vendor's document of the ${api} contradicts itself or real clients, what the spec says instead, and why.`,
  },
  overview: {
    title: "API reference",
    description:
      "All APIs with their operations, URLs, specs to download, and single-file copies to mail or archive.",
    intro:
      "Every server API has an OpenAPI 3.1 spec. The page of an operation has all about it, and a form to try it against the local sandbox. [All error codes](./error-codes.md) are on one page.",
    count: (operations: number) => `${operations} operations`,
    errata: "Errata",
    reference: "Reference",
    vendorPage: "The vendor's document",
    address: "Address",
    download: "Download",
    downloads: "Downloads",
    downloadsIntro:
      "The spec of each API in a single file, as JSON or YAML. Both have the same content, with exact ids. The HTML copies are single files too, and need no network.",
    downloadHead: ["API", "OpenAPI as JSON", "OpenAPI as YAML", "To read offline"],
    file: (link: string, size: string) => `${link} (${size})`,
    size: (bytes: number) =>
      bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
    importing: "Postman, Bruno and others",
    importingText: `Any tool that reads OpenAPI 3.1 can import the JSON files. Use a file from the table above, or its URL on the server where you read this page.

- **Postman**: *Import*, then drop the file, or paste its URL. Choose *Folder organization: Tags* in the import settings to get the same folders as in this reference.
- **Bruno**: *Import collection*, *OpenAPI specification*, then choose the file. There is a folder for each tag.

Then set the variable \`baseUrl\` to the server that you want to call. Without an account, that is the sandbox which \`npm start\` runs, such as \`http://127.0.0.1:4010\`. The kind of authentication is imported; fill in the credentials yourself. Some tools round ids beyond 2^53 when they show a response, so copy such an id from the raw response.`,
    operations: "Operations",
    operationsByTag: "Operations:",
    authentication: "Authentication",
  },
  redoc: {
    sandbox: "Local sandbox",
    integersAsText:
      "Integers beyond 2^53 are in quotation marks in the examples here, because programs such as this page would round them. On the wire they are integers.",
  },
  llms: {
    intro:
      "OpenAPI 3.1 specs, typed fetch clients (TypeScript) and a local sandbox for the server APIs of JMessage, Easemob and Qiniu IM: messages, message history, users, groups, chat rooms, media, tokens. One npm package, im-openapi.",
    details:
      "Every page of the site exists as Markdown: replace `.html` with `.md`. Links here are relative to this file.",
    guides: "Guides",
    errata: "Errata of the vendors' documents",
    operations: (api: string) => `Operations of ${api}`,
    reference: "Reference",
    specifications: "OpenAPI specs",
    json: (api: string) => `${api}: OpenAPI 3.1 as JSON`,
    optional: "Optional",
    api: (api: string) => `What applies to all operations of the ${api}, and a list of them.`,
    full: "Guides, errata, error codes and the overviews of the APIs in one file",
    yaml: (api: string) => `${api}: the same spec as YAML`,
  },
};

export type Words = typeof reference;
