import { type Alternative, propertyNames, propertyOf, valuesOf } from "./alternatives.ts";
import { canonical } from "./canonical.ts";
import { nameOf } from "./link-references.ts";

/** What became of the alternatives of a schema. */
export interface Pairs {
  kept: [old: Alternative, now: Alternative][];
  gone: Alternative[];
  added: Alternative[];
}

/**
 * Finds for each alternative its successor, the most alike first. Neither the order counts nor a component's name,
 * although the name breaks a tie.
 */
export function pairAlternatives(old: readonly Alternative[], now: readonly Alternative[]): Pairs {
  const pairs = old
    .flatMap((one) => now.map((other) => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<Alternative>();
  const kept: Pairs["kept"] = [];
  for (const { one, other } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    kept.push([one, other]);
  }
  const gone = old.filter((one) => !taken.has(one));
  const added = now.filter((other) => !taken.has(other));
  // What stands alone on both sides has changed rather than gone.
  const [one, ...oneMore] = gone;
  const [other, ...otherMore] = added;
  const alone = old.length === 1 && now.length === 1 && one && other;
  return alone ? { kept: [[one, other]], gone: oneMore, added: otherMore } : { kept, gone, added };
}

/** 0 for what cannot be the same alternative. */
function likeness(old: Alternative, now: Alternative): number {
  const numbers = [old.type, now.type].every((type) => type === "integer" || type === "number");
  if (old.type !== now.type && !numbers) return 0;
  const [tags, others] = [tagsOf(old), tagsOf(now)];
  // Another tag makes another member, unless it is the tag that has changed.
  for (const [name, tag] of tags)
    if ((others.get(name) ?? tag) !== tag) return isSameMember(old, now) ? 0.5 : 0;
  const names = propertyNames(old.schemas);
  const shared = names.filter((name) => propertyOf(now.schemas, name).length > 0).length;
  const sameTags = [...tags.keys()].filter((name) => others.has(name)).length;
  const values = [valuesOf(old.schemas), valuesOf(now.schemas)] as const;
  const sameValues = canonical(values[0]) === canonical(values[1]);
  const bothOrNone = (values[0] === undefined) === (values[1] === undefined);
  const sameName = describeAlternative(old) === describeAlternative(now);
  return (
    1 +
    sameTags * 8 +
    Number(sameValues) * 4 +
    Number(bothOrNone) * 4 +
    Number(sameName) * 2 +
    shared / (names.length + 1)
  );
}

const isSameMember = ({ members: [old] }: Alternative, { members: [now] }: Alternative): boolean =>
  old !== undefined && now !== undefined && nameOf(old) !== undefined && nameOf(old) === nameOf(now);

/** Properties that have one possible value: they tell the members of a union apart. */
function tagsOf({ schemas }: Alternative): Map<string, string> {
  const tags = propertyNames(schemas).map((name) => [name, valuesOf(propertyOf(schemas, name))] as const);
  return new Map(
    tags.flatMap(([name, values]) => (values?.length === 1 ? [[name, canonical(values[0])]] : [])),
  );
}

/** What people would call it. */
export function describeAlternative({ type, schemas, members }: Alternative): string {
  const named = members.map((member) => nameOf(member) ?? (member.title as string | undefined));
  const name = named.find((text) => text !== undefined);
  if (name) return name;
  const values = valuesOf(schemas);
  return values ? values.map((value) => canonical(value)).join(", ") : type;
}
