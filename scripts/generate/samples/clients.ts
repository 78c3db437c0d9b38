import { defaultCredentials as easemob } from "../../../src/sandbox/easemob/options.ts";
import { defaultCredentials as jmessage } from "../../../src/sandbox/jmessage/options.ts";
import { defaultCredentials as qiniu } from "../../../src/sandbox/qiniu/options.ts";
import { writeLiteral } from "./literal.ts";

/** How a sample gets at the operations of an API. */
export interface SampleClient {
  /** What has to be imported from where. */
  readonly import: { readonly name: string; readonly from: string };
  /** The statement that makes the client of the local sandbox. */
  readonly create: string;
  /** The object that has the operations as methods. */
  readonly operations: string;
  /** Parameters that the client knows, so that no call repeats them. */
  readonly known: readonly string[];
}

/** Addresses of a sandbox on its default ports. A test holds them against the sandbox's own order. */
export const sandboxAddresses: Readonly<Record<string, string>> = {
  "jmessage-report": "http://127.0.0.1:4010",
  "jmessage-im": "http://127.0.0.1:4011",
  "jmessage-report-v1": "http://127.0.0.1:4012",
  qiniu: "http://127.0.0.1:4013",
  easemob: "http://127.0.0.1:4014",
};

/** The user that the examples of Qiniu act as. */
const QINIU_USER = "2302128618880";

/** @throws Error for an API that no client has */
export function sampleClient(api: string): SampleClient {
  const baseUrl = sandboxAddresses[api];
  switch (api) {
    case "jmessage-im":
      return jmessageClient(baseUrl, "im");
    case "jmessage-report":
      return jmessageClient(baseUrl, "report");
    case "jmessage-report-v1":
      return jmessageClient(baseUrl, "reportV1");
    case "easemob": {
      const { orgName, appName, clientId, clientSecret } = easemob;
      const options = { baseUrl, orgName, appName, clientId, clientSecret };
      return client("easemob", "createEasemob", options, "easemob", ["org_name", "app_name"]);
    }
    case "qiniu": {
      const options = {
        baseUrl,
        appId: qiniu.appId,
        accessToken: qiniu.accessToken,
        userId: QINIU_USER,
      };
      return client("qiniu", "createQiniu", options, "qiniu", ["app_id", "user_id", "group_id"]);
    }
    default:
      throw new Error(`${api}: no client has it, so it can have no samples`);
  }
}

function jmessageClient(baseUrl: string | undefined, part: string): SampleClient {
  const options = { ...jmessage, baseUrl };
  return client("jmessage", "createJMessage", options, `jmessage.${part}`, []);
}

/** What the sandbox has in the place of a vendor. */
const NOTES: Readonly<Record<string, string>> = {
  jmessage: "the local sandbox; leave it out to talk to JMessage",
  easemob: "the local sandbox; or the REST host of your app",
  qiniu: "the local sandbox; or the API host of your app",
};

function client(
  vendor: string,
  factory: string,
  options: Readonly<Record<string, unknown>>,
  operations: string,
  known: readonly string[],
): SampleClient {
  const lines = Object.entries(options).map(([name, value]) => {
    const note = name === "baseUrl" ? ` // ${NOTES[vendor]}` : "";
    return `  ${name}: ${writeLiteral(value)},${note}\n`;
  });
  return {
    import: { name: factory, from: `im-openapi/${vendor}` },
    create: `const ${vendor} = ${factory}({\n${lines.join("")}});\n`,
    operations,
    known,
  };
}
