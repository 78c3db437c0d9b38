import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeForm, writeJson } from "../../src/core/request/body.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

describe("writing JSON", () => {
  test("writes every 64-bit integer exactly, whatever its type", () => {
    fc.assert(
      fc.property(fc.array(int64), (ids) => {
        const expected = `{"ids":[${ids.join(",")}]}`;
        expect(writeJson({ ids }, ["ids.*"])).toBe(expected);
        expect(writeJson({ ids: ids.map(String) }, ["ids.*"])).toBe(expected);
        expect(writeJson({ ids })).toBe(expected);
      }),
    );
  });

  test("writes any other value as JSON.stringify does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(
          writeJson(
            value,
            ["a.*", "b"].filter(() => typeof value !== "object"),
          ),
        ).toBe(JSON.stringify(value));
      }),
    );
  });

  test("finds integers deep inside, under any key, and as elements of the body itself", () => {
    expect(
      writeJson({ group: { add: ["1", 2], remove: [3n] }, n: "4" }, ["group.add.*", "group.remove.*"]),
    ).toBe('{"group":{"add":[1,2],"remove":[3]},"n":"4"}');
    expect(writeJson(["9223372036854775807"], ["*"])).toBe("[9223372036854775807]");
    expect(writeJson([{ gid: "1" }, {}, null], ["*.gid"])).toBe('[{"gid":1},{},null]');
  });

  test("does not change its argument", () => {
    const body = { ids: ["1"] };
    writeJson(body, ["ids.*"]);
    expect(body).toEqual({ ids: ["1"] });
  });

  test.each([
    [{ ids: ["1", "two"] }, "body.ids[1]: expected an integer"],
    [{ ids: [2 ** 60] }, "body.ids[0]: 1152921504606847000 is beyond what a number holds exactly"],
  ])("names the path of a value that is not an exact integer: %j", (body, message) => {
    expect(() => writeJson(body, ["ids.*"])).toThrow(message);
  });
});

describe("writing a form", () => {
  test("sends Blobs and Files as files and other values as strings", async () => {
    const form = writeForm({
      filename: new File(["abc"], "a.txt"),
      blob: new Blob(["d"]),
      n: 5,
      left: undefined,
    });
    expect(form.get("filename")).toBeInstanceOf(File);
    expect((form.get("filename") as File).name).toBe("a.txt");
    expect(form.get("n")).toBe("5");
    expect([...form.keys()]).toEqual(["filename", "blob", "n"]);
  });

  test("names the field that cannot be sent", () => {
    expect(() => writeForm({ filename: { path: "a" } })).toThrow("body.filename: expected a Blob");
  });
});
