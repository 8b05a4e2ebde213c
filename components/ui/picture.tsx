import type { CSSProperties, ReactElement } from "react";
import { isWhole, mostOf, type Slot, sizesIn } from "#components/ui/slots";
import type { ImageView, RenditionView } from "#lib/published/views";
import styles from "./picture.module.css";

type Placed = {
  image: ImageView;
  /** Where it stands, so that browsers load no more than fits there. */
  slot: Slot;
};

/** A picture that a reader may never scroll to: fetched when it comes near. */
export function Picture(placed: Placed) {
  return inItsForms(
    placed,
    <img alt={placed.image.alt} {...sourceOf(placed)} loading="lazy" decoding="async" />,
  );
}

/** The picture that opens a page: fetched first. */
export function OpeningPicture(placed: Placed) {
  return inItsForms(
    placed,
    <img alt={placed.image.alt} {...sourceOf(placed)} fetchPriority="high" />,
  );
}

/** Browsers that read the lighter form take that. */
function inItsForms({ image, slot }: Placed, img: ReactElement) {
  if (image.lighter.length === 0) return img;
  return (
    <picture className={styles.forms}>
      <source type="image/avif" sizes={sizesIn(slot, image)} srcSet={setOf(image.lighter)} />
      {img}
    </picture>
  );
}

/** Its room is kept by its own form until it is there, whether the style of its place cuts it or shows it whole. */
function sourceOf({ image, slot }: Placed) {
  const { src, width, height, renditions, focus } = image;
  const style: CSSProperties = {
    ...(focus !== null && !isWhole(slot) && { objectPosition: positionOf(focus) }),
    ...(image.colour !== null && { backgroundColor: image.colour }),
    ...(isWhole(slot) && { maxInlineSize: mostOf(image) }),
  };
  return {
    ...(renditions.length > 0 && { sizes: sizesIn(slot, image), srcSet: setOf(renditions) }),
    ...{ src, width, height, className: styles.picture, style },
  };
}

const positionOf = ({ x, y }: { x: number; y: number }) =>
  `${Math.round(x * 100)}% ${Math.round(y * 100)}%`;

const setOf = (renditions: RenditionView[]) =>
  renditions.map(({ src, width }) => `${src} ${width}w`).join(",");
