import { eventSentence, eventWords } from "#lib/desk/event-sentence";
import type { EventRow } from "#lib/desk/list-events";
import type { EditionView } from "#lib/language/edition";
import { deskTime } from "../../desk-time";

const rooms: Record<string, string> = {
  story: "stories",
  topic: "topics",
  author: "authors",
  section: "sections",
  edition: "editions",
  user: "users",
  import: "imports",
  address: "addresses",
  source: "feeds",
};

type Props = { row: EventRow; edition: EditionView | undefined };

/** One event as a sentence: who, did what, to which thing, with what was said. */
export function EventLine({ row, edition }: Props) {
  const { before, after, hasThing } = eventSentence(row.action);
  const said = eventWords(row.data);
  const at = deskTime(row.at, edition);
  const who = row.who ?? (row.userId === null ? `The command “${row.actor}”` : "Erased user");
  return (
    <li>
      <time dateTime={at.iso}>{at.text}</time>
      <div>
        <span>
          <bdi>{who}</bdi> {before}
          {hasThing && <Thing row={row} />}
          {after}.
        </span>
        {said !== null && (
          <blockquote>
            <bdi>{said}</bdi>
          </blockquote>
        )}
      </div>
    </li>
  );
}

function Thing({ row }: { row: EventRow }) {
  const room = rooms[row.entityType];
  const name =
    row.what === null ? "something that is gone" : row.what || "something without a name";
  if (row.what === null || room === undefined) return <bdi>{name}</bdi>;
  return (
    <a href={`/admin/${room}/${row.entityId}`}>
      <bdi>{name}</bdi>
    </a>
  );
}
