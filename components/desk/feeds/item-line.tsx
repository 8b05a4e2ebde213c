import type { ItemSeen, ItemWork } from "#components/desk/feeds/inbox-seen";
import lines from "#components/desk/lines.module.css";
import type { Forms } from "#components/desk/told-forms";
import { WorkButton } from "#components/desk/work-button";
import css from "./inbox.module.css";

type Props = {
  item: ItemSeen;
  mayLeaveOut: boolean;
  forms: Forms;
};

/** One item: what it says, who says so, and what can be made of it. */
export function ItemLine({ item, mayLeaveOut, forms }: Props) {
  const { id, title, summary, published, language, state, storyId } = item;
  const works = worksOf(item, mayLeaveOut);
  return (
    <li>
      <div className={css.what}>
        {/* One that is read from the right stands at the start of its column like the others. */}
        <h2 className={lines.headline}>
          <bdi lang={language ?? undefined}>{title || "Without a title"}</bdi>
        </h2>
        {summary !== "" && summary !== title && (
          <p className={css.summary}>
            <bdi lang={language ?? undefined}>{summary}</bdi>
          </p>
        )}
        <p className={lines.about}>
          <bdi>{item.source}</bdi>
          {item.isTrusted && state !== "ignored" && " (trusted)"}
          {item.alsoIn.length > 0 && (
            <>
              {", also in "}
              <bdi>{item.alsoIn.join(", ")}</bdi>
            </>
          )}
          {" · "}
          <time dateTime={published.iso}>{published.text}</time>
          {item.href !== null && (
            <>
              {" · "}
              <a
                href={item.href}
                rel="noopener noreferrer external"
                aria-label={`Read it: ${title}`}
              >
                Read it there
              </a>
            </>
          )}
        </p>
      </div>
      <form action={forms.send} className={lines.works}>
        <input type="hidden" name="id" value={id} />
        {storyId !== null && <a href={`/admin/stories/${storyId}`}>Open its story</a>}
        {works.map(({ work, name }) => (
          <WorkButton
            key={work}
            {...{ work, name, isOff: forms.isSending }}
            label={`${name}: ${title}`}
          />
        ))}
      </form>
    </li>
  );
}

function worksOf(
  { state, storyId }: ItemSeen,
  mayLeaveOut: boolean,
): { work: ItemWork; name: string }[] {
  return [
    ...(storyId === null && state === "waiting"
      ? [
          { work: "draft" as const, name: "Begin a draft" },
          { work: "card" as const, name: "Link card" },
        ]
      : []),
    ...(mayLeaveOut && state === "waiting" ? [{ work: "ignore" as const, name: "Leave out" }] : []),
    ...(mayLeaveOut && state === "ignored"
      ? [{ work: "back" as const, name: "Take back in" }]
      : []),
  ];
}
