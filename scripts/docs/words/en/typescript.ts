/** English strings of the pages about TypeScript, beside the comments in the code. */
export const typescript = {
  title: "TypeScript",
  description: "Every function, class and type that im-openapi exports, module by module.",
  intro:
    "What the package exports, module by module. The operations of the APIs are methods of the clients; the [API reference](/reference/) has a page for each, with a call in TypeScript.",
  head: ["Import", "Contents"],
  pageTitle: (entry: string) => `${entry} – TypeScript`,
  /** For the client of a vendor without an entry below. */
  client: (name: string, vendor: string): ModuleWords => ({
    about: `The client of ${name}.`,
    more: `The [quick start](/guide/${vendor}) shows how to use it.`,
  }),
  /** What each module is for, and where to read more. Every other module that the package exports needs an entry. */
  modules: {
    "im-openapi": {
      about:
        "What the clients of all vendors share: options, errors, hooks, `paginate` to read lists and `inChunks` to send long ones.",
      more: "[Pagination and history](/guide/history) and [errors and retries](/guide/errors) show how to use it.",
    },
    "im-openapi/jmessage": {
      about: "The JMessage client: its three APIs, histories, uploads and message bodies.",
      more: "See the [quick start](/guide/jmessage).",
    },
    "im-openapi/easemob": {
      about: "The Easemob client: the archive of history files, the app token, and stores to share it.",
      more: "See the [quick start](/guide/easemob).",
    },
    "im-openapi/qiniu": {
      about: "The Qiniu IM client: messages, and histories of conversations.",
      more: "See the [quick start](/guide/qiniu).",
    },
    "im-openapi/json": {
      about: "The parser of the clients, for JSON from elsewhere: no integer is rounded.",
      more: "See [64-bit integers](/guide/int64).",
    },
    "im-openapi/messages": {
      about: "One type for the messages of all vendors, and histories merged by time.",
      more: "See [From one vendor to another](/guide/moving).",
    },
    "im-openapi/errors": {
      about: "What a vendor's error code means and what to do about it.",
      more: "See [Errors and retries](/guide/errors).",
    },
    "im-openapi/otel": {
      about: "OpenTelemetry for a client: spans and metrics of its requests.",
      more: "See [Traces and metrics](/guide/errors#traces-and-metrics).",
    },
    "im-openapi/sandbox": {
      about: "Local servers that behave like the vendors, for tests.",
      more: "See [Test with the sandbox](/guide/sandbox).",
    },
    "im-openapi/undici": {
      about:
        "A faster `fetch` for Node, with a connection pool and support for proxies set in the environment.",
      more: "Pass it to a client as `fetch`.",
    },
    "im-openapi/webhooks": {
      about: "Handlers for what the vendors send to a URL of yours.",
      more: "See [Receive webhooks](/guide/webhooks).",
    },
  } as Readonly<Record<string, ModuleWords>>,
};

interface ModuleWords {
  readonly about: string;
  readonly more: string;
}

export type Words = typeof typescript;
