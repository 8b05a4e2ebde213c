import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "../(site)/fonts.css";
import "#components/desk/desk.css";
import { Arrival } from "./arrival";

// Every page of the desk is made for whoever asks: none has a shell that could be kept, or sent without its nonce.
export const instant = false;

export const metadata: Metadata = {
  title: { default: "The desk", template: "%s · The desk" },
  robots: { index: false, follow: false },
};

type Props = { children: ReactNode };

/** The frame of the whole desk, its doors included. */
export default async function DeskRoot({ children }: Props) {
  await connection();
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        {children}
        <Arrival />
      </body>
    </html>
  );
}
