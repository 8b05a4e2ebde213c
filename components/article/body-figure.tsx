import { each } from "#components/ui/each";
import { Picture } from "#components/ui/picture";
import type { BodyLabels } from "#lib/content/body-labels";
import type { PreparedImage } from "#lib/content/prepared";
import styles from "./body.module.css";

/** A picture in the text, with what it shows and whose it is. */
export function BodyFigure({ image, labels }: { image: PreparedImage; labels: BodyLabels }) {
  const { caption, credit } = image;
  return (
    <figure className={styles.figure}>
      <Picture image={image} />
      {(caption || credit) && (
        <figcaption>
          {caption && <span>{caption}</span>}
          {credit && <span className={styles.credit}>{labels.pictureCredit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Pictures that belong together, each with its own caption. */
export function BodyGallery(props: {
  images: PreparedImage[];
  caption: string | null;
  labels: BodyLabels;
}) {
  return (
    <figure className={styles.gallery}>
      <ul>
        {each(props.images, (image) => (
          <li>
            <BodyFigure image={image} labels={props.labels} />
          </li>
        ))}
      </ul>
      {props.caption && <figcaption>{props.caption}</figcaption>}
    </figure>
  );
}
