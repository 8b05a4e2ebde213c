import { describe, expect, test } from "vitest";
import { changeFrontLayout, type FrontChange } from "#lib/content/change-front-layout";
import {
  type FrontLayout,
  fillPlaces,
  mostStrips,
  nextEnd,
  type Pin,
  readFrontLayout,
} from "#lib/content/front-layout";

const now = new Date("2026-05-03T12:00:00Z");
const earlier = "2026-05-03T12:00:00.000Z";
const later = "2026-05-03T12:00:01.000Z";

/** Ids of one letter, so that a front is read at a glance: `A` leads, `-` fills itself. */
const idOf = (letter: string) => `00000000-0000-4000-8000-00000000000${letter.toLowerCase()}`;
const letterOf = (pin: Pin | null) => pin?.articleId.slice(-1).toUpperCase() ?? "-";
const letters = (layout: FrontLayout) => layout.places.map(letterOf).join("");
const placesOf = (written: string) =>
  [...written].map((one) => (one === "-" ? null : { articleId: idOf(one), until: null }));

function front(written: string, more: Partial<FrontLayout> = {}): FrontLayout {
  return { ...readFrontLayout("home", undefined), places: placesOf(written), ...more };
}

describe("the layout of a front", () => {
  test("that nobody arranged fills itself and leaves nothing out", () => {
    const automatic = {
      places: [null, null, null, null, null],
      blocks: [
        { name: "selected", isShown: true },
        { name: "latest", isShown: true },
        { name: "outside", isShown: true },
      ],
      strips: null,
      mayRepeat: false,
    };
    expect(readFrontLayout("home", undefined)).toEqual(automatic);
    expect(readFrontLayout("home", { places: "none" })).toEqual(automatic);
    expect(readFrontLayout("section", null).places).toHaveLength(4);
  });

  test("has its places and its blocks also where it was kept with fewer", () => {
    const kept = { ...front("A"), blocks: [{ name: "latest", isShown: false }] };
    const read = readFrontLayout("home", JSON.parse(JSON.stringify(kept)));
    expect(letters(read)).toBe("A----");
    expect(read.blocks).toEqual([
      { name: "latest", isShown: false },
      { name: "selected", isShown: true },
      { name: "outside", isShown: true },
    ]);
  });

  test("fills the places in which nothing is pinned, or nothing that can stand there", () => {
    const layout = front("-ABCD");
    layout.places[3] = { articleId: idOf("C"), until: earlier };
    layout.places[4] = { articleId: idOf("D"), until: later };
    const fill = (live: string, newest: string) =>
      fillPlaces({
        ...{ layout, now, live: new Set([...live].map(idOf)) },
        newest: [...newest].map(idOf),
      })
        .map((id) => id.slice(-1).toUpperCase())
        .join("");
    expect(fill("ABCD", "DEFCAB")).toBe("EABFD");
    expect(fill("ACD", "DEFCAB")).toBe("EAFCD");
    expect(fill("ABD", "A")).toBe("ABD");
    expect(fill("", "")).toBe("");
  });

  test("ends next where the first pin does that has not ended", () => {
    expect(nextEnd(front("AB"), now)).toBeNull();
    const at = (until: string | null) => ({ articleId: idOf("A"), until });
    const places = [at(null), at(earlier), at("2026-06-01T00:00:00Z"), at(later)];
    expect(nextEnd(front("", { places }), now)).toEqual(new Date(later));
  });
});

const pin = (letter: string, place: number, from: number | null = null): FrontChange => ({
  ...{ work: "pin", articleId: idOf(letter), place, from },
});
const move = (letter: string, step: "earlier" | "later"): FrontChange => ({
  ...{ work: "move", articleId: idOf(letter), step },
});

describe("a change of the places", () => {
  test.each<[string, FrontChange, string, string]>([
    ["a pin stands where it was put", pin("A", 1), "-----", "-A---"],
    ["those from there on slide down into the next free place", pin("C", 0), "AB-D-", "CABD-"],
    ["others stay", pin("C", 2), "AB-D-", "ABCD-"],
    ["what is pinned already moves up", pin("D", 0), "AB-D-", "DAB--"],
    ["and down, past those between", pin("A", 3), "AB-D-", "B-DA-"],
    ["what filled a place by itself leaves it", pin("X", 2, 1), "A-B--", "ABX--"],
    ["also upwards", pin("X", 0, 3), "AB---", "XAB--"],
    ["a place that was taken meanwhile is not left", pin("X", 2, 1), "AZB--", "AZXB-"],
    ["a place beyond the last is the last", pin("A", 9), "-----", "----A"],
    ["one place up", move("B", "earlier"), "AB---", "BA---"],
    ["one place down, over one that fills itself", move("A", "later"), "A-B--", "-AB--"],
    ["not above the lead", move("A", "earlier"), "AB---", "AB---"],
    ["not below the last", move("E", "later"), "ABCDE", "ABCDE"],
    ["a released place fills itself", { work: "unpin", articleId: idOf("A") }, "AB---", "-B---"],
  ])("%s", (_, change, before, after) => {
    const changed = changeFrontLayout(front(before), change);
    expect(changed.ok && letters(changed.value)).toBe(after);
  });

  test("keeps the end of what moves, and sets one", () => {
    const end: FrontChange = { work: "end", articleId: idOf("B"), until: later };
    const ended = changeFrontLayout(front("AB---"), end);
    const put = ended.ok ? changeFrontLayout(ended.value, pin("B", 4)) : ended;
    expect(put.ok && put.value.places[4]).toEqual({ articleId: idOf("B"), until: later });
  });

  test.each<[FrontChange, string, string]>([
    [pin("X", 1), "ABCDE", "Every place from there on"],
    [move("X", "later"), "A----", "It is not pinned any more"],
    [{ work: "unpin", articleId: idOf("X") }, "A----", "It is not pinned any more"],
    [{ work: "end", articleId: idOf("X"), until: null }, "A----", "It is not pinned any more"],
  ])("says why it cannot be made: %o", (change, before, sentence) => {
    expect(changeFrontLayout(front(before), change)).toMatchObject({
      issues: [{ message: expect.stringContaining(sentence) }],
    });
  });
});

test("blocks change their order, go and come back", () => {
  const changes: FrontChange[] = [
    { work: "move-block", block: "latest", step: "earlier" },
    { work: "move-block", block: "outside", step: "earlier" },
    { work: "hide-block", block: "selected" },
  ];
  const changed = changes.reduce((layout, change) => {
    const next = changeFrontLayout(layout, change);
    return next.ok ? next.value : layout;
  }, front(""));
  expect(changed.blocks).toEqual([
    { name: "latest", isShown: true },
    { name: "outside", isShown: true },
    { name: "selected", isShown: false },
  ]);
  const back = changeFrontLayout(changed, { work: "show-block", block: "selected" });
  expect(back.ok && back.value.blocks[2]?.isShown).toBe(true);
});

describe("strips", () => {
  const section = (letter: string) => ({ type: "section" as const, id: idOf(letter) });
  const topic = { type: "topic" as const, id: idOf("a") };
  const change = (layout: FrontLayout, asked: FrontChange) =>
    changeFrontLayout(layout, asked, [idOf("a"), idOf("b")]);

  test("begin as those of all sections", () => {
    const added = change(front(""), { work: "add-strip", strip: topic });
    expect(added).toMatchObject({ value: { strips: [section("a"), section("b"), topic] } });
    const moved = change(front(""), { work: "move-strip", strip: section("b"), step: "earlier" });
    expect(moved).toMatchObject({ value: { strips: [section("b"), section("a")] } });
    const removed = change(front(""), { work: "remove-strip", strip: section("a") });
    expect(removed).toMatchObject({ value: { strips: [section("b")] } });
    const own = front("", { strips: [topic] });
    expect(change(own, { work: "automatic-strips" })).toMatchObject({ value: { strips: null } });
  });

  test("are of anything once, and no more than anybody reads", () => {
    const own = front("", { strips: [topic] });
    expect(change(own, { work: "add-strip", strip: topic }).ok).toBe(false);
    expect(change(own, { work: "remove-strip", strip: section("a") }).ok).toBe(false);
    const strips = Array.from({ length: mostStrips }, () => section("c"));
    expect(change(front("", { strips }), { work: "add-strip", strip: topic })).toMatchObject({
      issues: [{ message: expect.stringContaining("at most") }],
    });
  });
});

test("whether an article may stand twice is said and taken back", () => {
  const twice = changeFrontLayout(front(""), { work: "repeat" });
  expect(twice).toMatchObject({ value: { mayRepeat: true } });
  const once = twice.ok && changeFrontLayout(twice.value, { work: "repeat-nothing" });
  expect(once).toMatchObject({ value: { mayRepeat: false } });
});
