import { describe, expect, test } from "vitest";
import { readText } from "#lib/platform/read-text";

const address = "http://desk.example/api/desk/v1/stories";
const request = (body: BodyInit | null) =>
  new Request(address, { method: "PUT", body, duplex: "half" } as RequestInit);

describe("the text in a request", () => {
  test("is read letter by letter, also where a letter is cut between two pieces", async () => {
    const bytes = new TextEncoder().encode("رود ون 🌊");
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readText(request(pieces), 100)).toBe("رود ون 🌊");
    expect(await readText(request(null), 100)).toBe("");
  });

  test("is not read past the limit, whether or not its length was told", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(60));
      },
    });
    expect(await readText(request(endless), 100)).toBe("too large");
    expect(sent).toBeLessThan(5);
    expect(await readText(request("a".repeat(101)), 100)).toBe("too large");
  });
});
