import { expect, test } from "vitest";
import { makeDrawings } from "#lib/drawing/make-drawings";

const few = { waiting: 2, bytes: 10 };

function counted(bytes: number) {
  const drawn: string[] = [];
  const draw = (name: string) => async () => {
    drawn.push(name);
    return Buffer.alloc(bytes);
  };
  return { drawn, draw };
}

test("a picture is drawn once, however many ask for it and whenever", async () => {
  const drawings = makeDrawings(few);
  const { drawn, draw } = counted(4);
  await Promise.all([1, 2, 3, 4, 5, 6].map(() => drawings("a", draw("a"))));
  await drawings("a", draw("a"));
  expect(drawn).toEqual(["a"]);
});

test("one is drawn at a time, and who comes when too many wait gets none", async () => {
  const drawings = makeDrawings(few);
  let atOnce = 0;
  const draw = async () => {
    atOnce += 1;
    expect(atOnce).toBe(1);
    await new Promise((soon) => setImmediate(soon));
    atOnce -= 1;
    return Buffer.alloc(1);
  };
  const got = await Promise.all(["a", "b", "c", "d", "e"].map((name) => drawings(name, draw)));
  expect(got.map((one) => one !== null)).toEqual([true, true, true, false, false]);
  expect(await drawings("d", draw)).not.toBeNull();
});

test("what was not asked for the longest goes first when there is no more room", async () => {
  const drawings = makeDrawings(few);
  const { drawn, draw } = counted(4);
  for (const name of ["a", "b", "a", "c", "a", "b"]) await drawings(name, draw(name));
  expect(drawn).toEqual(["a", "b", "c", "b"]);
});

test("a drawing that failed is tried again, and holds up no other", async () => {
  const drawings = makeDrawings(few);
  const { drawn, draw } = counted(1);
  const failing = drawings("a", () => Promise.reject(new Error("no picture")));
  const next = drawings("b", draw("b"));
  await expect(failing).rejects.toThrow("no picture");
  await next;
  await drawings("a", draw("a"));
  expect(drawn).toEqual(["b", "a"]);
});
