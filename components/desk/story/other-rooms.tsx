import type { MouseEvent } from "react";
import { memo } from "react";
import css from "./story-screen.module.css";

type Props = { storyId: string; save: () => Promise<unknown> };

/** The ways to what belongs to a story beside its text. What was written goes to the desk first. */
export const OtherRooms = memo(function OtherRooms({ storyId, save }: Props) {
  const leave = async (event: MouseEvent<HTMLAnchorElement>) => {
    // Without a network the page is waited for (patient-fetch), and nothing could be saved.
    if (!navigator.onLine) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return void save();
    event.preventDefault();
    const { href } = event.currentTarget;
    await save();
    window.location.assign(href);
  };
  return (
    <nav className={css.rooms} aria-label="Of this story">
      <a href={`/admin/stories/${storyId}/preview`} onClick={(event) => void leave(event)}>
        Preview
      </a>
      <a href={`/admin/stories/${storyId}/history`} onClick={(event) => void leave(event)}>
        History
      </a>
    </nav>
  );
});
