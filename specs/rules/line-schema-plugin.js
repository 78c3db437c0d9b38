/** Tells Redocly that `x-line-schema` of a media type is a schema, so that its $ref is resolved and counts as a use. */
export default function lineSchemaPlugin() {
  return {
    id: "line-schema",
    typeExtension: {
      oas3: (types) => ({
        ...types,
        MediaType: {
          ...types.MediaType,
          properties: { ...types.MediaType.properties, "x-line-schema": "Schema" },
        },
      }),
    },
  };
}
