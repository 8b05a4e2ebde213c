import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { autumn } from "#prisma/demo/pictures/autumn";
import { bakery } from "#prisma/demo/pictures/bakery";
import { bench } from "#prisma/demo/pictures/bench";
import { bridge } from "#prisma/demo/pictures/bridge";
import { bus } from "#prisma/demo/pictures/bus";
import { clock } from "#prisma/demo/pictures/clock";
import { doors } from "#prisma/demo/pictures/doors";
import { driver } from "#prisma/demo/pictures/driver";
import { eelLadder } from "#prisma/demo/pictures/eel-ladder";
import { elvers } from "#prisma/demo/pictures/elvers";
import { floodMarks } from "#prisma/demo/pictures/flood-marks";
import { guideDog } from "#prisma/demo/pictures/guide-dog";
import { heron } from "#prisma/demo/pictures/heron";
import { letters } from "#prisma/demo/pictures/letters";
import { library } from "#prisma/demo/pictures/library";
import { market } from "#prisma/demo/pictures/market";
import { mill } from "#prisma/demo/pictures/mill";
import { nightSky } from "#prisma/demo/pictures/night-sky";
import { nowruzTable } from "#prisma/demo/pictures/nowruz-table";
import { oak } from "#prisma/demo/pictures/oak";
import { oven } from "#prisma/demo/pictures/oven";
import { picnic } from "#prisma/demo/pictures/picnic";
import { river } from "#prisma/demo/pictures/river";
import { shoes } from "#prisma/demo/pictures/shoes";
import { spring } from "#prisma/demo/pictures/spring";
import { summer } from "#prisma/demo/pictures/summer";
import { tuba } from "#prisma/demo/pictures/tuba";
import { weirStreet } from "#prisma/demo/pictures/weir-street";
import { winter } from "#prisma/demo/pictures/winter";
import { yalda } from "#prisma/demo/pictures/yalda";
import { yardLamp } from "#prisma/demo/pictures/yard-lamp";

export const pictures: DemoPicture[] = [
  autumn,
  bakery,
  bench,
  bridge,
  bus,
  clock,
  doors,
  driver,
  eelLadder,
  elvers,
  floodMarks,
  guideDog,
  heron,
  letters,
  library,
  market,
  mill,
  nightSky,
  nowruzTable,
  oak,
  oven,
  picnic,
  river,
  shoes,
  spring,
  summer,
  tuba,
  weirStreet,
  winter,
  yalda,
  yardLamp,
];
