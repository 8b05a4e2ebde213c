import { describe, expect, it } from "vitest";
import { entityTag } from "#lib/delivery/entity-tag";

const body = Buffer.from("<p>news</p>");

describe("an entity tag", () => {
  it("is strong, quoted and the same for the same bytes", () => {
    expect(entityTag(body, "identity")).toMatch(/^"[\w-]{22}"$/);
    expect(entityTag(Buffer.from(body), "identity")).toBe(entityTag(body, "identity"));
  });

  it("differs with the bytes and with the encoding", () => {
    const tags = [
      entityTag(body, "identity"),
      entityTag(body, "gzip"),
      entityTag(body, "br"),
      entityTag(Buffer.from("<p>olds</p>"), "identity"),
    ];
    expect(new Set(tags).size).toBe(4);
  });
});
