import { byFault } from "../support/refusals.ts";
import type { VendorContract } from "../support/vendor-contract.ts";

/** What the contract suite needs to know about Easemob. */
export const contract: VendorContract = {
  apis: {
    easemob: {
      refusals: {
        // An hour that has expired, and wrong credentials.
        400: {
          change: ({ body, ...args }) =>
            body
              ? { ...args, body: { ...(body as object), client_id: "another" } }
              : { ...args, time: "2026010100" },
        },
        401: byFault,
        // The signature in an example is not one of the sandbox's.
        403: { change: (args) => args },
        404: { change: (args) => ({ ...args, app_name: "testap" }) },
        409: byFault,
        415: byFault,
        429: byFault,
        500: byFault,
        503: byFault,
      },
      refusalsOf: { getHistoryFileUrl: { 429: { callsBefore: 10 } } },
      liveArguments: {
        async downloadHistoryFile(call, { object_key }) {
          const [, time] = /(\d+)\.gz$/.exec(String(object_key)) ?? [];
          const { data } = (await call("getHistoryFileUrl", { time })) as { data: [{ url: string }] };
          const { pathname, searchParams } = new URL(data[0].url);
          return {
            object_key: decodeURIComponent(pathname.slice(1)),
            ...Object.fromEntries(searchParams),
          };
        },
      },
    },
  },
  withoutQuota: { quota: false },
};
