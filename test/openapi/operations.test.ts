import { expect, test } from "vitest";
import { listOperations, parametersOf } from "../../src/openapi/operations.ts";

const parameter = (name: string, place: string, description = name) => ({
  name,
  in: place,
  description,
  schema: { type: "string" },
});

const document = {
  paths: {
    "/users/{name}": {
      servers: [{ url: "https://users.example.com" }],
      parameters: [{ $ref: "#/components/parameters/Name" }, parameter("page", "query")],
      description: "Not an operation.",
      get: { operationId: "getUser" },
      delete: {
        operationId: "deleteUser",
        servers: [{ url: "https://admin.example.com" }],
        parameters: [parameter("page", "query", "its own"), parameter("page", "header")],
      },
    },
    "/users": { post: { operationId: "addUser" } },
  },
  components: { parameters: { Name: parameter("name", "path") } },
} as never;

const listed = listOperations(document);

test("operations are in the order of the document, with path, method and location", () => {
  expect(
    listed.map(({ path, method, pointer, operation }) => [path, method, pointer, operation.operationId]),
  ).toEqual([
    ["/users/{name}", "get", ["paths", "/users/{name}", "get"], "getUser"],
    ["/users/{name}", "delete", ["paths", "/users/{name}", "delete"], "deleteUser"],
    ["/users", "post", ["paths", "/users", "post"], "addUser"],
  ]);
});

test("servers are those of the operation, or of its path", () => {
  expect(listed.map(({ servers }) => servers.map(({ url }) => url))).toEqual([
    ["https://users.example.com"],
    ["https://admin.example.com"],
    [],
  ]);
});

test("parameters of a path belong to each of its operations, unless one has its own of that name and place", () => {
  const described = listed.map(({ operation }) =>
    parametersOf(document, operation).map(
      ({ name, in: place, description }) => `${place} ${name}: ${description}`,
    ),
  );
  expect(described).toEqual([
    ["path name: name", "query page: page"],
    ["path name: name", "query page: its own", "header page: page"],
    [],
  ]);
  expect(listed[1]?.parameterPointers).toEqual([
    ["components", "parameters", "Name"],
    ["paths", "/users/{name}", "delete", "parameters", "0"],
    ["paths", "/users/{name}", "delete", "parameters", "1"],
  ]);
});
