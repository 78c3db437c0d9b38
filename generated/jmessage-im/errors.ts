// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The quota of the app key is exceeded. What to do: Wait until the quota period ends, then retry. */
  2002: {
    /** The quota of the app key is exceeded. What to do: Wait until the quota period ends, then retry. */
    readonly code: 2002;
  };
  /** More than 3 minutes have passed since the message was sent. What to do: Nothing can be done: the message can no longer be retracted. */
  855001: {
    /** More than 3 minutes have passed since the message was sent. What to do: Nothing can be done: the message can no longer be retracted. */
    readonly code: 855001;
  };
  /** The user in the path did not send the message. What to do: Send the username of the sender. */
  855002: {
    /** The user in the path did not send the message. What to do: Send the username of the sender. */
    readonly code: 855002;
  };
  /** The message does not exist. What to do: Check the id and the sender. */
  855003: {
    /** The message does not exist. What to do: Check the id and the sender. */
    readonly code: 855003;
  };
  /** The message has already been retracted. What to do: Nothing to do. After a retry, this error means that an earlier attempt succeeded. */
  855004: {
    /** The message has already been retracted. What to do: Nothing to do. After a retry, this error means that an earlier attempt succeeded. */
    readonly code: 855004;
  };
  /** The server failed. What to do: Retry later, and contact the vendor if it lasts. */
  899000: {
    /** The server failed. What to do: Retry later, and contact the vendor if it lasts. */
    readonly code: 899000;
  };
  /**
   * - The username is taken. The error is in the item of the user. What to do: Choose another username, or continue with the user who has it.
   * - The only username in the request is taken. What to do: Choose another username, or continue with the user who has it.
   * - The username is taken. What to do: Choose another username, or continue with the user who has it.
   */
  899001: {
    /**
     * - The username is taken. The error is in the item of the user. What to do: Choose another username, or continue with the user who has it.
     * - The only username in the request is taken. What to do: Choose another username, or continue with the user who has it.
     * - The username is taken. What to do: Choose another username, or continue with the user who has it.
     */
    readonly code: 899001;
  };
  /**
   * - A user in the request does not exist. What to do: Check the usernames.
   * - The sender or the receiver does not exist. What to do: Check `from_id` and `target_id`.
   * - A user does not exist. What to do: Register the user first, or correct the username.
   */
  899002: {
    /**
     * - A user in the request does not exist. What to do: Check the usernames.
     * - The sender or the receiver does not exist. What to do: Check `from_id` and `target_id`.
     * - A user does not exist. What to do: Register the user first, or correct the username.
     */
    readonly code: 899002;
  };
  /**
   * - A parameter or the request body is missing, malformed or out of range. What to do: Correct the request before you retry.
   * - The item of the user is malformed. The error is in that item. What to do: Correct the item and register this user again.
   */
  899003: {
    /**
     * - A parameter or the request body is missing, malformed or out of range. What to do: Correct the request before you retry.
     * - The item of the user is malformed. The error is in that item. What to do: Correct the item and register this user again.
     */
    readonly code: 899003;
  };
  /** The group does not exist. What to do: Check the id; the group may have been deleted. */
  899006: {
    /** The group does not exist. What to do: Check the id; the group may have been deleted. */
    readonly code: 899006;
  };
  /** The request has no credentials. What to do: Send the app key and the master secret with HTTP Basic authentication. */
  899007: {
    /** The request has no credentials. What to do: Send the app key and the master secret with HTTP Basic authentication. */
    readonly code: 899007;
  };
  /** Basic authentication failed. What to do: Check the app key and the master secret. */
  899008: {
    /** Basic authentication failed. What to do: Check the app key and the master secret. */
    readonly code: 899008;
  };
  /** The app key does not exist. What to do: Check the app key. */
  899009: {
    /** The app key does not exist. What to do: Check the app key. */
    readonly code: 899009;
  };
  /** A user to add is already a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded. */
  899011: {
    /** A user to add is already a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded. */
    readonly code: 899011;
  };
  /** The group does not have enough room for the users to add. What to do: Add fewer users, or remove others first. */
  899012: {
    /** The group does not have enough room for the users to add. What to do: Add fewer users, or remove others first. */
    readonly code: 899012;
  };
  /** The list has more than 500 users. What to do: Split the list into several requests. */
  899013: {
    /** The list has more than 500 users. What to do: Split the list into several requests. */
    readonly code: 899013;
  };
  /**
   * - A user to remove is not a member of the group. The users to add have been added nevertheless. What to do: Send a new request without that user and without the users who have been added.
   * - A user to remove is not a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899014: {
    /**
     * - A user to remove is not a member of the group. The users to add have been added nevertheless. What to do: Send a new request without that user and without the users who have been added.
     * - A user to remove is not a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899014;
  };
  /** A user to add has reached the limit of groups. What to do: Remove the user from the request, or from another group first. */
  899015: {
    /** A user to add has reached the limit of groups. What to do: Remove the user from the request, or from another group first. */
    readonly code: 899015;
  };
  /** The sender may not send messages. What to do: Send as a user who is registered as an administrator. */
  899016: {
    /** The sender may not send messages. What to do: Send as a user who is registered as an administrator. */
    readonly code: 899016;
  };
  /**
   * - A user is already on the blacklist. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
   * - A user to add is already on the blacklist. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899017: {
    /**
     * - A user is already on the blacklist. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
     * - A user to add is already on the blacklist. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899017;
  };
  /**
   * - Administrators cannot be added to a blacklist. What to do: Remove the administrator from the request.
   * - A user to add is an administrator. Administrators cannot be blocked. What to do: Remove the user from the request.
   */
  899018: {
    /**
     * - Administrators cannot be added to a blacklist. What to do: Remove the administrator from the request.
     * - A user to add is an administrator. Administrators cannot be blocked. What to do: Remove the user from the request.
     */
    readonly code: 899018;
  };
  /**
   * - A user is not on the blacklist. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
   * - A user to remove is not on the blacklist. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899019: {
    /**
     * - A user is not on the blacklist. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
     * - A user to remove is not on the blacklist. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899019;
  };
  /** Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other. */
  899020: {
    /** Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other. */
    readonly code: 899020;
  };
  /**
   * - The request involves other apps, so the cross-app operation is required. What to do: Use `listCrossAppGroupMembers` instead.
   * - The request involves other apps, so the cross-app operation is required. What to do: Use `listCrossAppUserGroups` instead.
   */
  899021: {
    /**
     * - The request involves other apps, so the cross-app operation is required. What to do: Use `listCrossAppGroupMembers` instead.
     * - The request involves other apps, so the cross-app operation is required. What to do: Use `listCrossAppUserGroups` instead.
     */
    readonly code: 899021;
  };
  /** The server is busy and did not respond in time. What to do: Wait a while, then retry. */
  899030: {
    /** The server is busy and did not respond in time. What to do: Wait a while, then retry. */
    readonly code: 899030;
  };
  /**
   * - A user to add is already muted. What to do: Remove the user from the request.
   * - Do-not-disturb is already on for a user to add. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899043: {
    /**
     * - A user to add is already muted. What to do: Remove the user from the request.
     * - Do-not-disturb is already on for a user to add. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899043;
  };
  /**
   * - A user to remove is not muted. What to do: Remove the user from the request.
   * - Do-not-disturb is not on for a user to remove. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899044: {
    /**
     * - A user to remove is not muted. What to do: Remove the user from the request.
     * - Do-not-disturb is not on for a user to remove. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899044;
  };
  /**
   * - A group to add does not exist. What to do: Check the group ids.
   * - A group does not exist. What to do: Check the group ids.
   */
  899045: {
    /**
     * - A group to add does not exist. What to do: Check the group ids.
     * - A group does not exist. What to do: Check the group ids.
     */
    readonly code: 899045;
  };
  /**
   * - The user is not a member of a group to add. What to do: Remove the group from the request.
   * - The user is not a member of a group to add. What to do: Add the user to the group first, or remove the group from the request.
   */
  899046: {
    /**
     * - The user is not a member of a group to add. What to do: Remove the group from the request.
     * - The user is not a member of a group to add. What to do: Add the user to the group first, or remove the group from the request.
     */
    readonly code: 899046;
  };
  /**
   * - A group to add is already muted. What to do: Remove the group from the request.
   * - Do-not-disturb is already on for a group to add. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899047: {
    /**
     * - A group to add is already muted. What to do: Remove the group from the request.
     * - Do-not-disturb is already on for a group to add. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899047;
  };
  /** Everything is already muted. What to do: Nothing to do. */
  899048: {
    /** Everything is already muted. What to do: Nothing to do. */
    readonly code: 899048;
  };
  /**
   * - A group to remove is not muted. What to do: Remove the group from the request.
   * - Do-not-disturb is not on for a group to remove. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899049: {
    /**
     * - A group to remove is not muted. What to do: Remove the group from the request.
     * - Do-not-disturb is not on for a group to remove. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899049;
  };
  /** Everything is already unmuted. What to do: Nothing to do. */
  899050: {
    /** Everything is already unmuted. What to do: Nothing to do. */
    readonly code: 899050;
  };
  /** A group does not exist. What to do: Check the group ids. */
  899051: {
    /** A group does not exist. What to do: Check the group ids. */
    readonly code: 899051;
  };
  /**
   * - The messages of the group are already blocked. What to do: Nothing to do for this group.
   * - The messages of a group to block are already blocked. What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.
   * - The setting is already on for a group to add. The document describes it in terms of blocking messages. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899052: {
    /**
     * - The messages of the group are already blocked. What to do: Nothing to do for this group.
     * - The messages of a group to block are already blocked. What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.
     * - The setting is already on for a group to add. The document describes it in terms of blocking messages. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899052;
  };
  /**
   * - The messages of the group are already unblocked. What to do: Nothing to do for this group.
   * - The messages of a group to unblock are not blocked. What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.
   * - The setting is already off for a group to remove. The document describes it in terms of blocking messages. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899053: {
    /**
     * - The messages of the group are already unblocked. What to do: Nothing to do for this group.
     * - The messages of a group to unblock are not blocked. What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.
     * - The setting is already off for a group to remove. The document describes it in terms of blocking messages. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899053;
  };
  /**
   * - A user is already a friend. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
   * - A user to add is already a friend. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899070: {
    /**
     * - A user is already a friend. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
     * - A user to add is already a friend. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899070;
  };
  /**
   * - A user is not a friend. What to do: Add the friend first, or remove the user from the request.
   * - A user in the list is not a friend. What to do: Add the friend first, or remove the user from the request.
   */
  899071: {
    /**
     * - A user is not a friend. What to do: Add the friend first, or remove the user from the request.
     * - A user in the list is not a friend. What to do: Add the friend first, or remove the user from the request.
     */
    readonly code: 899071;
  };
  /** The chat room does not exist. What to do: Check the id; the chat room may have been deleted. */
  899081: {
    /** The chat room does not exist. What to do: Check the id; the chat room may have been deleted. */
    readonly code: 899081;
  };
  /**
   * - A user is not in the chat room. What to do: Add the user first, or remove the user from the request.
   * - A user to remove is not in the chat room. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
   */
  899082: {
    /**
     * - A user is not in the chat room. What to do: Add the user first, or remove the user from the request.
     * - A user to remove is not in the chat room. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    readonly code: 899082;
  };
}

/** The codes with what they mean and what to do about them. */
export const errorTable: ErrorTable = {
  "entries": [
    [
      899003,
      400,
      "A parameter or the request body is missing, malformed or out of range.",
      "Correct the request before you retry.",
      false
    ],
    [
      899008,
      401,
      "Basic authentication failed.",
      "Check the app key and the master secret.",
      false
    ],
    [
      899007,
      401,
      "The request has no credentials.",
      "Send the app key and the master secret with HTTP Basic authentication.",
      false
    ],
    [
      899009,
      400,
      "The app key does not exist.",
      "Check the app key.",
      false
    ],
    [
      2002,
      429,
      "The quota of the app key is exceeded.",
      "Wait until the quota period ends, then retry.",
      true
    ],
    [
      899000,
      500,
      "The server failed.",
      "Retry later, and contact the vendor if it lasts.",
      true
    ],
    [
      899030,
      503,
      "The server is busy and did not respond in time.",
      "Wait a while, then retry.",
      true
    ],
    [
      899001,
      201,
      "The username is taken. The error is in the item of the user.",
      "Choose another username, or continue with the user who has it.",
      false
    ],
    [
      899001,
      403,
      "The only username in the request is taken.",
      "Choose another username, or continue with the user who has it.",
      false
    ],
    [
      899003,
      201,
      "The item of the user is malformed. The error is in that item.",
      "Correct the item and register this user again.",
      false
    ],
    [
      899013,
      403,
      "The list has more than 500 users.",
      "Split the list into several requests.",
      false
    ],
    [
      899002,
      403,
      "A user in the request does not exist.",
      "Check the usernames.",
      false
    ],
    [
      899017,
      403,
      "A user is already on the blacklist.",
      "Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899018,
      403,
      "Administrators cannot be added to a blacklist.",
      "Remove the administrator from the request.",
      false
    ],
    [
      899019,
      403,
      "A user is not on the blacklist.",
      "Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899051,
      0,
      "A group does not exist.",
      "Check the group ids.",
      false
    ],
    [
      899052,
      0,
      "The messages of the group are already blocked.",
      "Nothing to do for this group.",
      false
    ],
    [
      899053,
      0,
      "The messages of the group are already unblocked.",
      "Nothing to do for this group.",
      false
    ],
    [
      899043,
      0,
      "A user to add is already muted.",
      "Remove the user from the request.",
      false
    ],
    [
      899044,
      0,
      "A user to remove is not muted.",
      "Remove the user from the request.",
      false
    ],
    [
      899045,
      0,
      "A group to add does not exist.",
      "Check the group ids.",
      false
    ],
    [
      899046,
      0,
      "The user is not a member of a group to add.",
      "Remove the group from the request.",
      false
    ],
    [
      899047,
      0,
      "A group to add is already muted.",
      "Remove the group from the request.",
      false
    ],
    [
      899048,
      0,
      "Everything is already muted.",
      "Nothing to do.",
      false
    ],
    [
      899049,
      0,
      "A group to remove is not muted.",
      "Remove the group from the request.",
      false
    ],
    [
      899050,
      0,
      "Everything is already unmuted.",
      "Nothing to do.",
      false
    ],
    [
      899001,
      403,
      "The username is taken.",
      "Choose another username, or continue with the user who has it.",
      false
    ],
    [
      899002,
      403,
      "The sender or the receiver does not exist.",
      "Check `from_id` and `target_id`.",
      false
    ],
    [
      899016,
      403,
      "The sender may not send messages.",
      "Send as a user who is registered as an administrator.",
      false
    ],
    [
      855001,
      0,
      "More than 3 minutes have passed since the message was sent.",
      "Nothing can be done: the message can no longer be retracted.",
      false
    ],
    [
      855002,
      0,
      "The user in the path did not send the message.",
      "Send the username of the sender.",
      false
    ],
    [
      855003,
      0,
      "The message does not exist.",
      "Check the id and the sender.",
      false
    ],
    [
      855004,
      0,
      "The message has already been retracted.",
      "Nothing to do. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899002,
      403,
      "A user does not exist.",
      "Register the user first, or correct the username.",
      false
    ],
    [
      899012,
      403,
      "The group does not have enough room for the users to add.",
      "Add fewer users, or remove others first.",
      false
    ],
    [
      899015,
      403,
      "A user to add has reached the limit of groups.",
      "Remove the user from the request, or from another group first.",
      false
    ],
    [
      899006,
      403,
      "The group does not exist.",
      "Check the id; the group may have been deleted.",
      false
    ],
    [
      899021,
      0,
      "The request involves other apps, so the cross-app operation is required.",
      "Use `listCrossAppGroupMembers` instead.",
      false
    ],
    [
      899011,
      400,
      "A user to add is already a member of the group.",
      "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899014,
      403,
      "A user to remove is not a member of the group. The users to add have been added nevertheless.",
      "Send a new request without that user and without the users who have been added.",
      false
    ],
    [
      899014,
      403,
      "A user to remove is not a member of the group.",
      "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899021,
      0,
      "The request involves other apps, so the cross-app operation is required.",
      "Use `listCrossAppUserGroups` instead.",
      false
    ],
    [
      899052,
      0,
      "The messages of a group to block are already blocked.",
      "Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899053,
      0,
      "The messages of a group to unblock are not blocked.",
      "Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899020,
      0,
      "Your app is not allowed to access the other app.",
      "Check the app key. Apps of one account can always access each other.",
      false
    ],
    [
      899071,
      0,
      "A user is not a friend.",
      "Add the friend first, or remove the user from the request.",
      false
    ],
    [
      899070,
      0,
      "A user is already a friend.",
      "Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899017,
      403,
      "A user to add is already on the blacklist.",
      "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899018,
      403,
      "A user to add is an administrator. Administrators cannot be blocked.",
      "Remove the user from the request.",
      false
    ],
    [
      899019,
      403,
      "A user to remove is not on the blacklist.",
      "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899052,
      0,
      "The setting is already on for a group to add. The document describes it in terms of blocking messages.",
      "Remove it from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899053,
      0,
      "The setting is already off for a group to remove. The document describes it in terms of blocking messages.",
      "Remove it from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899043,
      0,
      "Do-not-disturb is already on for a user to add.",
      "Remove it from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899044,
      0,
      "Do-not-disturb is not on for a user to remove.",
      "Remove it from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899045,
      0,
      "A group does not exist.",
      "Check the group ids.",
      false
    ],
    [
      899046,
      0,
      "The user is not a member of a group to add.",
      "Add the user to the group first, or remove the group from the request.",
      false
    ],
    [
      899047,
      0,
      "Do-not-disturb is already on for a group to add.",
      "Remove it from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899049,
      0,
      "Do-not-disturb is not on for a group to remove.",
      "Remove it from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899071,
      0,
      "A user in the list is not a friend.",
      "Add the friend first, or remove the user from the request.",
      false
    ],
    [
      899070,
      0,
      "A user to add is already a friend.",
      "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.",
      false
    ],
    [
      899081,
      0,
      "The chat room does not exist.",
      "Check the id; the chat room may have been deleted.",
      false
    ],
    [
      899082,
      0,
      "A user is not in the chat room.",
      "Add the user first, or remove the user from the request.",
      false
    ],
    [
      899082,
      0,
      "A user to remove is not in the chat room.",
      "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.",
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
    6
  ],
  "own": {
    "listUsers": [],
    "registerUsers": [
      7,
      8,
      9,
      10
    ],
    "deleteUsers": [
      11
    ],
    "getUser": [
      11
    ],
    "updateUser": [
      11
    ],
    "deleteUser": [
      11
    ],
    "getUserStatus": [
      11
    ],
    "queryUserStatuses": [
      11
    ],
    "checkUsersExist": [],
    "changePassword": [
      11
    ],
    "getBlacklist": [
      11
    ],
    "addToBlacklist": [
      11,
      12,
      13
    ],
    "removeFromBlacklist": [
      11,
      14
    ],
    "setDoNotDisturb": [
      11,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25
    ],
    "setUserForbidden": [
      11
    ],
    "listAdmins": [],
    "registerAdmin": [
      26
    ],
    "sendMessage": [
      27,
      28
    ],
    "retractMessage": [
      29,
      30,
      31,
      32,
      11
    ],
    "getMediaUrl": [],
    "uploadMedia": [],
    "listGroups": [],
    "createGroup": [
      33,
      34,
      35
    ],
    "getGroup": [
      36
    ],
    "updateGroup": [
      36
    ],
    "deleteGroup": [
      36
    ],
    "listGroupMembers": [
      36,
      37
    ],
    "updateGroupMembers": [
      33,
      36,
      38,
      34,
      39,
      35
    ],
    "addGroupMembers": [
      33,
      36,
      38,
      34,
      35
    ],
    "removeGroupMembers": [
      33,
      36,
      40
    ],
    "listUserGroups": [
      33,
      41
    ],
    "setGroupShield": [
      33,
      15,
      42,
      43
    ],
    "silenceGroupMembers": [
      33,
      36
    ],
    "transferGroupOwner": [
      36,
      33,
      44
    ],
    "listFriends": [
      11
    ],
    "updateFriendNotes": [
      11,
      45
    ],
    "addFriends": [
      11,
      46
    ],
    "removeFriends": [
      11
    ],
    "listCrossAppGroupMembers": [
      36,
      44
    ],
    "updateCrossAppGroupMembers": [
      33,
      34,
      38,
      39,
      36,
      35,
      44
    ],
    "listCrossAppUserGroups": [
      33,
      44
    ],
    "getCrossAppBlacklist": [
      33,
      44
    ],
    "addToCrossAppBlacklist": [
      33,
      47,
      48,
      44
    ],
    "removeFromCrossAppBlacklist": [
      33,
      49,
      44
    ],
    "setCrossAppDoNotDisturb": [
      33,
      15,
      50,
      51,
      52,
      53,
      54,
      55,
      56,
      57,
      44
    ],
    "updateCrossAppFriendNotes": [
      33,
      58,
      44
    ],
    "addCrossAppFriends": [
      33,
      59,
      44
    ],
    "removeCrossAppFriends": [
      33,
      44
    ],
    "updateCrossAppChatRoomMembers": [
      33,
      60,
      61,
      44
    ],
    "listSensitiveWords": [],
    "updateSensitiveWord": [],
    "addSensitiveWords": [],
    "removeSensitiveWord": [],
    "getSensitiveWordFilter": [],
    "setSensitiveWordFilter": [],
    "listChatRooms": [],
    "createChatRoom": [
      33
    ],
    "getChatRooms": [
      60
    ],
    "updateChatRoom": [
      60,
      33
    ],
    "deleteChatRoom": [
      60
    ],
    "listChatRoomMembers": [
      60
    ],
    "addChatRoomMembers": [
      60,
      33
    ],
    "removeChatRoomMembers": [
      60,
      33,
      62
    ],
    "setChatRoomMemberForbidden": [
      60,
      33,
      61
    ],
    "listUserChatRooms": [
      33
    ],
    "getSdkRegistration": [],
    "setSdkRegistration": []
  },
  "docs": {
    "": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listUsers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "registerUsers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "deleteUsers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getUser": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateUser": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "deleteUser": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getUserStatus": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "queryUserStatuses": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "checkUsersExist": "https://github.com/jpush/jpush-docs/blob/fb0ae495334a3e5984313e044a71bd1469c7fa07/zh/jmessage/server/rest_api_im.md",
    "changePassword": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getBlacklist": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addToBlacklist": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeFromBlacklist": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setDoNotDisturb": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setUserForbidden": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listAdmins": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "registerAdmin": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "sendMessage": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "retractMessage": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getMediaUrl": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "uploadMedia": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listGroups": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "createGroup": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getGroup": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateGroup": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "deleteGroup": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listUserGroups": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setGroupShield": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "silenceGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "transferGroupOwner": "https://github.com/jpush/jpush-docs/blob/fb0ae495334a3e5984313e044a71bd1469c7fa07/zh/jmessage/server/rest_api_im.md",
    "listFriends": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateFriendNotes": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addFriends": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeFriends": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listCrossAppGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateCrossAppGroupMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listCrossAppUserGroups": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getCrossAppBlacklist": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addToCrossAppBlacklist": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeFromCrossAppBlacklist": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setCrossAppDoNotDisturb": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateCrossAppFriendNotes": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addCrossAppFriends": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeCrossAppFriends": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateCrossAppChatRoomMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listSensitiveWords": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateSensitiveWord": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addSensitiveWords": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeSensitiveWord": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getSensitiveWordFilter": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setSensitiveWordFilter": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listChatRooms": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "createChatRoom": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getChatRooms": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "updateChatRoom": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "deleteChatRoom": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listChatRoomMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "addChatRoomMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "removeChatRoomMembers": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setChatRoomMemberForbidden": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "listUserChatRooms": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "getSdkRegistration": "https://docs.jiguang.cn/jmessage/server/rest_api_im",
    "setSdkRegistration": "https://docs.jiguang.cn/jmessage/server/rest_api_im"
  }
};
