import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis, type TestedApi } from "../support/apis.ts";
import type { Listening } from "../support/listen.ts";
import { describeViolation, type SpecProxy, startMock, startProxy } from "../support/prism.ts";
import { readRecordings, replay, tolerant } from "../support/recordings.ts";

/** Which API the requests of a file belong to. */
const files: Readonly<Record<string, string>> = {
  "easemob-history": "easemob",
  "jmessage-python": "jmessage-im",
  "lanying-connector": "qiniu",
  "described-jmessage-im": "jmessage-im",
  "described-jmessage-report": "jmessage-report",
  "described-jmessage-report-v1": "jmessage-report-v1",
};

interface Exception {
  readonly file: string;
  /** Method and target of the requests. */
  readonly requests: readonly string[];
  readonly why: string;
}

/** Faults of clients, which must be reported, and the messages. */
const rejected: readonly (Exception & { says: readonly string[] })[] = [
  {
    file: "jmessage-python",
    requests: ["PUT /v1/users/javen/blacklist", "DELETE /v1/users/javen/blacklist"],
    says: ["body: must be array"],
    why: "the Python client sends a bare username where a list of names is expected, and not even as JSON",
  },
  {
    file: "jmessage-python",
    requests: ["GET /v1/users/javen/blacklist"],
    says: ["request: No supported content types, but request included a non-empty body"],
    why: "the Python client sends the bare username even where no body is expected",
  },
  {
    file: "described-jmessage-im",
    requests: ["PUT /v1/sensitiveword/status"],
    says: [
      "request: No supported content types, but request included a non-empty body",
      "query: must have required property 'status'",
    ],
    why: "a community client for Node sends the status in the body",
  },
  {
    file: "described-jmessage-im",
    requests: ["POST /v1/resource?type=image as application/json"],
    says: ["request: Supported content types: multipart/form-data"],
    why: "a community client for Node uploads JSON",
  },
];

/** Requests for operations that no spec has. */
const outOfScope: readonly Exception[] = [
  {
    file: "easemob-history",
    requests: ["GET /download/history.gz"],
    why: "a URL that the recording server generated; those of the object store are signed, as in the spec",
  },
  {
    file: "lanying-connector",
    requests: ["GET /user/profile", "POST /user/profile", "POST /user/avatar"],
    why: "profiles of users: the spec describes messages and tokens",
  },
  {
    file: "lanying-connector",
    requests: ["POST /group/info/name"],
    why: "names of groups: the spec describes messages and tokens",
  },
  {
    file: "lanying-connector",
    requests: [
      "GET /file/upload/avatar/user",
      "GET /file/download/avatar?file_sign=x&image_type=2",
      "GET /file/download/chat?file_sign=x&image_type=2",
      "GET /file/upload/chat?file_type=100&to_type=1&to_id=2199040544848",
    ],
    why: "files: the spec describes messages, in which their URLs are opaque",
  },
  {
    file: "lanying-connector",
    requests: [
      "GET /app/official_account/access_token?signature=stripped",
      "GET /app/official_account/login_with_open_id?open_id=oid",
      "POST /app/wechat/bind",
    ],
    why: "the connector's own requests to another messenger",
  },
];

/** Over the wire: a real client's request → proxy that checks it → Prism's mock server. */
describe.each(Object.entries(files))("the requests of %s", (file, api) => {
  const { credentials } = apis[api] as TestedApi;
  let mock: Listening;
  let proxy: SpecProxy;
  beforeAll(async () => {
    mock = await startMock(api);
    proxy = await startProxy(api, mock.url);
  });
  afterAll(async () => {
    await proxy.close();
    await mock.close();
  });

  const recordings = readRecordings(file).map((recording) => ({ recording, name: nameOf(recording) }));
  const exceptions = [...rejected, ...outOfScope].filter((entry) => entry.file === file);

  test.each(recordings)("$name", async ({ recording, name }) => {
    const seen = proxy.violations.length;
    const status = await replay(proxy.url, recording, credentials);
    const found = proxy.violations.slice(seen).filter(({ side }) => side === "request");
    const isOut = outOfScope.some((entry) => entry.file === file && entry.requests.includes(name));
    const fault = rejected.find((entry) => entry.file === file && entry.requests.includes(name));
    const says = found.map(({ location, message }) => `${location || "request"}: ${message}`);
    if (isOut) {
      expect(says).toEqual([expect.stringMatching(/hasn't been found in the specification file$/)]);
    } else if (fault) {
      expect(says).toEqual(fault.says);
      expect(status).toBeGreaterThanOrEqual(400);
    } else {
      expect(found.map(describeViolation)).toEqual([]);
      expect(status).toBeLessThan(300);
    }
  });

  test("contain every exception in the list", () => {
    const names = new Set(recordings.map(({ name }) => name));
    const listed = exceptions.flatMap(({ requests }) => requests);
    expect(listed.filter((name) => !names.has(name))).toEqual([]);
  });
});

/** Method and target; for uploads also what distinguishes them. */
function nameOf({ method, target, contentType, body }: ReturnType<typeof readRecordings>[number]): string {
  const field = /^multipart/.test(contentType ?? "") && /[; ]name="(\w+)"/.exec(body ?? "")?.[1];
  const isUpload = target.startsWith("/v1/resource");
  const detail = field ? ` with the field ${field}` : isUpload ? ` as ${contentType}` : "";
  return `${method} ${target}${detail}`;
}

test.each([
  ["/v1/users/", "/v1/users"],
  ["/v1/users/?start=0", "/v1/users?start=0"],
  ["/v1//users/caiyh//blacklist", "/v1/users/caiyh/blacklist"],
  ["/v2/messages?begin_time=2026-11-16+00%3A00", "/v2/messages?begin_time=2026-11-16%2000%3A00"],
  ["/v1/resource?mediaId=qiniu//image/", "/v1/resource?mediaId=qiniu//image/"],
  ["/", "/"],
])("what servers tolerate: %s is treated as %s", (target, expected) => {
  expect(tolerant(target)).toBe(expected);
});
