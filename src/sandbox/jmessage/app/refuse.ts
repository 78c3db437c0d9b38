import type { Problem } from "../../frame/problem.ts";
import type { SimulatedResponse } from "../../frame/simulator.ts";

/** JMessage's error codes that the sandbox uses. Other errors have no code, because the vendor publishes few. */
export const ERROR_CODE = {
  quotaUsedUp: 2002,
  retractionTooLate: 855001,
  notTheSender: 855002,
  noSuchMessage: 855003,
  retracted: 855004,
  internal: 899000,
  userExists: 899001,
  noSuchUser: 899002,
  parameter: 899003,
  groupIdInvalid: 899006,
  authentication: 899008,
  memberAlready: 899011,
  groupFull: 899012,
  tooManyUsers: 899013,
  noMember: 899014,
  tooManyGroups: 899015,
  mayNotSend: 899016,
  blacklisted: 899017,
  adminBlacklisted: 899018,
  notBlacklisted: 899019,
  noAccess: 899020,
  askAcrossApps: 899021,
  userQuiet: 899043,
  userNotQuiet: 899044,
  allQuiet: 899048,
  notAllQuiet: 899050,
  noSuchGroup: 899051,
  groupQuiet: 899052,
  groupNotQuiet: 899053,
  friendAlready: 899070,
  noFriend: 899071,
  busy: 899030,
  noSuchRoom: 899081,
  notInRoom: 899082,
} as const;

const CODE_OF_STATUS: Readonly<Record<number, number>> = {
  400: ERROR_CODE.parameter,
  401: ERROR_CODE.authentication,
  429: ERROR_CODE.quotaUsedUp,
  500: ERROR_CODE.internal,
  503: ERROR_CODE.busy,
};

/** A response in JMessage's error envelope. */
export function refuse(
  status: number,
  message: string,
  code: number | undefined = CODE_OF_STATUS[status],
): SimulatedResponse {
  return { status, body: { error: { code, message } } };
}

/** The response to a request that the spec does not allow. */
export function refuseRequest(status: number, message: string, problem?: Problem): SimulatedResponse {
  // For the vendor, wrong media types and the like are invalid parameters too.
  return refuse(status, message, problem ? ERROR_CODE.parameter : undefined);
}
