export * from "../../generated/vendors/explain.ts";
export type { Explainable, Explanation } from "../core/errors/explain.ts";
