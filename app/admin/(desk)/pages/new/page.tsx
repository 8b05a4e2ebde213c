import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { createPageAction } from "./create-page-action";

export const metadata: Metadata = { title: "New Page" };

export default async function NewPagePage() {
  const { editions } = await deskRead(listChoices);
  return (
    <>
      <ScreenHead title="New Page" back={{ href: "/admin/pages", name: "Pages" }} />
      <div className={css.columns}>
        <PlainForm
          action={createPageAction}
          before={await recallForm()}
          fields={[
            { name: "headline", label: "Title", isOptional: true },
            {
              name: "edition",
              label: "Edition",
              type: "choice",
              options: editions.map(({ id, name }) => ({ value: id, name })),
              typed: editions[0]?.id,
            },
          ]}
          submit="Begin"
        />
      </div>
    </>
  );
}
