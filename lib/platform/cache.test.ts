import { setImmediate as soon } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { followedExpiries, keepRead, shareRead, withPageNotes } from "#lib/platform/cache";

const expiries = followedExpiries();
let name = "";
beforeEach(() => {
  name = crypto.randomUUID();
});

/** A read that answers when the test says so, and how often it was asked. */
function watchRead<T>(tags: string[]) {
  const answers: ((value: T) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const read = async () => {
    const value = await new Promise<T>((resolve, reject) => {
      answers.push(resolve);
      failures.push(reject);
    });
    return { value, tags };
  };
  return { read, answers, failures };
}

describe("a page", () => {
  test("says the tags of all that it shows, and that it may be kept", async () => {
    const { answer, notes } = withPageNotes(async () => {
      await keepRead(async () => ({ value: 1, tags: ["a", "b"] }));
      await soon();
      return keepRead(async () => ({ value: 2, tags: ["b", "c"] }));
    });
    expect(await answer).toBe(2);
    expect(notes).toEqual({ tags: new Set(["a", "b", "c"]), isKept: true, until: null });
  });

  test("is old by itself as soon as the first of its reads is", async () => {
    const [noon, later] = [new Date("2026-11-24T12:00:00Z"), new Date("2026-11-24T13:00:00Z")];
    const { answer, notes } = withPageNotes(async () => {
      for (const until of [later, noon, null])
        await keepRead(async () => ({ value: 1, tags: [], until }));
    });
    await answer;
    expect(notes.until).toEqual(noon);
  });

  test("that only shows what others show as well says its tags, and may not be kept", async () => {
    const { answer, notes } = withPageNotes(() =>
      shareRead(name, async () => ({ value: 1, tags: ["a"] })),
    );
    expect(await answer).toEqual({ value: 1, tags: ["a"] });
    expect(notes).toEqual({ tags: new Set(["a"]), isKept: false, until: null });
  });

  test("made beside another hears nothing of it", async () => {
    const one = withPageNotes(async () => {
      await soon();
      return keepRead(async () => ({ value: 1, tags: ["one"] }));
    });
    const other = withPageNotes(() => keepRead(async () => ({ value: 2, tags: ["other"] })));
    await Promise.all([one.answer, other.answer]);
    expect([...one.notes.tags]).toEqual(["one"]);
    expect([...other.notes.tags]).toEqual(["other"]);
  });

  test("whose read failed may not be kept", async () => {
    const { answer, notes } = withPageNotes(() =>
      keepRead(() => Promise.reject(new Error("The database is away."))),
    );
    await expect(answer).rejects.toThrow("away");
    expect(notes.isKept).toBe(false);
  });
});

describe("what many pages show", () => {
  test("is read once, however many ask at once and later, until one of its tags is expired", async () => {
    const { read, answers } = watchRead<number>([`a ${name}`]);
    const both = [shareRead(name, read), shareRead(name, read)];
    answers[0]?.(1);
    expect(await Promise.all(both)).toMatchObject([{ value: 1 }, { value: 1 }]);
    expiries.note({ hard: ["another"], soft: [] });
    expect(await shareRead(name, read)).toMatchObject({ value: 1 });
    expect(answers).toHaveLength(1);
    for (const firmness of ["hard", "soft"] as const) {
      expiries.note({ hard: [], soft: [], [firmness]: [`a ${name}`] });
      const again = [shareRead(name, read), shareRead(name, read)];
      await soon();
      answers.at(-1)?.(answers.length);
      expect(await Promise.all(again)).toMatchObject([
        { value: answers.length },
        { value: answers.length },
      ]);
    }
    expect(answers).toHaveLength(3);
  });

  test("is read once more by who asks after an expiry that came while it was read", async () => {
    const { read, answers } = watchRead<number>([`a ${name}`]);
    const early = shareRead(name, read);
    expiries.note({ hard: [`a ${name}`], soft: [] });
    const late = [shareRead(name, read), shareRead(name, read)];
    answers[0]?.(1);
    expect(await early).toMatchObject({ value: 1 });
    await soon();
    expect(answers).toHaveLength(2);
    answers[1]?.(2);
    expect(await Promise.all(late)).toMatchObject([{ value: 2 }, { value: 2 }]);
  });

  test("that could not be read fails for all who waited, and is tried again", async () => {
    const { read, answers, failures } = watchRead<number>([]);
    const both = [shareRead(name, read), shareRead(name, read)];
    failures[0]?.(new Error("away"));
    for (const one of both) await expect(one).rejects.toThrow("away");
    const again = shareRead(name, read);
    await soon();
    answers[1]?.(2);
    expect(await again).toMatchObject({ value: 2 });
  });

  test("that is not there is not remembered: anybody may ask for it", async () => {
    const { read, answers } = watchRead<null>([]);
    for (const times of [1, 2]) {
      const asked = shareRead(name, read);
      await soon();
      answers.at(-1)?.(null);
      expect(await asked).toMatchObject({ value: null });
      await soon();
      expect(answers).toHaveLength(times);
    }
  });
});
