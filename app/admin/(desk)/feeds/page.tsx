import type { Metadata } from "next";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { listSources, type SourceRow } from "#lib/intake/list-sources";
import type { EditionView } from "#lib/language/edition";
import { deskRead } from "../../desk-read";
import { deskTime } from "../../desk-time";
import { recallForm } from "../../form-memory";
import type { Query } from "../../query";
import { EditionWays } from "../edition-ways";
import { readEditions } from "../shown-edition";
import { addSourceAction, importSourcesAction } from "./feed-actions";
import feeds from "./feeds.module.css";
import { stateOf, whyOf } from "./source-words";

export const metadata: Metadata = { title: "Source feeds" };

export default async function FeedsPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const { editions, edition, sources } = await deskRead(async (newsroom) => {
    const read = await readEditions(newsroom, query);
    return { ...read, sources: await listSources(newsroom, { editionId: read.edition?.id ?? "" }) };
  });
  if (edition === undefined) return null;
  const before = await recallForm();
  const ofForm = (name: string): FormState => (before.of === name ? before : {});
  return (
    <>
      <ScreenHead
        title="Source feeds"
        lead="What other publishers write comes into the inbox. Only what you trust stands on the front page by itself."
      />
      <EditionWays at="/admin/feeds" editions={editions} edition={edition} />
      <section aria-labelledby="follow" className={css.part}>
        <h2 id="follow" className={css.subtitle}>
          Follow a feed
        </h2>
        <div className={css.columns}>
          <PlainForm
            key={edition.id}
            action={addSourceAction}
            before={ofForm("add")}
            fields={[
              {
                name: "address",
                label: "Address of a site or of its feed",
                hint: "A site that has a feed names it by itself. RSS, Atom and JSON Feed are read.",
              },
            ]}
            hidden={{ edition: edition.id, form: "add" }}
            submit="Follow it"
          />
          <FoldPart title="Bring or save a list (OPML)" isOpen={before.of === "list"}>
            <p>
              The list of a feed reader, or of another newsroom. What is followed already stays as
              it is.
            </p>
            <PlainForm
              action={importSourcesAction}
              before={ofForm("list")}
              fields={[
                {
                  name: "file",
                  label: "List of feeds",
                  type: "file",
                  accept: ".opml,.xml,text/x-opml,text/xml",
                },
              ]}
              hidden={{ edition: edition.id, form: "list" }}
              submit="Follow them"
              tone="quiet"
            />
            {sources.length > 0 && (
              <p>
                <a href={`/api/desk/v1/feeds?edition=${edition.id}`} download>
                  Save what is followed as a list
                </a>
              </p>
            )}
          </FoldPart>
        </div>
      </section>
      <section aria-labelledby="followed" className={feeds.followed}>
        <h2 id="followed" className={css.subtitle}>
          What is followed
        </h2>
        {sources.length === 0 ? (
          <p className={css.empty}>No feed is followed for this edition yet.</p>
        ) : (
          <RecordTable
            columns={["Source", "State", "Last good", "Waiting", "Readers"]}
            lines={sources.map((source) => lineOf(source, edition))}
          />
        )}
      </section>
    </>
  );
}

function lineOf(source: SourceRow, edition: EditionView) {
  const good = source.lastGoodAt && deskTime(source.lastGoodAt, edition);
  const inbox = `/admin/inbox?edition=${edition.id}&source=${source.id}`;
  return {
    id: source.id,
    href: `/admin/feeds/${source.id}`,
    name: source.name,
    note: whyOf(source) || new URL(source.url).host,
    cells: [
      <span key="state" className={css.whole}>
        {stateOf(source)}
      </span>,
      good === null ? (
        "Never"
      ) : (
        <time key="good" className={css.note} dateTime={good.iso}>
          {good.text}
        </time>
      ),
      <a
        key="waiting"
        href={inbox}
        aria-label={`${source.waiting} in the inbox from ${source.name}`}
      >
        {source.waiting}
      </a>,
      source.isTrusted ? "See it on the front page" : "Do not see it",
    ],
  };
}
