import { each } from "#components/ui/each";
import styles from "./breadcrumb.module.css";

/** One step of the way from the home page; one that has no page goes without its `href`. */
export type BreadcrumbStep = { name: string; href: string | null };

/** The way to a page. Its last step is the page itself: named, and no link. */
export function Breadcrumb({ label, steps }: { label: string; steps: BreadcrumbStep[] }) {
  return (
    <nav aria-label={label} className={styles.breadcrumb}>
      <ol>
        {each(steps.slice(0, -1), ({ name, href }) => (
          <li>{href === null ? <bdi>{name}</bdi> : <BreadcrumbLink name={name} href={href} />}</li>
        ))}
        {each(steps.slice(-1), ({ name }) => (
          <li>
            <bdi aria-current="page">{name}</bdi>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function BreadcrumbLink({ name, href }: { name: string; href: string }) {
  return (
    <a href={href}>
      <bdi>{name}</bdi>
    </a>
  );
}
