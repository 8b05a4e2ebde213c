import type { ReactNode } from "react";
import { PreviewHtml } from "../../../preview-html";
import { anyEdition, readPreview } from "../../../read-preview";

/** A preview is made for whoever asks, every time. */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** The frame of what somebody of the desk previews. */
export default async function DeskPreviewRoot({ params, children }: Props) {
  const { id } = await params;
  const preview = await readPreview(id, null);
  return <PreviewHtml edition={preview?.edition ?? (await anyEdition())}>{children}</PreviewHtml>;
}
