import { Breadcrumb } from "#components/ui/breadcrumb";
import { type Step, stepsTo } from "#lib/addresses/steps-to";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";

/** “Home › Section”: the way from the home page to a page; the last link is the page itself, which its heading names. */
export function PageBreadcrumb({ edition, links }: { edition: EditionView; links: Step[] }) {
  const steps = stepsTo(edition, ...links.slice(0, -1)).map(({ name, path }) => ({
    name,
    href: path && hrefOf(path),
  }));
  return <Breadcrumb label={wordingFor(edition.code).breadcrumb} steps={steps} />;
}
