import { ColorSchemeScript } from "@mantine/core";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import "#components/desk/shell/mantine.css";
import { DeskProvider } from "#components/desk/shell/desk-provider";
import { DeskShell } from "#components/desk/shell/desk-shell";
import { requireActor } from "#lib/auth/session";
import { InPlace } from "../in-place";
import { paperName } from "../paper-name";
import { roomsOf } from "../room-groups";
import { signOutAction } from "../sign-out-action";
import { Rooms } from "./rooms";

/** The rooms of the desk, for whoever is signed in. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { name, role } = actor;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      <DeskProvider Link={InPlace}>
        <DeskShell
          paper={await paperName()}
          who={`${name}, ${role}`}
          signOut={signOutAction}
          rooms={<Rooms groups={roomsOf(actor)} />}
        >
          {children}
        </DeskShell>
      </DeskProvider>
    </>
  );
}
