/** What the interactive reference says in English beside the descriptions. */
export const portal = {
  sandbox: "Local sandbox",
  integersAsText:
    "Integers beyond 2^53 stand in quotation marks in the examples here, because programs such as this page round them. On the wire they are integers.",
  operations: "Operations",
  description: (title: string) => `Browse and try every operation of the ${title}.`,
};

export type Words = typeof portal;
