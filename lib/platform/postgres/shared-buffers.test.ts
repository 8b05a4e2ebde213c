import { expect, test } from "vitest";
import { sharedBuffers } from "#lib/platform/postgres/shared-buffers";

const gigabyte = 2 ** 30;

test.each([
  ["a small machine", { machine: gigabyte / 2, allowed: undefined }, 128],
  ["a machine of 4 GB", { machine: 4 * gigabyte, allowed: 0 }, 512],
  ["a container of 2 GB on a large one", { machine: 64 * gigabyte, allowed: 2 * gigabyte }, 256],
  ["a large machine", { machine: 64 * gigabyte, allowed: 2 ** 63 }, 4096],
])("on %s", (_what, memory, megabytes) => {
  expect(sharedBuffers(memory)).toBe(megabytes);
});
