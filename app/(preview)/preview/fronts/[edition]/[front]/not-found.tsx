import { ErrorPage } from "#components/site/fronts/error-page";
import { anyEdition } from "../../../../read-preview";

/** In place of a front that is not there. */
export default async function FrontPreviewNotFound() {
  return <ErrorPage name={404} edition={await anyEdition()} />;
}
