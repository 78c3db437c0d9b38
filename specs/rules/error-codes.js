import { operations } from "./lib/document.js";

/** Every operation has error codes, its own or the document's, and each comes with a status that is answered. */
export default (document) => {
  const all = operations(document);
  const everywhere = new Set(all.flatMap(statuses));
  const common = document["x-error-codes"] ?? [];
  return [
    ...unanswered(common, [], everywhere),
    ...all.flatMap((one) => {
      const own = one.operation["x-error-codes"] ?? [];
      if (common.length + own.length === 0) return [{ message: "none here nor at the root", path: one.path }];
      return unanswered(own, one.path, new Set(statuses(one)));
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
