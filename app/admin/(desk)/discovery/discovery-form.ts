import type { FieldGroup } from "#components/desk/field-group";
import type { ToldLine } from "#components/desk/manage/told-list";
import { getDiscovery, type ToldView } from "#lib/desk/names/get-discovery";
import type { Newsroom } from "#lib/newsroom/newsroom";

const tick = (isSet: boolean) => (isSet ? "yes" : undefined);

/** The form of what is set for machines, as it stands on the desk, and how it goes with whoever is told. */
export async function readDiscoveryForm(newsroom: Newsroom) {
  const { settings, version, indexNowKey, told } = await getDiscovery(newsroom);
  const groups: FieldGroup[] = [
    {
      legend: "Crawlers of language models",
      fields: [
        {
          name: "allowTraining",
          label: "May gather texts to train models",
          hint: "Such as GPTBot, ClaudeBot, Google-Extended and CCBot. Search engines are not among them.",
          type: "tick",
          isOptional: true,
          typed: tick(settings.allowTraining),
        },
        {
          name: "allowAssistants",
          label: "May read a page to answer somebody who asks",
          hint: "Such as OAI-SearchBot, Claude-User and PerplexityBot, which name the article they answer from.",
          type: "tick",
          isOptional: true,
          typed: tick(settings.allowAssistants),
        },
      ],
    },
    {
      legend: "Who is told of changes",
      fields: [
        {
          name: "tellSearchEngines",
          label: "Search engines (IndexNow)",
          hint:
            indexNowKey === null
              ? "Bing, Yandex and others hear at once what appeared, changed or went."
              : `They read the key at /${indexNowKey}.txt.`,
          type: "tick",
          isOptional: true,
          typed: tick(settings.tellSearchEngines),
        },
        {
          name: "hubUrl",
          label: "Address of a hub (WebSub)",
          hint: "Feed readers that follow the hub get a new article within seconds. Feeds name it.",
          isOptional: true,
          typed: settings.hubUrl,
        },
      ],
    },
  ];
  return { form: { version, fields: [], groups }, told: told.map(lineOf) };
}

function lineOf({ channel, lastGoodAt, nextTryAt, ...view }: ToldView): ToldLine {
  return {
    ...{ ...view, name: channel === "indexNow" ? "Search engines" : "The hub" },
    lastGoodAt: lastGoodAt?.toISOString() ?? null,
    nextTryAt: nextTryAt?.toISOString() ?? null,
  };
}
