import type { ReactNode } from "react";
import { Heading } from "#components/ui/heading";
import styles from "./block.module.css";

/** A titled part of a page that stands beside or below its main matter. */
export function Block({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.block}>
      <Heading level={2} id={id} className={styles.title}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
