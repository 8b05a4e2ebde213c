"use client";

import { useRouter } from "next/navigation";
import { ShareLinks, type ShareLinksProps } from "#components/desk/preview/share-links";
import { told } from "../../../../told";
import { makeLinkAction, revokeLinkAction } from "../version-actions";

type Props = Omit<ShareLinksProps, "make" | "revoke" | "reload"> & { storyId: string };

/** The links to a story, with what can be done with them. */
export function OpenLinks({ storyId, ...props }: Props) {
  const router = useRouter();
  const revisionId = props.revision?.id ?? null;
  return (
    <ShareLinks
      {...props}
      make={(days) => told(makeLinkAction(storyId, { days, revisionId }))}
      revoke={(linkId) => told(revokeLinkAction(storyId, linkId))}
      reload={() => router.refresh()}
    />
  );
}
