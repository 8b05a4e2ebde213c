import type { ReactNode } from "react";
import { BodyBlocks } from "#components/article/body-block";
import { OpeningPictures } from "#components/article/body-figure";
import { BodyInline } from "#components/article/body-inline";
import { BodyNotes } from "#components/article/body-notes";
import type { BodyLabels } from "#lib/content/body-labels";
import type { Document } from "#lib/content/document";
import type { Direction } from "#lib/content/foreign-runs";
import { prepareDocument } from "#lib/content/prepare-document";
import type { PreparedBlock } from "#lib/content/prepared";
import { hrefOf } from "#lib/published/href-of";
import type { DocumentContext, ImageView } from "#lib/published/views";
import styles from "./body.module.css";

/**
 * The text of an article or page. `opening` is run into the first paragraph, as a dateline is, also behind pictures that
 * open the text, or stands before a text that starts with something else. `lead` is the picture above the text; where there is none and the
 * text starts with one, that one is fetched first. Works without scripts; loads nothing of others.
 */
export function Body(props: {
  document: Document;
  context: DocumentContext;
  labels: BodyLabels;
  direction: Direction;
  opening?: ReactNode;
  lead?: ImageView | null;
}) {
  const { labels, opening, lead = null } = props;
  const { blocks, notes } = prepareDocument(props.document, {
    ...resolverFor(props.context),
    direction: props.direction,
  });
  const [first] = blocks;
  const shownFirst = lead === null && first !== undefined && holdsPictures(first) ? first : null;
  const rest = shownFirst ? blocks.slice(1) : blocks;
  const start = rest.findIndex((block) => !holdsPictures(block));
  const runInto = rest[start]?.type === "paragraph" ? rest[start] : null;
  const before = runInto ? rest.slice(0, start) : [];
  return (
    <div className={styles.body}>
      {!runInto && opening && <p>{opening}</p>}
      {shownFirst && <OpeningPictures block={shownFirst} labels={labels} />}
      <BodyBlocks blocks={before} labels={labels} />
      {runInto && (
        <p>
          {opening}
          <BodyInline content={runInto.content} labels={labels} />
        </p>
      )}
      <BodyBlocks blocks={runInto ? rest.slice(start + 1) : rest} labels={labels} />
      <BodyNotes notes={notes} labels={labels} />
    </div>
  );
}

function holdsPictures(block: PreparedBlock) {
  return block.type === "figure" || block.type === "gallery";
}

function resolverFor({ storyPaths, images }: DocumentContext) {
  return {
    storyHref: (storyId: string) => {
      const path = storyPaths[storyId];
      return path === undefined ? null : hrefOf(path);
    },
    image: (mediaId: string) => images[mediaId] ?? null,
  };
}
