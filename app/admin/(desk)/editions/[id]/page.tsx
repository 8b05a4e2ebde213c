import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { updateEditionAction } from "../edition-actions";
import { readEditionForms } from "../setting-fields";
import { saveSettingsAction } from "../settings-action";

export const metadata: Metadata = { title: "Edition" };

export default async function EditionPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { edition, editionForm, settingsForm } = await deskRead((newsroom) =>
    readEditionForms(newsroom, id),
  );
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title={`${edition.siteName}, ${edition.name}`}
        back={{ href: "/admin/editions", name: "Site" }}
        lead="Two forms: each is saved by the button below it, and leaves the other as it is."
      />
      <div className={css.columns}>
        <section className={`${css.part} ${css.card}`} aria-labelledby="around">
          <h2 id="around" className={css.subtitle}>
            Masthead, policies, footer
          </h2>
          <PlainForm
            action={saveSettingsAction}
            before={before.of === "settings" ? before : {}}
            hidden={{ id, form: "settings" }}
            {...settingsForm}
            submit="Save settings"
          />
        </section>
        <section className={`${css.part} ${css.card}`} aria-labelledby="edition">
          <h2 id="edition" className={css.subtitle}>
            The edition
          </h2>
          <PlainForm
            action={updateEditionAction}
            before={before.of === "edition" ? before : {}}
            hidden={{ id, form: "edition" }}
            {...editionForm}
            submit="Save edition"
          />
        </section>
      </div>
    </>
  );
}
