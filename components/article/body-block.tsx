import type { ReactNode } from "react";
import { BodyFigure, BodyGallery } from "#components/article/body-figure";
import { BodyInline } from "#components/article/body-inline";
import { BodyTable } from "#components/article/body-table";
import { each } from "#components/ui/each";
import { Heading } from "#components/ui/heading";
import type { BodyLabels } from "#lib/content/body-labels";
import { embedProviderName, embedUrl } from "#lib/content/embeds";
import { leadIn } from "#lib/content/lead-in";
import type { PreparedBlock } from "#lib/content/prepared";
import styles from "./body.module.css";

type Of<Type extends PreparedBlock["type"]> = Extract<PreparedBlock, { type: Type }>;

/** The parts of a text one below the other. */
export function BodyBlocks({ blocks, labels }: { blocks: PreparedBlock[]; labels: BodyLabels }) {
  return each(blocks, (block) => drawBlock(block, labels));
}

function drawBlock(block: PreparedBlock, labels: BodyLabels): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <BodyInline content={block.content} labels={labels} />
        </p>
      );
    case "heading":
      return (
        <Heading level={block.level} id={block.anchor}>
          <BodyInline content={block.content} labels={labels} />
        </Heading>
      );
    case "bulletList":
      return <ul>{drawItems(block.items, labels)}</ul>;
    case "orderedList":
      return (
        <ol start={block.start === 1 ? undefined : block.start}>
          {drawItems(block.items, labels)}
        </ol>
      );
    case "quote":
      return <Quote quote={block} labels={labels} />;
    case "pullQuote":
      return <PullQuote quote={block} />;
    case "figure":
      return <BodyFigure image={block.image} labels={labels} />;
    case "gallery":
      return <BodyGallery images={block.images} caption={block.caption} labels={labels} />;
    case "table":
      return (
        <BodyTable
          table={block}
          labels={labels}
          drawBlocks={(blocks) => <Tight blocks={blocks} labels={labels} />}
        />
      );
    case "factBox":
      return <FactBox box={block} labels={labels} />;
    case "embed":
      return <EmbedCard embed={block} labels={labels} />;
    case "divider":
      return <hr />;
    case "code":
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
  }
}

function drawItems(items: PreparedBlock[][], labels: BodyLabels) {
  return each(items, (item) => (
    <li>
      <Tight blocks={item} labels={labels} />
    </li>
  ));
}

function Tight({ blocks, labels }: { blocks: PreparedBlock[]; labels: BodyLabels }) {
  const { words, rest } = leadIn(blocks);
  return (
    <>
      <BodyInline content={words} labels={labels} />
      <BodyBlocks blocks={rest} labels={labels} />
    </>
  );
}

function Quote({ quote, labels }: { quote: Of<"quote">; labels: BodyLabels }) {
  const words = (
    <blockquote>
      <BodyBlocks blocks={quote.content} labels={labels} />
    </blockquote>
  );
  if (quote.source === null) return words;
  return (
    <figure>
      {words}
      <figcaption>— {quote.source}</figcaption>
    </figure>
  );
}

function PullQuote({ quote }: { quote: Of<"pullQuote"> }) {
  return (
    <figure className={styles.pullQuote}>
      <blockquote>
        <p>{quote.text}</p>
      </blockquote>
      {quote.source && <figcaption>— {quote.source}</figcaption>}
    </figure>
  );
}

function FactBox({ box, labels }: { box: Of<"factBox">; labels: BodyLabels }) {
  return (
    <aside className={styles.factBox} aria-labelledby={box.title ? box.anchor : undefined}>
      {box.title && <h2 id={box.anchor}>{box.title}</h2>}
      <BodyBlocks blocks={box.content} labels={labels} />
    </aside>
  );
}

/** Somebody else's post or video as a link: nothing of theirs loads before the reader goes there. */
function EmbedCard({ embed, labels }: { embed: Of<"embed">; labels: BodyLabels }) {
  return (
    <p className={styles.embed}>
      <a href={embedUrl(embed.provider, embed.id)} rel="noopener">
        <strong>{embed.title ?? embedProviderName(embed.provider)}</strong>{" "}
        <span>{labels.embeds[embed.provider]}</span>
      </a>
    </p>
  );
}
