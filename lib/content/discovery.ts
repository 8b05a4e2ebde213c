import { z } from "zod";
import { checkHref } from "#lib/content/check-href";
import { line } from "#lib/content/fields";

/** What a newsroom sets for machines: which crawlers of language models may come, and who is told of changes. */
export const discoverySettings = z.object({
  allowTraining: z.boolean(),
  allowAssistants: z.boolean(),
  /** Whether search engines are told (IndexNow). */
  tellSearchEngines: z.boolean(),
  /** The hub that is told of changed feeds (WebSub); empty where none is. */
  hubUrl: line("address of the hub", 500).refine(
    (url) => url === "" || (/^https?:\/\//.test(url) && checkHref(url).ok && URL.canParse(url)),
    "Enter the whole address of a hub, such as https://pubsubhubbub.appspot.com/, or nothing.",
  ),
});
export type DiscoverySettings = z.output<typeof discoverySettings>;
