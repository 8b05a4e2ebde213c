import { haze, shaded, shadedAcross } from "#prisma/demo/drawing/light";
import { circle, ellipse, line, path, portrait } from "#prisma/demo/drawing/shapes";

export type Face = {
  /** The wall behind, from its top. */
  wall: [string, string];
  skin: string;
  /** The same in shade. */
  shade: string;
  hair: string;
  cut: keyof typeof cuts;
  /** What is worn in place of the hair over the forehead. */
  hat?: string;
  coat: [string, string];
  collar: string;
  beard?: "full" | "moustache";
  glasses?: string;
};

/** What of the hair falls behind the head, and what lies over it. */
const cuts = {
  short: {
    behind: "",
    over: "M262 330C246 200 310 138 404 138C498 138 556 204 540 330C532 292 520 262 500 240C440 262 350 258 302 232C282 262 270 292 262 330Z",
  },
  bob: {
    behind:
      "M250 320C226 190 312 120 402 120C494 120 578 190 552 330C566 420 556 470 530 500H274C246 466 238 410 250 320Z",
    over: "M262 340C252 210 330 150 404 150C486 150 552 214 542 340C530 290 506 262 470 242C430 226 400 226 378 232C330 246 280 280 262 340Z",
  },
  long: {
    behind:
      "M246 330C222 190 312 116 402 116C494 116 582 190 556 330C574 450 590 560 566 640H236C212 560 228 440 246 330Z",
    over: "M262 350C250 220 320 150 402 146C392 200 330 226 300 262C280 288 268 316 262 350ZM402 146C488 150 552 220 542 350C530 300 512 270 480 246C450 224 416 200 402 146Z",
  },
  bun: {
    behind: "M346 116C340 60 460 56 456 116Q400 150 346 116Z",
    over: "M260 330C246 196 316 118 402 116C490 118 556 198 542 330C528 276 506 240 462 222C420 206 372 210 336 226C294 246 272 282 260 330Z",
  },
  curls: {
    behind:
      "M236 300C206 250 236 200 262 186C266 132 330 96 376 112C420 82 490 100 512 142C560 150 590 214 566 268C590 310 566 360 546 372H258C226 356 220 326 236 300Z",
    over: "M262 330C246 216 316 146 402 146C490 146 558 216 540 330C532 296 520 272 500 258C478 268 462 250 438 256C412 244 392 262 362 254C330 250 306 262 290 282C274 296 268 312 262 330Z",
  },
  cap: {
    behind: "",
    over: "M250 262C254 160 330 116 404 116C482 116 552 164 556 262Q612 268 628 292Q520 268 404 270Q310 266 250 300Z",
  },
} as const;

/** Somebody who looks at us, from the shoulders up, painted like everything else in the paper. */
export function face(of: Face): string {
  const { behind, over } = cuts[of.cut];
  const [coat, fold] = of.coat;
  return portrait(
    shaded("M0 0H800V800H0Z", ...of.wall),
    haze(0, 900, "#fff4dc", 0.18),
    behind && path(behind, of.hair),
    shadedAcross(
      "M96 810C104 660 214 612 328 580L402 640L476 580C590 612 698 660 706 810Z",
      coat,
      coat,
      fold,
    ),
    path("M344 440H460V586Q404 650 344 586Z", of.shade),
    path("M318 586L344 560Q404 626 460 560L486 586L404 690Z", of.collar),
    ellipse(262, 346, 22, 36, of.shade),
    ellipse(542, 346, 22, 36, of.shade),
    path(
      "M262 320C262 210 330 160 402 160C476 160 542 210 542 320C542 424 486 506 402 508C318 506 262 424 262 320Z",
      of.skin,
    ),
    path(
      "M446 168C510 190 542 246 542 320C542 424 486 506 402 508C470 470 506 300 446 168Z",
      of.shade,
      0.45,
    ),
    of.beard ? beards[of.beard](of.hair) : "",
    circle(348, 332, 9, "#241d1b"),
    circle(456, 332, 9, "#241d1b"),
    line("M322 298Q346 284 372 296M432 296Q458 284 482 298", of.hair, 9),
    line("M404 338Q394 384 388 398Q400 410 418 402", of.shade, 7),
    line("M362 440Q402 464 444 438", "#8c3f35", 8),
    path(over, of.hat ?? of.hair),
    of.glasses ? glasses(of.glasses) : "",
  );
}

const beards = {
  full: (hair: string) =>
    path(
      "M264 360C268 470 330 540 402 542C474 540 536 470 540 360C524 400 500 414 470 412C440 404 420 410 402 414C384 410 364 404 334 412C304 414 280 400 264 360Z",
      hair,
    ),
  moustache: (hair: string) =>
    path("M402 414Q366 408 334 436Q372 446 402 428Q434 446 470 436Q438 408 402 414Z", hair),
};

const glasses = (rim: string) =>
  `<g fill="#ffffff" fill-opacity="0.16" stroke="${rim}" stroke-width="8"><circle cx="346" cy="334" r="46"/><circle cx="458" cy="334" r="46"/></g>` +
  line("M392 330Q402 322 412 330M300 328L268 320M504 328L536 320", rim, 8);
