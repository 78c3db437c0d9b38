/** A constraint that no change to an example breaks, and why. */
export interface Unbroken {
  readonly api: string;
  /** Where it stands in the document. */
  readonly place: RegExp;
  readonly why: string;
}

/** What the mutants of one operation try. */
interface Tried {
  /** The constraints that there are: as mutants name them → where they stand in the document. */
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

/** Which of these are not explained, and which explanations explain nothing. */
export function unexplained(api: string, places: readonly string[], explanations: readonly Unbroken[]) {
  const own = explanations.filter((entry) => entry.api === api);
  return {
    places: places.filter((text) => !own.some(({ place }) => place.test(text))),
    explanations: own.filter(({ place }) => !places.some((text) => place.test(text))).map(({ why }) => why),
  };
}
