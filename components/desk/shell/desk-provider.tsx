"use client";

import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { deskTheme, deskVariables } from "#components/desk/shell/desk-theme";

/** What every component of the desk stands in. Light or dark follows the machine. */
export function DeskProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={deskTheme}
      cssVariablesResolver={deskVariables}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
