import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ErrorPage } from "#components/site/fronts/error-page";
import { outlineOf, textOf } from "#components/testing/outline";
import { fillNotice } from "#lib/delivery/fill-notice";
import { english, persian } from "#lib/syndication/testing/example-views";

test.each([
  [400, "This address cannot be read"],
  [404, "Page not found"],
  [410, "This page has been withdrawn"],
  [503, "We cannot show this page right now"],
] as const)("%i says what happened and leads home", (status, title) => {
  const html = renderToStaticMarkup(<ErrorPage name={status} edition={english} />);
  expect(outlineOf(html)).toEqual([`1 ${title}`]);
  expect(html).toMatch(/<a [^>]*href="\/">Go to the home page<\/a>/);
});

test("in another edition it speaks that language and leads to that home", () => {
  const html = renderToStaticMarkup(<ErrorPage name={404} edition={persian} />);
  expect(outlineOf(html)).toEqual(["1 صفحه پیدا نشد"]);
  expect(html).toContain('href="/fa"');
});

test("only a withdrawal leaves room for what the editors say about it", () => {
  const gone = renderToStaticMarkup(<ErrorPage name={410} edition={english} />);
  expect(textOf(fillNotice(gone, "At the request of the court."))).toContain("the court.");
  expect(fillNotice(gone, "به دستور دادگاه.")).toMatch(/<p [^>]*dir="auto"[^>]*>به دستور/);
  expect(fillNotice(gone, null)).not.toContain("data-notice");
  expect(renderToStaticMarkup(<ErrorPage name={404} edition={english} />)).not.toContain(
    "data-notice",
  );
});

test.each([
  [400, 1],
  [404, 1],
  [410, 1],
  [503, 0],
  ["closed", 0],
] as const)("%s offers the search %i times: where the site can be asked", (name, times) => {
  const html = renderToStaticMarkup(<ErrorPage name={name} edition={persian} />);
  expect(html.split('<form action="/fa/search">').length - 1).toBe(times);
});
