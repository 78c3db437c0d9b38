/** The id of a message: one that fits into a JavaScript number, or one that does not. */
export type IdSize = "small" | "large";

/** The JSON of a page of messages of JMessage Report, as the vendor writes it. */
export function pageText(count: number, ids: IdSize = "large"): string {
  const messages = Array.from({ length: count }, (_, i) => message(i, ids));
  const page = { total: count, cursor: "MjAyNi0xMS0yMCAxMjowMDowMA", count, messages };
  // JSON.stringify cannot write such integers, so each id is a string up to here.
  return JSON.stringify(page).replaceAll(/"msgid":"(\d+)"/g, '"msgid":$1');
}

function message(i: number, ids: IdSize): object {
  return {
    set_from_name: 0,
    from_platform: "a",
    target_name: `群聊 ${i % 7}`,
    msg_type: "text",
    version: 1,
    target_id: `1005520${i % 7}`,
    from_appkey: "0123456789abcdef01234567",
    from_name: "王小明",
    from_id: `user-${i % 31}`,
    from_type: "user",
    msg_body: { extras: { source: "app" }, text: `明天下午三点开会, "会议室 ${i}" 见 👍\n请提前十分钟到。` },
    create_time: 1_795_147_200 + i,
    target_type: "group",
    msgid: ids === "large" ? String(1_552_747_048_460_091_409n + BigInt(i)) : String(1_247_609_155 + i),
    msg_ctime: 1_795_147_200_000 + i,
    msg_level: 0,
  };
}
