import { cache } from "react";
import { z } from "zod";
import { authDesk, requireActor } from "#lib/auth/session";
import { getPreview } from "#lib/desk/previews/get-preview";
import type { Preview } from "#lib/desk/previews/make-preview";
import { openPreviewLink } from "#lib/desk/previews/open-preview-link";
import type { EditionView } from "#lib/language/edition";
import { AppError } from "#lib/platform/errors";
import { defaultEditionSegment, findSite } from "#lib/published/site";

/** What somebody of the desk previews; null for what is not there. Read once for a request, layout and page together. */
export const readPreview = cache(
  async (storyId: string, revisionId: string | null): Promise<Preview | null> => {
    const actor = await requireActor();
    const isNamed = [storyId, revisionId ?? storyId].every((id) => z.uuid().safeParse(id).success);
    if (!isNamed) return null;
    try {
      return await getPreview({ ...authDesk(), actor }, { storyId, revisionId });
    } catch (error) {
      if (error instanceof AppError && error.kind === "not_found") return null;
      throw error;
    }
  },
);

/** What a link shows; null when it is no longer good. Asked anew for every request, and once in each. */
export const readShared = cache(async (token: string): Promise<Preview | null> => {
  return openPreviewLink(authDesk(), token);
});

/** The edition in which a reader is told that there is nothing here. */
export async function anyEdition(): Promise<EditionView> {
  const { value: site } = await findSite(defaultEditionSegment);
  if (site === null) throw new AppError("unavailable", "This site has no edition yet.");
  return site.edition;
}
