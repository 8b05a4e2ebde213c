import type { Metadata } from "next";
import { DoorFrame } from "#components/desk/door-frame";
import { PlainForm } from "#components/desk/plain-form";
import { authDesk } from "#lib/auth/session";
import { findTokenUser } from "#lib/auth/user-token";
import { canSendMail } from "#lib/platform/mail";
import { recallForm } from "../../form-memory";
import { paperName } from "../../paper-name";
import { passwordFields } from "../choose-password";
import { requestAction, resetAction } from "./reset-actions";

export const metadata: Metadata = { title: "A new password" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const emailField = {
  name: "email",
  label: "E-mail",
  type: "email",
  autoComplete: "username",
} as const;
const beside = <a href="/admin/sign-in">Sign in</a>;

export default async function ResetPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const paper = await paperName();
  if (typeof token === "string") return <ChooseAnew paper={paper} token={token} />;
  if (!canSendMail()) {
    const lead = "This newsroom sends no mail. Ask an administrator for a link to a new password.";
    return <DoorFrame paper={paper} title="Forgotten your password?" lead={lead} beside={beside} />;
  }
  const lead = "Tell us your address, and we send you a link to a new one.";
  return (
    <DoorFrame paper={paper} title="Forgotten your password?" lead={lead} beside={beside}>
      <PlainForm
        action={requestAction}
        before={await recallForm()}
        fields={[emailField]}
        submit="Send me a link"
      />
    </DoorFrame>
  );
}

async function ChooseAnew({ paper, token }: { paper: string; token: string }) {
  const user = await findTokenUser(authDesk(), { token, purpose: "reset" });
  if (user?.email == null) {
    const lead = "It was used or is older than an hour. Ask for a new one.";
    const again = <a href="/admin/reset">Ask for a new link</a>;
    return (
      <DoorFrame paper={paper} title="This link is no longer good" lead={lead} beside={again} />
    );
  }
  return (
    <DoorFrame
      paper={paper}
      title="A new password"
      lead="You will be signed out everywhere else."
      beside={beside}
    >
      <PlainForm
        action={resetAction}
        before={await recallForm()}
        fields={[...passwordFields(user.email)]}
        hidden={{ token }}
        submit="Set password"
      />
    </DoorFrame>
  );
}
