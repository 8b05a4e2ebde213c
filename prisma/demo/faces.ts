import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { councilArms, eelBadge, gaugeBadge } from "#prisma/demo/drawing/badges";
import { type Face, face } from "#prisma/demo/drawing/face";

const drawn = (key: string, of: string, colour: string, svg: string): DemoPicture => ({
  key,
  alt: of,
  caption: "",
  credit: "Idris Vane",
  colour,
  svg,
});

const painted = (key: string, of: string, looks: Face) =>
  drawn(key, of, looks.wall[1], face(looks));

/** Those who sign, as Idris Vane draws them; Desmond Pike would rather not. */
export const faces: DemoPicture[] = [
  painted("face-nora", "Nora Pellew, with a brown bob and glasses", {
    wall: ["#2f5a60", "#7fa39a"],
    skin: "#e2b08c",
    shade: "#c48e6b",
    hair: "#5a3726",
    cut: "bob",
    coat: ["#d79a34", "#a9701f"],
    collar: "#f5eddc",
    glasses: "#33271f",
  }),
  painted("face-tobias", "Tobias Ashgrove, in a cap, with a grey beard", {
    wall: ["#8aa37a", "#d3d3a8"],
    skin: "#d9a684",
    shade: "#b98563",
    hair: "#8d8a82",
    cut: "cap",
    hat: "#574a38",
    coat: ["#3d5240", "#273629"],
    collar: "#c8b083",
    beard: "full",
  }),
  painted("face-idris", "Idris Vane, with short curls, in a painter’s smock", {
    wall: ["#c8643c", "#e9b07c"],
    skin: "#8a5a3e",
    shade: "#6c442e",
    hair: "#211915",
    cut: "curls",
    coat: ["#3f6b8f", "#294a66"],
    collar: "#e9e1cf",
  }),
  painted("face-laleh", "Laleh Moradi, with long dark hair", {
    wall: ["#6d7fa0", "#b9c3cf"],
    skin: "#dcab86",
    shade: "#bb8865",
    hair: "#2a1e1c",
    cut: "long",
    coat: ["#a13a35", "#742723"],
    collar: "#f1e6d6",
  }),
  painted("face-beatrice", "Beatrice Oyelaran, with grey curls and round glasses", {
    wall: ["#5f4a6b", "#a993ab"],
    skin: "#7d4f37",
    shade: "#613b28",
    hair: "#8f8b8a",
    cut: "curls",
    coat: ["#2f6f66", "#1e4b45"],
    collar: "#e6c46a",
    glasses: "#2b2024",
  }),
  painted("face-elsie", "Elsie Drummond, her white hair in a bun", {
    wall: ["#b98f9a", "#ead3c8"],
    skin: "#ecc4a8",
    shade: "#d1a184",
    hair: "#e9e4da",
    cut: "bun",
    coat: ["#6a6a94", "#494a70"],
    collar: "#f7f1e6",
  }),
  painted("face-samira", "Samira Kaveh, with a dark bun and glasses", {
    wall: ["#48766a", "#a8c6ae"],
    skin: "#d6a27c",
    shade: "#b57f5c",
    hair: "#33241f",
    cut: "bun",
    coat: ["#8c5a7d", "#643d59"],
    collar: "#f3e9da",
    glasses: "#5b3a2a",
  }),
  drawn("badge-observatory", "A river gauge over three waves", "#27495c", gaugeBadge),
  drawn("badge-council", "A shield with a bridge of five arches", "#7a2f2a", councilArms),
  drawn("badge-friends", "An eel in the shape of a W", "#2f5f4c", eelBadge),
];
