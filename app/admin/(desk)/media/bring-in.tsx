"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { UploadMany } from "#components/desk/media/upload-many";

/** The place that takes files; what has come stands in the list at once. */
export function BringIn() {
  const router = useRouter();
  const onThere = useCallback(() => router.refresh(), [router]);
  return <UploadMany onThere={onThere} />;
}
