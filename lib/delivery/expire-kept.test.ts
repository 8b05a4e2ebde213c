import { expect, it } from "vitest";
import { expireKept } from "#lib/delivery/expire-kept";
import type { Origin } from "#lib/delivery/origin";

type Told = {
  method: string;
  url: string;
  authorization: string;
  tags: { hard: string[]; soft: string[] };
};

function makeRoute(status: number): { told: Told[]; origin: Origin } {
  const told: Told[] = [];
  const origin: Origin = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    told.push({
      method: request.method ?? "",
      url: request.url ?? "",
      authorization: request.headers.authorization ?? "",
      tags: JSON.parse(Buffer.concat(chunks).toString()),
    });
    response.writeHead(status).end();
  };
  return { told, origin };
}

it("tells the internal route what to expire, with the secret", async () => {
  const { told, origin } = makeRoute(204);
  await expireKept(origin, "s3cret", { hard: ["article:1"], soft: ["latest:2"] });
  expect(told).toEqual([
    {
      method: "POST",
      url: "/api/internal/expire",
      authorization: "Bearer s3cret",
      tags: { hard: ["article:1"], soft: ["latest:2"] },
    },
  ]);
});

it("tells many tags in several calls and none in none", async () => {
  const { told, origin } = makeRoute(204);
  await expireKept(origin, "s", { hard: [], soft: [] });
  expect(told).toEqual([]);
  const soft = Array.from({ length: 11_000 }, (_, index) => `list:${index}`);
  await expireKept(origin, "s", { hard: ["a"], soft });
  expect(told.map(({ tags }) => [tags.hard.length, tags.soft.length])).toEqual([
    [1, 5_000],
    [0, 5_000],
    [0, 1_000],
  ]);
});

it("fails when the route did not do it, so that it is told again", async () => {
  const { origin } = makeRoute(404);
  const failed = expireKept(origin, "s", { hard: ["a"], soft: [] });
  await expect(failed).rejects.toThrow("expiring answered 404");
});
