import { expect, onTestFinished, test } from "vitest";
import { createJMessage } from "../../src/jmessage/index.ts";
import { type SandboxJMessageOptions, startSandbox } from "../../src/sandbox/index.ts";

async function connect(jmessage: SandboxJMessageOptions) {
  const sandbox = await startSandbox({ jmessage });
  onTestFinished(sandbox.close);
  const baseUrl = { im: sandbox.urls["jmessage-im"], report: sandbox.urls["jmessage-report"] };
  return { sandbox, ...createJMessage({ ...sandbox.credentials.jmessage, baseUrl, retry: false }) };
}

test("with `examples`, everything in the examples of the specs exists", async () => {
  const { im, sandbox } = await connect({ examples: true });
  await im.addGroupMembers({ gid: "10055202", body: ["dev_fang"] });
  await im.addCrossAppFriends({
    username: "javen",
    body: { appkey: "0ab1cd2ef34567890a1b2c3d", users: ["annie"] },
  });
  await im.retractMessage({ username: "admin_fang", msgid: "43143729001" });
  expect(sandbox.jmessage.isRetracted("43143729001")).toBe(true);
});

test("with `examples`, the history has the same messages as without, and the one that can be retracted", async () => {
  const history = { count: 50, to: new Date("2026-11-18T00:00:00Z") };
  const { sandbox: plain } = await connect({ history });
  const { sandbox } = await connect({ history, examples: true });
  const read = ({ jmessage }: typeof sandbox) =>
    [...jmessage.messages()].map(({ from_id, create_time, msg_body }) => ({
      from_id,
      create_time,
      msg_body,
    }));
  expect(read(sandbox).slice(0, -1)).toEqual(read(plain));
  expect(read(sandbox).at(-1)).toMatchObject({ from_id: "admin_fang" });
});

test("without `examples`, a sandbox has only the users of its history", async () => {
  const { im } = await connect({ history: { messages: [] } });
  await expect(im.getUser({ username: "javen" })).rejects.toMatchObject({ code: 899002 });
});
