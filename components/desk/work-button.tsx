import lines from "#components/desk/lines.module.css";

type Props = {
  work: string;
  sign: string;
  label: string;
  isOff: boolean;
};

/** Stays a button where there is nowhere to go: one that is shut off lets go of the keyboard. */
export function StepButton({ work, sign, label, isOff }: Props) {
  return (
    <button
      type="submit"
      name="work"
      value={work}
      className={`${lines.button} ${lines.square}`}
      aria-label={label}
      aria-disabled={isOff}
      onClick={(event) => {
        if (isOff) event.preventDefault();
      }}
    >
      {sign}
    </button>
  );
}

type WorkProps = { work: string; name: string; label?: string; isOff?: boolean };

/** A button that does one thing with what its form is about. */
export function WorkButton({ work, name, label, isOff = false }: WorkProps) {
  return (
    <button
      type="submit"
      name="work"
      value={work}
      className={lines.button}
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={(event) => {
        if (isOff) event.preventDefault();
      }}
    >
      {name}
    </button>
  );
}
