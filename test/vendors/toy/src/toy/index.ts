export type { ErrorCode as ToyErrorCode } from "../../generated/toy/api.ts";
export type { GivenToken } from "../core/auth/given-token.ts";
export type { StoredToken, TokenStore } from "../core/auth/token.ts";
export { createToy, type Toy, type ToyOptions } from "./client.ts";
