import { dataTable } from "#lib/syndication/testing/data-table";

type Data = Record<string, unknown>;

/** What it is to a search engine: the first of its types. */
export const typeOfData = (data: object): string =>
  String(["@type" in data ? data["@type"] : ""].flat()[0]);

/** What a page's structured data lacks of what its type requires, and what is wrong in it. */
export function checkData(data: Data): string[] {
  const type = typeOfData(data);
  const needs = dataTable[type];
  if (data["@context"] !== "https://schema.org" || needs === undefined) {
    return [`data of the kind ${type}`];
  }
  return [
    ...missingIn(data, needs.required).map((name) => `${type} without ${name}`),
    ...faultsIn(data, type),
    ...(type === "BreadcrumbList" ? orderOf(data.itemListElement) : []),
  ];
}

/** Which of these are not everywhere in it where they could be. */
export function missingIn(data: object, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const found = valuesAt(data, path.split("."));
    return found.length === 0 || found.some((value) => value === undefined);
  });
}

function valuesAt(value: unknown, [first, ...rest]: string[]): unknown[] {
  if (first === undefined) return [value];
  if (Array.isArray(value) && !/^\d+$/.test(first)) {
    return value.flatMap((one) => valuesAt(one, [first, ...rest]));
  }
  if (typeof value !== "object" || value === null) return [undefined];
  return valuesAt(Reflect.get(value, first), rest);
}

/** Whole seconds and an offset: which day it was depends on it. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const address = /^https?:\/\/[^\s"<>\\^`|{}]+$/;
const addresses = new Set(["url", "item", "@id", "contentUrl", "license", "sameAs"]);

function faultsIn(value: unknown, at: string): string[] {
  if (value === null || value === "") return [`${at} says nothing`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${at} is empty`];
    return value.flatMap((one) => faultsIn(one, at));
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([name, part]) => faultsIn(part, `${at}.${name}`));
  }
  const name = at.split(".").at(-1) ?? "";
  const isWrong =
    (addresses.has(name) && !address.test(String(value))) ||
    (/^date(?!line)/.test(name) && !instant.test(String(value)));
  return isWrong ? [`${at} is ${value}`] : [];
}

function orderOf(steps: unknown): string[] {
  const isInOrder =
    Array.isArray(steps) && steps.every((step, index) => step.position === index + 1);
  return isInOrder ? [] : ["a breadcrumb out of order"];
}
