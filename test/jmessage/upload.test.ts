import { createReadStream } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { imageMessage, type NamedFile, type Uploads, voiceMessage } from "../../src/jmessage/index.ts";
import { useIm } from "../core/im-server.ts";
import { json, refusal } from "../support/stub-server.ts";

const LIMIT = 8 * 1024 * 1024;
const TEXT = "the bytes of an image";
const bytes = new TextEncoder().encode(TEXT);

const IMAGE: Uploads["image"] = {
  media_id: "qiniu/image/F39AA12204DAB6A2",
  media_crc32: 1338734977,
  width: 720,
  height: 1280,
  format: "jpg",
  fsize: 52468,
};
const VOICE: Uploads["voice"] = {
  media_id: "qiniu/voice/j/9C4312B1EA0FB28337566D1A29A244B5",
  media_crc32: 1882116055,
  hash: "FoYn15bAGRUM9gZCAkvf9dolVH7h",
  format: "m4a",
  fsize: 238105,
};

const respondingWith = (body: object) => useIm((response) => json(response, body));

async function fileOnDisk(name: string, content: string | Uint8Array = TEXT): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "im-openapi-")), name);
  await writeFile(path, content);
  return path;
}

function streamOf(...chunks: unknown[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk as Uint8Array);
      controller.close();
    },
  });
}

async function filesIn(forms: readonly Promise<FormData>[]): Promise<File[]> {
  return (await Promise.all(forms)).map((form) => form.get("filename") as File);
}

/** Far more bytes than the limit, counting how many were read. */
function flood(chunkSize = 64 * 1024) {
  const taken = { bytes: 0, ended: false };
  async function* produce() {
    try {
      for (; taken.bytes < 3 * LIMIT; taken.bytes += chunkSize) yield new Uint8Array(chunkSize);
    } finally {
      taken.ended = true;
    }
  }
  return { taken, stream: produce() };
}

describe("an upload", () => {
  const filename = "cat.jpg";
  const sources: [what: string, file: () => NamedFile][] = [
    ["a Blob", () => ({ file: new Blob([bytes]), filename })],
    ["a File", () => ({ file: new File([bytes], filename) })],
    ["a File under another name", () => ({ file: new File([bytes], "IMG_1.jpg"), filename })],
    ["bytes", () => ({ file: bytes, filename })],
    ["a Buffer", () => ({ file: Buffer.from(TEXT), filename })],
    ["a part of a buffer", () => ({ file: Buffer.from(`..${TEXT}..`).subarray(2, -2), filename })],
    ["an ArrayBuffer", () => ({ file: bytes.slice().buffer, filename })],
    ["a web stream", () => ({ file: streamOf(bytes.slice(0, 5), bytes.slice(5)), filename })],
    ["a Node stream", () => ({ file: Readable.from([bytes.slice(0, 5), bytes.slice(5)]), filename })],
  ];
  test.each(sources)(
    "of %s arrives completely, in the field and under the name that the vendor requires",
    async (_, file) => {
      const { im, forms, stub } = await respondingWith(IMAGE);
      expect(await im.uploadFile({ type: "image", ...file() })).toEqual(IMAGE);
      const [sent] = await filesIn(forms);
      expect([sent?.name, await sent?.text()]).toEqual([filename, TEXT]);
      expect(stub.requests).toEqual(["POST /v1/resource?type=image"]);
    },
  );

  test("of a file on disk sends it under the last part of its path, or another name", async () => {
    const { im, forms } = await respondingWith(IMAGE);
    const path = await fileOnDisk(filename);
    await im.uploadFile({ type: "image", file: { path } });
    await im.uploadFile({ type: "image", file: { path }, filename: "dog.jpg" });
    const sent = await filesIn(forms);
    expect(sent.map(({ name }) => name)).toEqual([filename, "dog.jpg"]);
    expect(await sent[0]?.text()).toBe(TEXT);
  });

  test("of a file stream sends what the stream reads, not the whole file", async () => {
    const { im, forms } = await respondingWith(IMAGE);
    const file = createReadStream(await fileOnDisk(filename), { start: 2, end: 8 });
    await im.uploadFile({ type: "image", file, filename });
    expect(await (await filesIn(forms))[0]?.text()).toBe(TEXT.slice(2, 9));
  });

  test("does not change the content type of a Blob", async () => {
    const { im, forms } = await respondingWith(IMAGE);
    await im.uploadFile({ type: "image", file: new Blob([bytes], { type: "image/jpeg" }), filename });
    await im.uploadFile({ type: "image", file: bytes, filename });
    const sent = await filesIn(forms);
    expect(sent.map(({ type }) => type)).toEqual(["image/jpeg", "application/octet-stream"]);
  });

  test("of exactly the maximum size succeeds", async () => {
    const { im, forms } = await respondingWith(IMAGE);
    await im.uploadFile({ type: "file", file: new Uint8Array(LIMIT), filename });
    await im.uploadFile({ type: "file", file: streamOf(new Uint8Array(LIMIT)), filename });
    const sent = await filesIn(forms);
    expect(sent.map(({ size }) => size)).toEqual([LIMIT, LIMIT]);
  });

  test("of more is rejected before anything is sent", async () => {
    const { im, stub } = await respondingWith(IMAGE);
    const large = new Uint8Array(LIMIT + 1);
    const path = await fileOnDisk(filename, large);
    for (const file of [large, new Blob([large]), streamOf(large), { path }])
      await expect(im.uploadFile({ type: "file", file, filename })).rejects.toThrow(
        new RangeError("file: larger than the maximum of 8388608 bytes"),
      );
    expect(stub.requests).toEqual([]);
  });

  test("of a stream far above the limit reads no more than the limit, and cancels it", async () => {
    const { im } = await respondingWith(IMAGE);
    const { taken, stream } = flood();
    await expect(im.uploadFile({ type: "file", file: stream, filename })).rejects.toThrow(
      "file: larger than",
    );
    expect(taken.bytes).toBeLessThanOrEqual(LIMIT + 64 * 1024);
    expect(taken.ended).toBe(true);
  });

  test("of a stream is retried completely after a response that allows it", async () => {
    const { im, forms } = await useIm((response, _, count) =>
      count === 1 ? json(response, refusal(2002, "slow down"), 429) : json(response, VOICE),
    );
    const file = streamOf(bytes.slice(0, 5), bytes.slice(5));
    await im.uploadFile({ type: "voice", file, filename: "note.m4a" });
    const sent = await filesIn(forms);
    expect(await Promise.all(sent.map((each) => each.text()))).toEqual([TEXT, TEXT]);
  });

  test("ends when aborted while a stream is silent", async () => {
    const { im, stub } = await respondingWith(IMAGE);
    const controller = new AbortController();
    const silent = new ReadableStream<Uint8Array>({ pull: () => controller.abort(new Error("enough")) });
    const upload = im.uploadFile({ type: "file", file: silent, filename }, { signal: controller.signal });
    await expect(upload).rejects.toThrow("enough");
    expect(stub.requests).toEqual([]);
  });

  test("fails with the error of its stream", async () => {
    const { im, stub } = await respondingWith(IMAGE);
    const broken = Readable.from(
      (async function* () {
        yield bytes;
        throw new Error("disk on fire");
      })(),
    );
    await expect(im.uploadFile({ type: "file", file: broken, filename })).rejects.toThrow("disk on fire");
    expect(stub.requests).toEqual([]);
  });

  test.each([
    ["bytes without a name", { file: bytes }, "filename: expected a name"],
    ["an empty name", { file: bytes, filename: "" }, "filename: expected a name"],
    ["no file", { filename }, "file: expected a Blob, bytes, a stream or { path }"],
    ["null", { file: null, filename }, "file: expected a Blob"],
    ["a string", { file: "cat.jpg", filename }, "file: expected a Blob"],
    [
      "a stream of strings",
      { file: streamOf("text"), filename },
      "file: expected a stream of bytes, got another kind of chunk",
    ],
    ["a path that leads nowhere", { file: { path: "/nowhere/cat.jpg" } }, "file.path: no such file"],
    ["a folder", { file: { path: tmpdir() } }, "file.path: no such file, or it cannot be read"],
  ])("of %s is rejected with the name of what is wrong", async (_, file, message) => {
    const { im, stub } = await respondingWith(IMAGE);
    await expect(im.uploadFile({ type: "image", ...file } as never)).rejects.toThrow(message);
    expect(stub.requests).toEqual([]);
  });

  test("by path says so if there is no file system", async () => {
    const { im } = await respondingWith(IMAGE);
    vi.stubGlobal("process", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const upload = im.uploadFile({ type: "image", file: { path: "cat.jpg" } });
    const error = await upload.catch((error: Error) => error);
    vi.unstubAllGlobals();
    expect(error).toMatchObject({
      message: "file.path: this platform cannot open files by path; pass a Blob",
    });
  });

  test("accepts web streams if the platform cannot iterate over them", async () => {
    const { im, forms } = await respondingWith(IMAGE);
    const without = { [Symbol.asyncIterator]: undefined };
    const file = Object.assign(streamOf(bytes), without) as never;
    await im.uploadFile({ type: "image", file, filename });
    expect(await (await filesIn(forms))[0]?.text()).toBe(TEXT);

    const cancel = vi.fn();
    const large = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(LIMIT + 1)), cancel });
    const upload = im.uploadFile({ type: "image", file: Object.assign(large, without) as never, filename });
    await expect(upload).rejects.toThrow("file: larger than");
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("the response to an upload", () => {
  const receiver = {
    target_type: "single",
    target_id: "javen",
    from_type: "admin",
    from_id: "admin_fang",
  } as const;
  const sent = { msg_id: 43143728109, msg_ctime: 1493794522950 };

  test("becomes the body of a message, without other fields that the vendor may return", async () => {
    const { im, bodies } = await useIm((response, { url }) =>
      url?.startsWith("/v1/messages") ? json(response, sent, 201) : json(response, { ...IMAGE, etag: "W/1" }),
    );
    const image = await im.uploadFile({ type: "image", file: bytes, filename: "cat.jpg" });
    await im.sendMessage({ body: { ...receiver, ...imageMessage(image) } });
    await im.sendMessage({ body: { ...receiver, ...imageMessage(image, { topic: "lunch" }) } });
    expect(bodies).toEqual([
      { ...receiver, version: 1, msg_type: "image", msg_body: IMAGE },
      { ...receiver, version: 1, msg_type: "image", msg_body: { ...IMAGE, extras: { topic: "lunch" } } },
    ]);
  });

  test("of a recording includes its length", () => {
    expect(voiceMessage(VOICE, { duration: 6 })).toEqual({
      version: 1,
      msg_type: "voice",
      msg_body: { ...VOICE, duration: 6 },
    });
    const { hash: _, ...withoutHash } = VOICE;
    expect(voiceMessage(withoutHash, { duration: 6 }, { topic: "lunch" }).msg_body).toStrictEqual({
      ...withoutHash,
      duration: 6,
      extras: { topic: "lunch" },
    });
  });
});
