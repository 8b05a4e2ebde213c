import css from "./story-table.module.css";

type Props = { label: string; isChosen: boolean; toggle: (isRange: boolean) => void };

/** The box that chooses a row. With Shift, by mouse or Space, all rows since the last one go along. */
export function RowCheck({ label, isChosen, toggle }: Props) {
  return (
    <input
      className={css.check}
      type="checkbox"
      aria-label={label}
      checked={isChosen}
      onChange={(event) => {
        const { nativeEvent } = event;
        toggle("shiftKey" in nativeEvent && nativeEvent.shiftKey === true);
      }}
      onKeyDown={(event) => {
        if (event.key !== " " || !event.shiftKey) return;
        event.preventDefault();
        toggle(true);
      }}
    />
  );
}
