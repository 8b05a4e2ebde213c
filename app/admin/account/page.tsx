import type { Metadata } from "next";
import { DoorFrame } from "#components/desk/door-frame";
import { PlainForm } from "#components/desk/plain-form";
import { SignOutForm } from "#components/desk/sign-out-form";
import { requireActor } from "#lib/auth/session";
import { recallForm } from "../form-memory";
import { paperName } from "../paper-name";
import { changeNameAction, changePasswordAction, endSessionsAction } from "./account-actions";

export const metadata: Metadata = { title: "Your account" };

const fields = [
  {
    name: "oldPassword",
    label: "Present password",
    type: "password",
    autoComplete: "current-password",
  },
  {
    name: "password",
    label: "New password",
    type: "password",
    autoComplete: "new-password",
    hint: "At least 8 characters. A few words in a row are good.",
  },
] as const;

export default async function AccountPage() {
  const { name, role } = await requireActor();
  return (
    <DoorFrame
      paper={await paperName()}
      title="Your account"
      lead={`${name}, ${role}.`}
      beside={<a href="/admin">Back to the desk</a>}
    >
      <PlainForm
        action={changeNameAction}
        before={{}}
        fields={[{ name: "name", label: "Name", autoComplete: "name", typed: name }]}
        submit="Change name"
        tone="quiet"
      />
      <PlainForm
        action={changePasswordAction}
        before={await recallForm()}
        fields={[...fields]}
        submit="Change password"
      />
      <SignOutForm action={endSessionsAction} label="Sign out everywhere" />
    </DoorFrame>
  );
}
