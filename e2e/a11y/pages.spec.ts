import { expect } from "@playwright/test";
import { test } from "../test.ts";
import { expectAccessible, expectReflow } from "./accessible.ts";

/** One of every kind of page; what only a broken site shows stands with the tests that break it. */
const kinds = {
  "en front page": "/",
  "en section": "/almanac",
  "en numbered page": "/almanac/page/2",
  "en analysis with document, correction, table and note": "/analysis/ten-winters-of-river-gauges",
  "en article with gallery and translation": "/articles/the-elvers-are-back",
  "en article with update, quotes and table": "/news/millgate-bridge-reopens",
  "en imported article": "/port/ferry-returns",
  "en topic": "/topics/river-wenn",
  "en author": "/authors/wenn-valley-observatory",
  "en Page": "/pages/about",
  "en archive": "/archive",
  "en corrections": "/corrections",
  "en article with a correction above the text": "/news/post-office-counter-in-shoe-shop",
  "en versions": "/news/millgate-bridge-reopens/versions",
  "en version": "/news/millgate-bridge-reopens/versions/4",
  "en address that leads nowhere": "/nothing",
  "en withdrawn article": "/news/river-path-to-close",
  "en address that cannot be meant": "/%00",
  "fa front page": "/fa",
  "fa section": "/fa/اخبار",
  "fa article with gallery and note": "/fa/مقالات/بازگشت-مارماهی-ها",
  "fa corrections": "/fa/corrections",
  "fa article with a correction above the text": "/fa/مقالات/تنور-سنگک-در-خیابان-ایستگاه",
  "fa versions": "/fa/مقالات/تنور-سنگک-در-خیابان-ایستگاه/versions",
  "fa version, with a picture that was moved": "/fa/مقالات/تنور-سنگک-در-خیابان-ایستگاه/versions/2",
  "fa topic": "/fa/topics/رود-ون",
  "fa author": "/fa/authors/توبیاس-اشگروو",
  "fa Page": "/fa/pages/درباره-ما",
  "fa address that leads nowhere": "/fa/nothing",
  "fa address that cannot be meant": "/fa/%ff",
};

for (const language of ["en", "fa"]) {
  test(`${language}: everybody can read every kind of page`, async ({ page }) => {
    test.setTimeout(120_000);
    // One page for all: what checks it is read into a browser once.
    for (const [kind, path] of Object.entries(kinds)) {
      if (!kind.startsWith(`${language} `)) continue;
      await test.step(kind, async () => {
        await page.goto(path);
        await expectAccessible(page);
        await expectReflow(page);
      });
    }
  });
}

test("what is not accessible is found", async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>A</title><img src="data:,"><p style="color:#ddd">pale words</p>',
  );
  await expect(expectAccessible(page)).rejects.toThrow(
    /color-contrast at p[\s\S]*image-alt at img/,
  );
});
