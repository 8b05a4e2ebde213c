import "server-only";
import { crops, type Focus } from "#lib/content/crops";
import type { Tx } from "#lib/platform/db";

/** Has the picture of a file cut again, around what is looked at first in it from now on. */
export async function lookAt(tx: Tx, fileId: string, { focus, crops: own }: Focus): Promise<void> {
  await tx.rendition.deleteMany({ where: { fileId, crop: { in: [...crops] } } });
  await tx.mediaFile.update({
    where: { id: fileId },
    data: {
      ...{ focusX: focus.x, focusY: focus.y, crops: own },
      ...{ cutAt: null, lightenedAt: null, renderTries: 0 },
    },
  });
}
