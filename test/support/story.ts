import { readExamples, successesOf } from "./examples.ts";
import { readWebhooks } from "./webhooks.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the examples of a vendor are about. Its operations show the same people, places and messages throughout. */
export interface Story {
  readonly apis: readonly string[];
  /** Kinds of objects. Those with the same identity have the same values in the fields that they share. */
  readonly kinds: readonly {
    readonly name: string;
    /** Identity of an object, or undefined for one of another kind. */
    identify(object: Fields): string | undefined;
    /** Fields that depend on where the object is shown. */
    readonly varying: readonly string[];
  }[];
}

/** An object in an example, and where it is. */
interface Shown {
  readonly place: string;
  readonly object: Fields;
}

/** Fields in which two objects of the same identity differ, with both values. */
export function findContradictions(
  story: Story,
  shown: readonly Shown[] = [...listObjects(story), ...listWebhookObjects(story)],
): string[] {
  return story.kinds.flatMap(({ name, identify, varying }) => {
    const known = new Map<string, { readonly place: string; readonly value: string }>();
    return shown.flatMap(({ place, object }) => {
      const identity = identify(object);
      if (identity === undefined) return [];
      return Object.entries(object).flatMap(([field, content]) => {
        if (varying.includes(field)) return [];
        const key = `${name} ${identity}.${field}`;
        const value = JSON.stringify(content);
        const before = known.get(key);
        if (!before) known.set(key, { place, value });
        return !before || before.value === value
          ? []
          : [`${key}: ${before.value} in ${before.place}, ${value} in ${place}`];
      });
    });
  });
}

/** Every object in the examples of successful responses. */
export function listObjects({ apis }: Pick<Story, "apis">): Shown[] {
  return apis.flatMap((api) =>
    readExamples(api).flatMap((operation) =>
      successesOf(operation).flatMap(({ name, value }) =>
        objectsIn(value).map((object) => ({ place: `${operation.id} ${name}`, object })),
      ),
    ),
  );
}

/** Every object in the examples of webhooks. */
function listWebhookObjects({ apis }: Pick<Story, "apis">): Shown[] {
  return readWebhooks()
    .filter(({ api }) => apis.includes(api))
    .flatMap(({ id, examples }) =>
      examples.flatMap(({ name, value }) =>
        objectsIn(value).map((object) => ({ place: `${id} ${name}`, object })),
      ),
    );
}

function objectsIn(value: unknown): Fields[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Fields, ...inside];
}

/** The successful response with this name, as any JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the examples have as many shapes as there are operations
export function responseOf(api: string, id: string, name: string): any {
  const operation = readExamples(api).find((one) => one.id === id);
  return operation && successesOf(operation).find((one) => one.name === name)?.value;
}
