import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cutFolder, listCutFaces, readWhole } from "./fonts/cut-faces.ts";
import { cutFont, findSubset, howToInstall } from "./fonts/cut-font.ts";
import { runCommand } from "./run-command.ts";

/** `node scripts/run.mjs cut-fonts`: cuts the fonts of the site anew, after their letters in `fonts.css` have changed. */
await runCommand(async () => {
  const subset = await findSubset();
  if (subset === null) throw new Error(`Nothing here can cut fonts: ${howToInstall}`);
  for (const face of await listCutFaces()) {
    const font = await cutFont(subset, await readWhole(face.file), face);
    await writeFile(join(cutFolder, face.file), font);
    process.stdout.write(`${face.file}: ${font.length} bytes\n`);
  }
  return 0;
});
