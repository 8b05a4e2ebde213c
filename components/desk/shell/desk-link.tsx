"use client";

import { type ComponentType, createContext, type ReactNode, use } from "react";

export type LinkProps = { href: string; className?: string | undefined; children: ReactNode };

const Link = createContext<ComponentType<LinkProps> | null>(null);

/** How this desk leads from page to page without loading everything again. */
export const DeskLinks = Link.Provider;

/** A way to a page of the desk that opens in place. Where nobody says how, the browser loads it. */
export function DeskLink(props: LinkProps) {
  const Way = use(Link);
  if (Way !== null) return <Way {...props} />;
  return (
    <a className={props.className} href={props.href}>
      {props.children}
    </a>
  );
}
