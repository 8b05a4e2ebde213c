import css from "#components/desk/imports/imports.module.css";
import { cutText } from "#lib/migration/proof/cut-text";
import { changesOf, type ItemProof, missingParts } from "#lib/migration/proof/item-proof";
import { lostWords } from "#lib/migration/proof/lost-words";
import { outcomeWords } from "#lib/migration/proof/outcome-words";

const mostNamed = 4;
/** Letters of a title, an address or a line; the whole report has all of them. */
const mostShown = 200;

/** A few by name; the whole report has all of them. */
function few(details: string[]): string {
  const different = [...new Set(details)];
  const more = different.length - mostNamed;
  const named = different.slice(0, mostNamed).join(" · ");
  return more > 0 ? `${named} · and ${more} more` : named;
}

const countOf = (number: number, word: string) =>
  number === 1 ? `1 ${word}` : `${number} ${word}s`;

const countOfLost = (kind: string, count: number) =>
  count === 1 ? lostWords(kind, 1) : `${count} ${lostWords(kind, count)}`;

/** One item: what it is here, and what there is less of than there was. */
export function ProofItem({ proof }: { proof: ItemProof }) {
  const { source, here, authors, terms, counts, lost, notes, addresses } = proof;
  const title = cutText(source.title || "Without a title", mostShown);
  const missing = missingParts(proof).map(
    ([part, less]) =>
      `${less} of ${countOf(counts?.source[part] ?? less, part.slice(0, -1))} missing`,
  );
  const toLookAt = [
    ...missing,
    ...[...Map.groupBy(lost, ({ kind }) => kind)].map(
      ([kind, parts]) =>
        `${countOfLost(kind, parts.length)} not brought over: ${few(parts.map(({ detail }) => detail))}`,
    ),
    ...addresses.refused.map((address) => `old address that cannot be kept: ${address}`),
    ...changesOf(proof),
    ...notes,
  ];
  return (
    <li className={css.item}>
      <h2>
        <bdi>
          {here.storyId === null ? title : <a href={`/admin/stories/${here.storyId}`}>{title}</a>}
        </bdi>
      </h2>
      <p>
        {source.type}, line {source.line}: {outcomeWords[here.outcome]}
        {here.path !== null && (
          <>
            {" "}
            at <a href={encodeURI(here.path)}>{cutText(here.path, mostShown)}</a>
          </>
        )}
      </p>
      <p>
        {[
          countOf(counts?.here.words ?? 0, "word"),
          authors.here.length === 0 ? "no author" : `by ${authors.here.join(", ")}`,
          countOf(terms.here, "topic"),
          addresses.kept.length === 1 ? "1 old address" : `${addresses.kept.length} old addresses`,
        ].join(" · ")}
      </p>
      {toLookAt.length > 0 && (
        <ul>
          {[...new Set(toLookAt)].map((line) => (
            <li key={line} dir="auto">
              {cutText(line, 3 * mostShown)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
