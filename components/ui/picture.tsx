import type { CSSProperties } from "react";
import { isWhole, mostOf, type Slot, sizesIn } from "#components/ui/slots";
import type { ImageView } from "#lib/published/views";
import styles from "./picture.module.css";

type Placed = {
  image: ImageView;
  /** Where it stands, so that browsers load no more than fits there. */
  slot: Slot;
};

/** A picture that a reader may never scroll to: fetched when it comes near. */
export function Picture(placed: Placed) {
  return <img alt={placed.image.alt} {...sourceOf(placed)} loading="lazy" decoding="async" />;
}

/** The picture that opens a page: fetched first. */
export function OpeningPicture(placed: Placed) {
  return <img alt={placed.image.alt} {...sourceOf(placed)} fetchPriority="high" />;
}

/** Its room is kept by its own form until it is there, whether the style of its place cuts it or shows it whole. */
function sourceOf({ image, slot }: Placed) {
  const { src, width, height, renditions } = image;
  const style: CSSProperties = {
    ...(image.colour !== null && { backgroundColor: image.colour }),
    ...(isWhole(slot) && { maxInlineSize: mostOf(image) }),
  };
  return {
    ...(renditions.length > 0 && {
      sizes: sizesIn(slot, image),
      srcSet: renditions.map((one) => `${one.src} ${one.width}w`).join(","),
    }),
    ...{ src, width, height, className: styles.picture, style },
  };
}
