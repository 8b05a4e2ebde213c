import { useId } from "react";
import { ComparedWords } from "#components/desk/compare/compared-words";
import type { ComparedBlock } from "#lib/content/compare/compare-documents";
import { type Piece, type Side, sideOf } from "#lib/content/compare/compare-words";
import css from "./comparison.module.css";

/** What the two sides are called: “Theirs” and “Yours”, “Revision 3” and “Working copy”. */
export type Titles = Record<Side, string>;

type Props = {
  name: string;
  state: ComparedBlock["state"];
  pieces: Piece[];
  titles: Titles;
  written: { lang?: string; dir: "ltr" | "rtl" | "auto" };
  /** Where somebody decides which side to keep. */
  chosen?: Side;
  choose?: (side: Side) => void;
};

const sides = ["before", "after"] as const;

/** A field or a block of the text in both versions, and which of them is kept. */
export function ComparedRow(props: Props) {
  const { name, state, titles, choose, chosen } = props;
  const group = useId();
  const said = sayState(state, titles);
  const isOpen = choose !== undefined && state !== "same";
  const Frame = isOpen ? "fieldset" : "section";
  const Title = isOpen ? "legend" : "h3";
  return (
    <Frame className={css.row} data-state={state}>
      <Title className={css.name}>
        {name}
        {said !== null && <span className={css.state}>{said}</span>}
      </Title>
      <div className={css.pair}>
        {sides.map((side) => (
          <div key={side} className={css.cell} data-chosen={!isOpen || chosen === side}>
            <Head {...props} side={side} group={isOpen ? group : null} />
            <Words {...props} side={side} />
          </div>
        ))}
      </div>
    </Frame>
  );
}

function Head({
  side,
  group,
  titles,
  chosen,
  choose,
}: Props & { side: Side; group: string | null }) {
  if (group === null) return <p className={css.whose}>{titles[side]}</p>;
  return (
    <label className={css.keep}>
      <input type="radio" name={group} checked={chosen === side} onChange={() => choose?.(side)} />
      Keep {titles[side].toLowerCase()}
    </label>
  );
}

function Words({ state, pieces, written, side }: Props & { side: Side }) {
  if (sideOf(pieces, side).length === 0) {
    const isAbsent = state === (side === "before" ? "added" : "removed");
    return <p className={css.nothing}>{isAbsent ? "Not in this text" : "Empty"}</p>;
  }
  return (
    <p className={css.words} {...written}>
      <ComparedWords pieces={pieces} side={side} />
    </p>
  );
}

function sayState(state: Props["state"], titles: Titles): string | null {
  switch (state) {
    case "same":
      return null;
    case "changed":
      return "Changed";
    case "restyled":
      return "Same words, another form";
    case "removed":
      return `Only in: ${titles.before}`;
    case "added":
      return `Only in: ${titles.after}`;
  }
}
