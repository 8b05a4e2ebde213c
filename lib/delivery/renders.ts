import { isOpenPath } from "#lib/addresses/own-paths";
import {
  type Answer,
  type CaptureLimits,
  captureLimits,
  captureResponse,
} from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";
import { makeLine, type Way } from "#lib/delivery/wait-in-line";
import { withPageNotes } from "#lib/platform/cache";
import type { Expiries } from "#lib/platform/expiry";

type Question = Omit<Parameters<typeof captureResponse>[0], "origin">;

export type Rendered = Answer & {
  /** What was published up to this mark, it knows. */
  mark: number;
  /** What makes it old; null where it is another for every request. */
  tags: string[] | null;
  /** From when on it is old by itself. */
  ends: Date | null;
};

export type Renders = {
  /** Asks the origin for a page of the public site when it is its turn; see `captureResponse`. */
  ask(question: Question, way: Way): Promise<Rendered | null>;
};

/**
 * Questions to the origin at a time: one page is made while the database answers the other, and of more, each would be
 * made later. Searches wait for the database most of the time. Programs have a line of their own, so that no reader waits behind what
 * one of them asks for.
 */
const pagesAtOnce = 2;
const searchesAtOnce = 4;
const programsAtOnce = 2;

/** `origin` makes the pages, and these say of themselves what they show (`keepRead`). */
export function makeRenders(
  origin: Origin,
  expiries: Pick<Expiries, "mark">,
  limits: CaptureLimits = captureLimits,
): Renders {
  const pages = makeLine(pagesAtOnce, limits.timeout);
  const searches = makeLine(searchesAtOnce, limits.timeout);
  const programs = makeLine(programsAtOnce, limits.timeout);
  const lineOf = (target: string) => {
    const [path = "", query] = target.split("?", 2);
    if (isOpenPath(path)) return programs;
    return query === undefined ? pages : searches;
  };
  return {
    ask(question, way) {
      const { overflow } = question;
      const inLine = lineOf(question.target);
      return inLine(way, async (leave) => {
        const mark = expiries.mark();
        const { answer, notes } = withPageNotes(() =>
          captureResponse({
            ...question,
            origin,
            ...(overflow && {
              // What streams is made, however slowly its reader takes it.
              overflow: (head) => {
                leave();
                return overflow(head);
              },
            }),
          }),
        );
        const made = await answer;
        const tags = notes.isKept ? [...notes.tags] : null;
        return made && { ...made, mark, tags, ends: notes.until };
      });
    },
  };
}
