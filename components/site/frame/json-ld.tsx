import type { Thing, WithContext } from "schema-dts";
import { jsonLdScript } from "#lib/syndication/json-ld-script";

/** What the page says to machines, as schema.org data; `jsonLdScript` makes it safe inside a script. */
export function JsonLd({ data }: { data: WithContext<Thing>[] }) {
  return data.map((thing, index) => (
    <script
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page never changes order
      key={index}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped for a script, which React does not do
      dangerouslySetInnerHTML={{ __html: jsonLdScript(thing) }}
    />
  ));
}
