import { cache } from "react";
import { authDesk, requireActor } from "#lib/auth/session";
import { type FrontView, getFront } from "#lib/desk/get-front";
import { AppError } from "#lib/platform/errors";

/** A front as it is being arranged (`home`, or the id of a section); null for what is not there. Read once for a request. */
export const readFrontPreview = cache(
  async (editionId: string, front: string): Promise<FrontView | null> => {
    const actor = await requireActor();
    const sectionId = front === "home" ? null : front;
    try {
      return await getFront({ ...authDesk(), actor }, { front: { editionId, sectionId } });
    } catch (error) {
      if (error instanceof AppError && error.kind === "not_found") return null;
      throw error;
    }
  },
);
