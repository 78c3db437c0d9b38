import type { Handlers } from "./handlers.ts";
import { noContent } from "./responses.ts";

/** Whether users may register themselves through the SDKs; initially they may, which is not documented. */
export function createSdkRegistrationHandlers(): Handlers {
  let status = 1;
  return {
    getSdkRegistration: () => ({ status: 200, body: { status } }),
    setSdkRegistration: ({ query }) => {
      status = Number(query.status);
      return noContent;
    },
  };
}
