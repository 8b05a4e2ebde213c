"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { ImportProgress } from "#components/desk/imports/import-progress";
import type { ImportSeen } from "#components/desk/imports/import-types";

/** How far an import is; the page is shown anew when it comes to another stage. */
export function FollowImport({ importId, first }: { importId: string; first: ImportSeen }) {
  const router = useRouter();
  const show = useCallback(() => router.refresh(), [router]);
  return <ImportProgress importId={importId} first={first} onTurn={show} />;
}
