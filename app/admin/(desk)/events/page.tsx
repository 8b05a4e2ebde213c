import type { Metadata } from "next";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listChoices } from "#lib/desk/list-choices";
import { entityTypes, listEvents } from "#lib/desk/list-events";
import { listUsers } from "#lib/desk/people/list-users";
import { deskRead } from "../../desk-read";
import type { Query } from "../../query";
import { EventLine } from "./event-line";
import lines from "./log.module.css";
import { eventsAddress, readEvents } from "./read-events";

export const metadata: Metadata = { title: "Log" };

export default async function EventsPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const { log, words, users, edition } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const home = editions.find(({ isDefault }) => isDefault);
    const asked = readEvents(query, home);
    const found = await listEvents(newsroom, asked.filter, asked.after);
    return { log: found, words: asked.words, users: await listUsers(newsroom), edition: home };
  });
  return (
    <>
      <ScreenHead
        title="Log"
        lead="Who did what, and when. Nobody can change it."
        {...(words.id !== "" && { back: { href: "/admin/events", name: "The whole log" } })}
      />
      <FilterForm
        action="/admin/events"
        hidden={words.id === "" ? {} : { id: words.id }}
        fields={[
          {
            name: "who",
            label: "Who",
            value: words.who,
            kind: "choice",
            any: "Everybody",
            choices: users.map(({ id, name }) => ({ value: id, name })),
          },
          {
            name: "what",
            label: "About",
            value: words.what,
            kind: "choice",
            any: "Everything",
            choices: entityTypes.map((value) => ({ value, name: nameOf(value) })),
          },
          { name: "from", label: "From", value: words.from, kind: "date" },
          { name: "to", label: "To", value: words.to, kind: "date" },
        ]}
      />
      {log.rows.length === 0 && (
        <p className={css.empty}>
          Nothing of this kind has happened. <a href="/admin/events">Show everything</a>.
        </p>
      )}
      <ol className={lines.log}>
        {log.rows.map((row) => (
          <EventLine key={row.id} row={row} edition={edition} />
        ))}
      </ol>
      {log.next !== null && (
        <p className={css.more}>
          <a href={eventsAddress(words, log.next)}>Earlier</a>
        </p>
      )}
    </>
  );
}

const plural: Record<(typeof entityTypes)[number], string> = {
  story: "Stories and Pages",
  topic: "Topics",
  author: "Authors",
  section: "Sections",
  edition: "Editions",
  media: "Pictures and documents",
  user: "Users",
  import: "Imports",
  address: "Addresses",
  source: "Source feeds",
};

const nameOf = (type: (typeof entityTypes)[number]) => plural[type];
