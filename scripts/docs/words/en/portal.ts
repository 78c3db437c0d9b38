/** English strings that the interactive reference adds to the specs. */
export const portal = {
  sandbox: "Local sandbox",
  integersAsText:
    "Integers beyond 2^53 are in quotation marks in the examples here, because programs such as this page would round them. On the wire they are integers.",
  operations: "Operations",
  description: (title: string) => `Browse and try every operation of the ${title}.`,
};

export type Words = typeof portal;
