import { expect, test } from "vitest";
import type { FormState } from "#components/desk/plain-form";
import { withFiles } from "#components/desk/sent-files";

function formWith(bytes: number): FormData {
  const form = new FormData();
  form.set("footerText", "Since 1931");
  form.set("logo", new File([new Uint8Array(bytes)], "logo.png"));
  return form;
}

const answering = (state: FormState) => withFiles(async (_: FormState) => state);
const stale = { path: ["version"], message: "Somebody saved it meanwhile." };

test("a file that is too large is told beside its field and not sent", async () => {
  let sent = 0;
  const send = withFiles(async (_: FormState) => {
    sent += 1;
    return { done: "Saved." };
  });
  expect(await send({ done: "Saved.", version: "3" }, formWith(1_000_001))).toEqual({
    issues: [{ path: ["logo"], message: "This file is larger than 1 MB. Make it smaller." }],
    typed: { footerText: "Since 1931" },
    version: "3",
  });
  expect(sent).toBe(0);
  expect(await send({}, formWith(1_000_000))).toEqual({ done: "Saved." });
});

test("a file that went with a form that is refused has to be chosen again", async () => {
  const { issues } = await answering({ issues: [stale] })({}, formWith(9));
  expect(issues).toEqual([
    stale,
    { path: ["logo"], message: expect.stringContaining("Choose the file again") },
  ]);
});

test("nothing is said of a file that was none, or that is told of already", async () => {
  expect(await answering({ issues: [stale] })({}, formWith(0))).toEqual({ issues: [stale] });
  const refused = { path: ["logo"], message: "This file is no PNG, JPEG or WebP picture." };
  expect(await answering({ issues: [refused] })({}, formWith(9))).toEqual({ issues: [refused] });
});
