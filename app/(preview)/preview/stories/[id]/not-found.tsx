import { ErrorPage } from "#components/site/fronts/error-page";
import { anyEdition } from "../../../read-preview";

/** In place of a story or revision that is not there. */
export default async function DeskPreviewNotFound() {
  return <ErrorPage name={404} edition={await anyEdition()} />;
}
