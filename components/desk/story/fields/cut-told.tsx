import css from "./fields.module.css";

type Props = {
  /** What is counted, as a sentence begins with it. */
  what: string;
  text: string;
  /** After how many characters it is cut, and by whom. */
  most: number;
  by: string;
};

/** How long something is that others show, and whether they show all of it. */
export function CutTold({ what, text, most, by }: Props) {
  const { length } = text;
  return (
    <p className={css.length}>
      {length > most
        ? `${what}: ${length} characters. ${by} cut it after ${most}.`
        : `${what}: ${length} of ${most} characters.`}
    </p>
  );
}
