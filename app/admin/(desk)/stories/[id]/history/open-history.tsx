"use client";

import type { ComponentProps } from "react";
import { RevisionList } from "#components/desk/history/revision-list";
import { told } from "../../../../told";
import { restoreAction } from "../version-actions";

/** Every version of a story and what was done with it, with the way back to one. */
export function OpenHistory(props: Omit<ComponentProps<typeof RevisionList>, "restore">) {
  return <RevisionList {...props} restore={(...asked) => told(restoreAction(...asked))} />;
}
