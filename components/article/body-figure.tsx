import type { ReactNode } from "react";
import { Lightbox } from "#components/article/lightbox";
import { each } from "#components/ui/each";
import { OpeningPicture, Picture } from "#components/ui/picture";
import type { BodyLabels } from "#lib/content/body-labels";
import type { PreparedImage } from "#lib/content/prepared";
import styles from "./body.module.css";

/** A picture in the text, with what it shows and whose it is. */
export function BodyFigure({ image, labels }: { image: PreparedImage; labels: BodyLabels }) {
  return (
    <CaptionedFigure image={image} labels={labels}>
      <Picture image={image} slot="bodyFigure" />
    </CaptionedFigure>
  );
}

/** The same where it opens a page that has no other picture above it: fetched first. */
export function OpeningFigure({ image, labels }: { image: PreparedImage; labels: BodyLabels }) {
  return (
    <CaptionedFigure image={image} labels={labels}>
      <OpeningPicture image={image} slot="bodyFigure" />
    </CaptionedFigure>
  );
}

function CaptionedFigure(props: { image: PreparedImage; labels: BodyLabels; children: ReactNode }) {
  const { image, labels } = props;
  const { caption, credit } = image;
  return (
    <figure className={styles.figure}>
      {props.children}
      {(caption || credit) && (
        <figcaption>
          {caption && <span>{caption}</span>}
          {credit && <span className={styles.credit}>{labels.pictureCredit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Pictures that belong together, each with its own caption, and a link to itself alone. */
export function BodyGallery(props: {
  images: PreparedImage[];
  caption: string | null;
  labels: BodyLabels;
}) {
  const { images, labels } = props;
  return (
    <figure className={styles.gallery} data-gallery="">
      {props.caption && <figcaption>{props.caption}</figcaption>}
      <ul>
        {each(images, (image, index) => (
          <li>
            <CaptionedFigure image={image} labels={labels}>
              <GalleryLink image={image} place={labels.gallery.place(index + 1, images.length)} />
            </CaptionedFigure>
          </li>
        ))}
      </ul>
      <Lightbox labels={labels} />
    </figure>
  );
}

/** A decorative picture has no words of its own to name its link. */
function GalleryLink({ image, place }: { image: PreparedImage; place: string }) {
  return (
    <a
      href={image.renditions.at(-1)?.src ?? image.src}
      data-enlarge=""
      data-place={place}
      aria-label={image.alt ? undefined : place}
    >
      <Picture image={image} slot="gallery" />
    </a>
  );
}
