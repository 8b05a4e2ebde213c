import { expect, type Page } from "@playwright/test";
import { test } from "../test.ts";
import { pageKinds } from "./page-kinds.ts";

/** What somebody hears who goes through a page by its landmarks, its headings or its links alone. */
for (const language of ["en", "fa"]) {
  test(`${language}: landmarks have names, headings skip no level, a link's name leads to one place`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [kind, path] of Object.entries(pageKinds)) {
      if (!kind.startsWith(`${language} `)) continue;
      await page.goto(path);
      expect(await findFaults(page), kind).toEqual([]);
    }
  });
}

test("what nobody could tell apart by ear is found", async ({ page }) => {
  await page.setContent(`<main><h1>A</h1><h3>B</h3><nav><a href="/a">More</a></nav>
    <a href="/b">More</a><a href="/c"></a><aside>C</aside><img src="data:,"></main>`);
  expect(await findFaults(page)).toEqual([
    "“B” skips a level",
    "a nav has no name",
    "an aside has no name",
    "a link to /c has no name",
    "main: More leads to /a and /b",
    "a picture has no words",
  ]);
});

function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = <E extends Element>(selector: string) => [
      ...document.querySelectorAll<E>(selector),
    ];
    const faults: string[] = [];
    let level = 0;
    for (const heading of all("h1, h2, h3, h4, h5, h6")) {
      const own = Number(heading.tagName[1]);
      if (own > level + 1) faults.push(`“${heading.textContent}” skips a level`);
      level = own;
    }
    for (const landmark of all("nav, aside")) {
      const isNamed = landmark.ariaLabel || landmark.hasAttribute("aria-labelledby");
      const article = landmark.localName === "aside" ? "an" : "a";
      if (!isNamed) faults.push(`${article} ${landmark.localName} has no name`);
    }
    // A section and a topic may have one name; in the masthead and in the text they are heard apart.
    const within = (one: Element) => one.closest("body > header, main, body > footer")?.localName;
    const places = new Map<string, Set<string>>();
    for (const link of all<HTMLAnchorElement>("a[href]")) {
      const picture = link.querySelector("img")?.alt ?? "";
      const name = link.ariaLabel || link.textContent.trim() || picture;
      const to = link.getAttribute("href") ?? "";
      if (name === "") faults.push(`a link to ${to} has no name`);
      // A part of the page itself is heard to be one.
      else if (!to.startsWith("#")) {
        const key = `${within(link)}: ${name}`;
        places.set(key, (places.get(key) ?? new Set()).add(to));
      }
    }
    for (const [name, to] of places) {
      if (to.size > 1) faults.push(`${name} leads to ${[...to].join(" and ")}`);
    }
    if (all("img:not([alt])").length > 0) faults.push("a picture has no words");
    return faults;
  });
}
