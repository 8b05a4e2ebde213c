import type { Block, Mark } from "#lib/content/document";
import { blocksOfRun, type RunItem } from "#lib/content/html/inline-run";
import { withoutUnstorable } from "#lib/content/storable-text";

/** Takes a text as it comes, in order, and makes blocks of it. */
export type Flow = {
  text(text: string, marks: Mark[]): void;
  /** Text in which line ends count, as in classic WordPress posts. */
  linedText(text: string, marks: Mark[]): void;
  lineBreak(): void;
  /** A block that interrupts the text. */
  block(block: Block): void;
  /** A block inside a sentence, such as a picture: it does not cut the sentence in two. */
  standingBlock(block: Block): void;
  endParagraph(): void;
  finish(): Block[];
};

export function makeFlow(): Flow {
  const blocks: Block[] = [];
  let run: RunItem[] = [];
  const text = (written: string, marks: Mark[]) => {
    const kept = withoutUnstorable(written);
    if (kept !== "") run.push({ kind: "text", text: kept, marks });
  };
  const endParagraph = () => {
    blocks.push(...blocksOfRun(run));
    run = [];
  };
  return {
    text,
    linedText(written, marks) {
      for (const [index, line] of written.split(/\r\n?|\n/).entries()) {
        if (index > 0) run.push({ kind: "newline" });
        text(line, marks);
      }
    },
    lineBreak() {
      run.push({ kind: "break" });
    },
    block(block) {
      endParagraph();
      blocks.push(block);
    },
    standingBlock(block) {
      run.push({ kind: "block", block });
    },
    endParagraph,
    finish() {
      endParagraph();
      return blocks;
    },
  };
}
