import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openIm } from "./open-im.ts";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));

/** The headers of images of 720 × 1280 in each format. */
const pictures = {
  png: hex("89504e470d0a1a0a 0000000d 49484452 000002d0 00000500 0806000000"),
  gif: hex("474946383961 d002 0005 f70000"),
  bmp: hex("424d 00000000 00000000 36000000 28000000 d0020000 00fbffff 0100 1800"),
  jpg: hex("ffd8 ffe0 0010 4a46494600010100000100010000 ffc4 0003 00 ffc2 0011 08 0500 02d0 03"),
};

async function openMedia() {
  const opened = await openIm();
  const headers = { Authorization: `Basic ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}` };
  const url = `${opened.sandbox.urls["jmessage-im"]}/v1/resource`;
  return {
    ...opened,
    url,
    headers,
    async upload(type: string, file: File | string, field = "filename") {
      const body = new FormData();
      body.append(field, file);
      const response = await fetch(`${url}/?type=${type}`, { method: "POST", headers, body });
      return { status: response.status, body: await response.json() };
    },
    async urlOf(id: string): Promise<string> {
      const response = await fetch(`${url}?mediaId=${encodeURIComponent(id)}`, { headers });
      return (await response.json()).url;
    },
  };
}

describe("an upload", () => {
  it.each(Object.entries(pictures))("of an image has its size: %s", async (format, bytes) => {
    const { upload } = await openMedia();
    expect(await upload("image", new File([bytes], "avatar.dat"))).toEqual({
      status: 200,
      body: {
        media_id: expect.stringMatching(/^qiniu\/image\/[0-9A-F]{16}$/),
        media_crc32: crc32(bytes),
        width: 720,
        height: 1280,
        format,
        fsize: bytes.length,
      },
    });
  });

  it.each([
    ["cut off", pictures.jpg.subarray(0, 20)],
    ["nothing", new Uint8Array()],
    ["not an image", new TextEncoder().encode("Bytes of avatar.jpg")],
  ])("of an image that is %s is accepted without a size", async (_, bytes) => {
    const { upload } = await openMedia();
    const { status, body } = await upload("image", new File([new Uint8Array(bytes)], "avatar.JPG"));
    expect([status, body]).toMatchObject([200, { width: 0, height: 0, format: "jpg", fsize: bytes.length }]);
  });

  it("of a recording or a file has the documented fields", async () => {
    const { upload } = await openMedia();
    const sound = new File(["sound"], "dish.m4a");
    expect((await upload("voice", sound)).body).toEqual({
      media_id: expect.stringMatching(/^qiniu\/voice\/j\/[0-9A-F]{32}$/),
      media_crc32: crc32("sound"),
      hash: expect.stringMatching(/^F[\w-]{27}$/),
      format: "m4a",
      fsize: 5,
    });
    expect((await upload("file", new File(["menu"], "菜单.pdf"))).body).toMatchObject({
      media_id: expect.stringMatching(/^qiniu\/file\/j\/[0-9A-F]{32}$/),
      fname: "菜单.pdf",
      fsize: 4,
    });
  });

  it("of 8 MB passes, and one of a byte more does not", async () => {
    const { upload } = await openMedia();
    const most = new Uint8Array(8_388_608);
    expect((await upload("file", new File([most], "large"))).body).toMatchObject({ fsize: 8_388_608 });
    const { status, body } = await upload("file", new File([most, "x"], "larger"));
    expect([status, body.error.code]).toEqual([400, 899003]);
    expect(body.error.message).toMatch(/^filename must/);
  });

  it.each([
    ["of no kind", "", "x", "filename"],
    ["of an unknown kind", "video", "x", "filename"],
    ["in a field of another name", "file", "x", "upload"],
    ["as a string", "file", undefined, "filename"],
  ])("%s is rejected", async (_, type, content, field) => {
    const { upload } = await openMedia();
    const { status, body } = await upload(
      type,
      content === undefined ? "text" : new File([content], "x"),
      field,
    );
    expect([status, body.error.code]).toEqual([400, 899003]);
  });

  it.each(["image", "file", "voice"])("is accepted as the Java client sends it: %s", async (type) => {
    const { url, headers } = await openMedia();
    const boundary = "========7d4a6d158c9";
    const form = [
      `--${boundary}`,
      `Content-Disposition: form-data;name="${type}";filename="/home/annie/dish.dat"`,
      "Content-Type:application/octet-stream",
      "",
      "bytes",
      "",
      `--${boundary}--`,
      "",
    ];
    const response = await fetch(`${url}?type=${type}`, {
      method: "POST",
      headers: { ...headers, "Content-Type": `multipart/form-data; boundary=${boundary}` },
      body: form.join("\r\n"),
    });
    // It sends a line break after the file, which becomes part of it.
    expect([response.status, await response.json()]).toMatchObject([200, { fsize: "bytes\r\n".length }]);
  });

  it.each(["image", "file", "voice"])("of a byte too many is rejected in the field %s too", async (field) => {
    const { upload } = await openMedia();
    const { status, body } = await upload(field, new File([new Uint8Array(8_388_609)], "larger"), field);
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(`^${field} must`)]);
  });

  it("that is JSON is rejected", async () => {
    const { url, headers } = await openMedia();
    const init = { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: "{}" };
    const response = await fetch(`${url}?type=image`, init);
    expect([response.status, await response.json()]).toMatchObject([415, { error: { code: 899003 } }]);
  });
});

describe("a file", () => {
  it("can be downloaded without credentials, byte for byte, outside the quota", async () => {
    const { upload, urlOf } = await openMedia();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    const { body } = await upload("image", new File([bytes], "a.png", { type: "image/png" }));
    const again = await upload("image", new File([bytes], "a.png"));
    expect(again.body.media_id).not.toBe(body.media_id);
    const response = await fetch(await urlOf(body.media_id));
    expect(response.headers.get("Content-Type")).toBe("image/png");
    expect(response.headers.get("X-Rate-Limit-Limit")).toBeNull();
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), bytes)).toBe(0);
  });

  it("that was not uploaded has a URL too, which leads nowhere", async () => {
    const { urlOf, url } = await openMedia();
    const address = await urlOf("qiniu/image/../<x>?y");
    expect(address.startsWith(new URL(url).origin)).toBe(true);
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(await urlOf("qiniu/image/A"))).status).toBe(404);
  });
});
