import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { bridge } from "#prisma/demo/pictures/bridge";
import { bus } from "#prisma/demo/pictures/bus";
import { eelLadder } from "#prisma/demo/pictures/eel-ladder";
import { elvers } from "#prisma/demo/pictures/elvers";
import { floodMarks } from "#prisma/demo/pictures/flood-marks";
import { library } from "#prisma/demo/pictures/library";
import { market } from "#prisma/demo/pictures/market";
import { mill } from "#prisma/demo/pictures/mill";
import { nowruzTable } from "#prisma/demo/pictures/nowruz-table";
import { river } from "#prisma/demo/pictures/river";
import { weirStreet } from "#prisma/demo/pictures/weir-street";

export const pictures: DemoPicture[] = [
  bridge,
  bus,
  eelLadder,
  elvers,
  floodMarks,
  library,
  market,
  mill,
  nowruzTable,
  river,
  weirStreet,
];
