import { expect, it } from "vitest";
import { type AskedSince, makeAskedAddresses } from "#lib/delivery/asked-addresses";

function counting() {
  const kept: AskedSince[] = [];
  const warned: string[] = [];
  const state = { isAway: false, now: new Date("2026-11-24T12:00:00Z") };
  const asked = makeAskedAddresses({
    keep: async (some) => {
      if (state.isAway) throw new Error("the database is away");
      kept.push(some);
    },
    clock: { now: () => state.now },
    log: { info: () => {}, warn: (message) => void warned.push(message), error: () => {} },
  });
  return { asked, kept, warned, state };
}

it("counts each address, with when it was asked for last, and begins anew once that is kept", async () => {
  const { asked, kept, state } = counting();
  asked.note("/old");
  state.now = new Date("2026-11-24T12:00:30Z");
  asked.note("/old");
  asked.noteMissing("/lost", "friend.example");
  asked.noteMissing("/lost", "");
  await asked.flush();
  await asked.flush();
  asked.note("/old");
  await asked.stop();
  const lastAt = state.now;
  expect(kept).toEqual([
    {
      led: [{ path: "/old", hits: 2, from: "", lastAt }],
      missing: [{ path: "/lost", hits: 2, from: "friend.example", lastAt }],
    },
    { led: [{ path: "/old", hits: 1, from: "", lastAt }], missing: [] },
  ]);
});

it("keeps counting while the database is away, and loses nothing", async () => {
  const { asked, kept, warned, state } = counting();
  state.isAway = true;
  asked.note("/old");
  await asked.flush();
  asked.note("/old");
  state.isAway = false;
  await asked.flush();
  expect(warned).toHaveLength(1);
  expect(kept.map(({ led }) => led)).toEqual([
    [{ path: "/old", hits: 2, from: "", lastAt: state.now }],
  ]);
  await asked.stop();
});

it("a flood of addresses, or of long ones, fills no memory and hides no other count", async () => {
  const { asked, kept } = counting();
  for (let index = 0; index < 50_000; index += 1) {
    asked.note(`/flood/${index}`);
    asked.noteMissing(`/flood/${index}`, "");
  }
  asked.note(`/${"a".repeat(1_500)}`);
  asked.note("/flood/1");
  await asked.stop();
  expect([kept[0]?.led.length, kept[0]?.missing.length]).toEqual([10_000, 2_000]);
  expect(kept[0]?.led.find(({ path }) => path === "/flood/1")?.hits).toBe(2);
});
