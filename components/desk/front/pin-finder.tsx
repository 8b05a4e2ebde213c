import { FoundList } from "#components/desk/front/found-list";
import { FrontFields } from "#components/desk/front/front-fields";
import type { FrontRoomProps } from "#components/desk/front/front-seen";
import lines from "#components/desk/lines.module.css";
import { FilterForm } from "#components/desk/manage/filter-form";
import manage from "#components/desk/manage/manage.module.css";
import type { Forms } from "#components/desk/told-forms";
import { WorkButton } from "#components/desk/work-button";
import css from "./front.module.css";

type Props = Pick<FrontRoomProps, "front" | "places" | "found" | "words" | "chosen"> & {
  forms: Forms;
};

/** Live articles, the newest first, each with the button that pins it to the chosen place. */
export function PinFinder({ front, places, found, words, chosen, forms }: Props) {
  const asked = { ...front, ...(words !== "" && { find: words }) };
  const hrefOf = (place: number) =>
    `/admin/front?${new URLSearchParams({ ...asked, place: String(place + 1) })}#pin`;
  const standing = places[chosen];
  const nameOf = (place: number) => (place === 0 ? "Lead" : `Place ${place + 1}`);
  return (
    <section className={`${manage.part} ${manage.card}`} aria-labelledby="pin">
      <h2 id="pin" className={manage.subtitle}>
        Pin an article
      </h2>
      <nav className={css.where} aria-label="Place">
        {places.map((_, index) => (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number.
            key={index}
            href={hrefOf(index)}
            aria-current={index === chosen ? "true" : undefined}
          >
            {nameOf(index)}
          </a>
        ))}
      </nav>
      <FilterForm
        action="/admin/front"
        hidden={{ ...front, place: String(chosen + 1) }}
        fields={[{ name: "find", label: "Part of its headline", value: words, kind: "words" }]}
      />
      <FoundList
        found={found}
        nothing={
          words === ""
            ? "Readers have no article here yet."
            : "Readers have no article here with these words in its headline."
        }
        workOf={({ id, headline }) =>
          standing?.isPinned && standing.id === id ? null : (
            <form action={forms.send} className={lines.works}>
              <FrontFields front={front} />
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="place" value={chosen} />
              <WorkButton work="pin" name="Pin" label={`Pin to ${nameOf(chosen)}: ${headline}`} />
            </form>
          )
        }
      />
    </section>
  );
}
