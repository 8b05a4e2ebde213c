import { each } from "#components/ui/each";
import type { BodyLabels } from "#lib/content/body-labels";
import { callAnchor, noteAnchor } from "#lib/content/footnotes";
import { markTags } from "#lib/content/mark-tags";
import type { PreparedInline } from "#lib/content/prepared";
import styles from "./body.module.css";

/** Words with their emphasis, links and calls of notes. */
export function BodyInline({ content, labels }: { content: PreparedInline[]; labels: BodyLabels }) {
  return each(content, (node) => drawInline(node, labels));
}

function drawInline(node: PreparedInline, labels: BodyLabels) {
  switch (node.type) {
    case "text":
      return node.text;
    case "break":
      return <br />;
    case "mark": {
      const Tag = markTags[node.mark];
      return (
        <Tag dir={node.mark === "code" ? "ltr" : undefined}>
          <BodyInline content={node.content} labels={labels} />
        </Tag>
      );
    }
    case "link":
      return (
        <a href={node.href} rel={node.isExternal ? "noopener" : undefined}>
          <BodyInline content={node.content} labels={labels} />
        </a>
      );
    case "noteCall":
      return <NoteCall number={node.number} labels={labels} />;
  }
}

function NoteCall({ number, labels }: { number: number; labels: BodyLabels }) {
  return (
    <sup className={styles.call}>
      <a
        id={callAnchor(number)}
        href={`#${noteAnchor(number)}`}
        role="doc-noteref"
        aria-label={labels.footnote(number)}
      >
        {labels.footnoteNumber(number)}
      </a>
    </sup>
  );
}
