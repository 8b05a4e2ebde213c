import { ask } from "../fetch/ask.ts";

/** Everything that a list of the open interface holds, page after page. `address` has a query. */
export async function walkList<Item>(site: { url: string }, address: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const next: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, text } = await ask(site, `${address}&limit=100${next}`);
    if (status !== 200) throw new Error(`${address} answers ${status}: ${text}`);
    const page: { data: Item[]; nextCursor?: string | null } = JSON.parse(text);
    items.push(...page.data);
    cursor = page.nextCursor ?? null;
  }
  return items;
}
