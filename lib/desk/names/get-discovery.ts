import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { DiscoverySettings } from "#lib/content/discovery";
import { versionOf } from "#lib/desk/seen-version";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { PingChannel } from "#prisma/generated/client";

/** How it goes with somebody who is told of changes. */
export type ToldView = {
  channel: PingChannel;
  /** Changes that they have not heard of yet. */
  waiting: number;
  problem: string | null;
  lastGoodAt: Date | null;
  /** When they are told again after a failure; null while all is well. */
  nextTryAt: Date | null;
};

export type SetDiscovery = {
  settings: DiscoverySettings;
  version: string;
  indexNowKey: string | null;
  told: ToldView[];
};

/** What is set for machines, the key that search engines know, and how it goes with whoever is told. */
export async function getDiscovery({ db, actor }: Newsroom): Promise<SetDiscovery> {
  requirePermission(actor, "structure.manage");
  const row = await db.discovery.findUnique({ where: { id: 1 } });
  const { indexNowKey = null, hubUrl = null } = row ?? {};
  const told: PingChannel[] = [
    ...(indexNowKey === null ? [] : ["indexNow" as const]),
    ...(hubUrl === null ? [] : ["webSub" as const]),
  ];
  return {
    settings: {
      allowTraining: row?.allowTraining ?? true,
      allowAssistants: row?.allowAssistants ?? true,
      tellSearchEngines: indexNowKey !== null,
      hubUrl: hubUrl ?? "",
    },
    version: versionOf.discovery(row),
    indexNowKey,
    told: await Promise.all(told.map((channel) => howIs(db, channel))),
  };
}

async function howIs(db: Newsroom["db"], channel: PingChannel): Promise<ToldView> {
  const [waiting, health] = await Promise.all([
    db.ping.count({ where: { channel } }),
    db.pingHealth.findUnique({ where: { channel } }),
  ]);
  const problem = health?.problem ?? null;
  return {
    ...{ channel, waiting, problem, lastGoodAt: health?.lastGoodAt ?? null },
    nextTryAt: problem === null ? null : (health?.nextTryAt ?? null),
  };
}
