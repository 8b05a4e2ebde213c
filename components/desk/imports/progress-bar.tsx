import css from "./imports.module.css";

type Props = {
  label: string;
  /** From 0 to 1. */
  value: number;
  /** What stands below it. */
  said: string;
};

/** How far something is: a bar, and the same in words. */
export function ProgressBar({ label, value, said }: Props) {
  const percent = Math.floor(value * 100);
  return (
    <div className={css.progress}>
      <div
        className={css.bar}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${percent} %. ${said}`}
      >
        <span className={css.filled} style={{ inlineSize: `${value * 100}%` }} />
      </div>
      <p className={css.said}>
        <b>{percent} %</b> {said}
      </p>
    </div>
  );
}
