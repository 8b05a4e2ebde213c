import type { CSSProperties, ReactElement } from "react";
import { each } from "#components/ui/each";
import { isWhole, mostOf, type Shown, type Slot, shownIn } from "#components/ui/slots";
import type { ImageView, Rendition } from "#lib/published/views";
import styles from "./picture.module.css";

type Placed = {
  image: ImageView;
  /** Where it stands, so that browsers load no more than fits there. */
  slot: Slot;
};

/** A picture that a reader may never scroll to: fetched when it comes near. */
export function Picture(placed: Placed) {
  const picture = inItsForms(
    placed,
    <img alt={placed.image.alt} {...sourceOf(placed)} loading="lazy" decoding="async" />,
  );
  return isWhole(placed.slot) ? <Later image={placed.image}>{picture}</Later> : picture;
}

/** The room of a large picture: where it is further down, nothing in it is laid out or fetched before a reader comes near. */
function Later({ image, children }: { image: ImageView; children: ReactElement }) {
  const aspectRatio = `${image.width}/${image.height}`;
  return (
    <span className={styles.later} style={{ aspectRatio, maxInlineSize: mostOf(image) }}>
      {children}
    </span>
  );
}

/** The picture that opens a page: fetched first. */
export function OpeningPicture(placed: Placed) {
  return inItsForms(
    placed,
    <img alt={placed.image.alt} {...openingSourceOf(placed)} fetchPriority="high" />,
  );
}

/** Browsers that read the lighter form take that; where narrow windows show another part of it, they take that. */
function inItsForms({ image, slot }: Placed, img: ReactElement) {
  const shown = shownIn(slot, image);
  const sources = shown.flatMap((one) => {
    const isLast = one === shown.at(-1);
    const media = isLast ? {} : { media: `(max-width:${one.below}rem)` };
    const { lighter, renditions } = one.of;
    return [
      ...(lighter.length > 0 ? [sourceFor(one, lighter, { type: "image/avif", ...media })] : []),
      ...(isLast ? [] : [sourceFor(one, renditions, media)]),
    ];
  });
  if (sources.length === 0) return img;
  return (
    <picture className={styles.forms}>
      {each(sources, (how) => (
        <source {...how} />
      ))}
      {img}
    </picture>
  );
}

function sourceFor(
  { of, sizes }: Shown,
  from: Rendition[],
  how: { media?: string; type?: string },
) {
  return from.length > 0 ? { ...how, sizes, srcSet: setOf(from) } : { ...how, srcSet: of.src };
}

/** Its room is kept by its own form until it is there, whether the style of its place cuts it or shows it whole. */
function sourceOf({ image, slot }: Placed) {
  const shown = shownIn(slot, image);
  const { of, sizes } = shown.at(-1) ?? { of: image, sizes: "" };
  const { focus, colour } = image;
  // What was cut shows the right part as it is.
  const isPlacedHere = !isWhole(slot) && shown.some((one) => one.of === image);
  const style: CSSProperties = {
    ...(focus !== null && isPlacedHere && { objectPosition: positionOf(focus) }),
    ...(colour !== null && { backgroundColor: colour }),
  };
  return {
    ...(of.renditions.length > 0 && { sizes, srcSet: setOf(of.renditions) }),
    ...{ src: of.src, width: of.width, height: of.height, className: styles.picture, style },
  };
}

/** Shown whole, it keeps to the screen; the others stand in a room that does. */
function openingSourceOf(placed: Placed) {
  const { style, ...source } = sourceOf(placed);
  if (!isWhole(placed.slot)) return { ...source, style };
  return { ...source, style: { ...style, maxInlineSize: mostOf(placed.image) } };
}

const positionOf = ({ x, y }: { x: number; y: number }) =>
  `${Math.round(x * 100)}% ${Math.round(y * 100)}%`;

const setOf = (renditions: Rendition[]) =>
  renditions.map(({ src, width }) => `${src} ${width}w`).join(",");
