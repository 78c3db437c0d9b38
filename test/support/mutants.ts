/** A value with one change, and what was changed. */
export interface Mutant<Value = unknown> {
  readonly change: string;
  readonly value: Value;
}

/**
 * Changes every part of some data in every way that a server could get it wrong: left out, null, another type,
 * beyond a limit, one too many. Which of the changes matter is for the spec to say.
 */
export function* dataMutants(data: unknown): Generator<Mutant> {
  for (const { change, value } of replacements(data)) yield { change: `is ${change}`, value };
  if (typeof data !== "object" || data === null) return;
  if (!Array.isArray(data)) yield { change: "has another property", value: { ...data, unheardOf: 1 } };
  for (const [key, child] of Object.entries(data)) {
    const put = (value: unknown): unknown =>
      Array.isArray(data) ? data.with(Number(key), value) : { ...data, [key]: value };
    if (!Array.isArray(data)) {
      const { [key]: _, ...rest } = data as Record<string, unknown>;
      yield { change: `lacks ${key}`, value: rest };
    }
    for (const { change, value } of dataMutants(child))
      yield {
        change: `${key}.${change}`.replace(".is ", " is ").replace(".lacks ", " lacks "),
        value: put(value),
      };
  }
}

function* replacements(data: unknown): Generator<Mutant> {
  yield { change: "null", value: null };
  if (typeof data === "string") {
    yield { change: "a number", value: 1 };
    yield { change: "empty", value: "" };
    yield { change: "unheard of", value: "no such value" };
    yield { change: "long", value: "x".repeat(10_000) };
  } else yield { change: "a text", value: typeof data === "object" ? "text" : String(data) };
  if (typeof data === "number") {
    yield { change: "negative", value: -1 };
    yield { change: "a fraction", value: data + 0.5 };
    yield { change: "large", value: 2 ** 52 };
  }
  if (Array.isArray(data)) {
    yield { change: "an object", value: {} };
    if (data.length > 0) yield { change: "long", value: Array.from({ length: 1001 }, () => data[0]) };
  } else if (typeof data === "object") yield { change: "an array", value: [data] };
}

interface Limits {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** Changes the text of a parameter in every way that a client could get it wrong. */
export function* textMutants(text: string, schema: object): Generator<Mutant<string>> {
  const { minimum, maximum, minLength = 0, maxLength } = schema as Limits;
  const texts: Record<string, string | undefined> = {
    empty: "",
    "unheard of": "no such value",
    "in another case": text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase(),
    longer: `${text}!`,
    shorter: text.slice(0, -1),
    "too short": "x".repeat(Math.max(0, minLength - 1)),
    "too long": maxLength === undefined ? undefined : "x".repeat(maxLength + 1),
    "too small": minimum === undefined ? undefined : String(minimum - 1),
    "too large": maximum === undefined ? undefined : String(maximum + 1),
    "a fraction": "1.5",
    "a power": "1e1",
    hexadecimal: "0x1",
    padded: ` ${text}`,
  };
  for (const [change, value] of Object.entries(texts))
    if (value !== undefined && value !== text) yield { change, value };
}
