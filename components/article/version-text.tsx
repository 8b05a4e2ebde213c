import { MarkedWords } from "#components/article/marked-words";
import { each } from "#components/ui/each";
import type { EditionView } from "#lib/language/edition";
import type { Wording } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";
import type { VersionFieldView, VersionView } from "#lib/published/views";
import styles from "./version-text.module.css";

type State = VersionView["blocks"][number]["state"];
type Row = {
  name: string;
  state: State;
  pieces: VersionFieldView["pieces"];
  look: VersionFieldView["field"] | VersionView["blocks"][number]["type"];
};

/** Where the first change stands. */
export const firstChange = "first-change";

/** A text with what came and what went, from its headline to its last line. */
export function VersionText({ view, edition }: { view: VersionView; edition: EditionView }) {
  const rows = rowsOf(view, wordingFor(edition.code));
  const first = rows.findIndex(isChanged);
  return (
    <div className={styles.text} lang={view.language} dir={view.direction}>
      {each(rows, (row, index) => (
        <Part row={row} edition={edition} isFirst={index === first} />
      ))}
    </div>
  );
}

/** In how many places two texts differ; what was moved is one change. */
export function countChanges({ fields, blocks }: VersionView): number {
  const changed = blocks.filter(({ state }) => state !== "same" && state !== "left");
  return fields.filter(({ isSame }) => !isSame).length + changed.length;
}

function rowsOf({ fields, blocks }: VersionView, { versions }: Wording): Row[] {
  return [
    ...fields.map(({ field, isSame, pieces }): Row => {
      const state = isSame ? "same" : "changed";
      return { name: versions.fields[field], state, pieces, look: field };
    }),
    ...blocks.map(({ type, ...block }): Row => {
      return { name: versions.blocks[type], ...block, look: type };
    }),
  ];
}

function isChanged({ state }: Row): boolean {
  return state !== "same";
}

function Part({ row, edition, isFirst }: { row: Row; edition: EditionView; isFirst: boolean }) {
  const { look, state, pieces } = row;
  const Words = look === "headline" ? "h2" : look === "heading" && state !== "removed" ? "h3" : "p";
  const label = labelOf(row, wordingFor(edition.code));
  return (
    <div
      className={styles.part}
      data-look={look}
      data-state={state}
      id={isFirst ? firstChange : undefined}
    >
      {label && (
        <p className={styles.label} lang={edition.code} dir={edition.direction}>
          {label}
        </p>
      )}
      {pieces.length > 0 && (
        <Words className={styles.words}>
          <MarkedWords pieces={pieces} edition={edition} />
        </Words>
      )}
    </div>
  );
}

const plain: ReadonlySet<Row["look"]> = new Set([
  ...(["headline", "standfirst", "bylines", "dateline", "paragraph", "heading"] as const),
]);

/** Running text speaks for itself; everything else is named, and so is what became of it. */
function labelOf({ look, name, state }: Row, { versions }: Wording): string | null {
  const said = state === "same" ? null : versions.states[state];
  if (plain.has(look)) return state === "changed" || said === null ? null : `${name} · ${said}`;
  return said === null ? name : `${name} · ${said}`;
}
