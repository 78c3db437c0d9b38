import { operations } from "./lib/document.js";

/**
 * Every operation has error codes, its own or the document's. The status of each is documented as a response, and none
 * with 401 is retryable: the same credentials are refused again. Nor has one with 401 `credentials`, since that status
 * says it.
 */
export default (document) => {
  const all = operations(document);
  const everywhere = new Set(all.flatMap(statuses));
  const common = document["x-error-codes"] ?? [];
  return [
    ...undocumented(common, [], everywhere),
    ...unauthorized(common, []),
    ...all.flatMap((one) => {
      const own = one.operation["x-error-codes"] ?? [];
      if (common.length + own.length === 0)
        return [{ message: "list them on the operation or at the root", path: one.path }];
      return [...undocumented(own, one.path, new Set(statuses(one))), ...unauthorized(own, one.path)];
    }),
  ];
};

const statuses = ({ responses }) => responses.map(({ status }) => status);

function undocumented(codes, path, documented) {
  return codes.flatMap(({ code, status }, index) =>
    status === undefined || documented.has(String(status))
      ? []
      : [
          {
            message: `there is no response for the status ${status} of code ${code}`,
            path: [...path, "x-error-codes", index, "status"],
          },
        ],
  );
}

function unauthorized(codes, path) {
  return codes.flatMap(({ code, status, retryable, credentials }, index) => {
    const at = (field) => [...path, "x-error-codes", index, field];
    if (status !== 401) return [];
    return [
      ...(retryable
        ? [{ message: `code ${code} has status 401, so it must not be retryable`, path: at("retryable") }]
        : []),
      ...(credentials
        ? [{ message: `code ${code} has status 401, so it needs no credentials`, path: at("credentials") }]
        : []),
    ];
  });
}
