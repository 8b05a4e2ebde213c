import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";

/** When something happened, with a short name of the zone; its whole name is told to who asks. */
export function Moment({ at, edition }: { at: string; edition: EditionView }) {
  const { text, dateTime, zone } = formatInstant(edition, at);
  return (
    <time dateTime={dateTime} title={zone}>
      {text}
    </time>
  );
}
