import { expect, test } from "vitest";
import { fewAtOnce } from "./few-at-once";

test("a third piece of work of one person waits for nobody else's, and begins once one of theirs has ended", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = fewAtOnce("ada", () => promise);
  const second = fewAtOnce("ada", () => promise);
  expect(await fewAtOnce("ada", async () => "third")).toBe("too many");
  expect(await fewAtOnce("tobias", async () => "theirs")).toBe("theirs");
  resolve("there");
  expect(await Promise.all([first, second])).toEqual(["there", "there"]);
  expect(await fewAtOnce("ada", async () => "third")).toBe("third");
});

test("work that fails counts no longer", async () => {
  const fail = () => fewAtOnce("eve", () => Promise.reject(new Error("lost")));
  for (let time = 0; time < 3; time += 1) await expect(fail()).rejects.toThrow("lost");
});
