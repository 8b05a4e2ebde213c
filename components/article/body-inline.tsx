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
      return drawWords(node.text);
    case "isolate":
      return <bdi dir={node.direction}>{drawWords(node.text)}</bdi>;
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

/** No word of any language has as many letters; something that an old site kept may. */
const mostLetters = 1_000;

function isEndless(text: string): boolean {
  if (text.length < mostLetters) return false;
  for (const [word] of text.matchAll(/\S+/g)) if (word.length >= mostLetters) return true;
  return false;
}

const drawWords = (text: string) => (isEndless(text) ? <EndlessWords text={text} /> : text);

/** A browser shapes a word as a whole, and takes seconds for one of 300,000 Arabic letters. It may break this one. */
function EndlessWords({ text }: { text: string }) {
  const parts = [...text.matchAll(/\S{1,1000}|\s+/gu)].map(([part]) => part);
  return each(parts, (part) => (part.length < mostLetters ? part : [part, <wbr key="break" />]));
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
