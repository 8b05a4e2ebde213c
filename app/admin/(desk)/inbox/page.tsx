import type { Metadata } from "next";
import { InboxRoom } from "#components/desk/feeds/inbox-room";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { may } from "#lib/auth/permissions";
import { listInbox } from "#lib/intake/list-inbox";
import { listSourceNames } from "#lib/intake/list-source-names";
import { deskRead } from "../../desk-read";
import { deskTime } from "../../desk-time";
import { recallForm } from "../../form-memory";
import { oneOf, type Query, wordOf } from "../../query";
import { EditionWays } from "../edition-ways";
import { readEditions } from "../shown-edition";
import { changeItemAction } from "./inbox-actions";

export const metadata: Metadata = { title: "Inbox" };

const states = [
  { value: "taken", name: "What became a story" },
  { value: "ignored", name: "What was left out" },
] as const;

export default async function InboxPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const asked = {
    text: wordOf(query, "text"),
    source: wordOf(query, "source"),
    state: oneOf(["taken", "ignored"] as const, wordOf(query, "state")) ?? ("" as const),
  };
  const { editions, edition, sources, rows, next, mayLeaveOut } = await deskRead(
    async (newsroom) => {
      const read = await readEditions(newsroom, query);
      const editionId = read.edition?.id ?? "";
      const filter = {
        ...{
          editionId,
          text: asked.text,
          state: asked.state === "" ? ("waiting" as const) : asked.state,
        },
        ...(asked.source !== "" && { sourceId: asked.source }),
      };
      return {
        ...read,
        ...(await listInbox(newsroom, filter, wordOf(query, "after") || null)),
        sources: await listSourceNames(newsroom, { editionId }),
        mayLeaveOut: may(newsroom.actor, "feed.manage"),
      };
    },
  );
  if (edition === undefined) return null;
  const here = (more: Record<string, string>) => {
    const words = Object.entries({ edition: edition.id, ...asked, ...more });
    return `/admin/inbox?${new URLSearchParams(words.filter(([, word]) => word !== ""))}`;
  };
  return (
    <>
      <ScreenHead
        title="Inbox"
        lead="What outside feeds brought, each thing once. Make a story of it, with its source named, or leave it out."
      />
      <EditionWays at="/admin/inbox" editions={editions} edition={edition} />
      <FilterForm
        action="/admin/inbox"
        hidden={{ edition: edition.id }}
        fields={[
          { name: "text", label: "Part of its title", value: asked.text, kind: "words" },
          {
            ...{ name: "source", label: "From", value: asked.source, kind: "choice" },
            ...{
              any: "All sources",
              choices: sources.map(({ id, name }) => ({ value: id, name })),
            },
          },
          {
            ...{ name: "state", label: "State", value: asked.state, kind: "choice" },
            ...{ any: "What waits", choices: [...states] },
          },
        ]}
      />
      {rows.length === 0 ? (
        <p className={css.empty}>
          {sources.length === 0 ? (
            "No feed is followed for this edition yet. An editor follows some under “Source feeds”."
          ) : (
            <>
              Nothing here. <a href={`/admin/inbox?edition=${edition.id}`}>Show all that waits</a>.
            </>
          )}
        </p>
      ) : null}
      <InboxRoom
        key={here({})}
        items={rows.map(({ source, publishedAt, ...row }) => ({
          ...row,
          source: source.name,
          isTrusted: source.isTrusted,
          published: deskTime(publishedAt, edition),
        }))}
        mayLeaveOut={mayLeaveOut}
        change={changeItemAction}
        before={await recallForm()}
      />
      {next !== null && (
        <p className={css.more}>
          <a href={here({ after: next })}>Older items</a>
        </p>
      )}
    </>
  );
}
