import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import { captureResponse } from "#lib/delivery/capture-response";

const limits = { timeout: 200, maxBytes: 1_000 };

function capture(handler: (response: ServerResponse) => unknown) {
  const origin = async (_: unknown, response: ServerResponse) => {
    await handler(response);
  };
  return captureResponse({ origin, target: "/", limits });
}

describe("whichever way a handler answers, the answer is whole", () => {
  it.each<[string, (response: ServerResponse) => unknown]>([
    ["setHeader and end", (response) => response.setHeader("X-A", "1").end("abc")],
    ["writeHead with an object", (response) => response.writeHead(200, { "X-A": "1" }).end("abc")],
    [
      "writeHead with a message",
      (response) => response.writeHead(200, "OK", { "x-a": 1 }).end("abc"),
    ],
    ["writeHead with a list", (response) => response.writeHead(200, ["X-A", "1"]).end("abc")],
    [
      "writes, flushed headers and an empty end",
      (response) => {
        response.setHeader("x-a", "1");
        response.flushHeaders();
        response.write(Buffer.from("a"));
        response.write("62", "hex");
        response.write("c", () => response.end());
      },
    ],
    [
      "a stream",
      (response) => pipeline(Readable.from(["a", "b", "c"]), response.setHeader("x-a", "1")),
    ],
    [
      "an end that is waited for",
      async (response) => {
        response.setHeader("x-a", "1").end("abc", () => response.emit("told"));
        await once(response, "told");
      },
    ],
  ])("%s", async (_, handler) => {
    const answer = await capture(handler);
    expect(answer).toMatchObject({ status: 200, body: Buffer.from("abc") });
    expect(String(answer?.headers["x-a"])).toBe("1");
  });
});

it("looks sent to the handler once it is sent", async () => {
  const seen: boolean[] = [];
  await capture((response) => {
    seen.push(response.headersSent, response.writableEnded);
    response.write("a");
    seen.push(response.headersSent, response.writableEnded);
    response.end();
    seen.push(response.writableEnded, response.writableFinished);
    response.end("more");
  });
  expect(seen).toEqual([false, false, true, false, true, true]);
});

it.each<[string, (response: ServerResponse) => unknown, string]>([
  ["throws", () => Promise.reject(new Error("away")), "away"],
  ["is cut off", (response) => response.destroy(), "the answer was broken off"],
  ["never answers", () => {}, "no answer within 200 ms"],
  ["never ends", (response) => response.write("a"), "no answer within 200 ms"],
  ["is too large", (response) => response.end("a".repeat(1_001)), "larger than 1000 bytes"],
])("an origin that %s is a failure", async (_, handler, reason) => {
  await expect(capture(handler)).rejects.toThrow(reason);
});

it("a hung handler is told that nobody waits any more", async () => {
  let isTold = false;
  const failed = capture((response) => {
    response.once("close", () => {
      isTold = true;
    });
  });
  await expect(failed).rejects.toThrow();
  expect(isTold).toBe(true);
});
