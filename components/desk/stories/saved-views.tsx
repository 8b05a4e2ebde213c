import css from "./saved-views.module.css";

export type ViewLink = { name: string; href: string; count: number | null; isCurrent: boolean };

/** The views that everybody has, as links, each with how much stands in it. */
export function SavedViews({ views }: { views: ViewLink[] }) {
  return (
    <nav className={css.views} aria-label="Views">
      <ul>
        {views.map(({ name, href, count, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? "page" : undefined}>
              {name}
              {count !== null && <span className={css.count}> {count.toLocaleString("en")}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
