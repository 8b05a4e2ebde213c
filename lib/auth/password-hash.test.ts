import { verify } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword, isPassword } from "#lib/auth/password-hash";

test("a kept password is argon2id at the cost that OWASP asks for", async () => {
  expect(await hashPassword("river eel lantern")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("the same password never looks the same twice", async () => {
  expect(await hashPassword("river eel")).not.toBe(await hashPassword("river eel"));
});

test("every character counts, however long the password is", async () => {
  const long = "lantern ".repeat(100);
  const kept = await hashPassword(`${long}a`);
  expect(await isPassword(`${long}a`, kept)).toBe(true);
  expect(await isPassword(`${long}b`, kept)).toBe(false);
});

test("letters typed in two parts are the same letters", async () => {
  const kept = await hashPassword("café am Fluß".normalize("NFD"));
  expect(await isPassword("café am Fluß".normalize("NFC"), kept)).toBe(true);
});

test("capitals are other letters", async () => {
  expect(await isPassword("RIVER EEL", await hashPassword("river eel"))).toBe(false);
});

test("whoever has no password cannot get in with any", async () => {
  for (const password of ["", "nobody has this password"]) {
    expect(await isPassword(password, null)).toBe(false);
  }
});

test("for somebody who is not there the same work is done, at the same cost", async () => {
  const compared: string[] = [];
  const work = async (kept: string, password: string) => {
    compared.push(kept);
    return verify(kept, password);
  };
  expect(await isPassword("river eel lantern", null, work)).toBe(false);
  expect(compared).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)]);
});
