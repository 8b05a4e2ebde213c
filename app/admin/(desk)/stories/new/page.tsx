import type { Metadata } from "next";
import { PlainForm } from "#components/desk/plain-form";
import { listChoices } from "#lib/desk/list-choices";
import { deskNewsroom } from "../../../desk-newsroom";
import { recallForm } from "../../../form-memory";
import css from "../../desk-page.module.css";
import { createStoryAction } from "./create-story-action";

export const metadata: Metadata = { title: "New story" };

/** Begins a story: one form for each edition, since most newspapers have one. */
export default async function NewStoryPage() {
  const { editions } = await listChoices(await deskNewsroom());
  const before = await recallForm();
  return (
    <>
      <h1 className={css.title}>New story</h1>
      {editions.map(({ id, name }) => (
        <section key={id} className={css.form} aria-label={name}>
          {editions.length > 1 && <h2>{name}</h2>}
          <PlainForm
            action={createStoryAction}
            before={before}
            fields={[
              {
                name: "headline",
                label: "Headline, for a start",
                type: "text",
                autoComplete: "off",
              },
            ]}
            hidden={{ edition: id }}
            submit="Begin"
          />
        </section>
      ))}
    </>
  );
}
