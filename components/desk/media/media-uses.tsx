import css from "#components/desk/manage/manage.module.css";
import { WhereUsed } from "#components/desk/manage/where-used";

type Named = { id: string; name: string };

type Props = {
  used: Parameters<typeof WhereUsed>[0];
  photoOf: Named[];
  logoOf: Named[];
};

/** Where a picture or document is used: by stories, live or not, as the photo of an author and as a logo. */
export function MediaUses({ used, photoOf, logoOf }: Props) {
  const others = [
    ...photoOf.map(({ id, name }) => ({ id, name, what: "photo", href: `/admin/authors/${id}` })),
    ...logoOf.map(({ id, name }) => ({ id, name, what: "logo", href: `/admin/editions/${id}` })),
  ];
  return (
    <>
      <WhereUsed {...used} />
      {others.length > 0 && (
        <ul className={css.uses} aria-label="Beside stories">
          {others.map(({ id, name, what, href }) => (
            <li key={id}>
              <a href={href} dir="auto">
                {name}
              </a>
              <span className={css.mark}>{what}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
