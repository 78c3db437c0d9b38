import { defineVendor } from "../vendor.ts";
import { access } from "./access.ts";
import { createToyApp, exposeToy } from "./app.ts";
import { createToySimulator } from "./simulator.ts";

export default defineVendor({
  access,
  createApp: createToyApp,
  exposeState: exposeToy,
  simulators: { toy: createToySimulator },
});

export type { ToyState } from "./app.ts";
export type { SandboxToyOptions, ToyCredentials } from "./options.ts";
