import type { EasemobMessage, JMessageMessage, QiniuMessage } from "../../src/messages/index.ts";

/** Records as the vendors send them, with the changes that a test needs, also of a wrong type. */
type Changes = Record<string, unknown>;

export function jmessage(changes: Changes = {}): JMessageMessage {
  const record = {
    msgid: "9223372036854775807",
    target_type: "single",
    target_id: "javen",
    target_name: "",
    from_type: "user",
    from_id: "caiyh",
    from_name: "Cai",
    from_platform: "a",
    create_time: 1794792600,
    msg_ctime: 1794792600241,
    version: 1,
    msg_level: 0,
    msg_type: "text",
    msg_body: { text: "Lunch at noon?" },
  };
  return { ...record, ...changes } as JMessageMessage;
}

export function easemob(bodies: unknown, changes: Changes = {}, payload: Changes = {}): EasemobMessage {
  const record = {
    msg_id: "1481001054172415464",
    timestamp: 1794906031211,
    direction: "outgoing",
    to: "internal",
    from: "internal",
    chat_type: "chat",
    payload: { bodies, ext: {}, from: "lin", to: "chen", ...payload },
  };
  return { ...record, ...changes } as EasemobMessage;
}

export function qiniu(changes: Changes = {}): QiniuMessage {
  const message = {
    msg_id: "1552747048460091409",
    ctype: "TEXT",
    content: "Lunch at noon?",
    attachment: "",
    ext: "",
    config: "",
    timestamp: 1794792600241,
    status: "READ",
    from_xid: { uid: "2302128618880", device_sn: 1 },
    to_xid: { uid: "2199040544848", device_sn: 0 },
  };
  return { ...message, ...changes } as QiniuMessage;
}

/** A file without any known facts. */
export const NOTHING = {
  url: undefined,
  id: undefined,
  name: undefined,
  size: undefined,
  format: undefined,
  width: undefined,
  height: undefined,
  duration: undefined,
};
