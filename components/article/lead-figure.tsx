import { OpeningPicture } from "#components/ui/picture";
import type { Wording } from "#lib/language/wording";
import type { ImageView } from "#lib/published/views";
import styles from "./lead-figure.module.css";

/** The picture over an article, with what it shows and whose it is. */
export function LeadFigure({ image, wording }: { image: ImageView; wording: Wording }) {
  const hasCaption = image.caption !== null || image.credit !== null;
  return (
    <figure className={styles.figure}>
      <OpeningPicture image={image} slot="leadFigure" />
      {hasCaption && (
        <figcaption className={styles.caption}>
          {image.caption && <bdi>{image.caption}</bdi>}
          {image.credit && (
            <span className={styles.credit}>
              <bdi>{wording.body.pictureCredit(image.credit)}</bdi>
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
