import type { Answer } from "../../frame/simulator.ts";
import { ERROR_CODE, refuse } from "../app/refuse.ts";

/** What the vendor refuses with a code of its own, in the words of the spec's examples as far as it has one. */
const REASONS = {
  retractionTooLate: "out of retract message time",
  noSuchMessage: "the retract message is not exist",
  retracted: "the message had been retracted",
  userExists: "user exist",
  noSuchUser: "No such user",
  groupIdInvalid: "Group id invalid",
  memberAlready: "Repeat to add the members",
  groupFull: "No enough space for members",
  noMember: "add success remove fail but there are user not exit in this group",
  tooManyGroups: "User 's group are full can not continue",
  notConnected: "the app is not connected with this one",
  askAcrossApps: "other apps take part, so ask across apps",
  tooManyUsers: "user list is bigger than 500",
  mayNotSend: "No authority to send message",
  blacklisted: "There are usernames exist in blacklist",
  adminBlacklisted: "Admin can not be added into blacklist",
  notBlacklisted: "Here are usernames not exist in blacklist",
  userQuiet: "user is quiet already",
  userNotQuiet: "user is not quiet",
  allQuiet: "everything is quiet already",
  notAllQuiet: "everything rings already",
  noSuchGroup: "group is not exist",
  groupQuiet: "already open",
  groupNotQuiet: "already closed",
  friendAlready: "already a friend",
  noFriend: "not a friend",
  noSuchRoom: "room id no exist",
  notInRoom: "user is not in the room",
} as const satisfies Partial<Record<keyof typeof ERROR_CODE, string>>;

export type Reason = keyof typeof REASONS;

/** Refuses for a reason that has a code of its own. Where the status of one is not published, it is 403 here. */
export function refuseFor(reason: Reason): Answer {
  return refuse(reason === "memberAlready" ? 400 : 403, REASONS[reason], ERROR_CODE[reason]);
}

/** The error as it stands in an entry of an answer. */
export function errorFor(reason: Reason): { code: number; message: string } {
  return { code: ERROR_CODE[reason], message: REASONS[reason] };
}
