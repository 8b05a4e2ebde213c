import { TextInput } from "@mantine/core";
import { type AddressOf, addressOf } from "#components/desk/story/fields/address-of";
import { AddressSeen } from "#components/desk/story/fields/address-seen";
import { type Faults, faultAt } from "#components/desk/story/fields/faults";
import { withLength } from "#components/desk/story/fields/length-seen";
import { checkSlug } from "#lib/content/check-slug";
import { storyLimits } from "#lib/content/story-limits";
import { checkArticleSlug } from "#lib/published/reserved-paths";
import css from "./fields.module.css";

type Props = AddressOf & {
  siteUrl: string;
  onChange: (slug: string | null) => void;
  faults: Faults;
};

/** The end of the address, with the whole address as it comes out of it, and the signs that it cannot hold. */
export function SlugField({ siteUrl, onChange, faults, ...of }: Props) {
  const { slug, isPage } = of;
  const typed = slug?.trim() ?? "";
  const fault = checkSlug(typed) ?? (isPage ? null : checkArticleSlug(typed));
  const path = addressOf(of);
  return (
    <div>
      <TextInput
        label="Slug"
        description="The end of the address. Made from the headline when empty."
        value={slug ?? ""}
        {...withLength({ name: "slug", text: typed, limit: storyLimits.slug })}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        error={fault ?? faultAt(faults, "slug")}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
      {fault === null && (
        <p className={css.hint}>
          {path === null ? (
            "The address comes with a headline and a section."
          ) : (
            <span>
              Address: <AddressSeen origin={siteUrl} path={path} />
            </span>
          )}
        </p>
      )}
    </div>
  );
}
