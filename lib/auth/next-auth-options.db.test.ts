import { expect, test, vi } from "vitest";
import { nextAuthOptions } from "#lib/auth/next-auth-options";
import { env } from "#lib/platform/env";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();

test("a database that is away is logged, and a stranger learns nothing of it", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const away = () => {
    throw new Error("Can't reach database server at db.internal:5432");
  };
  const desk = { ...newsroom, clock: { ...newsroom.clock, now: away } };
  const [provider] = nextAuthOptions(desk, env()).providers;
  if (provider?.type !== "credentials") throw new Error("Signing in is by password.");
  const { authorize } = provider.options as typeof provider;
  const given = { email: "somebody@example.org", password: "river eel lantern" };
  expect(await authorize(given, { headers: {} })).toBeNull();
  expect(JSON.stringify(written.mock.calls)).toContain("could not be signed in");
});
