import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { autumn } from "#prisma/demo/pictures/autumn";
import { bakery } from "#prisma/demo/pictures/bakery";
import { bridge } from "#prisma/demo/pictures/bridge";
import { bus } from "#prisma/demo/pictures/bus";
import { clock } from "#prisma/demo/pictures/clock";
import { eelLadder } from "#prisma/demo/pictures/eel-ladder";
import { elvers } from "#prisma/demo/pictures/elvers";
import { floodMarks } from "#prisma/demo/pictures/flood-marks";
import { library } from "#prisma/demo/pictures/library";
import { market } from "#prisma/demo/pictures/market";
import { mill } from "#prisma/demo/pictures/mill";
import { nowruzTable } from "#prisma/demo/pictures/nowruz-table";
import { river } from "#prisma/demo/pictures/river";
import { spring } from "#prisma/demo/pictures/spring";
import { summer } from "#prisma/demo/pictures/summer";
import { weirStreet } from "#prisma/demo/pictures/weir-street";
import { winter } from "#prisma/demo/pictures/winter";

export const pictures: DemoPicture[] = [
  autumn,
  bakery,
  bridge,
  bus,
  clock,
  eelLadder,
  elvers,
  floodMarks,
  library,
  market,
  mill,
  nowruzTable,
  river,
  spring,
  summer,
  weirStreet,
  winter,
];
