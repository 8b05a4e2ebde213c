"use client";

import { useRouter } from "next/navigation";
import { GoOnForm } from "#components/desk/imports/go-on-form";
import type { FileSeen } from "#components/desk/imports/import-types";

/** The rest of files that have come in part. */
export function GoOn({ importId, files }: { importId: string; files: FileSeen[] }) {
  const router = useRouter();
  return <GoOnForm importId={importId} files={files} done={() => router.refresh()} />;
}
