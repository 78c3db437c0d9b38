import { expect, test } from "vitest";
import { type NormalizedMessage, normalize, type VendorMessage } from "../../src/messages/index.ts";
import { readDocument } from "../support/document.ts";
import { readExamples, successesOf } from "../support/examples.ts";
import { expectedData } from "../support/expected-data.ts";

/** All messages in the response examples of an API, as its client returns them. */
function examplesOf(api: string): VendorMessage[] {
  return readExamples(api).flatMap((operation) =>
    successesOf(operation).flatMap(({ value }) => {
      if (operation.id === "downloadHistoryFile") return linesOf(String(value));
      const data = expectedData(readDocument(api), operation.id, value) as ResponseData | undefined;
      return data?.messages ?? (Array.isArray(data?.data) ? [] : (data?.data?.messages ?? []));
    }),
  );
}

type Page = { messages?: VendorMessage[] };
type ResponseData = Page & { data?: Page };

const linesOf = (file: string) =>
  file
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as VendorMessage);

/** A message on one line, so that a whole story is readable. */
function tell(message: NormalizedMessage): string {
  const { id, sentAt, kind, conversation, sender, receiver, text, media } = message;
  const where = conversation ? `${conversation.type} ${conversation.id}` : "?";
  const who = `${sender?.type} ${sender?.id} > ${receiver?.type} ${receiver?.id}`;
  const what = [text, media && (media.name ?? media.id)].filter((part) => part !== undefined).join(" + ");
  return `${sentAt.toISOString()} ${id} | ${where} | ${who} | ${kind} ${what}`.trim();
}

const tellAll = (api: string) => [
  ...new Set(
    examplesOf(api)
      .map((message) => tell(normalize(message)))
      .sort(),
  ),
];

const jmessage = [
  "2026-11-16T01:30:00.000Z 43143728109 | direct caiyh:javen | user caiyh > user javen | text Lunch at noon?",
  "2026-11-16T01:31:10.000Z 43143728115 | group 10055201 | user javen > group 10055201 | image qiniu/image/CE0ACD035CBF71F8",
  "2026-11-16T01:32:05.000Z 43143728122 | group 10055201 | user caiyh > group 10055201 | voice qiniu/voice/j/A96B61EB3AF0E5CDE66D377DEA4F76B8",
  "2026-11-16T01:40:00.000Z 43143728130 | room 10000001 | user javen > room 10000001 | text Who joins us for lunch?",
  "2026-11-16T01:45:30.000Z 43143728144 | direct caiyh:javen | user caiyh > user javen | custom",
  "2026-11-16T01:50:00.000Z 43143728151 | group 10055201 | user javen > group 10055201 | file menu.pdf",
  "2026-11-16T01:52:40.000Z 43143728160 | room 10000001 | user caiyh > room 10000001 | text I do",
  "2026-11-16T01:58:00.000Z 43143728171 | group 10055201 | user caiyh > group 10055201 | text Noodles, then",
  "2026-11-16T02:05:15.000Z 43143728183 | room 10000001 | user javen > room 10000001 | text See you at noon",
  "2026-11-16T02:06:00.000Z 43143728186 | direct caiyh:javen | user javen > user caiyh | location",
  "2026-11-16T02:06:30.000Z 43143728188 | direct caiyh:javen | user javen > user caiyh | file menu.pdf",
  "2026-11-16T02:07:00.000Z 43143728190 | direct caiyh:javen | user javen > user caiyh | video kitchen-tour.mp4",
];

test("the story of JMessage's examples reads the same in the common shape", () => {
  expect(tellAll("jmessage-report")).toEqual(jmessage);
});

test("the examples of Report v1 are parts of the same story", () => {
  const told = tellAll("jmessage-report-v1");
  expect(told.length).toBeGreaterThan(4);
  expect(jmessage).toEqual(expect.arrayContaining(told));
});

test("the story of Easemob's examples reads the same in the common shape", () => {
  expect(tellAll("easemob")).toEqual([
    "2026-11-17T09:00:31.211Z 1481001054172415464 | direct chen:lin | user lin > user chen | text Dinner at seven?",
    "2026-11-17T09:02:05.120Z 1481001238604355312 | direct chen:lin | user chen > user lin | image menu.jpg",
    "2026-11-17T09:10:00.087Z 1481001541239273084 | group 278265393643526 | user lin > group 278265393643526 | location",
    "2026-11-17T09:12:23.708Z 1481001712905770616 | group 278265393643526 | user chen > group 278265393643526 | voice reply.amr",
    "2026-11-17T09:23:11.015Z 1481002009139259606 | group 278265393643526 | user lin > group 278265393643526 | video room.mp4",
    "2026-11-17T09:36:40.330Z 1481002594568083068 | direct chen:lin | user lin > user chen | file guests.md",
    "2026-11-17T09:59:59.999Z 1481002810565809505 | direct admin:chen | user admin > user chen | command",
    "2026-11-18T01:00:00.000Z 1481253177169504212 | room 10000001 | user lin > room 10000001 | text Thanks for the evening",
    "2026-11-18T01:08:22.559Z 1481253420945545172 | room 10000001 | user chen > room 10000001 | custom",
    "2026-11-18T01:37:13.585Z 1481254359922828916 | direct lin:wang | user lin > user wang | forward lin: Dinner at seven?\nchen: [image]\n + 17949658335850033",
    "2026-11-18T01:51:54.765Z 1481254921190704764 | direct lin:wang | user wang > user lin | unknown",
  ]);
});

test("the story of Qiniu's examples reads the same in the common shape", () => {
  const [lin, chen] = ["2302128618880", "2199040544848"];
  expect(tellAll("qiniu")).toEqual([
    `2026-11-16T01:30:00.241Z 1552747048460091000 | ? | user ${lin} > unknown ${chen} | text Lunch at noon?`,
    `2026-11-16T01:31:10.308Z 1552747048460092000 | ? | user ${chen} > unknown ${lin} | image menu.jpg`,
    `2026-11-16T01:31:10.995Z 1552747048460093000 | ? | user ${lin} > unknown 6610620069649 | image menu.jpg`,
    `2026-11-16T01:45:30.415Z 1552747048460095000 | ? | user ${lin} > unknown ${chen} | command`,
    `2026-11-16T01:58:00.254Z 1552747048460097000 | ? | user ${lin} > unknown ${chen} | text Noodles, then`,
    `2026-11-16T02:05:15.033Z 1552747048460099000 | ? | user ${chen} > unknown ${lin} | text See you at noon`,
  ]);
});
