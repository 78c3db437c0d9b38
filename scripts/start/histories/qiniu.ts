import { createQiniu } from "../../../src/qiniu/index.ts";
import { countRequests, type ListHistories } from "../history-to-read.ts";

const listHistories: ListHistories = (sandbox, { signal }) => {
  const { requests, onRequest } = countRequests();
  const [user] = sandbox.qiniu.users;
  if (!user) throw new Error("the sandbox of Qiniu has no users");
  const qiniu = createQiniu({
    ...sandbox.credentials.qiniu,
    baseUrl: sandbox.urls.qiniu,
    userId: user.id,
    onRequest,
  });
  const conversations = new Set<string>();
  async function* pages() {
    for (const { conversation_id } of (await qiniu.listConversations({}, { signal })).data) {
      conversations.add(conversation_id.uid);
      yield* qiniu.history({ conversation: conversation_id.uid, signal }).pages();
    }
  }
  const held = () =>
    [...conversations]
      .flatMap((other) => sandbox.qiniu.messages({ user: user.id, other }))
      .filter(({ recalled }) => !recalled).length;
  return [{ api: "qiniu", title: `Qiniu IM: every conversation of ${user.name}`, pages, held, requests }];
};

export default listHistories;
