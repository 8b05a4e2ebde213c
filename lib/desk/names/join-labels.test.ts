import { describe, expect, test } from "vitest";
import { joinLabels } from "#lib/desk/names/join-labels";

const label = (editionId: string, name: string, ...synonyms: string[]) => ({
  editionId,
  name,
  synonyms,
});

describe("the names of two topics that become one", () => {
  test("old names and synonyms become synonyms, after those that stand already", () => {
    const merged = [label("en", "Railways", "Trains")];
    const kept = [label("en", "Rail", "Rail travel")];
    expect(joinLabels(merged, kept)).toEqual({
      movedEditionIds: [],
      synonyms: [{ editionId: "en", synonyms: ["Rail travel", "Railways", "Trains"] }],
    });
  });

  test("no name stands twice, whatever its capitals, nor beside the name itself", () => {
    const merged = [label("en", "rail", "TRAINS", "Rolling stock")];
    const kept = [label("en", "Rail", "Trains")];
    expect(joinLabels(merged, kept).synonyms).toEqual([
      { editionId: "en", synonyms: ["Trains", "Rolling stock"] },
    ]);
  });

  test("a name in an edition that the other has none in moves over whole", () => {
    const merged = [label("en", "Railways"), label("fa", "راه‌آهن")];
    expect(joinLabels(merged, [label("en", "Rail")]).movedEditionIds).toEqual(["fa"]);
  });
});
