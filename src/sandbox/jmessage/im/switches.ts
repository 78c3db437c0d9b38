import { noContent } from "./answers.ts";
import type { Handlers } from "./handlers.ts";

/** Whether users may register themselves through the SDKs; at first they may, which the vendor does not document. */
export function createSwitchHandlers(): Handlers {
  let status = 1;
  return {
    getSdkRegistration: () => ({ status: 200, body: { status } }),
    setSdkRegistration: ({ query }) => {
      status = Number(query.status);
      return noContent;
    },
  };
}
