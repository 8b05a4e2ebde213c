import { expect, it } from "vitest";
import { negotiateEncoding } from "#lib/delivery/negotiate-encoding";

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP", "gzip"],
  ["deflate", "identity"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0.8,gzip;q=0.8", "br"],
  ["gzip;q=0", "identity"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["identity;q=1, gzip;q=0.5", "identity"],
  ["identity;q=0.5, gzip;q=0.5", "gzip"],
  ["identity;q=0", "identity"],
  ["br ; q=1.0", "br"],
  ["br;q=wrong, gzip", "gzip"],
  ["br;q=-1, gzip;q=7", "identity"],
  [",,;,", "identity"],
])("%s → %s", (accepted, encoding) => {
  expect(negotiateEncoding(accepted)).toBe(encoding);
});
