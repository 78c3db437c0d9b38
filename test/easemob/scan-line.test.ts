import fc from "fast-check";
import { expect, test } from "vitest";
import { scanLine } from "../../src/history/archive/scan-line.ts";

/** The results for a line that is somewhere in a block. */
function scan(line: string, before = "") {
  const bytes = new TextEncoder().encode(`${before}${line}\n1234567890123456`);
  const begin = Buffer.byteLength(before);
  const found = { sum: 0, isAscii: false, isLarge: false };
  scanLine(new DataView(bytes.buffer), begin, begin + Buffer.byteLength(line), found);
  return found;
}

test("16 digits where a number may be are found, wherever they are in a line, and 15 or an id are not", () => {
  for (let offset = 0; offset < 40; offset++)
    for (let rest = 0; rest < 20; rest++) {
      const around = (value: string) => `{"${"x".repeat(offset)}":${value}${"}".repeat(rest)}`;
      for (const large of ["1234567890123456", "-12345678901234567890", " 1234567890123456"])
        expect(scan(around(large))).toMatchObject({ isLarge: true, isAscii: true });
      for (const small of ["123456789012345", '"1234567890123456789"', "[123456789012345,123456789012345]"])
        expect(scan(around(small))).toMatchObject({ isLarge: false, isAscii: true });
    }
});

test("the results depend on nothing but the line, and a changed one has another sum", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.nat(), (text, before, at) => {
      const line = text.replaceAll("\n", " ");
      const found = scan(line);
      expect(scan(line, `${before}\n`)).toEqual(found);
      expect(found.isAscii).toBe(Buffer.byteLength(line) === line.length);
      const index = at % (line.length + 1);
      expect(scan(`${line.slice(0, index)}~${line.slice(index)}`).sum).not.toBe(found.sum);
    }),
    { numRuns: 300 },
  );
});
