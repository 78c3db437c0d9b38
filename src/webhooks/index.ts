export * from "../../generated/vendors/webhooks.ts";
export type { EventOptions } from "./deliver.ts";
export type { RequestAuthenticated, WebhookEvent } from "./event.ts";
export type { WebhookHandler, WebhookOptions } from "./handler.ts";
export { type NodeRequest, type NodeResponse, toNodeListener } from "./node.ts";
export type { Refused } from "./refusal.ts";
export { createSeenStore, type SeenStore } from "./seen-store.ts";
