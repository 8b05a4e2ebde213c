import { describe, expect, test } from "vitest";
import { readLimited } from "./read-limited";

const address = "http://desk.example/api/desk/v1/media";
const most = 100_000;

function request(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(address, { method: "PUT", body, headers, duplex: "half" } as RequestInit);
}

function formWith(bytes: number): FormData {
  const form = new FormData();
  form.set("title", "رود ون");
  form.set("file", new Blob([new Uint8Array(bytes)]), "file");
  return form;
}

/** A body that comes in pieces and says nothing of its length. */
function endless(pieces: { sent: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      pieces.sent += 1;
      controller.enqueue(new Uint8Array(50_000));
    },
  });
}

describe("a form with a file", () => {
  test("is read with its words in any script", async () => {
    const form = await readLimited(request(formWith(most)), most);
    if (form === "too large") throw new Error("It is not.");
    expect(form.get("title")).toBe("رود ون");
    expect((form.get("file") as File).size).toBe(most);
  });

  test("that says it is too large is not read at all", async () => {
    const told = request(formWith(10), { "content-length": String(most * 10) });
    expect(await readLimited(told, most)).toBe("too large");
    expect(told.bodyUsed).toBe(false);
  });

  test("that goes on and on is read to the limit and no further", async () => {
    const pieces = { sent: 0 };
    const type = { "content-type": "multipart/form-data; boundary=b" };
    expect(await readLimited(request(endless(pieces), type), most)).toBe("too large");
    expect(pieces.sent).toBeLessThan(10);
  });

  test("that is no form is refused in a sentence", async () => {
    await expect(readLimited(request("nothing"), most)).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringMatching(/Choose it again/),
    });
  });
});
