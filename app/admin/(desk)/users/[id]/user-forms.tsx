import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { PlainForm } from "#components/desk/plain-form";
import type { UserRow } from "#lib/desk/people/user-row";
import { recallForm } from "../../../form-memory";
import {
  changeRoleAction,
  deactivateUserAction,
  endSessionsOfAction,
  eraseUserAction,
  passwordLinkAction,
  reactivateUserAction,
} from "../user-actions";
import { roleField } from "../user-words";

/** Everything that can be done with an account, the graver the lower. */
export async function UserForms({ user }: { user: UserRow }) {
  const { id, role, state } = user;
  const isOut = state === "deactivated";
  const before = await recallForm();
  const button = { before, fields: [], hidden: { id } };
  return (
    <div className={css.aside}>
      <section className={css.part} aria-label="Role">
        <PlainForm
          action={changeRoleAction}
          before={before}
          fields={[roleField(role)]}
          hidden={{ id }}
          submit="Change role"
        />
      </section>
      {isOut ? (
        <section className={css.part} aria-labelledby="let-in">
          <h2 id="let-in" className={css.subtitle}>
            Shut out
          </h2>
          <PlainForm {...button} action={reactivateUserAction} submit="Let in again" />
        </section>
      ) : (
        <section className={css.part} aria-labelledby="password">
          <h2 id="password" className={css.subtitle}>
            {state === "invited" ? "The invitation" : "A lost password"}
          </h2>
          <p className={css.quiet}>Makes a link to choose a password. Links of before end.</p>
          <PlainForm {...button} action={passwordLinkAction} submit="Make a link" tone="quiet" />
        </section>
      )}
      {!isOut && (
        <section className={css.part} aria-labelledby="out">
          <h2 id="out" className={css.subtitle}>
            A lost machine, or somebody who leaves
          </h2>
          <p className={css.quiet}>
            Signing out ends every session. Deactivating keeps them out too, until you let them in
            again; their stories stay.
          </p>
          <PlainForm
            {...button}
            action={endSessionsOfAction}
            submit="Sign out everywhere"
            tone="quiet"
          />
          <PlainForm {...button} action={deactivateUserAction} submit="Deactivate" tone="grave" />
        </section>
      )}
      <FoldPart title="Erase this account for good">
        <p>
          Name, e-mail, password and sessions are taken out and cannot be brought back. Stories
          stay, and their history says “Erased user”. An author who signs is not touched.
        </p>
        <PlainForm {...button} action={eraseUserAction} submit="Erase for good" tone="grave" />
      </FoldPart>
    </div>
  );
}
