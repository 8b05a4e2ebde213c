import ResponseCache from "next/dist/server/response-cache/index.js";
import { expect, test } from "vitest";

type Asked = Parameters<ResponseCache["get"]>;

test("Next says what it makes anew behind an answer", async () => {
  const { promise: made, resolve: make } = Promise.withResolvers<void>();
  const behind: Promise<unknown>[] = [];
  const old = { value: { kind: "IMAGE" }, isStale: true, cacheControl: { revalidate: 60 } };
  const kept: unknown[] = [];
  const incrementalCache = {
    get: async () => old,
    set: async (...entry: unknown[]) => void kept.push(entry),
  };
  const cache = new ResponseCache({ minimalMode: false, route: "image" });
  const answer = await cache.get(
    "/",
    async () => {
      await made;
      return { value: { kind: "IMAGE" }, cacheControl: { revalidate: 60 } } as Awaited<
        ReturnType<Asked[1]>
      >;
    },
    {
      ...({ routeKind: "IMAGE", incrementalCache } as unknown as Asked[2]),
      waitUntil: (work) => void behind.push(work),
    },
  );
  expect(answer).toMatchObject({ isStale: true });
  let hasEnded = false;
  const end = Promise.allSettled(behind).then(() => {
    hasEnded = true;
  });
  await new Promise((soon) => setTimeout(soon, 20));
  expect(hasEnded).toBe(false);
  make();
  await end;
  expect(kept).toHaveLength(1);
});
