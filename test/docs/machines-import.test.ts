import { createRequire } from "node:module";
import postman from "openapi-to-postmanv2";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { listOperations } from "../../src/openapi/operations.ts";

/** Bruno's own converter, which has no types. */
const { openApiToBruno } = createRequire(import.meta.url)("@usebruno/converters") as {
  openApiToBruno(document: object): { items: Item[] };
};

/** What both tools generate from a spec: folders and requests. */
interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly items?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: string | { readonly path: readonly string[] };
    readonly body?: object;
  };
}

const apis = await readDocuments();

/** Postman's own converter, with the options of its import dialog. */
function toPostman(data: string): Promise<{ item: Item[] }> {
  const options = { folderStrategy: "Tags", requestParametersResolution: "Example" } as const;
  return new Promise((resolve, reject) => {
    postman.convert({ type: "string", data }, options, (error, outcome) => {
      const [collection] = outcome?.output ?? [];
      if (collection) resolve(collection.data as { item: Item[] });
      else reject(new Error(error?.message ?? outcome?.reason));
    });
  });
}

function requestsIn(items: readonly Item[]): Item[] {
  return items.flatMap((one) => (one.request ? [one] : requestsIn(one.item ?? one.items ?? [])));
}

/** Names without the characters that a tool removes: Bruno's folders are folders of the file system. */
const plain = (name: string) => name.replaceAll(/[\s_]+/g, " ");

// Both leave out webhooks, which are not requests that their users could send.
describe.each(apis.map((api) => [api.id, api] as const))("the spec of %s", (_, { text, document }) => {
  const operations = listOperations(document);
  const folders = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  const summaries = operations.map(({ operation }) => operation.summary);

  it("becomes a Postman collection with a folder for each tag and a request for each operation", async () => {
    const { item } = await toPostman(text);
    const filled = item.filter((folder) => requestsIn([folder]).length > 0);
    expect(filled.map(({ name }) => name).sort()).toEqual([...folders].sort());
    const requests = requestsIn(item);
    expect(requests.map(({ name }) => name).sort()).toEqual([...summaries].sort());
    expect(requests.map(({ request }) => request?.method).sort()).toEqual(
      operations.map(({ method }) => method.toUpperCase()).sort(),
    );
    for (const { name, request } of requests) {
      expect(JSON.stringify(request?.url), name).not.toMatch(/undefined|null\b.*path/);
      expect(JSON.stringify(request?.body ?? {}), name).not.toMatch(/undefined|Error: |too many levels/i);
    }
  });

  it("becomes a Bruno collection with a folder for each tag and a request for each operation", () => {
    const { items } = openApiToBruno(JSON.parse(text)) as { items: Item[] };
    expect(items.map(({ name }) => plain(name)).sort()).toEqual([...folders].sort());
    const requests = requestsIn(items);
    expect(requests.map(({ name }) => plain(name)).sort()).toEqual(summaries.map(plain).sort());
    for (const { name, request } of requests)
      expect(JSON.stringify(request), name).not.toContain("undefined");
  });
});
