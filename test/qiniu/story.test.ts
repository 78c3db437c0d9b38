import { describe, expect, it } from "vitest";
import { readExamples, successesOf } from "../support/examples.ts";
import { findContradictions, listObjects, responseOf, type Story } from "../support/story.ts";
import { readWebhook } from "../support/webhooks.ts";

/** Everybody in the examples. Alice acts: the operations show what she sends and receives. */
const cast = { alice: 2302128618880, bob: 2199040544848, third: 2199040544992, group: 6610620069649 };

const story: Story = {
  apis: ["qiniu"],
  kinds: [
    {
      name: "message",
      identify: ({ msg_id, ctype }) => (ctype === undefined ? undefined : msg_id?.toString()),
      varying: [],
    },
    { name: "conversation", identify: identifyConversation, varying: [] },
  ],
};

function identifyConversation({ conversation_id, num }: Readonly<Record<string, unknown>>) {
  return num === undefined ? undefined : JSON.stringify(conversation_id);
}

interface Message {
  msg_id: number;
  ctype: string;
  content: string;
  attachment: string;
  ext: string;
  config: string;
  timestamp: number;
  status: string;
  from_xid: { uid: number; device_sn: number };
  to_xid: { uid: number };
}

const page = (name: string) => responseOf("qiniu", "listConversationMessages", name).data;
const PAGES = ["firstPage", "nextPage", "lastPage"];
const chat: Message[] = PAGES.flatMap((name) => page(name).messages);
const inGroup: Message[] = page("group").messages;
const stored = [...chat, ...inGroup];
const find = (id: unknown) => stored.find(({ msg_id }) => msg_id === id);

const examplesOf = (id: string) => {
  const operation = readExamples("qiniu").find((one) => one.id === id);
  if (!operation) throw new Error(`there is no operation ${id}`);
  // biome-ignore lint/suspicious/noExplicitAny: bodies have as many shapes as there are operations
  const requests = Object.entries(operation.body?.examples ?? {}) as [string, { value: any }][];
  return { operation, requests };
};

/** Names of the contents by number. */
const CTYPES = ["TEXT", "IMAGE", "AUDIO", "VIDEO", "FILE", "LOCATION", "COMMAND"];

describe("the examples of Qiniu IM tell one story", () => {
  it("shows a message and a conversation with the same fields wherever they appear", () => {
    expect(listObjects(story).length).toBeGreaterThan(20);
    expect(findContradictions(story)).toEqual([]);
  });

  it("has between Alice and Bob, and in the group, nobody else", () => {
    for (const { from_xid, to_xid } of chat)
      expect([from_xid.uid, to_xid.uid].sort()).toEqual([cast.alice, cast.bob].sort());
    for (const { from_xid, to_xid } of inGroup)
      expect([from_xid.uid, to_xid.uid]).toEqual([cast.alice, cast.group]);
    const tokens = ["createTokenById", "createTokenByLogin", "createTokenByName"].flatMap((id) =>
      successesOf(examplesOf(id).operation),
    );
    const users = tokens.map(({ value }) => (value as { data: { user_id?: number } }).data.user_id);
    expect(new Set(users)).toEqual(new Set([cast.alice]));
  });

  it("has pages that follow each other backwards in time, and larger ids for later messages", () => {
    expect(chat.map(({ timestamp }) => timestamp)).toEqual(
      chat.map(({ timestamp }) => timestamp).toSorted((a, b) => b - a),
    );
    const byId = stored.toSorted((a, b) => a.msg_id - b.msg_id);
    expect(byId).toEqual(stored.toSorted((a, b) => a.timestamp - b.timestamp));
    for (const [index, name] of PAGES.entries()) {
      const next = PAGES[index + 1];
      const { is_last, next_msg_id } = page(name);
      expect(is_last).toBe(next === undefined);
      expect(next_msg_id).toBe(next === undefined ? 0 : page(next).messages[0].msg_id);
      const { argumentSets } = examplesOf("listConversationMessages").operation;
      const starts = argumentSets.map(({ args }) => (args as { msg_id_start?: unknown }).msg_id_start);
      if (next !== undefined) expect(starts.map(String)).toContain(String(next_msg_id));
    }
  });

  it("counts as unread what nobody has read of the messages that Alice received", () => {
    const conversations = responseOf("qiniu", "listConversations", "someUnread").data as {
      conversation_id: { uid: number };
      num: number;
    }[];
    const unreadOf = (uid: number) =>
      stored.filter(
        ({ from_xid, to_xid, status }) =>
          from_xid.uid !== cast.alice && status !== "READ" && [from_xid.uid, to_xid.uid].includes(uid),
      ).length;
    expect(conversations.map(({ conversation_id, num }) => [conversation_id.uid, num])).toEqual(
      [cast.bob, cast.group].map((uid) => [uid, unreadOf(uid)]),
    );
  });

  it("stores what was sent: with the content of the request, at its time, and under the id of the response", () => {
    const { requests } = examplesOf("sendMessage");
    expect(requests.length).toBeGreaterThan(3);
    for (const [name, { value }] of requests) {
      const { msg_ids } = responseOf("qiniu", "sendMessage", name);
      expect(msg_ids?.length ?? 0).toBe(value.targets.length === 1 ? 1 : 0);
      expect(value.from_user_id).toBe(cast.alice);
      for (const target of value.targets) expect(Object.values(cast)).toContain(target);
      const message = msg_ids
        ? find(msg_ids[0])
        : chat.find(({ content }) => content !== "" && content === value.content);
      // New text for a message is sent after the pages were read.
      if (!message) {
        expect([value.content_type, find(value.related_mid)?.ctype]).toEqual([12, "TEXT"]);
        expect(msg_ids[0]).toBeGreaterThan(Math.max(...stored.map(({ msg_id }) => msg_id)));
        expect(value.transaction_id).toBeGreaterThan(Math.max(...stored.map(({ timestamp }) => timestamp)));
        continue;
      }
      expect(value.targets).toContain(message.to_xid.uid);
      expect(message).toMatchObject({ content: value.content, ctype: CTYPES[value.content_type] });
      expect(message.attachment).toBe(value.attachment ?? "");
      expect(message.ext).toBe(value.ext ?? "");
      expect(message.config).toBe(value.config ?? "");
      const delay = message.timestamp - value.transaction_id;
      expect(delay >= 0 && delay < 1000, `${name}: ${delay} ms`).toBe(true);
    }
  });

  it("recalls and acknowledges messages that exist, each in its conversation", () => {
    for (const [name, { value }] of examplesOf("recallMessage").requests) {
      expect(find(value.msg_id), name).toBeDefined();
      expect(find(value.msg_id)).toMatchObject({
        from_xid: { uid: cast.alice },
        to_xid: { uid: value.conversation_id },
      });
    }
    const [set] = examplesOf("acknowledgeMessage").operation.argumentSets;
    const { conversation_id, msg_id, device_sn } = { ...set?.args } as Record<string, unknown>;
    const read = stored.find((message) => String(message.msg_id) === String(msg_id));
    expect(read).toMatchObject({ status: "READ", to_xid: { uid: cast.alice } });
    expect([read?.from_xid.uid, read?.from_xid.device_sn].map(String)).toEqual(
      [conversation_id, device_sn].map(String),
    );
  });

  it("posts to a webhook a message that is stored, with the same content, ends and id", () => {
    const { examples } = readWebhook("receiveMessage");
    for (const { value } of examples) {
      const { msgId, from, to, ctype, content, ext } = value as Record<string, { uid: unknown }>;
      const message = stored.find(({ msg_id }) => String(msg_id) === String(msgId));
      expect(message).toMatchObject({ ctype, content, ext });
      expect([message?.from_xid.uid, message?.to_xid.uid].map(String)).toEqual(
        [from, to].map((end) => String(end?.uid)),
      );
    }
  });
});
