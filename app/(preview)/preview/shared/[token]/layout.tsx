import type { ReactNode } from "react";
import { PreviewHtml } from "../../../preview-html";
import { anyEdition, readShared } from "../../../read-preview";

/** A preview is made for whoever asks, every time. */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }>; children: ReactNode };

/** The frame of what a link shows, or of the word that it is no longer good. */
export default async function SharedPreviewRoot({ params, children }: Props) {
  const { token } = await params;
  const preview = await readShared(token);
  return <PreviewHtml edition={preview?.edition ?? (await anyEdition())}>{children}</PreviewHtml>;
}
