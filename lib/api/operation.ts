import type { z } from "zod";
import type { ProblemKind } from "#lib/api/api-problem";
import { readParameters } from "#lib/api/read-parameters";
import type { Kept } from "#lib/published/kept";

/** What a read answers: the value with its tags, and where a list goes on. */
export type Answered<Value> = Kept<Value> & {
  nextCursor?: string | null;
  /** Where the same is asked for now; the value is then not sent. */
  movedTo?: string;
  /** It depends on the hour, or on more than its tags say: made anew for every request. */
  isMadeAnew?: true;
};

/** What is asked, as it stands in the address. */
export type RawAsked = {
  siteUrl: string;
  params: [string, string][];
  query: [string, string][];
};

/** One thing that the open interface answers: what its document says of it, and what it does, are the same. */
export type Operation = {
  id: string;
  /** Below `/api/v1`, with what varies in braces. */
  path: string;
  tag: string;
  summary: string;
  description: string;
  params: z.ZodObject;
  query: z.ZodObject;
  answer: z.ZodType;
  problems: ProblemKind[];
  /** A path and query that answer on every demo, for the reference. */
  example: string;
  read(asked: RawAsked): Promise<Answered<unknown>>;
};

type Given<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> = Omit<
  Operation,
  "params" | "query" | "answer" | "read"
> & {
  params: Params;
  query: Query;
  answer: Answer;
  read(asked: {
    siteUrl: string;
    params: z.output<Params>;
    query: z.output<Query>;
  }): Promise<Answered<z.input<Answer> | null>>;
};

/** An operation whose parameters are read and whose answer is checked by the schemas that its document is made of. */
export function operation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
>(given: Given<Params, Query, Answer>): Operation {
  return {
    ...given,
    async read({ siteUrl, ...raw }) {
      const params = readParameters(given.params, raw.params);
      const query = readParameters(given.query, raw.query);
      const answered = await given.read({ siteUrl, params, query });
      if (answered.movedTo !== undefined) return answered;
      return { ...answered, value: given.answer.parse(answered.value) };
    },
  };
}
