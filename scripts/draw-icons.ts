import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { houseMark, icons } from "./icons/house-mark.ts";
import { packIco } from "./icons/pack-ico.ts";
import { runCommand } from "./run-command.ts";

/** `node scripts/run.mjs draw-icons`: draws every icon of the site anew, after the mark of the house has changed. */
await runCommand(async () => {
  const folder = join(import.meta.dirname, "..", "public");
  await writeFile(join(folder, "icon.svg"), houseMark("rounded"));
  for (const { file, edge, shape } of icons)
    await writeFile(join(folder, file), await draw(shape, edge));
  const small = await Promise.all([16, 32, 48].map((edge) => draw("rounded", edge)));
  await writeFile(join(folder, "favicon.ico"), packIco(small));
  return 0;
});

function draw(shape: (typeof icons)[number]["shape"], edge: number): Promise<Buffer> {
  const whole = { density: 72 * 16 };
  const png = { compressionLevel: 9, palette: true, colours: 64 };
  return sharp(Buffer.from(houseMark(shape)), whole)
    .resize(edge, edge)
    .png(png)
    .toBuffer();
}
