import { BylineNames } from "#components/site/parts/byline-names";
import { NamedLink } from "#components/site/parts/named-link";
import type { Wording } from "#lib/language/wording";
import { bylineLines } from "#lib/published/byline-line";
import type { BylineView } from "#lib/published/views";
import styles from "./bylines.module.css";

/** Who signs, a line for each kind of work, each name leading to its author's page. */
export function Bylines({ bylines, wording }: { bylines: BylineView[]; wording: Wording }) {
  return bylineLines(bylines, wording).map((line) => (
    <p key={line.kind} className={styles.line}>
      <BylineNames line={line} draw={(byline) => <NamedLink link={byline} rel="author" />} />
    </p>
  ));
}
