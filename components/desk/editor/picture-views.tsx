import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { useEditorData } from "#components/desk/editor/editor-data";
import { Figure, Gallery } from "#components/desk/editor/schema/pictures";
import type { Gallery as GalleryNode } from "#lib/content/document";
import styles from "./picture-views.module.css";

/** A picture as it looks in the text, with its own words where the figure has none. */
function FigureView({ node, selected }: ReactNodeViewProps) {
  const { media } = useEditorData();
  const { mediaId, alt, caption } = node.attrs;
  const shown = media[mediaId];
  const words = alt ?? shown?.alt ?? "";
  const printed = caption ?? shown?.caption ?? "";
  return (
    <NodeViewWrapper
      as="figure"
      className={styles.figure}
      data-selected={selected}
      data-drag-handle
    >
      {shown ? (
        <img src={shown.url} alt={words} draggable={false} />
      ) : (
        <p className={styles.missing}>This picture is not in the library any more.</p>
      )}
      {printed !== "" && <figcaption dir="auto">{printed}</figcaption>}
      {shown && !shown.decorative && words === "" && alt !== "" && (
        <p className={styles.warning}>No alternative text yet</p>
      )}
    </NodeViewWrapper>
  );
}

function GalleryView({ node, selected }: ReactNodeViewProps) {
  const { media } = useEditorData();
  const items: GalleryNode["attrs"]["items"] = node.attrs.items;
  return (
    <NodeViewWrapper
      as="figure"
      className={styles.gallery}
      data-selected={selected}
      data-drag-handle
    >
      <ul>
        {items.map(({ mediaId, alt }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may stand in a gallery twice
          <li key={index}>
            <img
              src={media[mediaId]?.url}
              alt={alt ?? media[mediaId]?.alt ?? ""}
              draggable={false}
            />
          </li>
        ))}
      </ul>
      <figcaption dir="auto">{node.attrs.caption ?? `${items.length} pictures`}</figcaption>
    </NodeViewWrapper>
  );
}

export const SeenFigure = Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) });
export const SeenGallery = Gallery.extend({
  addNodeView: () => ReactNodeViewRenderer(GalleryView),
});
