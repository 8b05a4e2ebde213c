import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SearchDay } from "#components/site/search/search-day";
import { wordingFor } from "#lib/language/wording-for";
import { readSearchAsked } from "#lib/published/search/asked";
import { english, persian } from "#lib/syndication/testing/example-views";

const early = { from: "2026-05-01", to: "2026-01-01" };

test.each([
  [english, "2026-01-01"],
  [persian, "۱۴۰۴/۱۰/۱۱"],
])(
  "a last day before the first stands in its field as $0.code writes it, and is said to be so",
  (edition, written) => {
    const asked = readSearchAsked(early, edition);
    const html = renderToStaticMarkup(<SearchDay name="to" asked={asked} edition={edition} />);
    expect(html).toContain(`value="${written}"`);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain(wordingFor(edition.code).search.earlyDay);
    const first = renderToStaticMarkup(<SearchDay name="from" asked={asked} edition={edition} />);
    expect(first).not.toContain("aria-invalid");
  },
);
