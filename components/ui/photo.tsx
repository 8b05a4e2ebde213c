import type { PhotoView } from "#lib/published/views";
import styles from "./photo.module.css";

type Placed = {
  photo: PhotoView;
  alt: string;
  /** How wide it stands, in CSS pixels. */
  edge: number;
};

/** A square photo of somebody: the browser takes the size that its screen needs. */
export function Photo(placed: Placed) {
  return <img alt={placed.alt} {...sourceOf(placed)} />;
}

/** The photo beside a name, where a reader comes for something else: fetched after that. */
export function Face(placed: Placed) {
  return <img alt={placed.alt} {...sourceOf(placed)} fetchPriority="low" />;
}

/** No screen has more pixels to one of CSS than a reader sees. */
const finest = 3;

function sourceOf({ photo: { squares, colour }, edge }: Placed) {
  const fitting = squares.find(({ width }) => width >= edge) ?? squares.at(-1);
  const largest = squares.find(({ width }) => width >= edge * finest) ?? squares.at(-1);
  const useful = squares.filter(({ width }) => width <= (largest?.width ?? 0));
  return {
    src: fitting?.src,
    srcSet: useful.map(({ src, width }) => `${src} ${width}w`).join(", "),
    sizes: `${edge}px`,
    ...{ width: edge, height: edge, className: styles.photo, decoding: "async" as const },
    style: colour === null ? undefined : { backgroundColor: colour },
  };
}
