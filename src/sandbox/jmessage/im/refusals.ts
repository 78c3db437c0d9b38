import type { SimulatedResponse } from "../../frame/simulator.ts";
import { ERROR_CODE, refuse } from "../app/refuse.ts";

/** Refusals for which the vendor has a specific code, with the messages of the vendor's page of server errors where it has any. */
const REASONS = {
  retractionTooLate: "out of time",
  noSuchMessage: "request message not exist",
  notTheSender: "request user is not message sender",
  retracted: "message already retract",
  userExists: "User exist",
  noSuchUser: "No such user",
  groupIdInvalid: "Group id invalid",
  memberAlready: "Repeat to add the members",
  groupFull: "No enough space for members",
  noMember: "add success remove fail but there are user not exit in this group",
  tooManyGroups: "User 's group are full can not continue",
  noAccess: "no auth to operating other appkey",
  askAcrossApps: "should use cross app api",
  tooManyUsers: "User list is bigger than 500",
  mayNotSend: "No authority to send message",
  blacklisted: "There are usernames exist in blacklist",
  adminBlacklisted: "Admin can not be added into blacklist",
  notBlacklisted: "Here are usernames not exist in blacklist",
  userQuiet: "duplicate add user",
  userNotQuiet: "user is not exist in setting",
  allQuiet: "already open global",
  notAllQuiet: "already close global",
  noSuchGroup: "group is not exist",
  groupQuiet: "already open",
  groupNotQuiet: "already closed",
  friendAlready: "already a friend",
  noFriend: "not a friend",
  noSuchRoom: "room id no exist",
  notInRoom: "user not in room",
} as const satisfies Partial<Record<keyof typeof ERROR_CODE, string>>;

export type Reason = keyof typeof REASONS;

/** The response for a reason that has a specific code. If its status is not documented, it is 403 here. */
export function refuseFor(reason: Reason): SimulatedResponse {
  return refuse(reason === "memberAlready" ? 400 : 403, REASONS[reason], ERROR_CODE[reason]);
}

/** The error as it is in an item of a response. */
export function errorFor(reason: Reason): { code: number; message: string } {
  return { code: ERROR_CODE[reason], message: REASONS[reason] };
}
