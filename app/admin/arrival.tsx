"use client";

import { usePathname } from "next/navigation";
import { ArrivalFocus } from "#components/desk/shell/arrival-focus";

/** Leads the focus along from page to page of the desk. */
export function Arrival() {
  return <ArrivalFocus path={usePathname()} />;
}
