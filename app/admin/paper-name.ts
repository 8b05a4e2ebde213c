import { defaultEditionSegment, findSite } from "#lib/published/site";

/** What the paper calls itself; its doors have a name even while the database is away. */
export async function paperName(): Promise<string> {
  const site = await findSite(defaultEditionSegment).catch(() => null);
  return site?.value?.edition.siteName ?? "Dateline";
}
