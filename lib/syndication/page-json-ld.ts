import type { AboutPage, ContactPage, WebPage, WithContext } from "schema-dts";
import type { PageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { publisherJsonLd } from "#lib/syndication/publisher-json-ld";
import { siteJsonLd } from "#lib/syndication/website-json-ld";

/** Last parts of addresses that say what a Page is, in the languages of newsrooms that we know; all in the form of a slug. */
const knownSlugs = {
  AboutPage: [
    ["about", "about-us", "about-this-paper", "who-we-are"],
    ["درباره-ما", "درباره", "درباره-روزنامه"],
    ["من-نحن", "عن-الصحيفة", "حول"],
    ["a-propos", "qui-sommes-nous"],
  ],
  ContactPage: [
    ["contact", "contact-us"],
    ["تماس", "تماس-با-ما"],
    ["اتصل-بنا", "تواصل-معنا"],
    ["nous-contacter", "nous-ecrire"],
  ],
} as const;

/** An undated text; About and Contact, known by their addresses in any edition, are named as what they are. */
export function pageJsonLd(where: Where, page: PageView): WithContext<WebPage> {
  const { siteUrl } = where;
  const type = typeOf(page);
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: page.title,
    ...(page.standfirst && { description: page.standfirst }),
    url: absoluteUrl(siteUrl, page.path),
    inLanguage: languageTag({ code: page.language }),
    isPartOf: siteJsonLd(where),
    publisher: publisherJsonLd(where),
  };
}

type PageType = Exclude<AboutPage | ContactPage | WebPage, string>["@type"];

function typeOf({ path, translations }: PageView): PageType {
  const slugs = [path, ...translations.map((other) => other.path)].map(
    (address) => address.split("/").at(-1) ?? "",
  );
  const isOne = (known: readonly (readonly string[])[]) =>
    slugs.some((slug) => known.flat().includes(slug));
  if (isOne(knownSlugs.AboutPage)) return "AboutPage";
  return isOne(knownSlugs.ContactPage) ? "ContactPage" : "WebPage";
}
