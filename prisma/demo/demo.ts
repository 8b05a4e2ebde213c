import { authors } from "#prisma/demo/authors";
import type { DemoNewsroom } from "#prisma/demo/demo-newsroom";
import { allotments } from "#prisma/demo/desk/allotments";
import { bathingSteps } from "#prisma/demo/desk/bathing-steps";
import { chessFa } from "#prisma/demo/desk/chess-fa";
import { firstCountedWednesday } from "#prisma/demo/desk/first-counted-wednesday";
import { lunchClubNine } from "#prisma/demo/desk/lunch-club-nine";
import { marketHoursAgain } from "#prisma/demo/desk/market-hours-again";
import { roadSalt } from "#prisma/demo/desk/road-salt";
import { secondCrossing } from "#prisma/demo/desk/second-crossing";
import { editions } from "#prisma/demo/editions";
import { faces } from "#prisma/demo/faces";
import { files } from "#prisma/demo/files";
import { about } from "#prisma/demo/pages/about";
import { aboutFa } from "#prisma/demo/pages/about-fa";
import { correctionsPolicy } from "#prisma/demo/pages/corrections-policy";
import { correctionsPolicyFa } from "#prisma/demo/pages/corrections-policy-fa";
import { pictures } from "#prisma/demo/pictures";
import { sections } from "#prisma/demo/sections";
import { bakersNight } from "#prisma/demo/stories/bakers-night";
import { bakersNightFa } from "#prisma/demo/stories/bakers-night-fa";
import { bitternHeard } from "#prisma/demo/stories/bittern-heard";
import { bridgeReopens } from "#prisma/demo/stories/bridge-reopens";
import { bridgeReopensFa } from "#prisma/demo/stories/bridge-reopens-fa";
import { caretakerReply } from "#prisma/demo/stories/caretaker-reply";
import { clockSevenMinutes } from "#prisma/demo/stories/clock-seven-minutes";
import { councilStatementFa } from "#prisma/demo/stories/council-statement-fa";
import { darkEnough } from "#prisma/demo/stories/dark-enough";
import { darkEnoughFa } from "#prisma/demo/stories/dark-enough-fa";
import { elversReturn } from "#prisma/demo/stories/elvers-return";
import { elversReturnFa } from "#prisma/demo/stories/elvers-return-fa";
import { eveningMarket } from "#prisma/demo/stories/evening-market";
import { faridAndBramble } from "#prisma/demo/stories/farid-and-bramble";
import { floodStone } from "#prisma/demo/stories/flood-stone";
import { floodStoneFa } from "#prisma/demo/stories/flood-stone-fa";
import { friendsStatement } from "#prisma/demo/stories/friends-statement";
import { halfSpaceFa } from "#prisma/demo/stories/half-space-fa";
import { lateReadingRoom } from "#prisma/demo/stories/late-reading-room";
import { leftShoes } from "#prisma/demo/stories/left-shoes";
import { mehriFa } from "#prisma/demo/stories/mehri-fa";
import { millLanePond } from "#prisma/demo/stories/mill-lane-pond";
import { millerInterview } from "#prisma/demo/stories/miller-interview";
import { oakFromThePier } from "#prisma/demo/stories/oak-from-the-pier";
import { postOfficeCounter } from "#prisma/demo/stories/post-office-counter";
import { riverPath } from "#prisma/demo/stories/river-path";
import { routeSixEvenings } from "#prisma/demo/stories/route-six-evenings";
import { sangakFa } from "#prisma/demo/stories/sangak-fa";
import { saturdaySchoolFa } from "#prisma/demo/stories/saturday-school-fa";
import { sitDown } from "#prisma/demo/stories/sit-down";
import { sizdahFa } from "#prisma/demo/stories/sizdah-fa";
import { tenWintersOfGauges } from "#prisma/demo/stories/ten-winters-of-gauges";
import { townWithoutABridge } from "#prisma/demo/stories/town-without-a-bridge";
import { tubaWanted } from "#prisma/demo/stories/tuba-wanted";
import { weirStreetWater } from "#prisma/demo/stories/weir-street-water";
import { wennAutumn } from "#prisma/demo/stories/wenn-autumn";
import { wennSpring } from "#prisma/demo/stories/wenn-spring";
import { wennSummer } from "#prisma/demo/stories/wenn-summer";
import { wennWinter } from "#prisma/demo/stories/wenn-winter";
import { yaldaFa } from "#prisma/demo/stories/yalda-fa";
import { topics } from "#prisma/demo/topics";

/** Elverham and its paper, as the README beside this file describes them. */
export const demo: DemoNewsroom = {
  editions,
  sections,
  topics,
  authors,
  faces,
  pictures,
  files,
  stories: [
    floodStone,
    floodStoneFa,
    clockSevenMinutes,
    tubaWanted,
    wennWinter,
    wennSpring,
    wennSummer,
    wennAutumn,
    halfSpaceFa,
    elversReturn,
    elversReturnFa,
    bitternHeard,
    yaldaFa,
    darkEnough,
    darkEnoughFa,
    sizdahFa,
    sitDown,
    millLanePond,
    postOfficeCounter,
    routeSixEvenings,
    faridAndBramble,
    bakersNight,
    bakersNightFa,
    mehriFa,
    oakFromThePier,
    millerInterview,
    sangakFa,
    lateReadingRoom,
    tenWintersOfGauges,
    riverPath,
    friendsStatement,
    caretakerReply,
    townWithoutABridge,
    councilStatementFa,
    weirStreetWater,
    bridgeReopens,
    saturdaySchoolFa,
    bridgeReopensFa,
    eveningMarket,
    leftShoes,
  ],
  drafts: [
    allotments,
    bathingSteps,
    secondCrossing,
    marketHoursAgain,
    chessFa,
    firstCountedWednesday,
    lunchClubNine,
    roadSalt,
  ],
  pages: [about, aboutFa, correctionsPolicy, correctionsPolicyFa],
  selected: [
    { edition: "en", story: "town-without-a-bridge", expiresInDays: 21 },
    { edition: "en", story: "miller-interview", expiresInDays: null },
    { edition: "en", story: "flood-stone", expiresInDays: null },
    { edition: "fa", story: "elvers-return-fa", expiresInDays: null },
  ],
};
