export { parseJson } from "../core/json/int64.ts";
