import type { Metadata } from "next";
import css from "../desk-page.module.css";

export const metadata: Metadata = { title: "Signed in again" };

/** For whoever signed in again beside something that waits for them: a text to be saved, a file to be handed in. */
export default function SignedInPage() {
  return (
    <>
      <h1 className={css.title}>You are signed in again</h1>
      <p className={css.empty}>
        Close this tab and go back to the other one: what waits there goes on by itself, and nothing
        was lost.
      </p>
    </>
  );
}
