import type { ReactNode } from "react";
import { Lightbox } from "#components/article/lightbox";
import { each } from "#components/ui/each";
import { OpeningPicture, Picture } from "#components/ui/picture";
import type { BodyLabels } from "#lib/content/body-labels";
import type { PreparedBlock, PreparedImage } from "#lib/content/prepared";
import styles from "./body.module.css";

type Figure = { image: PreparedImage; labels: BodyLabels };
type Gallery = { images: PreparedImage[]; caption: string | null; labels: BodyLabels };
/** How a picture is fetched: when it comes near, or first. */
type Drawn = typeof Picture;

/** A picture in the text, with what it shows and whose it is. */
export const BodyFigure = (figure: Figure) => drawFigure(figure, Picture);

/** Pictures that belong together, each with its own caption, and a link to itself alone. */
export const BodyGallery = (gallery: Gallery) => drawGallery(gallery, Picture);

/** What starts a text that no other picture stands above: its first picture is fetched first. */
export function OpeningPictures(props: {
  block: Extract<PreparedBlock, { type: "figure" | "gallery" }>;
  labels: BodyLabels;
}) {
  const { block, labels } = props;
  if (block.type === "figure") return drawFigure({ ...block, labels }, OpeningPicture);
  return drawGallery({ ...block, labels }, OpeningPicture);
}

function drawFigure({ image, labels }: Figure, Shown: Drawn) {
  return (
    <CaptionedFigure image={image} labels={labels}>
      <Shown image={image} slot="bodyFigure" />
    </CaptionedFigure>
  );
}

function drawGallery({ images, caption, labels }: Gallery, First: Drawn) {
  return (
    <figure className={styles.gallery} data-gallery="">
      {caption && <figcaption>{caption}</figcaption>}
      <ul>
        {each(images, (image, index) => {
          const Shown = index === 0 ? First : Picture;
          return (
            <li>
              <CaptionedFigure image={image} labels={labels}>
                <GalleryLink image={image} place={labels.gallery.place(index + 1, images.length)}>
                  <Shown image={image} slot="gallery" />
                </GalleryLink>
              </CaptionedFigure>
            </li>
          );
        })}
      </ul>
      <Lightbox labels={labels} />
    </figure>
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

/** A decorative picture has no words of its own to name its link. */
function GalleryLink(props: { image: PreparedImage; place: string; children: ReactNode }) {
  const { image, place } = props;
  return (
    <a
      href={image.renditions.at(-1)?.src ?? image.src}
      data-enlarge=""
      data-place={place}
      aria-label={image.alt ? undefined : place}
    >
      {props.children}
    </a>
  );
}
