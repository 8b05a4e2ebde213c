"use client";

import { MantineProvider } from "@mantine/core";
import type { ComponentType, ReactNode } from "react";
import { DeskLinks, type LinkProps } from "#components/desk/shell/desk-link";
import { deskTheme, deskVariables } from "#components/desk/shell/desk-theme";

type Props = {
  /** Opens a page of the desk in place. */
  Link: ComponentType<LinkProps>;
  children: ReactNode;
};

/** What every component of the desk stands in. Light or dark follows the machine. */
export function DeskProvider({ Link, children }: Props) {
  return (
    <MantineProvider
      theme={deskTheme}
      cssVariablesResolver={deskVariables}
      defaultColorScheme="auto"
    >
      <DeskLinks value={Link}>{children}</DeskLinks>
    </MantineProvider>
  );
}
