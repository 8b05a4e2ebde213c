import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listChoices } from "#lib/desk/list-choices";
import { listUsers } from "#lib/desk/people/list-users";
import { deskRead } from "../../desk-read";
import { deskTime } from "../../desk-time";
import { roleNames, stateNames } from "./user-words";

export const metadata: Metadata = { title: "Users" };

export default async function UsersPage() {
  const [users, { editions }] = await deskRead(async (newsroom) => [
    await listUsers(newsroom),
    await listChoices(newsroom),
  ]);
  return (
    <>
      <ScreenHead
        title="Users"
        lead="Who can sign in, and what they may do."
        action={{ href: "/admin/users/new", name: "Invite somebody" }}
      />
      <RecordTable
        columns={["Name", "Role", "State", "Last seen"]}
        lines={users.map(({ id, name, email, role, state, seenAt }) => {
          const seen = seenAt === null ? null : deskTime(seenAt, editions[0]);
          return {
            id,
            href: `/admin/users/${id}`,
            name,
            note: email,
            cells: [
              roleNames[role],
              stateNames[state],
              seen === null ? (
                <span key="never" className={css.note}>
                  never
                </span>
              ) : (
                <time key="seen" className={css.note} dateTime={seen.iso}>
                  {seen.text}
                </time>
              ),
            ],
          };
        })}
      />
    </>
  );
}
