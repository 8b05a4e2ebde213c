import { notFound } from "next/navigation";
import { ErrorPage } from "#components/site/fronts/error-page";
import { wordingFor } from "#lib/language/wording-for";
import { headOfError } from "#lib/syndication/head-of-error";
import { readParams } from "../../../read-params";
import { SitePage } from "../../../site-page";
import { whereIs } from "../../../where";

const names = [400, 404, 410, 503, "closed"] as const;

/** The designed errors of an edition, which delivery fetches at its start; no reader's address leads here. */
export default async function ErrorRoute(props: {
  params: Promise<{ edition: string; status: string }>;
}) {
  const { edition: segment, status: text } = await readParams(props.params);
  const where = await whereIs(segment);
  const name = names.find((one) => String(one) === text);
  if (name === undefined) notFound();
  // Delivery holds these until the site itself changes, so nothing stands here that ends by itself.
  const lasting = { ...where, site: { ...where.site, breaking: null } };
  const { edition } = where.site;
  const { title } = wordingFor(edition.code).errors[name];
  return (
    <SitePage where={lasting} head={headOfError(where, title)}>
      <ErrorPage name={name} edition={edition} />
    </SitePage>
  );
}
