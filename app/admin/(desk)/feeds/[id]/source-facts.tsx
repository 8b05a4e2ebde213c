import css from "#components/desk/manage/manage.module.css";
import type { getSource } from "#lib/intake/get-source";
import type { EditionView } from "#lib/language/edition";
import { deskTime } from "../../../desk-time";
import { stateOf, whyOf } from "../source-words";

type Source = Awaited<ReturnType<typeof getSource>>["source"];
type Props = { source: Source; shown: number; edition: EditionView | undefined };

/** How a source is, when it was good last and is looked at next, and what readers see of it. */
export function SourceFacts({ source, shown, edition }: Props) {
  const { lastGoodAt, nextPollAt, pausedAt, goneAt, siteUrl } = source;
  const isWaiting = pausedAt === null && goneAt === null;
  const why = whyOf(source);
  return (
    <dl className={css.facts}>
      <dt>State</dt>
      <dd>
        {stateOf(source)}
        {why !== "" && `: ${why}`}
      </dd>
      <dt>Last good</dt>
      <dd>{lastGoodAt === null ? "Never" : <Moment at={lastGoodAt} edition={edition} />}</dd>
      {isWaiting && (
        <>
          <dt>Next look</dt>
          <dd>
            <Moment at={nextPollAt} edition={edition} />
          </dd>
        </>
      )}
      <dt>Readers</dt>
      <dd>{readersOf(source, shown)}</dd>
      {siteUrl !== null && (
        <>
          <dt>Site</dt>
          <dd>
            <a href={siteUrl} rel="noopener noreferrer external">
              {siteUrl}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

function readersOf({ isTrusted }: Source, shown: number): string {
  if (!isTrusted) return "Do not see it. Its items wait in the inbox.";
  if (shown > 0)
    return "See its newest items on the front page, and its last good copy for two days when it fails.";
  return "See nothing of it now: its last good copy is too old, or holds nothing that leads anywhere.";
}

function Moment({ at, edition }: { at: Date; edition: EditionView | undefined }) {
  const { iso, text } = deskTime(at, edition);
  return <time dateTime={iso}>{text}</time>;
}
