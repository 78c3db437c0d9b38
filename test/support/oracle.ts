import { Ajv2020 } from "ajv/dist/2020.js";
import type { Document, Schema } from "../../scripts/generate/openapi.ts";

/** Which keywords of its schema a value breaks; none when it is valid. */
export type Oracle = (value: unknown) => ReadonlySet<string>;

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  logger: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, int64: true },
});

/** Says what the spec itself forbids, apart from Prism: the schema as written, under plain JSON Schema 2020-12. */
export function createOracle(document: Document, schema: Schema): Oracle {
  // References begin with #/components, so the components have to stand beside the schema.
  const validate = ajv.compile({ allOf: [schema], components: document.components });
  return (value) => {
    validate(value);
    return new Set(validate.errors?.map(({ keyword }) => keyword));
  };
}

/** The same for the text of a parameter, which is an integer only when it is written as one. */
export function createTextOracle(
  document: Document,
  schema: Schema & { type?: unknown },
): (text: string) => ReadonlySet<string> {
  const oracle = createOracle(document, schema);
  return (text) => oracle(schema.type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text);
}
