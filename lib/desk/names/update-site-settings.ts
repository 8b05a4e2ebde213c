import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { issuesOf } from "#lib/content/issues-of";
import { type SiteSettingsInput, siteSettings } from "#lib/content/site-settings";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { lockEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { isId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

export type SiteSettingsUpdate = SiteSettingsInput &
  Seen & {
    editionId: string;
    /** The picture that stands for the name in the masthead; the name itself when null. */
    logoMediaId: string | null;
  };

/**
 * Changes what stands around every page of an edition: logo, policies, footer. Readers see it with their next
 * request, and can load the logo from then on. A policy that is no live Page of the edition is an issue.
 */
export async function updateSiteSettings(
  newsroom: Newsroom,
  { editionId, version, logoMediaId, ...input }: SiteSettingsUpdate,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  const checked = siteSettings.safeParse(input);
  if (!checked.success) return fail(...issuesOf(checked.error));
  const { policies } = checked.data;
  return inOneTransaction(newsroom, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "edition", entityId: edition.id, action: "edition.settings-changed" },
      now: versionOf.settings(
        await tx.siteSettings.findUnique({ where: { editionId: edition.id } }),
      ),
      called: "these settings",
    });
    if (!seen.ok) return seen;
    const issues = [
      ...(await checkLogo(tx, logoMediaId)),
      ...(await checkPolicies(tx, edition.id, policies)),
    ];
    if (issues.length > 0) return fail(...issues);
    const data = { ...checked.data, logoMediaId };
    await tx.siteSettings.upsert({
      where: { editionId: edition.id },
      create: { editionId: edition.id, ...data },
      update: data,
    });
    await tx.publishedMedia.deleteMany({ where: { ownerId: edition.id } });
    if (logoMediaId !== null) {
      await tx.publishedMedia.create({ data: { ownerId: edition.id, mediaId: logoMediaId } });
    }
    const facts = { action: "edition.settings-changed", entityType: "edition" };
    await recordEvent(tx, newsroom, { ...facts, entityId: edition.id });
    await invalidate(tx, { hard: [tagOf.site()], soft: [] });
    return ok(null);
  });
}

async function checkLogo(tx: Tx, mediaId: string | null): Promise<Issue[]> {
  if (mediaId === null) return [];
  const media = isId(mediaId) ? await tx.media.findUnique({ where: { id: mediaId } }) : null;
  if (media?.kind === "image") return [];
  return [{ path: ["logo"], message: "This is no picture of the newsroom. Choose another." }];
}

async function checkPolicies(
  tx: Tx,
  editionId: string,
  policies: SiteSettingsInput["policies"],
): Promise<Issue[]> {
  const pages = await tx.page.findMany({ where: { editionId }, select: { id: true } });
  const live = new Set(pages.map(({ id }) => id));
  const message = "This Page is not live in this edition. Choose another.";
  return Object.entries(policies).flatMap(([kind, pageId]) =>
    live.has(pageId) ? [] : [{ path: ["policies", kind], message }],
  );
}
