import { notFound } from "next/navigation";
import { PreviewPage } from "../../../preview-page";
import { readShared } from "../../../read-preview";

type Props = { params: Promise<{ token: string }> };

/** An unpublished text for whoever has its link, without an account. */
export default async function SharedPreview({ params }: Props) {
  const preview = await readShared((await params).token);
  if (preview === null) notFound();
  return <PreviewPage preview={preview} />;
}
