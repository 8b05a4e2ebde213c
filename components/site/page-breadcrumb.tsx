import { Breadcrumb } from "#components/ui/breadcrumb";
import type { EditionView } from "#lib/language/edition";
import { type Step, stepsTo } from "#lib/language/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";

/** “Home › Section › title”: the way from the home page; the last link is the page itself. */
export function PageBreadcrumb({ edition, links }: { edition: EditionView; links: Step[] }) {
  const steps = stepsTo(edition, ...links).map(({ name, path }) => ({
    name,
    href: path && hrefOf(path),
  }));
  return <Breadcrumb label={wordingFor(edition.code).breadcrumb} steps={steps} />;
}
