import { cache } from "react";
import { authDesk, requireActor } from "#lib/auth/session";
import { type FrontView, getFront } from "#lib/desk/fronts/get-front";
import { AppError } from "#lib/platform/errors";

/** What is not for somebody is as if it were not there. */
const hidden = new Set(["not_found", "forbidden"]);

/**
 * A front as it is being arranged (`home`, or the id of a section); null for what is not there, and for whoever does not
 * arrange fronts. Read once for a request.
 */
export const readFrontPreview = cache(
  async (editionId: string, front: string): Promise<FrontView | null> => {
    const actor = await requireActor();
    const sectionId = front === "home" ? null : front;
    try {
      return await getFront({ ...authDesk(), actor }, { front: { editionId, sectionId } });
    } catch (error) {
      if (error instanceof AppError && hidden.has(error.kind)) return null;
      throw error;
    }
  },
);
