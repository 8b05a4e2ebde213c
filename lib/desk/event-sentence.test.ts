import { describe, expect, test } from "vitest";
import { eventSentence, eventWords } from "#lib/desk/event-sentence";

const sources = import.meta.glob<string>(["../**/*.ts", "!../**/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

describe("the log in words", () => {
  test("every action that a verb records has a sentence of its own", () => {
    const actions = Object.values(sources).flatMap((source) =>
      [...source.matchAll(/action: "([a-z]+\.[a-z_-]+)"/g)].map(([, action = ""]) => action),
    );
    expect(actions.length).toBeGreaterThan(20);
    const missing = actions.filter((action) => eventSentence(action).before.includes(":"));
    expect(missing).toEqual([]);
  });

  test("a sentence goes around the thing it is about, or names none", () => {
    expect(eventSentence("topic.merged")).toEqual({
      before: "merged a topic into ",
      after: "",
      hasThing: true,
    });
    expect(eventSentence("topic.deleted").hasThing).toBe(false);
    expect(eventSentence("moon.landed-on").before).toBe("moon landed on: ");
  });

  test.each([
    [{ note: "Check the date." }, "Check the date."],
    [{ from: "reporter", to: "editor" }, "reporter → editor"],
    [{ mergedId: "1", names: ["Trams", "تراموا"] }, "Trams, تراموا"],
    [{ count: 3 }, null],
    [null, null],
  ])("of %j it says %j", (data, words) => {
    expect(eventWords(data)).toBe(words);
  });
});
