import type { Metadata } from "next";
import { DoorFrame } from "#components/desk/door-frame";
import { PlainForm } from "#components/desk/plain-form";
import { authDesk } from "#lib/auth/session";
import { findTokenUser } from "#lib/auth/user-token";
import { recallForm } from "../../form-memory";
import { paperName } from "../../paper-name";
import { passwordFields } from "../choose-password";
import { acceptAction } from "./accept-action";

export const metadata: Metadata = { title: "Your invitation" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InvitePage({ searchParams }: Props) {
  const { token } = await searchParams;
  const secret = typeof token === "string" ? token : "";
  const user = await findTokenUser(authDesk(), { token: secret, purpose: "invite" });
  const paper = await paperName();
  const beside = <a href="/admin/sign-in">Sign in</a>;
  if (user?.email == null) {
    const lead = "It was used or is older than three days. Ask an administrator for a new one.";
    return (
      <DoorFrame
        paper={paper}
        title="This invitation is no longer good"
        lead={lead}
        beside={beside}
      />
    );
  }
  const lead = `Welcome, ${user.name}. Choose a password, and the desk is yours.`;
  return (
    <DoorFrame paper={paper} title="Your invitation" lead={lead} beside={beside}>
      <PlainForm
        action={acceptAction}
        before={await recallForm()}
        fields={[...passwordFields(user.email)]}
        hidden={{ token: secret }}
        submit="Open the desk"
      />
    </DoorFrame>
  );
}
