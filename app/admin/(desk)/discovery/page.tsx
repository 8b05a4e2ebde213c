import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { ToldList } from "#components/desk/manage/told-list";
import { PlainForm } from "#components/desk/plain-form";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../desk-read";
import { recallForm } from "../../form-memory";
import { saveDiscoveryAction } from "./discovery-action";
import { readDiscoveryForm } from "./discovery-form";

export const metadata: Metadata = { title: "Search and feeds" };

export default async function DiscoveryPage() {
  const { form, told, zone } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const zone = editions.find(({ isDefault }) => isDefault)?.timeZone ?? "UTC";
    return { ...(await readDiscoveryForm(newsroom)), zone };
  });
  return (
    <>
      <ScreenHead
        title="Search and feeds"
        lead="What machines may do with the site, and who hears of it when something changes. It holds for all editions."
      />
      <div className={css.columns}>
        <section className={`${css.part} ${css.card}`} aria-labelledby="machines">
          <h2 id="machines" className={css.subtitle}>
            Settings
          </h2>
          <PlainForm
            action={saveDiscoveryAction}
            before={await recallForm()}
            {...form}
            submit="Save settings"
          />
        </section>
        <section className={css.part} aria-labelledby="told">
          <h2 id="told" className={css.subtitle}>
            Who is told of changes
          </h2>
          <ToldList told={told} zone={zone} />
        </section>
      </div>
    </>
  );
}
