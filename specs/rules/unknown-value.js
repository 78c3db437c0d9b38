import { follow, schemas } from "./lib/document.js";

/** The fallback of a union, of objects or of plain values, excludes exactly what the other members accept. */
export default (document) =>
  schemas(document).flatMap(({ schema, path: union }) => {
    const members = (schema.oneOf ?? []).map((member, index) => [
      ...fields(document, member, [...union, "oneOf", index]),
      { name: "", ...follow(document, member, [...union, "oneOf", index]) },
    ]);
    return members
      .flat()
      .filter(({ node }) => node["x-unknown-value"])
      .flatMap(({ name, node, path }) => {
        const constants = members
          .flat()
          .filter((field) => field.name === name)
          .flatMap(({ node: { const: only, enum: several = [] } }) => only ?? several);
        // Two members may share a value and differ in another field.
        const known = [...new Set(constants)];
        const excluded = node.not?.enum ?? [];
        return String([...known].sort()) === String([...excluded].sort())
          ? []
          : [
              {
                message: `${name ? `'${name}'` : "it"} must exclude ${known.join(", ")}`,
                path: [...path, "not", "enum"],
              },
            ];
      });
  });

/** Properties of a member, including those of its allOf parts. */
function fields(document, schema, path) {
  const { node, path: place } = follow(document, schema, path);
  return [
    ...Object.entries(node.properties ?? {}).map(([name, value]) => ({
      name,
      ...follow(document, value, [...place, "properties", name]),
    })),
    ...(node.allOf ?? []).flatMap((part, index) => fields(document, part, [...place, "allOf", index])),
  ];
}
