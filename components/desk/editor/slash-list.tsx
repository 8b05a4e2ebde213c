import { Paper, Portal } from "@mantine/core";
import { useEffect, useRef } from "react";
import { formatKeys, isMac } from "#components/desk/editor/key-names";
import { type SlashState, slashOptionId } from "#components/desk/editor/slash-menu";
import palette from "./palette.module.css";
import styles from "./slash-list.module.css";

const height = 320;

/** The list that a slash opens; the cursor stays in the text, arrows and Enter choose. */
export function SlashList({ rect, found, marked, choose }: SlashState) {
  const chosen = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked one changes with it
  useEffect(() => chosen.current?.scrollIntoView({ block: "nearest" }), [marked]);
  if (found.length === 0) return null;
  const isAbove = rect.bottom + height > window.innerHeight && rect.top > height;
  const place = isAbove ? { bottom: window.innerHeight - rect.top + 6 } : { top: rect.bottom + 6 };
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - 296));
  return (
    <Portal>
      <Paper
        className={`${palette.palette} ${styles.slash}`}
        style={{ ...place, left, maxHeight: height }}
        role="listbox"
        aria-label="Put into the text"
      >
        {found.map((action, index) => (
          <button
            type="button"
            key={action.id}
            id={slashOptionId(action.id)}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            ref={index === marked ? chosen : null}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(action);
            }}
          >
            <action.Icon size={18} strokeWidth={1.6} aria-hidden />
            <span>{action.name}</span>
            <kbd>{action.typed ?? formatKeys(action.keys ?? "", isMac())}</kbd>
          </button>
        ))}
      </Paper>
    </Portal>
  );
}
