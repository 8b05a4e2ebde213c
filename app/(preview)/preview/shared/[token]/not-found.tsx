import { ErrorPage } from "#components/site/fronts/error-page";
import { anyEdition } from "../../../read-preview";

/** In place of a preview whose link has ended, was closed, or never was: nobody is told which. */
export default async function SharedPreviewNotFound() {
  return <ErrorPage name="closed" edition={await anyEdition()} />;
}
