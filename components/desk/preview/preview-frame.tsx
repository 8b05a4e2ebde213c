"use client";

import { SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import css from "./preview-frame.module.css";

const widths = { phone: 390, desktop: 1280 };
type Width = keyof typeof widths;

/** With less room than this a page for desktops is too small to be read. */
const roomy = 640;

/** A page of the site as a phone and as a desktop show it; where there is less room it is drawn smaller. */
export function PreviewFrame({ address }: { address: string }) {
  const [chosen, choose] = useState<Width | null>(null);
  const { ref, width: room } = useElementSize();
  const width = chosen ?? (room > 0 && room < roomy ? "phone" : "desktop");
  const scale = room === 0 ? 1 : Math.min(1, room / widths[width]);
  const height = 844;
  return (
    <section className={css.preview} aria-label="Preview">
      <div className={css.bar}>
        <SegmentedControl
          aria-label="Width"
          value={width}
          onChange={(value) => choose(value === "phone" ? "phone" : "desktop")}
          classNames={{ root: css.widths, indicator: css.width }}
          data={[
            { value: "phone", label: "Phone" },
            { value: "desktop", label: "Desktop" },
          ]}
        />
        <a href={address} target="_blank" rel="noopener">
          Open it in a tab of its own
        </a>
      </div>
      <div ref={ref} className={css.room} style={{ blockSize: height * scale }}>
        <iframe
          className={css.frame}
          title={`The page as a ${width} shows it`}
          src={address}
          data-width={width}
          style={{
            inlineSize: widths[width],
            blockSize: height,
            transform: `scale(${scale})`,
          }}
        />
      </div>
    </section>
  );
}
