import { siteModule } from "../../lib/language/site-scripts.ts";
import type { Page } from "../fetch/page.ts";

/** The one that sets the theme, which the content policy knows, and the module. */
const ownScripts = new Set(["inline", siteModule]);

/** What search engines, and whoever shares a link, miss on a page or find wrong with it. */
export function checkPage(page: Page, address: string): string[] {
  const { title, headlines, meta, canonical, data, scripts } = page;
  const social = ["og:title", "og:type", "og:url", "og:site_name"];
  const always = [
    ...(title.trim() === "" ? ["no title"] : []),
    ...(headlines.length === 1 ? [] : [`${headlines.length} headlines of the first rank`]),
    ...scripts.filter((script) => !ownScripts.has(script)).map((script) => `script ${script}`),
  ];
  // A search is nobody's to keep or to share under an address of its own.
  if (meta.get("robots") === "noindex") return always;
  return [
    ...always,
    ...(meta.get("description") ? [] : ["no description"]),
    ...(canonical === address ? [] : [`canonical ${canonical}`]),
    ...social.flatMap((name) => (meta.get(name) ? [] : [`no ${name}`])),
    ...(meta.get("og:url") === address ? [] : [`og:url ${meta.get("og:url")}`]),
    ...(data.length > 0 ? [] : ["no structured data"]),
    ...data.flatMap(checkData),
  ];
}

const needed: Record<string, string[]> = {
  NewsArticle: [
    "headline",
    "datePublished",
    "dateModified",
    "publisher",
    "mainEntityOfPage",
    "inLanguage",
    "isAccessibleForFree",
  ],
  BreadcrumbList: ["itemListElement"],
  CollectionPage: ["name", "url"],
  ProfilePage: ["mainEntity"],
  WebSite: ["name", "url"],
};

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?[+-]\d\d:\d\d$/;

function checkData(data: Record<string, unknown>): string[] {
  const type = [data["@type"]].flat()[0];
  const fields = needed[String(type)];
  if (data["@context"] !== "https://schema.org" || fields === undefined) {
    return [`data of the kind ${type}`];
  }
  const dates = ["datePublished", "dateModified"].filter((name) => name in data);
  return [
    ...fields.filter((name) => !data[name]).map((name) => `${type} without ${name}`),
    ...dates
      .filter((name) => !instant.test(String(data[name])))
      .map((name) => `${name} ${data[name]}`),
    ...(type === "BreadcrumbList" ? checkSteps(data.itemListElement) : []),
  ];
}

function checkSteps(steps: unknown): string[] {
  const inOrder =
    Array.isArray(steps) &&
    steps.every((step, index) => step.position === index + 1 && step.name !== "");
  return inOrder ? [] : ["a breadcrumb out of order"];
}
