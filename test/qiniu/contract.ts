import type { QiniuState } from "../../src/sandbox/index.ts";
import { byFault } from "../support/refusals.ts";
import { replaceArguments } from "../support/replace-arguments.ts";
import type { VendorContract } from "../support/vendor-contract.ts";

/** Users of the examples, and a group without the second of them. */
const [ALICE, BOB, OTHER_GROUP] = [2302128618880, 2199040544848, 6610620069793];

/** What the contract suite needs to know about Qiniu IM. */
export const contract: VendorContract = {
  apis: {
    qiniu: {
      refusals: {
        // The vendor lists these without an explanation, so the sandbox has no reason for them.
        401: byFault,
        403: byFault,
        404: byFault,
        500: byFault,
        503: byFault,
        10000: { change: replaceArguments({ name: "nobody", user_id: 1, login_name: "nobody" }) },
        10002: { change: replaceArguments({ msg_id: 1 }) },
        10003: { headers: () => ({ "access-token": undefined }), forbidden: true },
        10008: { headers: () => ({ "access-token": "no-such-token" }) },
        10010: {
          headers: (state: QiniuState) => ({ "access-token": state.createToken(BOB) }),
          change: replaceArguments({ conversation_id: ALICE }),
        },
        20002: {
          change: replaceArguments({
            user_id: BOB,
            from_user_id: BOB,
            opposite_id: OTHER_GROUP,
            targets: [OTHER_GROUP],
            type: 2,
          }),
        },
      },
    },
  },
};
