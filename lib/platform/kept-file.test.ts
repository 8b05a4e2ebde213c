import { expect, test } from "vitest";
import { answerCondition, keptForGood } from "#lib/platform/kept-file";

const modifiedAt = new Date("2026-11-24T12:00:00Z");
const said = keptForGood({ hash: "a1", modifiedAt });
const before = new Date(modifiedAt.getTime() - 1_000).toUTCString();
const answer = (headers: Record<string, string>) =>
  answerCondition(new Request("https://paper.example/media/a1.jpg", { headers }), said);

test.each<[Record<string, string>]>([
  [{}],
  [{ "if-match": '"a1"' }],
  [{ "if-none-match": '"b2"' }],
  [{ "if-modified-since": before }],
  [{ "if-unmodified-since": modifiedAt.toUTCString(), range: "bytes=0-9" }],
])("%j is sent the bytes", (headers) => {
  expect(answer(headers)).toBeNull();
});

test.each<[Record<string, string>, number]>([
  [{ "if-none-match": '"a1"' }, 304],
  [{ "if-match": '"a1"', "if-none-match": '"a1"' }, 304],
  [{ "if-match": '"b2"', "if-none-match": '"a1"' }, 412],
  [{ "if-match": '"b2"', range: "bytes=0-9" }, 412],
  [{ "if-unmodified-since": before }, 412],
])("%j is answered with %s", (headers, status) => {
  expect(answer(headers)).toMatchObject({ status, body: null });
});

test("that bytes are not those that were meant is kept by nobody; that they are the same is said with their tag", () => {
  expect(answer({ "if-match": '"b2"' })?.headers.get("cache-control")).toBe("no-store");
  expect(answer({ "if-none-match": "*" })?.headers.get("etag")).toBe('"a1"');
});
