import { notFound } from "next/navigation";
import { PreviewPage } from "../../../../preview-page";
import { readPreview } from "../../../../read-preview";

type Props = { params: Promise<{ id: string; version: string }> };

/** The working copy (`working-copy`) or a revision by its id, for those who work here. */
export default async function DeskPreview({ params }: Props) {
  const { id, version } = await params;
  const preview = await readPreview(id, version === "working-copy" ? null : version);
  if (preview === null) notFound();
  return <PreviewPage preview={preview} />;
}
