import { describe, expect, it } from "vitest";
import { readExamples, successesOf } from "../support/examples.ts";
import { linesOf } from "../support/lines.ts";
import { findContradictions, responseOf, type Story } from "../support/story.ts";
import { readWebhooks } from "../support/webhooks.ts";

/** Everybody in the examples, and where they talk to each other. */
const cast = {
  app: "easemob-demo#testapp",
  users: ["lin", "chen", "wang", "admin"],
  groups: ["278265393643526"],
  rooms: ["10000001"],
};

interface Shown {
  readonly place: string;
  // biome-ignore lint/suspicious/noExplicitAny: webhooks have as many shapes as there are kinds
  readonly object: any;
}

const files = (readExamples("easemob").filter(({ id }) => id === "downloadHistoryFile") ?? [])
  .flatMap(successesOf)
  .map(({ name = "", value }) => ({
    name,
    records: linesOf(Buffer.from(value as string)).map((line) => JSON.parse(line)),
  }));

const records: Shown[] = files.flatMap(({ name, records }) =>
  records.map((object) => ({ place: `file ${name}`, object })),
);
const webhooks: Shown[] = readWebhooks()
  .filter(({ api }) => api === "easemob")
  .flatMap(({ id, examples }) =>
    examples.map(({ name, value: object }) => ({ place: `${id} ${name}`, object })),
  );
const events = webhooks.filter(({ place }) => place.startsWith("receiveEvent"));

const isMessage = ({ object }: Shown) => ["chat", "groupchat", "chatroom"].includes(object.chat_type);
const messages = [...records, ...webhooks].filter(isMessage);

/** A message without what depends on where it is shown: a file repeats its ends in the payload. */
const toMessage = ({ place, object }: Shown): Shown => {
  const { msg_id, timestamp, chat_type, from, to, group_id, payload } = object;
  const { bodies, ext } = payload;
  return { place, object: { msg_id, timestamp, chat_type, from, to: group_id ?? to, bodies, ext } };
};

const story: Story = {
  apis: ["easemob"],
  kinds: [{ name: "message", identify: ({ msg_id }) => msg_id?.toString(), varying: [] }],
};

/** Beijing time, as in the names of files. */
const hourOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().replace(/\D/g, "").slice(0, 10);
const recordOf = (id: string) => records.find(({ object }) => object.msg_id === id)?.object;
const eventOf = (name: string) => events.find(({ place }) => place === `receiveEvent ${name}`)?.object;

describe("the examples of Easemob tell one story", () => {
  it("shows a message with the same content, sender, receiver and time in files and webhooks", () => {
    expect(messages.length).toBeGreaterThan(records.length);
    expect(findContradictions(story, messages.map(toMessage))).toEqual([]);
    const [first] = messages.map(toMessage) as [Shown];
    const other = { place: "elsewhere", object: { ...first.object, from: "nobody" } };
    expect(findContradictions(story, [first, other])).toHaveLength(1);
  });

  it("reports only messages that are in a file", () => {
    for (const { place, object } of webhooks.filter(isMessage))
      expect(recordOf(object.msg_id), place).toBeDefined();
  });

  it("has no other users, groups and rooms than those of the cast", () => {
    const places = { chat: cast.users, groupchat: cast.groups, chatroom: cast.rooms };
    for (const { object } of messages.map(toMessage)) {
      expect(cast.users).toContain(object.from);
      expect(places[object.chat_type as keyof typeof places]).toContain(object.to);
    }
    const named = events.flatMap(({ object }) => [object.from, object.to, object.user, object.group_id]);
    const nameIn = (text: string) => text.replace(`${cast.app}_`, "").replace(/@.*$/, "");
    const known = [...cast.users, ...cast.groups];
    for (const name of named.filter((one) => one !== undefined)) expect(known).toContain(nameIn(name));
    for (const { object } of webhooks) {
      expect(object.callId.startsWith(`${cast.app}_`)).toBe(true);
      expect(object.appkey ?? cast.app).toBe(cast.app);
    }
  });

  it("has in each file the messages of its hour, in order", () => {
    const urls = readExamples("easemob")
      .filter(({ id }) => id === "getHistoryFileUrl")
      .flatMap(successesOf);
    expect(urls.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const { name, records } of files) {
      const { data, timestamp, uri } = responseOf("easemob", "getHistoryFileUrl", name);
      const url = new URL(data[0].url);
      const hour = uri.slice(-10);
      expect(url.pathname).toBe(`/history/3D/easemob-demo/testapp/${hour}.gz`);
      expect(Number(url.searchParams.get("Expires"))).toBe(Math.floor(timestamp / 1000) + 1800);
      expect(new Set(records.map((record) => hourOf(record.timestamp)))).toEqual(new Set([hour]));
    }
  });

  it("gives later messages and events larger ids", () => {
    const known = [...records, ...events].filter(({ object }) => object.msg_id !== undefined);
    const byId = known.map(({ object }) => ({ id: BigInt(object.msg_id), time: object.timestamp }));
    byId.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    expect(byId.map(({ time }) => time)).toEqual(byId.map(({ time }) => time).sort((a, b) => a - b));
  });

  it("reads, recalls and answers messages that exist, each by a user who can, in an order that can be", () => {
    const [receipt, recall, notice] = ["receipt", "recall", "notice"].map(eventOf);
    const [{ data: reactions }] = [notice.payload];
    expect(recall.recall_id).toBe(recall.payload.ack_message_id);
    const [read, recalled, liked] = [
      receipt.payload.ack_message_id,
      recall.recall_id,
      reactions[0].messageId,
    ].map(recordOf);
    expect([receipt.from, receipt.to]).toEqual([read.to, read.from]);
    expect([recall.from, recall.to]).toEqual([recalled.from, recalled.to]);
    expect([notice.from, notice.to]).toEqual([liked.to, liked.from]);
    expect(reactions[0].reactions[0].count).toBe(reactions[0].reactions[0].userList.length);
    expect(notice.payload.num).toBe(reactions.length);
    for (const [event, message] of [
      [receipt, read],
      [recall, recalled],
      [notice, liked],
    ])
      expect(event.timestamp).toBeGreaterThan(message.timestamp);
    // Nobody reacts to a message that is gone.
    if (liked === recalled) expect(notice.timestamp).toBeLessThan(recall.timestamp);
  });

  it("has one app and one user behind all tokens", () => {
    const tokens = readExamples("easemob")
      .filter(({ id }) => id === "createAppToken")
      .flatMap(successesOf);
    const users = tokens.flatMap(({ value }) => (value as { user?: object }).user ?? []);
    const apps = tokens.flatMap(({ value }) => (value as { application?: string }).application ?? []);
    const { application } = responseOf("easemob", "getHistoryFileUrl", "evening");
    expect(new Set(users.map((user) => JSON.stringify(user))).size).toBe(1);
    expect(new Set([...apps, application]).size).toBe(1);
  });
});
