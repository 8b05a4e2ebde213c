import { expect } from "@playwright/test";
import { test } from "../test.ts";
import { faultsIn } from "./markup.ts";
import { pageKinds } from "./page-kinds.ts";

const searches = {
  "search without a question": "/search",
  "search that finds": "/search?q=river",
  "search that finds nothing": "/search?q=xyzzyx",
  "fa search": "/fa/search?q=%D8%B1%D9%88%D8%AF",
};

test("every kind of page is valid HTML", async ({ request }) => {
  for (const [kind, path] of Object.entries({ ...pageKinds, ...searches })) {
    await test.step(kind, async () => {
      const response = await request.get(path, { maxRedirects: 0 });
      expect(response.headers()["content-type"]).toContain("text/html");
      expect(await faultsIn(await response.text()), kind).toEqual([]);
    });
  }
});

test("what is not valid is found", async () => {
  const html = '<!doctype html><html lang="en"><title>A</title><p><div>b</div></p><img>';
  expect((await faultsIn(html)).join("\n")).toMatch(/close-order[\s\S]*<img> is missing required/);
});
