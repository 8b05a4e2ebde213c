"use client";

import Link from "next/link";
import type { LinkProps } from "#components/desk/shell/desk-link";

/** A page of the desk that comes in the place of this one. Nothing is asked for before somebody wants it. */
export function InPlace(props: LinkProps) {
  return <Link {...props} prefetch={false} />;
}
