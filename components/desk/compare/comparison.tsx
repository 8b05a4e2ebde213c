import { ComparedRow, type Titles } from "#components/desk/compare/compared-row";
import type { ComparedBlock } from "#lib/content/compare/compare-documents";
import type { ComparedField, ComparedStories } from "#lib/content/compare/compare-stories";
import type { Side } from "#lib/content/compare/compare-words";
import type { Choice } from "#lib/content/compare/merge-stories";
import { writtenForReaders } from "#lib/content/compare/readable-fields";
import css from "./comparison.module.css";

type Props = {
  compared: ComparedStories;
  titles: Titles;
  /** How the text itself is written. */
  language: { lang: string; dir: "ltr" | "rtl" };
  /** Where somebody decides what to keep. */
  choosing?: { choice: Choice; choose: (choice: Choice) => void };
};

/** Two versions of a story whole, side by side and on a phone one under the other: fields first, then the text. */
export function Comparison({ compared, titles, language, choosing }: Props) {
  const chooseField = ({ key }: ComparedField, side: Side) => {
    if (choosing === undefined) return;
    const { choice, choose } = choosing;
    choose({ ...choice, fields: { ...choice.fields, [key]: side } });
  };
  const chooseBlock = (index: number, side: Side) => {
    if (choosing === undefined) return;
    const { choice, choose } = choosing;
    choose({ ...choice, blocks: choice.blocks.with(index, side) });
  };
  return (
    <div className={css.comparison}>
      <div className={css.titles} aria-hidden="true">
        <span>{titles.before}</span>
        <span>{titles.after}</span>
      </div>
      <section aria-label="Fields">
        {compared.fields.filter(isSaid).map((field) => (
          <ComparedRow
            key={field.key}
            name={field.name}
            state={stateOf(field)}
            pieces={field.pieces}
            titles={titles}
            written={writtenForReaders.has(field.key) ? language : { dir: "auto" }}
            {...(choosing && {
              chosen: choosing.choice.fields[field.key],
              choose: (side: Side) => chooseField(field, side),
            })}
          />
        ))}
      </section>
      <section aria-label="Text">
        {compared.blocks.map((block, index) => (
          <ComparedRow
            key={keyOf(block, index)}
            name={block.name}
            state={block.state}
            pieces={block.pieces}
            titles={titles}
            written={language}
            {...(choosing && {
              chosen: choosing.choice.blocks[index] ?? "after",
              choose: (side: Side) => chooseBlock(index, side),
            })}
          />
        ))}
      </section>
    </div>
  );
}

function isSaid({ isSame, pieces }: ComparedField): boolean {
  return !isSame || pieces.length > 0;
}

function stateOf({ isSame, pieces }: ComparedField): ComparedBlock["state"] {
  if (isSame) return "same";
  return pieces.every(({ kind }) => kind === "same") ? "restyled" : "changed";
}

/** The comparison never moves while it is shown. */
function keyOf({ name }: ComparedBlock, index: number): string {
  return `${index} ${name}`;
}
