import { describe, expect, test } from "vitest";
import { findUrl } from "../../docs/.vitepress/try-it/find-url.ts";
import { formRequest, requestCommand } from "../../docs/.vitepress/try-it/form-request.ts";
import { exampleValues, type FormValues, sandboxValues } from "../../docs/.vitepress/try-it/form-values.ts";
import type { FormExample, RequestForm } from "../../docs/.vitepress/try-it/request-form.ts";
import type { SandboxApi } from "../../docs/.vitepress/try-it/sandbox-addresses.ts";
import { type ShownResponse, sendRequest } from "../../docs/.vitepress/try-it/send-request.ts";
import { type DocumentedApi, readDocuments } from "../../scripts/docs/documents.ts";
import { operationContexts } from "../../scripts/docs/reference/operation-pages.ts";
import { requestForm } from "../../scripts/docs/try-it/request-form.ts";
import { toSandboxAddresses } from "../../scripts/docs/try-it/sandbox-addresses.ts";
import { demoOptions } from "../../src/sandbox/demo.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { refusalCode } from "../support/refusal-code.ts";

/** Operations for which a click on "Send" cannot succeed at first, and why. */
const refused = {
  // Its example adds a user who is a member from the start, so that the other operations find one.
  addGroupMembers: 400,
  // It removes what another operation has to add first.
  removeFromBlacklist: 403,
  removeFromCrossAppBlacklist: 403,
  removeChatRoomMembers: 403,
  setDoNotDisturb: 403,
  updateFriendNotes: 403,
  updateCrossAppFriendNotes: 403,
  updateCrossAppGroupMembers: 403,
  updateCrossAppChatRoomMembers: 403,
};

const documented = await readDocuments();
const formsOf = (api: DocumentedApi) =>
  operationContexts(api)
    .filter(({ isWebhook }) => !isWebhook)
    .map(requestForm);
const forms = documented.flatMap(formsOf);

function formOf(operationId: string): RequestForm {
  const form = forms.find((form) => form.operationId === operationId);
  if (!form) throw new Error(`no ${operationId}`);
  return form;
}

const start = () => {
  const { easemob, qiniu, ...demo } = demoOptions();
  return startSandbox({
    ...demo,
    easemob: { ...easemob, history: { perHour: 2 } },
    qiniu: { ...qiniu, history: { count: 50 } },
  });
};

/** The fields as they are when the form opens. */
function fill(form: RequestForm, sandbox: SandboxApi | undefined, now: Date, example = 0): FormValues {
  const chosen = form.examples[example] as FormExample;
  return { ...exampleValues(form, chosen, now), ...sandboxValues(form, sandbox) };
}

/** What the form shows after a click on its button. */
async function send(sandbox: Sandbox, form: RequestForm): Promise<ShownResponse> {
  const api = toSandboxAddresses(documented, sandbox.urls).apis[form.api] as SandboxApi;
  const now = new Date(sandbox.clock.now());
  const values = fill(form, api, now);
  if (form.urlFrom) values.server = (await findUrl(form.urlFrom, api, now)).url ?? "";
  return sendRequest(formRequest(form, values), values.files);
}

test("the request of every form succeeds as it is, except where it needs an earlier step", async () => {
  const statuses: Record<string, number> = {};
  for (const form of forms) {
    const document = documented.find(({ id }) => id === form.api)?.document as DocumentedApi["document"];
    // Each in a new sandbox: most of them change something.
    const sandbox = await start();
    const { status, text } = await send(sandbox, form).finally(sandbox.close);
    const code = form.urlFrom ? undefined : refusalCode(document, text);
    const found = code === undefined ? status : Number(code);
    if (found >= 300) statuses[form.operationId] = found;
  }
  expect(forms.length).toBeGreaterThan(80);
  expect(statuses).toEqual(refused);
});

test("operations that take no credentials send none, all others do", () => {
  const sent = forms.map((form) => {
    const security = Object.fromEntries(Object.keys(form.security).map((name) => [name, "secret"]));
    const values = fill(form, { url: "http://127.0.0.1:1", security }, new Date());
    return [form.operationId, formRequest(form, values).credentials.length];
  });
  const taken = documented
    .flatMap(operationContexts)
    .filter(({ isWebhook }) => !isWebhook)
    .map(({ operation }) => [operation.operationId, operation.security?.length]);
  expect(sent).toEqual(taken);
  expect(sent).toContainEqual(["createAppToken", 0]);
});

describe("what a form fills in", () => {
  const now = new Date("2026-11-30T18:30:00Z");
  const parameters = (operationId: string, summary?: string) => {
    const form = formOf(operationId);
    const at = form.examples.findIndex((example) => example.summary === summary);
    return fill(form, undefined, now, Math.max(at, 0)).parameters;
  };

  test("time ranges are the last day, in the vendor's time zone", () => {
    expect(parameters("listMessages")).toMatchObject({
      count: "2",
      begin_time: "2026-11-30 02:30:00",
      end_time: "2026-12-01 02:30:00",
    });
  });

  test("what belongs to another example is not sent", () => {
    const form = formOf("listMessages");
    const requests = form.examples.map((_, i) => {
      const values = fill(form, { url: "http://127.0.0.1:1", security: {} }, now, i);
      return new URL(formRequest(form, values).url).searchParams;
    });
    expect(requests.map((query) => [...query.keys()])).toEqual([
      ["count", "begin_time", "end_time"],
      ["cursor"],
    ]);
  });

  test("periods in units end with the current one, and hours stay on the day", () => {
    const form = formOf("getMessageStatistics");
    const starts = form.examples.map((_, i) => fill(form, undefined, now, i).parameters);
    const start = (unit: string) => starts.find(({ time_unit }) => time_unit === unit)?.start;
    expect([start("DAY"), start("HOUR"), start("MONTH")]).toEqual(["2026-11-29", "2026-12-01 01", "2026-11"]);
  });

  test("hours of files are on the day before yesterday", () => {
    expect(parameters("getHistoryFileUrl").time).toBe("2026112912");
  });

  test("ids are exact in the fields, in the request and in the response", async () => {
    const [api] = documented.filter(({ id }) => id === "qiniu") as [DocumentedApi];
    // The ids in the specs end in zeros, which rounding happens to leave alone.
    const text = api.text.replaceAll(/(?<=155274704846009\d)000\b/g, "409");
    const form = formsOf({ ...api, text }).find(({ examples }) =>
      examples.some(({ body }) => body?.includes("409")),
    ) as RequestForm;
    const at = form.examples.findIndex(({ body }) => body?.includes("409"));
    const { body } = formRequest(form, fill(form, undefined, now, at));
    expect(body).toMatch(/: 155274704846009\d409\b/);
    const sandbox = await start();
    const { msg_id: id } = sandbox.qiniu.add({ from: "2199040544848", to: "2302128618880", content: "!" });
    const response = await send(sandbox, formOf("listConversationMessages")).finally(sandbox.close);
    expect(String(Number(id))).not.toBe(id);
    expect(response.text).toContain(`"msg_id": ${id}`);
  });
});

describe("the command", () => {
  const commandOf = (operationId: string, change: (values: FormValues) => void = () => {}) => {
    const form = formOf(operationId);
    const security = { basicAuth: "key:secret", accessToken: "token" };
    const values = fill(form, { url: "http://127.0.0.1:1/", security }, new Date(0));
    change(values);
    return requestCommand(formRequest(form, values));
  };

  test("is for exactly what is in the fields", () => {
    const command = commandOf("updateUser", (values) => {
      values.server = "https://api.im.jpush.cn";
      values.parameters.username = "it's ann/bob";
      values.body = '{ "nickname": "$&" }';
      values.secrets.basicAuth = "another:secret";
    });
    expect(command).toBe(
      [
        "curl -X PUT",
        "-u another:secret",
        "-H 'Content-Type: application/json'",
        `--data-raw '{ "nickname": "$&" }'`,
        `'https://api.im.jpush.cn/v1/users/it'\\''s%20ann%2Fbob'`,
      ].join(" \\\n  "),
    );
  });

  test("sends the files of a form", () => {
    expect(commandOf("uploadMedia")).toBe(
      "curl -F filename=@avatar.jpg \\\n  -u key:secret \\\n  'http://127.0.0.1:1/v1/resource?type=image'",
    );
  });

  test("has no credentials once their field is empty", () => {
    const command = commandOf("getUser", (values) => {
      values.secrets.basicAuth = "";
    });
    expect(command).toMatch(/^curl http:\S+$/);
  });
});

test("credentials are sent in UTF-8", () => {
  const form = formOf("getUser");
  const security = { basicAuth: "钥匙:пароль" };
  const { credentials } = formRequest(form, fill(form, { url: "http://127.0.0.1:1", security }, new Date()));
  const [, header = ""] = credentials[0]?.header ?? [];
  expect(Buffer.from(header.replace("Basic ", ""), "base64").toString()).toBe("钥匙:пароль");
});

test("a parameter with several values has them in one field, separated by commas", () => {
  const [api] = documented.filter(({ id }) => id === "qiniu") as [DocumentedApi];
  const [context] = operationContexts(api);
  const list = { in: "query", description: "Ids.", schema: { type: "array" } };
  const parameters = [
    { ...list, name: "ids", examples: { two: { value: [1, 2] } } },
    { ...list, name: "joined", explode: false, examples: { two: { value: [3, 4] } } },
  ];
  const operation = { ...context?.operation, parameters };
  const form = requestForm({ ...context, operation } as never);
  const values = fill(form, { url: "http://127.0.0.1:1", security: {} }, new Date());
  expect(values.parameters.ids).toBe("1,2");
  expect(
    new URL(formRequest(form, { ...values, parameters: { ids: "1,2,7", joined: "3,4" } }).url).search,
  ).toBe("?ids=1&ids=2&ids=7&joined=3%2C4");
});

test("an operation at a URL that no response contains has no form", () => {
  const [api] = documented.filter(({ id }) => id === "easemob") as [DocumentedApi];
  const text = api.text.replaceAll(
    '"operationId":"downloadHistoryFile","description"',
    '"operationId":"other","description"',
  );
  const contexts = operationContexts({ ...api, text: text.replaceAll(/"links":\s*\{/g, '"x-none": {') });
  const context = contexts.find(({ operation }) => operation.operationId === "downloadHistoryFile");
  expect(() => requestForm(context as never)).toThrow("downloadHistoryFile: no response links to it");
});
