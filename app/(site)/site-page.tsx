import type { ReactNode } from "react";
import type { Thing, WithContext } from "schema-dts";
import { JsonLd } from "#components/site/frame/json-ld";
import { PageHead } from "#components/site/frame/page-head";
import { SiteFrame } from "#components/site/frame/site-frame";
import type { HeadView } from "#lib/published/head-view";
import type { TwinView } from "#lib/published/views";
import type { Where } from "#lib/syndication/head-parts";

/** A page in the frame of its edition, with what it says to browsers and machines. */
export function SitePage(props: {
  where: Where;
  head: HeadView;
  data?: WithContext<Thing>[];
  /** Where it stands in other editions, for whoever changes the language. */
  twins?: TwinView[];
  children: ReactNode;
}) {
  const { where, head, data = [], twins = [], children } = props;
  return (
    <SiteFrame site={where.site} twins={twins}>
      <PageHead head={head} />
      <JsonLd data={data} />
      {children}
    </SiteFrame>
  );
}
