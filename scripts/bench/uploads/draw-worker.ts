import { heavyPictures, lightPicture } from "./draw-heavy.ts";

/** Draws a picture by its name onto the disk, in a process of its own: what that takes is nobody's who is measured. */
const [name, path = ""] = process.argv.slice(2);
const drawn = [lightPicture, ...heavyPictures].find((one) => one.name === name);
await drawn?.draw().toFile(path);
