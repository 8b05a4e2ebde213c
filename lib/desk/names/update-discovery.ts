import "server-only";
import { randomBytes } from "node:crypto";
import { requirePermission } from "#lib/auth/permissions";
import { type DiscoverySettings, discoverySettings } from "#lib/content/discovery";
import { issuesOf } from "#lib/content/issues-of";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/**
 * Sets for all editions which crawlers of language models may come, and who outside is told of changes. Search engines
 * are told under a key that is made once, and again after they were not told for a while. Whoever is told no longer is
 * forgotten, with all that waits for them. It stands in robots.txt and in feeds with the next request.
 */
export async function updateDiscovery(
  newsroom: Newsroom,
  { version, ...input }: DiscoverySettings & Seen,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  const checked = discoverySettings.safeParse(input);
  if (!checked.success) return fail(...issuesOf(checked.error));
  const { allowTraining, allowAssistants, tellSearchEngines, hubUrl } = checked.data;
  return inOneTransaction(newsroom, async (tx) => {
    const { id: entityId } = await tx.edition.findFirstOrThrow({ where: { isDefault: true } });
    const of = { entityType: "edition", entityId, action: "discovery.changed" };
    const before = await lockDiscovery(tx);
    const now = versionOf.discovery(before);
    const seen = await checkSeen(tx, newsroom, { version, of, now, called: "these settings" });
    if (!seen.ok) return seen;
    const key = before?.indexNowKey ?? randomBytes(16).toString("hex");
    const data = {
      ...{ allowTraining, allowAssistants, hubUrl: hubUrl || null },
      indexNowKey: tellSearchEngines ? key : null,
    };
    await tx.discovery.upsert({ where: { id: 1 }, create: data, update: data });
    if (!tellSearchEngines) await forget(tx, "indexNow");
    if (data.hubUrl !== (before?.hubUrl ?? null)) await forget(tx, "webSub");
    await recordEvent(tx, newsroom, of);
    await invalidate(tx, { hard: [tagOf.site()], soft: [] });
    return ok(null);
  });
}

async function lockDiscovery(tx: Tx) {
  await tx.$queryRaw`SELECT "id" FROM "Discovery" FOR UPDATE`;
  return tx.discovery.findUnique({ where: { id: 1 } });
}

async function forget(tx: Tx, channel: "indexNow" | "webSub"): Promise<void> {
  await tx.ping.deleteMany({ where: { channel } });
  await tx.pingHealth.deleteMany({ where: { channel } });
}
