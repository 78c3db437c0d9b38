/** A constraint that no change of an example breaks, and why. */
export interface Unbroken {
  readonly api: string;
  /** Where it is in the document. */
  readonly place: RegExp;
  readonly why: string;
}

/** The constraints of one operation, and its mutants. */
interface Tried {
  /** All constraints: as mutants name them → where they are in the document. */
  readonly constraints: ReadonlyMap<string, string>;
  readonly mutants: readonly { readonly broken: ReadonlySet<string> }[];
}

/** The constraints that no mutant of any operation of an API breaks. Many operations share a schema. */
export function unbrokenConstraints(operations: readonly Tried[]): string[] {
  const tried = new Set(
    operations.flatMap(({ constraints, mutants }) =>
      mutants.flatMap(({ broken }) => [...broken].map((path) => constraints.get(path))),
    ),
  );
  const all = new Set(operations.flatMap(({ constraints }) => [...constraints.values()]));
  return [...all].filter((place) => !tried.has(place));
}

/** Which of these have no explanation, and which explanations match nothing. */
export function unexplained(api: string, places: readonly string[], explanations: readonly Unbroken[]) {
  const own = explanations.filter((entry) => entry.api === api);
  return {
    places: places.filter((text) => !own.some(({ place }) => place.test(text))),
    explanations: own.filter(({ place }) => !places.some((text) => place.test(text))).map(({ why }) => why),
  };
}
