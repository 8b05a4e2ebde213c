import styles from "./breadcrumb.module.css";

/** One step of the way from the home page; the page itself has no `href`. */
export type BreadcrumbStep = { name: string; href: string | null };

export function Breadcrumb({ label, steps }: { label: string; steps: BreadcrumbStep[] }) {
  return (
    <nav aria-label={label} className={styles.breadcrumb}>
      <ol>
        {steps.map((step) => (
          <li key={step.name}>
            {step.href === null ? (
              <bdi aria-current="page">{step.name}</bdi>
            ) : (
              <a href={step.href}>
                <bdi>{step.name}</bdi>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
