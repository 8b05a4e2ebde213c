import type { Metadata } from "next";
import { DoorFrame } from "#components/desk/door-frame";
import { PlainForm } from "#components/desk/plain-form";
import { ownPath } from "#lib/auth/own-path";
import { recallForm } from "../../form-memory";
import { paperName } from "../../paper-name";
import { signInAction } from "./sign-in-action";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const fields = [
  { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
  { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
] as const;

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const path = ownPath(typeof to === "string" ? to : null);
  return (
    <DoorFrame
      paper={await paperName()}
      title="Sign in"
      beside={<a href="/admin/reset">Forgotten your password?</a>}
    >
      <PlainForm
        action={signInAction}
        before={await recallForm()}
        fields={[...fields]}
        hidden={{ to: path }}
        submit="Sign in"
      />
    </DoorFrame>
  );
}
