import type { Page } from "@playwright/test";

/** What somebody could not tell apart who hears a page by its landmarks, its headings or its links alone. */
export function findFaults(page: Page): Promise<string[]> {
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
