// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The quota of the app key is used up. What to do: Wait until the period ends, then repeat the request. */
  2002: {
    /** The quota of the app key is used up. What to do: Wait until the period ends, then repeat the request. */
    readonly code: 2002;
  };
  /** More than 3 minutes have passed since the message was sent. What to do: Nothing can be done any more. */
  855001: {
    /** More than 3 minutes have passed since the message was sent. What to do: Nothing can be done any more. */
    readonly code: 855001;
  };
  /** The message does not exist. What to do: Check the id and the sender. */
  855003: {
    /** The message does not exist. What to do: Check the id and the sender. */
    readonly code: 855003;
  };
  /** The message has been taken back before. What to do: Nothing is left to do. After a repeat it means that an attempt before got through. */
  855004: {
    /** The message has been taken back before. What to do: Nothing is left to do. After a repeat it means that an attempt before got through. */
    readonly code: 855004;
  };
  /**
   * - The name is taken. Stands in the entry of the user. What to do: Choose another name, or go on with the user who has it.
   * - The only name of the request is taken. What to do: Choose another name, or go on with the user who has it.
   * - The name is taken. What to do: Choose another name, or go on with the user who has it.
   */
  899001: {
    /**
     * - The name is taken. Stands in the entry of the user. What to do: Choose another name, or go on with the user who has it.
     * - The only name of the request is taken. What to do: Choose another name, or go on with the user who has it.
     * - The name is taken. What to do: Choose another name, or go on with the user who has it.
     */
    readonly code: 899001;
  };
  /**
   * - A user whom the request names does not exist. What to do: Check the names.
   * - The sender or the receiver does not exist. What to do: Check `from_id` and `target_id`.
   * - A user does not exist. What to do: Register the user first, or correct the name.
   */
  899002: {
    /**
     * - A user whom the request names does not exist. What to do: Check the names.
     * - The sender or the receiver does not exist. What to do: Check `from_id` and `target_id`.
     * - A user does not exist. What to do: Register the user first, or correct the name.
     */
    readonly code: 899002;
  };
  /**
   * - A parameter or the body is missing, malformed or outside its limits. What to do: Correct the request before you repeat it.
   * - The entry of the user is malformed. Stands in that entry. What to do: Correct the entry and register this user again.
   */
  899003: {
    /**
     * - A parameter or the body is missing, malformed or outside its limits. What to do: Correct the request before you repeat it.
     * - The entry of the user is malformed. Stands in that entry. What to do: Correct the entry and register this user again.
     */
    readonly code: 899003;
  };
  /** The group does not exist. What to do: Check the id; the group may have been deleted. */
  899006: {
    /** The group does not exist. What to do: Check the id; the group may have been deleted. */
    readonly code: 899006;
  };
  /** The request has no Authorization header. What to do: Send the app key and the master secret. */
  899007: {
    /** The request has no Authorization header. What to do: Send the app key and the master secret. */
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
  /** A user to add is a member of the group already. What to do: Leave the user out. After a repeat it means that an attempt before got through. */
  899011: {
    /** A user to add is a member of the group already. What to do: Leave the user out. After a repeat it means that an attempt before got through. */
    readonly code: 899011;
  };
  /** The group has too few free places for the users to add. What to do: Add fewer users, or remove others first. */
  899012: {
    /** The group has too few free places for the users to add. What to do: Add fewer users, or remove others first. */
    readonly code: 899012;
  };
  /** The list has more than 500 users. What to do: Split the list. */
  899013: {
    /** The list has more than 500 users. What to do: Split the list. */
    readonly code: 899013;
  };
  /**
   * - A user to remove is no member of the group. The users to add have been added all the same. What to do: Leave out the user to remove, and the users who have been added.
   * - A user to remove is no member of the group. What to do: Leave the user out. After a repeat it means that an attempt before got through.
   */
  899014: {
    /**
     * - A user to remove is no member of the group. The users to add have been added all the same. What to do: Leave out the user to remove, and the users who have been added.
     * - A user to remove is no member of the group. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899014;
  };
  /** A user to add is in as many groups as the vendor allows. What to do: Leave the user out, or take the user out of another group first. */
  899015: {
    /** A user to add is in as many groups as the vendor allows. What to do: Leave the user out, or take the user out of another group first. */
    readonly code: 899015;
  };
  /** The sender may not send messages. What to do: Send as a user who is registered as administrator. */
  899016: {
    /** The sender may not send messages. What to do: Send as a user who is registered as administrator. */
    readonly code: 899016;
  };
  /**
   * - A user is on the blacklist already. What to do: Leave the name out. After a repeat it means that an attempt before got through.
   * - A user to add is in the blacklist already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
   */
  899017: {
    /**
     * - A user is on the blacklist already. What to do: Leave the name out. After a repeat it means that an attempt before got through.
     * - A user to add is in the blacklist already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899017;
  };
  /**
   * - Administrators cannot be put on a blacklist. What to do: Leave the administrator out.
   * - A user to add is an administrator, whom nobody can block. What to do: Leave the user out.
   */
  899018: {
    /**
     * - Administrators cannot be put on a blacklist. What to do: Leave the administrator out.
     * - A user to add is an administrator, whom nobody can block. What to do: Leave the user out.
     */
    readonly code: 899018;
  };
  /**
   * - A user is not on the blacklist. What to do: Leave the name out. After a repeat it means that an attempt before got through.
   * - A user to remove is not in the blacklist. What to do: Leave the user out. After a repeat it means that an attempt before got through.
   */
  899019: {
    /**
     * - A user is not on the blacklist. What to do: Leave the name out. After a repeat it means that an attempt before got through.
     * - A user to remove is not in the blacklist. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899019;
  };
  /** Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps. */
  899020: {
    /** Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps. */
    readonly code: 899020;
  };
  /**
   * - The question has to be asked across apps. What to do: Use `listCrossAppGroupMembers` instead.
   * - The question has to be asked across apps. What to do: Use `listCrossAppUserGroups` instead.
   */
  899021: {
    /**
     * - The question has to be asked across apps. What to do: Use `listCrossAppGroupMembers` instead.
     * - The question has to be asked across apps. What to do: Use `listCrossAppUserGroups` instead.
     */
    readonly code: 899021;
  };
  /**
   * - A user to add is quiet already. What to do: Leave the user out.
   * - Do-not-disturb is on already for a user to add. What to do: Leave it out. After a repeat it means that an attempt before got through.
   */
  899043: {
    /**
     * - A user to add is quiet already. What to do: Leave the user out.
     * - Do-not-disturb is on already for a user to add. What to do: Leave it out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899043;
  };
  /**
   * - A user to remove is not quiet. What to do: Leave the user out.
   * - Do-not-disturb is not on for a user to remove. What to do: Leave it out. After a repeat it means that an attempt before got through.
   */
  899044: {
    /**
     * - A user to remove is not quiet. What to do: Leave the user out.
     * - Do-not-disturb is not on for a user to remove. What to do: Leave it out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899044;
  };
  /**
   * - A group to add does not exist. What to do: Check the ids of the groups.
   * - A group does not exist. What to do: Check the group ids.
   */
  899045: {
    /**
     * - A group to add does not exist. What to do: Check the ids of the groups.
     * - A group does not exist. What to do: Check the group ids.
     */
    readonly code: 899045;
  };
  /**
   * - The user is not a member of a group to add. What to do: Leave the group out.
   * - The user is no member of a group to add. What to do: Add the user to the group first, or leave the group out.
   */
  899046: {
    /**
     * - The user is not a member of a group to add. What to do: Leave the group out.
     * - The user is no member of a group to add. What to do: Add the user to the group first, or leave the group out.
     */
    readonly code: 899046;
  };
  /**
   * - A group to add is quiet already. What to do: Leave the group out.
   * - Do-not-disturb is on already for a group to add. What to do: Leave it out. After a repeat it means that an attempt before got through.
   */
  899047: {
    /**
     * - A group to add is quiet already. What to do: Leave the group out.
     * - Do-not-disturb is on already for a group to add. What to do: Leave it out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899047;
  };
  /** Everything is quiet already. What to do: Nothing is left to do. */
  899048: {
    /** Everything is quiet already. What to do: Nothing is left to do. */
    readonly code: 899048;
  };
  /**
   * - A group to remove is not quiet. What to do: Leave the group out.
   * - Do-not-disturb is not on for a group to remove. What to do: Leave it out. After a repeat it means that an attempt before got through.
   */
  899049: {
    /**
     * - A group to remove is not quiet. What to do: Leave the group out.
     * - Do-not-disturb is not on for a group to remove. What to do: Leave it out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899049;
  };
  /** Everything rings already. What to do: Nothing is left to do. */
  899050: {
    /** Everything rings already. What to do: Nothing is left to do. */
    readonly code: 899050;
  };
  /**
   * - A group does not exist. What to do: Check the ids of the groups.
   * - A group does not exist. What to do: Check the group ids.
   */
  899051: {
    /**
     * - A group does not exist. What to do: Check the ids of the groups.
     * - A group does not exist. What to do: Check the group ids.
     */
    readonly code: 899051;
  };
  /**
   * - The messages of the group are blocked already. What to do: Nothing is left to do for this group.
   * - The messages of a group to block are blocked already. What to do: Leave the group out. After a repeat it means that an attempt before got through.
   * - The setting of a group to add is on already. The document words it for the blocking of messages. What to do: Leave it out. After a repeat it means that an attempt before got through.
   */
  899052: {
    /**
     * - The messages of the group are blocked already. What to do: Nothing is left to do for this group.
     * - The messages of a group to block are blocked already. What to do: Leave the group out. After a repeat it means that an attempt before got through.
     * - The setting of a group to add is on already. The document words it for the blocking of messages. What to do: Leave it out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899052;
  };
  /**
   * - The messages of the group are let through already. What to do: Nothing is left to do for this group.
   * - The messages of a group to let through are not blocked. What to do: Leave the group out. After a repeat it means that an attempt before got through.
   * - The setting of a group to remove is off already. The document words it for the blocking of messages. What to do: Leave it out. After a repeat it means that an attempt before got through.
   */
  899053: {
    /**
     * - The messages of the group are let through already. What to do: Nothing is left to do for this group.
     * - The messages of a group to let through are not blocked. What to do: Leave the group out. After a repeat it means that an attempt before got through.
     * - The setting of a group to remove is off already. The document words it for the blocking of messages. What to do: Leave it out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899053;
  };
  /**
   * - A user is a friend already. What to do: Leave the name out. After a repeat it means that an attempt before got through.
   * - A user to add is a friend already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
   */
  899070: {
    /**
     * - A user is a friend already. What to do: Leave the name out. After a repeat it means that an attempt before got through.
     * - A user to add is a friend already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     */
    readonly code: 899070;
  };
  /**
   * - A user is no friend. What to do: Add the friend first, or leave the user out.
   * - A user in the list is no friend. What to do: Add the friend first, or leave the user out.
   */
  899071: {
    /**
     * - A user is no friend. What to do: Add the friend first, or leave the user out.
     * - A user in the list is no friend. What to do: Add the friend first, or leave the user out.
     */
    readonly code: 899071;
  };
  /** The chat room does not exist. What to do: Check the id; the chat room may have been deleted. */
  899081: {
    /** The chat room does not exist. What to do: Check the id; the chat room may have been deleted. */
    readonly code: 899081;
  };
  /**
   * - A user is not in the chat room. What to do: Add the user first, or leave the user out.
   * - A user to remove is not in the chat room. What to do: Leave the user out. After a repeat it means that an attempt before got through.
   */
  899082: {
    /**
     * - A user is not in the chat room. What to do: Add the user first, or leave the user out.
     * - A user to remove is not in the chat room. What to do: Leave the user out. After a repeat it means that an attempt before got through.
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
      "A parameter or the body is missing, malformed or outside its limits.",
      "Correct the request before you repeat it.",
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
      "The request has no Authorization header.",
      "Send the app key and the master secret.",
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
      "The quota of the app key is used up.",
      "Wait until the period ends, then repeat the request.",
      true
    ],
    [
      899001,
      201,
      "The name is taken. Stands in the entry of the user.",
      "Choose another name, or go on with the user who has it.",
      false
    ],
    [
      899001,
      403,
      "The only name of the request is taken.",
      "Choose another name, or go on with the user who has it.",
      false
    ],
    [
      899003,
      201,
      "The entry of the user is malformed. Stands in that entry.",
      "Correct the entry and register this user again.",
      false
    ],
    [
      899013,
      403,
      "The list has more than 500 users.",
      "Split the list.",
      false
    ],
    [
      899002,
      403,
      "A user whom the request names does not exist.",
      "Check the names.",
      false
    ],
    [
      899017,
      403,
      "A user is on the blacklist already.",
      "Leave the name out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899018,
      403,
      "Administrators cannot be put on a blacklist.",
      "Leave the administrator out.",
      false
    ],
    [
      899019,
      403,
      "A user is not on the blacklist.",
      "Leave the name out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899051,
      0,
      "A group does not exist.",
      "Check the ids of the groups.",
      false
    ],
    [
      899052,
      0,
      "The messages of the group are blocked already.",
      "Nothing is left to do for this group.",
      false
    ],
    [
      899053,
      0,
      "The messages of the group are let through already.",
      "Nothing is left to do for this group.",
      false
    ],
    [
      899043,
      0,
      "A user to add is quiet already.",
      "Leave the user out.",
      false
    ],
    [
      899044,
      0,
      "A user to remove is not quiet.",
      "Leave the user out.",
      false
    ],
    [
      899045,
      0,
      "A group to add does not exist.",
      "Check the ids of the groups.",
      false
    ],
    [
      899046,
      0,
      "The user is not a member of a group to add.",
      "Leave the group out.",
      false
    ],
    [
      899047,
      0,
      "A group to add is quiet already.",
      "Leave the group out.",
      false
    ],
    [
      899048,
      0,
      "Everything is quiet already.",
      "Nothing is left to do.",
      false
    ],
    [
      899049,
      0,
      "A group to remove is not quiet.",
      "Leave the group out.",
      false
    ],
    [
      899050,
      0,
      "Everything rings already.",
      "Nothing is left to do.",
      false
    ],
    [
      899001,
      403,
      "The name is taken.",
      "Choose another name, or go on with the user who has it.",
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
      "Send as a user who is registered as administrator.",
      false
    ],
    [
      855001,
      0,
      "More than 3 minutes have passed since the message was sent.",
      "Nothing can be done any more.",
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
      "The message has been taken back before.",
      "Nothing is left to do. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899002,
      403,
      "A user does not exist.",
      "Register the user first, or correct the name.",
      false
    ],
    [
      899012,
      403,
      "The group has too few free places for the users to add.",
      "Add fewer users, or remove others first.",
      false
    ],
    [
      899015,
      403,
      "A user to add is in as many groups as the vendor allows.",
      "Leave the user out, or take the user out of another group first.",
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
      "The question has to be asked across apps.",
      "Use `listCrossAppGroupMembers` instead.",
      false
    ],
    [
      899011,
      400,
      "A user to add is a member of the group already.",
      "Leave the user out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899014,
      403,
      "A user to remove is no member of the group. The users to add have been added all the same.",
      "Leave out the user to remove, and the users who have been added.",
      false
    ],
    [
      899014,
      403,
      "A user to remove is no member of the group.",
      "Leave the user out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899021,
      0,
      "The question has to be asked across apps.",
      "Use `listCrossAppUserGroups` instead.",
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
      "The messages of a group to block are blocked already.",
      "Leave the group out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899053,
      0,
      "The messages of a group to let through are not blocked.",
      "Leave the group out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899020,
      0,
      "Your app may not act on the other app.",
      "Check the app key, and ask the vendor to connect the two apps.",
      false
    ],
    [
      899071,
      0,
      "A user is no friend.",
      "Add the friend first, or leave the user out.",
      false
    ],
    [
      899070,
      0,
      "A user is a friend already.",
      "Leave the name out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899017,
      403,
      "A user to add is in the blacklist already.",
      "Leave the user out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899018,
      403,
      "A user to add is an administrator, whom nobody can block.",
      "Leave the user out.",
      false
    ],
    [
      899019,
      403,
      "A user to remove is not in the blacklist.",
      "Leave the user out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899052,
      0,
      "The setting of a group to add is on already. The document words it for the blocking of messages.",
      "Leave it out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899053,
      0,
      "The setting of a group to remove is off already. The document words it for the blocking of messages.",
      "Leave it out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899043,
      0,
      "Do-not-disturb is on already for a user to add.",
      "Leave it out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899044,
      0,
      "Do-not-disturb is not on for a user to remove.",
      "Leave it out. After a repeat it means that an attempt before got through.",
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
      "The user is no member of a group to add.",
      "Add the user to the group first, or leave the group out.",
      false
    ],
    [
      899047,
      0,
      "Do-not-disturb is on already for a group to add.",
      "Leave it out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899049,
      0,
      "Do-not-disturb is not on for a group to remove.",
      "Leave it out. After a repeat it means that an attempt before got through.",
      false
    ],
    [
      899071,
      0,
      "A user in the list is no friend.",
      "Add the friend first, or leave the user out.",
      false
    ],
    [
      899070,
      0,
      "A user to add is a friend already.",
      "Leave the user out. After a repeat it means that an attempt before got through.",
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
      "Add the user first, or leave the user out.",
      false
    ],
    [
      899082,
      0,
      "A user to remove is not in the chat room.",
      "Leave the user out. After a repeat it means that an attempt before got through.",
      false
    ]
  ],
  "common": [
    0,
    1,
    2,
    3,
    4
  ],
  "own": {
    "listUsers": [],
    "registerUsers": [
      5,
      6,
      7,
      8
    ],
    "deleteUsers": [
      9
    ],
    "getUser": [
      9
    ],
    "updateUser": [
      9
    ],
    "deleteUser": [
      9
    ],
    "getUserStatus": [
      9
    ],
    "queryUserStatuses": [
      9
    ],
    "checkUsersExist": [],
    "changePassword": [
      9
    ],
    "getBlacklist": [
      9
    ],
    "addToBlacklist": [
      9,
      10,
      11
    ],
    "removeFromBlacklist": [
      9,
      12
    ],
    "setDoNotDisturb": [
      9,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23
    ],
    "setUserForbidden": [
      9
    ],
    "listAdmins": [],
    "registerAdmin": [
      24
    ],
    "sendMessage": [
      25,
      26
    ],
    "retractMessage": [
      27,
      28,
      29,
      9
    ],
    "getMediaUrl": [],
    "uploadMedia": [],
    "listGroups": [],
    "createGroup": [
      30,
      31,
      32
    ],
    "getGroup": [
      33
    ],
    "updateGroup": [
      33
    ],
    "deleteGroup": [
      33
    ],
    "listGroupMembers": [
      33,
      34
    ],
    "updateGroupMembers": [
      30,
      33,
      35,
      31,
      36,
      32
    ],
    "addGroupMembers": [
      30,
      33,
      35,
      31,
      32
    ],
    "removeGroupMembers": [
      30,
      33,
      37
    ],
    "listUserGroups": [
      30,
      38
    ],
    "setGroupShield": [
      30,
      39,
      40,
      41
    ],
    "silenceGroupMembers": [
      30,
      33
    ],
    "transferGroupOwner": [
      33,
      30,
      42
    ],
    "listFriends": [
      9
    ],
    "updateFriendNotes": [
      9,
      43
    ],
    "addFriends": [
      9,
      44
    ],
    "removeFriends": [
      9
    ],
    "listCrossAppGroupMembers": [
      33,
      42
    ],
    "updateCrossAppGroupMembers": [
      30,
      31,
      35,
      36,
      33,
      32,
      42
    ],
    "listCrossAppUserGroups": [
      30,
      42
    ],
    "getCrossAppBlacklist": [
      30,
      42
    ],
    "addToCrossAppBlacklist": [
      30,
      45,
      46,
      42
    ],
    "removeFromCrossAppBlacklist": [
      30,
      47,
      42
    ],
    "setCrossAppDoNotDisturb": [
      30,
      39,
      48,
      49,
      50,
      51,
      52,
      53,
      54,
      55,
      42
    ],
    "updateCrossAppFriendNotes": [
      30,
      56,
      42
    ],
    "addCrossAppFriends": [
      30,
      57,
      42
    ],
    "removeCrossAppFriends": [
      30,
      42
    ],
    "updateCrossAppChatRoomMembers": [
      30,
      58,
      59,
      42
    ],
    "listSensitiveWords": [],
    "updateSensitiveWord": [],
    "addSensitiveWords": [],
    "removeSensitiveWord": [],
    "getSensitiveWordFilter": [],
    "setSensitiveWordFilter": [],
    "listChatRooms": [],
    "createChatRoom": [
      30
    ],
    "getChatRooms": [
      58
    ],
    "updateChatRoom": [
      58,
      30
    ],
    "deleteChatRoom": [
      58
    ],
    "listChatRoomMembers": [
      58
    ],
    "addChatRoomMembers": [
      58,
      30
    ],
    "removeChatRoomMembers": [
      58,
      30,
      60
    ],
    "setChatRoomMemberForbidden": [
      58,
      30,
      59
    ],
    "listUserChatRooms": [
      30
    ],
    "getSdkRegistration": [],
    "setSdkRegistration": []
  },
  "docs": {
    "": "https://docs.jiguang.cn/jmessage/server/rest_api_im"
  }
};
