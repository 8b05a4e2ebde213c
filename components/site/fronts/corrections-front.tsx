import { DatedKind } from "#components/site/parts/dated-kind";
import list from "#components/site/parts/dated-list.module.css";
import { noteAnchors } from "#components/site/parts/note-anchors";
import { PlainHeader } from "#components/site/parts/plain-header";
import { Heading } from "#components/ui/heading";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { CorrectionsView } from "#lib/published/views";
import styles from "./corrections-front.module.css";

/** What was put right, the newest first, each with the article that it stands on. */
export function CorrectionsFront({
  view,
  edition,
}: {
  view: CorrectionsView;
  edition: EditionView;
}) {
  const wording = wordingFor(edition.code);
  const all = { name: wording.corrections, path: pathOf.corrections(edition) };
  const title = view.year === null ? all.name : wording.titleOfPart(all.name, view.year);
  const steps = view.year === null ? [all] : [all, { name: view.year, path: view.path }];
  return (
    <div className={styles.front}>
      <PlainHeader edition={edition} steps={steps} title={title}>
        {view.years.length > 1 && (
          <nav aria-label={wording.correctionYears}>
            <ul className={styles.years}>
              {view.years.map(({ name, path }) => (
                <li key={path}>
                  <a href={hrefOf(path)} aria-current={path === view.path ? "page" : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </PlainHeader>
      {view.notes.length === 0 && <p>{wording.noCorrections}</p>}
      <ol className={list.list}>
        {view.notes.map(({ id, article, ...note }) => (
          <li key={id} className={list.entry}>
            <DatedKind
              kind={wording.correctionKinds[note.kind]}
              at={note.publishedAt}
              edition={edition}
            />
            <div className={list.words}>
              <Heading level={2} className={styles.headline} within={article.foreign}>
                <a href={`${hrefOf(article.path)}#${noteAnchors[note.place]}`}>
                  {article.headline}
                </a>
              </Heading>
              <p dir="auto">{note.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
