import { expect, test } from "vitest";
import { withAllSearches } from "./all-searches.ts";

test("searches get a line for their average and one for the kind in their middle", () => {
  const figure = (site: number) => ({ site, database: site * 2, p50: site * 3 });
  const searches = [1, 2, 9].map(
    (site, at) => [`search: ${at}`, new Map([[10, figure(site)]])] as const,
  );
  const figures = withAllSearches(new Map([["home", new Map([[10, figure(5)]])], ...searches]));
  expect(figures.get("all searches, average")).toEqual(new Map([[10, figure(4)]]));
  expect(figures.get("all searches, median")).toEqual(new Map([[10, figure(2)]]));
  expect(figures.size).toBe(6);
});

test("where nothing was searched there is no such line", () => {
  const figures = new Map([["home", new Map()]]);
  expect(withAllSearches(figures)).toEqual(figures);
});
