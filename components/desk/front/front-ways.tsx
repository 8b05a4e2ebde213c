import css from "#components/desk/manage/manage.module.css";

type Props = {
  editionId: string;
  sections: { id: string; name: string }[];
  /** `home`, `selected`, or the id of a section. */
  current: string;
};

/** From the home page of an edition to what is selected in it, and to the fronts of its sections. */
export function FrontWays({ editionId, sections, current }: Props) {
  const home = `/admin/front?edition=${editionId}`;
  const ways = [
    { id: "home", name: "Home page", href: home },
    { id: "selected", name: "Selected", href: `/admin/front/selected?edition=${editionId}` },
    ...sections.map(({ id, name }) => ({ id, name, href: `${home}&section=${id}` })),
  ];
  return (
    <nav className={css.ways} aria-label="Fronts">
      {ways.map(({ id, name, href }) => (
        <a key={id} href={href} aria-current={id === current ? "page" : undefined}>
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}
