import sharp from "sharp";
import { middle } from "#lib/content/crops";
import { cutPicture, lightenCuts } from "#lib/desk/media/cut-picture";
import { lightenPicture, shrinkPicture } from "#lib/desk/media/shrink-picture";
import { median } from "./bench/median.ts";
import { runCommand } from "./run-command.ts";

const rounds = 5;
const [width, height] = [4000, 3000];

/**
 * `node scripts/run.mjs bench-pictures`: how long it takes to make everything of a JPEG of 12 megapixels that readers
 * wait for, and what follows it, as the process does that makes pictures smaller. It is as uneven as a photo at dusk.
 */
await runCommand(async () => {
  const bytes = await drawPhoto();
  say(
    `a JPEG of ${width} × ${height} pixels, ${(bytes.byteLength / 1e6).toFixed(1)} MB, ${rounds} rounds`,
  );
  await measure("the whole in WebP, seven widths", () => shrinkPicture(bytes));
  const focus = { focus: middle, crops: {} };
  await measure("the whole as JPEG, all crops in JPEG and WebP", () => cutPicture(bytes, focus));
  await measure("the whole in AVIF, seven widths", () => lightenPicture(bytes));
  await measure("crops that places show in AVIF", () => lightenCuts(bytes, focus));
  return 0;
});

async function measure(what: string, work: () => Promise<{ bytes: Uint8Array }[]>): Promise<void> {
  const seconds: number[] = [];
  let made: { bytes: Uint8Array }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    made = await work();
    seconds.push((performance.now() - begin) / 1000);
  }
  const weight = made.reduce((sum, one) => sum + one.bytes.byteLength, 0) / 1000;
  const span = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`;
  say(
    `${what}: ${median(seconds).toFixed(2)} s (${span}), ${made.length} files, ${weight.toFixed(0)} kB`,
  );
}

/** Large soft shapes with the grain of a sensor over them, so that no encoder has it easier than with a photo. */
async function drawPhoto(): Promise<Uint8Array> {
  const noise = (sigma: number) => ({ type: "gaussian", mean: 128, sigma }) as const;
  const shapes = await sharp({
    create: { width: 40, height: 30, channels: 3, background: "#888", noise: noise(60) },
  })
    .resize(width, height, { kernel: "cubic" })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const grain = await sharp({
    create: { width, height, channels: 3, background: "#888", noise: noise(24) },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(shapes)
    .composite([{ input: grain, blend: "soft-light" }])
    .jpeg({ quality: 92 })
    .toBuffer();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
