import { expect, test } from "vitest";
import { documentVersion } from "#lib/content/document";
import { upgrades } from "#lib/content/upgrade-document";

test("every earlier version has its step to the next", () => {
  expect(upgrades).toHaveLength(documentVersion - 1);
});
