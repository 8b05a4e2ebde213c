import css from "./plain-form.module.css";

type Props = { action: () => Promise<void>; label: string };

/** One button that signs out; a form, since following a link changes nothing. */
export function SignOutForm({ action, label }: Props) {
  return (
    <form className={css.form} action={action}>
      <button className={css.quiet} type="submit">
        {label}
      </button>
    </form>
  );
}
