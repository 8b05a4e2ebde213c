import { Block } from "#components/site/parts/block";
import { formatMediaType } from "#lib/addresses/media-type";
import { formatBytes } from "#lib/language/format-bytes";
import { wordingFor } from "#lib/language/wording-for";
import type { AttachmentView } from "#lib/published/views";
import styles from "./attachments.module.css";

/** Documents offered with an article: what each is, in which form, how large; never under a file name. */
export function Attachments(props: { attachments: AttachmentView[]; code: string }) {
  if (props.attachments.length === 0) return null;
  const wording = wordingFor(props.code);
  return (
    <Block id="documents" title={wording.documents}>
      <ul className={styles.list}>
        {props.attachments.map((attachment) => (
          <li key={attachment.href}>
            <a href={attachment.href} type={attachment.mediaType}>
              <bdi>{attachment.title}</bdi>
            </a>{" "}
            <span className={styles.about}>
              <bdi>{formatMediaType(attachment.mediaType)}</bdi>
              {wording.listComma}
              <bdi>{formatBytes(props.code, attachment.bytes)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
