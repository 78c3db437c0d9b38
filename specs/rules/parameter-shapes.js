import { operations } from "./lib/document.js";

/** Each shape lists optional query parameters, and each of these has an example with the shape's name. */
export default (document) =>
  operations(document).flatMap(({ operation, path, parameters }) =>
    (operation["x-parameter-shapes"] ?? []).flatMap((shape, index) =>
      (shape.required ?? []).flatMap((name, position) => {
        const place = [...path, "x-parameter-shapes", index, "required", position];
        const parameter = parameters.find(({ node }) => node.in === "query" && node.name === name)?.node;
        if (!parameter) return [{ message: `there is no query parameter '${name}'`, path: place }];
        if (parameter.required)
          return [{ message: `'${name}' is already required in every shape`, path: place }];
        if (shape.name && !parameter.examples?.[shape.name])
          return [{ message: `'${name}' has no example named '${shape.name}'`, path: place }];
        return [];
      }),
    ),
  );
