import type { CategoryRow } from "#components/desk/imports/category-fields";
import css from "#components/desk/imports/imports.module.css";
import type { LineRow } from "#components/desk/imports/line-fields";
import { MappingForm } from "#components/desk/imports/mapping-form";
import type { EditionView } from "#lib/language/edition";
import type { ImportView } from "#lib/migration/imports/import-view";
import { mayBecomeStory } from "#lib/migration/items/import-mapping";
import type { ImportReport } from "#lib/migration/report/import-report";
import { deskTime } from "../../../desk-time";
import { reviewImportAction } from "../import-actions";

const lets = {
  ready: { title: "What becomes of it", submit: "Let it in" },
  done: { title: "Once more", submit: "Let it in again" },
};

type Props = { view: ImportView; report: ImportReport; edition: EditionView | undefined };

/** What somebody decides of an archive before it comes in, or before it comes in once more. */
export function ReviewForm({ view, report, edition }: Props) {
  const { id, mapping, sectionName, stage, chosenAs } = view;
  const { title, submit } = lets[stage === "done" ? "done" : "ready"];
  const names = new Map(report.categories.map(({ slug, name }) => [slug, name]));
  const choiceOf = (slug: string) =>
    Object.hasOwn(mapping.categories, slug) ? mapping.categories[slug] : undefined;
  const rowOf = (one: ImportReport["categories"][number]): CategoryRow => ({
    ...one,
    parent: names.get(one.parent) ?? one.parent,
    chosenName: choiceOf(one.slug)?.name ?? "",
    // Sections are what readers see first; of a later archive, only what came since was never decided.
    isToDecide: chosenAs === null ? one.becomes === "section" : choiceOf(one.slug) === undefined,
    isNew: chosenAs !== null && choiceOf(one.slug) === undefined,
  });
  const counted = new Map(Object.entries(report.leftOut));
  const types = new Set([...counted.keys(), ...Object.keys(mapping.types)]);
  return (
    <section className={css.part} aria-labelledby="review">
      <h2 id="review" className={css.title}>
        {title}
      </h2>
      {stage === "done" && (
        <p className={css.said}>
          What is here already stays as it is; what was missing comes in, such as pictures that can
          be fetched by now.
        </p>
      )}
      {chosenAs !== null && (
        <p className={css.said}>
          Chosen as for <bdi>{chosenAs.name}</bdi> on{" "}
          {deskTime(new Date(chosenAs.at), edition).text}. Change what is different this time.
        </p>
      )}
      <MappingForm
        // Another reading may propose something else.
        key={`${stage} ${report.categories.map(({ becomes }) => becomes).join()}`}
        action={reviewImportAction}
        importId={id}
        sectionName={sectionName}
        submit={submit}
        categories={toDecideFirst(report.categories.map(rowOf))}
        lines={lineRowsOf(view, report)}
        types={[...types].filter(mayBecomeStory).map((type) => ({
          type,
          items: counted.get(type) ?? 0,
          becomes: mapping.types[type] ?? "nothing",
        }))}
      />
    </section>
  );
}

const kindsOfLines = ["byline", "dateline"] as const;

/** What was recognised, and what somebody has left in the texts, so that they may decide otherwise. */
function lineRowsOf({ mapping }: ImportView, { notes }: ImportReport): LineRow[] {
  return kindsOfLines.flatMap((kind): LineRow[] => {
    const found = notes[`${kind} recognised`];
    const becomes = mapping.lines[kind] ?? "field";
    if (found === undefined && becomes === "field") return [];
    return [{ kind, items: found?.count ?? 0, example: found?.examples[0] ?? "", becomes }];
  });
}

/** In either part the most used stay first. */
function toDecideFirst(rows: CategoryRow[]): CategoryRow[] {
  return [...rows].sort((one, other) => Number(other.isToDecide) - Number(one.isToDecide));
}
