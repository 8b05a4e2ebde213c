import type { Metadata } from "next";
import { FooterForm } from "#components/desk/manage/footer-form";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { StoryState } from "#components/desk/stories/story-state";
import { may } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { listPages } from "#lib/desk/stories/list-pages";
import { deskRead } from "../../desk-read";
import { deskTime } from "../../desk-time";
import { footerAction } from "./footer-action";

export const metadata: Metadata = { title: "Pages" };

export default async function PagesPage() {
  const [pages, { editions }, mayPlace] = await deskRead(async (newsroom) => [
    await listPages(newsroom),
    await listChoices(newsroom),
    may(newsroom.actor, "story.publish"),
  ]);
  return (
    <>
      <ScreenHead
        title="Pages"
        lead="Undated texts: About, Contact, policies. Live ones stand in the footer of their edition unless taken out; those of an archive begin outside it."
        action={{ href: "/admin/pages/new", name: "New Page" }}
      />
      {pages.length > 0 ? (
        <RecordTable
          columns={["Page", "State", "Footer", "Changed"]}
          lines={pages.map((page) => {
            const edition = editions.find(({ id }) => id === page.editionId);
            const changed = deskTime(page.updatedAt, edition);
            return {
              id: page.id,
              href: `/admin/stories/${page.id}`,
              name: page.headline || "Without a title",
              note: edition?.name ?? "",
              cells: [
                <StoryState key="state" {...page} />,
                <FooterForm
                  key={`footer ${page.inFooter}`}
                  action={footerAction}
                  id={page.id}
                  name={page.headline || "Without a title"}
                  inFooter={page.inFooter}
                  isLive={page.liveState === "live"}
                  mayChange={mayPlace}
                />,
                <time key="time" className={css.note} dateTime={changed.iso}>
                  {changed.text}
                </time>,
              ],
            };
          })}
        />
      ) : (
        <p className={css.empty}>
          There is no Page yet. Readers look for an About first:{" "}
          <a href="/admin/pages/new">write one</a>.
        </p>
      )}
    </>
  );
}
