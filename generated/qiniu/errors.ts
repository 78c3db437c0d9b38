// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The user does not exist. What to do: Check the id or the username. */
  10000: {
    /** The user does not exist. What to do: Check the id or the username. */
    readonly code: 10000;
  };
  /** The verification code is wrong. What to do: Ask the user for a new code. */
  10001: {
    /** The verification code is wrong. What to do: Ask the user for a new code. */
    readonly code: 10001;
  };
  /** A parameter is missing or wrong. What to do: Correct the request before you retry. */
  10002: {
    /** A parameter is missing or wrong. What to do: Correct the request before you retry. */
    readonly code: 10002;
  };
  /** The access-token header is missing. What to do: Send a token in the access-token header. */
  10003: {
    /** The access-token header is missing. What to do: Send a token in the access-token header. */
    readonly code: 10003;
  };
  /** The user already exists. What to do: Choose another username. */
  10004: {
    /** The user already exists. What to do: Choose another username. */
    readonly code: 10004;
  };
  /** The token in the access-token header is invalid. What to do: Check that the token belongs to the app, or get a new token. */
  10008: {
    /** The token in the access-token header is invalid. What to do: Check that the token belongs to the app, or get a new token. */
    readonly code: 10008;
  };
  /** The object store failed. What to do: Try again later. */
  10009: {
    /** The object store failed. What to do: Try again later. */
    readonly code: 10009;
  };
  /** The user is not allowed to do this. What to do: Act as another user, or use an admin's token. */
  10010: {
    /** The user is not allowed to do this. What to do: Act as another user, or use an admin's token. */
    readonly code: 10010;
  };
  /** The server's database failed. What to do: Try again later. */
  20000: {
    /** The server's database failed. What to do: Try again later. */
    readonly code: 20000;
  };
  /** The group does not exist. What to do: Check the id of the group. */
  20001: {
    /** The group does not exist. What to do: Check the id of the group. */
    readonly code: 20001;
  };
  /** The user is not a member of the group. What to do: Act as a member of the group. */
  20002: {
    /** The user is not a member of the group. What to do: Act as a member of the group. */
    readonly code: 20002;
  };
  /** Only members of the group may do this. What to do: Act as a member of the group. */
  20011: {
    /** Only members of the group may do this. What to do: Act as a member of the group. */
    readonly code: 20011;
  };
  /** Only admins of the group may do this. What to do: Act as an admin of the group, with group_id. */
  20012: {
    /** Only admins of the group may do this. What to do: Act as an admin of the group, with group_id. */
    readonly code: 20012;
  };
  /** Only the owner of the group may do this. What to do: Act as the owner of the group. */
  20013: {
    /** Only the owner of the group may do this. What to do: Act as the owner of the group. */
    readonly code: 20013;
  };
  /** The license is invalid. What to do: Contact the vendor. */
  30021: {
    /** The license is invalid. What to do: Contact the vendor. */
    readonly code: 30021;
  };
  /** The license has expired. What to do: Renew it with the vendor. */
  30022: {
    /** The license has expired. What to do: Renew it with the vendor. */
    readonly code: 30022;
  };
  /** A limit of the license is exceeded. What to do: Ask the vendor for a larger license. */
  30023: {
    /** A limit of the license is exceeded. What to do: Ask the vendor for a larger license. */
    readonly code: 30023;
  };
  /** The app does not exist. What to do: Check app_id and the host. */
  40000: {
    /** The app does not exist. What to do: Check app_id and the host. */
    readonly code: 40000;
  };
  /** The token is no longer valid. What to do: Get a new token, then retry. */
  402: {
    /** The token is no longer valid. What to do: Get a new token, then retry. */
    readonly code: 402;
  };
}

/** The codes with what they mean and what to do about them. */
export const errorTable: ErrorTable = {
  "entries": [
    [
      402,
      200,
      "The token is no longer valid.",
      "Get a new token, then retry.",
      false
    ],
    [
      10000,
      200,
      "The user does not exist.",
      "Check the id or the username.",
      false
    ],
    [
      10001,
      200,
      "The verification code is wrong.",
      "Ask the user for a new code.",
      false
    ],
    [
      10002,
      200,
      "A parameter is missing or wrong.",
      "Correct the request before you retry.",
      false
    ],
    [
      10003,
      200,
      "The access-token header is missing.",
      "Send a token in the access-token header.",
      false
    ],
    [
      10004,
      200,
      "The user already exists.",
      "Choose another username.",
      false
    ],
    [
      10008,
      200,
      "The token in the access-token header is invalid.",
      "Check that the token belongs to the app, or get a new token.",
      false
    ],
    [
      10009,
      200,
      "The object store failed.",
      "Try again later.",
      true
    ],
    [
      10010,
      200,
      "The user is not allowed to do this.",
      "Act as another user, or use an admin's token.",
      false
    ],
    [
      20000,
      200,
      "The server's database failed.",
      "Try again later.",
      true
    ],
    [
      20001,
      200,
      "The group does not exist.",
      "Check the id of the group.",
      false
    ],
    [
      20002,
      200,
      "The user is not a member of the group.",
      "Act as a member of the group.",
      false
    ],
    [
      20011,
      200,
      "Only members of the group may do this.",
      "Act as a member of the group.",
      false
    ],
    [
      20012,
      200,
      "Only admins of the group may do this.",
      "Act as an admin of the group, with group_id.",
      false
    ],
    [
      20013,
      200,
      "Only the owner of the group may do this.",
      "Act as the owner of the group.",
      false
    ],
    [
      30021,
      200,
      "The license is invalid.",
      "Contact the vendor.",
      false
    ],
    [
      30022,
      200,
      "The license has expired.",
      "Renew it with the vendor.",
      false
    ],
    [
      30023,
      200,
      "A limit of the license is exceeded.",
      "Ask the vendor for a larger license.",
      false
    ],
    [
      40000,
      200,
      "The app does not exist.",
      "Check app_id and the host.",
      false
    ]
  ],
  "common": [
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
    17,
    18
  ],
  "own": {
    "listConversations": [],
    "listConversationMessages": [],
    "deleteConversation": [],
    "acknowledgeMessage": [],
    "sendMessageByPut": [],
    "sendMessage": [],
    "sendNotificationByPut": [],
    "sendNotification": [],
    "recallMessageByPut": [],
    "recallMessage": [],
    "broadcastMessage": [],
    "createTokenByName": [],
    "createTokenById": [],
    "createTokenByLogin": []
  },
  "docs": {
    "": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "listConversations": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "listConversationMessages": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "deleteConversation": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "acknowledgeMessage": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "sendMessageByPut": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "sendMessage": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "sendNotificationByPut": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "sendNotification": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "recallMessageByPut": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "recallMessage": "https://developer.qiniu.com/IM/8099/im-server-api-message",
    "broadcastMessage": "https://github.com/maxim-top/im.gitbook/blob/f9382978623d80efaecd75f14393d84776b5e782/zh-hans/reference/server-api/swagger/api-docs.json",
    "createTokenByName": "https://github.com/maxim-top/im.gitbook/blob/f9382978623d80efaecd75f14393d84776b5e782/zh-hans/reference/server-api/swagger/api-docs.json",
    "createTokenById": "https://github.com/maxim-top/im.gitbook/blob/f9382978623d80efaecd75f14393d84776b5e782/zh-hans/reference/server-api/swagger/api-docs.json",
    "createTokenByLogin": "https://github.com/maxim-top/im.gitbook/blob/f9382978623d80efaecd75f14393d84776b5e782/zh-hans/reference/server-api/swagger/api-docs.json"
  }
};
