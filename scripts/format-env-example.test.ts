import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { environment } from "#lib/platform/env";
import { formatEnvExample } from "./format-env-example.ts";

const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

test(".env.example says what the schema of the environment says", () => {
  expect(example).toBe(formatEnvExample());
});

test("a copy of it changes nothing, and with the comments off every variable is there", () => {
  expect(parseEnv(example)).toEqual({});
  const open = example.replace(/^# (?=[A-Z\d_]+=)/gm, "");
  expect(new Set(Object.keys(parseEnv(open)))).toEqual(new Set(Object.keys(environment.shape)));
});
