import type { ReactNode } from "react";
import { BodyBlocks } from "#components/article/body-block";
import { OpeningFigure } from "#components/article/body-figure";
import { BodyInline } from "#components/article/body-inline";
import { BodyNotes } from "#components/article/body-notes";
import type { BodyLabels } from "#lib/content/body-labels";
import type { Document } from "#lib/content/document";
import type { Direction } from "#lib/content/foreign-runs";
import { prepareDocument } from "#lib/content/prepare-document";
import { hrefOf } from "#lib/published/href-of";
import type { DocumentContext } from "#lib/published/views";
import styles from "./body.module.css";

/**
 * The text of an article or page. `opening` is run into the first paragraph, as a dateline is, or
 * stands before a text that starts with something else. Where no picture stands above the text and it starts with one,
 * that one is fetched first. Works without scripts; loads nothing of others.
 */
export function Body(props: {
  document: Document;
  context: DocumentContext;
  labels: BodyLabels;
  direction: Direction;
  opening?: ReactNode;
  isUnderPicture?: boolean;
}) {
  const { labels, opening, isUnderPicture = false } = props;
  const { blocks, notes } = prepareDocument(props.document, {
    ...resolverFor(props.context),
    direction: props.direction,
  });
  const [first, ...rest] = blocks;
  const isRunIn = first?.type === "paragraph";
  const isShownFirst = first?.type === "figure" && !isUnderPicture;
  return (
    <div className={styles.body}>
      {isRunIn && (
        <p>
          {opening}
          <BodyInline content={first.content} labels={labels} />
        </p>
      )}
      {!isRunIn && opening && <p>{opening}</p>}
      {isShownFirst && <OpeningFigure image={first.image} labels={labels} />}
      <BodyBlocks blocks={isRunIn || isShownFirst ? rest : blocks} labels={labels} />
      <BodyNotes notes={notes} labels={labels} />
    </div>
  );
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
