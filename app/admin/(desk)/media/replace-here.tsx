"use client";

import { useRouter } from "next/navigation";
import { ReplaceFile } from "#components/desk/media/replace-file";

/** Another file for this one; the page shows it at once. */
export function ReplaceHere(props: { id: string; isPicture: boolean; version: string }) {
  const router = useRouter();
  return <ReplaceFile {...props} onDone={() => router.refresh()} />;
}
