import type { PhotoView } from "#lib/published/views";
import styles from "./photo.module.css";

/** A square photo of somebody, `edge` CSS pixels wide: the browser takes the size that its screen needs. */
export function Photo(props: { photo: PhotoView; alt: string; edge: number }) {
  const { photo, alt, edge } = props;
  const fitting = photo.squares.find(({ width }) => width >= edge) ?? photo.squares.at(-1);
  return (
    <img
      alt={alt}
      src={fitting?.src}
      srcSet={photo.squares.map(({ src, width }) => `${src} ${width}w`).join(", ")}
      sizes={`${edge}px`}
      width={edge}
      height={edge}
      className={styles.photo}
      style={photo.colour === null ? undefined : { backgroundColor: photo.colour }}
      decoding="async"
    />
  );
}
