"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";
import { ArrivalFocus } from "#components/desk/shell/arrival-focus";
import { arriveAt } from "#components/desk/shell/going-back";
import { untilAllSaved } from "#components/desk/story/saves-under-way";

/** Leads the focus along from page to page of the desk. Whoever goes back sees what stands there by now. */
export function Arrival() {
  const router = useRouter();
  const path = usePathname();
  useEffect(() => {
    // The browser has kept the page as it was left.
    if (arriveAt(path)) void untilAllSaved().then(router.refresh);
  }, [path, router]);
  return <ArrivalFocus path={path} />;
}
