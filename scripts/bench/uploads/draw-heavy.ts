import sharp, { type Sharp } from "sharp";

const [width, height] = [8900, 6700];

type Drawn = { name: string; draw(): Sharp };

/** One that is nothing to speak of, with which a process gets warm. */
export const lightPicture: Drawn = { name: "light", draw: () => grain(26, 0.1).jpeg() };

/** Nearly 60 million pixels, and nearly 50 MB where the form allows it: what the newsroom just about takes. */
export const heavyPictures: Drawn[] = [
  { name: "JPEG", draw: () => grain(26).jpeg({ quality: 95 }) },
  {
    name: "JPEG on its side",
    draw: () => grain(26).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }),
  },
  {
    name: "JPEG, progressive",
    draw: () => grain(26).jpeg({ quality: 92, progressive: true }),
  },
  { name: "PNG", draw: () => grain(4, 0.5).png({ compressionLevel: 3 }) },
  { name: "WebP", draw: () => grain(26).webp({ quality: 80, effort: 0 }) },
];

/** The grain of a sensor, and nothing else: no encoder has it easy with that. */
function grain(sigma: number, size = 1): Sharp {
  const measures = { width: Math.round(width * size), height: Math.round(height * size) };
  const noise = { type: "gaussian", mean: 128, sigma } as const;
  return sharp({ create: { ...measures, channels: 3, background: "#888", noise } });
}
