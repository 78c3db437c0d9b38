/** What the pages about the TypeScript surface say in English, beside the comments of the code. */
export const typescript = {
  title: "TypeScript",
  description: "Every function, class and type that im-openapi exports, module by module.",
  intro:
    "What the package exports, module by module. The operations of the APIs are methods of the clients; the [API reference](/reference/) describes each of them, with its TypeScript call.",
  head: ["Import", "What is in it"],
  pageTitle: (entry: string) => `${entry} – TypeScript`,
  /** What each module is for, and where more is said of it. Every module that the package exports needs its text. */
  modules: {
    "im-openapi": {
      about:
        "What the clients of all vendors share: options, errors, hooks, `paginate` for lists and `inChunks` for long ones.",
      more: "[Pagination and history](/guide/history) and [errors and retries](/guide/errors) show them at work.",
    },
    "im-openapi/jmessage": {
      about: "The client of JMessage: its three APIs, histories, uploads and the bodies of messages.",
      more: "The [quick start](/guide/jmessage) shows it at work.",
    },
    "im-openapi/easemob": {
      about: "The client of Easemob: the archive of history files, the app token and stores that share it.",
      more: "The [quick start](/guide/easemob) shows it at work.",
    },
    "im-openapi/qiniu": {
      about: "The client of Qiniu IM: messages, and the histories of conversations.",
      more: "The [quick start](/guide/qiniu) shows it at work.",
    },
    "im-openapi/messages": {
      about: "One shape for the messages of all vendors, and histories merged by time.",
      more: "[From one vendor to another](/guide/moving) tells more.",
    },
    "im-openapi/errors": {
      about: "What a vendor's error code means and what to do about it.",
      more: "[Errors and retries](/guide/errors) tells more.",
    },
    "im-openapi/sandbox": {
      about: "The servers of all vendors on your machine, for tests.",
      more: "[Test with the sandbox](/guide/sandbox) tells more.",
    },
    "im-openapi/undici": {
      about: "A faster `fetch` for Node, with a pool of connections and the environment's proxies.",
      more: "Hand it to a client as `fetch`.",
    },
  } as Readonly<Record<string, ModuleWords>>,
};

interface ModuleWords {
  readonly about: string;
  readonly more: string;
}

export type Words = typeof typescript;
