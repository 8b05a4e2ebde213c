"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { ArrivalFocus } from "#components/desk/shell/arrival-focus";
import { untilAllSaved } from "#components/desk/story/saves-under-way";

/** Leads the focus along from page to page of the desk. Whoever goes back sees what stands there by now. */
export function Arrival() {
  const router = useRouter();
  const path = usePathname();
  const isBack = useRef(false);
  useEffect(() => {
    const goBack = () => {
      isBack.current = true;
    };
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, []);
  useEffect(() => {
    // The browser has kept the page as it was left.
    if (path && isBack.current) void untilAllSaved().then(router.refresh);
    isBack.current = false;
  }, [path, router]);
  return <ArrivalFocus path={path} />;
}
