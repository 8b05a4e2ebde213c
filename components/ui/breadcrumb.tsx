import { each } from "#components/ui/each";
import styles from "./breadcrumb.module.css";

/** One step of the way from the home page; one that has no page goes without its `href`. */
export type BreadcrumbStep = { name: string; href: string | null };

/** The way to a page, which its heading names: the page itself is not repeated here. */
export function Breadcrumb({ label, steps }: { label: string; steps: BreadcrumbStep[] }) {
  return (
    <nav aria-label={label} className={styles.breadcrumb}>
      <ol>
        {each(steps, ({ name, href }) => (
          <li>
            {href === null ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
