import { ClosedPreview } from "#components/site/closed-preview";
import { anyEdition } from "../../../read-preview";

/** In place of a preview whose link has ended, was closed, or never was: nobody is told which. */
export default async function SharedPreviewNotFound() {
  return <ClosedPreview edition={await anyEdition()} />;
}
