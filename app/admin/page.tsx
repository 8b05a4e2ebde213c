import { DoorFrame } from "#components/desk/door-frame";
import { SignOutForm } from "#components/desk/sign-out-form";
import { requireActor } from "#lib/auth/session";
import { paperName } from "./paper-name";
import { signOutAction } from "./sign-out-action";

export const instant = false;

export default async function DeskPage() {
  const { name, role } = await requireActor();
  return (
    <DoorFrame
      paper={await paperName()}
      title="The desk"
      lead={`You are signed in as ${name}, ${role}.`}
      beside={<a href="/admin/account">Your account</a>}
    >
      <SignOutForm action={signOutAction} label="Sign out" />
    </DoorFrame>
  );
}
