import type { ImageView } from "#lib/published/views";
import styles from "./picture.module.css";

/** A picture that a reader may never scroll to: fetched when it comes near. */
export function Picture({ image }: { image: ImageView }) {
  return <img alt={image.alt} {...sourceOf(image)} loading="lazy" decoding="async" />;
}

/** The picture that opens a page: fetched first. */
export function OpeningPicture({ image }: { image: ImageView }) {
  return <img alt={image.alt} {...sourceOf(image)} fetchPriority="high" />;
}

function sourceOf(image: ImageView) {
  return {
    src: image.src,
    width: image.width,
    height: image.height,
    className: styles.picture,
    style: image.colour === null ? undefined : { backgroundColor: image.colour },
  };
}
