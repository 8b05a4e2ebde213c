import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listChoices } from "#lib/desk/list-choices";
import { getUser } from "#lib/desk/people/get-user";
import { deskRead, idOf } from "../../../desk-read";
import { deskTime } from "../../../desk-time";
import { stateNames } from "../user-words";
import { UserForms } from "./user-forms";

export const metadata: Metadata = { title: "User" };

export default async function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const [user, { editions }] = await deskRead(async (newsroom) => [
    await getUser(newsroom, id),
    await listChoices(newsroom),
  ]);
  const seen = user.seenAt === null ? "never" : deskTime(user.seenAt, editions[0]).text;
  return (
    <>
      <ScreenHead title={user.name} back={{ href: "/admin/users", name: "Users" }} />
      <div className={css.columns}>
        <UserForms user={user} />
        <dl className={css.facts}>
          <dt>E-mail</dt>
          <dd>{user.email}</dd>
          <dt>State</dt>
          <dd>{stateNames[user.state]}</dd>
          <dt>Last seen</dt>
          <dd>{seen}</dd>
          <dt>Did</dt>
          <dd>
            <a href={`/admin/events?who=${id}`}>Look in the log</a>
          </dd>
        </dl>
      </div>
    </>
  );
}
