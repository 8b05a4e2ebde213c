import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../(site)/fonts.css";
import "#components/desk/desk.css";
import { Arrival } from "./arrival";

/** Every page of the desk is made for whoever asks: none could be kept, or sent without its nonce. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "The desk", template: "%s · The desk" },
  robots: { index: false, follow: false },
};

type Props = { children: ReactNode };

/** The frame of the whole desk, its doors included. */
export default function DeskRoot({ children }: Props) {
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
