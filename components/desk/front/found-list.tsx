import type { ReactNode } from "react";
import type { FoundSeen } from "#components/desk/front/picks-seen";
import lines from "#components/desk/lines.module.css";

type Props = {
  found: FoundSeen[];
  /** Why there is nothing. */
  nothing: string;
  /** What can be done with one. */
  workOf: (article: FoundSeen) => ReactNode;
};

/** Live articles, the newest first, each with what can be done with it. */
export function FoundList({ found, nothing, workOf }: Props) {
  if (found.length === 0) return <p className={lines.about}>{nothing}</p>;
  return (
    <ul className={`${lines.lines} ${lines.found}`}>
      {found.map((article) => (
        <li key={article.id}>
          <div className={lines.what}>
            <span className={lines.headline}>
              <bdi>{article.headline}</bdi>
            </span>
            <p className={lines.about}>
              <bdi>{article.section}</bdi> ·{" "}
              <time dateTime={article.published.iso}>{article.published.text}</time>
            </p>
          </div>
          {workOf(article)}
        </li>
      ))}
    </ul>
  );
}
