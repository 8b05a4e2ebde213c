import type { ReactNode } from "react";
import { PreviewHtml } from "../../../../preview-html";
import { readFrontPreview } from "../../../../read-front-preview";
import { anyEdition } from "../../../../read-preview";

/** A preview is made for whoever asks, every time. */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ edition: string; front: string }>; children: ReactNode };

/** The frame of a front that somebody of the desk previews. */
export default async function FrontPreviewRoot({ params, children }: Props) {
  const { edition, front } = await params;
  const view = await readFrontPreview(edition, front);
  return <PreviewHtml edition={view?.edition ?? (await anyEdition())}>{children}</PreviewHtml>;
}
