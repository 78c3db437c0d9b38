import type { components } from "../../../generated/easemob/types.ts";
import type { SandboxClock } from "../clock.ts";
import type { Archive } from "./archive.ts";
import { type ArchiveRecord, type MessageBody, type NewRecord, toRecord } from "./record.ts";
import { describeMessage, type EasemobWebhooks } from "./webhooks.ts";

/** What becomes of a message that a user's app sends. */
export type SentMessage =
  | { readonly delivered: true; readonly record: ArchiveRecord }
  /** `error` is what the sender's app gets. */
  | { readonly delivered: false; readonly error: string };

/** An event for the webhook after sending; what all events have is added. */
export type NewEvent = Readonly<Record<string, unknown>> & { readonly chat_type?: string };

/** What of an app takes part in sending. */
interface SendingApp {
  readonly archive: Archive;
  readonly clock: SandboxClock;
  readonly webhooks: EasemobWebhooks;
}

type Verdict = components["schemas"]["Verdict"];

/** Largest JSON of a changed payload, in bytes. */
const MAX_PAYLOAD = 1024;

/** Sends a message as an app does: with a verdict first, into the archive, and reported afterwards. */
export async function sendMessage(
  app: SendingApp,
  given: NewRecord,
  offline: readonly string[] = [],
): Promise<SentMessage> {
  const { archive, clock, webhooks } = app;
  const draft = toRecord(given, archive.nextIndex(), clock.now());
  const verdict = await judge(app, draft);
  if (!verdict.valid) return { delivered: false, error: errorOf(verdict) };
  const [body] = (verdict.payload?.bodies as MessageBody[] | undefined) ?? draft.payload.bodies;
  const ext = (verdict.payload?.ext as Record<string, unknown> | undefined) ?? draft.payload.ext;
  const record = archive.add({ ...given, ...draft, ...(body && { body }), ...(ext && { ext }) });
  const fields = describeMessage(record);
  void webhooks.afterSending.send(webhooks.sign({ eventType: "chat", ...fields }));
  for (const to of offline)
    void webhooks.afterSending.send(webhooks.sign({ eventType: "chat_offline", ...fields, to }));
  return { delivered: true, record };
}

async function judge({ webhooks }: SendingApp, draft: ArchiveRecord): Promise<Verdict> {
  if (!webhooks.beforeSending.isRegistered) return { valid: true };
  const { content_type: _, ...fields } = describeMessage(draft);
  const text = await webhooks.beforeSending.send(webhooks.sign(fields));
  const isText = draft.payload.bodies[0]?.type === "txt";
  return (
    readVerdict(text, isText) ?? { valid: webhooks.whenFailed === "deliver", code: "custom internal error" }
  );
}

/** @returns undefined for what the vendor would not accept */
function readVerdict(text: string | undefined, mayChange: boolean): Verdict | undefined {
  try {
    const verdict = JSON.parse(text ?? "") as Verdict;
    const { valid, code = "", payload } = verdict;
    const isShort = (text ?? "").length <= 1000;
    if (typeof valid !== "boolean" || typeof code !== "string" || !isShort) return undefined;
    if (payload && !(mayChange && isTextPayload(payload))) return undefined;
    return verdict;
  } catch {
    return undefined;
  }
}

function isTextPayload(payload: Record<string, unknown>): boolean {
  const [body] = Array.isArray(payload.bodies) ? payload.bodies : [];
  return body?.type === "txt" && Buffer.byteLength(JSON.stringify(payload)) <= MAX_PAYLOAD;
}

function errorOf({ code }: Verdict): string {
  return code === "" ? "Message blocked by external logic" : (code ?? "custom logic denied");
}
