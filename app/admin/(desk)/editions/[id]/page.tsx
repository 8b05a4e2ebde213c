import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { getEditionSettings } from "#lib/desk/get-edition-settings";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { updateEditionAction } from "../edition-actions";
import { editionFields, settingFields, settingGroups } from "../setting-fields";
import { saveSettingsAction } from "../settings-action";

export const instant = false;
export const metadata: Metadata = { title: "Edition" };

export default async function EditionPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const settings = await deskRead((newsroom) => getEditionSettings(newsroom, id));
  const { edition } = settings;
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title={`${edition.siteName}, ${edition.name}`}
        back={{ href: "/admin/editions", name: "Site" }}
      />
      <div className={css.columns}>
        <section className={css.part} aria-labelledby="around">
          <h2 id="around" className={css.subtitle}>
            Masthead, policies, footer
          </h2>
          <PlainForm
            action={saveSettingsAction}
            before={before}
            hidden={{ id }}
            fields={settingFields(settings)}
            groups={settingGroups(settings)}
            submit="Save settings"
          />
        </section>
        <section className={css.part} aria-labelledby="edition">
          <h2 id="edition" className={css.subtitle}>
            The edition
          </h2>
          <PlainForm
            action={updateEditionAction}
            before={before}
            hidden={{ id }}
            fields={editionFields(edition)}
            submit="Save edition"
          />
        </section>
      </div>
    </>
  );
}
