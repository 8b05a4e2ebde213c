import { z } from "zod";
import { checkHref } from "#lib/content/check-href";
import { line, text } from "#lib/content/fields";

/** What a newsroom holds itself to, as the trust indicators of the news media name it (schema.org). */
export const policyKinds = [
  "ethics",
  "corrections",
  "ownership",
  "factChecking",
  "diversity",
] as const;
export type PolicyKind = (typeof policyKinds)[number];

const address = line("address", 2000).refine(
  (written) => /^\/(?!\/)/u.test(written) || checkHref(written).ok,
  "Enter a path of this site, such as /corrections, or a whole address with https://.",
);

/** How many links of its own a footer can have. */
export const mostLinks = 12;

export const footerLinks = z
  .array(z.object({ name: line("name", 100).min(1, "Name the link."), address }))
  .max(mostLinks, `Use at most ${mostLinks} links.`);

export const policies = z.partialRecord(z.enum(policyKinds), z.uuid());

/** What stands around the pages of an edition besides its names. */
export const siteSettings = z.object({
  footerText: text("text of the footer", 1000),
  footerLinks,
  policies,
  /** Its feeds carry a summary of each article instead of the whole text. */
  feedSummary: z.boolean().default(false),
});
export type SiteSettingsInput = z.input<typeof siteSettings>;
