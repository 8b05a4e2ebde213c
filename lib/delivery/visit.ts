import type { IncomingMessage, ServerResponse } from "node:http";
import type { AskedAddresses } from "#lib/delivery/asked-addresses";
import type { CaptureLimits } from "#lib/delivery/capture-response";
import type { ErrorPages } from "#lib/delivery/error-pages";
import type { KeptBytes, KeptPages } from "#lib/delivery/kept-pages";
import type { KnownPages } from "#lib/delivery/known-pages";
import type { Ledger, LedgerPatterns } from "#lib/delivery/ledger";
import type { Origin } from "#lib/delivery/origin";
import type { PageStyles } from "#lib/delivery/page-styles";
import type { Renders } from "#lib/delivery/renders";
import type { DeliveryMode } from "#lib/delivery/request-zone";
import type { Tightening } from "#lib/delivery/tightening";
import type { Clock } from "#lib/platform/clock";
import type { Log } from "#lib/platform/log";

/** What delivery works with. */
export type DeliveryDesk = {
  origin: Origin;
  renders: Renders;
  ledger: Ledger;
  patterns: LedgerPatterns;
  asked: AskedAddresses;
  knownPages: KnownPages;
  kept: KeptPages;
  tightening: Tightening;
  /** Where answers of the open interface are kept. */
  open: { kept: KeptPages; tightening: Tightening };
  styles: PageStyles;
  /** Built files as they go out, by encoding and address. */
  assets: Map<string, Promise<KeptBytes | null>>;
  errorPages: ErrorPages;
  clock: Clock;
  log: Log;
  /** Where the site stands for the world. */
  siteUrl: string;
  mode: DeliveryMode;
  limits: CaptureLimits;
  /** How many proxies of the operator's own stand before this server. */
  trustedProxies: number;
};

/** One request whose address was understood, and the response it waits for. */
export type Visit = {
  request: IncomingMessage;
  response: ServerResponse;
  /** Decoded, in normal form. */
  path: string;
  encodedPath: string;
  /** With its question mark, or empty. */
  query: string;
};
