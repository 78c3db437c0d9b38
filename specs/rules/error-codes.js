import { operations } from "./lib/document.js";

/**
 * Every operation has error codes, its own or the document's; each comes with a status that is answered, and none with
 * 401 is said to pass by itself: the same credentials are refused again.
 */
export default (document) => {
  const all = operations(document);
  const everywhere = new Set(all.flatMap(statuses));
  const common = document["x-error-codes"] ?? [];
  return [
    ...unanswered(common, [], everywhere),
    ...unauthorized(common, []),
    ...all.flatMap((one) => {
      const own = one.operation["x-error-codes"] ?? [];
      if (common.length + own.length === 0) return [{ message: "none here nor at the root", path: one.path }];
      return [...unanswered(own, one.path, new Set(statuses(one))), ...unauthorized(own, one.path)];
    }),
  ];
};

const statuses = ({ responses }) => responses.map(({ status }) => status);

function unanswered(codes, path, answered) {
  return codes.flatMap(({ code, status }, index) =>
    status === undefined || answered.has(String(status))
      ? []
      : [
          {
            message: `no answer for ${status} of code ${code}`,
            path: [...path, "x-error-codes", index, "status"],
          },
        ],
  );
}

function unauthorized(codes, path) {
  return codes.flatMap(({ code, status, retryable }, index) =>
    status === 401 && retryable
      ? [
          {
            message: `code ${code} with 401 is not retryable`,
            path: [...path, "x-error-codes", index, "retryable"],
          },
        ]
      : [],
  );
}
