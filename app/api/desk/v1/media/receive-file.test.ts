import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { watchMemory } from "#lib/platform/testing/watch-memory";
import { receiveFile } from "./receive-file";

const address = "http://desk.example/api/desk/v1/media";
const most = 100_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-incoming-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function request(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(address, { method: "PUT", body, headers, duplex: "half" } as RequestInit);
}

function formWith(bytes: Uint8Array<ArrayBuffer>, name = "file"): FormData {
  const form = new FormData();
  form.set("title", "رود ون");
  form.set("file", new Blob([bytes]), name);
  return form;
}

const receive = <T>(asked: Request, work: Parameters<typeof receiveFile<T>>[2], limit = most) =>
  receiveFile(asked, { most: limit, folder }, work);
const nobody = () => Promise.reject(new Error("Nobody works on this."));

describe("a form with a file", () => {
  test("comes onto the disk with its words in any script, and goes when it was worked on", async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const seen = await receive(request(formWith(bytes)), async ({ path, words }) => ({
      title: words.get("title"),
      isSame: (await readFile(path)).equals(bytes),
    }));
    expect(seen).toEqual({ title: "رود ون", isSame: true });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(["../../../etc/passwd", "/tmp/x", "a\\..\\b", "رود.jpg", "a%2F..%2Fb"])(
    "that is called %j lies where every other does",
    async (name) => {
      const place = await receive(request(formWith(new Uint8Array(10), name)), async ({ path }) =>
        path.startsWith(join(folder, "file-")) && path.endsWith("/file") ? "inside" : path,
      );
      expect(place).toBe("inside");
    },
  );

  test("that goes on and on is read to the limit, and nothing of it stays", async () => {
    const pieces = { sent: 0 };
    const body = endless(pieces, 50_000, Number.POSITIVE_INFINITY);
    expect(await receive(request(body, multipart), nobody)).toBe("too large");
    expect(pieces.sent).toBeLessThan(10);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ["no form", request("nothing")],
    ["a form without a file", request(new FormData())],
    [
      "a form that breaks off",
      request("--b\r\ncontent-disposition: form-data; na", {
        "content-type": "multipart/form-data; boundary=b",
      }),
    ],
    ["a form without a boundary", request("--b--", { "content-type": "multipart/form-data" })],
  ])("%s is refused in a sentence, and nothing of it stays", async (_, asked) => {
    await expect(receive(asked, nobody)).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringMatching(/Choose it again/),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test("of 50 MB is never held in memory", async () => {
    const memory = watchMemory();
    const pieces = { sent: 0, look: () => memory.look() };
    const body = endless(pieces, 1_000_000, 50);
    const size = await receive(
      request(body, multipart),
      async ({ path }) => (await stat(path)).size,
      50_000_000,
    );
    expect(size).toBe(50_000_000);
    expect(memory.most()).toBeLessThan(50_000_000);
  });
});

const multipart = { "content-type": "multipart/form-data; boundary=b" };
const encode = (text: string) => new TextEncoder().encode(text);

/** A form whose file comes in so many pieces and says nothing of its length. */
function endless(
  seen: { sent: number; look?: () => void },
  bytes: number,
  times: number,
): ReadableStream<Uint8Array> {
  const head = 'content-disposition: form-data; name="file"; filename="file"';
  let isBegun = false;
  return new ReadableStream({
    pull(controller) {
      if (!isBegun) {
        isBegun = true;
        controller.enqueue(encode(`--b\r\n${head}\r\n\r\n`));
      } else if (seen.sent < times) {
        seen.sent += 1;
        if (seen.sent % 10 === 0) seen.look?.();
        controller.enqueue(new Uint8Array(bytes));
      } else {
        controller.enqueue(encode("\r\n--b--\r\n"));
        controller.close();
      }
    },
  });
}
