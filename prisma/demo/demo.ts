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
import { bakersNight } from "#prisma/demo/stories/bakers-night";
import { bridgeReopens } from "#prisma/demo/stories/bridge-reopens";
import { clockSevenMinutes } from "#prisma/demo/stories/clock-seven-minutes";
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
import { wennAutumn } from "#prisma/demo/stories/wenn-autumn";
import { wennSpring } from "#prisma/demo/stories/wenn-spring";
import { wennSummer } from "#prisma/demo/stories/wenn-summer";
import { wennWinter } from "#prisma/demo/stories/wenn-winter";
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
    clockSevenMinutes,
    wennWinter,
    wennSpring,
    wennSummer,
    wennAutumn,
    routeSixEvenings,
    bakersNight,
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
