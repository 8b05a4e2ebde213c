import { useContext } from "react";
import type { MediaSeen } from "#components/desk/editor/editor-data";
import { CutTold } from "#components/desk/story/fields/cut-told";
import type { Beside } from "#components/desk/story/use-beside";
import { WrittenText } from "#components/desk/story/written-text";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { cardLimits, cardWords } from "#lib/syndication/card-words";
import { descriptionOf } from "#lib/syndication/description-of";
import css from "./share-card.module.css";

type Props = {
  content: Beside;
  edition: EditionView;
  /** The name of its section in the edition; null while it has none. */
  section: string | null;
  media: Record<string, MediaSeen>;
  /** Of the site, without which nobody knows whose it is. */
  host: string;
  isPage: boolean;
};

/** A story as others show a link to it, while it is written: with the picture that the server draws, unless it is a Page. */
export function ShareCardSeen(props: Props) {
  const { content, edition, host, isPage } = props;
  const document = useContext(WrittenText);
  const { headline, standfirst, seo } = content;
  const title = headline || "The headline";
  const description = descriptionOf({ seo, standfirst, document, headline });
  const card = cardWords({ title, description });
  const words = { dir: edition.direction, lang: edition.code };
  return (
    <>
      <div className={css.card}>
        {!isPage && <DrawnPicture {...props} title={title} />}
        <div className={css.words}>
          <p className={css.address} dir="ltr">
            {host}
          </p>
          <p className={css.title} {...words}>
            {card.title}
          </p>
          <p className={css.text} {...words}>
            {card.description}
          </p>
        </div>
      </div>
      <div>
        <CutTold what="Title" text={headline} most={cardLimits.title} by="Cards" />
        <CutTold what="Description" text={description} most={cardLimits.description} by="Cards" />
      </div>
    </>
  );
}

/** Headlines from here on are set in smaller letters. */
const long = 90;

function DrawnPicture({ content, edition, section, media, title }: Props & { title: string }) {
  const { kind, lead } = content;
  const label = kind === "news" ? null : wordingFor(edition.code).kinds[kind];
  const url = lead === null ? undefined : media[lead.mediaId]?.url;
  return (
    <div className={css.picture} data-kind={kind} dir={edition.direction} lang={edition.code}>
      {url && <img className={css.lead} src={url} alt="" />}
      <div className={css.drawn} data-lead={url ? true : undefined}>
        <p className={css.labels}>
          {label && (
            <span className={css.label} data-kind={kind}>
              {label}
            </span>
          )}
          {section && section !== label && <span>{section}</span>}
        </p>
        <p className={css.headline} data-long={title.length > long || undefined}>
          {title}
        </p>
        <p className={css.name}>
          <img src="/icon.svg" alt="" />
          {edition.siteName}
        </p>
      </div>
    </div>
  );
}
