"use client";

import { useRouter } from "next/navigation";
import { HandInForm } from "#components/desk/imports/hand-in-form";

/** The form that takes an archive; its import is shown as soon as all of it is there. */
export function HandIn({ editions }: { editions: { id: string; name: string }[] }) {
  const router = useRouter();
  return <HandInForm editions={editions} open={(id) => router.push(`/admin/imports/${id}`)} />;
}
