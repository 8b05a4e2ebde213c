import { authors } from "#prisma/demo/authors";
import type { DemoNewsroom } from "#prisma/demo/demo-newsroom";
import { editions } from "#prisma/demo/editions";
import { files } from "#prisma/demo/files";
import { about } from "#prisma/demo/pages/about";
import { aboutFa } from "#prisma/demo/pages/about-fa";
import { correctionsPolicy } from "#prisma/demo/pages/corrections-policy";
import { correctionsPolicyFa } from "#prisma/demo/pages/corrections-policy-fa";
import { pictures } from "#prisma/demo/pictures";
import { sections } from "#prisma/demo/sections";
import { bridgeReopens } from "#prisma/demo/stories/bridge-reopens";
import { elversReturn } from "#prisma/demo/stories/elvers-return";
import { elversReturnFa } from "#prisma/demo/stories/elvers-return-fa";
import { eveningMarket } from "#prisma/demo/stories/evening-market";
import { floodStone } from "#prisma/demo/stories/flood-stone";
import { lateReadingRoom } from "#prisma/demo/stories/late-reading-room";
import { millerInterview } from "#prisma/demo/stories/miller-interview";
import { riverPath } from "#prisma/demo/stories/river-path";
import { routeSixEvenings } from "#prisma/demo/stories/route-six-evenings";
import { saturdaySchoolFa } from "#prisma/demo/stories/saturday-school-fa";
import { tenWintersOfGauges } from "#prisma/demo/stories/ten-winters-of-gauges";
import { townWithoutABridge } from "#prisma/demo/stories/town-without-a-bridge";
import { weirStreetWater } from "#prisma/demo/stories/weir-street-water";
import { topics } from "#prisma/demo/topics";

/** Elverham and its paper, as the README beside this file describes them. */
export const demo: DemoNewsroom = {
  editions,
  sections,
  topics,
  authors,
  pictures,
  files,
  stories: [
    floodStone,
    routeSixEvenings,
    millerInterview,
    lateReadingRoom,
    tenWintersOfGauges,
    riverPath,
    elversReturn,
    townWithoutABridge,
    elversReturnFa,
    weirStreetWater,
    bridgeReopens,
    saturdaySchoolFa,
    eveningMarket,
  ],
  pages: [about, aboutFa, correctionsPolicy, correctionsPolicyFa],
  selected: [
    { edition: "en", story: "town-without-a-bridge", expiresInDays: 21 },
    { edition: "en", story: "miller-interview", expiresInDays: null },
    { edition: "en", story: "flood-stone", expiresInDays: null },
    { edition: "fa", story: "elvers-return-fa", expiresInDays: null },
  ],
};
