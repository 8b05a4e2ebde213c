import type { ReactNode } from "react";
import css from "./fields.module.css";

type Props = {
  /** What the field is called in a sentence, after “the”. */
  name: string;
  /** What it holds, as it is counted. */
  text: string;
  limit: number;
};

/** How full a field is, from nine tenths of its room on. Only that it holds too much is also said aloud, once. */
export function LengthSeen({ name, text, limit }: Props) {
  const { length } = text;
  const isOver = length > limit;
  return (
    <>
      {length >= limit * 0.9 && (
        <p className={css.length} data-over={isOver || undefined}>
          {number(length)} of {number(limit)} characters
          {isOver && `: shorten it by ${number(length - limit)} to save`}
        </p>
      )}
      <span className={css.told} aria-live="polite">
        {isOver && `The ${name} is too long to be saved.`}
      </span>
    </>
  );
}

const number = (of: number) => of.toLocaleString("en");

/** What a field is given so that it shows below itself how full it is. */
export function withLength(of: Props) {
  return {
    inputContainer: (input: ReactNode) => (
      <>
        {input}
        <LengthSeen {...of} />
      </>
    ),
  };
}

/** The same for a field that takes no more than its room. */
export function withLimit(of: Props) {
  return { maxLength: of.limit, ...withLength(of) };
}
