import type { Problem } from "../frame/problem.ts";
import type { SimulatedResponse } from "../frame/simulator.ts";

/** The error codes that the sandbox uses; the vendor publishes more. */
export const ERROR_CODE = {
  tokenExpired: 402,
  noSuchUser: 10000,
  badParameter: 10002,
  tokenMissing: 10003,
  tokenInvalid: 10008,
  noPermission: 10010,
  noSuchGroup: 20001,
  noMember: 20002,
  noGroupAdmin: 20012,
  noSuchApp: 40000,
} as const;

/** The vendor does not publish its messages. */
const MESSAGES: Readonly<Record<number, string>> = {
  [ERROR_CODE.tokenExpired]: "access-token has expired",
  [ERROR_CODE.noSuchUser]: "user does not exist",
  [ERROR_CODE.tokenMissing]: "access-token is missing",
  [ERROR_CODE.tokenInvalid]: "access-token is invalid",
  [ERROR_CODE.noPermission]: "no permission",
  [ERROR_CODE.noSuchGroup]: "group does not exist",
  [ERROR_CODE.noMember]: "user is not a group member",
  [ERROR_CODE.noGroupAdmin]: "user is not an admin of the group",
  [ERROR_CODE.noSuchApp]: "no app has this app_id",
};

/** An error of the application, which comes with status 200. */
export function refuse(code: number, message = MESSAGES[code]): SimulatedResponse {
  return { status: 200, body: { code, message } };
}

/**
 * The response to a request that the spec does not allow, or that the server itself refuses; the latter has no body.
 */
export function refuseRequest(status: number, message: string, problem?: Problem): SimulatedResponse {
  return problem ? refuse(ERROR_CODE.badParameter, message) : { status };
}

/** A refusal from deep within a handler. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly response: SimulatedResponse;

  constructor(code: number, message?: string) {
    super(message);
    this.response = refuse(code, message);
  }
}

/** A successful response. */
export function succeed(data: unknown, more: object = {}): SimulatedResponse {
  return { status: 200, body: { code: 200, message: "", data, ...more } };
}
