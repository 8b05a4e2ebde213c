import { expect, test } from "vitest";
import { actions, actionsFor } from "#components/desk/editor/actions";
import { formatKeys } from "#components/desk/editor/key-names";

test("everything that can be done has keys of its own", () => {
  const keys = actions.map((action) => action.keys);
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(actions.length);
});

test.each([
  ["", "paragraph"],
  ["pic", "figure"],
  ["quo", "quote"],
  ["youtube", "embed"],
  ["h3", "heading3"],
])("after a slash, %j offers %s first", (typed, id) => {
  expect(actionsFor(typed)[0]?.id).toBe(id);
});

test("what nobody knows offers nothing", () => {
  expect(actionsFor("zzz")).toEqual([]);
});

test("keys are named as they are printed", () => {
  expect(formatKeys("Mod-Alt-2", false)).toBe("Ctrl+Alt+2");
  expect(formatKeys("Mod-Shift-b", true)).toBe("⌘⇧B");
});
